import type { Knowledge } from '../../utils/classify/types';
import { keyTerms } from '../../utils/knowledge/dictionary';
import type { Fingerprinted } from '../../utils/knowledge/documents';
import { keyDocuments } from '../../utils/knowledge/documents';
import { MOST_HASHES, MOST_TERMS } from '../../utils/model/knowledge';

/** Numbers that are the same at each run. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const SYLLABLES =
  'ba be bo da de do fa fi fu ga go ka ke ki la le lo ma mi mo na ne no pa pe po ra re ri ro sa se si ta te ti to va ve vi za zo'.split(
    ' ',
  );

/** A word that is hardly in any language. */
export function coined(next: () => number): string {
  return Array.from({ length: 4 + Math.floor(next() * 3) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
}

/** Terms of one to four words, each of them once. */
export function manyTerms(count: number = MOST_TERMS): readonly string[] {
  const next = random(7);
  const terms = new Set<string>();
  while (terms.size < count) terms.add(Array.from({ length: 1 + Math.floor(next() * 4) }, () => coined(next)).join(' '));
  return [...terms];
}

const newKey = (seed: number) => (): Uint8Array => {
  const next = random(seed);
  return Uint8Array.from({ length: 16 }, () => next() * 256);
};

/** A set of so many fingerprints in documents of a thousand each. They are drawn, not made of text: what is looked up costs the same. */
export function manyHashes(count: number = MOST_HASHES): readonly Fingerprinted[] {
  const next = random(11);
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add((next() * 0x1_0000_0000) | 0);
  const hashes = Int32Array.from(drawn);
  return Array.from({ length: Math.ceil(count / 1_000) }, (_, i) => ({
    label: `Document ${i + 1}`,
    hashes: hashes.slice(i * 1_000, (i + 1) * 1_000),
  }));
}

/** As much company knowledge as a policy can carry: 100,000 terms and 1,000,000 fingerprints. */
export function bigKnowledge(): Knowledge {
  const source = { id: 'terms', label: 'Terms', caseSensitive: false, confidence: 'high', terms: manyTerms() } as const;
  return {
    dictionaries: [keyTerms(source, newKey(1)).dictionary],
    patterns: [],
    documents: [keyDocuments({ id: 'documents', label: 'Documents', documents: manyHashes() }, newKey(2)).set],
  };
}
