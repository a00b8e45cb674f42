import type { Detector, Reading } from '../types';
import { ranAt } from './links';
import { ARTICLES, AS, IS, LABEL_WORDS, NAMES, OF, PAIR_NAMES, PIN_NAMES, STILL, TO, UNITS, WITH } from './phrases';
import type { Stretch } from './reading';
import { holdsSign, isMixed, isPasswordWord, isQuotedPassword } from './told-password';
import { isPlainWord } from './values';

const LONGEST = 100;
/** Another name, in a word of its own: it begins a sentence of its own. `Passw0rd!` is none. */
const NEXT_NAME = /passw[a-z]*(?=[ \t]|$)/iy;
const OPENERS = '"\'`“„«‘‚「『《（*';
const CLOSERS = '"\'`”“»’‘」』》）*';
const TRAIL = /[.,;:!?)\]}»”"'’*]+$/;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000;
}

/** Beyond Latin, Greek and Cyrillic: there words are not parted by spaces. */
function isUnspaced(code: number): boolean {
  return code >= 0x2e80;
}

interface Token extends Stretch {
  readonly quoted: boolean;
  readonly value: string;
}

/** The word or the quoted text that begins at `at`, within its line. */
function tokenAt(text: string, at: number): Token | null {
  const kind = OPENERS.indexOf(text.charAt(at));
  if (kind >= 0 && at < text.length) {
    let start = at;
    while (start < at + 3 && text.charAt(start) === text.charAt(at)) start++;
    for (let i = start; i < start + 66 && i < text.length; i++) {
      const char = text.charAt(i);
      if (char === '\n') return null;
      if (char === CLOSERS.charAt(kind) || (kind === 3 && char === '“'))
        return i > start ? { start, end: i, quoted: true, value: text.slice(start, i) } : null;
    }
    return null;
  }
  const unspaced = isUnspaced(text.charCodeAt(at));
  let end = at;
  for (const most = Math.min(text.length, at + 65); end < most; end++) {
    const code = text.charCodeAt(end);
    if (code <= 32 || isBlank(code) || isUnspaced(code) !== unspaced || (end > at && '"`“”„«»'.includes(text.charAt(end)))) break;
  }
  return end > at ? { start: at, end, quoted: false, value: text.slice(at, end) } : null;
}

