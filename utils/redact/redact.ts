import type { Finding } from '../model/finding';
import { tokenKind } from './kinds';

/**
 * What reverses the tokens of one conversation. Immutable; held by the caller, in memory only. `reserved` are texts that
 * look like a token but were the person's own: they are never given out.
 */
export interface RedactionMap {
  readonly tokens: ReadonlyMap<string, string>;
  readonly reserved: ReadonlySet<string>;
}

export const EMPTY_MAP: RedactionMap = { tokens: new Map(), reserved: new Set() };

const TOKEN = /\[[A-Z][A-Z0-9_]*_[0-9]+\]/g;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Null for a token that stands in the text already. */
  readonly kind: string | null;
}

/** Tokens of this conversation that the text holds: each is one thing, and is never cut through. */
function given(text: string, map: RedactionMap): readonly Piece[] {
  return [...text.matchAll(TOKEN)]
    .filter(([token]) => map.tokens.has(token))
    .map(({ index, 0: token }) => ({ start: index, end: index + token.length, kind: null }));
}

/** What was found, within the text. Failures mark no thing and are passed over. */
function found(findings: readonly Finding[], length: number): readonly Piece[] {
  return findings
    .filter((finding) => finding.category !== 'failure')
    .map(({ detector, span: [start, end] }) => ({ start: Math.max(0, start), end: Math.min(length, end), kind: tokenKind(detector) }))
    .filter((piece) => piece.start < piece.end);
}

/** Pieces in order, overlaps joined into one so that nothing of either is left standing; the longest that was found names the kind. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: { start: number; end: number; kind: string | null; longest: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const length = piece.kind === null ? 0 : piece.end - piece.start;
    const last = result.at(-1);
    if (last === undefined || piece.start >= last.end) {
      result.push({ ...piece, longest: length });
      continue;
    }
    last.end = Math.max(last.end, piece.end);
    if (length <= last.longest) continue;
    last.kind = piece.kind;
    last.longest = length;
  }
  return result;
}

/** Gives out tokens: the same thing the same token, numbers counted per kind, never one that stands in the text. */
class Issuer {
  private readonly tokens: Map<string, string>;
  private readonly byThing = new Map<string, string>();
  private readonly numbers = new Map<string, number>();

  constructor(
    map: RedactionMap,
    private readonly reserved: ReadonlySet<string>,
  ) {
    this.tokens = new Map(map.tokens);
    for (const [token, thing] of map.tokens) this.byThing.set(`${token.slice(1, token.lastIndexOf('_'))} ${thing}`, token);
  }

  tokenFor(kind: string, thing: string): string {
    const key = `${kind} ${thing}`;
    const known = this.byThing.get(key);
    if (known !== undefined) return known;
    let number = this.numbers.get(kind) ?? 0;
    let token: string;
    do token = `[${kind}_${++number}]`;
    while (this.tokens.has(token) || this.reserved.has(token));
    this.numbers.set(kind, number);
    this.tokens.set(token, thing);
    this.byThing.set(key, token);
    return token;
  }

  map(): RedactionMap {
    return { tokens: this.tokens, reserved: this.reserved };
  }
}

/**
 * Replaces what was found by numbered typed tokens such as `[EMAIL_1]`. The same thing gets the same token as long as the
 * returned map is passed on, and a token that the map has given out means that thing wherever it stands in a later text.
 * `restore` with the returned map, or any later one of the conversation, gives back exactly the text (with what such tokens
 * stand for in their place); what only looks like a token is never given out.
 */
export function redact(
  text: string,
  findings: readonly Finding[],
  map: RedactionMap,
): { readonly text: string; readonly map: RedactionMap } {
  const own = [...text.matchAll(TOKEN)].map(([token]) => token).filter((token) => !map.tokens.has(token));
  const issuer = new Issuer(map, new Set([...map.reserved, ...own]));
  let result = '';
  let at = 0;
  for (const { start, end, kind } of joined([...given(text, map), ...found(findings, text.length)])) {
    const piece = text.slice(start, end);
    if (kind === null || map.tokens.has(piece)) continue;
    result += text.slice(at, start) + issuer.tokenFor(kind, restore(piece, map));
    at = end;
  }
  return { text: result + text.slice(at), map: issuer.map() };
}

/** Puts back what the tokens stand for, in one pass: what comes out of a token is not looked at again. */
export function restore(text: string, map: RedactionMap): string {
  return text.replace(TOKEN, (token) => map.tokens.get(token) ?? token);
}
