import { NEEDS_EDGE, NEEDS_GROUP, NEEDS_NUMBER } from './runs';

/** ASCII character → what it may be beside a run. */
const DIGIT = 1;
const ALNUM = 2;
const JOINT = 4;
const BARRED = 8;
const POINT = 16;
const BESIDE: Uint8Array = new Uint8Array(128);
function mark(characters: string, kind: number): void {
  for (let i = 0; i < characters.length; i++) {
    const c = characters.charCodeAt(i);
    BESIDE[c] = (BESIDE[c] ?? 0) | kind;
  }
}
const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
mark(DIGITS, DIGIT);
mark(DIGITS + LETTERS, ALNUM);
mark(' .-/:+()[', JOINT);
mark('_+=@' + DIGITS + LETTERS, BARRED);
mark('.,/-', POINT);

/** Signs between two groups of a number, at most. */
const MOST_JOINTS = 3;
const NO_BREAK_SPACE = 0xa0;
const POINT_SIGN = 46;
const HYPHEN = 45;
const SPACE = 32;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /\p{N}/u;

const beside = (code: number): number => (code < 128 ? (BESIDE[code] ?? 0) : code === NO_BREAK_SPACE ? JOINT : 0);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for a letter or digit beyond ASCII at `at`, surrogate pairs included. */
export function isOtherWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 128 && WORD.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function codePointBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && at > 1 ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** Whether a number may start at `start`; see `Detector.edges`. */
function opensNumber(text: string, start: number): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  if (code >= 128) return !WORD.test(codePointBefore(text, start));
  const kind = BESIDE[code] ?? 0;
  if ((kind & BARRED) !== 0) return false;
  if ((kind & POINT) === 0 || start < 2) return true;
  const before = text.charCodeAt(start - 2);
  return before < 128 ? ((BESIDE[before] ?? 0) & DIGIT) === 0 : !NUMBER.test(codePointBefore(text, start - 1));
}

/** The needs that `whatFollows` answers. */
export const FOLLOWING = NEEDS_NUMBER | NEEDS_GROUP;

/** Which of the NEEDS_… are met by what follows a run that ends at `end`, as a bit set. */
export function whatFollows(text: string, end: number): number {
  if (end >= text.length) return 0;
  const next = text.charCodeAt(end);
  if ((beside(next) & JOINT) === 0) return 0;
  let at = end + 1;
  while (at - end < MOST_JOINTS && (beside(text.charCodeAt(at)) & JOINT) !== 0) at++;
  const number = (beside(text.charCodeAt(at)) & DIGIT) !== 0 ? NEEDS_NUMBER : 0;
  const group = (next === 58 || next === 45) && (beside(text.charCodeAt(end + 1)) & ALNUM) !== 0 ? NEEDS_GROUP : 0;
  return number | group;
}

/** Which of the NEEDS_… are met by what precedes a run that starts at `start`. */
export function whatPrecedes(text: string, start: number): number {
  return opensNumber(text, start) ? NEEDS_EDGE : 0;
}

/** Digits that a number of somebody's has at least which is written with points: `7.29.11` is a version, `12.50` an amount. */
const FEWEST_DOTTED = 7;
const MOST_POINTS = 2;

/**
 * The end of two or three groups of digits with points between them that are a version or an amount, the first of which is
 * [start, end); -1 where they are none: too many digits or groups, or what follows belongs to them.
 */
export function versionEnd(text: string, start: number, end: number): number {
  let points = 0;
  let at = end;
  while (text.charCodeAt(at) === POINT_SIGN && isDigit(text.charCodeAt(at + 1))) {
    if (++points > MOST_POINTS) return -1;
    at += 2;
    while (isDigit(text.charCodeAt(at))) if (++at - start > FEWEST_DOTTED + points) return -1;
  }
  if (points === 0 || at - start - points >= FEWEST_DOTTED) return -1;
  const next = text.charCodeAt(at);
  const after = beside(text.charCodeAt(at + 1));
  // 7.0.0-beta and 12.50 EUR are, too.
  const ends = (next === HYPHEN && points === MOST_POINTS) || next === SPACE;
  const goesOn = (beside(next) & JOINT) !== 0 && (after & ALNUM) !== 0 && !(ends && (after & DIGIT) === 0);
  return goesOn || (beside(next) & ALNUM) !== 0 || isOtherWord(text, at) ? -1 : at;
}
