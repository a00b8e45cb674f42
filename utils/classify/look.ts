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

/*
 * The sliding window on the text that is in hand, and all that its loops ask, in tables of its own: V8 (11.3) takes variables of a script that
 * are never assigned again for constants, and knows where each table is and how long; as fields or arguments they took the walk twice as
 * long. (Not so variables of a module: where those are bundled they have to end up in a function, as in the extension's scripts.) So there
 * is one window, and whoever looks brings the rules.
 *
 * A character is one unit there: itself where it is ASCII, otherwise BEYOND and what `PACKED` says. So ASCII text, which most is, is encoded
 * into the window and never touched before the walk, and two units are one number, by which a table knows both.
 */
const BEYOND = 0x80;
const units = new Uint8Array(WINDOW * MOST_BYTES);
const pairs = new Uint16Array(units.buffer, 0, WINDOW / 2);
/** Unit → what the character is, see `PACKED`. */
const facts = new Uint8Array(256);
/** Two units → classes of both (five bits each), kinds of both (two bits each), and from PAIR_MARKS on marks where they are signs. */
const pairFacts = new Int32Array(1 << 16);
const PAIR_CLASSES = 0x3ff;
const FOUR_CLASSES = 0xfffff;
const PAIR_KINDS = 10;
const PAIR_MARKS = 16;
/** Pairs that are marked: classes of the two units before and of its own (FOUR_CLASSES), and above them its place. */
const marks = new Int32Array(CHUNK / 2 + 1);
/** Its marks, three bits for either unit: what each may be the end or the beginning of. */
const marked = new Uint8Array(CHUNK / 2 + 1);
const UNIT_MARKS = 3;
/** Kinds of a unit and the two after it → marks where a run begins that is worth a look: DIGIT after another, UPPER after none. */
const runMarks = new Uint8Array(64);
const beginsRun = (before: number, kind: number): number =>
  (kind === DIGIT && before !== DIGIT) || (kind === UPPER && before === 0) ? IS_RUN : 0;
for (let k = 0; k < 64; k++) runMarks[k] = beginsRun(k >> 4, (k >> 2) & 3) | (beginsRun((k >> 2) & 3, k & 3) << UNIT_MARKS);

export const events = new Int32Array(6 * CHUNK);
/** Starts of the stretches of what was looked at that hold characters beyond ASCII. */
export const beyond: number[] = [];
const encoder = new TextEncoder();
const packed = new Uint8Array(LIMIT);
const flags = new Uint8Array(16 << 6);
/** Hash → 1 where all its literals have something beyond ASCII in these characters. */
const strange = new Uint8Array(1 << 15);
/** Hash of three → classes that may stand before them, and after them, a bit each. */
const lefts = new Int32Array(1 << 15);
const rights = new Int32Array(1 << 15);
/** Whose tables these are. */
const bound: { rules: Rules | null; runs: RunIndex | null } = { rules: null, runs: null };

function bindPairs(): void {
  const pair = new Uint8Array(2);
  // As the machine reads two bytes as one number, whichever it takes for the first.
  const asNumber = new Uint16Array(pair.buffer);
  for (let first = 0; first < 256; first++) {
    const a = facts[first] as number;
    const high = ((a & 31) << 5) | (((a >> 5) & 3) << (PAIR_KINDS + 2)) | ((a >> 7) * (IS_SIGN << PAIR_MARKS));
    pair[0] = first;
    for (let second = 0; second < 256; second++) {
      const b = facts[second] as number;
      pair[1] = second;
      pairFacts[asNumber[0] as number] =
        high | (b & 31) | (((b >> 5) & 3) << PAIR_KINDS) | ((b >> 7) * (IS_SIGN << (PAIR_MARKS + UNIT_MARKS)));
    }
  }
}

function bind(rules: Rules, runs: RunIndex): void {
  if (bound.rules !== rules) {
    const { asciiKnown, heads, nodes } = rules.literals;
    packed.set(rules.packed);
    for (let unit = 0; unit < 256; unit++) facts[unit] = unit < BEYOND ? (packed[unit] as number) : unit & ~BEYOND;
    bindPairs();
    for (let h = 0; h < lefts.length; h++) {
      const node = heads[h] as number;
      strange[h] = 1 - (asciiKnown[h] as number);
      lefts[h] = nodes[NODE * node + ANY_BEFORE] as number;
      rights[h] = nodes[NODE * node + ANY_AFTER] as number;
    }
    bound.rules = rules;
  }
  if (bound.runs !== runs) flags.set(runs.flags);
  bound.runs = runs;
}

/** What the character at a place of the window is, see `PACKED`. */
export function factsAt(place: number): number {
  return facts[units[place] as number] as number;
}

const kindAt = (place: number): number => (factsAt(place) >> 5) & 3;

/**
 * From UTF-8, where it stands: no unit is longer. Notes the stretches that hold more than ASCII, of what is to be looked at: before the place
 * `most`; `start` is the window's.
 */
