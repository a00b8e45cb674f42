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
const APOSTROPHES = new Set([0x2019, 0x2018, 0x02bc, 0x60, 0xb4]);

/**
 * The one spelling of a term under which it is hashed: compatibility forms replaced (NFKC), lower case unless case counts, one space for any
 * gap, and none beside a sign or between characters of a script without spaces. Null where two words stand too far apart.
 */
export function canonical(text: string, caseSensitive: boolean): string | null {
  const normal = text.normalize('NFKC');
  const source = caseSensitive ? normal : normal.toLowerCase();
  let out = '';
  let gap = 0;
  let last = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (isGap(code)) {
      if (++gap > MOST_GAP) return null;
      continue;
    }
    const does = folded(code);
    if (does === 1) continue;
    const sign = APOSTROPHES.has(code) ? 0x27 : code;
    if (gap > 0 && out !== '' && does !== 0 && folded(last) !== 0 && !(isUnspaced(code) && isUnspaced(last))) out += ' ';
    out += String.fromCharCode(sign);
    gap = 0;
    last = code;
  }
  return out;
}
