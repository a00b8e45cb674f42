import { kindOfField, LONGEST_HEADING } from './columns';

/** A key with a value behind it: `"email": "…"`, `Name: …`, `<phone>…`, `BDAY:…`, `lastName = …`. */
export interface Label {
  readonly start: number;
  /** Where its value starts, and ends. */
  readonly value: number;
  readonly end: number;
  readonly kind: number;
  /** As written, for telling whether it is the same key again. */
  readonly key: string;
}

const LINE = 10;
const QUOTE = 34;
const EQUALS = 61;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const LESS = 60;
const TAB = 9;
/** Longest value that is looked at. */
const LONGEST_VALUE = 200;

const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 13 || c === 0xa0;
const isQuote = (c: number): boolean => c === 34 || c === 39 || c === 96;

/** Attributes of vCard, whose parameters stand between the name and the colon: `TEL;TYPE=WORK:`. */
const CARD = /(?:item\d\.)?(FN|N|TEL|EMAIL|ADR|BDAY|TITLE|ORG|GENDER)[;:]/y;
/** What a blank form or a schema has in the place of a value. */
const NO_VALUE =
  /^(?:[[{<(_…$%]|\.\.|--|null\b|none\b|undefined\b|n\/a|str(?:ing)?\b|number\b|int(?:eger)?\b|bool(?:ean)?\b|float\b|any\b|true\b|false\b|varchar|text\b|required\b|optional\b|your\b|enter\b|xxx|tbd\b|\?)/i;

function quotedKey(text: string, close: number, floor: number): number {
  const quote = text.charCodeAt(close);
  for (let i = close - 1; i >= floor && close - i <= LONGEST_HEADING + 2; i--) {
    const c = text.charCodeAt(i);
    if (c === quote) return i + 1;
    if (c === LINE) return -1;
  }
  return -1;
}

/** Where a bare key starts that ends before `end`: at a line's start or after a sign that ends the one before; -1 where there is none. */
function bareKey(text: string, end: number, floor: number, spaced: boolean): number {
  for (let i = end - 1; ; i--) {
    const c = i >= floor ? text.charCodeAt(i) : LINE;
    if (end - i > LONGEST_HEADING + 4) return -1;
    if (c === LINE || c === 44 || c === 59 || c === 123 || c === 124 || c === TAB || c === 40) return i + 1;
    if (spaced && c === 32) return i + 1;
    if (c === QUOTE || c === COLON || c === 62 || c === 41 || c === 125 || c === 61) return -1;
  }
}

function valueEnd(text: string, start: number, listed: boolean): number {
  const limit = Math.min(text.length, start + LONGEST_VALUE);
  const quote = text.charCodeAt(start);
  if (isQuote(quote)) {
    for (let i = start + 1; i < limit; i++) {
      const c = text.charCodeAt(i);
      if (c === quote) return i;
      if (c === LINE) return i;
    }
    return limit;
  }
  for (let i = start; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === LINE || c === LESS || (listed && (c === 44 || c === 125))) return i;
  }
  return limit;
}

/** Whether [start, end) is a value of somebody, and not a place left blank, a type or the field's own translation. */
function isValue(text: string, start: number, end: number): boolean {
  if (end <= start) return false;
  const value = text.slice(start, Math.min(end, start + LONGEST_HEADING)).replace(/[\s,;"'*_]+$/, '');
  return value !== '' && !NO_VALUE.test(value) && kindOfField(value) === 0;
}

/** The field whose sign (`:`, `=`, tab, `>`) is at `at`. `from` is where its line or the piece looked at starts. */
function fieldAt(text: string, at: number, from: number, wantsQuotes: boolean): Label | null {
  const sign = text.charCodeAt(at);
  let keyEnd = at;
  while (keyEnd > from && isSpace(text.charCodeAt(keyEnd - 1))) keyEnd--;
  if (keyEnd === from) return null;
  const quoted = isQuote(text.charCodeAt(keyEnd - 1));
  let start = quoted ? quotedKey(text, keyEnd - 1, from) : bareKey(text, keyEnd, from, sign === EQUALS);
  if (start < 0) return null;
  if (quoted) keyEnd--;
  let key = text.slice(start, keyEnd);
  if (!quoted && sign === COLON) {
    CARD.lastIndex = from;
    const card = from === 0 || text.charCodeAt(from - 1) === LINE ? CARD.exec(text)?.[1] : undefined;
    if (card !== undefined) {
      key = card === 'N' ? 'FN' : card;
      start = from;
    }
  }
  const kind = kindOfField(key);
  if (kind === 0) return null;
  let value = at + 1;
  while (value < text.length && (isSpace(text.charCodeAt(value)) || text.charCodeAt(value) === 42 || text.charCodeAt(value) === COLON))
    value++;
  const first = text.charCodeAt(value);
  if (value >= text.length || first === LINE) return null;
  const hasQuote = isQuote(first);
  if (!hasQuote && (wantsQuotes || sign === EQUALS) && !(sign === COLON && quoted && first >= 48 && first <= 57)) return null;
  const end = valueEnd(text, value, quoted);
  if (!isValue(text, hasQuote ? value + 1 : value, end)) return null;
  return { start, value, end, kind, key: key.trim() };
}

/** `<phone>030 …`: the element whose tag starts at `at`. */
function elementAt(text: string, at: number): Label | null {
  const limit = Math.min(text.length, at + LONGEST_HEADING);
  let start = at + 1;
  for (let i = start; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === COLON) start = i + 1;
    else if (c === 62 || c === 32) {
      const kind = i > start ? kindOfField(text.slice(start, i)) : 0;
      if (kind === 0) return null;
      let open = i;
      while (open < i + LONGEST_VALUE && text.charCodeAt(open) !== 62) open++;
      const end = valueEnd(text, open + 1, false);
      return text.charCodeAt(open) === 62 && isValue(text, open + 1, end)
        ? { start: at, value: open + 1, end, kind, key: text.slice(start, i) }
        : null;
    } else if (!(c === 45 || c === 95 || c === 46 || (c >= 48 && c <= 57) || (c | 32) >= 97)) return null;
  }
  return null;
}

/** The next field of a person from `at` on, before `to`. In code only what has a value in quotes is one. */
export function nextLabel(text: string, at: number, to: number, inCode: boolean): Label | null {
  let from = at;
  for (let i = at; i < to; i++) {
    const c = text.charCodeAt(i);
    let label: Label | null = null;
    if (c === LINE) from = i + 1;
    else if (c === COLON || c === EQUALS || c === WIDE_COLON || c === TAB) {
      const next = text.charCodeAt(i + 1);
      if (c !== COLON || next !== 47) label = fieldAt(text, i, from, inCode);
    } else if (c === LESS) label = elementAt(text, i);
    if (label !== null) return label;
  }
  return null;
}
