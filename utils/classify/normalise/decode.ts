import type { Derived } from './derived';
import { ENCODED, stringOf } from './derived';
import { hexDigit, utf8 } from './escapes';

/** Characters of base64 in the order of their value, both alphabets; 64 for all others. */
const VALUES = new Uint8Array(128).fill(64);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

/** Bytes that are looked at before anything is decoded. */
const FIRST_BYTES = 36;
/** Shortest text worth decoding, in bytes. */
const LEAST = 8;
/** Characters before a run that may belong to it. */
const BACK = 64;
/** Shortest line of base64 that may go on in the next. */
const LINE = 40;
const LONGEST_LINE = 128;

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (VALUES[code] ?? 64) : 64;
}

/**
 * Whether what stands at `at` is base64 of text, going by its first bytes: ASCII without control characters, and UTF-8. Names in code and
 * random bytes fail within a few characters.
 */
function looksLikeText(text: string, at: number): boolean {
  let bits = 0;
  let held = 0;
  let more = 0;
  let bytes = 0;
  for (let i = at; bytes < FIRST_BYTES; i++) {
    const value = valueAt(text, i);
    if (value === 64) break;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    const byte = (bits >> (held -= 8)) & 0xff;
    bytes++;
    if (more > 0) {
      if (byte >> 6 !== 2) return false;
      more--;
    } else if (byte < 128) {
      if (isBinary(byte)) return false;
    } else {
      if (byte < 0xc2 || byte > 0xf4) return false;
      more = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    }
  }
  return bytes >= LEAST;
}

/** True for bytes that text does not hold. */
function isBinary(point: number): boolean {
  return point < 32 ? point !== 9 && point !== 10 && point !== 13 && point !== 12 && point !== 27 : point >= 0x7f && point < 0xa0;
}

/** Bytes that are a whole number of characters, in base64 and hexadecimal. */
const GROUP = 3;

/** Bytes, each with its place: `per` characters stand for one. Adds the text that they are; true where all of them are. */
function addBytes(derived: Derived, bytes: Uint8Array, from: number, per: number): boolean {
  let start = 0;
  const place = (byte: number): number => from + Math.floor(byte * per);
  const put = (first: number, end: number): void => {
    if (end > first) derived.add(stringOf(bytes, first, end), place(first), Math.ceil(end * per) - Math.floor(first * per), ENCODED);
  };
  /** Whole groups by themselves, so that places in them are exact. */
  const flush = (end: number): void => {
    const first = Math.min(end, Math.ceil(start / GROUP) * GROUP);
    const last = Math.max(first, Math.floor(end / GROUP) * GROUP);
    put(start, first);
    put(first, last);
    put(last, end);
  };
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    if (byte < 128) {
      if (isBinary(byte)) {
        flush(i);
        return false;
      }
      i++;
      continue;
    }
    flush(i);
    const { point, bytes: size } = utf8((n) => bytes[i + n] ?? -1);
    if (size === 1 || isBinary(point)) return false;
    derived.add(String.fromCodePoint(point), place(i), Math.ceil(size * per), ENCODED);
    i += size;
    start = i;
  }
  flush(bytes.length);
  return true;
}

/** Characters of base64 that are decoded at once, in fours. */
const PORTION = 4_096;
const buffer = new Uint8Array((PORTION / 4) * 3);

interface Portion {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** The line's base64 ends here. */
  readonly last: boolean;
}

/** The bytes of the base64 that stands at `at`, up to the end of the line or PORTION characters. */
function portionOf(text: string, at: number): Portion {
  let bits = 0;
  let held = 0;
  let n = 0;
  let end = at;
  const most = at + PORTION;
  for (let value = valueAt(text, end); value < 64 && end < most; value = valueAt(text, ++end)) {
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) buffer[n++] = bits >> (held -= 8);
  }
  if (end < most) return { bytes: buffer.subarray(0, n), end, last: true };
  // No character of UTF-8 is cut in two.
  for (let back = 0; back < 4 && (buffer[n - 1] ?? 0) > 127; back++) {
    n -= 3;
    end -= 4;
  }
  return { bytes: buffer.subarray(0, n), end, last: false };
}

/** What may stand behind base64: the end of its line or text, or of what holds it. */
const BEHIND = '\r\n="\'<\\';

/** Where base64 goes on after a line of it: behind a line break and indentation, where it is all of the next line too; -1 where it does not. */
function nextLine(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at) === 13) at++;
  if (text.charCodeAt(at) !== 10) return -1;
  at++;
  while (at - end < 24 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  const most = Math.min(text.length, at + LONGEST_LINE);
  let to = at;
  while (to < most && valueAt(text, to) < 64) to++;
  return to > at && (to === most || BEHIND.includes(text.charAt(to))) ? at : -1;
}

/** Where the base64 round the run at `start` begins, if it is text; -1 where it is none. Not before `least`. */
export function startOfBase64(text: string, start: number, least: number): number {
  if (looksLikeText(text, start)) return start;
  const first = Math.max(least, start - BACK);
  let at = start;
  while (at > first && valueAt(text, at - 1) < 64) at--;
  return at < start && looksLikeText(text, at) ? at : -1;
}

/** Decodes the base64 that begins at `at`; gives the place where it ends. */
export function* addBase64(derived: Derived, text: string, start: number): Generator<undefined, number> {
  let at = start;
  derived.open();
  let line = at;
  for (;;) {
    const { bytes, end, last } = portionOf(text, at);
    if (!addBytes(derived, bytes, at, 4 / 3) || derived.over) return end;
    yield;
    at = end;
    if (!last) continue;
    const next = end - line >= LINE && (end - line) % 4 === 0 ? nextLine(text, end) : -1;
    if (next < 0) return end;
    at = line = next;
  }
}

/** Decodes the hexadecimal digits of the run at [start, end), if they are text; gives the place where it ends, or `start`. */
export function addHex(derived: Derived, text: string, start: number, end: number): number {
  const from = text.charCodeAt(start) === 48 && (text.charCodeAt(start + 1) | 32) === 120 ? start + 2 : start;
  // Most runs are no hexadecimal digits, as their first ones tell.
  if (hexDigit(text.charCodeAt(from)) < 0 || hexDigit(text.charCodeAt(from + 1)) < 0 || hexDigit(text.charCodeAt(from + 2)) < 0)
    return start;
  const byteAt = (i: number): number => {
    const high = hexDigit(text.charCodeAt(from + i * 2));
    const low = hexDigit(text.charCodeAt(from + i * 2 + 1));
    return from + i * 2 + 1 >= end || high < 0 || low < 0 ? -1 : high * 16 + low;
  };
  const count = (end - from) >> 1;
  if (count < LEAST) return start;
  for (let i = 0; i < Math.min(count, FIRST_BYTES); i++) {
    const byte = byteAt(i);
    if (byte < 0 || (byte < 128 && isBinary(byte)) || byte > 0xf4) return start;
  }
  derived.open();
  for (let done = 0; done < count;) {
    let n = 0;
    for (; n < buffer.length && done + n < count; n++) buffer[n] = byteAt(done + n);
    for (let back = 0; back < 3 && done + n < count && (buffer[n - 1] ?? 0) > 127; back++) n--;
    if (!addBytes(derived, buffer.subarray(0, n), from + done * 2, 2)) break;
    done += n;
  }
  return end;
}
