import type { NumberRow } from '../../../utils/detectors/numbers/row';
import { withLuhn } from '../detectors/found';
import { FORMS } from '../detectors/secret/forms';
import { make } from '../detectors/secret/random';

/** A line with something to find in it, made anew in each run. */
export interface Hit {
  /** Detector that finds it as it stands; any secret for a secret. */
  readonly id: string;
  readonly line: string;
  readonly value: string;
}

/** A generator of numbers below a bound, the same for the same seed. */
export function picker(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return (state >>> 8) % below;
  };
}

/** One text of each specific format of a secret. */
export function secretHits(): readonly Hit[] {
  return Object.entries(FORMS).map(([name, form]) => {
    const template = typeof form === 'string' ? form : 'hits' in form ? form.hits[0] : form[0];
    const value = make(template ?? '', 5);
    return { id: `secret.${name}`, line: `see "${value}" there`, value };
  });
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

function filled(picture: string, pick: (below: number) => number): string {
  const draw = (chars: string): string => chars.charAt(pick(chars.length));
  return picture
    .replace(/^!/, '')
    .replaceAll('_', ' ')
    .replaceAll('~', '-')
    .replace(/[9A*]/g, (kind) => draw(kind === '9' ? DIGITS : kind === 'A' ? UPPER : DIGITS));
}

const TRIES = 4_000;

/** A value of a row that passes its checks; null where drawing finds none (dates and long checks are seldom hit). */
function numberOf(row: NumberRow, pick: (below: number) => number): string | null {
  const picture = row.forms.find((form) => !/[#·+]/.test(form));
  if (picture === undefined) return null;
  for (let i = 0; i < TRIES; i++) {
    const value = filled(picture, pick);
    const bare = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if ((row.only?.test(bare) ?? true) && (row.check?.(bare) ?? true)) return value;
  }
  return null;
}

/** A number of each row that can be drawn, behind its own word. */
export function numberHits(rows: readonly NumberRow[]): readonly Hit[] {
  const pick = picker(11);
  return rows.flatMap((row) => {
    const [word] = row.words;
    const value = word === undefined ? null : numberOf(row, pick);
    return value === null ? [] : [{ id: row.id, line: `${word ?? ''}: ${value}`, value }];
  });
}

const LETTERS_OF_IBAN = (text: string): bigint => BigInt(text.replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55)));

/** Cards, bank accounts, addresses and phones. */
export function plainHits(): readonly Hit[] {
  const pick = picker(23);
  const digits = (n: number): string => Array.from({ length: n }, () => pick(10)).join('');
  const word = (n: number): string => Array.from({ length: n }, () => 'abcdefghijklmnopqrstuvwxyz'.charAt(pick(26))).join('');
  const hits: Hit[] = [];
  const add = (id: string, before: string, value: string): void => void hits.push({ id, line: `${before} ${value} please`, value });
  for (let i = 0; i < 12; i++) {
    const card = withLuhn(`${['4', '51', '37', '6011'][i % 4] ?? ''}${digits(20)}`.slice(0, i % 4 === 2 ? 14 : 15));
    add('financial.payment-card', 'card', card);
    const [country, length] = [['DE', 18] as const, ['NL', 14] as const, ['AT', 16] as const][i % 3] ?? ['DE', 18];
    const account = country === 'NL' ? `INGB${digits(10)}` : digits(length);
    const check = 98n - (LETTERS_OF_IBAN(`${account}${country}00`) % 97n);
    add('financial.iban', 'pay to', `${country}${String(check).padStart(2, '0')}${account}`);
    add('personal.email', 'write to', `${word(5)}.${word(7)}@${word(8)}.${['com', 'de', 'org'][i % 3] ?? 'com'}`);
    add('personal.phone', 'phone', `+49 30 ${2 + pick(8)}${digits(6)}`);
  }
  return hits;
}
