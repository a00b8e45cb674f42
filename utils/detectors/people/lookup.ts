import { cellOf, fingerprint, firstSegment, KIND_BITS } from './cells';
import { folded } from './fold';
import { FEATURES, placeFeatures, places } from './spelling';
import { FIRST, GIVENNESS, KINDS_OF_WORDS, SEGMENT_BITS, SPELLING } from './table';

const SEGMENTS = ((KINDS_OF_WORDS.length >> 1) >> SEGMENT_BITS) - 2;
const KIND = (1 << KIND_BITS) - 1;
const ZERO = 32;

function cell(at: number): number {
  return ((KINDS_OF_WORDS.charCodeAt(at * 2) - FIRST) << 6) | (KINDS_OF_WORDS.charCodeAt(at * 2 + 1) - FIRST);
}

/** The kind of the word with this hash; a word that is not in the table is taken for another once in 128. */
export function kindOf(hash: number): number {
  const first = firstSegment(hash, SEGMENTS);
  const value =
    cell(cellOf(hash, first, 0, SEGMENT_BITS)) ^ cell(cellOf(hash, first, 1, SEGMENT_BITS)) ^ cell(cellOf(hash, first, 2, SEGMENT_BITS));
  return (value & ~KIND) === fingerprint(hash) ? value & KIND : 0;
}

/** How much the word in `folded` is spelt like a name: above 0 where it is likelier a name than an ordinary word or a place. */
export function spelling(length: number): number {
  placeFeatures(folded, length);
  let sum = FEATURES * -(FIRST + ZERO);
  for (const place of places) sum += SPELLING.charCodeAt(place);
  return sum;
}

/** How much that word, whose spelling was just asked for, is spelt like a given name rather than a surname. */
export function givenness(): number {
  let sum = FEATURES * -(FIRST + ZERO);
  for (const place of places) sum += GIVENNESS.charCodeAt(place >> 1);
  return sum;
}
