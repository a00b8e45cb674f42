import type { OwnMark, OwnTerm } from '../detectors/source-code/own';
import type { Analyzer } from '../detectors/types';
import type { Finding } from '../model/finding';
import { budgetFor, Spending } from './budget';
import type { WindowPattern } from './company-patterns';
import { PatternClock } from './company-patterns';
import type { KnowledgeIndex } from './knowledge';
import { KnowledgePass } from './knowledge';
import { Layers } from './normalise/layers';
import type { Candidate } from './overlap';
import { byStart, resolve } from './overlap';
import { Pass } from './pass';
import type { Rules } from './rules';
import type { ScanJob, ScanResult } from './types';

/** Characters between two looks at the clock: some 50 µs of ordinary text. */
const SLICE = 4_096;

/** Places of such terms that are kept: code that is ours says so more than once. */
const MOST_OWN = 2_000;

export interface Engine {
  readonly rules: Rules;
  readonly patterns: readonly WindowPattern[];
  /** Terms by which the company's own code is told; their literals come after those of the patterns. */
  readonly own?: readonly OwnTerm[];
  readonly knowledge: KnowledgeIndex | null;
  readonly analyzers: readonly Analyzer[];
  /** Milliseconds from any moment, for the deadline of company patterns; without a clock they have none. */
  readonly now?: (() => number) | undefined;
}

function failure(detector: 'engine.error' | 'engine.over-budget', length: number): Finding {
  return { detector, category: 'failure', span: [0, length], confidence: 'high' };
}

/** One text on its way: detectors, dictionary, analysers, then overlaps. */
export class Job implements ScanJob {
  private readonly spending: Spending;
  private readonly pass: Pass;
  /** Null where there is none, and once it is done. */
  private knowledge: KnowledgePass | null;
  private known: readonly Finding[] = [];
  private readonly custom: Candidate[] = [];
  private readonly own: OwnMark[] = [];
  /** Company pattern → end of its last match. */
  private readonly patternDone: number[];
  private readonly clock: PatternClock;
  /** The text in other forms, once the pass over it as it stands is done. */
  private layers: Layers | null = null;
  private values: readonly Finding[] | null = null;
  private readonly regions: Finding[] = [];
  private analyzer = 0;
  private running: Generator<undefined, readonly Finding[]> | null = null;
  private failed: boolean;
  private done: ScanResult | null = null;

  constructor(
    private readonly text: string,
    private readonly engine: Engine,
  ) {
    this.spending = new Spending(budgetFor(text.length), engine.rules.list.length);
    this.patternDone = engine.patterns.map(() => 0);
    this.clock = new PatternClock(engine.now, engine.patterns.length);
    this.failed = engine.patterns.some((p) => p.regex === null);
    this.pass = new Pass(text, engine.rules, this.spending, (pattern, start) => this.windowAt(pattern, start));
    this.knowledge = engine.knowledge && new KnowledgePass(text, engine.knowledge);
  }

  /** Units of work so far, for tests of growth: tries of detectors and windows of company patterns. */
  get work(): number {
    return this.spending.tries + this.spending.windows + (this.layers?.work ?? 0);
  }

  step(ms: number, now: () => number): boolean {
    const until = now() + ms;
    while (this.slice() === null) if (now() >= until) return false;
    return true;
  }

  result(): ScanResult {
    for (;;) {
      const done = this.slice();
      if (done !== null) return done;
    }
  }

  /** One piece of work; the result once there is nothing left to do. */
  private slice(): ScanResult | null {
    const { pass, knowledge } = this;
    if (this.done !== null) return this.done;
    if (pass.position < this.text.length) pass.advance(pass.position + SLICE);
    else if (knowledge !== null) this.recognise(knowledge);
    else if (this.values === null) this.lookAgain();
    else if (this.analyzer < this.engine.analyzers.length) this.analyse(this.values);
    else this.done = this.finish(this.values);
    return this.done;
  }

  private lookAgain(): void {
    this.layers ??= new Layers(this.text, this.engine, this.pass);
    if (!this.layers.step()) return;
    this.values = resolve([...this.pass.candidates, ...this.layers.candidates]);
  }

  private recognise(knowledge: KnowledgePass): void {
    if (!knowledge.advance()) return;
    this.known = knowledge.findings;
    if (knowledge.over) this.spending.over = true;
    this.knowledge = null;
  }

  private analyse(findings: readonly Finding[]): void {
    try {
      this.running ??=
        this.engine.analyzers[this.analyzer]?.analyse({
          text: this.text,
          findings,
          capitals: this.pass.capitals.all,
          beyondAscii: this.pass.beyondAscii,
          regions: this.regions,
          own: this.own,
        }) ?? null;
      const turn = this.running?.next();
      if (turn?.done !== true) return;
      for (const finding of turn.value) this.regions.push(finding);
    } catch {
      this.failed = true;
    }
    this.running = null;
    this.analyzer++;
  }

  private windowAt(i: number, start: number): void {
    const pattern = this.engine.patterns[i];
    const term = this.engine.own?.[i - this.engine.patterns.length];
    if (term !== undefined && this.own.length < MOST_OWN) this.own.push({ term, start });
    if (pattern === undefined || start < (this.patternDone[i] ?? 0) || !this.spending.takeWindow()) return;
    const finding = this.clock.match(this.text, pattern, i, start);
    if (finding === null) return;
    this.patternDone[i] = finding.span[1];
    this.custom.push({ finding, generic: false, rank: 0 });
  }

  private finish(values: readonly Finding[]): ScanResult {
    const { layers } = this;
    const findings = [...values, ...resolve([...this.custom, ...(layers?.custom ?? [])]), ...this.known, ...this.regions];
    const overBudget = this.spending.over || this.clock.over || layers?.over === true;
    if (this.failed || this.pass.failed || layers?.failed === true) findings.push(failure('engine.error', this.text.length));
    if (overBudget) findings.push(failure('engine.over-budget', this.text.length));
    findings.sort(byStart);
    return { findings, overBudget };
  }
}
