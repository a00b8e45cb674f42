import { Kind as Field } from '../records/kinds';
import { kindOfField, LONGEST_HEADING } from '../records/columns';
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
const QUOTE = 34;
const TAB = 9;
const STAR = 42;

/** Instead of a kind: a sentence or a point of a list begins, nothing can be said, my name is …, a number stands before. */
export const BEGINS = -1;
export const NOTHING = -2;
const INTRODUCED = -3;
const NUMBER = -4;
/** A field stands before that holds somebody's name, or the name of anything. */
export const FIELD = -5;
export const NAME_FIELD = -6;
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
  if (!isSpace(before)) return before === QUOTE || before === TAB ? fieldBefore(text, at, NOTHING) : NOTHING;
  if (text.charCodeAt(at - 2) === COLON) return fieldBefore(text, at, BEGINS);
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
  const hash = hashOfLower(text, start, end);
  const cue = kindOf(hash);
  if (end < at - 1) return cue === Kind.title ? Kind.title : BEGINS;
  return introduces(hash) && isIntroduced(text, at) ? INTRODUCED : cue;
}

/** What begins before a field's name: a line, a point of a list, the field before it. */
const FIELD_BEGINS = '\n\r\t{,;|"\'*-(';

/** `name: X`, `"full_name": "X"`, `Kunde: X`: what the name of the field before `at` says; `otherwise` where none stands there. */
function fieldBefore(text: string, at: number, otherwise: number): number {
  let colon = at - 1;
  if (text.charCodeAt(colon) === QUOTE) colon--;
  while (colon > 0 && (isSpace(text.charCodeAt(colon)) || text.charCodeAt(colon) === TAB)) colon--;
  if (text.charCodeAt(colon) !== COLON) return otherwise;
  let end = colon;
  while (end > 0 && (text.charCodeAt(end - 1) === QUOTE || isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === STAR)) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_HEADING && !FIELD_BEGINS.includes(text.charAt(start - 1))) start--;
  if (start === end) return otherwise;
  const field = kindOfField(text.slice(start, end));
  return field === Field.person ? FIELD : field === Field.name ? NAME_FIELD : otherwise;
}

/** Words that end what introduces somebody, as hashes: the phrases themselves are compared where one of these stands. */
const INTRODUCERS = new Set(
  'is ist est es è é am bin ben suis heiße heisse appelle llamo chiamo chamo heet heter hedder się зовут numesc adım se on'
    .split(' ')
    .map((word) => hashOfLower(word, 0, word.length)),
);
const introduces = (hash: number): boolean => INTRODUCERS.has(hash);

/** An address of this name follows: `X Y <x@…>`, or in the next cell, `X Y,x@…`. */
const LONGEST_ADDRESS = 48;
function isAddress(text: string, at: number): boolean {
  for (let i = at; i < text.length && i - at < LONGEST_ADDRESS; i++) {
    const code = text.charCodeAt(i);
    if (code === 64) return i > at;
    if (code <= 32 || code === COMMA || code === 62 || code === BRACKET) return false;
  }
  return false;
}

/** What follows a name that ends at `at`, as odds. */
export function oddsAfter(text: string, at: number, beginsLine: boolean): number {
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(first)) return (next | 32) === 115 ? W.POSSESSIVE : kind(next) === LOWER ? W.CONTRACTED : 0;
  if (first === COLON) return beginsLine ? W.SPEAKER : 0;
  if (first === HYPHEN) return W.HYPHENATED;
  if (first === COMMA && !isSpace(next)) return isAddress(text, at + 1) ? W.ADDRESSED : 0;
  if (first === COMMA) return isSpace(next) && kind(text.charCodeAt(at + 2)) === DIGIT ? W.YEARS : 0;
  if (!isSpace(first)) return 0;
  if (next === 60) return isAddress(text, at + 2) ? W.ADDRESSED : 0;
  // Apart, as corpora of news have it: Clinton 's lawyers.
  if (isApostrophe(next)) return text.charCodeAt(at + 2) === 115 && isSpace(text.charCodeAt(at + 3)) ? W.POSSESSIVE : 0;
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
  ' numesc',
  ' adım',
  ' nimeni on',
  ' jmenuji se',
];
/** Whether the words before `at` say that a name comes. */
export function isIntroduced(text: string, at: number): boolean {
  const before = ` ${text.slice(Math.max(0, at - 14), at - 1).toLowerCase()}`;
  return NAME_IS.some((words) => before.endsWith(words));
}

/** What a cue before a name says, as odds. */
export function oddsBefore(cue: number): number {
  if (cue >= 0) return W.BEFORE[cue] ?? 0;
  return cue === INTRODUCED ? W.INTRODUCED : cue === NUMBER ? W.NUMBERED : cue === FIELD ? W.FIELD : cue === NAME_FIELD ? W.NAME_FIELD : 0;
}
