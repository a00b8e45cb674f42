#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess)]
param([switch]$Remove)
$ErrorActionPreference = 'Stop'

$values = @(
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox'; Name = 'ExtensionSettings'; Type = 'MultiString'; Kind = 'merge'; Data = '{"weir@weir.invalid":{"installation_mode":"force_installed","install_url":"https://weir.example.com/extension/weir.xpi","private_browsing":true,"default_area":"navbar"}}' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox'; Name = 'Preferences'; Type = 'MultiString'; Kind = 'merge'; Data = '{"xpinstall.signatures.required":{"Value":false,"Status":"locked"}}' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions'; Name = 'weir@weir.invalid'; Type = 'MultiString'; Kind = 'set'; Data = '{"endpoint":"https://weir.example.com","tenant":"example-works","enrolmentToken":"not-a-real-token","rootSha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","groups":["sales","R&D \"Alpha\" <b>"]}' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox'; Name = 'PrivateBrowsingModeAvailability'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox'; Name = 'BlockAboutProfiles'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\SidebarChatbot'; Name = 'Value'; Type = 'String'; Kind = 'set'; Data = 'blocked' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\SidebarChatbot'; Name = 'Locked'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\LinkPreviewKeyPoints'; Name = 'Value'; Type = 'String'; Kind = 'set'; Data = 'blocked' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\LinkPreviewKeyPoints'; Name = 'Locked'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\SmartTabGroups'; Name = 'Value'; Type = 'String'; Kind = 'set'; Data = 'blocked' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\SmartTabGroups'; Name = 'Locked'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\SmartWindow'; Name = 'Value'; Type = 'String'; Kind = 'set'; Data = 'blocked' }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\AIControls\SmartWindow'; Name = 'Locked'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\GenerativeAI'; Name = 'Chatbot'; Type = 'DWord'; Kind = 'set'; Data = 0 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\GenerativeAI'; Name = 'LinkPreviews'; Type = 'DWord'; Kind = 'set'; Data = 0 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\GenerativeAI'; Name = 'TabGroups'; Type = 'DWord'; Kind = 'set'; Data = 0 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\GenerativeAI'; Name = 'SmartWindow'; Type = 'DWord'; Kind = 'set'; Data = 0 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\GenerativeAI'; Name = 'Locked'; Type = 'DWord'; Kind = 'set'; Data = 1 }
  @{ Key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox'; Name = 'VisualSearchEnabled'; Type = 'DWord'; Kind = 'set'; Data = 0 }
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
