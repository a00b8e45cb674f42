import type { Finding } from '../../utils/model/finding';
import type { Category } from '../../utils/model/words';

/** A piece of text as it is shown: plain, or marked as the thing found (`length` UTF-16 units of the original). */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** True where `text` stands in for the original, which is not shown. */
  readonly masked: boolean;
  readonly length: number;
}

/** A longer finding is shown by its beginning. */
const LONGEST = 120;
/** What is hidden even from the person's own screen: others may look over the shoulder. The rest is shown, so that it can be judged. */
const HIDDEN: ReadonlySet<Category> = new Set(['secret', 'personal', 'financial', 'custom']);

/** [start, end) of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is never shown, apart from its first `head` units. */
export interface Veil extends Stretch {
  readonly head: number;
}

export const isHidden = ({ category }: Finding): boolean => HIDDEN.has(category);

/** Whatever else covers it, what is to be hidden is: of hidden findings that overlap, no more is shown than of each alone. */
export function veilsOf(findings: readonly Finding[]): readonly Veil[] {
  return joinVeils(spansOf(findings.filter(isHidden)).map(([start, end]) => ({ start, end, head: headOf(end - start) })));
}

export function joinVeils(all: readonly Veil[]): readonly Veil[] {
  const veils: Veil[] = [];
  for (const veil of [...all].sort((a, b) => a.start - b.start)) {
    const last = veils.at(-1);
    if (last === undefined || veil.start >= last.end) veils.push(veil);
    else {
      const head = Math.min(last.head, veil.start === last.start ? veil.head : veil.start - last.start);
      veils[veils.length - 1] = { start: last.start, end: Math.max(last.end, veil.end), head };
    }
  }
  return veils;
}

/** What is marked and shown; what is hidden as well is marked by its veil. Overlapping findings are joined. */
export function stretchesOf(findings: readonly Finding[]): readonly Stretch[] {
  return joinStretches(findings.filter((finding) => !isHidden(finding)));
}

export function joinStretches(findings: readonly Finding[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const [start, end] of spansOf(findings.filter((finding) => finding.category !== 'failure'))) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}

export function spansOf(findings: readonly Finding[]): readonly Finding['span'][] {
  return findings
    .map((finding) => finding.span)
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
}

/** `text[from, to)` with each finding in it marked; what of `all` is to be hidden is, whichever finding covers it. */
export function maskedPieces(text: string, findings: readonly Finding[], from: number, to: number, all = findings): readonly Piece[] {
  return piecesOf(text, stretchesOf(findings), veilsOf(all), from, to);
}

export function piecesOf(text: string, marks: readonly Stretch[], veils: readonly Veil[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const near = veils.filter((veil) => veil.start < to && veil.end > from);
  let at = from;
  let next = 0;
  /** Shows the text up to `until`, veiled where it must be; a veil that has begun is put down whole. */
  const show = (until: number, marked: boolean): void => {
    const upTo = (end: number): void => {
      if (end > at) pieces.push({ text: text.slice(at, end), marked, masked: false, length: end - at });
      at = Math.max(at, end);
    };
    for (let veil = near[next]; veil !== undefined && veil.start < until; veil = near[++next]) {
      upTo(veil.start);
      // What a cut leaves of it is masked as part of the whole: never more of it is shown than of the whole.
      const end = Math.min(veil.end, to);
      if (end > at) pieces.push(maskedPiece(text.slice(at, end), at === veil.start ? veil.head : 0));
      at = Math.max(at, end);
    }
    upTo(until);
  };
  for (const mark of marks) {
    const end = Math.min(mark.end, to);
    if (mark.start >= to || end <= at) continue;
    show(mark.start, false);
    if (end <= at) continue;
    show(Math.min(end, at + LONGEST), true);
    if (end <= at) continue;
    // The rest of a long finding is left out, with all that is hidden in it but for what reaches beyond it.
    while ((near[next]?.end ?? Infinity) <= end) next += 1;
    const resume = Math.min(end, near[next]?.start ?? end);
    pieces.push({ text: '…', marked: true, masked: false, length: resume - at });
    at = resume;
  }
  show(to, false);
  return pieces;
}

function maskedPiece(value: string, head: number): Piece {
  return { text: mask(value, head), marked: true, masked: true, length: value.length };
}

/** Enough to recognise it by, not enough to use it: up to a quarter of the beginning and at most four characters. */
export function headOf(length: number): number {
  return Math.min(4, Math.floor(length / 4));
}

export function mask(value: string, head = headOf(value.length)): string {
  const seen = value.slice(0, head);
  return seen.replace(/\s/g, ' ') + '•'.repeat(Math.min(12, value.length - seen.length));
}

export function plain(text: string): Piece {
  return { text, marked: false, masked: false, length: text.length };
}
