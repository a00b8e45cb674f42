/** What stands in a name besides letters: `spring.datasource.password`, `db-password`, `$PASS_1`. */
const NAME_SIGNS = '_.-$';
const UNIT = new Uint8Array(128);
for (let c = 48; c < 123; c++) if (c < 58 || (c > 64 && c < 91) || c > 96) UNIT[c] = 1;
for (const sign of NAME_SIGNS) UNIT[sign.charCodeAt(0)] = 1;

export const SPACE = 32;
export const TAB = 9;
export const NEWLINE = 10;
const RETURN = 13;
const NO_BREAK_SPACE = 0xa0;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const BACKTICK = 96;
export const BACKSLASH = 92;

/** A letter or digit of any script, or a sign that names hold; no punctuation of other scripts. */
export function isNameUnit(code: number): boolean {
  return code < 128 ? UNIT[code] === 1 : (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code < 0xff00);
}

export function isQuoteMark(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE || code === BACKTICK;
}

/** Past spaces and tabs, at most `max`. */
export function skipBlanks(text: string, at: number, max = 24): number {
  let i = at;
  for (const end = at + max; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE && code !== TAB && code !== NO_BREAK_SPACE) break;
  }
  return i;
}

/** Past white space of any kind, at most `max`. */
export function skipSpace(text: string, at: number, max = 48): number {
  let i = at;
  for (const end = at + max; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE && code !== TAB && code !== NEWLINE && code !== RETURN && code !== NO_BREAK_SPACE) break;
  }
  return i;
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === NEWLINE || code === RETURN || code === NO_BREAK_SPACE || code === 0x3000;
}

/** Where the name that holds `at` begins, at most 48 characters before. */
export function nameStart(text: string, at: number): number {
  let i = at;
  for (const least = Math.max(0, at - 48); i > least && isNameUnit(text.charCodeAt(i - 1));) i--;
  return i;
}

/** Where the name that holds `at` ends, at most 60 characters on; dots and hyphens at its end are not part of it. */
export function nameEnd(text: string, at: number): number {
  let i = at;
  for (const most = Math.min(text.length, at + 60); i < most && isNameUnit(text.charCodeAt(i));) i++;
  while (i > at && (text.charCodeAt(i - 1) === 46 || text.charCodeAt(i - 1) === 45)) i--;
  return i;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 2_048;

/** Where the quoted text ends whose opening mark stands at `at`, after `escapes` backslashes: within one line. Empty text is null. */
export function quotedFrom(text: string, at: number, escapes: number): Stretch | null {
  const mark = text.charCodeAt(at);
  const start = at + 1;
  const most = Math.min(text.length, start + LONGEST);
  for (let i = start; i < most; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE || code === RETURN) return null;
    if (code === BACKSLASH && escapes === 0) {
      i++;
      continue;
    }
    if (code !== mark) continue;
    let end = i;
    while (end > start && escapes > 0 && text.charCodeAt(end - 1) === BACKSLASH) end--;
    return end > start ? { start, end } : null;
  }
  return null;
}

/** `"'` `` ` `` `<>,;&\`: what ends a value that is not quoted. */
const STOPS = new Uint8Array(128);
for (const stop of '"\'`<>,;&\\|') STOPS[stop.charCodeAt(0)] = 1;

const EQUALS = 61;
/** From here on scripts part no words by spaces. */
const CJK = 0x2e80;

/** Whether `=` at `i` pads base64, or stands within a token: not in a chain of names and values. */
function mayHoldEquals(text: string, start: number, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (!(next > SPACE) || next === EQUALS || (next < 128 && STOPS[next] === 1)) return true;
  return i - start >= 4 && /\d|[^\w.-]/.test(text.slice(start, i));
}

/**
 * A value without quotes from `at`: up to white space or a sign that parts values, at most 512; what closes a sentence or a bracket is left
 * off. Of `session=value`, the value.
 */
export function bareFrom(text: string, at: number): Stretch | null {
  let start = at;
  let i = at;
  let equals = 0;
  for (const most = Math.min(text.length, at + 512); i < most; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? code <= SPACE || STOPS[code] === 1 : code === NO_BREAK_SPACE || code >= CJK || (code >= 0x2018 && code <= 0x201f))
      break;
    if (code !== EQUALS || mayHoldEquals(text, start, i)) continue;
    if (start > at || i - at < 4 || equals++ > 0) break;
    start = i + 1;
  }
  let end = i;
  while (end > start && '.)]}:*'.includes(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
