import type { Finding } from '../model/finding';
import type { Dictionary } from '../model/policy';
import { isWordUnit, LIMIT, lowered } from './characters';
import type { Candidate } from './overlap';

/**
 * Company terms, up to 100,000: each text word is hashed, the hashes of the last eight words are combined as they roll by,
 * and what the hash table knows is compared letter by letter. (An Aho-Corasick table of as many terms takes 234 MB.)
 * Scripts without spaces are found by a term's first two characters instead.
 */
const LONGEST = 8;
const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;
/** White space between two words of a term may be any of these, at most this many. */
const MOST_SPACE = 4;

function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x1100 && code < 0x1200) || (code >= 0x2e80 && code < 0xdc00);
}
const OTHER_WORD = /[\p{L}\p{M}\p{N}]/u;
function isWord(code: number): boolean {
  return code < LIMIT ? isWordUnit(code) : !isUnspaced(code) && OTHER_WORD.test(String.fromCharCode(code));
}
function isSpace(code: number): boolean {
  return code === 32 || code === 45 || code === 95 || (code >= 9 && code <= 13) || code === 160 || code === 0x2011 || code === 0x3000;
}

interface Term {
  readonly text: string;
  readonly dictionary: number;
}

export interface DictionaryIndex {
  readonly dictionaries: readonly Dictionary[];
  readonly terms: readonly Term[];
  /** Open addressing: slot → term + 1. The table has at least twice as many slots as terms. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  /** Term → another term of the same hash + 1. */
  readonly next: Int32Array;
  /** Which numbers of words occur. */
  readonly counts: readonly number[];
  /** First two characters of a term in an unspaced script → terms. */
  readonly unspaced: ReadonlyMap<number, readonly number[]>;
  /** Term → where its first word starts (a term may begin with a sign). */
  readonly firstWord: Uint8Array;
}

function slotOf(hash: number, slots: Int32Array): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 1) & (slots.length - 1);
}

/** Hash and number of the first (at most LONGEST) words of a term, and where the first starts. */
function hashTerm(text: string): { hash: number; words: number; first: number } {
  let hash = 0;
  let words = 0;
  let first = -1;
  for (let i = 0; i < text.length && words < LONGEST; i++) {
    if (!isWord(text.charCodeAt(i))) continue;
    if (first < 0) first = i;
    let word = SEED;
    for (; i < text.length && isWord(text.charCodeAt(i)); i++) word = Math.imul(word ^ lowered(text.charCodeAt(i)), PRIME);
    hash = (Math.imul(hash, PRIME) + word) | 0;
    words++;
  }
  return { hash, words, first };
}

