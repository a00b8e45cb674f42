import { PACKED, UPPER } from './characters';
import type { Rules } from './rules';
import { LONGEST_RUN, SIGN } from './rules';

/** Characters that one call looks at. */
export const CHUNK = 4_096;
/** In `Found.marks`: the place is a sign that somebody asked for; the lower bits are the first node of a literal's chain, 0 for none. */
export const IS_SIGN = SIGN << 9;
const UPPER_KIND = 1 << UPPER;

/** The places of one chunk that somebody may have asked for, in the order of the text. */
export class Found {
  /** Where literals and signs end (two numbers each: the place, and what is there). */
  readonly marks = new Int32Array(CHUNK * 2 + 2);
  /** Runs that detectors asked for (three numbers each: start, end, kinds of characters as a set of `1 << kind`). */
  readonly runs = new Int32Array((CHUNK + 2) * 3);
  markCount = 0;
  runCount = 0;
  /** Runs that begin with a capital, of all chunks so far: start, end, start, end, … */
  readonly capitals: number[] = [];
}

/** The walk over one text, chunk by chunk. */
export class Walk {
  private hash = 0;
  /** 1 inside a run. */
  private inside = 0;
  private kinds = 0;
  private runStart = 0;
  /** Where runs of this chunk start and end, in turn, and the kinds of characters before each of these places. */
  private readonly bounds = new Int32Array(CHUNK + 2);
  private readonly before = new Uint8Array(CHUNK + 2);
  private boundCount = 0;

  constructor(
    private readonly text: string,
    private readonly rules: Rules,
    private readonly found: Found,
  ) {}

  /** Looks at text[from, to), at most CHUNK characters. */
  look(from: number, to: number): void {
    this.read(from, to);
    if (to === this.text.length && this.inside === 1) this.end(to);
    this.keepRuns();
  }

  /**
   * The hot loop. It calls nothing, and no branch in it depends on the text: it writes at each character, and moves on where that was worth
   * it. Nothing but the loop is in here, and nothing that is rarely done: V8 (11.3) keeps the code that it made of a running loop, even where
   * it leaves that code each time for want of feedback on a rare branch behind it. The three numbers are LIMIT, HASH_MASK and SIGN:
   * bundlers turn imported constants into variables, which are loaded for each character.
   */
  private read(from: number, to: number): void {
    const { text, bounds, before } = this;
    const { packed } = this.rules;
    const { heads } = this.rules.literals;
    const { marks } = this.found;
    let { hash, inside, kinds } = this;
    let mark = 0;
    let bound = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const bits = code < 0x530 ? (packed[code] as number) : code & 31;
      hash = ((hash << 5) | (bits & 31)) & 0x7fff;
      const what = (heads[hash] as number) | ((bits & 0x80) << 9);
      marks[mark] = i;
      marks[mark + 1] = what;
      mark += (-what >>> 31) << 1;
      const kind = (bits >> 5) & 3;
      const word = (kind + 3) >> 2;
      bounds[bound] = i;
      before[bound] = kinds;
      bound += word ^ inside;
      kinds = (kinds | (1 << kind)) & -word;
      inside = word;
    }
    this.hash = hash;
    this.inside = inside;
    this.kinds = kinds;
    this.boundCount = bound;
    this.found.markCount = mark;
  }

  /** A run that ends with the text. */
  private end(to: number): void {
    this.bounds[this.boundCount] = to;
    this.before[this.boundCount++] = this.kinds;
  }

  /** Of the runs, those that somebody asked for. */
  private keepRuns(): void {
    const { text, bounds, before, boundCount } = this;
    const { runFlags } = this.rules;
    const { runs, capitals } = this.found;
    let n = 0;
    let start = this.runStart;
    for (let b = 0; b < boundCount; b++) {
      const at = bounds[b] as number;
      const kinds = before[b] as number;
      if (kinds === 0) {
        start = at;
        continue;
      }
      const length = at - start;
      if ((kinds & UPPER_KIND) !== 0 && (PACKED[text.charCodeAt(start)] ?? 0) >> 5 === UPPER) capitals.push(start, at);
      if (runFlags[(kinds << 6) | (length < LONGEST_RUN ? length : LONGEST_RUN)] === 0) continue;
      runs[n] = start;
      runs[n + 1] = at;
      runs[n + 2] = kinds;
      n += 3;
    }
    this.runStart = start;
    this.found.runCount = n;
  }
}
