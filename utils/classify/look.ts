import { DIGIT, LIMIT, LOWER, UPPER } from './characters';
import { ANY_AFTER, ANY_BEFORE, NODE } from './literals';
import type { Rules } from './rules';
import { runFlagPlace, type RunIndex } from './runs';

/** Characters that one call looks at. */
export const CHUNK = 4_096;
/** Characters on either side of them that are known too, so that what crosses an edge is seldom read from the text. */
export const MARGIN = 64;
const WINDOW = CHUNK + 2 * MARGIN;
/** A character's bytes in UTF-8 at most. */
const MOST_BYTES = 3;
/** Characters of which it is known together whether all are ASCII. */
export const STRETCH = 512;

/**
 * Events, two numbers each. The first holds what it is, where in the window, and more: the hash of the last three characters of a
 * literal, or what is known of a run; the second the end of a run.
 */
export const IS_LITERAL = 1;
export const IS_SIGN = 2;
export const IS_RUN = 4;
const WHAT = 7;
export const PLACE_SHIFT = 3;
export const PLACE = 0x1fff;
export const MORE_SHIFT = 16;
/** Of a run: kinds of its characters as a set of `1 << kind`; it begins with a capital; some detector asked for such a run. */
export const RUN_KINDS = 0xf;
export const RUN_CAPITAL = 0x10;
export const RUN_WANTED = 0x20;
/** It may be a part of something encoded or wrapped; see `isLong`. */
export const RUN_LONG = 0x40;
/** It may go on beyond the window. */
export const RUN_OPEN = 0x80;

/** Shortest run that may be a part of something longer: with letters and digits, of letters in both cases, of digits alone. */
const LONG_MIXED = 10;
const LONG_LETTERS = 16;
const LONG_DIGITS = 24;
const DIGITS = 1 << DIGIT;
const CASES = (1 << UPPER) | (1 << LOWER);

/** Not a word: letters and digits together, capitals inside, or more digits than a number has. */
function isLong(length: number, kinds: number): boolean {
  if (length < LONG_MIXED) return false;
  if ((kinds & DIGITS) !== 0) return kinds !== DIGITS || length >= LONG_DIGITS;
  return kinds === CASES && length >= LONG_LETTERS;
}

/** What is known of a run, but for RUN_OPEN. */
export function runFacts(length: number, kinds: number, capital: boolean, flags: Uint8Array): number {
  const wanted = flags[runFlagPlace(kinds, length)] === 1;
  return kinds | (capital ? RUN_CAPITAL : 0) | (wanted ? RUN_WANTED : 0) | (isLong(length, kinds) ? RUN_LONG : 0);
}

/** In `bits`, above what `PACKED` says: the character is beyond ASCII. */
const BEYOND = 0x100;

/*
 * The sliding window on the text that is in hand, and all that its loops ask, in tables of its own: V8 (11.3) takes variables of a script that
 * are never assigned again for constants, and knows where each table is and how long; as fields or arguments they took the walk twice as
 * long. (Not so variables of a module: where those are bundled they have to end up in a function, as in the extension's scripts.) So there
 * is one window, and whoever looks brings the rules.
 */
const bytes = new Uint8Array(WINDOW * MOST_BYTES);
/** What the characters are, MARGIN before those that are looked at first; see `PACKED`. */
export const bits = new Uint16Array(WINDOW + 8);
const marks = new Int32Array(CHUNK + 1);
export const events = new Int32Array(6 * CHUNK);
/** Starts of the stretches of what was looked at that hold characters beyond ASCII. */
export const beyond: number[] = [];
const encoder = new TextEncoder();
const packed = new Uint8Array(LIMIT);
const flags = new Uint8Array(16 << 6);
const known = new Uint8Array(1 << 15);
/** Hash → 1 where all its literals have something beyond ASCII in these characters. */
const strange = new Uint8Array(1 << 15);
/** Hash → what may stand before and after the three characters, in turn. */
const sides = new Int32Array(2 << 15);
/** Whose tables these are. */
const bound: { rules: Rules | null; runs: RunIndex | null } = { rules: null, runs: null };

function bind(rules: Rules, runs: RunIndex): void {
  if (bound.rules !== rules) {
    const { known: some, asciiKnown, heads, nodes } = rules.literals;
    packed.set(rules.packed);
    known.set(some);
    for (let h = 0; h < known.length; h++) {
      const node = heads[h] as number;
      if (node === 0) continue;
      strange[h] = 1 - (asciiKnown[h] as number);
      sides[2 * h] = nodes[NODE * node + ANY_BEFORE] as number;
      sides[2 * h + 1] = nodes[NODE * node + ANY_AFTER] as number;
    }
    bound.rules = rules;
  }
  if (bound.runs !== runs) flags.set(runs.flags);
  bound.runs = runs;
}

function fillAscii(at: number, size: number): void {
  for (let i = 0; i < size; i++) bits[at + i] = packed[bytes[i] as number] as number;
}

