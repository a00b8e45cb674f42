import type { Confidence } from '../../model/words';
import type { Detector, Lead, RunTrigger } from '../types';
import { endsWithCrc32 } from './checksum';
import { entropy } from './entropy';
import { isMasked, isPlaceholder } from './placeholder';

export const UNVERIFIED = 'unverified';

interface TokenOptions {
  readonly source?: string;
  /** Without this: high where the format's document was read, else medium. */
  readonly confidence?: Confidence;
  readonly lead?: Lead;
  readonly runs?: readonly RunTrigger[];
  readonly group?: number;
  readonly validate?: (value: string, match: RegExpExecArray) => boolean | Confidence;
  /** Look-behind and look-ahead; by default no letter, digit or `_` before, none and no `-` after. */
  readonly before?: string;
  readonly after?: string;
  readonly flags?: string;
  readonly rank?: number;
  /** Masks and examples are refused unless the format itself looks like one. */
  readonly masked?: 'allowed';
}

/** For tokens that end in their checksum: a right one proves the token; a wrong one may be another server's, so it stays a lesser finding. */
export const checked =
  (prefix: number) =>
  (value: string): Confidence =>
    endsWithCrc32(value, prefix) ? 'high' : 'medium';

/** Where several forms share a prefix: certain only in the form that the source vouches for. */
export const surely =
  (form: RegExp) =>
  (value: string): Confidence =>
    form.test(value) ? 'high' : 'medium';

/** A token with a form of its own. `body` is a bounded pattern that starts at the keyword (or at the lead). */
export function token(name: string, keywords: readonly string[], body: string, options: TokenOptions = {}): Detector {
  const source = options.source ?? UNVERIFIED;
  const before = options.before ?? '(?<![A-Za-z0-9_])';
  const after = options.after ?? '(?![A-Za-z0-9_-])';
  const { validate } = options;
  return {
    id: `secret.${name}`,
    category: 'secret',
    confidence: options.confidence ?? (source === UNVERIFIED ? 'medium' : 'high'),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(options.runs === undefined ? {} : { runs: options.runs }),
    ...(options.lead === undefined ? {} : { lead: options.lead }),
    ...(options.group === undefined ? {} : { group: options.group }),
    pattern: new RegExp(`${before}${body}${after}`, `y${options.flags ?? ''}`),
    validate: (value, match) =>
      options.masked !== 'allowed' && isMasked(value) ? false : validate === undefined || validate(value, match),
    rank: options.rank ?? 1,
    source,
  };
}

/** The vendor's name stands there as a word of a name: not `etsy` in `SetSysctl`, nor `sumo` in `sumOfParts`. */
function namesVendor(match: RegExpExecArray, vendors: readonly string[]): boolean {
  const vendor = vendors.find((v) => match[0].toLowerCase().startsWith(v)) ?? '';
  const written = match[0].slice(0, vendor.length);
  const before = match.input.charAt(match.index - 1);
  if (/[a-z]/.test(before) && !/^[A-Z]/.test(written)) return false;
  if (/[A-Z]/.test(before) && !/^[A-Z]+$/.test(written)) return false;
  return written.length < 4 || /^[^A-Z]+$|^[^a-z]+$|^[A-Z][^A-Z]+$/.test(written) || /^[A-Z].{3,}$/.test(written);
}

/**
 * A secret without a form of its own, known by its vendor's name nearby: `<vendor>…= <value>` within one line.
 * `value` is the bounded form, e.g. 32 hexadecimal digits.
 */
export function named(name: string, vendors: readonly string[], value: string, options: TokenOptions = {}): Detector {
  const vendor = vendors.map((v) => v.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  return token(
    name,
    vendors,
    String.raw`(?:${vendor})[\w.\- \t]{0,40}["'\]]{0,2}[ \t]{0,4}(?:=>|:=|\|\||=|:|>|,)[ \t]{0,4}["'\x60=]{0,3}(${value})`,
    {
      before: '',
      after: '(?![A-Za-z0-9_+/=-])',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      ...options,
      validate: (v, match) => namesVendor(match, vendors) && /\d/.test(v) && !isPlaceholder(v) && entropy(v) > 2.5,
    },
  );
}
