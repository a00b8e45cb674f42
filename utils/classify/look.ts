import { DIGIT, LIMIT, LOWER, PACKED, UPPER } from './characters';
import type { Rules } from './rules';
import { LONGEST_RUN, SIGN } from './rules';

/** Characters that one call looks at. */
export const CHUNK = 4_096;
/** In `Found.marks`: the place is a sign that somebody asked for; the lowest 16 bits are the first node of a literal's chain, 0 for none. */
export const IS_SIGN = SIGN << 9;
/** In `Found.marks`: a run of digits or letters is to be looked at here, see `runAt`. */
export const IS_RUN = IS_SIGN << 1;
export const NODE = 0xffff;

/** The places of one chunk that somebody may have asked for, in the order of the text: two numbers each, the place and what is there. */
export class Found {
  readonly marks = new Int32Array(CHUNK * 2 + 2);
  length = 0;
  /** All characters of the chunk, or-ed: 128 and more where one is beyond ASCII. */
  bits = 0;
}

/** The walk over one text, chunk by chunk. */
export class Walk {
  private hash = 0;
  /** Kind of the last character, times four. */
  private last = 0;

  constructor(
    private readonly text: string,
    private readonly rules: Rules,
    private readonly found: Found,
  ) {}

  /**
   * Looks at text[from, to), at most CHUNK characters; the hot loop. It calls nothing, and no branch in it depends on the text: it writes at
   * each character, and moves on where that was worth it. A run is marked where a capital begins it, and at each first digit; runs of small
   * letters are marked nowhere, so that a word of prose costs nothing but its letters.
   *
   * Nothing but the loop is in here, and nothing that is rarely done: V8 (11.3) keeps the code that it made of a running loop, even where
   * it leaves that code each time for want of feedback on a rare branch behind it. The first three numbers are LIMIT, HASH_MASK and SIGN:
   * bundlers turn imported constants into variables, which are loaded for each character. The fourth has a bit for each pair of kinds,
   * the last character's times four and this one's, that is marked: DIGIT after another, UPPER after none.
   */
  look(from: number, to: number): void {
    const { text } = this;
    const { packed } = this.rules;
    const { heads } = this.rules.literals;
    const { marks } = this.found;
    let { hash, last } = this;
    let n = 0;
    let all = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      all |= code;
      const bits = code < 0x530 ? (packed[code] as number) : code & 31;
      hash = ((hash << 5) | (bits & 31)) & 0x7fff;
      const kind = (bits >> 5) & 3;
      const what = (heads[hash] as number) | ((bits & 0x80) << 9) | (((0x2206 >> (last | kind)) & 1) << 17);
      marks[n] = i;
      marks[n + 1] = what;
      n += (-what >>> 31) << 1;
      last = kind << 2;
    }
    this.hash = hash;
    this.last = last;
    this.found.length = n;
    this.found.bits = all;
  }
}

const kindOf = (code: number): number => (code < LIMIT ? (PACKED[code] ?? 0) >> 5 : 0);

/** Shortest run that may be a part of something longer: with letters and digits, of letters in both cases, of digits alone. */
const LONG_MIXED = 10;
const LONG_LETTERS = 16;
const LONG_DIGITS = 24;
const DIGITS = 1 << DIGIT;
const CASES = (1 << UPPER) | (1 << LOWER);

/** Not a word: letters and digits together, capitals inside, or more digits than a number has. */
function isLong(length: number, kinds: number): boolean {
  if ((kinds & DIGITS) !== 0) return kinds !== DIGITS || length >= LONG_DIGITS;
  return kinds === CASES && length >= LONG_LETTERS;
}

/** A run of letters and digits. */
export class Run {
  start = 0;
  end = 0;
  /** Kinds of its characters, as a set of `1 << kind`. */
  kinds = 0;
  /** It begins with a capital. */
  capital = false;
  /** Runs so far that may be a part of something encoded or wrapped, start and end in turn; see `isLong`. */
  readonly long: number[] = [];

  constructor(
    private readonly text: string,
    private readonly runFlags: Uint8Array,
  ) {}

  /**
   * Takes in the run around the character at `at`, if it is not the one that it holds already. False where it is, or where no detector
   * asked for such a run and it begins with no capital.
   */
  take(at: number): boolean {
    if (at < this.end) return false;
    const { text } = this;
    let kinds = 0;
    let start = at;
    for (let kind = DIGIT; start > 0 && (kind = kindOf(text.charCodeAt(start - 1))) !== 0; start--) kinds |= 1 << kind;
    let end = at;
    for (let kind = DIGIT; end < text.length && (kind = kindOf(text.charCodeAt(end))) !== 0; end++) kinds |= 1 << kind;
    const length = end - start;
    if (length >= LONG_MIXED && isLong(length, kinds)) this.long.push(start, end);
    this.start = start;
    this.end = end;
    this.kinds = kinds;
    this.capital = kindOf(text.charCodeAt(start)) === UPPER;
    return this.capital || this.runFlags[(kinds << 6) | (length < LONGEST_RUN ? length : LONGEST_RUN)] === 1;
  }
}
