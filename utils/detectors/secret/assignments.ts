import type { Detector, Reading } from '../types';
import { isOfAnonymous } from './anonymous';
import type { Assignment } from './assignment';
import { readAssignment } from './assignment';
import { decodesToUserAndPassword } from './basic';
import { isPasswordName, isVaguePass, FOREIGN_KEYWORDS, KEY_KEYWORDS, keyNameKind, PASSWORD_KEYWORDS } from './names';
import { isPlainPassword } from './plain-words';
import { BACKTICK, isNameUnit, isQuoteMark, nameEnd, nameStart, SPACE } from './reading';
import { readToldAfter, readToldKey } from './told-key';
import { looksLikeKey, looksLikePassword } from './values';
import { isIdentifier } from './words';

/** Functions that are given the name of a value to look it up, not the value. */
const LOOKS_UP = /(?:^|[^a-z])(?:get|find|is|has|read|fetch|load|lookup|require|resolve|query|ask|prompt|label|translate)[A-Z_]?\w*$/;

function reading(assignment: Assignment): Reading {
  return { start: assignment.start, end: assignment.end, confidence: 'medium' };
}

/** A setter's or constant's name ends in what it is given: `setPassword(`, `("db_password2", `; not `password.encode(`. */
const NAMES_IT =
  /^(?:pass(?:word|wd|phrase|code|wort)?|pwd|pw|secret|token|credentials?|creds|key|auth)s?(?:[_-]?(?:key|token|secret|value|hex|base64|\d))?$/i;

