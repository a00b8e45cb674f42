import { BACKSLASH, isQuoteMark, nameStart, NEWLINE, QUOTE, skipBlanks, TAB } from './reading';

/** How a value hangs on its name. */
export type Link =
  /** `name = value`, `name: value`, `name => value`, `name || value`, … */
  | 'assigned'
  /** `name == "value"`. */
  | 'compared'
  /** `setName("value")`. */
  | 'called'
  /** `("name", "value")`. */
  | 'listed'
  /** `name "value"`. */
  | 'beside'
  /** `name: NAME, value: value` and `key="name" value="value"`. */
  | 'paired'
  /** `<name>value</name>`. */
  | 'element'
  /** `--name value`. */
  | 'option'
  /** `name   value`, `| name | value |`. */
  | 'column'
  /** `name:` and the value in the line below. */
  | 'below';

export interface Linked {
  readonly link: Link;
  /** Where the value may begin. */
  readonly at: number;
}

/** `", value: ` after a name in quotes, or in the next line of YAML. */
const PAIR = /[\s,;]{1,40}(?:<[\w:]{1,20}\s)?\\{0,3}["']?(?:default|value|Value|stringValue)\\{0,3}["']?\s{0,3}[:=]\s{0,3}/y;
/** `variable "name" { … default = ` of Terraform. */
const DEFAULT = /\{[^{}=]{0,60}(?:[a-z_]{1,30}\s{0,8}=\s{0,2}[^\n{}]{0,120}\n\s{0,20}){0,4}default\s{1,12}=\s{0,4}/y;
/** `</key><string>` of property lists, `</name><value>` of Hadoop and the like. */
const NEXT_ELEMENT = /<\/[\w:.-]{1,40}>\s{0,40}<(?:string|value|val|data)[^<>\n]{0,60}>/iy;
/** What is left of the tag in `<name type="x">`. */
const REST_OF_TAG = /\s[^<>\n]{0,160}>/y;
/** The type in `name: &'static str = ` and `name: Option<String> = `. */
const TYPE = /&?(?:'[a-z]{1,12} )?[A-Za-z_][\w.<>[\]|?&]{1,40}(?: ?\| ?[a-z]{1,12})?[ \t]{0,2}=(?![=>])/y;
/** The type in `var name string = ` and `name *string = `. */
const TYPED = /\*?(?:string|String|str|\[\]byte|Text)[ \t]{1,3}:?=(?![=>])/y;
/** Commands that give a variable of the environment its value without a sign between: `setx NAME value`, `set -gx`, `SetEnv`, `ENV`. */
const SETS = /(?:^|[\s>])(?:setx|setenv|set -[gUx]{1,3}|ENV) $/i;
/** Where `pattern` ends if it matches at `at`, else -1. */
export function ranAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether `=` follows within a type's length: cheaper than the pattern, and mostly it does not. */
function mayBeType(text: string, at: number): boolean {
  for (let i = at; i < at + 50 && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 61) return i > at + 1;
    if (code === NEWLINE || code === 44 || code === 59 || code === QUOTE) return false;
  }
  return false;
}

function colonLink(text: string, at: number, closed: boolean): Linked | null {
  let i = at + 1;
  while (i < at + 4 && text.charCodeAt(i) === 58) i++;
  if (text.charCodeAt(i) === 61) return { link: 'assigned', at: i + 1 };
  if (i > at + 1 || text.startsWith('//', i)) return null;
  if (!closed && mayBeType(text, i)) {
    const typed = ranAt(TYPE, text, skipBlanks(text, i, 4));
    if (typed >= 0) return { link: 'assigned', at: typed };
  }
  return { link: 'assigned', at: i };
}

/** `${name:-value}` of shells and Compose files: what holds where the name has no value (POSIX.1-2024 XCU 2.6.2). */
function isShellDefault(text: string, keyword: number, at: number): boolean {
  return text.charCodeAt(at + 1) === 45 && text.startsWith('${', nameStart(text, keyword) - 2);
}

function equalsLink(text: string, at: number): Linked | null {
  const next = text.charCodeAt(at + 1);
  if (next === 126) return null;
  if (next !== 61) return { link: 'assigned', at: at + (next === 62 ? 2 : 1) };
  return { link: 'compared', at: at + (text.charCodeAt(at + 2) === 61 ? 3 : 2) };
}

/** Two signs that assign or fall back: `?=`, `??`, `||`, `+=`, `.=`, `->`, `<-`; with `=` after some of them. */
const TWO_SIGNS = new Set(['?=', '??', '?:', '||', '+=', '.=', '->', '<-']);

function signLink(text: string, at: number, blanks: number): Linked | null {
  const signs = text.slice(at, at + 2);
  if (signs === '!=') return { link: 'compared', at: at + (text.charCodeAt(at + 2) === 61 ? 3 : 2) };
  // `name?: Type` declares, `getenv(name) ?: "value"` falls back.
  if (signs === '?:' && blanks === 0) return null;
  if (TWO_SIGNS.has(signs)) return { link: 'assigned', at: at + 2 + Number(signs !== '<-' && text.charCodeAt(at + 2) === 61) };
  if ((signs === '| ' || signs === '- ') && blanks > 0) return { link: 'column', at: at + 2 };
  return null;
}

/** Whether the name that starts at `start` is that of an element: `<name`, `<ns:name`. */
function opensElement(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 60) return true;
  return before === 58 && text.charCodeAt(nameStart(text, start - 1) - 1) === 60;
}

/** The link behind the name that holds `keyword` and ends at `end`; null for most places where a name merely stands. */
export function linkBehind(text: string, keyword: number, end: number): Linked | null {
  let i = end;
  let closed = false;
  for (const most = end + 5; i < most; i++) {
    const code = text.charCodeAt(i);
    if (isQuoteMark(code)) closed = true;
    else if (code !== BACKSLASH && code !== 93 && code !== 41 && code !== 125 && code !== 42) break;
  }
  const at = skipBlanks(text, i);
  const code = text.charCodeAt(at);
  switch (code) {
    case 58:
      return isShellDefault(text, keyword, at) ? { link: 'assigned', at: at + 2 } : colonLink(text, at, closed);
    case 0xff1a:
      return { link: 'assigned', at: at + 1 };
    case 61:
      return equalsLink(text, at);
    case 33:
    case 63:
    case 124:
    case 43:
    case 46:
    case 45:
      return signLink(text, at, at - i);
    case 60: {
      const next = ranAt(NEXT_ELEMENT, text, at);
      return next < 0 ? signLink(text, at, at - i) : { link: 'element', at: next };
    }
    case 62:
      return closed || opensElement(text, nameStart(text, keyword)) ? { link: 'element', at: at + 1 } : null;
    case 40:
      return closed ? null : { link: 'called', at: at + 1 };
    case 123: {
      const next = closed ? ranAt(DEFAULT, text, at) : -1;
      return next < 0 ? null : { link: 'paired', at: next };
    }
    default:
  }
  if (closed || code === NEWLINE || code === 44) {
    const next = ranAt(PAIR, text, i);
    if (next >= 0) return { link: 'paired', at: next };
    if (code === 44 && closed) return { link: 'listed', at: at + 1 };
  }
  if (at === i || closed || at >= text.length) return null;
  const start = nameStart(text, keyword);
  if (opensElement(text, start)) {
    const value = ranAt(REST_OF_TAG, text, i);
    return value < 0 ? null : { link: 'element', at: value };
  }
  if (isQuoteMark(code) || (code === BACKSLASH && isQuoteMark(text.charCodeAt(at + 1)))) return { link: 'beside', at };
  const typed = ranAt(TYPED, text, at);
  if (typed >= 0) return { link: 'assigned', at: typed };
  if (text.charCodeAt(start) === 45 || SETS.test(text.slice(Math.max(0, start - 12), start))) return { link: 'option', at };
  return at - i >= 2 || text.charCodeAt(i) === TAB ? { link: 'column', at } : null;
}
