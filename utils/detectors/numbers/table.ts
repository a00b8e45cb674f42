import { isWordUnit } from '../../classify/characters';
import { Words } from './near';
import type { NumberRow } from './row';
import { CLASS_WORDS, COUNTRY_WORDS, WEAK_WORDS } from './words';

/** What a character is in a layout. */
export const DIGIT = 1;
export const LETTER = 2;
export const JOINT = 3;
export const SEED = 0x811c9dc5;

export const IS_LAYOUT = 1;
export const IS_BEGINNING = 2;
const PLACE_BITS = 14;

/** Place of a layout's hash in `Table.known`. */
export function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - PLACE_BITS);
}

/** One step of FNV-1a over the kinds of characters: groups of digits and letters, whatever they are, as one number. */
export function step(hash: number, kind: number): number {
  return Math.imul(hash ^ kind, 0x01000193);
}

/** Characters that may stand between the groups of a number. */
const OTHER_JOINTS = '\u00a0\u2009\u202f\u2010\u2011\u2013·';

export function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? LETTER : 0;
  return isWordUnit(code) ? LETTER : 0;
}

export function isJoint(code: number): boolean {
  return code < 128
    ? code === 32 || code === 45 || code === 46 || code === 47 || code === 40 || code === 91 || code === 43
    : OTHER_JOINTS.includes(String.fromCharCode(code));
}

/** Separator of a picture → how it may be written. */
const WRITTEN: Readonly<Record<string, string>> = {
  ' ': ' \u00a0\u2009\u202f-\u2010\u2011\u2013.',
  '-': '-\u2010\u2011\u2013 \u00a0',
  '.': '. ',
  '/': '/',
  '(': '([',
  '·': '·-. ',
  '+': '+-',
  _: ' \u00a0',
  '~': '-\u2010\u2011\u2013',
};

/** A row in one of its layouts. */
export interface Entry {
  readonly row: CompiledRow;
  /** Separators of the picture, in order; empty where it is written in one. */
  readonly joints: string;
}

/** What may be written in one layout. */
export interface Layout {
  readonly entries: readonly Entry[];
  /** Those of them that need no word. */
  readonly alone: readonly Entry[];
}

export interface CompiledRow {
  readonly row: NumberRow;
  /** Lists of words: its own, its class's, its country's. */
  readonly words: number;
  readonly classWords: number;
  readonly countryWords: number;
  /** log2 of its odds. */
  readonly strength: number;
}

export interface Table {
  readonly words: Words;
  readonly weakWords: number;
  readonly layouts: ReadonlyMap<number, Layout>;
  /** Hashes of layouts as far as a separator: what is none of these goes on to nothing. */
  readonly beginnings: ReadonlySet<number>;
  /** Place of a hash, see `placeOf` → IS_LAYOUT or IS_BEGINNING where one of those may have it: spares most groups the tables. */
  readonly known: Uint8Array;
  /** Length of a run of letters and digits mixed → what may be written so. */
  readonly runs: readonly (Layout | undefined)[];
}

/** A picture with `*` as each of both. */
function pictures(form: string): readonly string[] {
  if (!form.includes('*')) return [form];
  let all = [''];
  for (const char of form) all = char === '*' ? all.flatMap((a) => [`${a}9`, `${a}A`]) : all.map((a) => a + char);
  return all;
}

/** Rows of which the table is made at a time. */
const PORTION = 64;

/** Rows by layout, and their words; made in portions. */
export function* compileTable(rows: readonly NumberRow[]): Generator<undefined, Table> {
  const words = new Words();
  const layouts = new Map<number, Entry[]>();
  const runs: (Entry[] | undefined)[] = [];
  const beginnings = new Set<number>();
  const put = (hash: number, entry: Entry): void => {
    const entries = layouts.get(hash);
    if (entries === undefined) layouts.set(hash, [entry]);
    else entries.push(entry);
  };
  for (const [i, row] of rows.entries()) {
    if (i % PORTION === PORTION - 1) yield;
    const compiled: CompiledRow = {
      row,
      words: words.add(row.words.join('|')),
      classWords: words.add(CLASS_WORDS[row.id.split('.')[1] ?? ''] ?? ''),
      countryWords: words.add(COUNTRY_WORDS[row.country ?? ''] ?? ''),
      strength: Math.log2(row.odds),
    };
    for (const form of row.forms) {
      if (form.startsWith('#')) {
        (runs[Number(form.slice(1))] ??= []).push({ row: compiled, joints: '' });
        continue;
      }
      for (const picture of pictures(form)) {
        let hash = SEED;
        let plain = SEED;
        let joints = '';
        const strict = picture.startsWith('!');
        for (let i = strict ? 1 : 0; i < picture.length; i++) {
          const char = picture.charAt(i);
          const kind = char === '9' ? DIGIT : char === 'A' ? LETTER : JOINT;
          hash = step(hash, kind);
          if (kind !== JOINT) {
            plain = step(plain, kind);
            continue;
          }
          joints += char;
          beginnings.add(hash);
        }
        put(hash, { row: compiled, joints });
        if (!strict && joints !== '') put(plain, { row: compiled, joints: '' });
      }
    }
  }
  const known = new Uint8Array(1 << PLACE_BITS);
  const know = (hash: number, what: number): void => {
    known[placeOf(hash)] = (known[placeOf(hash)] ?? 0) | what;
  };
  for (const hash of layouts.keys()) know(hash, IS_LAYOUT);
  for (const hash of beginnings) know(hash, IS_BEGINNING);
  const layout = (entries: readonly Entry[]): Layout => ({ entries, alone: entries.filter(({ row: { row } }) => row.alone !== undefined) });
  return {
    words,
    weakWords: words.add(WEAK_WORDS),
    layouts: new Map(Array.from(layouts, ([hash, entries]) => [hash, layout(entries)])),
    beginnings,
    known,
    runs: runs.map((entries) => entries && layout(entries)),
  };
}

/** Whether the separators that stand in the text are those of the picture; one kind of them where the picture has one kind. */
export function joined(written: string, pictured: string): boolean {
  for (let i = 0; i < pictured.length; i++) {
    const sign = written[i] ?? '';
    if (!(WRITTEN[pictured[i] ?? ''] ?? '').includes(sign)) return false;
    if (i > 0 && pictured[i] === pictured[i - 1] && sign !== written[i - 1]) return false;
  }
  return true;
}
