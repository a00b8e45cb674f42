import { BY_END, BY_LENGTH, BY_START } from './glance-weights';

/**
 * What a line looks like at a glance: its first and last character, whether it is indented, how long it is, and how many of a dozen
 * characters are signs that code is made of. That settles most lines; only the others are measured (`lines.ts`).
 */

/** Kinds of a first or last character. Letters, digits and signs that mean the same at the edge of a line go together. */
const GROUPS = [
  '',
  'a-z',
  'A-Z',
  '0-9',
  '"\'',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  ';',
  ':',
  ',',
  '.',
  '-',
  '*+',
  '#',
  '/',
  '@$%&',
  '\\|=_^~`',
  '?!',
];
/** Signs that are rare in running text. */
const SIGNS = '(){}[];=<>_$&|*+/\\:@#~^%';

const EDGE = new Uint8Array(128);
const IS_SIGN = new Uint8Array(128);
GROUPS.forEach((group, kind) => {
  const range = /^.-.$/.test(group);
  const last = range ? group.charCodeAt(2) : 0;
  if (range) for (let c = group.charCodeAt(0); c <= last; c++) EDGE[c] = kind;
  else for (let i = 0; i < group.length; i++) EDGE[group.charCodeAt(i)] = kind;
});
for (let i = 0; i < SIGNS.length; i++) IS_SIGN[SIGNS.charCodeAt(i)] = 1;

/** One character in so many is looked at, so many at most. */
const STRIDE = 7;
const REACH = 84;
const DENSITIES = 4;
/** Lengths of a line, in characters, from which it is of the next kind. */
const SHORT = 24;
const MIDDLE = 72;
const LONG = 100;

function edgeOf(c: number): number {
  return c < 128 ? (EDGE[c] ?? 0) : 0;
}

function densityOf(text: string, first: number, last: number): number {
  const until = Math.min(last, first + REACH);
  let signs = 0;
  for (let i = first + 3; i < until; i += STRIDE) {
    const c = text.charCodeAt(i);
    if (c < 128) signs += IS_SIGN[c] ?? 0;
  }
  return signs < DENSITIES ? signs : DENSITIES - 1;
}

function lengthOf(length: number): number {
  return length < MIDDLE ? (length < SHORT ? 0 : 1) : length < LONG ? 2 : 3;
}

/** What measuring the line would probably say: log odds of being code, as far as a glance can tell. `last` is its last character. */
export function glance(text: string, first: number, last: number, indented: boolean): number {
  return (
    (BY_START[edgeOf(text.charCodeAt(first)) * 2 + (indented ? 1 : 0)] ?? 0) +
    (BY_END[edgeOf(text.charCodeAt(last)) * DENSITIES + densityOf(text, first, last)] ?? 0) +
    (BY_LENGTH[lengthOf(last - first + 1)] ?? 0)
  );
}
