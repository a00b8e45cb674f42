import type { Link, Linked } from './links';
import { linkBehind, ranAt } from './links';
import type { Stretch } from './reading';
import {
  BACKSLASH,
  bareFrom,
  isNameUnit,
  isQuoteMark,
  isSpace,
  nameEnd,
  nameStart,
  NEWLINE,
  quotedFrom,
  skipBlanks,
  skipSpace,
} from './reading';

/** A name and the value that it is given. `start` and `end` are the value's. */
export interface Assignment extends Stretch {
  /** The whole name: `spring.datasource.password`. */
  readonly name: string;
  /** Where the whole name starts in the text. */
  readonly from: number;
  /** Where in the name the keyword starts. */
  readonly keyword: number;
  readonly quoted: boolean;
  readonly link: Link;
}

/** What may stand round a value without changing it. */
const WRAPPED =
  /(?:(?:new[ \t]{1,3})?(?:[Ss]tring|Secure[Ss]tring|SecretStr|SecretString|Secret|Some|Just|Optional\.of|String(?:\.|::)(?:from|valueOf|raw)|(?:bytes|bytearray)\.fromhex|binascii\.unhexlify|hex\.(?:DecodeString|decode)|Fernet|bytes|str|NSString|GUARDED_STRING|GuardedString|char|Buffer\.from|atob|(?:base64\.)?b64decode|base64_decode|tostring|toStringz?|quote|q)[ \t]{0,2}\([ \t]{0,2}|q[qw]?[({[])(?=["'`])/y;

const OPENERS = '“„«‘「『';
const CLOSERS = '”“»’」』';

/** A value in typographic quotation marks. */
function inMarks(text: string, at: number): Stretch | null {
  const kind = OPENERS.indexOf(text.charAt(at));
  if (kind < 0) return null;
  for (let i = at + 1; i < at + 66 && i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\n') return null;
    if (char === CLOSERS.charAt(kind) || char === '”') return i > at + 1 ? { start: at + 1, end: i } : null;
  }
  return null;
}

/** Whether a bracket follows the word at `at`, or another word: again cheaper than the pattern. */
function mayBeWrapped(text: string, at: number): boolean {
  let i = at;
  while (i < at + 20 && isNameUnit(text.charCodeAt(i))) i++;
  return '([{: '.includes(text.charAt(i));
}

/** Past what may open a quoted value: brackets, a prefix such as `b`, a wrapping call, backslashes. -1 where no quote follows. */
function quoteAfter(text: string, at: number): number {
  let i = at;
  for (let n = 0; n < 3 && '[({<'.includes(text.charAt(i)) && i < text.length; n++) i = skipBlanks(text, i + 1, 4);
  const code = text.charCodeAt(i) | 32;
  if (code >= 97 && code <= 122) {
    const wrapped = mayBeWrapped(text, i) ? ranAt(WRAPPED, text, i) : -1;
    if (wrapped >= 0) i = wrapped;
    else if (isQuoteMark(text.charCodeAt(i + 1))) i++;
    else if (isQuoteMark(text.charCodeAt(i + 2))) i += 2;
  } else if (text.charCodeAt(i) === 64) i++;
  while (i < at + 80 && text.charCodeAt(i) === BACKSLASH) i++;
  return isQuoteMark(text.charCodeAt(i)) ? i : -1;
}

function quotedAfter(text: string, at: number): Stretch | null {
  let mark = quoteAfter(text, at);
  if (mark < 0) return inMarks(text, at);
  let escapes = 0;
  while (text.charCodeAt(mark - 1 - escapes) === BACKSLASH && escapes < 4) escapes++;
  const code = text.charCodeAt(mark);
  if (text.charCodeAt(mark + 1) === code && text.charCodeAt(mark + 2) === code) mark += 2;
  return quotedFrom(text, mark, escapes);
}

/** `<Value>` within the element that has the name: answer files of Windows, beans of Spring. */
const INNER = /<(?:\w{1,12}:)?value>\s{0,24}/iy;

function inElement(text: string, at: number): Stretch | null {
  let start = skipSpace(text, at);
  if (text.charCodeAt(start) === 60) start = Math.max(start, ranAt(INNER, text, start));
  if (text.startsWith('<![CDATA[', start)) start += 9;
  let end = start;
  for (const most = Math.min(text.length, start + 2_048); end < most && text.charCodeAt(end) !== 60;) end++;
  if (text.charCodeAt(end) !== 60 || end === start) return null;
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || text.startsWith(']]>', end - 3)))
    end -= isSpace(text.charCodeAt(end - 1)) ? 1 : 3;
  return end > start ? { start, end } : null;
}

/** Shorter values are neither keys nor passwords. */
const LEAST = 4;

/**
 * Whether what begins at `at` is over before it is a value: cheaper than to read it, and most are. What a quotation mark or a bracket opens
 * is left to the reader, and so is what follows a first `=`, as in `session=value`.
 */
function endsSoon(text: string, at: number, least: number): boolean {
  let from = at;
  for (let i = at; i - from < least; i++) {
    const code = text.charCodeAt(i);
    if (isNameUnit(code)) continue;
    if (code === 61 && from === at && i > at) from = i + 1;
    else return i - from < least && (code === 61 || code === 44 || code === 59 || code === 38 || code === NEWLINE || !(code > 0));
  }
  return false;
}

/** The value from where it may begin, and whether it stands in quotation marks. */
function valueFrom(
  text: string,
  { link, at }: Linked,
  least: number,
): (Stretch & { readonly quoted: boolean; readonly link: Link }) | null {
  if (link === 'element') {
    const found = inElement(text, at);
    return found && { start: found.start, end: found.end, quoted: true, link };
  }
  let i = skipBlanks(text, at);
  while (i < at + 28 && text.charCodeAt(i) === 42) i++;
  if (i > at && text.charCodeAt(i - 1) === 42) i = skipBlanks(text, i, 4);
  let below = false;
  if ((text.charCodeAt(i) === 124 || text.charCodeAt(i) === 62) && link === 'assigned') {
    const block = skipBlanks(text, i + ('-+'.includes(text.charAt(i + 1)) ? 2 : 1), 4);
    if (text.charCodeAt(block) !== NEWLINE) return null;
    i = block;
  }
  const code = text.charCodeAt(i);
  if (isNameUnit(code) && endsSoon(text, i, least)) return null;
  if (code === NEWLINE || code === 13) {
    const next = skipSpace(text, i);
    below = true;
    i = next;
  }
  const quoted = quotedAfter(text, i);
  if (quoted !== null) return { start: quoted.start, end: quoted.end, quoted: true, link };
  if (link === 'listed' || link === 'called' || link === 'beside' || link === 'compared') return null;
  if (below && link !== 'assigned') return null;
  const bare = bareFrom(text, i);
  return bare && { start: bare.start, end: bare.end, quoted: false, link: below ? 'below' : link };
}

/** The value of `least` characters or more that the name at the keyword is given, if it is given one there: in code of any language, in data, or in a configuration. */
export function readAssignment(text: string, at: number, least = LEAST): Assignment | null {
  const end = nameEnd(text, at);
  const linked = linkBehind(text, at, end);
  if (linked === null) return null;
  const value = valueFrom(text, linked, least);
  if (value === null) return null;
  const start = nameStart(text, at);
  return { name: text.slice(start, end), from: start, keyword: at - start, ...value };
}