/** Whether the value is the argument that its name asks for: of a setter, or the second of two; not one of a list. */
function isArgument(text: string, { from, link, name, keyword }: Assignment, isKey: boolean): boolean {
  if (link !== 'called' && link !== 'listed') return true;
  if (!NAMES_IT.test(name.slice(keyword).replace(/^[_-]/, ''))) return false;
  if (link === 'called') return !LOOKS_UP.test(name);
  const before = text.slice(Math.max(0, from - 4), from);
  return isKey ? /[([{,][ \t]{0,2}\\?["'`]$/.test(before) : /\([ \t]{0,2}\\?["'`]$/.test(before);
}

/** Letters in both cases and digits, or digits and signs: what no word of a sentence and no name is. */
function isMixed(value: string): boolean {
  return (
    /\d/.test(value) &&
    (/[^\w.,:;-]/.test(value) || (value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && !isIdentifier(value)))
  );
}

/** `"value" == password`, `"value".equals(password)`: the value before the name. */
function readReversed(text: string, at: number): Reading | null {
  const from = nameStart(text, at);
  let end = text.charCodeAt(from - 1) === SPACE ? from - 2 : from - 1;
  if (text.charCodeAt(end) === 61) {
    while (end > from - 6 && (text.charCodeAt(end) === 61 || text.charCodeAt(end) === 33)) end--;
    if (end > from - 4 + Number(text.charCodeAt(from - 1) !== SPACE)) return null;
    if (text.charCodeAt(end) === SPACE) end--;
  } else if (text.startsWith('.equals(', end - 7)) end -= 8;
  else return null;
  const mark = text.charCodeAt(end);
  if (!isQuoteMark(mark)) return null;
  let start = end;
  while (start > end - 65 && text.charCodeAt(start - 1) !== mark && text.charCodeAt(start - 1) > SPACE) start--;
  if (text.charCodeAt(start - 1) !== mark || !looksLikePassword(text.slice(start, end), true)) return null;
  return { start, end, confidence: 'medium' };
}

function readPassword(text: string, at: number): Reading | null {
  const assignment = readAssignment(text, at);
  if (assignment === null) return readReversed(text, at);
  const { start, end, link, quoted, name } = assignment;
  const value = text.slice(start, end);
  // The value first: most are none, and that is seen sooner than what a name means.
  const plain = !looksLikePassword(value, quoted, name);
  if (plain && !isPlainPassword(text, assignment, value)) return null;
  if (!isPasswordName(name, assignment.keyword) || !isArgument(text, assignment, false)) return null;
  // Without a sign between them, a value has to look the part.
  if ((link === 'column' || link === 'below') && !isMixed(value)) return null;
  const vague = isVaguePass(name, assignment.keyword);
  if (link === 'beside' && (vague || text.charCodeAt(start - 1) === BACKTICK)) return null;
  if (vague && (plain || link === 'called' || (!quoted && !isMixed(value)))) return null;
  return isOfAnonymous(text, assignment.from) ? null : reading(assignment);
}

function wordBefore(text: string, { from, keyword }: Assignment): string {
  if (keyword > 0 || from < 4 || text.charCodeAt(from - 1) !== 32) return '';
  return /[A-Za-z]{2,14}$/.exec(text.slice(Math.max(0, from - 15), from - 1))?.[0] ?? '';
}

const LEAST_KEY = 10;

/** `" value "`, and `{note value}` in the stores of servers: the last word in braces of an element. */
const IN_BRACES = /^\{(?:[\w.-]{1,40}[ \t]{1,4}){0,3}([^\s{}]{10,400})[ \t]{0,2}\}$/;

/** The same assignment without the blanks or braces within the quotation marks or the element. */
function withinQuotes(text: string, assignment: Assignment): Assignment {
  let { start, end } = assignment;
  while (start < end && text.charCodeAt(start) === SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
  if (assignment.link === 'element' && text.charAt(start) === '{' && end - start < 600) {
    const last = IN_BRACES.exec(text.slice(start, end))?.[1];
    if (last !== undefined) {
      start = text.lastIndexOf(last, end);
      end = start + last.length;
    }
  }
  return { ...assignment, start, end };
}

/** `using key=…` in what a program says of its requests. */
function isOfRequest(text: string, assignment: Assignment): boolean {
  return (
    assignment.link === 'assigned' &&
    /^key$/i.test(assignment.name) &&
    /^(?:using|with|used)$/i.test(wordBefore(text, assignment)) &&
    /\b(?:api|requests?|auth\w{0,12})\b/i.test(text.slice(Math.max(0, assignment.from - 160), assignment.from))
  );
}

const HYPHEN = 45;

/** Parameters of addresses that hold a key whatever its form. */
const OF_ADDRESS = /^(?:x[_-]?)?(?:api|access|auth|secret|client|subscription)[_-]?(?:key|token|secret)$/i;

/** A `key` that is a whole name, as in every second line of JSON, the begin of a word, such as `keyboard`, or the end of a PEM header. */
function isMereKey(text: string, at: number): boolean {
  if ((text.charCodeAt(at) | 32) !== 107) return false;
  const before = text.charCodeAt(at - 1);
  if (!(isNameUnit(before) || before === SPACE)) return true;
  const after = text.charCodeAt(at + 3);
  if (after === HYPHEN) return text.charCodeAt(at + 4) === HYPHEN;
  return after >= 97 && after <= 122 && after !== 115;
}

function readKey(text: string, at: number): Reading | null {
  if (isMereKey(text, at)) return null;
  const given = readAssignment(text, at, LEAST_KEY);
  if (given === null) return readToldKey(text, at);
  if (given.end - given.start < LEAST_KEY) return null;
  const assignment = given.quoted ? withinQuotes(text, given) : given;
  const { start, end, link, quoted, name } = assignment;
  const value = text.slice(start, end);
  // The value first: most are none, and that is seen sooner than what a name means.
  const like = looksLikeKey(value, quoted, name, true);
  if (!like && link !== 'compared' && !quoted && value.length < 24) return null;
  const kind = keyNameKind(name, assignment.keyword, wordBefore(text, assignment));
  if (kind === null && like && isOfRequest(text, assignment) && looksLikeKey(value, quoted, name, false)) return reading(assignment);
  if (kind === null || !isArgument(text, assignment, true)) return null;
  if (kind === 'auth')
    return decodesToUserAndPassword(value) || (value.length >= 24 && looksLikeKey(value, quoted, name, false)) ? reading(assignment) : null;
  // `if (request.secret != "word")`
  if (link === 'compared' && /secret$/i.test(name) && isPlainPassword(text, assignment, value)) return reading(assignment);
  if (!like) return null;
  const inAddress = '?&'.includes(text.charAt(assignment.from - 1) || ' ') && !OF_ADDRESS.test(name);
  const sure = kind === 'strong' && link !== 'column' && link !== 'below' && !inAddress;
  return sure || looksLikeKey(value, quoted, name, false) ? reading(assignment) : null;
}

/** A key under a name of another language: read from the name's last letter. */
function readForeignKey(text: string, at: number): Reading | null {
  const found = text.slice(at, at + 12).toLowerCase();
  const name = FOREIGN_KEYWORDS.find((n) => found.startsWith(n));
  if (name === undefined) return null;
  const assignment = readAssignment(text, at + name.length - 1);
  if (assignment === null) return readToldAfter(text, nameEnd(text, at + name.length - 1));
  if (assignment.link === 'column' || assignment.link === 'below') return null;
  return looksLikeKey(text.slice(assignment.start, assignment.end), assignment.quoted) ? reading(assignment) : null;
}

/** A name that says what it holds, an operator, and a value that looks like it. */
export const assignmentSecrets: readonly Detector[] = [
  {
    id: 'secret.password',
    category: 'secret',
    confidence: 'medium',
    keywords: PASSWORD_KEYWORDS,
    read: readPassword,
    rank: -1,
    source: 'unverified',
  },
  {
    id: 'secret.generic-key',
    category: 'secret',
    confidence: 'medium',
    keywords: KEY_KEYWORDS,
    read: readKey,
    generic: true,
    source: 'unverified',
  },
  {
    id: 'secret.generic-key',
    category: 'secret',
    confidence: 'medium',
    keywords: FOREIGN_KEYWORDS,
    read: readForeignKey,
    generic: true,
    source: 'unverified',
  },
];
