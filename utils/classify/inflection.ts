import { LIMIT } from './characters';
import type { Tokens } from './tokens';
import { CHUNK, folded, HISTORY, shortened } from './tokens';

/**
 * Endings that a term's last word may bear in a text, and how long the rest must be at least: plural and genitive in English, German and the
 * Romance languages; the cases of names in Slavic languages. `'s` and hyphens need no rule, since they part words. Stems do not change:
 * `Häuser` is not found by `Haus`, nor `Москвы` by `Москва`.
 */
const ENDINGS: readonly (readonly [number, string])[] = [
  [4, 's es n en e'],
  [5, 'a u y i em om ie owi'],
  [4, 'а у е ы и я ю ом ем ов ам ах ами'],
];
const endings = ENDINGS.flatMap(([least, list]) => list.split(' ').map((ending) => ({ ending, least })));
/** By last letter. */
const byLast: (typeof endings)[] = [];
for (const one of endings) (byLast[one.ending.charCodeAt(one.ending.length - 1)] ??= []).push(one);
const isLast = new Uint8Array(LIMIT);
for (const code of Object.keys(byLast)) isLast[Number(code)] = 1;

/**
 * Words of a chunk without an ending: where each is, by how much its hash changes, and how many letters are gone. Good until the next call.
 * A word of five letters and what parts it from the next make fewer of them than there are characters: no letter ends more than four endings.
 */
interface Stems {
  readonly places: Int32Array;
  readonly changes: Int32Array;
  readonly cuts: Uint8Array;
  count: number;
}
const places = new Int32Array(CHUNK);
const changes = new Int32Array(CHUNK);
const cuts = new Uint8Array(CHUNK);
const STEMS: Stems = { places, changes, cuts, count: 0 };
const SHORTEST = 5;

export function stemsOf(text: string, { starts, ends, hashes, until }: Tokens): Stems {
  STEMS.count = 0;
  for (let t = HISTORY; t < until; t++) {
    const end = ends[t] as number;
    const length = end - (starts[t] as number);
    if (length < SHORTEST) continue;
    const last = folded(text.charCodeAt(end - 1));
    if (last < LIMIT && isLast[last] === 1) cutEndings(text, t, end, length, last, hashes[t] as number);
  }
  return STEMS;
}

function cutEndings(text: string, t: number, end: number, length: number, last: number, hash: number): void {
  for (const { ending, least } of byLast[last] ?? []) {
    if (length - ending.length < least) continue;
    let rest = hash;
    let left = ending.length;
    while (left > 0 && folded(text.charCodeAt(end - 1 - (ending.length - left))) === ending.charCodeAt(left - 1))
      rest = shortened(rest, ending.charCodeAt(--left));
    if (left > 0) continue;
    places[STEMS.count] = t;
    changes[STEMS.count] = rest - hash;
    cuts[STEMS.count++] = ending.length;
  }
}