function fill(at: number, written: number, most: number, start: number): void {
  let to = at;
  /** Where the next stretch begins that nothing is known of. */
  let next = MARGIN;
  for (let i = at; i < at + written;) {
    const byte = units[i] as number;
    if (byte < 128) {
      units[to++] = byte;
      i++;
      continue;
    }
    if (to >= next && to < most) {
      next = to - ((to - MARGIN) % STRETCH) + STRETCH;
      beyond.push(start + next - STRETCH);
    }
    const second = (units[i + 1] as number) & 63;
    if (byte < 0xe0) {
      const code = ((byte & 31) << 6) | second;
      units[to++] = BEYOND | (code < LIMIT ? (packed[code] as number) : code & 31);
      i += 2;
    } else if (byte < 0xf0) {
      units[to++] = BEYOND | ((units[i + 2] as number) & 31);
      i += 3;
    } else {
      // A pair of surrogates: the lowest five bits of either.
      const high = (((byte & 7) << 8) | (second << 2) | (((units[i + 2] as number) >> 4) & 3)) - 0x40;
      const low = (units[i + 3] as number) & 31;
      units[to++] = BEYOND | (high & 31);
      units[to++] = BEYOND | low;
      i += 4;
    }
  }
}

/** No branch in the loop depends on the text: it writes at each pair, and moves on where that was worth it. */
function mark(to: number): number {
  let six = 0;
  for (let i = MARGIN - 4; i < MARGIN; i++) six = (six << 5) | (factsAt(i) & 31);
  let last = kindAt(MARGIN - 1) << 4;
  let n = 0;
  for (let j = MARGIN / 2; 2 * j < to; j++) {
    const pair = pairFacts[pairs[j] as number] as number;
    six = ((six & FOUR_CLASSES) << 10) | (pair & PAIR_CLASSES);
    const kinds = (pair >> PAIR_KINDS) & 15;
    const what =
      (((lefts[(six >> 5) & 0x7fff] as number) >> (six >> 20)) & 1) |
      ((((lefts[six & 0x7fff] as number) >> (six >> 15)) & 1) << UNIT_MARKS) |
      (pair >> PAIR_MARKS) |
      (runMarks[last | kinds] as number);
    marks[n] = (j << 20) | (six & FOUR_CLASSES);
    marked[n] = what;
    n += -what >>> 31;
    last = (kinds & 3) << 4;
  }
  return n;
}

/** Makes events of marks. `to`: where looking ends; `size`: of the window; `before` and `after`: the text goes on there. */
function sift(pairsMarked: number, to: number, size: number, before: boolean, after: boolean): number {
  let n = 0;
  let taken = 0;
  for (let m = 0; m < pairsMarked; m++) {
    const mark = marks[m] as number;
    const first = (mark >>> 20) * 2;
    let what = marked[m] as number;
    for (let i = first; what !== 0 && i < to; what >>= UNIT_MARKS, i++) {
      if ((what & IS_RUN) !== 0 && i >= taken) {
        let kinds = 0;
        let kind = 0;
        let start = i;
        for (; start > 0 && (kind = kindAt(start - 1)) !== 0; start--) kinds |= 1 << kind;
        let end = i;
        for (; (kind = kindAt(end)) !== 0; end++) kinds |= 1 << kind;
        taken = end;
        const capital = kindAt(start) === UPPER;
        const run = runFacts(end - start, kinds, capital, flags) | ((before && start === 0) || (after && end === size) ? RUN_OPEN : 0);
        if (run > RUN_KINDS) {
          events[n] = (run << MORE_SHIFT) | (start << PLACE_SHIFT) | IS_RUN;
          events[n + 1] = end;
          n += 2;
        }
      }
      if ((what & IS_LITERAL) !== 0) {
        const h = i === first ? (mark >> 5) & 0x7fff : mark & 0x7fff;
        const right = 1 << (factsAt(i + 1) & 31);
        const three = (units[i] as number) | (units[i - 1] as number) | (units[i - 2] as number);
        // Most places have the three characters of a literal by chance, and other ones beside them.
        if (((rights[h] as number) & right) !== 0 && (strange[h] === 0 || three >= BEYOND)) {
          events[n] = (h << MORE_SHIFT) | (i << PLACE_SHIFT) | IS_LITERAL;
          n += 2;
        }
      }
      if ((what & IS_SIGN) !== 0) {
        events[n] = (i << PLACE_SHIFT) | IS_SIGN;
        n += 2;
      }
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
  units.fill(0, 0, at);
  // Encoding is vectorised, and a byte is read in half the time of a character of a string.
  const { written } = encoder.encodeInto(text.slice(first, end), at === 0 ? units : units.subarray(at));
  if (written !== end - first) fill(at, written, to - start, start);
  units.fill(0, size, WINDOW + 8);
  return sift(mark(to - start), to - start, size, first > 0, end < text.length);
}
