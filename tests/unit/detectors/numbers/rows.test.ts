import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../utils/classify/finish';
import { mexicanTaxDate } from '../../../../utils/detectors/numbers/checks-world';
import { allRows, numbers } from '../../../../utils/detectors/numbers/numbers';
import type { NumberRow } from '../../../../utils/detectors/numbers/row';
import { compileTable } from '../../../../utils/detectors/numbers/table';
import { finder } from '../found';

const rows = allRows();
const find = finder({ detectors: numbers });
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A picture's characters, at random; separators as they are pictured. */
function filled(form: string, next: () => number): string {
  if (form.startsWith('#'))
    return Array.from({ length: Number(form.slice(1)) }, () => ALPHANUMERIC[next() % (next() % 3 === 0 ? 36 : 10)]).join('');
  return Array.from(form.replace(/^!/, ''), (c) =>
    c === '9'
      ? String(next() % 10)
      : c === 'A'
        ? LETTERS[next() % 26]
        : c === '*'
          ? ALPHANUMERIC[next() % 36]
          : c === '_'
            ? ' '
            : c === '~'
              ? '-'
              : c,
  ).join('');
}
const squeezed = (value: string): string => value.replace(/[^0-9A-Z]/g, '');
const holds = (row: NumberRow, value: string): boolean =>
  (row.only?.test(squeezed(value)) ?? true) && (row.check?.(squeezed(value)) ?? true) && !/^(.)\1*$/.test(squeezed(value));

/** The beginning that `only` asks for, as far as it is spelled out. */
function begun(row: NumberRow, form: string, value: string, next: () => number): string {
  const source = row.only?.source ?? '';
  const literal = /^\^(?:\(\?:)?((?:[A-Z0-9]|\[[A-Z0-9-]+\])+)/.exec(source)?.[1] ?? '';
  const start = literal.replace(/\[([^\]]+)\]/g, (_, set: string) => set.replace(/-/g, '')[next() % set.replace(/-/g, '').length] ?? '');
  let i = 0;
  return Array.from(value, (c) => {
    if (!/[0-9A-Z]/.test(c) || i >= start.length) return c;
    const wanted = start[i++] ?? c;
    // A set may hold both; the picture says which it is here.
    return /\d/.test(wanted) === /\d/.test(c) || form.includes('#') || form.includes('*') ? wanted : c;
  }).join('');
}

/** A value that the row's own rule lets pass, made at run time: at random, with a date where dates stand, until the check holds. */
function specimen(row: NumberRow, form: string, seed: number): string | null {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 1;
  };
  for (let tries = 0; tries < 60_000; tries++) {
    const value = begun(row, form, filled(form, next), next);
    if (holds(row, value)) return value;
  }
  return null;
}

describe('rows of numbers', () => {
  it('cover more than a hundred countries, and VAT of more than forty', () => {
    expect(new Set(rows.map((r) => r.country)).size).toBeGreaterThan(100);
    expect(new Set(rows.filter((r) => r.id.includes('.vat.')).map((r) => r.country)).size).toBeGreaterThan(40);
  });

  it('name their country in the id, and the words and forms that they need', () => {
    for (const row of rows) {
      if (row.category === 'personal' && row.country !== undefined)
        expect(row.id).toBe(`personal.${row.id.split('.')[1] ?? ''}.${row.country.toLowerCase()}`);
      expect(row.forms.length, row.id).toBeGreaterThan(0);
      if (row.named === true) expect(row.words.length, row.id).toBeGreaterThan(0);
      expect(row.odds, row.id).toBeGreaterThanOrEqual(1);
      for (const word of row.words) expect(word, row.id).toBe(word.toLowerCase());
    }
  });

  it('say where they are documented, most of them', () => {
    const unverified = rows.filter((r) => r.source === 'unverified');
    expect(unverified.length / rows.length).toBeLessThan(0.2);
    for (const row of rows) if (row.source !== 'unverified') expect(row.source).toMatch(/^https:|^ISO |^3GPP /);
    for (const row of unverified) if (row.check === undefined) expect(row.alone ?? 'low').not.toBe('high');
  });

  it('have layouts that no two pictures share by chance of their hash', () => {
    const known = new Map<string, number>();
    for (const row of rows)
      for (const form of row.forms) if (!form.startsWith('#')) known.set(form.replace(/^!/, '').replace(/[^9A*]/g, '-'), 1);
    const plain = Array.from(known.keys(), (p) => p).filter((p) => !p.includes('*'));
    expect(finish(compileTable(rows)).layouts.size).toBeGreaterThanOrEqual(new Set(plain).size);
  });

  it('throw on nothing, and refuse one digit repeated', () => {
    for (const row of rows)
      for (const odd of ['', 'A', '0', '9'.repeat(40), 'ZZZZZZZZZZZZZZZZ', '００', 'É1', 'МК1234567890123'])
        expect(typeof (row.check?.(odd) ?? true), row.id).toBe('boolean');
    for (const digits of [8, 9, 10, 11, 13]) expect(find('7'.repeat(digits))).toEqual([]);
  });
});

