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
  readonly kind: string;
}

/**
 * Spans in order, overlaps joined into one so that nothing of either is left standing; the longer one names the kind.
 * Failures mark no thing in the text and are passed over.
 */
function pieces(findings: readonly Finding[], length: number): readonly Piece[] {
  const spans = findings
    .filter((finding) => finding.category !== 'failure')
    .map((finding) => ({ start: Math.max(0, finding.span[0]), end: Math.min(length, finding.span[1]), kind: tokenKind(finding.detector) }))
    .filter((piece) => piece.start < piece.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number; kind: string; longest: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) {
      joined.push({ ...span, longest: span.end - span.start });
      continue;
    }
    if (span.end - span.start > last.longest) {
      last.kind = span.kind;
      last.longest = span.end - span.start;
    }
    last.end = Math.max(last.end, span.end);
  }
  return joined;
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

  holds(token: string): boolean {
    return this.tokens.has(token);
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
 * returned map is passed on. `restore` with that map, or any later one of the conversation, gives back exactly `text`: a
 * text that already holds what looks like one of our tokens has it put in quotes (`[QUOTED_1]`) where it would be mistaken.
 */
export function redact(
  text: string,
  findings: readonly Finding[],
  map: RedactionMap,
): { readonly text: string; readonly map: RedactionMap } {
  const before = new Set(map.tokens.keys());
  const own = [...text.matchAll(TOKEN)].map(([token]) => token);
  const issuer = new Issuer(map, new Set([...map.reserved, ...own.filter((token) => !before.has(token))]));
  const keep = (kept: string): string => kept.replace(TOKEN, (token) => (before.has(token) ? issuer.tokenFor('QUOTED', token) : token));
  let result = '';
  let at = 0;
  for (const piece of pieces(findings, text.length)) {
    result += keep(text.slice(at, piece.start)) + issuer.tokenFor(piece.kind, text.slice(piece.start, piece.end));
    at = piece.end;
  }
  return { text: result + keep(text.slice(at)), map: issuer.map() };
}

/** Puts back what the tokens stand for, in one pass: what comes out of a token is not looked at again. */
export function restore(text: string, map: RedactionMap): string {
  return text.replace(TOKEN, (token) => map.tokens.get(token) ?? token);
}
