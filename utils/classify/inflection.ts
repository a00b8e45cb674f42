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
 * The words of a chunk, each as it stands and then without each ending that it may bear: where it is, the sum of all words up to it (see
 * `Tokens.sums`), and how many letters are gone. Good until the next call. A word of five letters and what parts it from the next make fewer
 * forms than there are characters, but for a word that began in the chunk before: no letter ends more than four endings.
 */
export const MOST_FORMS = CHUNK + 5;
export const places = new Int32Array(MOST_FORMS);
export const totals = new Int32Array(MOST_FORMS);
export const cuts = new Uint8Array(MOST_FORMS);
const SHORTEST = 5;

/** Fills `places`, `totals` and `cuts`, and says how many forms there are. */
export function formsOf(text: string, { starts, ends, hashes, sums, until }: Tokens): number {
  let n = 0;
  for (let t = HISTORY; t < until; t++) {
    const end = ends[t] as number;
    const length = end - (starts[t] as number);
    places[n] = t;
    totals[n] = sums[t] as number;
    cuts[n++] = 0;
    if (length < SHORTEST) continue;
    const last = folded(text.charCodeAt(end - 1));
    if (last < LIMIT && isLast[last] === 1) n = cutEndings(text, t, end, length, last, hashes[t] as number, n);
  }
  return n;
}

function cutEndings(text: string, t: number, end: number, length: number, last: number, hash: number, first: number): number {
  let n = first;
  for (const { ending, least } of byLast[last] ?? []) {
    if (length - ending.length < least) continue;
    let rest = hash;
    let left = ending.length;
    while (left > 0 && folded(text.charCodeAt(end - 1 - (ending.length - left))) === ending.charCodeAt(left - 1))
      rest = shortened(rest, ending.charCodeAt(--left));
    if (left > 0) continue;
    places[n] = t;
    totals[n] = (totals[first - 1] as number) + rest - hash;
    cuts[n++] = ending.length;
  }
  return n;
}
