import type { Finding } from '../model/finding';
import type { KeyedDictionary } from '../model/knowledge';
import { fromBase64 } from './base64';
import { isSign, spell } from './canonical';
import { cuts, formsOf, MOST_FORMS, places, totals } from './inflection';
import type { Candidate } from './overlap';
import type { HashKey } from './siphash';
import { sipHash } from './siphash';
import type { Tokens } from './tokens';
import { HISTORY, POWERS, sums } from './tokens';

/**
 * Company terms, up to 100,000 a dictionary, without the terms: of each there are 32 bits of the hash of its words, which finds it as words
 * roll by, and 16 bits of a keyed hash of its spelling, which tells it from what merely has the same 32. (An Aho-Corasick table of as many
 * terms takes 234 MB.)
 */

/** Words of a term that count; a longer term is found by its first ones. */
export const LONGEST = 16;
/** Bytes of one term in a table: 4 of the words' hash, scrambled under the key; 2 of the keyed hash. */
export const TERM_BYTES = 6;
/** Signs before and after a term's words that may belong to it. */
export const MOST_SIGNS = 2;
/** Spellings that are compared in one text: ordinary text of 1 MB needs a few thousand, and where more are needed it is said. */
function checksFor(length: number): number {
  return 4_000 + length / 8;
}

const SPREAD = 0x85ebca6b;
/** Spreads the hash of a term's words: its upper bits choose bit and bucket. */
export function spread(hash: number): number {
  return Math.imul(hash, SPREAD);
}

/** The four words of a dictionary's key: two for the keyed hash, two for the scrambling. */
export function keyWords(key: string): readonly [number, number, number, number] {
  const view = new DataView(fromBase64(key).buffer);
  return [view.getInt32(0, true), view.getInt32(4, true), view.getInt32(8, true), view.getInt32(12, true) | 1];
}

/** A bijection of 32 bits under a key, so that the tables of two companies have nothing in common; `unscramble` is its inverse. */
export function scramble(x: number, add: number, times: number): number {
  return Math.imul(x ^ add, times);
}
function inverseOf(odd: number): number {
  let x = odd;
  // Newton's method doubles the right bits: 3, 6, 12, 24, 48.
  for (let i = 0; i < 4; i++) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}

export interface TermIndex {
  readonly dictionaries: readonly KeyedDictionary[];
  readonly keys: readonly HashKey[];
  /** Terms in the order of the upper 16 bits of their hash. */
  readonly hashes: Int32Array;
  readonly checks: Uint16Array;
  readonly owners: Uint8Array;
  /** Upper 16 bits → first term; one more entry than buckets. */
  readonly buckets: Uint32Array;
  /** Numbers of words that occur. */
  readonly lengths: Int32Array;
}

/** Decodes and merges all dictionaries; some milliseconds for 100,000 terms. */
export function indexTerms(dictionaries: readonly KeyedDictionary[]): TermIndex | null {
  const total = dictionaries.reduce((sum, d) => sum + d.count, 0);
  if (total === 0) return null;
  const raw = new Int32Array(total);
  const rawChecks = new Uint16Array(total);
  const rawOwners = new Uint8Array(total);
  const buckets = new Uint32Array(0x10001);
  const keys: HashKey[] = [];
  let t = 0;
  dictionaries.forEach((dictionary, owner) => {
    const [k0, k1, add, times] = keyWords(dictionary.key);
    keys.push([k0, k1]);
    const back = inverseOf(times);
    const table = fromBase64(dictionary.table);
    const view = new DataView(table.buffer);
    for (let i = 0; i < dictionary.count; i++, t++) {
      const hash = Math.imul(view.getInt32(i * TERM_BYTES, true), back) ^ add;
      raw[t] = hash;
      rawChecks[t] = view.getUint16(i * TERM_BYTES + 4, true);
      rawOwners[t] = owner;
      const bucket = (hash >>> 16) + 1;
      buckets[bucket] = (buckets[bucket] as number) + 1;
    }
  });
  for (let b = 0; b < 0x10000; b++) buckets[b + 1] = (buckets[b + 1] as number) + (buckets[b] as number);
  const hashes = new Int32Array(total);
  const checks = new Uint16Array(total);
  const owners = new Uint8Array(total);
  const next = buckets.slice(0, 0x10000);
  for (let i = 0; i < total; i++) {
    const hash = raw[i] as number;
    const at = next[hash >>> 16] as number;
    next[hash >>> 16] = at + 1;
    hashes[at] = hash;
    checks[at] = rawChecks[i] as number;
    owners[at] = rawOwners[i] as number;
  }
  const lengths = new Int32Array(new Set(dictionaries.flatMap((d) => d.lengths))).sort();
  return { dictionaries, keys, hashes, checks, owners, buckets, lengths };
}

