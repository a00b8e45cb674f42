import type { Finding } from '../../model/finding';
import type { Analysis, Analyzer } from '../types';
import { Chain, standsFree } from './chain';
import { findEastAsian } from './east-asian';
import { findInformal } from './informal';
import { Judge } from './judge';
import { Kind } from './kinds';
import { prepareLookup } from './lookup';
import { Mentions } from './mentions';
import { Stretches } from './stretches';
import * as W from './weights';

/** Runs between two yields. */
const SLICE = 1_000;

function finding(start: number, end: number, sure: boolean): Finding {
  return { detector: 'personal.person', category: 'personal', span: [start, end], confidence: sure ? 'medium' : 'low' };
}

/** A text on its way. */
class Reading {
  readonly people: Finding[] = [];
  private readonly chain = new Chain();
  private readonly judge = new Judge();
  private readonly mentions = new Mentions();
  private at = 0;
  /** Where the value stands in `values` that ends next. */
  private value = 0;
  /** Start and end of each value of another detector, in turn. */
  private readonly values: Int32Array;
  private readonly stretches: Stretches;
  /** Where the stretch ends that is being read, and how many names there were before it. */
  private stretchEnd = 0;
  private before = 0;

  constructor(
    private readonly text: string,
    private readonly capitals: ArrayLike<number>,
    findings: readonly Finding[],
    private readonly beyondAscii: readonly number[],
  ) {
    this.values = Int32Array.from(findings.flatMap(({ span }) => span));
    this.stretches = new Stretches(text.length, findings);
  }

  /** Reads on up to capitals[to]; true at their end. */
  advance(to: number): boolean {
    const { text, capitals, chain, judge } = this;
    const end = Math.min(to, capitals.length);
    let i = this.at;
    while (i < end) {
      const start = capitals[i] ?? 0;
      if (start >= this.stretchEnd && this.passesOver(start)) {
        i += 2;
        continue;
      }
      if (!standsFree(text, start, capitals[i + 1] ?? 0) || this.isInValue(start)) {
        i += 2;
        continue;
      }
      i = chain.collect(text, capitals, i);
      judge.judge(text, chain);
      for (let f = 0; f < judge.found; f++) this.keep(judge.firsts[f] ?? 0, judge.ends[f] ?? 0, judge.scores[f] ?? 0);
    }
    this.at = i;
    return i >= capitals.length;
  }

  *finish(): Generator<undefined, readonly Finding[]> {
    const { text, people } = this;
    // Short texts only, so that every pair may be compared.
    findInformal(text, (start, end) => {
      if (!people.some((p) => p.span[0] < end && start < p.span[1])) people.push(finding(start, end, false));
    });
    yield* findEastAsian(text, this.beyondAscii, (start, end) => people.push(finding(start, end, false)));
    this.mentions.resolve(text, (start, end) => people.push(finding(start, end, false)));
    return people;
  }

  /** At the end of a stretch: whether what begins here is left unread. */
  private passesOver(start: number): boolean {
    const { stretches, people } = this;
    stretches.had(people.length - this.before, this.stretchEnd);
    this.before = people.length;
    if (stretches.next(start) > start) return true;
    this.stretchEnd = stretches.endOf(start);
    return false;
  }

  private isInValue(start: number): boolean {
    const { values } = this;
    while (this.value < values.length && (values[this.value + 1] ?? 0) <= start) this.value += 2;
    return this.value < values.length && (values[this.value] ?? 0) <= start;
  }

  private keep(from: number, to: number, score: number): void {
    const { chain, mentions, judge } = this;
    const first = from > 0 && chain.kinds[from - 1] === Kind.title ? from - 1 : from;
    const start = chain.starts[first] ?? 0;
    const end = chain.ends[to - 1] ?? 0;
    if (chain.length === 1) {
      mentions.addWord(start, end, chain.hashes[0] ?? 0, score, judge.context, judge.spelled);
      return;
    }
    this.people.push(finding(start, end, to - first > 1 && score > W.MEDIUM));
    mentions.addName(start, end);
    if (to - from > 1) for (let w = from; w < to; w++) mentions.addKnown(chain.hashes[w] ?? 0);
  }
}

/** One finding for each name. */
function* analyse({ text, findings, capitals, beyondAscii }: Analysis): Generator<undefined, readonly Finding[]> {
  yield* prepareLookup();
  const reading = new Reading(text, capitals, findings, beyondAscii);
  for (let to = SLICE * 2; !reading.advance(to); to += SLICE * 2) yield;
  return yield* reading.finish();
}

export const peopleAnalyzers: readonly Analyzer[] = [
  {
    id: 'personal.person',
    category: 'personal',
    prepare: prepareLookup,
    analyse,
    source: 'names of censuses and of packages; see table.ts',
  },
];
