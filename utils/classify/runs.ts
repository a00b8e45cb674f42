import type { Detector, RunShape, RunTrigger } from '../detectors/types';
import { RUN_SHAPES } from '../detectors/types';
import { DIGIT, LOWER, UPPER } from './characters';

/** Run lengths from here on share one place in the dispatch table. */
export const LONGEST_RUN = 63;

/** What a detector may need of a run besides its shape and length. */
export const NEEDS_NUMBER = 1;
export const NEEDS_GROUP = 2;
export const NEEDS_EDGE = 4;
export const NEED_BITS = 3;
export const ALL_NEEDS = (1 << NEED_BITS) - 1;

/** Texts above this length are short for no detector; see `Detector.longestText`. */
const SHORT = 256;

/** Which detectors to try at which runs. */
export interface RunIndex {
  /** shape × length → detectors to try at the start of such a run, each as `detector << NEED_BITS | what it needs`. */
  readonly users: readonly (readonly number[] | undefined)[];
  /** shape × length → what all of those detectors need. */
  readonly needs: Uint8Array;
  /** kinds of characters in a run (a bit each) × length → 1 where `users` may hold detectors for it: most runs are asked nothing more. */
  readonly flags: Uint8Array;
}

export const SHAPE_INDEX = Object.fromEntries(RUN_SHAPES.map((s, i) => [s, i])) as Readonly<Record<RunShape, number>>;

/** Shape → the kinds of characters that a run of it may hold, as sets of `1 << kind`. */
const KINDS_OF_SHAPE: Readonly<Record<RunShape, readonly number[]>> = {
  digits: [1 << DIGIT],
  upper: [1 << UPPER],
  capital: [1 << UPPER, (1 << UPPER) | (1 << LOWER)],
  camel: [(1 << UPPER) | (1 << LOWER)],
  mixed: [(1 << DIGIT) | (1 << UPPER), (1 << DIGIT) | (1 << LOWER), (1 << DIGIT) | (1 << UPPER) | (1 << LOWER)],
};

/** Place in `RunIndex.users` and `needs`. */
export function runPlace(shape: number, length: number): number {
  return shape * (LONGEST_RUN + 1) + Math.min(length, LONGEST_RUN);
}

/** Place in `RunIndex.flags`. */
export function runFlagPlace(kinds: number, length: number): number {
  return (kinds << 6) | (length < LONGEST_RUN ? length : LONGEST_RUN);
}

function needsOf(detector: Detector, trigger: RunTrigger): number {
  return (
    (trigger.followed === 'number' ? NEEDS_NUMBER : trigger.followed === 'group' ? NEEDS_GROUP : 0) |
    (detector.edges === undefined ? 0 : NEEDS_EDGE)
  );
}

function indexRuns(detectors: readonly Detector[], short: boolean): RunIndex {
  const users: (number[] | undefined)[] = [];
  const flags = new Uint8Array(16 << 6);
  const needs = new Uint8Array(RUN_SHAPES.length * (LONGEST_RUN + 1)).fill(ALL_NEEDS);
  detectors.forEach((detector, d) => {
    if (!short && detector.longestText !== undefined && detector.longestText <= SHORT) return;
    for (const trigger of detector.runs ?? []) {
      const user = (d << NEED_BITS) | needsOf(detector, trigger);
      const longest = Math.min(trigger.length[1], LONGEST_RUN);
      for (let n = trigger.length[0]; n <= longest; n++) {
        const place = runPlace(SHAPE_INDEX[trigger.shape], n);
        (users[place] ??= []).push(user);
        needs[place] = (needs[place] ?? 0) & user;
        for (const kinds of KINDS_OF_SHAPE[trigger.shape]) flags[runFlagPlace(kinds, n)] = 1;
      }
    }
  });
  return { users, needs, flags };
}

/** The runs of all detectors, and of those that are for texts of any length: a word with a capital is then asked nothing. */
export class Runs {
  private readonly short: RunIndex;
  private readonly long: RunIndex;

  constructor(detectors: readonly Detector[]) {
    this.short = indexRuns(detectors, true);
    this.long = indexRuns(detectors, false);
  }

  /** Those for a text of that many characters. */
  of(length: number): RunIndex {
    return length <= SHORT ? this.short : this.long;
  }
}
