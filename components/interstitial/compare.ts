import type { Finding } from '../../utils/model/finding';
import { headOf, isHidden, joinStretches, joinVeils, maskedPieces, type Piece, piecesOf, spansOf, type Stretch, type Veil } from './veil';

/** The two texts around the first thing found, cut alike, so that they can be read side by side. */
export function comparePieces(
  text: string,
  redacted: string,
  findings: readonly Finding[],
  all = findings,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[]; readonly cut: boolean } {
  const first = findings[0]?.span[0] ?? 0;
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  const from = first - lineStart > PREVIEW_LEAD ? first - PREVIEW_LEAD : lineStart;
  const to = Math.min(text.length, from + PREVIEW);
  // Before the first finding both texts are the same, so that both may be cut at the same place.
  const end = Math.min(redacted.length, from + PREVIEW);
  return {
    before: maskedPieces(text, findings, from, to, all),
    after: afterPieces(text, redacted, { replaced: findings, all }, [from, end]),
    cut: from > 0 || to < text.length || end < redacted.length,
  };
}
const PREVIEW = 1_200;
const PREVIEW_LEAD = 200;

/** The redacted text with its tokens marked. What was found and not replaced (a rule may only record it) is not shown here either. */
function afterPieces(
  text: string,
  redacted: string,
  { replaced, all }: { readonly replaced: readonly Finding[]; readonly all: readonly Finding[] },
  [from, to]: readonly [number, number],
): readonly Piece[] {
  const tokens = [...redacted.slice(from, to).matchAll(TOKEN)].map(({ index, 0: { length } }): Stretch => {
    return { start: from + index, end: from + index + length };
  });
  const gone = joinStretches(replaced);
  const veils = spansOf(all.filter(isHidden)).flatMap(([start, end]): Veil[] => {
    const left = leftOver(start, end, gone);
    return left.flatMap((part) => {
      const value = text.slice(part.start, part.end);
      const head = part.start === start ? Math.min(value.length, headOf(end - start)) : 0;
      if (part.start === start && part.end === end) return standing(redacted, value, [from, to], tokens);
      // Of what is replaced in part, the rest stands beside a token.
      return tokens.flatMap((token) => [
        ...(redacted.endsWith(value, token.start) ? [{ start: token.start - value.length, end: token.start, head }] : []),
        ...(redacted.startsWith(value, token.end) ? [{ start: token.end, end: token.end + value.length, head }] : []),
      ]);
    });
  });
  return piecesOf(redacted, tokens, joinVeils(veils), from, to);
}

/** What of [start, end) is in none of the stretches, which are in order. */
function leftOver(start: number, end: number, gone: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let at = start;
  for (const one of gone) {
    if (one.end <= at || one.start >= end) continue;
    if (one.start > at) left.push({ start: at, end: one.start });
    at = one.end;
  }
  return at < end ? [...left, { start: at, end }] : left;
}

/** Where the value still stands in or across the cut, outside tokens. */
function standing(redacted: string, value: string, [from, to]: readonly [number, number], tokens: readonly Stretch[]): Veil[] {
  const veils: Veil[] = [];
  const lead = Math.max(0, from - value.length + 1);
  const near = redacted.slice(lead, to + value.length - 1);
  for (let at = near.indexOf(value); at !== -1; at = near.indexOf(value, at + 1)) {
    const stretch = { start: lead + at, end: lead + at + value.length };
    if (!tokens.some((token) => stretch.start >= token.start && stretch.end <= token.end))
      veils.push({ ...stretch, head: headOf(value.length) });
  }
  return veils;
}

/** The numbered tokens that stand for what was redacted, e.g. `[EMAIL_1]`. */
const TOKEN = /\[[A-Z][A-Z0-9_]*_\d+\]/g;
