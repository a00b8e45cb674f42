import type { Finding } from '../model/finding';
import { DocumentPass } from './documents';
import type { DocumentIndex } from './document-index';
import { indexDocuments } from './document-index';
import { resolve } from './overlap';
import type { TermIndex } from './terms';
import { indexTerms, TermPass } from './terms';
import { CHUNK, TokenWalk } from './tokens';
import type { Knowledge } from './types';

/** What the company knows, decoded: terms and documents, which share one walk over the text. */
export interface KnowledgeIndex {
  readonly terms: TermIndex | null;
  readonly documents: readonly DocumentIndex[];
}

export function indexKnowledge({ dictionaries, documents }: Knowledge): KnowledgeIndex | null {
  const terms = indexTerms(dictionaries);
  const sets = documents.filter((set) => set.documents.length > 0);
  return terms === null && sets.length === 0 ? null : { terms, documents: sets.map(indexDocuments) };
}

/** The pass over one text for company knowledge; goes on from where it stopped. */
export class KnowledgePass {
  private at = 0;
  private settled: boolean;
  private readonly walk = new TokenWalk();
  private readonly terms: TermPass | null;
  private readonly documents: DocumentPass | null;

  constructor(
    private readonly text: string,
    { terms, documents }: KnowledgeIndex,
  ) {
    this.terms = terms && new TermPass(text, terms);
    this.documents = documents.length > 0 ? new DocumentPass(text, documents) : null;
    this.settled = this.documents === null;
  }

  /** One piece of work; true once there is nothing left to do. */
  advance(): boolean {
    if (this.at < this.text.length) {
      const next = Math.min(this.text.length, this.at + CHUNK);
      const tokens = this.walk.read(this.text, this.at, next);
      this.at = next;
      this.terms?.take(tokens);
      this.documents?.take(tokens);
    } else if (!this.settled) this.settled = this.documents?.settle() ?? true;
    return this.settled && this.at >= this.text.length;
  }

  /** True where the text holds so many candidates for terms that not all were judged. */
  get over(): boolean {
    return this.terms?.over ?? false;
  }

  get findings(): readonly Finding[] {
    return [...resolve(this.terms?.candidates ?? []), ...(this.documents?.findings ?? [])];
  }
}
