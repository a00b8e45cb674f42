import type { Explain, Line } from '../lines';
import { line } from '../lines';
import type { RegistryValue } from '../registry';

const TYPES = { dword: 'DWord', sz: 'String', multi: 'MultiString' } as const;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const HEAD: readonly (readonly [string, string])[] = [
  ['#Requires -RunAsAdministrator', 'Only an administrator may set policy.'],
  ['[CmdletBinding(SupportsShouldProcess)]', 'With -WhatIf it says what it would do, and does nothing.'],
  ['param([switch]$Remove)', 'With -Remove it takes back what it has set.'],
  ["$ErrorActionPreference = 'Stop'", 'Stops at the first error instead of going on half done.'],
  ['', 'An empty line.'],
];

/** Keeps what others have set: entries of a JSON object are merged, entries of a list get a number that is free. */
const TAIL = `
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
}`;

/** Settings of our own extension are replaced; a policy that others use, too, is merged. */
function kindOf({ kind, place }: RegistryValue): 'set' | 'merge' | 'item' {
  if (kind === 'item') return 'item';
  return kind === 'json' && place[0] !== '3rdparty' ? 'merge' : 'set';
}

/** A script for Windows, to be run by Intune, Configuration Manager or by hand; it may be run again and again. */
export function powershellLines(values: readonly RegistryValue[], explain: Explain): readonly Line[] {
  const row = (value: RegistryValue): Line => {
    const data = typeof value.data === 'number' ? String(value.data) : quoted(value.data);
    const text = `  @{ Key = ${quoted(`HKLM:\\${value.key}`)}; Name = ${quoted(value.name)}; Type = '${TYPES[value.type]}'; Kind = '${kindOf(value)}'; Data = ${data} }`;
    return line(text, explain(value.place));
  };
  return [
    ...HEAD.map(([text, why]) => line(text, why)),
    line('$values = @(', 'What is set: key, name, type, how, and the value.'),
    ...values.map(row),
    line(')', 'End of what is set.'),
    ...TAIL.split('\n').map((text) =>
      line(text, 'Sets each value, or takes it back; what others have set in the same lists and objects stays.'),
    ),
  ];
}
