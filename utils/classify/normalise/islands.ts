import { escapeAt, mayEscape } from './escapes';
import { foldAt, isSuspect } from './fold';
import { STRETCH } from '../look';

/** Parts of a text that are looked at again, in order and apart: from, to, from, to, … */
export type Islands = number[];

/** Characters before what is strange, for the words that say what it is; and after it. */
const BEFORE = 48;
const AFTER = 24;
/** How far the token round an escape may reach from the escape. */
const REACH = 256;
/** Islands no further apart than this are one. */
const NEARLY = 24;
/** How far ahead of a mere separator (a line break, a space) there must be something that a detector could want. */
const AHEAD = 40;

const SPACE = /\s/;

/** ASCII characters that tokens are made of, and those that end what an escape is part of. */
const TOKEN = new Uint8Array(128);
const STOP = new Uint8Array(128);
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=.@:%~$') TOKEN[c.charCodeAt(0)] = 1;
for (const c of ' \t\r\n\f\v"\'`<>') STOP[c.charCodeAt(0)] = 1;

export function isTokenUnit(code: number): boolean {
  return code < 128 && TOKEN[code] === 1;
}
const isAlnum = (code: number): boolean => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
const isStop = (code: number): boolean => code < 128 && STOP[code] === 1;

/** Adds [from, to), joined with the last where they touch or nearly do: what keeps pieces apart is no shorter. */
function push(islands: Islands, from: number, to: number): void {
  const last = islands.length - 1;
  if (last > 0 && from <= (islands[last] ?? 0) + NEARLY) islands[last] = Math.max(islands[last] ?? 0, to);
  else islands.push(from, to);
}

/** The beginning of what is shown before `at`: at most BEFORE characters of its line, whole words. */
function lead(text: string, at: number): number {
  const least = Math.max(0, at - BEFORE);
  let from = at;
  while (from > least && text.charCodeAt(from - 1) !== 10) from--;
  if (from === least && from > 0) while (from < at && !SPACE.test(text.charAt(from - 1))) from++;
  return from;
}

/** The end of what is shown after `at`: at most AFTER characters of its line, and the token that they end in. */
function trail(text: string, at: number): number {
  const most = Math.min(text.length, at + AFTER);
  let to = at;
  while (to < most && text.charCodeAt(to) !== 10) to++;
  const longest = Math.min(text.length, to + REACH);
  if (to === most) while (to < longest && !isStop(text.charCodeAt(to))) to++;
  return to;
}

/** Letters beyond ASCII that are their own: not folded, and no sign or space either. */
function isOtherLetter(text: string, at: number, code: number): boolean {
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3040) || code >= 0xfe00) return false;
  return foldAt(text, at) === null;
}

/** True for what everyday Western, Chinese, Japanese and Korean text holds beyond ASCII: asked before any table is made. */
function isEveryday(code: number): boolean {
  if (code < 0x250) return code !== 0xad && code !== 0x131 && code !== 0x17f;
  return (
    (code >= 0x2010 && code < 0x2028) ||
    (code >= 0x2190 && code < 0x2460) ||
    (code >= 0x2500 && code < 0x3164) ||
    (code > 0x3164 && code < 0xa4d0) ||
    (code >= 0xac00 && code < 0xd800)
  );
}

/** Digits of other scripts, full-width and mathematical letters: a reason by themselves. A look-alike needs ASCII beside it. */
function isStrong(code: number): boolean {
  return (code >= 0x660 && code < 0x6fa) || (code >= 0x966 && code < 0x1aa0) || code >= 0xd800 || (code >= 0x2100 && code < 0x2500);
}

/** One token with something strange in it. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly isStrange: boolean;
}

/** What a token holds. */
const ASCII = 1;
const STRONG = 2;
/** A letter of another script that stands for itself. */
const OTHER = 4;
const ENDS = 8;

/** What the unit at a place adds to a token; ENDS where it is no part of one. */
function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return TOKEN[code] !== 1 ? ENDS : isAlnum(code) ? ASCII : 0;
  if (code >= 0xdc00 && code < 0xe000) return 0;
  if (isSuspect(text, at)) {
    const fold = foldAt(text, at);
    return fold === null ? ENDS : isStrong(code) && fold.text !== '' ? STRONG : 0;
  }
  // Signs in full width are a part of what is in full width, and combining marks of what they stand on.
  const sign = foldAt(text, at)?.text.charCodeAt(0) ?? 0;
  if (sign !== 0 && TOKEN[sign] === 1) return 0;
  return (isOtherLetter(text, at, code) ? OTHER : 0) | (code >= 0x300 && code < 0x370 ? 0 : ENDS);
}

