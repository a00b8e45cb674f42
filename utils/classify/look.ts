import { DIGIT, LIMIT, LOWER, PACKED, UPPER } from './characters';
import type { Rules } from './rules';
import { runFlagPlace } from './runs';

/** Characters that one call looks at. */
export const CHUNK = 4_096;
/** In a mark: the last three characters are those of a literal; somebody asked for the sign; a run of digits or letters is to be looked at. */
export const IS_LITERAL = 1;
export const IS_SIGN = 2;
export const IS_RUN = 4;
/** Where in the chunk it is, above those; above that, the hash of the last three characters. */
export const PLACE_SHIFT = 3;
export const PLACE = CHUNK - 1;
export const HASH_SHIFT = 15;

/** The places of one chunk that somebody may have asked for, in the order of the text. */
export class Found {
  readonly marks = new Int32Array(CHUNK + 1);
  length = 0;
  /** Where the chunk begins. */
  from = 0;
  /** Starts of the stretches of it that hold characters beyond ASCII. */
  readonly beyond: number[] = [];
}

/** Characters of which it is known together whether all are ASCII. */
export const STRETCH = 512;

/** The chunk that is in hand, where it is ASCII. */
const chunk = new Uint8Array(CHUNK);
const encoder = new TextEncoder();

/** A literal's hash is of so many characters besides the last. */
const CARRIED = 2;

/** The walk over one text, chunk by chunk. */
export class Walk {
  private hash = 0;
  /** Kind of the last character, times four. */
  private last = 0;
  /** One of the characters that the hash still holds is beyond ASCII. */
  private beyond = false;

  constructor(
    private readonly text: string,
    private readonly rules: Rules,
    private readonly found: Found,
  ) {}

  /**
   * Looks at text[from, to), at most CHUNK characters. A run is marked where a capital begins it, and at each first digit; runs of small
   * letters are marked nowhere, so that a word of prose costs nothing but its letters.
   *
   * The loops call nothing, and no branch in them depends on the text: they write at each character, and move on where that was worth it.
   * Nothing but the loop is in them, and nothing that is rarely done: V8 (11.3) keeps the code that it made of a running loop, even where
   * it leaves that code each time for want of feedback on a rare branch behind it. Their first numbers are LIMIT, the mask of the hash
   * and SIGN: bundlers turn imported constants into variables, which are loaded for each character. The last has a bit for each pair of
   * kinds, the last character's times four and this one's, that is marked: DIGIT after another, UPPER after none.
   */
  look(from: number, to: number): void {
    const { found } = this;
    found.length = 0;
    found.from = from;
    found.beyond.length = 0;
    // Encoding is vectorised, and a byte is read in half the time of a character of a string.
    const { read, written } = encoder.encodeInto(this.text.slice(from, to), chunk);
    if (read !== to - from || written !== read) {
      for (let start = from; start < to; start += STRETCH)
        if (this.overText(start, Math.min(to, start + STRETCH)) > 127) found.beyond.push(start);
    } else {
      const start = this.beyond ? Math.min(to, from + CARRIED) : from;
      if (start > from) this.overText(from, start);
      this.overBytes(start - from, to - from);
    }
    const { text } = this;
    this.beyond = text.charCodeAt(to - 1) > 127 || text.charCodeAt(to - 2) > 127;
  }

  private overBytes(from: number, to: number): void {
    const bytes = chunk;
    const { packed } = this.rules;
    const known = this.rules.literals.asciiKnown;
    const { marks } = this.found;
    let { hash, last } = this;
    let n = this.found.length;
    for (let i = from; i < to; i++) {
      const bits = packed[bytes[i] as number] as number;
      hash = ((hash << 5) | (bits & 31)) & 0x7fff;
      const kind = (bits >> 5) & 3;
      const what = (known[hash] as number) | ((bits & 0x80) >> 6) | (((0x2206 >> (last | kind)) & 1) << 2);
      marks[n] = (hash << 15) | (i << 3) | what;
      n += -what >>> 31;
      last = kind << 2;
    }
    this.hash = hash;
    this.last = last;
    this.found.length = n;
  }

  /** Gives all of its characters, or-ed. */
  private overText(from: number, to: number): number {
    const { text } = this;
    const { packed } = this.rules;
    const { known } = this.rules.literals;
    const { marks, from: start } = this.found;
    let { hash, last } = this;
    let n = this.found.length;
    let all = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      all |= code;
      const bits = code < 0x530 ? (packed[code] as number) : code & 31;
      hash = ((hash << 5) | (bits & 31)) & 0x7fff;
      const kind = (bits >> 5) & 3;
      const what = (known[hash] as number) | ((bits & 0x80) >> 6) | (((0x2206 >> (last | kind)) & 1) << 2);
      marks[n] = (hash << 15) | ((i - start) << 3) | what;
      n += -what >>> 31;
      last = kind << 2;
    }
    this.hash = hash;
    this.last = last;
    this.found.length = n;
    return all;
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
  /** Some detector asked for such a run. */
  wanted = false;
  /** Runs so far that may be a part of something encoded or wrapped, start and end in turn; see `isLong`. */
  readonly long: number[] = [];

  constructor(
    private readonly text: string,
    private readonly flags: Uint8Array,
  ) {}

  /**
   * Takes in the run around the character at `at`, unless it is the one that it holds already.
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
    this.wanted = this.flags[runFlagPlace(kinds, length)] === 1;
    return true;
  }
}
