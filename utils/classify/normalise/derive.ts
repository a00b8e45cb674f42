import { addBase64, addHex, startOfBase64 } from './decode';
import { Derived, ENCODED, INVISIBLE, LOOK_ALIKE, SAME } from './derived';
import type { Spans } from '../spans';
import { escapeAt } from './escapes';
import { foldAt } from './fold';
import type { Islands } from './islands';
import { beyondEnd, escapeIslands, isWord, strangeIslands, united } from './islands';
import { addWrapped, mayBeWrapped } from './wraps';

/** What the walk over a text noticed in passing. */
export interface Noticed {
  /** Runs that are long and no words. */
  readonly longRuns: Spans;
  /** Starts of the stretches that hold characters beyond ASCII. */
  readonly beyondAscii: readonly number[];
}

/** Has nothing before it. */
const NOWHERE = 0;
/** Characters between two yields. */
const TURN = 4_096;
const ESCAPES = ['%', '\\', '&'] as const;

/** Adds source[from, to), its strange characters read as ASCII and its escapes decoded. An escape at the end is read whole: gives where it went on to. */
function addPart(derived: Derived, text: string, from: number, to: number): number {
  let same = from;
  let beside = from;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const isFolded = code >= 128;
    if (isFolded && i >= beside) {
      beside = beyondEnd(text, i);
      // What was decoded right before is no letter beside it.
      if (isWord(text, i > from && i === same ? NOWHERE : i, i, beside)) {
        i = beside;
        continue;
      }
    }
    const read = isFolded ? foldAt(text, i) : code === 37 || code === 38 || code === 92 ? escapeAt(text, i) : null;
    if (read === null) {
      i++;
      continue;
    }
    if (i > same) derived.add(text.slice(same, i), same, i - same, SAME);
    derived.add(read.text, i, read.size, !isFolded ? ENCODED : read.text === '' ? INVISIBLE : LOOK_ALIKE);
    i += read.size;
    same = i;
  }
  if (i > same) derived.add(text.slice(same, i), same, i - same, SAME);
  return i;
}

function* addIsland(derived: Derived, text: string, from: number, to: number): Generator<undefined, undefined> {
  derived.open();
  for (let at = from; at < to && !derived.over; yield) at = addPart(derived, text, at, Math.min(to, at + TURN));
  return undefined;
}

/** Decodes and joins what long runs are part of. */
function* addRuns(derived: Derived, text: string, runs: ArrayLike<number>): Generator<undefined, undefined> {
  let decoded = 0;
  let joined = 0;
  for (let r = 0; r + 1 < runs.length && !derived.over; r += 2) {
    if ((r & 127) === 0) yield;
    const start = runs[r] ?? 0;
    const end = runs[r + 1] ?? 0;
    if (start >= joined && mayBeWrapped(text, start, end)) joined = addWrapped(derived, text, start, joined);
    if (start < decoded) continue;
    const hex = addHex(derived, text, start, end);
    const base64 = hex > start ? -1 : startOfBase64(text, start, decoded);
    if (hex > start) decoded = hex;
    else if (base64 >= 0) decoded = yield* addBase64(derived, text, base64);
  }
  return undefined;
}

/** What may stand in a text in another form, as a text of its own; empty for nearly all texts. `limit`: its longest length. */
export function* derive(text: string, noticed: Noticed, limit: number): Generator<undefined, Derived> {
  const derived = new Derived(limit);
  const lists: Islands[] = [];
  if (noticed.beyondAscii.length > 0) lists.push(yield* strangeIslands(text, noticed.beyondAscii));
  for (const sign of ESCAPES) if (text.includes(sign)) lists.push(yield* escapeIslands(text, sign));
  const islands = united(lists);
  for (let i = 0; i + 1 < islands.length && !derived.over; i += 2) yield* addIsland(derived, text, islands[i] ?? 0, islands[i + 1] ?? 0);
  yield* addRuns(derived, text, noticed.longRuns.all);
  derived.close();
  return derived;
}