export function indexDictionaries(dictionaries: readonly Dictionary[]): DictionaryIndex | null {
  const terms = dictionaries.flatMap((d, dictionary) => d.terms.map((text) => ({ text: text.trim(), dictionary })));
  if (terms.length === 0) return null;
  let size = 64;
  while (size < terms.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(terms.length);
  const next = new Int32Array(terms.length);
  const firstWord = new Uint8Array(terms.length);
  const counts = new Set<number>();
  const unspaced = new Map<number, number[]>();
  terms.forEach(({ text }, t) => {
    if (text.length >= 2 && isUnspaced(text.charCodeAt(0))) {
      const key = (text.charCodeAt(0) << 16) | text.charCodeAt(1);
      const same = unspaced.get(key);
      if (same === undefined) unspaced.set(key, [t]);
      else same.push(t);
      return;
    }
    const { hash, words, first } = hashTerm(text);
    if (words === 0) return;
    counts.add(words);
    hashes[t] = hash;
    firstWord[t] = first;
    let slot = slotOf(hash, slots);
    while (slots[slot] !== 0 && hashes[(slots[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & (size - 1);
    next[t] = slots[slot] ?? 0;
    slots[slot] = t + 1;
  });
  return { dictionaries, terms, slots, hashes, next, counts: [...counts].sort((a, b) => b - a), unspaced, firstWord };
}

/** Where the term ends when it stands in `text` at `start`, else -1. White space and hyphens between words are interchangeable. */
function endOfTerm(text: string, start: number, term: string, caseSensitive: boolean): number {
  let at = start;
  for (let i = 0; i < term.length; i++) {
    const want = term.charCodeAt(i);
    if (isSpace(want)) {
      const from = at;
      while (at - from < MOST_SPACE && isSpace(text.charCodeAt(at))) at++;
      if (at === from) return -1;
      while (i + 1 < term.length && isSpace(term.charCodeAt(i + 1))) i++;
      continue;
    }
    const have = text.charCodeAt(at);
    if (caseSensitive ? have !== want : lowered(have) !== lowered(want)) return -1;
    at++;
  }
  return at;
}

/** The pass over one text; goes on from where it stopped. */
export class DictionaryPass {
  readonly candidates: Candidate[] = [];
  private at = 0;
  private inWord = false;
  private word = SEED;
  private wordStart = 0;
  /** Combined hashes of the last n words, n = 1…LONGEST, and the starts of those words. */
  private readonly rolled = new Int32Array(LONGEST + 1);
  private readonly starts = new Int32Array(LONGEST);
  private seen = 0;

  constructor(
    private readonly text: string,
    private readonly index: DictionaryIndex,
  ) {}

  advance(to: number): boolean {
    const { text, index } = this;
    const end = Math.min(to, text.length);
    const hasUnspaced = index.unspaced.size > 0;
    for (let i = this.at; i < end; i++) {
      const code = text.charCodeAt(i);
      if (isWord(code)) {
        if (!this.inWord) {
          this.inWord = true;
          this.word = SEED;
          this.wordStart = i;
        }
        this.word = Math.imul(this.word ^ lowered(code), PRIME);
      } else {
        if (this.inWord) this.endWord();
        if (hasUnspaced && code >= 0x0e00) this.unspacedAt(i, code);
      }
    }
    this.at = Math.max(this.at, end);
    if (this.at < text.length) return false;
    if (this.inWord) this.endWord();
    return true;
  }

  get position(): number {
    return this.at;
  }

  private endWord(): void {
    this.inWord = false;
    const { rolled } = this;
    for (let n = LONGEST; n > 1; n--) rolled[n] = (Math.imul(rolled[n - 1] ?? 0, PRIME) + this.word) | 0;
    rolled[1] = this.word;
    this.starts[this.seen % LONGEST] = this.wordStart;
    this.seen++;
    for (const n of this.index.counts) if (n <= this.seen) this.look(rolled[n] ?? 0, this.starts[(this.seen - n) % LONGEST] ?? 0);
  }

  private look(hash: number, start: number): void {
    const { slots, hashes, next, firstWord } = this.index;
    for (let slot = slotOf(hash, slots); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      let term = slots[slot] ?? 0;
      if (hashes[term - 1] !== hash) continue;
      for (; term !== 0; term = next[term - 1] ?? 0) this.check(term - 1, start - (firstWord[term - 1] ?? 0));
      return;
    }
  }

  private unspacedAt(i: number, code: number): void {
    for (const term of this.index.unspaced.get((code << 16) | this.text.charCodeAt(i + 1)) ?? []) this.check(term, i);
  }

  private check(t: number, start: number): void {
    const term = this.index.terms[t];
    if (term === undefined || start < 0) return;
    const dictionary = this.index.dictionaries[term.dictionary];
    if (dictionary === undefined) return;
    const end = endOfTerm(this.text, start, term.text, dictionary.caseSensitive);
    if (end < 0) return;
    const continues = isWord(this.text.charCodeAt(end)) && isWord(term.text.charCodeAt(term.text.length - 1));
    const continued = start > 0 && isWord(this.text.charCodeAt(start - 1)) && isWord(term.text.charCodeAt(0));
    if (continues || continued) return;
    const finding: Finding = {
      detector: `dictionary.${dictionary.id}`,
      category: 'dictionary',
      span: [start, end],
      confidence: dictionary.confidence,
      label: dictionary.label,
    };
    this.candidates.push({ finding, generic: false, rank: 0 });
  }
}