function skip(text: string, at: number): number {
  let i = at;
  while (i < at + 6 && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** A password told at the token, or null. The full stop of the sentence is not part of it. */
function told(text: string, token: Token | null, accepts: (value: string) => boolean): Reading | null {
  if (token === null) return null;
  if (token.quoted)
    return accepts(token.value) || isQuotedPassword(token.value) ? { start: token.start, end: token.end, confidence: 'medium' } : null;
  const value = token.value.replace(TRAIL, '');
  if (value.length < 4) return null;
  // Signs at the end may belong to the password: they are kept in the span where no letter or digit is lost with them.
  const trail = token.value.slice(value.length);
  if (!accepts(value) && !(/^[!*]+$/.test(trail) && /\d$/.test(value) && accepts(token.value))) return null;
  const kept = /^[!?*]+$/.test(trail) ? token.end : token.start + value.length;
  const next = tokenAt(text, skip(text, token.end));
  return next !== null && UNITS.has(next.value.replace(TRAIL, '').toLowerCase())
    ? null
    : { start: token.start, end: kept, confidence: 'medium' };
}

const isDigits = (value: string): boolean => /^\d{4,10}$/.test(value);

/** After the verb: words such as "now", a colon, and the value. */
function afterVerb(text: string, at: number, accepts: (value: string) => boolean): Reading | null {
  let i = at;
  for (let n = 0; n < 5; n++) {
    i = skip(text, i);
    while (text.charAt(i) === ':' || text.charAt(i) === '：') i = skip(text, i + 1);
    const token = tokenAt(text, i);
    if (token === null) return null;
    if (token.quoted || !STILL.has(token.value.replace(/:$/, '').toLowerCase())) return told(text, token, accepts);
    i = token.end;
  }
  return null;
}

/** "… for the server is X", from the end of the name. */
function forward(text: string, end: number, accepts: (value: string) => boolean): Reading | null {
  let i = end;
  let verbs = 0;
  for (let n = 0; n < 10 && i < end + LONGEST; n++) {
    const at = skip(text, i);
    const token = tokenAt(text, at);
    if (token === null) return null;
    i = token.quoted ? token.end + (token.start - at) : token.end;
    if (token.quoted) {
      if (n === 0) return null;
      continue;
    }
    const word = token.value.toLowerCase();
    // The next name has a sentence of its own.
    if (word.startsWith('passw')) return null;
    // "password for ann:X", in one.
    const inOne = n > 0 ? /^[\w.@-]{2,40}:(?=[^\s:/]{6})/.exec(token.value) : null;
    if (inOne !== null) return told(text, tokenAt(text, at + inOne[0].length), isMixed);
    if (IS.has(word) || (n > 0 && /[:=]$/.test(word))) {
      const reading = afterVerb(text, i, accepts);
      // `to` is a verb in Polish and a preposition in English, `es` and `est` are verbs only.
      if (reading !== null || !OF.has(word) || ++verbs > 2) return reading;
    }
    if (TO.has(word)) {
      const reading = told(text, tokenAt(text, skip(text, i)), isMixed);
      if (reading !== null) return reading;
    }
    if (n === 0 && !OF.has(word)) return null;
    if (/[.;!?]$/.test(word)) return null;
  }
  return null;
}

/** Right behind the name, or in brackets there: 비밀번호(…). */
function besideUnspaced(text: string, end: number): Reading | null {
  const bracket = text.charCodeAt(end) === 40;
  if (!bracket && !isBlank(text.charCodeAt(end))) return null;
  return told(text, tokenAt(text, end + 1), isMixed);
}

/** Where scripts part no words: a particle or a colon, then the value in Latin letters or in brackets. */
function forwardUnspaced(text: string, end: number, accepts: (value: string) => boolean): Reading | null {
  const particle = /(?:は|が|を|も|是|为|為|改成|改为|設定為|设置为|는|은|:|：)[ \u3000]?/y;
  particle.lastIndex = end;
  const found = particle.exec(text);
  if (found === null) return besideUnspaced(text, end);
  const token = tokenAt(text, end + found[0].length);
  return token !== null && !token.quoted && isUnspaced(text.charCodeAt(token.start)) ? null : told(text, token, accepts);
}

/** The word before `at`, at most 66 characters; in quotation marks, what is within them. */
function wordBefore(text: string, at: number): Token | null {
  let end = at;
  while (end > at - 4 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  const least = Math.max(0, end - 66);
  const unspaced = isUnspaced(text.charCodeAt(end - 1));
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (code <= 32 || isBlank(code) || isUnspaced(code) !== unspaced) break;
    start--;
  }
  if (start === end) return null;
  const raw = text.slice(start, end);
  const marks = /^["'`“„«‘「](.{2,62})["'`”“»’」][,.]?$/.exec(raw);
  return marks?.[1] === undefined
    ? { start, end, quoted: false, value: raw }
    : { start: start + 1, end: start + 1 + marks[1].length, quoted: true, value: marks[1] };
}

/** "X is my password", "use X as the password": the value before the name. */
function backward(text: string, start: number): Reading | null {
  let at = start;
  for (let n = 0; n < 4; n++) {
    const token = wordBefore(text, at);
    if (token === null || token.quoted) return null;
    const word = token.value.toLowerCase();
    at = token.start;
    if (AS.has(word)) {
      const value = wordBefore(text, at);
      return value !== null && isMixed(value.value) ? { start: value.start, end: value.end, confidence: 'medium' } : null;
    }
    if (!ARTICLES.has(word)) return null;
  }
  return null;
}

/** Who is to use it, in the same line: "user ann@example.org password X". */
const WHO = /(?:^|[^\w])(?:id|user(?:name)?|login|account|ssh|e-?mail|benutzer|utilisateur|usuario)\b|[\w.-]@[\w-]/i;
const MOST_OF_LINE = 90;

/** The name begins its line, and no heading does so with such a value; or who is to use it stands before it there. */
function isLabelled(text: string, start: number, value: string): boolean {
  const line = text.slice(Math.max(0, start - MOST_OF_LINE), start);
  const before = line.slice(line.lastIndexOf('\n') + 1);
  if (before.length >= MOST_OF_LINE) return false;
  const label = before
    .replace(/^[\s*•>-]{1,6}/, '')
    .trim()
    .toLowerCase();
  const labels = label === '' || label.split(' ').every((word) => ARTICLES.has(word) || LABEL_WORDS.has(word));
  return labels ? holdsSign(value) : WHO.test(before);
}

/** "log in with user A and password X": the value right behind the name, with something before it that says so. */
function beside(text: string, start: number, end: number): Reading | null {
  if (!isBlank(text.charCodeAt(end))) return null;
  const token = tokenAt(text, skip(text, end));
  if (token === null) return null;
  const reading = told(text, token, isMixed);
  if (reading === null || (token.quoted && isPlainWord(token.value))) return null;
  if (!token.quoted && isLabelled(text, start, token.value)) return reading;
  let at = start;
  for (let n = 0; n < 3; n++) {
    const word = wordBefore(text, at);
    if (word === null) return null;
    if (WITH.has(word.value.toLowerCase())) return reading;
    if (!ARTICLES.has(word.value.toLowerCase())) return /[/,]$/.test(word.value) && n === 0 ? reading : null;
    at = word.start;
  }
  return null;
}

/** The end of the name that starts at `at`, with its ending: "passwords", "Kennworts". */
function endOfName(text: string, at: number, names: readonly string[]): number {
  const found = text.slice(at, at + 16).toLowerCase();
  const first = names.find((name) => found.startsWith(name));
  if (first === undefined) return -1;
  let end = at + first.trimEnd().length;
  const behind = / (?:is|of|for)$/.exec(first);
  if (behind !== null) end -= behind[0].length;
  for (const most = end + 3; end < most && /[a-zçęóąńà-ÿ]/i.test(text.charAt(end)) && !isUnspaced(text.charCodeAt(end));) end++;
  return end;
}

/** Digits, quotation marks and signs: without one of them nearby, no password is told. */
const TELLING = new Uint8Array(128);
for (const char of '0123456789"\'`!@#$%^&*+=?~<>|\\') TELLING[char.charCodeAt(0)] = 1;

const SMALL_P = 112;

/** Asked first, since most sentences about passwords tell none: a loop over one table, up to the next name. */
function mayTell(text: string, at: number): boolean {
  const most = Math.min(text.length, at + LONGEST);
  for (let i = at; i < most; i++) {
    const code = text.charCodeAt(i);
    if ((code | 32) === SMALL_P && i > at && isBlank(text.charCodeAt(i - 1)) && ranAt(NEXT_NAME, text, i) >= 0) break;
    if (code < 128 ? TELLING[code] === 1 : (code >= 0x2018 && code <= 0x201e) || code === 0xab || code >= 0x2e80) return true;
    if (code === 10) break;
  }
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code === 10) break;
  }
  return false;
}

/** Whether the name at `at` stands in a sentence: apart from other letters, with a space before or behind it. */
function standsApart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if ((before | 32) >= 97 && (before | 32) <= 122) return false;
  if (isUnspaced(text.charCodeAt(at)) || isBlank(before)) return true;
  let end = at;
  for (let code = text.charCodeAt(end); end < at + 20 && ((code | 32) >= 97 || code >= 0xc0) && (code | 32) !== 123;)
    code = text.charCodeAt(++end);
  return isBlank(text.charCodeAt(end)) || text.charCodeAt(end) === 45;
}

