import type { Derived } from './derived';
import { SAME, WRAPPED } from './derived';
import { isTokenUnit } from './islands';

/** Shortest part of a token, before and after the break. */
const LEAST = 4;
/** Longest part looked at, most parts, and how far into the next line a part may begin. */
const LONGEST = 4_096;
const PARTS = 16;
const INDENT = 24;
/** Characters before the token, for the words that say what it is. */
const BEFORE = 48;

const NEWLINE = 10;
const RETURN = 13;
const BACKSLASH = 92;

/** A part of a token is not a word: digits and letters together, or capitals inside. */
function isPart(text: string, start: number, end: number): boolean {
  if (end - start < LEAST) return false;
  let digits = false;
  let letters = false;
  let inner = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    digits ||= code >= 48 && code <= 57;
    letters ||= (code | 32) >= 97 && (code | 32) <= 122;
    inner ||= i > start + 1 && code >= 65 && code <= 90;
  }
  return letters && (digits || inner || end - start >= 24);
}

function tokenEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST);
  let end = at;
  while (end < most && isTokenUnit(text.charCodeAt(end))) end++;
  return end;
}

function tokenStart(text: string, at: number, least: number): number {
  const first = Math.max(least, at - LONGEST);
  let start = at;
  while (start > first && isTokenUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

const isEdge = (code: number): boolean => code === NEWLINE || code === RETURN || isBlank(code);
const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Where the token that ends a line at `end` goes on in the next: behind a soft break, indentation and marks of quotation; -1 where it does not. */
function continued(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at) === BACKSLASH) at++;
  while (at - end < 3 && isBlank(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === RETURN) at++;
  if (text.charCodeAt(at) !== NEWLINE) return -1;
  const line = ++at;
  while (at - line < INDENT && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 62)) at++;
  return isTokenUnit(text.charCodeAt(at)) ? at : -1;
}

/** The end of the line before, where a token ends it and the one at `start` begins its own line; -1 where it does not. */
function before(text: string, start: number, least: number): number {
  let at = start;
  while (at > least && start - at < INDENT && (isBlank(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 62)) at--;
  if (at <= least || text.charCodeAt(at - 1) !== NEWLINE) return -1;
  at--;
  if (text.charCodeAt(at - 1) === RETURN) at--;
  while (at > least && start - at < INDENT * 2 && isBlank(text.charCodeAt(at - 1))) at--;
  if (text.charCodeAt(at - 1) === BACKSLASH) at--;
  return at > least && isTokenUnit(text.charCodeAt(at - 1)) ? at : -1;
}

/** The `=` that ends a line of quoted-printable is no part of the token. */
function withoutSoftBreak(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === 61 ? end - 1 : end;
}

/** False at once for most runs: what stands right before and right after them is neither part of a token nor the edge of a line. */
export function mayBeWrapped(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  if (isTokenUnit(after) || isEdge(after) || after === BACKSLASH) return true;
  const previous = text.charCodeAt(start - 1);
  return isTokenUnit(previous) || isEdge(previous);
}

/** Joins the token that the run at `start` is in, if it goes on over a line break; gives the place up to which there is nothing else to join. */
export function addWrapped(derived: Derived, text: string, start: number, least: number): number {
  let first = tokenStart(text, start, least);
  for (let part = 0; part < PARTS; part++) {
    const above = before(text, first, least);
    const head = above < 0 ? -1 : tokenStart(text, above, least);
    if (head < 0 || !isPart(text, head, above)) break;
    first = head;
  }
  let at = first;
  let end = tokenEnd(text, at);
  if (continued(text, end) < 0) return end;
  const parts: number[] = [];
  for (;;) {
    parts.push(at, end);
    const next = continued(text, end);
    const until = next < 0 ? -1 : tokenEnd(text, next);
    if (next < 0 || !isPart(text, at, end) || !isPart(text, next, until)) break;
    // So many lines are a list or a block of base64, which is decoded elsewhere.
    if (parts.length > PARTS * 2) return end;
    at = next;
    end = until;
  }
  if (parts.length > 2) add(derived, text, parts, least);
  return end;
}

/** Adds the parts of a token (start, end, start, end, …) as one, with what stands before it in its line. */
function add(derived: Derived, text: string, parts: readonly number[], least: number): void {
  const first = parts[0] ?? 0;
  derived.open();
  const lead = Math.max(text.lastIndexOf('\n', first - 1) + 1, first - BEFORE, least);
  if (lead < first) derived.add(text.slice(lead, first), lead, first - lead, SAME);
  for (let p = 0; p + 1 < parts.length; p += 2) {
    const at = parts[p] ?? 0;
    const end = parts[p + 1] ?? at;
    const next = parts[p + 2];
    const whole = next === undefined ? end : withoutSoftBreak(text, at, end);
    derived.add(text.slice(at, whole), at, whole - at, SAME);
    if (next !== undefined) derived.add('', whole, next - whole, WRAPPED);
  }
}
