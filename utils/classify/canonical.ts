import { folded, isUnspaced } from './tokens';

/** White space, hyphens, dashes and underscores between two words of a term are interchangeable. */
function isGap(code: number): boolean {
  return (
    code === 32 ||
    code === 45 ||
    code === 95 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x202f ||
    code === 0x2212 ||
    code === 0x3000
  );
}
/** A sign that may be part of a term: C++, #apollo. */
export function isSign(code: number): boolean {
  return code > 32 && !isGap(code) && folded(code) === 0;
}

/** More white space than this between two words, and they are not one term. */
const MOST_GAP = 8;
/** Longer texts have no spelling: a term is at most 200 characters (utils/model/policy), and white space in a text makes it a little longer. */
const MOST_LENGTH = 400;

function plainApostrophe(code: number): number {
  return code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x60 || code === 0xb4 ? 0x27 : code;
}

/** The spelling that was asked for last: its UTF-16 units, and how many they are; -1 where there is none. */
export interface Spelling {
  readonly units: Uint16Array;
  length: number;
}
/** Compatibility forms and lower case make a text longer, at most eighteenfold and threefold; what does not fit is cut. */
const SPELLING: Spelling = { units: new Uint16Array(MOST_LENGTH * 4), length: 0 };

/**
 * The one spelling of text[start, end) as a term, under which it is hashed: compatibility forms replaced (NFKC), lower case unless case counts,
 * one space for any gap, and none beside a sign or between characters of a script without spaces. None where two words stand too far apart.
 * Good until the next call.
 */
export function spell(text: string, start: number, end: number, caseSensitive: boolean): Spelling {
  if (end - start > MOST_LENGTH) SPELLING.length = -1;
  else if (isAscii(text, start, end)) SPELLING.length = write(text, start, end, !caseSensitive);
  else {
    const normal = text.slice(start, end).normalize('NFKC');
    const source = caseSensitive ? normal : normal.toLowerCase();
    SPELLING.length = write(source, 0, source.length, false);
  }
  return SPELLING;
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 128) return false;
  return true;
}

/** Writes the spelling; -1 where a gap is too wide. `lower` for ASCII text that is not in lower case yet. */
function write(source: string, start: number, end: number, lower: boolean): number {
  const { units } = SPELLING;
  let length = 0;
  let gap = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (isGap(code)) {
      if (++gap > MOST_GAP) return -1;
      continue;
    }
    const does = folded(code);
    if (does === 1) continue;
    if (gap > 0 && length > 0 && does !== 0 && folded(last) !== 0 && !(isUnspaced(code) && isUnspaced(last))) units[length++] = 32;
    units[length++] = plainApostrophe(lower && code >= 65 && code <= 90 ? code + 32 : code);
    if (length >= units.length - 1) break;
    gap = 0;
    last = code;
  }
  return length;
}
