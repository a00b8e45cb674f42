import type { Finding } from '../../model/finding';
import type { Analysis, Analyzer } from '../types';
import { Chain, standsFree } from './chain';
import { fold } from './fold';
import { Judge, oddsOfSpelling } from './judge';
import { Kind } from './kinds';
import * as W from './weights';

/** Runs between two yields. */
const SLICE = 1_000;
/** Single names that wait for a full name, at most. */
const MOST_WAITING = 5_000;

function finding(start: number, end: number, sure: boolean): Finding {
  return { detector: 'personal.person', category: 'personal', span: [start, end], confidence: sure ? 'medium' : 'low' };
}

/** One finding for each name. */
function* analyse({ text, findings, capitals }: Analysis): Generator<undefined, readonly Finding[]> {
  const people: Finding[] = [];
  const chain = new Chain();
  const judge = new Judge();
  const known = new Set<number>();
  const singles = new Singles(text, known);
  let value = 0;
  let pause = SLICE * 2;
  for (let i = 0; i < capitals.length;) {
    if (i > pause) {
      yield;
      pause = i + SLICE * 2;
    }
    const start = capitals[i] ?? 0;
    if (!standsFree(text, start, capitals[i + 1] ?? 0)) {
      i += 2;
      continue;
    }
    while (value < findings.length && (findings[value]?.span[1] ?? 0) <= start) value++;
    if ((findings[value]?.span[0] ?? Infinity) <= start) {
      i += 2;
      continue;
    }
    i = chain.collect(text, capitals, i);
    judge.judge(text, chain);
    const { found } = judge;
    for (let f = 0; f < found.length; f += 3) {
      const from = found[f] ?? 0;
      const to = found[f + 1] ?? 0;
      const score = found[f + 2] ?? 0;
      const first = from > 0 && chain.kinds[from - 1] === Kind.title ? from - 1 : from;
      const at = chain.starts[first] ?? 0;
      const end = chain.ends[to - 1] ?? 0;
      if (chain.length === 1) singles.add(at, end, chain.hashes[0] ?? 0, score, judge.context, judge.spelled);
      else {
        people.push(finding(at, end, to - first > 1 && score > W.MEDIUM));
        if (to - from > 1) for (let w = from; w < to; w++) if ((chain.hashes[w] ?? 0) !== 0) known.add(chain.hashes[w] ?? 0);
      }
    }
  }
  singles.each((start, end) => people.push(finding(start, end, false)));
  return people;
}

/** Words that stand alone: judged at the end, by what the whole text says of them. */
class Singles {
  /** Start, end, hash. */
  private readonly places: number[] = [];
  private readonly scores: number[] = [];
  private readonly contexts: number[] = [];
  /** 1 where the word's spelling was not asked for yet. */
  private readonly unspelt: number[] = [];
  private readonly sums = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly known: ReadonlySet<number>,
  ) {}

  add(start: number, end: number, hash: number, score: number, context: number, spelt: boolean): void {
    const own = Math.max(-W.CONTEXT_BOUND, Math.min(W.CONTEXT_BOUND, context));
    if (own !== 0 && this.sums.size < MOST_WAITING) this.sums.set(hash, (this.sums.get(hash) ?? 0) + own);
    if (score < -W.HOPELESS || this.scores.length >= MOST_WAITING) return;
    this.places.push(start, end, hash);
    this.scores.push(score);
    this.contexts.push(own);
    this.unspelt.push(spelt ? 0 : 1);
  }

  each(use: (start: number, end: number) => void): void {
    this.scores.forEach((score, n) => {
      const hash = this.places[n * 3 + 2] ?? 0;
      const start = this.places[n * 3] ?? 0;
      const end = this.places[n * 3 + 1] ?? 0;
      const others = ((this.sums.get(hash) ?? 0) - (this.contexts[n] ?? 0)) * W.OTHERS;
      let all = score + Math.max(-W.OTHERS_BOUND, Math.min(W.OTHERS_BOUND, others)) + (this.known.has(hash) ? W.KNOWN : 0);
      if (all <= 0 && all > -W.SPELLING_BOUND && this.unspelt[n] === 1) {
        fold(this.text, start, end);
        all += oddsOfSpelling(end - start);
      }
      if (all > 0) use(start, end);
    });
  }
}

export const peopleAnalyzers: readonly Analyzer[] = [
  { id: 'personal.person', category: 'personal', analyse, source: 'names of censuses and of packages; see table.ts' },
];
