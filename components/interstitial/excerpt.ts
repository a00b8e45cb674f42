import type { Finding } from '../../utils/model/finding';
import type { FindingVerdict } from '../../utils/model/verdict';
import { CONFIDENCES, type Category } from '../../utils/model/words';
import { interrupts } from '../../utils/policy/actions';
import { type Piece, piecesOf, plain, type Stretch, stretchesOf, type Veil, veilsOf } from './veil';

export interface Excerpt {
  /** 1-based. */
  readonly line: number;
  readonly pieces: readonly Piece[];
}

export interface Group {
  readonly detector: string;
  readonly category: Category;
  readonly label: string | null;
  /** The finding that says why for all of them: the surest. */
  readonly example: Finding;
  readonly count: number;
  /** False where every finding of the group is of low confidence. */
  readonly certain: boolean;
  readonly excerpts: readonly Excerpt[];
  /** Findings of the group that have no excerpt here. */
  readonly more: number;
}

/** UTF-16 units of context on each side of a finding, within its line. */
const CONTEXT = 28;
const EXCERPTS_PER_GROUP = 3;
/** The findings that the interruption is about, first things first. */
export function interruptingFindings(findings: readonly FindingVerdict[]): readonly Finding[] {
  return findings
    .filter((f) => interrupts(f.action))
    .map((f) => f.finding)
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Findings by kind, most frequent first, each with a few excerpts of the text in which nothing of `all` that is hidden can be read. */
export function groupFindings(text: string, findings: readonly Finding[], all = findings): readonly Group[] {
  const veils = veilsOf(all);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.detector}\n${finding.label ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((members) => group(text, members, veils)).sort((a, b) => b.count - a.count);
}

function group(text: string, members: readonly Finding[], veils: readonly Veil[]): Group {
  const [first] = members as [Finding, ...Finding[]];
  const views = first.category === 'failure' ? [] : windows(text, members);
  const shown = views.slice(0, EXCERPTS_PER_GROUP);
  const marks = stretchesOf(members);
  return {
    detector: first.detector,
    category: first.category,
    label: first.label ?? null,
    example: surest(members, first),
    count: members.reduce((sum, finding) => sum + (finding.count ?? 1), 0),
    certain: members.some((finding) => finding.confidence !== 'low'),
    excerpts: shown.map((window) => excerpt(text, window, marks, veils)),
    more: views.slice(EXCERPTS_PER_GROUP).reduce((sum, window) => sum + window.findings, 0),
  };
}

function surest(members: readonly Finding[], first: Finding): Finding {
  return members.reduce((best, f) => (CONFIDENCES.indexOf(f.confidence) > CONFIDENCES.indexOf(best.confidence) ? f : best), first);
}

/** What is shown around a finding, within its lines: [from, to) of [lineStart, lineEnd). Neighbours in one line share a window. */
interface Window {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly findings: number;
}

function windows(text: string, members: readonly Finding[]): readonly Window[] {
  const views: Window[] = [];
  for (const { span } of members) {
    const [start, end] = span;
    const last = views.at(-1);
    if (last !== undefined && start < last.lineEnd && start - CONTEXT <= last.to) {
      views[views.length - 1] = { ...last, to: Math.max(last.to, Math.min(last.lineEnd, end + CONTEXT)), findings: last.findings + 1 };
      continue;
    }
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const nextBreak = text.indexOf('\n', end);
    const lineEnd = nextBreak === -1 ? text.length : nextBreak;
    const to = Math.min(lineEnd, end + CONTEXT);
    views.push({ start, from: Math.max(lineStart, start - CONTEXT), to, lineStart, lineEnd, findings: 1 });
  }
  return views;
}

function excerpt(
  text: string,
  { start, from, to, lineStart, lineEnd }: Window,
  marks: readonly Stretch[],
  veils: readonly Veil[],
): Excerpt {
  return {
    line: countBreaks(text, start) + 1,
    pieces: [...(from > lineStart ? [plain('…')] : []), ...piecesOf(text, marks, veils, from, to), ...(to < lineEnd ? [plain('…')] : [])],
  };
}

function countBreaks(text: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < before; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