/** Too rare to be met at random: there are specimens of these in numbers.test.ts. */
const RARE = 350;
const tried = rows.filter((row) => row.words.length > 0 && row.odds < RARE);
describe('each row', () => {
  it.each(tried.map((row) => [`${row.id} ${row.forms[0] ?? ''}`, row] as const))('%s is found beside its name, as what it is', (_, row) => {
    const value = specimen(row, row.forms[0] ?? '', row.id.length * 7_919 + 17);
    expect(value, 'no specimen').not.toBeNull();
    const found = find(`${row.words[0] ?? ''}: ${value ?? ''}, thanks for that`);
    expect(found.map((f) => squeezed(f.value)).some((v) => v !== '' && squeezed(value ?? '').includes(v))).toBe(true);
    // Of rows with the same name and form, such as the codes of neighbours, another may have it.
    const same = rows.filter((r) => r.words.some((w) => row.words.includes(w))).map((r) => r.id);
    expect([...same, row.id]).toContain(found[0]?.what.split(' ')[0]);
    // A name that was read about and a check digit that holds make it sure; a source that was not read makes it no surer than its check.
    if (row.source === 'unverified' && row.alone !== 'high') expect(found[0]?.what).not.toMatch(/ high$/);
  });

  /** Dates or ranges, not a check digit; or one over a part of the number. */
  const NO_DIGIT = new Set([
    'national-id.lv',
    'national-id.cu',
    'national-id.us',
    'national-id.id',
    'tax-id.id',
    'national-id.kr',
    'national-id.my',
    'national-id.eg',
    'national-id.lk',
    'national-id.vn',
  ]);
  const checked = tried.filter(
    (row) =>
      row.check !== undefined &&
      row.check !== mexicanTaxDate &&
      row.odds >= 8 &&
      !NO_DIGIT.has(row.id.replace('personal.', '')) &&
      !row.forms.includes('999999/999'),
  );
  it.each(checked.map((row) => [`${row.id} ${row.forms[0] ?? ''}`, row] as const))(
    '%s: few values with one digit changed pass its check',
    (_, row) => {
      let changed = 0;
      let passed = 0;
      for (let seed = 1; seed <= 4; seed++) {
        const value = squeezed(specimen(row, row.forms[0] ?? '', seed * 104_729) ?? '');
        Array.from(value).forEach((c, i) => {
          if (!/\d/.test(c)) return;
          for (let d = 1; d < 10; d++) {
            changed++;
            if (holds(row, value.slice(0, i) + String((Number(c) + d) % 10) + value.slice(i + 1))) passed++;
          }
        });
      }
      expect(changed).toBeGreaterThan(0);
      // Dates and codes without a digit of their own let some through; by a check digit alone it is a ninth at most.
      expect(passed / changed).toBeLessThan(0.35);
    },
  );
});

/** Rules that find every single-digit error, as their arithmetic guarantees. */
const GUARANTEED = [
  'national-id.pl',
  'national-id.no',
  'tax-id.de',
  'national-id.tr',
  'national-id.nl',
  'company-id.fr',
  'national-id.ca',
  'national-id.in',
];
describe('check digits that catch every single error (property)', () => {
  it.each(GUARANTEED)('%s', (id) => {
    const row = rows.find((r) => r.id === `personal.${id}` && r.check !== undefined && r.odds >= 10);
    expect(row).toBeDefined();
    if (row === undefined) return;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, where, by) => {
        const value = squeezed(specimen(row, row.forms[0] ?? '', seed) ?? '');
        const at = where % value.length;
        if (!/\d/.test(value[at] ?? '')) return;
        const wrong = value.slice(0, at) + String((Number(value[at]) + by) % 10) + value.slice(at + 1);
        expect(holds(row, value)).toBe(true);
        expect(holds(row, wrong)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