/** From UTF-8. Notes the stretches that hold more than ASCII, of what is to be looked at: before the place `most`; `start` is the window's. */
function fill(at: number, written: number, most: number, start: number): void {
  let to = at;
  /** Where the next stretch begins that nothing is known of. */
  let next = MARGIN;
  for (let i = 0; i < written;) {
    const byte = bytes[i] as number;
    if (byte < 128) {
      bits[to++] = packed[byte] as number;
      i++;
      continue;
    }
    if (to >= next && to < most) {
      next = to - ((to - MARGIN) % STRETCH) + STRETCH;
      beyond.push(start + next - STRETCH);
    }
    const second = (bytes[i + 1] as number) & 63;
    if (byte < 0xe0) {
      const code = ((byte & 31) << 6) | second;
      bits[to++] = BEYOND | (code < LIMIT ? (packed[code] as number) : code & 31);
      i += 2;
    } else if (byte < 0xf0) {
      bits[to++] = BEYOND | ((bytes[i + 2] as number) & 31);
      i += 3;
    } else {
      // A pair of surrogates: the lowest five bits of either.
      const high = (((byte & 7) << 8) | (second << 2) | (((bytes[i + 2] as number) >> 4) & 3)) - 0x40;
      bits[to++] = BEYOND | (high & 31);
      bits[to++] = BEYOND | ((bytes[i + 3] as number) & 31);
      i += 4;
    }
  }
}

/** No branch in the loop depends on the text: it writes at each character, and moves on where that was worth it. */
function mark(to: number): number {
  let hash = (((bits[MARGIN - 2] as number) & 31) << 5) | ((bits[MARGIN - 1] as number) & 31);
  let last = (((bits[MARGIN - 1] as number) >> 5) & 3) << 2;
  let n = 0;
  for (let i = MARGIN; i < to; i++) {
    const b = bits[i] as number;
    hash = ((hash << 5) | (b & 31)) & 0x7fff;
    const kind = (b >> 5) & 3;
    // A bit for each pair of kinds that begins a run worth a look: DIGIT after another, UPPER after none.
    const what = (known[hash] as number) | ((b & 0x80) >> 6) | (((0x2206 >> (last | kind)) & 1) << 2);
    marks[n] = (hash << 16) | (i << 3) | what;
    n += -what >>> 31;
    last = kind << 2;
  }
  return n;
}

/** Makes events of marks. `size`: of the window; `before` and `after`: the text goes on there. */
function sift(marked: number, size: number, before: boolean, after: boolean): number {
  let n = 0;
  let taken = 0;
  for (let m = 0; m < marked; m++) {
    const mark = marks[m] as number;
    const i = (mark >> PLACE_SHIFT) & PLACE;
    if ((mark & IS_RUN) !== 0 && i >= taken) {
      let kinds = 0;
      let kind = 0;
      let start = i;
      for (; start > 0 && (kind = ((bits[start - 1] as number) >> 5) & 3) !== 0; start--) kinds |= 1 << kind;
      let end = i;
      for (; (kind = ((bits[end] as number) >> 5) & 3) !== 0; end++) kinds |= 1 << kind;
      taken = end;
      const capital = (((bits[start] as number) >> 5) & 3) === UPPER;
      const facts = runFacts(end - start, kinds, capital, flags) | ((before && start === 0) || (after && end === size) ? RUN_OPEN : 0);
      if (facts > RUN_KINDS) {
        events[n] = (facts << MORE_SHIFT) | (start << PLACE_SHIFT) | IS_RUN;
        events[n + 1] = end;
        n += 2;
      }
    }
    if ((mark & IS_LITERAL) !== 0) {
      const h = mark >>> MORE_SHIFT;
      const left = 1 << ((bits[i - 3] as number) & 31);
      const right = 1 << ((bits[i + 1] as number) & 31);
      const three = (bits[i] as number) | (bits[i - 1] as number) | (bits[i - 2] as number);
      // Most places have the three characters of a literal by chance, and other ones beside them.
      if (
        ((sides[2 * h] as number) & left) !== 0 &&
        ((sides[2 * h + 1] as number) & right) !== 0 &&
        (strange[h] === 0 || (three & BEYOND) !== 0)
      ) {
        events[n] = (mark & ~WHAT) | IS_LITERAL;
        n += 2;
      }
    }
    if ((mark & IS_SIGN) !== 0) {
      events[n] = (mark & ~WHAT) | IS_SIGN;
      n += 2;
    }
  }
  return n;
}

/** Looks at text[from, to), at most CHUNK characters, and says how many numbers the events are. */
export function look(text: string, from: number, to: number, rules: Rules, runs: RunIndex): number {
  bind(rules, runs);
  beyond.length = 0;
  const start = from - MARGIN;
  const first = Math.max(0, start);
  const end = Math.min(text.length, to + MARGIN);
  const at = first - start;
  const size = end - start;
  bits.fill(0, 0, at);
  bits.fill(0, size);
  // Encoding is vectorised, and a byte is read in half the time of a character of a string.
  const { written } = encoder.encodeInto(text.slice(first, end), bytes);
  if (written === end - first) fillAscii(at, written);
  else fill(at, written, to - start, start);
  return sift(mark(to - start), size, first > 0, end < text.length);
}
