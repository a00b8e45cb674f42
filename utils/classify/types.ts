import type { Finding } from '../model/finding';
import type { DocumentSet, KeyedDictionary } from '../model/knowledge';
import type { CompanyCode, CompanyPattern } from '../model/policy';

/** What the company adds to the built-in detectors; taken from the bundle. */
export interface Knowledge {
  readonly dictionaries: readonly KeyedDictionary[];
  readonly patterns: readonly CompanyPattern[];
  readonly documents: readonly DocumentSet[];
  readonly code?: CompanyCode | undefined;
}

export interface ScanResult {
  /**
   * Sorted by start, the longer first. Values of detectors do not overlap one another, nor do terms of dictionaries or
   * matches of company patterns; but regions (source code, labels, records), terms and patterns may hold values.
   */
  readonly findings: readonly Finding[];
  /** True where a budget ran out: `findings` then holds `engine.over-budget` as well. */
  readonly overBudget: boolean;
}

/** A long text, judged in slices so that the page stays responsive. */
export interface ScanJob {
  /** Works for at most about `ms` milliseconds by `now`; true once the text is judged. */
  step(ms: number, now: () => number): boolean;
  result(): ScanResult;
}

/** Judges text on the device. Pure: no clock but the one passed in, nothing kept between calls. */
export interface Classifier {
  /** At once; meant for up to 256 Ki UTF-16 units. */
  scan(text: string): ScanResult;
  start(text: string): ScanJob;
}
