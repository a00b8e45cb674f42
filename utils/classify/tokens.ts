import { LIMIT as CASED, LOWERED, PACKED } from './characters';

/**
 * Words of a text for company knowledge, as hashes: terms are runs of words, fingerprints are hashes of several words in a row. What is no
 * letter or digit only parts words, so layout, punctuation and case do not count. In scripts without spaces each character is a word.
 */

/** Characters that one call looks at. */
export const CHUNK = 4_096;
/** Bytes of a UTF-16 unit in UTF-8 at most. */
const MOST_BYTES = 3;
/** Multiplier of FNV-1a, and its inverse modulo 2^32, by which the last letter of a word is taken off its hash again. */
const PRIME = 0x01000193;
const INVERSE = 0x359c449b;

const LIMIT = CASED;
/** What a character does instead of standing for itself. */
const PARTS = 0;
const IGNORED = 1;
const UNSPACED = 0x10000;
const OTHER_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Thai, Lao, Tibetan, Burmese; Khmer; Hangul letters; Han, kana, Hangul syllables; Han beyond the first plane (both halves of it). */
function isUnspacedRange(code: number): boolean {
  return (
    (code >= 0x0e00 && code < 0x10a0) ||
    (code >= 0x1100 && code < 0x1200) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x2e80 && code < 0xd800) ||
    (code >= 0xd840 && code < 0xd890) ||
    (code >= 0xdc00 && code < 0xe000) ||
    (code >= 0xf900 && code < 0xfb00)
  );
}
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/*
 * Constants that are not exported are what V8 compiles in (see look.ts). Soft hyphens, joiners and accents that stand alone are skipped, as if
 * they were not there.
 */
const fold = new Uint16Array(LIMIT);
for (let c = 0; c < LIMIT; c++) if ((PACKED[c] as number) >> 5 !== 0) fold[c] = LOWERED[c] as number;
fold[0xad] = IGNORED;
for (let c = 0x300; c < 0x370; c++) fold[c] = IGNORED;
/** The same for all other characters, looked up once each: 0 not yet, then one more than what it does. */
let others: Int32Array | null = null;

function otherFold(code: number): number {
  others ??= new Int32Array(0x10000 - LIMIT);
  const known = others[code - LIMIT] as number;
  if (known !== 0) return known - 1;
  const char = String.fromCharCode(code);
  let does: number;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff || (code >= 0xfe00 && code < 0xfe10))
    does = IGNORED;
  else if (isUnspacedRange(code)) does = isSurrogate(code) || OTHER_WORD.test(char) ? UNSPACED | code : PARTS;
  else if (OTHER_WORD.test(char)) {
    const lower = char.toLowerCase();
    does = lower.length === 1 ? lower.charCodeAt(0) : code;
  } else does = PARTS;
  others[code - LIMIT] = does + 1;
  return does;
}

/** Folded letter or digit; 0 where it parts words, 1 where it is skipped, 0x10000 and more for a word of its own. */
export function folded(code: number): number {
  return code < LIMIT ? (fold[code] as number) : otherFold(code);
}

export const isUnspaced = (code: number): boolean => code >= LIMIT && otherFold(code) >= UNSPACED;

/** Words before a chunk that are still known in it. */
export const HISTORY = 32;
/** Base of the hash of several words: hash(w1 … wn) = w1·B^(n-1) + … + wn, modulo 2^32. */
const BASE = 0x9e3779b1 | 0;
/** Its powers: taking the first words off a sum. */
export const POWERS = new Int32Array(HISTORY + 1);
POWERS[0] = 1;
for (let n = 1; n <= HISTORY; n++) POWERS[n] = Math.imul(POWERS[n - 1] as number, BASE);

