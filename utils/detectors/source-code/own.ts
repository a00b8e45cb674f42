import type { CompanyCode } from '../../model/policy';

/** By what a piece of code was told to be the company's own. */
type OwnKind = 'package' | 'owner' | 'host' | 'repository';

export interface OwnTerm {
  readonly kind: OwnKind;
  /** As the policy has it, and in lower case, as the engine looks for it. */
  readonly text: string;
  readonly literal: string;
}

/** Where a term of the policy stands in a text. */
export interface OwnMark {
  readonly term: OwnTerm;
  readonly start: number;
}

/** A header with a copyright line, or imports, may stand this far before the code that it belongs to. */
export const HEADER = 400;
/** How much of a line is looked at on either side of a term. */
const LINE = 200;

export function ownTerms(code: CompanyCode | undefined): readonly OwnTerm[] {
  if (code === undefined) return [];
  const terms = (kind: OwnKind, texts: readonly string[]): readonly OwnTerm[] =>
    texts.map((text) => ({ kind, text, literal: text.toLowerCase() }));
  return [
    ...terms('package', code.packages),
    ...terms('repository', code.repositories),
    ...terms('host', code.hosts),
    ...terms('owner', code.owners),
  ];
}

const isWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c > 127;
const HYPHEN = 45;
const DOT = 46;

/** Neither end of the term is in the middle of a name. */
function standsAlone(text: string, { term, start }: OwnMark): boolean {
  const end = start + term.text.length;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isWord(before) || isWord(after)) return false;
  // A part of a host name is a name of its own: `ci.` before `corp.example` still is ours, `.net` behind it is not.
  if (term.kind === 'host') return before !== HYPHEN && after !== HYPHEN && !(after === DOT && isWord(text.charCodeAt(end + 1)));
  if (term.kind === 'repository') return before !== HYPHEN && after !== HYPHEN;
  if (term.kind === 'package') return before !== HYPHEN && before !== DOT && after !== HYPHEN;
  return true;
}

/** The line that the term stands on, as far as it is near. */
function lineAround(text: string, { term, start }: OwnMark): string {
  const before = text.slice(Math.max(0, start - LINE), start);
  const end = start + term.text.length;
  const after = text.slice(end, end + LINE);
  const newline = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (newline < 0 ? after : after.slice(0, newline));
}

/** Words that bring a package into a file, or say which one the file belongs to. */
const IMPORTS = /\b(?:import|from|require|use|using|include|package|namespace|module|extern|library|load|source|alias|open)\b/i;
const COPYRIGHT = /copyright|\(c\)|©|@author|all rights reserved|licensed to|proprietary/i;
/** A package whose name is more than a word is one wherever it stands in code: `com.example.billing`, `@example/ui`. */
const QUALIFIED = /[./@:]/;

function speaks(text: string, mark: OwnMark): boolean {
  const { term, start } = mark;
  if (!standsAlone(text, mark)) return false;
  switch (term.kind) {
    case 'package':
      // Names of packages differ by case.
      if (!text.startsWith(term.text, start)) return false;
      return QUALIFIED.test(term.text) || IMPORTS.test(lineAround(text, mark));
    case 'owner':
      return COPYRIGHT.test(lineAround(text, mark));
    default:
      return true;
  }
}

/**
 * By what the code that ends at `end` shows that it is the company's own: by the first mark that does, of those from the one numbered `from`
 * on, which is the first that is near.
 */
export function ownKind(text: string, end: number, marks: readonly OwnMark[], from: number): OwnKind | null {
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= end) break;
    if (speaks(text, mark)) return mark.term.kind;
  }
  return null;
}
