import type { Confidence } from '../../model/words';
import type { Detector, Reading } from '../types';
import { entropy } from './entropy';
import { isPlaceholder } from './placeholder';
import { NEWLINE } from './reading';
import { token } from './token';

/**
 * `<name>…= <value>`: the rest of a name, an operator of some language, a value. One pattern for all vendors, so that it is compiled once.
 * The name is taken whole before the operator is looked for (the look-ahead gives nothing back): a vendor named in prose costs one glance.
 */
const ASSIGNED =
  /(?=([\w.\- \t]{3,72}))\1[\\"'\])]{0,3}\s{0,4}(?:=>|:{1,3}=|[?.+!]=|={1,3}|\|\||:|>|,)\s{0,24}[\\"'\x60=(]{0,4}([\w+/%~-][\w+/%=~-]{0,700}(?:[.:|@][\w+/%=~-]{1,400}){0,4})/y;

/** How far a name goes on behind the vendor's, or a value begins that is not assigned to it, as in logs, tables and elements. */
const REACH = 40;

/** The value that the name at `at` is given, which goes on for at most `REACH` behind the vendor's: longer ones are sentences. */
function assigned(text: string, at: number, vendor: number): { readonly start: number; readonly value: string } | null {
  ASSIGNED.lastIndex = at;
  const match = ASSIGNED.exec(text);
  const [, name = '', value = ''] = match ?? [];
  return value === '' || name.length > vendor + REACH ? null : { start: ASSIGNED.lastIndex - value.length, value };
}

function startsWith(text: string, at: number, word: string): boolean {
  return text.slice(at, at + word.length).toLowerCase() === word;
}

/** The vendor's name stands there as a word of a name: not `etsy` in `SetSysctl`, nor `sumo` in `sumOfParts`. */
function namesVendor(text: string, at: number, length: number): boolean {
  const written = text.slice(at, at + length);
  const before = text.charAt(at - 1);
  if (/[a-z]/.test(before) && !/^[A-Z]/.test(written)) return false;
  if (/[A-Z]/.test(before) && !/^[A-Z]+$/.test(written)) return false;
  return written.length < 4 || /^[^A-Z]+$|^[^a-z]+$|^[A-Z][^A-Z]+$/.test(written) || /^[A-Z].{3,}$/.test(written);
}

/** Forms are few and vendors many: each is compiled once, when the first value is asked about it. */
const FORMS = new Map<string, RegExp>();

/** Tries `form` where a value begins; what goes on behind it is another value, or a longer one. */
function lengthOfForm(text: string, at: number, form: string): number {
  let known = FORMS.get(form);
  if (known === undefined) {
    known = new RegExp(String.raw`(?:${form})(?![\w+/-]|=\w|[.:|@]\w)`, 'y');
    FORMS.set(form, known);
  }
  known.lastIndex = at;
  return known.test(text) ? known.lastIndex - at : 0;
}

/** Shorter values are not told so. */
const LEAST_NEAR = 16;
/** What says of the value between the two that it is a hash. */
const HASH = /(?<![a-z])(?:sha-?\d*|md5|digest|commit|checksum|integrity|etag|revision|fingerprint)(?![a-z])/i;
/** What says that it is no key for another reason, or another's. */
const OTHER =
  /(?<![a-z])(?:hash|rev|u?uid|guid|ids?|version|build|image|img|url|link|href|src|file|path|example|sample|signature|public|pub|class|ref)(?![a-z])|:\/\/|[.!?][ \t]+[A-Z]/i;

/** What says that it is one, or assigns it. */
const SPEAKS_OF_KEY = /key|token|secret|auth|pass|cred|(?:[:=]|=>)[ \t"'`]{0,4}$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isUnit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** The first value of the form behind `from`, within reach and at most one line further. */
function near(text: string, from: number, form: string): { readonly start: number; readonly end: number } | null {
  let lines = 0;
  for (let at = from, most = Math.min(text.length, from + REACH); at <= most; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE && ++lines > 1) return null;
    if (!isUnit(code)) continue;
    const length = './@%+#-\\'.includes(text.charAt(at - 1)) ? 0 : lengthOfForm(text, at, form);
    if (length >= LEAST_NEAR) {
      const between = text.slice(from, at);
      return HASH.test(between) || OTHER.test(between) ? null : { start: at, end: at + length };
    }
    while (at < most && isUnit(text.charCodeAt(at + 1))) at++;
  }
  return null;
}

interface NamedOptions {
  readonly confidence?: Confidence;
  /** The form has no digits, or need not have any. */
  readonly digits?: 'none';
  /** Name and form together say so much that a value which only looks like an example is still warned about. */
  readonly masked?: 'allowed';
  /** Only what the name is given: where values of the form stand beside the name for other reasons. */
  readonly only?: 'assigned';
}

/**
 * A secret without a form of its own, known by its vendor's name nearby: what the name is given, or a value within reach of it, which is
 * of low confidence unless the words between speak of a key. `form` is bounded and is the whole value, e.g. 32 hexadecimal digits.
 */
export function named(name: string, vendors: readonly string[], form: string, source: string, options: NamedOptions = {}): Detector {
  const confidence = options.confidence ?? 'medium';
  const isReal = (value: string): boolean =>
    (options.digits === 'none' || /\d/.test(value)) && (options.masked === 'allowed' || !isPlaceholder(value)) && entropy(value) > 2.5;
  const read = (text: string, at: number): Reading | null => {
    const vendor = vendors.find((v) => startsWith(text, at, v));
    if (vendor === undefined || !namesVendor(text, at, vendor.length)) return null;
    const given = assigned(text, at, vendor.length);
    if (given !== null && lengthOfForm(given.value, 0, form) === given.value.length) {
      const isKey = isReal(given.value) && !HASH.test(text.slice(at, given.start));
      return isKey ? { start: given.start, end: given.start + given.value.length, confidence } : null;
    }
    if (options.only === 'assigned') return null;
    const from = at + vendor.length;
    const found = near(text, from, form);
    if (found === null) return null;
    const value = text.slice(found.start, found.end);
    const speaks = SPEAKS_OF_KEY.test(text.slice(from, found.start));
    // A UUID beside a product's name is an identifier more often than a key.
    if (!isReal(value) || (!speaks && UUID.test(value))) return null;
    return { ...found, confidence: speaks ? confidence : 'low' };
  };
  return { ...NAMED, id: `secret.${name}`, confidence, keywords: vendors, read, source };
}

const NAMED = { category: 'secret', rank: 1 } as const;

/**
 * The same for a vendor whose name is an everyday word: only as part of a longer name (`linear_key`, `linearToken`), and not wherever prose
 * or code says the word.
 */
export function wordNamed(name: string, word: string, form: string, source: string, options: NamedOptions = {}): Detector {
  return named(
    name,
    ['_', '-', 'token', 'api', 'key', 'secret'].map((end) => word + end),
    form,
    source,
    options,
  );
}

/** A value that follows its name after spaces or an operator, as on a command line. */
export function spoken(name: string, keywords: readonly string[], value: string, source: string): Detector {
  return token(name, keywords, String.raw`[\w-]{3,40}["']?(?:[ \t]{1,4}|\s{0,3}(?:=>|:=|=|:)\s{0,3})["']?(${value})`, {
    before: '(?<![A-Za-z])',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    source,
    masked: 'allowed',
  });
}
