import type { Category, Confidence, Evidence } from './words';

/**
 * What was found, where, and how sure. It never holds the thing found: no text, no hash of text.
 * `detector` is `<category>.<class>[.<country>]` (a failure's id is the failure itself).
 */
export interface Finding {
  readonly detector: string;
  readonly category: Category;
  /** ISO 3166-1 alpha-2, upper case, where the thing belongs to one country. */
  readonly country?: string;
  /** [start, end) in UTF-16 units of the raw text. */
  readonly span: readonly [number, number];
  readonly confidence: Confidence;
  /** How many of the thing this one finding stands for (records of a table); 1 when absent. */
  readonly count?: number;
  /** The company's own label for a dictionary, a pattern or a document: never the text that matched. */
  readonly label?: string;
  /** Share of a fingerprinted document that is in the text, 0 to 1. */
  readonly coverage?: number;
  /** How it was come by, beside what its detector always does; for explanations. */
  readonly evidence?: readonly Evidence[];
}
