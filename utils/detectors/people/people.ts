import type { Finding } from '../../model/finding';
import type { Analysis, Analyzer } from '../types';
import { Chain, standsFree } from './chain';
import { Judge } from './judge';
import { Kind } from './kinds';
import { Mentions } from './mentions';
import * as W from './weights';

/** Runs between two yields. */
const SLICE = 1_000;

function finding(start: number, end: number, sure: boolean): Finding {
  return { detector: 'personal.person', category: 'personal', span: [start, end], confidence: sure ? 'medium' : 'low' };
}

/** One finding for each name. */
function* analyse({ text, findings, capitals }: Analysis): Generator<undefined, readonly Finding[]> {
  const people: Finding[] = [];
  const chain = new Chain();
  const judge = new Judge();
  const mentions = new Mentions();
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
      if (chain.length === 1) mentions.addWord(at, end, chain.hashes[0] ?? 0, score, judge.context, judge.spelled);
      else {
        people.push(finding(at, end, to - first > 1 && score > W.MEDIUM));
        mentions.addName(at, end);
        if (to - from > 1) for (let w = from; w < to; w++) mentions.addKnown(chain.hashes[w] ?? 0);
      }
    }
  }
  mentions.resolve(text, (start, end) => people.push(finding(start, end, false)));
  return people;
}

export const peopleAnalyzers: readonly Analyzer[] = [
  { id: 'personal.person', category: 'personal', analyse, source: 'names of censuses and of packages; see table.ts' },
];
