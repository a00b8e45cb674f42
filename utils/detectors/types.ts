import type { Finding } from '../model/finding';
import type { Category, Confidence } from '../model/words';
import type { OwnMark } from './source-code/own';

/**
 * Shape of a run: a maximal sequence of letters (Latin, Greek, Cyrillic) and digits. Everything else ends a run, `_` too.
 * `digits` 4929 · `upper` NASA · `capital` Nasa, Élodie · `camel` any other mix of letters that begins with a capital, McCoy ·
 * `mixed` letters and digits together, DE89, 12345678Z. There is no shape for runs that begin with a small letter and hold no digit:
 * those are the words of every language, and what a word costs, all text costs.
 */
export const RUN_SHAPES = ['digits', 'upper', 'capital', 'camel', 'mixed'] as const;
export type RunShape = (typeof RUN_SHAPES)[number];

/** The detector is tried at the start of each run of this shape and length. A tight length is what makes a detector cheap. */
export interface RunTrigger {
  readonly shape: RunShape;
  /** [min, max] in UTF-16 units, inclusive; lengths of 63 and more count as 63. */
  readonly length: readonly [number, number];
  /**
   * Only where the run is the first part of something longer. `number`: one to three of ` .-/:+()[` and a digit follow it.
   * `group`: a colon or hyphen and a letter or digit follow it.
   */
  readonly followed?: 'number' | 'group';
}

/** The pattern begins before the keyword: the engine walks back over at most `max` characters that are in `chars`, and tries there once. */
export interface Lead {
  readonly max: number;
  /** The keyword is passed over where so many of them do not stand before it; none if not given. */
  readonly least?: number;
  /** Tests one character, e.g. `/[\w.+-]/`. ASCII is looked up in a table made of it, so it may not be sticky or global. */
  readonly chars: RegExp;
}

/** Words near the value, on either side and in any order. */
export interface ContextWords {
  /** Lower case; matched without regard to case, at the start of a word (so `card` also accepts `cards`). */
  readonly words: readonly string[];
  /** How far from the value they may be, in UTF-16 units, before and after. */
  readonly before: number;
  readonly after: number;
  /** True: without a word there is no finding. False: a word raises the confidence to `raises`. */
  readonly required: boolean;
  /** Confidence with a word; `high` when absent. */
  readonly raises?: Confidence;
}

/** A value as `Detector.read` found it. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** In place of the detector's own, where one detector reads values of many kinds. */
  readonly kind?: Kind;
}

/** What a value is: the part of a detector that a reading may say instead. */
export interface Kind {
  readonly id: string;
  readonly category: Category;
  readonly country?: string;
  readonly rank?: number;
  readonly generic?: boolean;
}

/**
 * One kind of value, found where it stands. Candidates come from `keywords` or `runs`, never from running `pattern` over
 * the text; the pattern is tried once at each candidate. Everything in it is bounded (`{0,40}`, not `*`), so that a try
 * costs a constant. Edges are written with look-around.
 */
export interface Detector {
  /** `<category>.<class>[.<country>]`. */
  readonly id: string;
  readonly category: Category;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  /** Without context words. */
  readonly confidence: Confidence;
  /**
   * Lower-case literals, found without regard to (ASCII) case. The pattern is tried where the literal starts, or at its
   * `lead`. Three characters or more are cheap; two are dear; one is for rare characters such as `@` and `+`.
   */
  readonly keywords?: readonly string[];
  readonly runs?: readonly RunTrigger[];
  /**
   * The engine checks what stands before the run, once for all detectors, and that no letter or digit of any script follows the match:
   * `number` wants no letter, digit or `_+=@` before, nor a digit and one of `.,/-`. With `runs` only. The pattern still checks
   * what follows in ASCII, so that it can give back characters.
   */
  readonly edges?: 'number';
  /** Two ASCII letters, lower case, that its runs start with in either case: it costs nothing elsewhere. */
  readonly start?: string;
  /** Tried only in texts of at most this many UTF-16 units: for values that are all there is. */
  readonly longestText?: number;
  readonly lead?: Lead;
  /** Sticky (`y`), bounded. Absent only where there is `read`. */
  readonly pattern?: RegExp;
  /**
   * In place of a pattern, its group and its validator: reads the text at the candidate by hand, for what would be one long
   * alternation. It may look back, but bounded; the same promises hold: a constant cost, and it never throws. What is told by one place
   * may stand in several, in the order of the text: the values under a heading.
   */
  readonly read?: (text: string, at: number) => Reading | readonly Reading[] | null;
  /** Makes the tables that `read` asks, step by step, so that they are there before the first text; again costs nothing. */
  readonly prepare?: () => Generator<undefined, void>;
  /**
   * Capture group whose span is the finding, and which the validator sees (of several, the first that took part); the
   * whole match when absent. It must come last in the match.
   */
  readonly group?: number | readonly number[];
  /** False refuses; a confidence replaces `confidence`. Total: never throws. */
  readonly validate?: (value: string, match: RegExpExecArray) => boolean | Confidence;
  readonly context?: ContextWords;
  /** Gives way to any other overlapping finding (entropy, bare numbers). */
  readonly generic?: boolean;
  /** Decides between overlapping findings before confidence and length do; 0 when absent, higher wins. */
  readonly rank?: number;
  /** Where the format is documented: an address that was read, a standard, or `unverified` (then medium confidence at most). */
  readonly source: string;
}

/** What an analyser judges: the text, and what is known of it already. */
export interface Analysis {
  readonly text: string;
  /** Values that detectors found, sorted by start, overlaps resolved. */
  readonly findings: readonly Finding[];
  /**
   * Runs that begin with a capital, as start, end, start, end, …: candidates for names, at no cost of their own. `Nasa`, `NASA`, `McCoy`,
   * `B2B`; the `É` of `Élodie` too.
   */
  readonly capitals: ArrayLike<number>;
  /** Starts of the stretches (`STRETCH` characters) that hold characters beyond ASCII, in the order of the text. */
  readonly beyondAscii: readonly number[];
  /** What the analysers before this one in the list found, in no particular order. */
  readonly regions: readonly Finding[];
  /** Where terms stand by which the policy tells the company's own code, sorted by start. */
  readonly own?: readonly OwnMark[];
}

/**
 * Judges the text as a whole, for what is not a single value: source code, labels, records. Its findings are regions,
 * which may hold values of other detectors. Linear in the text's length. It is a generator so that long texts go on in
 * slices: yield after about every 8 K characters of work.
 */
export interface Analyzer {
  /** `<category>.<class>`, or the prefix of the ids that it yields, such as `source-code`. */
  readonly id: string;
  readonly category: Category;
  /** Makes its tables before the first text, step by step; again costs nothing. */
  readonly prepare?: () => Generator<undefined, void>;
  readonly analyse: (analysis: Analysis) => Generator<undefined, readonly Finding[]>;
  readonly source: string;
}