/*
 * What is not in these bits is no term: the upper bits of a hash choose 32 of them, and of those its next five and its lowest five bits one each
 * (a Bloom filter in blocks, Putze, Sanders, Singler 2007). Of 100,000 terms that lets one other word in a hundred through, where one bit each let
 * one in twenty. They are a table of this file and of one size for the reason that look.ts gives; whoever asks brings his terms.
 */
const SHIFT = 11;
const bits = new Int32Array(2 ** (32 - SHIFT - 5));
let bound: TermIndex | null = null;
/** Forms that may end a term. */
const likely = new Int32Array(MOST_FORMS + 1);

function bind(index: TermIndex): void {
  if (bound === index) return;
  bits.fill(0);
  for (const hash of index.hashes) {
    const bit = hash >>> SHIFT;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << bit) | (1 << hash);
  }
  bound = index;
}

/** The spread hash of the `words` words that end with a form. */
function hashEndingWith(form: number, words: number, power: number): number {
  return Math.imul((totals[form] as number) - Math.imul(sums[(places[form] as number) - words] as number, power), SPREAD);
}

/** Fills `likely` for terms of so many words, without a branch; says how many there are. */
function sift(words: number, power: number, forms: number): number {
  let n = 0;
  for (let form = 0; form < forms; form++) {
    const hash = hashEndingWith(form, words, power);
    const bit = hash >>> SHIFT;
    const block = bits[bit >>> 5] as number;
    likely[n] = form;
    n += (block >>> bit) & (block >>> hash) & 1;
  }
  return n;
}

/** The terms of one text. */
export class TermPass {
  readonly candidates: Candidate[] = [];
  private checks = 0;
  private readonly most: number;

  constructor(
    private readonly text: string,
    private readonly index: TermIndex,
  ) {
    this.most = checksFor(text.length);
  }

  take(tokens: Tokens): void {
    bind(this.index);
    const forms = formsOf(this.text, tokens);
    for (const words of this.index.lengths) {
      const power = POWERS[words] as number;
      const some = sift(words, power, forms);
      for (let l = 0; l < some; l++) {
        const form = likely[l] as number;
        this.look(hashEndingWith(form, words, power), words, tokens, form);
      }
    }
  }

  private look(hash: number, words: number, { starts, ends, known }: Tokens, form: number): void {
    const at = places[form] as number;
    if (words > known + at - HISTORY + 1) return;
    const { buckets, hashes } = this.index;
    const bucket = hash >>> 16;
    const until = buckets[bucket + 1] as number;
    for (let term = buckets[bucket] as number; term < until; term++) {
      if (hashes[term] === hash) this.check(term, starts[at - words + 1] as number, ends[at] as number, cuts[form] as number);
    }
  }

  /** Whether the words are spelt as the term is, with the signs beside them where they belong to it. */
  private check(term: number, start: number, end: number, cut: number): void {
    const { text, index } = this;
    const owner = index.owners[term] as number;
    const dictionary = index.dictionaries[owner];
    const key = index.keys[owner];
    if (dictionary === undefined || key === undefined) return;
    const signs = dictionary.signs ? MOST_SIGNS : 0;
    for (let before = 0; before <= signs; before++) {
      if (before > 0 && !isSign(text.charCodeAt(start - before))) return;
      for (let after = 0; after <= signs; after++) {
        if (after > 0 && (cut > 0 || !isSign(text.charCodeAt(end + after - 1)))) break;
        if (this.checks++ >= this.most) return;
        const { units, length } = spell(text, start - before, end - cut + after, dictionary.caseSensitive);
        if (length < 0) return;
        if ((sipHash(units, length, key) & 0xffff) === index.checks[term]) this.found(dictionary, start - before, end + after);
      }
    }
  }

  /** True where more spellings would have been compared than are allowed. */
  get over(): boolean {
    return this.checks > this.most;
  }

  private found(dictionary: KeyedDictionary, start: number, end: number): void {
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
