import type { Finding } from '../../utils/model/finding';
import type { Item } from './item';

export interface Score {
  readonly items: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Share of the negatives in which something was found. */
  readonly flagged: number | null;
}

const share = (a: number, b: number): number | null => (b === 0 ? null : a / b);

function score(items: number, hits: number, misses: number, right: number, wrong: number, flagged: number | null): Score {
  const recall = share(hits, hits + misses);
  const precision = share(right, right + wrong);
  const f1 = recall === null || precision === null || recall + precision === 0 ? null : (2 * recall * precision) / (recall + precision);
  return { items, precision, recall, f1, flagged };
}

/** Text by text: is there any such finding? */
export function byText(items: readonly Item[], findings: readonly (readonly Finding[])[], counts: (finding: Finding) => boolean): Score {
  const found = items.map((_, i) => (findings[i] ?? []).some(counts));
  const number = (positive: boolean, hit: boolean): number => items.filter((it, i) => it.positive === positive && found[i] === hit).length;
  const [hits, misses, wrong, quiet] = [number(true, true), number(true, false), number(false, true), number(false, false)];
  return score(items.length, hits, misses, hits, wrong, share(wrong, wrong + quiet));
}

const kindOf = (finding: Finding): string => finding.detector.split('.')[1] ?? '';

/** Value by value: a label is found, and a finding is right, where the two overlap and are of one kind. */
export function bySpan(items: readonly Item[], findings: readonly (readonly Finding[])[], kinds: readonly string[]): Score {
  let hits = 0;
  let misses = 0;
  let right = 0;
  let wrong = 0;
  items.forEach(({ labels }, i) => {
    const found = (findings[i] ?? []).filter((f) => kinds.includes(kindOf(f)));
    const wanted = labels.filter((l) => kinds.includes(l.kind));
    const meet = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];
    for (const l of wanted)
      if (found.some((f) => kindOf(f) === l.kind && meet(f.span, l.span))) hits++;
      else misses++;
    for (const f of found)
      if (wanted.some((l) => kindOf(f) === l.kind && meet(f.span, l.span))) right++;
      else wrong++;
  });
  return score(items.length, hits, misses, right, wrong, null);
}
