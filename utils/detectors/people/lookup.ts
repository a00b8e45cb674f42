import { cellOf, fingerprint, firstSegment, KIND_BITS } from './cells';
import { folded } from './fold';
import { FEATURES, placeFeatures, places } from './spelling';
import { FIRST, GIVENNESS, KINDS_OF_WORDS, SEGMENT_BITS, SPELLING } from './table';

const ZERO = 32;

/** The tables taken out of their characters: an array is read several times faster than a string. */
const cells = new Uint16Array(KINDS_OF_WORDS.length >> 1);
const spellings = new Int8Array(SPELLING.length);
const givennesses = new Int8Array(GIVENNESS.length);

/** Cells that are taken out at a time: all of them are a millisecond or more while the loop is not compiled yet. */
const PORTION = 4_096;
/** Cells that are. */
let taken = 0;

function takeWeights(characters: string, weights: Int8Array): void {
  for (let i = 0; i < weights.length; i++) weights[i] = characters.charCodeAt(i) - FIRST - ZERO;
}

/** Makes the tables, which hold nothing before, step by step; again costs nothing. */
export function* prepareLookup(): Generator<undefined, void> {
  while (taken < cells.length) {
    if (taken === 0) {
      takeWeights(SPELLING, spellings);
      takeWeights(GIVENNESS, givennesses);
    }
    for (const end = Math.min(cells.length, taken + PORTION); taken < end; taken++)
      cells[taken] = ((KINDS_OF_WORDS.charCodeAt(taken * 2) - FIRST) << 6) | (KINDS_OF_WORDS.charCodeAt(taken * 2 + 1) - FIRST);
    yield;
  }
}

const SEGMENTS = (cells.length >> SEGMENT_BITS) - 2;
const KIND = (1 << KIND_BITS) - 1;

/** The kind of the word with this hash; a word that is not in the table is taken for another once in 128. */
export function kindOf(hash: number): number {
  const first = firstSegment(hash, SEGMENTS);
  const value =
    (cells[cellOf(hash, first, 0, SEGMENT_BITS)] as number) ^
    (cells[cellOf(hash, first, 1, SEGMENT_BITS)] as number) ^
    (cells[cellOf(hash, first, 2, SEGMENT_BITS)] as number);
  return (value & ~KIND) === fingerprint(hash) ? value & KIND : 0;
}

/** How much the word in `folded` is spelt like a name: above 0 where it is likelier a name than an ordinary word or a place. */
export function spelling(length: number): number {
  placeFeatures(folded, length);
  let sum = 0;
  for (let i = 0; i < FEATURES; i++) sum += spellings[places[i] as number] as number;
  return sum;
}

/** How much that word, whose spelling was just asked for, is spelt like a given name rather than a surname. */
export function givenness(): number {
  let sum = 0;
  for (let i = 0; i < FEATURES; i++) sum += givennesses[(places[i] as number) >> 1] as number;
  return sum;
}
