import type { Detector, RunShape, RunTrigger } from '../detectors/types';
import { RUN_SHAPES } from '../detectors/types';
import { DIGIT, LOWER, PACKED, UPPER } from './characters';
import type { LiteralIndex } from './literals';
import { indexLiterals } from './literals';

/** Run lengths from here on share one place in the dispatch table. */
export const LONGEST_RUN = 63;

/** Set in `Rules.packed` for a character that is a keyword by itself. */
export const SIGN = 0x80;

/** A lead as the pass uses it. */
export interface CompiledLead {
  readonly max: number;
  readonly ascii: Uint8Array;
  readonly chars: RegExp;
}

/** Everything that one pass over a text needs, built once. */
export interface Rules {
  readonly detectors: readonly Detector[];
  /** Compiled when first asked for; see `leadOf`. */
  readonly leads: (CompiledLead | null | undefined)[];
  readonly literals: LiteralIndex;
  /** Literal → detectors to try there; a negative number -1-i is company pattern i. */
  readonly users: readonly (readonly number[])[];
  /** ASCII character → detectors to try there, for keywords of one character. */
  readonly signs: readonly (readonly number[] | undefined)[];
  /** `PACKED`, with SIGN set for the characters of `signs`. */
  readonly packed: Uint8Array;
  /** shape × length → detectors to try at the start of such a run, each as `detector << NEED_BITS | what it needs`. */
  readonly runs: readonly (readonly number[] | undefined)[];
  /** shape × length → what all of those detectors need. */
  readonly runNeeds: Uint8Array;
  /** kinds of characters in a run (a bit each) × length → 1 where `runs` may hold detectors for it: most runs are asked nothing more. */
  readonly runFlags: Uint8Array;
  /** Detector → the first two characters of its runs, see `startCode`; 0 where they may be any. */
  readonly starts: Uint16Array;
}

/** Two ASCII characters as one number, without regard to the case of letters. */
export function startCode(first: number, second: number): number {
  return ((first | 32) << 8) | (second | 32);
}

/** What a detector may need of a run besides its shape and length. */
export const NEEDS_NUMBER = 1;
export const NEEDS_GROUP = 2;
export const NEEDS_EDGE = 4;
/** The detector is for short texts; `longestText` says how short. */
export const NEEDS_SHORT = 8;
export const NEED_BITS = 4;
export const ALL_NEEDS = (1 << NEED_BITS) - 1;
/** Texts above this length are short for no detector. */
export const SHORT = 256;

function needsOf(detector: Detector, trigger: RunTrigger): number {
  return (
    (trigger.followed === 'number' ? NEEDS_NUMBER : trigger.followed === 'group' ? NEEDS_GROUP : 0) |
    (detector.edges === undefined ? 0 : NEEDS_EDGE) |
    (detector.longestText === undefined ? 0 : NEEDS_SHORT)
  );
}

export function runIndex(shape: number, length: number): number {
  return shape * (LONGEST_RUN + 1) + Math.min(length, LONGEST_RUN);
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

/** Place of a run in `runFlags`. */
function runFlagIndex(kinds: number, length: number): number {
  return (kinds << 6) | (length < LONGEST_RUN ? length : LONGEST_RUN);
}

function compileLead(detector: Detector): CompiledLead | null {
  if (detector.lead === undefined) return null;
  const { max, chars } = detector.lead;
  const ascii = new Uint8Array(128);
  for (let c = 0; c < 128; c++) ascii[c] = chars.test(String.fromCharCode(c)) ? 1 : 0;
  return { max, ascii, chars };
}

/** A detector's lead. Most texts ask for few, so none is compiled beforehand. */
export function leadOf(rules: Rules, d: number): CompiledLead | null {
  const known = rules.leads[d];
  if (known !== undefined) return known;
  const detector = rules.detectors[d];
  return (rules.leads[d] = detector === undefined ? null : compileLead(detector));
}

/** Extra literals (company patterns) are given as [literal, negative id]. */
export function compileRules(detectors: readonly Detector[], extra: readonly (readonly [string, number])[] = []): Rules {
  const places = new Map<string, number[]>();
  const signs: (number[] | undefined)[] = [];
  const packed = PACKED.slice();
  const runs: (number[] | undefined)[] = [];
  const runFlags = new Uint8Array(16 << 6);
  const runNeeds = new Uint8Array(RUN_SHAPES.length * (LONGEST_RUN + 1)).fill(ALL_NEEDS);
  const addLiteral = (literal: string, user: number): void => {
    if (literal.length === 1) {
      const c = literal.charCodeAt(0);
      packed[c] = (packed[c] ?? 0) | SIGN;
      (signs[c] ??= []).push(user);
      return;
    }
    const users = places.get(literal);
    if (users === undefined) places.set(literal, [user]);
    else users.push(user);
  };
  detectors.forEach((detector, d) => {
    for (const literal of detector.keywords ?? []) addLiteral(literal, d);
    for (const trigger of detector.runs ?? []) {
      const user = (d << NEED_BITS) | needsOf(detector, trigger);
      const longest = Math.min(trigger.length[1], LONGEST_RUN);
      for (let n = trigger.length[0]; n <= longest; n++) {
        const place = runIndex(SHAPE_INDEX[trigger.shape], n);
        (runs[place] ??= []).push(user);
        runNeeds[place] = (runNeeds[place] ?? 0) & user;
        for (const kinds of KINDS_OF_SHAPE[trigger.shape]) runFlags[runFlagIndex(kinds, n)] = 1;
      }
    }
  });
  for (const [literal, user] of extra) addLiteral(literal, user);
  return {
    detectors,
    leads: [],
    literals: indexLiterals([...places.keys()]),
    users: [...places.values()],
    signs,
    packed,
    runs,
    runNeeds,
    runFlags,
    starts: Uint16Array.from(detectors, ({ start }) => (start === undefined ? 0 : startCode(start.charCodeAt(0), start.charCodeAt(1)))),
  };
}
