import type { Confidence } from '../../model/words';
import type { Detector } from '../types';
import { entropy } from './entropy';
import { isPlaceholder } from './placeholder';
import { token } from './token';

/**
 * `<name>…= <value>`: the rest of a name, an operator of some language, a value. One pattern for all vendors, so that it is compiled once,
 * and its answer at a place is shared by all who are tried there. The name is taken whole before the operator is looked for (the look-ahead
 * gives nothing back): a vendor named in prose costs one glance at what follows.
 */
const ASSIGNED =
  /(?=([\w.\- \t]{3,72}))\1[\\"'\])]{0,3}\s{0,4}(?:=>|:{1,3}=|[?.+!]=|={1,3}|\|\||:|>|,)\s{0,24}[\\"'\x60=(]{0,4}([\w+/%~-][\w+/%=~-]{0,700}(?:[.:|@][\w+/%=~-]{1,400}){0,4})/y;
const VALUE = 2;

/** The vendor's name stands there as a word of a name: not `etsy` in `SetSysctl`, nor `sumo` in `sumOfParts`. */
function namesVendor(match: RegExpExecArray, vendors: readonly string[]): boolean {
  const vendor = vendors.find((v) => match[0].slice(0, v.length).toLowerCase() === v) ?? '';
  const written = match[0].slice(0, vendor.length);
  const before = match.input.charAt(match.index - 1);
  if (/[a-z]/.test(before) && !/^[A-Z]/.test(written)) return false;
  if (/[A-Z]/.test(before) && !/^[A-Z]+$/.test(written)) return false;
  return written.length < 4 || /^[^A-Z]+$|^[^a-z]+$|^[A-Z][^A-Z]+$/.test(written) || /^[A-Z].{3,}$/.test(written);
}

/** Forms are few and vendors many: each is compiled once, when the first value is asked about it. */
const FORMS = new Map<string, RegExp>();

function hasForm(value: string, form: string): boolean {
  let known = FORMS.get(form);
  if (known === undefined) {
    known = new RegExp(`^(?:${form})$`);
    FORMS.set(form, known);
  }
  return known.test(value);
}

interface NamedOptions {
  readonly confidence?: Confidence;
  /** The form has no digits, or need not have any. */
  readonly digits?: 'none';
  /** Name and form together say so much that a value which only looks like an example is still warned about. */
  readonly masked?: 'allowed';
}

/**
 * A secret without a form of its own, known by its vendor's name nearby. `form` is bounded and is the whole value, e.g. 32 hexadecimal digits.
 */
export function named(name: string, vendors: readonly string[], form: string, source: string, options: NamedOptions = {}): Detector {
  const isReal = (value: string): boolean =>
    (options.digits === 'none' || /\d/.test(value)) && (options.masked === 'allowed' || !isPlaceholder(value)) && entropy(value) > 2.5;
  return {
    ...NAMED,
    id: `secret.${name}`,
    confidence: options.confidence ?? 'medium',
    keywords: vendors,
    pattern: ASSIGNED,
    validate: (value, match) => hasForm(value, form) && namesVendor(match, vendors) && isReal(value),
    source,
  };
}

const NAMED = { category: 'secret', group: VALUE, rank: 1 } as const;

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