function tokenAt(text: string, at: number, least: number): Token {
  let holds = 0;
  let end = at;
  for (; end < text.length && (holds & ENDS) === 0; end++) holds |= unitAt(text, end);
  if ((holds & ENDS) !== 0) end--;
  if (end <= at) return { start: at, end: at + 1, isStrange: false };
  holds &= ~ENDS;
  let start = at;
  for (; start > least && (holds & ENDS) === 0; start--) holds |= unitAt(text, start - 1);
  if ((holds & ENDS) !== 0) start++;
  return { start, end, isStrange: (holds & STRONG) !== 0 || (holds & (ASCII | OTHER)) === ASCII };
}

/** Whether a token of ASCII begins or ends at a place, going by `step`. */
function touches(text: string, at: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(at);
  return isAlnum(code) || (isTokenUnit(code) && isAlnum(text.charCodeAt(at + step)));
}

/** The end of the stretch beyond ASCII that begins at a place. */
export function beyondEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < 128 || isStrong(code)) break;
  }
  return end;
}

/** Whether such a stretch has no ASCII beside it, so that nothing in it stands for ASCII: a word of another script. `edge`: its start, or 0. */
export function isWord(text: string, edge: number, start: number, end: number): boolean {
  return end > start && !touches(text, edge - 1, -1) && !touches(text, end, 1);
}

/** The next character that is neither ASCII nor everyday. */
function nextOdd(text: string, at: number, to: number): number {
  let i = at;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 && !isEveryday(code)) break;
  }
  return i;
}

/** Tokens that hold invisible characters, look-alikes or other forms of ASCII. `stretches`: where to look. */
export function* strangeIslands(text: string, stretches: readonly number[]): Generator<undefined, Islands> {
  const islands: Islands = [];
  let done = 0;
  /** Up to here there is ASCII beside what is beyond it. */
  let beside = 0;
  for (const stretch of stretches) {
    yield;
    const to = Math.min(text.length, stretch + STRETCH);
    for (let i = nextOdd(text, Math.max(stretch, done), to); i < to; i = nextOdd(text, done, to)) {
      const least = done;
      done = i + 1;
      if (i >= beside) {
        const end = beyondEnd(text, i);
        if (isWord(text, i, i, end)) done = end;
        else beside = end;
      }
      if (done > i + 1 || !isSuspect(text, i)) continue;
      const token = tokenAt(text, i, least);
      if (token.isStrange) push(islands, lead(text, token.start), trail(text, token.end));
      done = token.end;
    }
  }
  return islands;
}

/** Whether anything follows that a detector could want: a digit, an address, an assignment. */
function isWorthwhile(text: string, at: number): boolean {
  const end = Math.min(text.length, at + AHEAD);
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return false;
    if ((code >= 48 && code <= 57) || code === 64 || code === 61) return true;
  }
  return false;
}

/** What escapes stand for between words, in strings of code and in markup; nothing, for marks without a shape, among them. */
const SEPARATORS = ' \t\r\n"\'\\/<>&';

/** Size of the escape at a place, negative where it is no reason to look again: a space between words, or no escape. */
function reasonAt(text: string, at: number): number {
  if (!mayEscape(text, at)) return -1;
  const escape = escapeAt(text, at);
  if (escape === null) return -1;
  const after = at + escape.size;
  const isSpace = SEPARATORS.includes(escape.text);
  const next = text.charCodeAt(after);
  return isSpace && !((next >= 0xc0 || isTokenUnit(next)) && isWorthwhile(text, after)) ? -escape.size : escape.size;
}

/** What escapes of one kind are part of. `sign` begins each of them. */
export function* escapeIslands(text: string, sign: string): Generator<undefined, Islands> {
  const islands: Islands = [];
  let from = 0;
  let to = -1;
  let steps = 0;
  const code = sign.charCodeAt(0);
  for (let at = text.indexOf(sign), next = 0; at >= 0; at = text.charCodeAt(next) === code ? next : text.indexOf(sign, next)) {
    if ((++steps & 1023) === 0) yield;
    const size = reasonAt(text, at);
    next = at + Math.abs(size);
    if (size < 0) continue;
    if (at > to) {
      if (to > 0) push(islands, from, trail(text, to));
      const least = Math.max(0, to, at - REACH);
      let start = at;
      while (start > least && !isStop(text.charCodeAt(start - 1))) start--;
      from = Math.max(lead(text, start), to);
      to = at;
    }
    const most = Math.min(text.length, at + REACH);
    while (to < most && !isStop(text.charCodeAt(to))) to++;
  }
  if (to > 0) push(islands, from, trail(text, to));
  return islands;
}

/** Several lists of islands as one, in order and apart. */
export function united(lists: readonly Islands[]): Islands {
  const some = lists.filter((list) => list.length > 0);
  if (some.length < 2) return some[0] ?? [];
  const pairs = some.flatMap((list) => list.flatMap((from, i) => (i % 2 === 0 ? [[from, list[i + 1] ?? from] as const] : [])));
  const islands: Islands = [];
  for (const [from, to] of pairs.sort((a, b) => a[0] - b[0])) push(islands, from, to);
  return islands;
}
