/** What an escape stands for, and how many characters it is written with. */
export interface Escape {
  readonly text: string;
  readonly size: number;
}

const PERCENT = 37;
const AMPERSAND = 38;
const BACKSLASH = 92;
const SEMICOLON = 59;

/** Named references of HTML that stand for ASCII, or for a space. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  colon: ':',
  equals: '=',
  lowbar: '_',
  sol: '/',
  bsol: '\\',
  plus: '+',
  num: '#',
  excl: '!',
  percnt: '%',
  dollar: '$',
  lpar: '(',
  rpar: ')',
  comma: ',',
  semi: ';',
  hyphen: '-',
  dash: '-',
  shy: '',
  zwnj: '',
  zwj: '',
  Tab: '\t',
  NewLine: '\n',
};
const LONGEST_ENTITY = 10;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', '"': '"', "'": "'", '/': '/', '\\': '\\' };

/** Value of `count` hexadecimal digits at a place, -1 where there are not as many. */
export function hexAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) {
    const digit = hexDigit(text.charCodeAt(at + i));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

export function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** A character of UTF-8 whose bytes `byteAt` reads, -1 for none; what is not UTF-8 is one byte, read as Latin-1. */
export function utf8(byteAt: (i: number) => number): { readonly point: number; readonly bytes: number } {
  const lead = byteAt(0);
  const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
  let point = more === 0 ? lead : lead & (0x3f >> more);
  for (let i = 1; i <= more; i++) {
    const next = byteAt(i);
    if (next < 0x80 || next > 0xbf) return { point: lead, bytes: 1 };
    point = (point << 6) | (next & 0x3f);
  }
  return { point: point > 0x10ffff ? 0xfffd : point, bytes: more + 1 };
}

/** Escapes of ASCII, made once. */
function ascii(size: number): readonly Escape[] {
  return Array.from({ length: 128 }, (_, code) => ({ text: String.fromCharCode(code), size }));
}
const PERCENTS = ascii(3);

function percent(text: string, at: number): Escape | null {
  const first = hexAt(text, at + 1, 2);
  if (first < 128) return PERCENTS[first] ?? null;
  const { point, bytes } = utf8((i) => (text.charCodeAt(at + i * 3) === PERCENT ? hexAt(text, at + i * 3 + 1, 2) : -1));
  return { text: String.fromCodePoint(point), size: bytes * 3 };
}

function backslash(text: string, at: number): Escape | null {
  const letter = text.charAt(at + 1);
  const control = CONTROLS[letter];
  if (control !== undefined) return { text: control, size: 2 };
  if (letter === 'x') return escape(hexAt(text, at + 2, 2), 4);
  if (letter === 'U') return escape(hexAt(text, at + 2, 8), 10);
  if (letter !== 'u') return null;
  if (text.charAt(at + 2) !== '{') return escape(hexAt(text, at + 2, 4), 6);
  const digits = /[0-9a-fA-F]{1,6}\}/y;
  digits.lastIndex = at + 3;
  const found = digits.exec(text)?.[0];
  return found === undefined ? null : escape(parseInt(found, 16), found.length + 3);
}

function escape(point: number, size: number): Escape | null {
  return point < 0 || point > 0x10ffff ? null : { text: String.fromCodePoint(point), size };
}

function reference(text: string, at: number): Escape | null {
  if (text.charAt(at + 1) !== '#') {
    let end = at + 1;
    while (end - at <= LONGEST_ENTITY && /[a-zA-Z]/.test(text.charAt(end))) end++;
    if (text.charAt(end) !== ';') return null;
    const name = text.slice(at + 1, end);
    return Object.hasOwn(ENTITIES, name) ? { text: ENTITIES[name] ?? '', size: end + 1 - at } : null;
  }
  const isHex = (text.charCodeAt(at + 2) | 32) === 120;
  const base = isHex ? 16 : 10;
  const start = at + (isHex ? 3 : 2);
  let end = start;
  let point = 0;
  for (; end - start < 7; end++) {
    const digit = hexDigit(text.charCodeAt(end));
    if (digit < 0 || digit >= base) break;
    point = point * base + digit;
  }
  if (end === start) return null;
  return escape(point, end - at + (text.charCodeAt(end) === SEMICOLON ? 1 : 0));
}

/** What may follow a backslash, in escapes. */
const AFTER_BACKSLASH = new Uint8Array(128);
for (const c of 'nrtbfxuU"\'/\\') AFTER_BACKSLASH[c.charCodeAt(0)] = 1;

/** False at once for most signs that begin no escape. */
export function mayEscape(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === BACKSLASH) return next < 128 && AFTER_BACKSLASH[next] === 1;
  // A space stands behind most other signs of per cent and ampersands, or the same sign again.
  return next > 32 && next !== AMPERSAND;
}

/** The escape of a URL, of HTML, or of JSON and programming languages that stands at `at`; null for none. */
export function escapeAt(text: string, at: number): Escape | null {
  switch (text.charCodeAt(at)) {
    case PERCENT:
      return percent(text, at);
    case BACKSLASH:
      return backslash(text, at);
    case AMPERSAND:
      return reference(text, at);
    default:
      return null;
  }
}