function readSentence(text: string, at: number): Reading | null {
  if (!standsApart(text, at) || !mayTell(text, at)) return null;
  const end = endOfName(text, at, NAMES);
  if (end < 0) return null;
  if (isUnspaced(text.charCodeAt(at))) {
    const reading = forwardUnspaced(text, end, isPasswordWord);
    if (reading !== null || !/[がを]/.test(text.charAt(at - 1))) return reading;
    const value = wordBefore(text, at - 1);
    return value !== null && isMixed(value.value) ? { start: value.start, end: value.end, confidence: 'medium' } : null;
  }
  return forward(text, end, (value) => isPasswordWord(value) || /^\d{6,12}$/.test(value)) ?? beside(text, at, end) ?? backward(text, at);
}

function readPin(text: string, at: number): Reading | null {
  if (!standsApart(text, at)) return null;
  const end = endOfName(text, at, PIN_NAMES);
  if (end < 0) return null;
  const colon = skip(text, end);
  if (text.charAt(colon) === ':') return told(text, tokenAt(text, skip(text, colon + 1)), isDigits);
  return isUnspaced(text.charCodeAt(at)) ? forwardUnspaced(text, end, isDigits) : forward(text, end, isDigits);
}

const PAIR = /[ :：=-]{0,4}["'`*]{0,2}([\w.@+-]{2,60})["'`*]{0,2} ?(?:\/|:|,|\||and|und|et|y|e|en|i|or)? ?["'`*]{0,2}([^\s"'`*]{5,64})/y;

/** "credentials: admin / X". */
function readPair(text: string, at: number): Reading | null {
  const end = endOfName(text, at, PAIR_NAMES);
  if (end < 0) return null;
  let from = skip(text, end);
  const verb = tokenAt(text, from);
  if (verb !== null && IS.has(verb.value.toLowerCase())) from = verb.end;
  else if (!/[:：=]/.test(text.charAt(from))) return null;
  PAIR.lastIndex = from;
  const found = PAIR.exec(text);
  const raw = found?.[2];
  if (found === null || raw === undefined) return null;
  const value = raw.replace(TRAIL, '');
  if (!isMixed(value)) return null;
  const start = from + found[0].length - raw.length;
  return { start, end: start + value.length, confidence: 'medium' };
}

/** Passwords told in plain sentences. */
export const sentenceSecrets: readonly Detector[] = [
  { id: 'secret.password', category: 'secret', confidence: 'medium', keywords: NAMES, read: readSentence, rank: -1, source: 'unverified' },
  { id: 'secret.password', category: 'secret', confidence: 'medium', keywords: PIN_NAMES, read: readPin, rank: -1, source: 'unverified' },
  { id: 'secret.password', category: 'secret', confidence: 'medium', keywords: PAIR_NAMES, read: readPair, rank: -1, source: 'unverified' },
];
