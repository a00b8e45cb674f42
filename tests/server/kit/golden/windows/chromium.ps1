#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess)]
param([switch]$Remove)
$ErrorActionPreference = 'Stop'

$values = @(
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'ExtensionSettings'; Type = 'String'; Kind = 'merge'; Data = '{"abcdefghijklmnopabcdefghijklmnop":{"installation_mode":"force_installed","update_url":"https://weir.example.com/extension/update.xml","override_update_url":true,"toolbar_pin":"force_pinned"},"*":{"runtime_blocked_hosts":["*://chat.example.com","*://*.ai.example"]}}' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy'; Name = 'endpoint'; Type = 'String'; Kind = 'set'; Data = 'https://weir.example.com' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy'; Name = 'tenant'; Type = 'String'; Kind = 'set'; Data = 'example-works' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy'; Name = 'enrolmentToken'; Type = 'String'; Kind = 'set'; Data = 'not-a-real-token' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy'; Name = 'rootSha256'; Type = 'String'; Kind = 'set'; Data = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\groups'; Name = '1'; Type = 'String'; Kind = 'item'; Data = 'sales' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy\groups'; Name = '2'; Type = 'String'; Kind = 'item'; Data = 'R&D "Alpha" <b>' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'IncognitoModeAvailability'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'DeveloperToolsAvailability'; Type = 'DWord'; Kind = 'set'; Data = 0 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\DeveloperToolsAvailabilityBlocklist'; Name = '1'; Type = 'String'; Kind = 'item'; Data = 'chat.example.com' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium\DeveloperToolsAvailabilityBlocklist'; Name = '2'; Type = 'String'; Kind = 'item'; Data = 'ai.example' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'ExtensionDeveloperModeSettings'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'BrowserGuestModeEnabled'; Type = 'DWord'; Kind = 'set'; Data = 0 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'BrowserAddPersonEnabled'; Type = 'DWord'; Kind = 'set'; Data = 0 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'GeminiSettings'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'GeminiActOnWebSettings'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'AIModeSettings'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'SearchContentSharingSettings'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'HelpMeWriteSettings'; Type = 'DWord'; Kind = 'set'; Data = 2 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'DevToolsGenAiSettings'; Type = 'DWord'; Kind = 'set'; Data = 2 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'GenAILocalFoundationalModelSettings'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Chromium'; Name = 'BuiltInAIAPIsEnabled'; Type = 'DWord'; Kind = 'set'; Data = 0 }
)

function Merge-Entry([string]$Old, [string]$New, [bool]$Take) {
  $all = if ($Old) { $Old | ConvertFrom-Json } else { New-Object PSObject }
  foreach ($entry in ($New | ConvertFrom-Json).PSObject.Properties) {
    $mine = $all.PSObject.Properties[$entry.Name]
    $kept = if ($null -ne $mine) { $mine.Value } else { New-Object PSObject }
    foreach ($field in $entry.Value.PSObject.Properties) {
      $kept.PSObject.Properties.Remove($field.Name)
      if (-not $Take) { $kept | Add-Member -NotePropertyName $field.Name -NotePropertyValue $field.Value }
    }
    $all.PSObject.Properties.Remove($entry.Name)
    if (@($kept.PSObject.Properties).Count -gt 0) { $all | Add-Member -NotePropertyName $entry.Name -NotePropertyValue $kept }
  }
  if (@($all.PSObject.Properties).Count -gt 0) { $all | ConvertTo-Json -Depth 20 -Compress }
}

foreach ($value in $values) {
  $item = if (Test-Path -LiteralPath $value.Key) { Get-Item -LiteralPath $value.Key } else { $null }
  $name = $value.Name
  $data = $value.Data
  if ($value.Kind -eq 'item' -and $null -ne $item) {
    $taken = @($item.GetValueNames() | Where-Object { $item.GetValue($_) -eq $data })
    if ($taken.Count -gt 0) { $name = $taken[0] }
    else { while ($null -ne $item.GetValue($name)) { $name = [string]([int]$name + 1) } }
  }
  if ($value.Kind -eq 'merge') {
    $old = if ($null -ne $item) { @($item.GetValue($name)) -join [Environment]::NewLine } else { '' }
    $data = Merge-Entry $old $data $Remove
  }
  $target = $value.Key + ' ' + $name
  if ($Remove -and ($value.Kind -ne 'merge' -or -not $data)) {
    if ($null -ne $item -and $PSCmdlet.ShouldProcess($target, 'remove')) {
      Remove-ItemProperty -LiteralPath $value.Key -Name $name -ErrorAction SilentlyContinue
    }
    continue
  }
  if ($PSCmdlet.ShouldProcess($target, 'set')) {
    if ($null -eq $item) { New-Item -Path $value.Key -Force | Out-Null }
    if ($value.Type -eq 'MultiString') { $data = [string[]]@($data) }
    New-ItemProperty -LiteralPath $value.Key -Name $name -PropertyType $value.Type -Value $data -Force | Out-Null
  }
}
