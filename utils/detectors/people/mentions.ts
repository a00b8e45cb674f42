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

const bounded = (odds: number, bound: number): number => Math.max(-bound, Math.min(bound, odds));

/**
 * The names and the single words of a text, in order. A full name is sure when it is met; a word alone is judged at the end,
 * by what the whole text says of it.
 */
export class Mentions {
  /** Start, end, hash. */
  private readonly places: number[] = [];
  private readonly scores: number[] = [];
  /** What stands beside it, as odds. */
  private readonly contexts: number[] = [];
  /** 1 where the word's spelling was not asked for yet. */
  private readonly unspelt: number[] = [];
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
    const own = bounded(context, W.CONTEXT_BOUND);
    if (own !== 0 && this.sums.size < MOST) this.sums.set(hash, (this.sums.get(hash) ?? 0) + own);
    if (score > -W.HOPELESS) this.push(start, end, hash, score, own, spelt ? 0 : 1);
  }

  private push(start: number, end: number, hash: number, score: number, context: number, unspelt: number): void {
    if (this.scores.length >= MOST) return;
    this.places.push(start, end, hash);
    this.scores.push(score);
    this.contexts.push(context);
    this.unspelt.push(unspelt);
  }

  /** Calls `use` for each word alone that is a name. */
  resolve(text: string, use: (start: number, end: number) => void): void {
    const { scores } = this;
    for (let n = 0; n < scores.length; n++) scores[n] = this.inAll(text, n);
    // One sweep each way: what is listed beside a name becomes one, and so on along the list.
    for (let n = 1; n < scores.length; n++) this.lift(text, n, n - 1, this.end(n - 1), this.start(n));
    for (let n = scores.length - 2; n >= 0; n--) this.lift(text, n, n + 1, this.end(n), this.start(n + 1));
    for (let n = 0; n < scores.length; n++) if ((scores[n] ?? 0) > 0 && this.places[n * 3 + 2] !== 0) use(this.start(n), this.end(n));
  }

  private start(n: number): number {
    return this.places[n * 3] ?? 0;
  }

  private end(n: number): number {
    return this.places[n * 3 + 1] ?? 0;
  }

  /** Its score with what the text says elsewhere. */
  private inAll(text: string, n: number): number {
    const hash = this.places[n * 3 + 2] ?? 0;
    const score = this.scores[n] ?? 0;
    if (hash === 0) return score;
    const others = ((this.sums.get(hash) ?? 0) - (this.contexts[n] ?? 0)) * W.OTHERS;
    const all = score + bounded(others, W.OTHERS_BOUND) + (this.known.has(hash) ? W.KNOWN : 0);
    if (all > 0 || all <= -W.SPELLING_BOUND - W.LISTED || this.unspelt[n] !== 1) return all;
    fold(text, this.start(n), this.end(n));
    return all + oddsOfSpelling(this.end(n) - this.start(n));
  }

  private lift(text: string, n: number, neighbour: number, from: number, to: number): void {
    const score = this.scores[n] ?? 0;
    if (score > 0 || score <= -W.LISTED || (this.scores[neighbour] ?? 0) <= 0 || to - from > LONGEST_JOINT || to < from) return;
    if (JOINTS.has(text.slice(from, to))) this.scores[n] = score + W.LISTED;
  }
}
