import type { Finding } from '../../model/finding';
import { CONFIDENCES, type Evidence } from '../../model/words';
import { budgetFor, Spending } from '../budget';
import type { WindowPattern } from '../company-patterns';
import { PatternClock } from '../company-patterns';
import type { Candidate } from '../overlap';
import { Pass } from '../pass';
import type { Rules } from '../rules';
import { derive, type Noticed } from './derive';
import { type Derived, ENCODED, INVISIBLE, LOOK_ALIKE, SAME, WRAPPED } from './derived';

/** How often what was decoded is decoded again. */
const DEPTH = 2;
/** Characters between two looks at the clock. */
const SLICE = 4_096;
/** What stands shortly before a value may have been what hid it: `\n` before a token, for example. */
const NEAR = 48;
/** A token that is whole on its line is not one that goes on in the next: among equals the text as it stands is right. */
const SECOND = 0.05;

/** What was done → what the finding says of it. */
const EVIDENCE: readonly (readonly [number, Evidence])[] = [
  [ENCODED, 'encoded'],
  [INVISIBLE, 'invisible'],
  [LOOK_ALIKE, 'look-alike'],
  [WRAPPED, 'wrapped'],
];

interface Parts {
  readonly rules: Rules;
  readonly patterns: readonly WindowPattern[];
  readonly now?: (() => number) | undefined;
}

type Place = (start: number, end: number) => readonly [number, number];

/** Looks at a text again where something in it may be written in another form. What is found has its span in the text as it stands. */
export class Layers {
  readonly candidates: Candidate[] = [];
  /** Matches of company patterns. */
  readonly custom: Candidate[] = [];
  failed = false;
  over = false;
  /** Units of work, as in `Spending`. */
  work = 0;
  private readonly running: Generator<undefined, undefined>;

  constructor(
    private readonly text: string,
    private readonly parts: Parts,
    noticed: Noticed,
  ) {
    this.running = this.look(noticed);
  }

  /** One piece of work; true once there is nothing left to do. */
  step(): boolean {
    return this.running.next().done === true;
  }

  private *look(noticed: Noticed): Generator<undefined, undefined> {
    let source = this.text;
    let seen = noticed;
    let outer: Place = (start, end) => [start, end];
    for (let depth = 0; depth < DEPTH; depth++) {
      const derived: Derived = yield* derive(source, seen, this.text.length * (depth === 0 ? 1.5 : 1) + LEAST_LIMIT);
      this.over ||= derived.over;
      if (derived.isEmpty) return undefined;
      const inner = outer;
      const place: Place = (start, end) => inner(...derived.source(start, end));
      const pass = yield* this.pass(derived, place);
      source = derived.text;
      seen = pass;
      outer = place;
    }
    return undefined;
  }

  private *pass(derived: Derived, place: Place): Generator<undefined, Pass> {
    const { rules, patterns } = this.parts;
    const spending = new Spending(budgetFor(derived.text.length), rules.list.length);
    const clock = new PatternClock(this.parts.now, patterns.length);
    const custom: Candidate[] = [];
    const done: number[] = [];
    const pass = new Pass(
      derived.text,
      rules,
      spending,
      (i, start) => {
        const pattern = patterns[i];
        if (pattern === undefined || start < (done[i] ?? 0) || !spending.takeWindow()) return;
        const finding = clock.match(derived.text, pattern, i, start);
        if (finding === null) return;
        done[i] = finding.span[1];
        custom.push({ finding, generic: false, rank: 0 });
      },
      this.text.length,
    );
    while (!pass.advance(pass.position + SLICE)) yield;
    for (const candidate of pass.candidates) this.keep(candidate, derived, place, this.candidates);
    for (const candidate of custom) this.keep(candidate, derived, place, this.custom);
    this.failed ||= pass.failed;
    this.over ||= spending.over || clock.over;
    this.work += spending.tries + spending.windows + derived.text.length / SLICE;
    return pass;
  }

  /** Keeps what was changed, or stands right behind a change: all else is there in the source as well. */
  private keep(candidate: Candidate, derived: Derived, place: Place, kept: Candidate[]): void {
    const { finding } = candidate;
    const [start, end] = finding.span;
    if (!derived.isWithinPiece(start, end)) return;
    const inside = derived.changes(start, end) & ~(1 << SAME);
    if (inside === 0 && (derived.changes(Math.max(0, start - NEAR), start) & ~(1 << SAME)) === 0) return;
    const wrapped = (inside & (1 << WRAPPED)) !== 0;
    if (wrapped && candidate.generic) return;
    const moved: Finding = {
      ...finding,
      span: place(start, end),
      confidence: wrapped ? lessSure(finding.confidence) : finding.confidence,
      evidence: [...(finding.evidence ?? []), ...EVIDENCE.flatMap(([change, word]) => ((inside & (1 << change)) === 0 ? [] : [word]))],
    };
    kept.push({ ...candidate, finding: moved, rank: candidate.rank - (wrapped ? SECOND : 0) });
  }
}

/** Characters of derived text that a short text may have beyond its own length. */
const LEAST_LIMIT = 65_536;

function lessSure(confidence: Finding['confidence']): Finding['confidence'] {
  return CONFIDENCES[Math.max(0, CONFIDENCES.indexOf(confidence) - 1)] ?? 'low';
}
