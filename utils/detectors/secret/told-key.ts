import type { Reading } from '../types';
import { keyNameKind } from './names';
import { isNameUnit, nameEnd, nameStart, NEWLINE, SPACE } from './reading';
import { isPlannedUuid, looksLikeKey } from './values';

/** Shorter values are told with a sign of assignment, or are words. */
const LEAST = 16;
/** How far from its name a key is told: "the API key that we use for the billing service is …". */
const REACH = 100;
const NEAR = 48;
const MOST_BETWEEN = 4;
const EQUALS = 61;
const MOST_WORDS = 9;

/** Words that say something else of a key than what it is, or that speak of another value. */
const OTHER =
  /^(?:ids?|hash(?:es|ed)?|commits?|revision|sha-?\d*|md5|checksum|fingerprint|thumbprint|digest|public|pubkey|files?|path|folder|directory|url|host|endpoint|called|named|name|version|build|image|tag|branch|uuid|guid|format|formats|pattern|regex|type|address|contract|transaction|tx|block|session|cache|etag|example|e\.g|like|starts?|starting|prefix|such|not|no|isn['’]t|without|missing|invalid|wrong|length|algorithm|signed|signature|serial|order|ticket|issue|index|column|row)$/i;
/** What may stand before `key` in a sentence. */
const OPENING: ReadonlySet<string> = new Set(
  'api vpn access secret private license licence encryption signing service account admin master app application client subscription deploy webhook ssh auth server bot sdk product activation recovery shared security test live prod production staging storage integration openai anthropic google stripe aws azure'.split(
    ' ',
  ),
);
const WORD = /^[A-Za-z\u00c0-\u024f][\w.'’\u00c0-\u024f-]{0,23}$/;
/** The key of a wallet or an account, as programs of chains print it. */
const HEX_KEY = /^0x[0-9a-fA-F]{64}$/;
const UUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/** Letters, digits and the signs of base64 and URLs, as tokens have them; digits are 2. */
const TOKEN_UNIT = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (isNameUnit(code) || '+/=:~'.includes(String.fromCharCode(code))) TOKEN_UNIT[code] = 1;
for (const digit of '0123456789') TOKEN_UNIT[digit.charCodeAt(0)] = 2;
function unitOf(code: number): number {
  return code < 128 ? (TOKEN_UNIT[code] as number) : Number(isNameUnit(code));
}
const isTokenUnit = (code: number): boolean => unitOf(code) !== 0;

/**
 * Whether a run of token characters with two digits, long enough for a key, begins between `from` and `to`: asked first, as most names stand
 * alone. It is looked for from where it would have to reach to, backwards: most words are shorter, and few of their characters are read.
 */
function mayTell(text: string, from: number, to: number): boolean {
  const most = Math.min(text.length, to);
  let start = Math.max(0, from);
  while (start + LEAST <= most) {
    let at = start + LEAST - 1;
    while (at >= start && unitOf(text.charCodeAt(at)) !== 0) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let digits = 0;
    for (let unit = 0; start < most && (unit = unitOf(text.charCodeAt(start))) !== 0; start++) digits += unit >> 1;
    if (digits >= 2) return true;
  }
  return false;
}

/** The same right behind a sign of assignment, where only blanks and quotation marks may stand between. */
function mayBeAssigned(text: string, from: number): boolean {
  let start = from;
  while (start < from + MOST_BETWEEN && !isTokenUnit(text.charCodeAt(start))) start++;
  let end = start;
  while (end < start + LEAST + NEAR && isTokenUnit(text.charCodeAt(end)) && text.charCodeAt(end) !== EQUALS) end++;
  return end - start >= LEAST && mayTell(text, start, end);
}

/** What begins as a JSON web token does has a detector of its own. */
function isToldKey(value: string, isPrivate: boolean): boolean {
  if (isPrivate && HEX_KEY.test(value)) return looksLikeKey(value.slice(2), false);
  if (value.length < LEAST || value.length > 400 || !/\d/.test(value) || value.startsWith('eyJ')) return false;
  return UUID.test(value) ? !isPlannedUuid(value) && looksLikeKey(value, false) : looksLikeKey(value, false, '', false);
}

/** "… is X", from the end of the name. */
function forward(text: string, end: number, isPrivate = false): Reading | null {
  const most = Math.min(text.length, end + REACH);
  let i = end;
  for (let n = 0; n < MOST_WORDS; n++) {
    let breaks = 0;
    while (i < most && (text.charCodeAt(i) <= SPACE || '"\'`“”„«»‘’*_:=<[→'.includes(text.charAt(i)))) {
      if (text.charCodeAt(i) === NEWLINE && (!/[:=]\s*$/.test(text.slice(Math.max(end, i - 4), i)) || ++breaks > 2)) return null;
      i++;
    }
    if (i >= most) return null;
    const start = i;
    while (i < text.length && i < start + 420 && isTokenUnit(text.charCodeAt(i))) i++;
    if (i === start) {
      if (!',-–—()'.includes(text.charAt(i))) return null;
      i++;
      continue;
    }
    const raw = text.slice(start, i);
    const value = raw.replace(/[.:]+$/, '');
    if (isToldKey(value, isPrivate)) return { start, end: start + value.length, confidence: 'medium' };
    if (OTHER.test(value) || !WORD.test(value) || /\.$/.test(raw)) return null;
  }
  return null;
}

const BEFORE =
  /(?:^|[\s"'`“«(])([\w+/=~-][\w+/=~.:-]{15,399})["'`”»)]{0,2},? {1,2}(?:is|was|as|=|→|ist|als|est|comme|es|como|é|è|come) {1,2}(?:[A-Za-z'’\u00c0-\u024f-]{1,14} {1,2}){0,4}$/;

/** "X is our API key", "use X as the token". */
function backward(text: string, start: number): Reading | null {
  const from = Math.max(0, start - 480);
  const found = BEFORE.exec(text.slice(from, start));
  const value = found?.[1];
  if (found === null || value === undefined || !isToldKey(value, false)) return null;
  const at = from + found.index + found[0].indexOf(value);
  return { start: at, end: at + value.length, confidence: 'medium' };
}

/** A key told behind the end of its name: "ma clé API est X". */
export function readToldAfter(text: string, end: number): Reading | null {
  return mayTell(text, end, end + REACH + LEAST) ? forward(text, end) : null;
}

/** A key or token told in a sentence: "our API key for billing is X", "the secret X", "X is my token". */
export function readToldKey(text: string, at: number): Reading | null {
  const end = nameEnd(text, at);
  const after = text.charCodeAt(end);
  const before = text.charCodeAt(nameStart(text, at) - 1);
  // A name in code, or of a file: nobody tells what it is.
  if (after === 40 || after === 91 || after === 47 || before === 47 || before === 36 || before === 60 || before === 64) return null;
  const start = nameStart(text, at);
  const word =
    start > 3 && text.charCodeAt(start - 1) === SPACE
      ? (/[A-Za-z]{2,14}$/.exec(text.slice(Math.max(0, start - 15), start - 1))?.[0] ?? '')
      : '';
  // The key to success: a word of its own needs one before it that says what it opens.
  if (start === at && (text.charCodeAt(at) | 32) === 107 && !OPENING.has(word.toLowerCase())) return null;
  // What is assigned stands there at once; and before the name, in a sentence, there is a blank.
  const ahead = after === EQUALS ? mayBeAssigned(text, end + 1) : mayTell(text, end, end + REACH + LEAST);
  const behind = !ahead && text.charCodeAt(start - 1) === SPACE && mayTell(text, start - REACH, start);
  if (!ahead && !behind) return null;
  const name = text.slice(start, end);
  if (OTHER.test(word) || !/^[A-Za-z_-]{3,40}$/.test(name) || keyNameKind(name, at - start, word) !== 'strong') return null;
  return ahead ? forward(text, end, /private/i.test(word + name)) : backward(text, start);
}
