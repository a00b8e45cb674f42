import type { Tokens } from './tokens';
import { CHUNK, HISTORY, isUnspaced, mixed, POWERS } from './tokens';

/**
 * Winnowing (Schleimer, Wilkerson, Aiken: Local Algorithms for Document Fingerprinting, SIGMOD 2003) over words instead of characters: of
 * every WINDOW hashes of some words in a row the least is kept. Any eight words in a row that two texts share leave a common fingerprint, and
 * a changed word touches the five hashes that hold it.
 */
const WORDS = 5;
const WINDOW = 4;
const POWER = POWERS[WORDS] as number;
/** In a row, for scripts whose every character counts as a word: letters of Thai, Lao and the like; characters of all others. */
const LETTERS = 24;
const CHARACTERS = 12;

/** Hashes of one chunk's rows of words, and where each begins and ends; before them the last ones of the chunk before. */
const rows = new Int32Array(CHUNK + WINDOW + 2);
const from = new Int32Array(CHUNK + WINDOW + 2);
const to = new Int32Array(CHUNK + WINDOW + 2);
const CARRIED = WINDOW - 1;

/** Fingerprints of a text, in its order, each with the place of the words that it is made of. */
export class Winnow {
  hashes = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  count = 0;
  /** The last rows of the chunk before, and how many there are; which of them was kept last, as a place before this chunk's first row. */
  private readonly carried = new Int32Array(CARRIED * 3);
  private carriedCount = 0;
  private kept = -WINDOW;

  take(text: string, tokens: Tokens): void {
    const many = this.rowsOf(text, tokens);
    const first = CARRIED - this.carriedCount;
    let kept = this.kept + CARRIED;
    while (this.count + many > this.hashes.length) this.grow();
    const { hashes, starts, ends } = this;
    let { count } = this;
    for (let at = Math.max(CARRIED, first + CARRIED); at < many; at++) {
      const hash = rows[at] as number;
      if (kept > at - WINDOW && kept >= first) {
        // Of equal hashes the earlier stays.
        if (hash >= (rows[kept] as number)) continue;
        kept = at;
      } else {
        kept = at;
        for (let other = at - 1; other > at - WINDOW; other--) if ((rows[other] as number) < (rows[kept] as number)) kept = other;
      }
      hashes[count] = rows[kept] as number;
      starts[count] = from[kept] as number;
      ends[count++] = to[kept] as number;
    }
    this.count = count;
    this.carry(many, kept);
  }

  /** Fills `rows` from CARRIED on, after what was carried over; answers with where they end. */
  private rowsOf(text: string, { starts, ends, sums, until, known, wide }: Tokens): number {
    for (let i = 0; i < CARRIED; i++) {
      rows[i] = this.carried[i * 3] as number;
      from[i] = this.carried[i * 3 + 1] as number;
      to[i] = this.carried[i * 3 + 2] as number;
    }
    // As most chunks are: each word ends a row of as many.
    if (!wide && known >= WORDS - 1) {
      for (let t = HISTORY; t < until; t++)
        rows[t - HISTORY + CARRIED] = mixed((sums[t] as number) - Math.imul(sums[t - WORDS] as number, POWER));
      from.set(starts.subarray(HISTORY - WORDS + 1, until - WORDS + 1), CARRIED);
      to.set(ends.subarray(HISTORY, until), CARRIED);
      return until - HISTORY + CARRIED;
    }
    let many = CARRIED;
    for (let t = HISTORY; t < until; t++) {
      let words = WORDS;
      if (wide) {
        const code = text.charCodeAt(starts[t] as number);
        if (isUnspaced(code)) words = code < 0x1100 || (code >= 0x1780 && code < 0x1800) ? LETTERS : CHARACTERS;
      }
      if (known + t - HISTORY + 1 < words) continue;
      rows[many] = mixed((sums[t] as number) - Math.imul(sums[t - words] as number, POWERS[words] as number));
      from[many] = starts[t - words + 1] as number;
      to[many++] = ends[t] as number;
    }
    return many;
  }

  private carry(many: number, kept: number): void {
    const fresh = many - CARRIED;
    for (let i = 0; i < CARRIED; i++) {
      const at = many - CARRIED + i;
      this.carried[i * 3] = rows[at] as number;
      this.carried[i * 3 + 1] = from[at] as number;
      this.carried[i * 3 + 2] = to[at] as number;
    }
    this.carriedCount = Math.min(CARRIED, this.carriedCount + fresh);
    this.kept = Math.max(-WINDOW, kept - many);
  }

  private grow(): void {
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.hashes = larger(this.hashes);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
  }
}
