import { BROWSERS, type BrowserId } from '../facts/browsers';
import { documentationOf } from '../facts/policy-fact';
import type { Explain, Line } from '../lines';
import { line } from '../lines';
import type { Planned } from '../plan';
import type { RegistryValue } from '../registry';

const TYPES = { dword: 'REG_DWORD', sz: 'REG_SZ', multi: 'REG_MULTI_SZ' } as const;

/** A cell of a CSV file (RFC 4180). */
const cell = (value: string | number): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

export interface GroupPolicyPart {
  readonly browser: BrowserId;
  readonly planned: readonly Planned[];
  readonly values: readonly RegistryValue[];
  readonly explain: Explain;
}

/** All values as a table: for those who use the vendors' own templates, in which each policy is found by its name. */
export function groupPolicyLines(parts: readonly GroupPolicyPart[]): readonly Line[] {
  const head = ['Browser', 'Policy', 'Registry key', 'Value name', 'Type', 'Value', 'Documentation'];
  return [
    line(head.join(','), 'The columns.'),
    ...parts.flatMap(({ browser, planned, values, explain }) => {
      const facts = new Map(planned.map(({ fact }) => [fact.name, fact]));
      return values.map(({ key, name, type, data, place }) => {
        const fact = facts.get(place[0] ?? '');
        const documentation = fact === undefined ? '' : documentationOf(fact, BROWSERS[browser]);
        const cells = [BROWSERS[browser].name, place[0] ?? '', `HKLM\\${key}`, name, TYPES[type], data, documentation];
        return line(cells.map(cell).join(','), explain(place));
      });
    }),
  ];
}
