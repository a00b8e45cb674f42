import { Kind } from './kinds';
import { hashOfLower, hashOfName } from './fold';
import { DIGIT, isApostrophe, isLower, isSpace, kind, LOWER } from './letters';
import { kindOf } from './lookup';
import * as W from './weights';

const LONGEST_CUE = 14;
const HYPHEN = 45;
const COMMA = 44;
const COLON = 58;
const BRACKET = 40;

/** Instead of a kind: a sentence or a point of a list begins, nothing can be said, my name is …, a number stands before. */
export const BEGINS = -1;
export const NOTHING = -2;
const INTRODUCED = -3;
const NUMBER = -4;
/** After these and a space a sentence or a point of a list begins. */
const BEGINNINGS: Uint8Array = new Uint8Array(128);
for (const sign of '.!?:"\n\r\t-*#>|]') BEGINNINGS[sign.charCodeAt(0)] = 1;
const begins = (code: number): boolean =>
  code < 128 ? BEGINNINGS[code] === 1 : code === 0x201d || code === 0xbb || code === 0x2022 || code === 0x2013;

/** The kind of the lower-case word before `at`, or one of the above. */
export function cueBefore(text: string, at: number): number {
  if (at === 0) return BEGINS;
  const before = text.charCodeAt(at - 1);
  if (before === 10 || before === 13) return BEGINS;
  if (!isSpace(before)) return NOTHING;
  let end = at - 1;
  if (end > 0 && text.charCodeAt(end - 1) === 46) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_CUE && isLower(text.charCodeAt(start - 1))) start--;
  if (start === end) {
    if (kind(text.charCodeAt(end - 1)) === DIGIT) return end > 3 && kind(text.charCodeAt(end - 4)) === DIGIT ? NOTHING : NUMBER;
    return end === 0 || end < at - 1 || begins(text.charCodeAt(end - 1)) ? BEGINS : NOTHING;
  }
  if (end - start > LONGEST_CUE || (start > 0 && kind(text.charCodeAt(start - 1)) !== 0)) return end < at - 1 ? BEGINS : 0;
  if (end - start < 2 && end === at - 1)
    return text.charCodeAt(start) === 97 ? Kind.article : text.charCodeAt(start) > 100 && isIntroduced(text, at) ? INTRODUCED : 0;
  const cue = kindOf(hashOfLower(text, start, end));
  if (end < at - 1) return cue === Kind.title ? Kind.title : BEGINS;
  return (cue === Kind.verb || (cue === Kind.by && end - start === 2)) && isIntroduced(text, at) ? INTRODUCED : cue;
}

/** What follows a name that ends at `at`, as odds. */
export function oddsAfter(text: string, at: number, beginsLine: boolean): number {
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(first)) return (next | 32) === 115 ? W.POSSESSIVE : kind(next) === LOWER ? W.CONTRACTED : 0;
  if (first === COLON) return beginsLine ? W.SPEAKER : 0;
  if (first === HYPHEN) return W.HYPHENATED;
  if (first === COMMA) return isSpace(next) && kind(text.charCodeAt(at + 2)) === DIGIT ? W.YEARS : 0;
  if (!isSpace(first)) return 0;
  if (next === BRACKET) return isBirth(text, at + 2) || isPlace(text, at + 2) ? W.YEARS : 0;
  if (kind(next) === DIGIT) return W.BEFORE_NUMBER;
  let to = at + 1;
  while (to - at <= LONGEST_CUE && isLower(text.charCodeAt(to))) to++;
  if (to - at < 3 || to - at > LONGEST_CUE) return 0;
  const cue = kindOf(hashOfLower(text, at + 1, to));
  if (cue === 0) return isPastTense(text, to) ? (W.AFTER[Kind.verb] ?? 0) : 0;
  return (W.AFTER[cue] ?? 0) + (cue === Kind.verb && isSpace(text.charCodeAt(to)) ? oddsOfWhatItIs(text, to) : 0);
}

/** Verbs of the past that the table lacks: proposed, viajó, anunciou, spotkał, сказала. */
function isPastTense(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const before = text.charAt(end - 2);
  return (
    (last === 'd' && before === 'e') ||
    last === 'ó' ||
    last === 'ł' ||
    last === 'л' ||
    (last === 'u' && before === 'o') ||
    (last === 'a' && before === 'ł') ||
    (last === 'а' && before === 'л')
  );
}

/** Stich (Germany). */
function isPlace(text: string, at: number): boolean {
  let end = at;
  while (end - at <= LONGEST_CUE && kind(text.charCodeAt(end)) !== 0) end++;
  return end - at > 2 && end - at <= LONGEST_CUE && text.charAt(end) === ')' && kindOf(hashOfName(text, at, end)) === Kind.place;
}

/** After `X was`: a village, the singer. Words up to the noun are few. */
function oddsOfWhatItIs(text: string, at: number): number {
  for (let n = 0; n < 4 && isSpace(text.charCodeAt(at)); n++) {
    const from = at + 1;
    for (at = from; at - from <= LONGEST_CUE && isLower(text.charCodeAt(at));) at++;
    if (at === from || at - from > LONGEST_CUE) return 0;
    const cue = at - from < 2 ? Kind.article : kindOf(hashOfLower(text, from, at));
    if (n === 0 && cue !== Kind.article) return 0;
    if (cue === Kind.role) return W.IS_SOMEBODY;
    if (cue === Kind.work || cue === Kind.bodyAfter) return W.IS_THING;
  }
  return 0;
}

const BIRTHS = ['born', 'b.', 'c.', '*', '†', 'née', 'geb', 'né'];
/** (1867–1934), (born …), (* 3. Mai …). */
function isBirth(text: string, at: number): boolean {
  return kind(text.charCodeAt(at)) === DIGIT || BIRTHS.some((word) => text.startsWith(word, at));
}

const NAME_IS = [
  ' name is',
  ' name’s',
  " name's",
  ' heiße',
  ' heisse',
  ' name ist',
  'appelle',
  ' nom est',
  'llamo',
  ' nombre es',
  ' chiamo',
  ' nome è',
  ' nome é',
  ' chamo',
  ' heet',
  ' naam is',
  ' heter',
  ' hedder',
  ' nazywam się',
  ' зовут',
  " i'm",
  ' i am',
  ' this is',
  ' ich bin',
  ' je suis',
  ' ik ben',
  ' i’m',
  ' call me',
];
/** Whether the words before `at` say that a name comes. */
export function isIntroduced(text: string, at: number): boolean {
  const before = ` ${text.slice(Math.max(0, at - 14), at - 1).toLowerCase()}`;
  return NAME_IS.some((words) => before.endsWith(words));
}

/** What a cue before a name says, as odds. */
export function oddsBefore(cue: number): number {
  if (cue >= 0) return W.BEFORE[cue] ?? 0;
  return cue === INTRODUCED ? W.INTRODUCED : cue === NUMBER ? W.NUMBERED : 0;
}
