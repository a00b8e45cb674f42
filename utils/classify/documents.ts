import type { Finding } from '../model/finding';
import type { DocumentIndex } from './document-index';
import { documentKeys, isOf, sampled } from './document-index';
import type { Tokens } from './tokens';
import { Winnow } from './winnow';

/**
 * Known documents in a text. Each fingerprint of the text is looked up in the sample and votes for a document; for documents with votes the
 * fingerprints round the votes are looked up in the filter; what lies densely counts.
 */

/** In a text of at most so many characters one vote makes a document worth looking for; in a longer one two near each other. */
const SHORT = 65_536;
/** Fingerprints between two votes that belong together, and how far round them is looked. A sixteenth is sampled, so few gaps are longer. */
const REACH = 384;
/** Documents that are looked for in one text, those with most votes first. */
const MOST_CANDIDATES = 64;
/** A stretch grows by HIT with each fingerprint of the document and shrinks by one with each other; at most FULL, at least DENSE to count. */
const HIT = 8;
const FULL = 64;
const DENSE = 48;
/** Fewer fingerprints are no copy (12 are some 35 words in a row); many are one whatever share of the document they are. */
const LEAST = 12;
const MANY = 100;
const LEAST_SHARE = 0.1;
/** Where it is certain that the document is meant, and no quotation. */
const SURE_SHARE = 0.3;
/** Of two documents with the same words in this text (versions, copies) the one with more of them is named, unless the other adds so much. */
const OWN_SHARE = 0.5;

/**
 * By document: place and fingerprint of the last vote, the run of votes near each other that it ends and where that begins, and of the runs
 * that are long enough the longest, where the first begins and where the last ends.
 */
interface Votes {
  readonly last: Int32Array;
  readonly hash: Int32Array;
  readonly run: Int32Array;
  readonly begin: Int32Array;
  readonly most: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}
interface Candidate {
  readonly index: DocumentIndex;
  readonly document: number;
  readonly votes: number;
  readonly from: number;
  readonly to: number;
}
interface Match {
  readonly candidate: Candidate;
  /** Places of the fingerprints, and how many different ones. */
  readonly hits: readonly number[];
  readonly distinct: number;
}

export class DocumentPass {
  readonly findings: Finding[] = [];
  private readonly winnow = new Winnow();
  private readonly votes: readonly Votes[];
  private counted = 0;
  private candidates: Candidate[] | null = null;
  private readonly matches: Match[] = [];

  constructor(
    private readonly text: string,
    private readonly indexes: readonly DocumentIndex[],
  ) {
    this.votes = indexes.map(({ set }) => {
      const fresh = (): Int32Array => new Int32Array(set.documents.length);
      return { last: fresh(), hash: fresh(), run: fresh(), begin: fresh(), most: fresh(), from: fresh(), to: fresh() };
    });
  }

  take(tokens: Tokens): void {
    this.winnow.take(this.text, tokens);
    const { hashes, count } = this.winnow;
    this.indexes.forEach((index, i) => {
      const votes = this.votes[i];
      if (votes === undefined) return;
      const known = index.set.documents.length;
      const needed = this.text.length <= SHORT ? 1 : 2;
      for (let at = this.counted; at < count; at++) {
        const hash = hashes[at] as number;
        const document = sampled(index, hash);
        if (document < known) vote(votes, document, at, hash, needed);
      }
    });
    this.counted = count;
  }

  /** After the whole text was taken: one document at a time; true once all are judged. */
  settle(): boolean {
    this.candidates ??= this.worthLookingFor();
    const next = this.candidates.shift();
    if (next !== undefined) {
      const match = this.look(next);
      if (match !== null) this.matches.push(match);
      return false;
    }
    this.name();
    return true;
  }

  private worthLookingFor(): Candidate[] {
    const { count } = this.winnow;
    const all = this.indexes.flatMap((index, i): Candidate[] => {
      const votes = this.votes[i];
      if (votes === undefined) return [];
      const found: Candidate[] = [];
      votes.most.forEach((most, document) => {
        if (most === 0) return;
        const from = Math.max(0, (votes.from[document] as number) - REACH);
        const to = Math.min(count, (votes.to[document] as number) + REACH);
        found.push({ index, document, votes: most, from, to });
      });
      return found;
    });
    return all.sort((a, b) => b.votes - a.votes).slice(0, MOST_CANDIDATES);
  }

  /** Fingerprints of the document that lie densely. */
  private look(candidate: Candidate): Match | null {
    const { hashes } = this.winnow;
    const keys = documentKeys(candidate.index.filterKeys, candidate.document);
    const hits: number[] = [];
    let stretch: number[] = [];
    let score = 0;
    let best = 0;
    let end = 0;
    let last = candidate.from;
    const close = (): void => {
      if (best >= DENSE) for (let i = 0; i < end; i++) hits.push(stretch[i] as number);
      stretch = [];
      score = best = end = 0;
    };
    for (let at = candidate.from; at < candidate.to; at++) {
      if (!isOf(candidate.index, hashes[at] as number, keys)) continue;
      score -= at - last - 1;
      if (score <= 0) close();
      last = at;
      stretch.push(at);
      score = Math.min(FULL, score + HIT);
      if (score < best) continue;
      best = score;
      end = stretch.length;
    }
    close();
    const distinct = new Set(hits.map((at) => hashes[at])).size;
    return distinct < LEAST ? null : { candidate, hits, distinct };
  }

  /** The documents with most of the text first, and others only for what is not explained by those. */
  private name(): void {
    const { starts, ends } = this.winnow;
    const explained = new Set<number>();
    for (const { candidate, hits, distinct } of this.matches.sort((a, b) => b.distinct - a.distinct)) {
      const own = hits.filter((at) => !explained.has(at)).length;
      const { set } = candidate.index;
      const document = set.documents[candidate.document];
      if (document === undefined || own < hits.length * OWN_SHARE) continue;
      const share = Math.min(1, distinct / document.hashes);
      if (share < LEAST_SHARE && distinct < MANY) continue;
      for (const at of hits) explained.add(at);
      this.findings.push({
        detector: `document.${set.id}`,
        category: 'document',
        span: [starts[hits[0] ?? 0] as number, ends[hits.at(-1) ?? 0] as number],
        confidence: share >= SURE_SHARE || distinct >= MANY ? 'high' : 'medium',
        label: document.label,
        coverage: Math.round(share * 100) / 100,
      });
    }
  }
}

/** A vote; a fingerprint that the text repeats votes once in a row. `needed` votes are worth looking at. */
function vote(votes: Votes, document: number, at: number, hash: number, needed: number): void {
  const { last, run, begin, most, from } = votes;
  const before = run[document] as number;
  if (before > 0 && votes.hash[document] === hash) return;
  const now = before > 0 && at - (last[document] as number) <= REACH ? before + 1 : 1;
  if (now === 1) begin[document] = at;
  run[document] = now;
  last[document] = at;
  votes.hash[document] = hash;
  if (now < needed) return;
  if (most[document] === 0) from[document] = begin[document] as number;
  if (now > (most[document] as number)) most[document] = now;
  votes.to[document] = at;
}
