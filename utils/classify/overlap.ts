import type { Finding } from '../model/finding';
import { CONFIDENCES } from '../model/words';

/** A value that was found, with what decides between overlapping ones. */
export interface Candidate {
  readonly finding: Finding;
  /** From the detector; see `strength`. */
  readonly generic: boolean;
  readonly rank: number;
}

/** What is generic gives way to all else, and all else to a secret (whatever looks like an address in it); then rank, then confidence. */
export function strength({ finding, generic, rank }: Candidate): number {
  return (generic ? 0 : finding.category === 'secret' ? 2_000 : 1_000) + rank * 10 + CONFIDENCES.indexOf(finding.confidence);
}

function length(c: Candidate): number {
  return c.finding.span[1] - c.finding.span[0];
}

function beats(a: Candidate, b: Candidate): boolean {
  const by = strength(a) - strength(b) || length(a) - length(b);
  return by !== 0 ? by > 0 : a.finding.detector < b.finding.detector;
}

/** One finding for each place: sorted by start, none overlapping another. Linear but for the sort. */
export function resolve(candidates: readonly Candidate[]): readonly Finding[] {
  const sorted = [...candidates].sort((a, b) => a.finding.span[0] - b.finding.span[0] || b.finding.span[1] - a.finding.span[1]);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.finding.span[1] <= candidate.finding.span[0]) kept.push(candidate);
    else if (beats(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept.map((c) => c.finding);
}

export function byStart(a: Finding, b: Finding): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}
