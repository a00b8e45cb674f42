import type { Confidence } from '../../model/words';
import type { Detector, Lead, RunTrigger } from '../types';
import { endsWithCrc32 } from './checksum';
import { isMasked } from './placeholder';
import { UNVERIFIED } from './sources';

interface TokenOptions {
  readonly source?: string;
  /** Without this: high where the format's document was read, else medium. */
  readonly confidence?: Confidence;
  readonly lead?: Lead;
  readonly runs?: readonly RunTrigger[];
  readonly start?: string;
  readonly group?: number | readonly number[];
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

/** For prefixes so short that a word may begin the same way: a key has capitals and digits in it. */
export const mixed = (value: string): boolean => /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value);

/**
 * A token with a form of its own. `body` is a bounded pattern that starts at the keyword (or at the lead). It is compiled when it is first
 * tried: most texts hold hardly any of the keywords, and hundreds of patterns would take longer to compile than a text to judge.
 */
export function token(name: string, keywords: readonly string[], body: string, options: TokenOptions = {}): Detector {
  const source = options.source ?? UNVERIFIED;
  const { validate } = options;
  let pattern: RegExp | undefined;
  return {
    id: `secret.${name}`,
    category: 'secret',
    confidence: options.confidence ?? (source === UNVERIFIED ? 'medium' : 'high'),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(options.runs === undefined ? {} : { runs: options.runs }),
    ...(options.start === undefined ? {} : { start: options.start }),
    ...(options.lead === undefined ? {} : { lead: options.lead }),
    ...(options.group === undefined ? {} : { group: options.group }),
    get pattern(): RegExp {
      pattern ??= new RegExp(
        `${options.before ?? '(?<![A-Za-z0-9_])'}${body}${options.after ?? '(?![A-Za-z0-9_-])'}`,
        `y${options.flags ?? ''}`,
      );
      return pattern;
    },
    validate: (value, match) =>
      options.masked !== 'allowed' && isMasked(value) ? false : validate === undefined || validate(value, match),
    rank: options.rank ?? 1,
    source,
  };
}
