import { fold } from './fold';
import { oddsOfSpelling } from './judge';
import * as W from './weights';

/** Words alone that wait for the end of the text, at most. */
const MOST = 5_000;
/** What may stand between two names of a list. */
const JOINTS = new Set([
  ', ',
  ' and ',
  ' & ',
  ', and ',
  ' or ',
  ' und ',
  ' oder ',
  ' et ',
  ' y ',
  ' e ',
  ' ed ',
  ' en ',
  ' och ',
  ' og ',
  ' i ',
  ' oraz ',
  ' a ',
  ' ve ',
  ' и ',
  ' και ',
]);
const LONGEST_JOINT = 6;

/** What may follow a name that was turned round; the text's end too. */
const ENDS = '\n\r;.:(\t';

/** Room for so many at first. */
const FIRST = 64;
/** A mention is so many numbers. */
const SIZE = 6;
const HASH = 2;
const SCORE = 3;
const CONTEXT = 4;
const UNSPELT = 5;

const bounded = (odds: number, bound: number): number => Math.max(-bound, Math.min(bound, odds));

/**
 * The names and the single words of a text, in order. A full name is sure when it is met; a word alone is judged at the end,
 * by what the whole text says of it.
 */
export class Mentions {
  /** Start, end, hash, score, what stands beside it as odds, 1 where its spelling was not asked for yet. */
  private all = new Float64Array(FIRST * SIZE);
  private length = 0;
  /** Word → sum of what stands beside it. */
  private readonly sums = new Map<number, number>();
  /** Words of full names. */
  private readonly known = new Set<number>();

  addKnown(hash: number): void {
    if (hash !== 0) this.known.add(hash);
  }

  /** A full name, for what is listed beside it. */
  addName(start: number, end: number): void {
    this.push(start, end, 0, W.KNOWN, 0, 0);
  }

  addWord(start: number, end: number, hash: number, score: number, context: number, spelt: boolean): void {
    if (this.length >= MOST * SIZE) return;
    const own = bounded(context, W.CONTEXT_BOUND);
    if (own > 0) this.sums.set(hash, (this.sums.get(hash) ?? 0) + own);
    if (score > -W.HOPELESS) this.push(start, end, hash, score, own, spelt ? 0 : 1);
  }

  private push(start: number, end: number, hash: number, score: number, context: number, unspelt: number): void {
    const n = this.length;
    if (n >= MOST * SIZE) return;
    if (n === this.all.length) {
      const more = new Float64Array(n * 2);
      more.set(this.all);
      this.all = more;
    }
    const { all } = this;
    all[n] = start;
    all[n + 1] = end;
    all[n + HASH] = hash;
    all[n + SCORE] = score;
    all[n + CONTEXT] = context;
    all[n + UNSPELT] = unspelt;
    this.length = n + SIZE;
  }

  /** Calls `use` for each word alone that is a name. */
  resolve(text: string, use: (start: number, end: number) => void): void {
    const { all, length } = this;
    for (let n = 0; n < length; n += SIZE) all[n + SCORE] = this.inAll(text, n);
    // One sweep each way: what is listed beside a name becomes one, and so on along the list.
    for (let n = SIZE; n < length; n += SIZE) this.lift(text, n, n - SIZE, this.end(n - SIZE), this.start(n));
    for (let n = length - 2 * SIZE; n >= 0; n -= SIZE) this.lift(text, n, n + SIZE, this.end(n), this.start(n + SIZE));
    for (let n = 0; n < length; n += SIZE) {
      if (this.isTurned(text, n)) {
        use(this.start(n), this.end(n + SIZE));
        n += SIZE;
      } else if ((all[n + SCORE] ?? 0) > 0 && all[n + HASH] !== 0) use(this.start(n), this.end(n));
    }
  }

  /** `Surname, Given` in a line of its own, or of a list that semicolons part. */
  private isTurned(text: string, n: number): boolean {
    const { all } = this;
    if (n + SIZE >= this.length || this.start(n + SIZE) - this.end(n) !== 2 || all[n + HASH] === 0 || all[n + SIZE + HASH] === 0)
      return false;
    if (Math.max(all[n + SCORE] ?? 0, all[n + SIZE + SCORE] ?? 0) <= 0 || (all[n + SCORE] ?? 0) <= -W.TURNED) return false;
    const before = this.start(n) === 0 ? '\n' : text.charAt(this.start(n) - (text.charAt(this.start(n) - 1) === ' ' ? 2 : 1));
    return text.startsWith(', ', this.end(n)) && '\n;'.includes(before) && ENDS.includes(text.charAt(this.end(n + SIZE)));
  }

  private start(n: number): number {
    return this.all[n] ?? 0;
  }

  private end(n: number): number {
    return this.all[n + 1] ?? 0;
  }

  /** Its score with what the text says elsewhere. */
  private inAll(text: string, n: number): number {
    const hash = this.all[n + HASH] ?? 0;
    const score = this.all[n + SCORE] ?? 0;
    if (hash === 0) return score;
    const others = this.sums.size === 0 ? 0 : ((this.sums.get(hash) ?? 0) - Math.max(0, this.all[n + CONTEXT] ?? 0)) * W.OTHERS;
    const all = score + Math.min(W.OTHERS_BOUND, others) + (this.known.has(hash) ? W.KNOWN : 0);
    if (all > 0 || all <= -W.SPELLING_BOUND - W.LISTED || this.all[n + UNSPELT] !== 1) return all;
    fold(text, this.start(n), this.end(n));
    return all + oddsOfSpelling(this.end(n) - this.start(n));
  }

  private lift(text: string, n: number, neighbour: number, from: number, to: number): void {
    const score = this.all[n + SCORE] ?? 0;
    if (score > 0 || score <= -W.LISTED || (this.all[neighbour + SCORE] ?? 0) <= 0 || to - from > LONGEST_JOINT || to < from) return;
    if (JOINTS.has(text.slice(from, to))) this.all[n + SCORE] = score + W.LISTED;
  }
}
