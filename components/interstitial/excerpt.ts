import type { Finding } from '../../utils/model/finding';
import type { FindingVerdict } from '../../utils/model/verdict';
import { CONFIDENCES, type Category } from '../../utils/model/words';
import { interrupts } from '../../utils/policy/actions';

/** A piece of text as it is shown: plain, or marked as the thing found (`length` UTF-16 units of the original). */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** True where `text` stands in for the original, which is not shown. */
  readonly masked: boolean;
  readonly length: number;
}

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
/** A longer finding is shown by its beginning. */
const LONGEST = 120;
/** What is hidden even from the person's own screen: others may look over the shoulder. The rest is shown, so that it can be judged. */
const HIDDEN: ReadonlySet<Category> = new Set(['secret', 'personal', 'financial', 'custom']);

/** The findings that the interruption is about, first things first. */
export function interruptingFindings(findings: readonly FindingVerdict[]): readonly Finding[] {
  return findings
    .filter((f) => interrupts(f.action))
    .map((f) => f.finding)
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Findings by kind, most frequent first, each with a few masked excerpts of the text. */
export function groupFindings(text: string, findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.detector}\n${finding.label ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((members) => group(text, members, findings)).sort((a, b) => b.count - a.count);
}

function group(text: string, members: readonly Finding[], all: readonly Finding[]): Group {
  const [first] = members as [Finding, ...Finding[]];
  const views = first.category === 'failure' ? [] : windows(text, members);
  const shown = views.slice(0, EXCERPTS_PER_GROUP);
  return {
    detector: first.detector,
    category: first.category,
    label: first.label ?? null,
    example: surest(members, first),
    count: members.reduce((sum, finding) => sum + (finding.count ?? 1), 0),
    certain: members.some((finding) => finding.confidence !== 'low'),
    excerpts: shown.map((window) => excerpt(text, window, all)),
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

function excerpt(text: string, { start, from, to, lineStart, lineEnd }: Window, all: readonly Finding[]): Excerpt {
  return {
    line: countBreaks(text, start) + 1,
    pieces: [...(from > lineStart ? [plain('…')] : []), ...maskedPieces(text, all, from, to), ...(to < lineEnd ? [plain('…')] : [])],
  };
}

/** `text[from, to)` with each finding in it marked, and hidden where its category asks for it. Overlapping findings are joined. */
export function maskedPieces(text: string, findings: readonly Finding[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const finding of [...findings].sort((a, b) => a.span[0] - b.span[0])) {
    const start = Math.max(finding.span[0], at);
    const end = Math.min(finding.span[1], to);
    if (finding.category === 'failure' || start >= end) continue;
    if (start > at) pieces.push(plain(text.slice(at, start)));
    // What the cut leaves of a finding is masked as part of the whole: never more of it is shown than of the whole.
    pieces.push(markedPiece(text.slice(start, end), finding.category, start === finding.span[0]));
    at = end;
  }
  if (at < to) pieces.push(plain(text.slice(at, to)));
  return pieces;
}

function markedPiece(value: string, category: Category, whole: boolean): Piece {
  if (HIDDEN.has(category)) return { text: mask(value, whole), marked: true, masked: true, length: value.length };
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return { text, marked: true, masked: false, length: value.length };
}

/** Enough to recognise it by, not enough to use it: up to a quarter of the beginning and at most four characters. */
export function mask(value: string, withStart = true): string {
  const head = withStart ? value.slice(0, Math.min(4, Math.floor(value.length / 4))) : '';
  return head.replace(/\s/g, ' ') + '•'.repeat(Math.min(12, value.length - head.length));
}

/** The two texts around the first thing found, cut alike, so that they can be read side by side. */
export function comparePieces(
  text: string,
  redacted: string,
  findings: readonly Finding[],
): { readonly before: readonly Piece[]; readonly after: readonly Piece[]; readonly cut: boolean } {
  const first = findings[0]?.span[0] ?? 0;
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  const from = first - lineStart > PREVIEW_LEAD ? first - PREVIEW_LEAD : lineStart;
  const to = Math.min(text.length, from + PREVIEW);
  // Before the first finding both texts are the same, so that both may be cut at the same place.
  const after = redacted.slice(from, from + PREVIEW);
  return {
    before: maskedPieces(text, findings, from, to),
    after: markTokens(after),
    cut: from > 0 || to < text.length || from + PREVIEW < redacted.length,
  };
}
const PREVIEW = 1_200;
const PREVIEW_LEAD = 200;

/** Marks the numbered tokens that stand for what was redacted, e.g. `[EMAIL_1]`. */
export function markTokens(text: string): readonly Piece[] {
  return text
    .split(/(\[[A-Z][A-Z0-9_]*_\d+\])/)
    .map((part, index) => ({ text: part, marked: index % 2 === 1, masked: false, length: part.length }))
    .filter((piece) => piece.text !== '');
}

function plain(text: string): Piece {
  return { text, marked: false, masked: false, length: text.length };
}

function countBreaks(text: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < before; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
