import type { Detector } from '../detectors/types';
import { PACKED } from './characters';
import type { LiteralIndex } from './literals';
import { indexLiterals } from './literals';
import { Runs } from './runs';

/** Set in `Rules.packed` for a character that is a keyword by itself. */
export const SIGN = 0x80;

/** A lead as the pass uses it. */
export interface CompiledLead {
  readonly max: number;
  readonly least: number;
  readonly ascii: Uint8Array;
  readonly chars: RegExp;
}

/**
 * A detector as the pass asks it. All are of one shape, however a detector was written down: V8 then knows where each field is, and looks
 * none of them up, some ten times a try.
 */
export class Rule {
  readonly edges: boolean;
  readonly longestText: number;
  /** For keywords alone, and not for runs. */
  readonly waits: boolean;
  readonly read: NonNullable<Detector['read']> | null;
  /** Both `undefined` until they are asked for: most texts ask for few. */
  private known: RegExp | null | undefined;
  private compiled: CompiledLead | null | undefined;

  constructor(readonly detector: Detector) {
    this.edges = detector.edges !== undefined;
    this.longestText = detector.longestText ?? Infinity;
    this.waits = detector.runs === undefined;
    this.read = detector.read ?? null;
    this.known = undefined;
    this.compiled = detector.lead === undefined ? null : undefined;
  }

  get pattern(): RegExp | null {
    return this.known === undefined ? (this.known = this.detector.pattern ?? null) : this.known;
  }

  get lead(): CompiledLead | null {
    return this.compiled === undefined ? (this.compiled = compileLead(this.detector)) : this.compiled;
  }
}

/** Everything that one pass over a text needs, built once. */
export interface Rules {
  readonly list: readonly Rule[];
  readonly literals: LiteralIndex;
  /** Literal → detectors to try there; a negative number -1-i is company pattern i. */
  readonly users: readonly (readonly number[])[];
  /** ASCII character → detectors to try there, for keywords of one character. */
  readonly signs: readonly (readonly number[] | undefined)[];
  /** `PACKED`, with SIGN set for the characters of `signs`. */
  readonly packed: Uint8Array;
  readonly runs: Runs;
  /** Detector → the first two characters of its runs, see `startCode`; 0 where they may be any. */
  readonly starts: Uint16Array;
}

/** Two ASCII characters as one number, without regard to the case of letters. */
export function startCode(first: number, second: number): number {
  return ((first | 32) << 8) | (second | 32);
}

function compileLead(detector: Detector): CompiledLead | null {
  if (detector.lead === undefined) return null;
  const { max, least = 0, chars } = detector.lead;
  const ascii = new Uint8Array(128);
  for (let c = 0; c < 128; c++) ascii[c] = chars.test(String.fromCharCode(c)) ? 1 : 0;
  return { max, least, ascii, chars };
}

/** Detectors whose keywords are taken at a time. */
const PORTION = 256;

/**
 * Extra literals (company patterns) are given as [literal, negative id]. Made step by step.
 *
 * @throws RangeError for a keyword of one character beyond ASCII: the walk knows of those their class alone.
 */
export function* compileRules(
  detectors: readonly Detector[],
  extra: readonly (readonly [string, number])[] = [],
): Generator<undefined, Rules> {
  const places = new Map<string, number[]>();
  const signs: (number[] | undefined)[] = [];
  const packed = PACKED.slice();
  const addLiteral = (literal: string, user: number): void => {
    if (literal.length === 1) {
      const c = literal.charCodeAt(0);
      if (c > 127) throw new RangeError(`A keyword of one character has to be ASCII, and "${literal}" is not.`);
      packed[c] = (packed[c] ?? 0) | SIGN;
      (signs[c] ??= []).push(user);
      return;
    }
    const users = places.get(literal);
    if (users === undefined) places.set(literal, [user]);
    else users.push(user);
  };
  yield;
  for (const [d, detector] of detectors.entries()) {
    for (const literal of detector.keywords ?? []) addLiteral(literal, d);
    if (d % PORTION === PORTION - 1) yield;
  }
  for (const [literal, user] of extra) addLiteral(literal, user);
  yield;
  const literals = yield* indexLiterals([...places.keys()]);
  yield;
  const runs = new Runs(detectors);
  yield;
  return {
    list: detectors.map((detector) => new Rule(detector)),
    literals,
    users: [...places.values()],
    signs,
    packed,
    runs,
    starts: Uint16Array.from(detectors, ({ start }) => (start === undefined ? 0 : startCode(start.charCodeAt(0), start.charCodeAt(1)))),
  };
}