/**
 * Words of one chunk, in the order of the text; good until the next `read`. They stand at HISTORY and after it, up to `until`; what is before
 * are the last words of the chunks before, and nothing where `known` says that there were fewer.
 */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the word alone. */
  readonly hashes: Int32Array;
  /** Of all words up to this one: the hash of the n words that end at t is `sums[t] - sums[t - n] * POWERS[n]`. */
  readonly sums: Int32Array;
  until: number;
  /** Words in the text before this chunk. */
  known: number;
  /** True where one of them may be of a script without spaces. */
  wide: boolean;
}
const starts = new Int32Array(HISTORY + CHUNK + 2);
const ends = new Int32Array(HISTORY + CHUNK + 2);
const hashes = new Int32Array(HISTORY + CHUNK + 2);
/** Exported for terms.ts, whose loop is the hottest. */
export const sums = new Int32Array(HISTORY + CHUNK + 2);
/** The chunk in UTF-8, and a zero after it: to read a byte takes half of what reading a character of a string does. */
const encoder = new TextEncoder();
const bytes = new Uint8Array(CHUNK * MOST_BYTES + 1);
/** What a byte does, less than any letter where it does not say so alone. */
const BEYOND = 1;
const byteFold = new Uint8Array(256).fill(BEYOND, 128);
for (let c = 0; c < 128; c++) byteFold[c] = fold[c] as number;
const TOKENS: Tokens = { starts, ends, hashes, sums, until: HISTORY, known: 0, wide: false };

/** Reads a text chunk by chunk. A word that crosses the edge of a chunk comes with the chunk that it ends in. */
export class TokenWalk {
  private hash = 0;
  private inside = false;
  private start = 0;
  private known = 0;
  private readonly lastStarts = new Int32Array(HISTORY);
  private readonly lastSums = new Int32Array(HISTORY);

  read(text: string, from: number, to: number): Tokens {
    const { written } = encoder.encodeInto(text.slice(from, to), bytes);
    bytes[written] = 0;
    TOKENS.wide = false;
    starts.set(this.lastStarts);
    sums.set(this.lastSums);
    let { hash, inside, start } = this;
    let at = HISTORY;
    /** Unit of the text less the byte. */
    let skew = from;
    for (let i = 0; ; i++) {
      let does = byteFold[bytes[i] as number] as number;
      if (does > BEYOND) {
        if (!inside) start = i + skew;
        inside = true;
        do {
          hash = Math.imul(hash ^ does, PRIME);
          does = byteFold[bytes[++i] as number] as number;
        } while (does > BEYOND);
      }
      const place = i + skew;
      if (does === BEYOND) {
        const lead = bytes[i] as number;
        // Three bytes for a unit, or two for this half of a pair or a shorter one.
        const more = lead >= 0xe0 && lead < 0xf0 ? 2 : 1;
        i += more;
        skew -= more;
        does = folded(text.charCodeAt(place));
        if (does === IGNORED) continue;
        if (does > IGNORED && does < UNSPACED) {
          if (!inside) start = place;
          inside = true;
          hash = Math.imul(hash ^ does, PRIME);
          continue;
        }
      } else if (i >= written && to < text.length) break;
      if (inside) {
        starts[at] = start;
        ends[at] = place;
        hashes[at++] = hash;
        hash = 0;
        inside = false;
      }
      if (does >= UNSPACED) {
        TOKENS.wide = true;
        starts[at] = place;
        ends[at] = place + 1;
        hashes[at++] = Math.imul(does, PRIME);
      }
      if (i >= written) break;
    }
    this.hash = hash;
    this.inside = inside;
    this.start = start;
    return this.close(at);
  }

  private close(at: number): Tokens {
    for (let t = HISTORY; t < at; t++) sums[t] = Math.imul(sums[t - 1] as number, BASE) + (hashes[t] as number);
    TOKENS.until = at;
    TOKENS.known = this.known;
    this.known += at - HISTORY;
    this.lastStarts.set(starts.subarray(at - HISTORY, at));
    this.lastSums.set(sums.subarray(at - HISTORY, at));
    return TOKENS;
  }
}

/** The hash of a word without its last letter. */
export function shortened(hash: number, lastFolded: number): number {
  return Math.imul(hash, INVERSE) ^ lastFolded;
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3, public domain). */
export function mixed(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
