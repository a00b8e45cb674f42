import type { Finding } from '../model/finding';
import type { Verdict } from '../model/verdict';
import type { Action } from '../model/words';
import { sipHash } from '../classify/siphash';
import { interrupts, rank } from '../policy/actions';

/** Four 32-bit words, made anew for each announcement. */
export type Salt = readonly [number, number, number, number];

/**
 * What a guard has let go on although something was found in it: said to the line before it is sent. It holds no text: hashes
 * under a salt of its own, and lengths.
 */
export interface Allowance {
  readonly salt: Salt;
  /** Hash of the whole text. */
  readonly text: string;
  /** Hashes of what was found. */
  readonly values: readonly string[];
  /** What is a stretch of the text more than a value (source code, a table of people): how long it may be, by detector. */
  readonly stretches: readonly { readonly detector: string; readonly length: number }[];
  /** The strictest action that the person answered. */
  readonly action: Action;
}

/** How long an allowance holds, ms; it ends sooner with the send. */
export const ALLOWED_MS = 600_000;
/** A finding of more characters than this is a stretch: an editor's and a request's reading of it may differ. */
const VALUE_LENGTH = 200;
/** A stretch may be this much longer in the request than in the editor: markup, line breaks. */
const GROWTH = 1.25;
const SLACK = 64;

/** The same text as an editor shows it and as a request carries it: without white space, invisible characters and escapes. */
function essence(text: string): string {
  return text.replace(/[\s\\\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
}

/** 64 bits: two keyed hashes. */
function hash(text: string, [a, b, c, d]: Salt): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  const half = (key: readonly [number, number]): string => (sipHash(units, units.length, key) >>> 0).toString(16).padStart(8, '0');
  return half([a, b]) + half([c, d]);
}

/** What must be allowed for the text to go. */
function needs(verdict: Pick<Verdict, 'findings'>): readonly Finding[] {
  return verdict.findings.filter(({ action }) => interrupts(action)).map(({ finding }) => finding);
}

/** What is said to the line about a text that goes on with what was found in it. */
export function allowanceOf(text: string, verdict: Pick<Verdict, 'findings' | 'action'>, salt: Salt): Allowance {
  const found = needs(verdict).map((finding) => ({ finding, essence: essence(text.slice(...finding.span)) }));
  const isValue = (one: (typeof found)[number]): boolean => one.essence.length <= VALUE_LENGTH && one.finding.category !== 'failure';
  return {
    salt,
    text: hash(essence(text), salt),
    values: [...new Set(found.filter(isValue).map((one) => hash(one.essence, salt)))],
    stretches: found.filter((one) => !isValue(one)).map((one) => ({ detector: one.finding.detector, length: one.essence.length })),
    action: verdict.action,
  };
}

/**
 * Whether a person's answer can let this go as it is: after a warning, or with a reason, which a rule that redacts or blocks may
 * offer as well.
 */
export function answerable({ action, options }: Pick<Verdict, 'action' | 'options'>): boolean {
  return rank(action) < rank('redact') || options.includes('justify');
}

/** The allowances by which this may go, or null where it may not: what a person may answer, and has. What needs none uses none. */
export function covering(
  text: string,
  verdict: Pick<Verdict, 'findings' | 'action' | 'options'>,
  allowances: readonly Allowance[],
): readonly Allowance[] | null {
  if (!interrupts(verdict.action)) return [];
  if (!answerable(verdict)) return null;
  const strict = allowances.filter((one) => rank(one.action) >= rank(verdict.action));
  const whole = essence(text);
  const same = strict.filter((one) => hash(whole, one.salt) === one.text);
  if (same.length > 0) return same;
  const needed = needs(verdict);
  // A verdict that no finding explains is about the transfer as a whole.
  if (needed.length === 0) return strict.length > 0 ? strict : null;
  const used = new Set<Allowance>();
  for (const finding of needed) {
    const value = essence(text.slice(...finding.span));
    const cover = strict.filter((one) => covers(one, finding, value));
    if (cover.length === 0) return null;
    for (const one of cover) used.add(one);
  }
  return [...used];
}

function covers({ salt, values, stretches }: Allowance, { detector }: Finding, value: string): boolean {
  return (
    values.includes(hash(value, salt)) ||
    stretches.some((stretch) => stretch.detector === detector && value.length <= stretch.length * GROWTH + SLACK)
  );
}
