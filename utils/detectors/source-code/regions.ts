import { Counts } from './counts';
import { Feature } from './features';
import { glance } from './glance';
import { measure } from './lines';
import { isFence, isQuoted } from './quoted';
import { FROM, secondOpinion } from './second-opinion';
import { Sums } from './sums';

/** One line may say this much at most, for and against, so that a block needs several. */
const MOST = 4;
const LEAST = -2;
/** Braces alone are JSON as well. */
const WORDLESS = 0.5;
/** A block ends once this much has been said against it; a few lines of comment do not. */
const DROP = 8;
/** Minified code comes in one line: longer ones are judged piece by piece. */
const PIECE = 300;
/** In a text of up to so many characters every line is measured. */
const THOROUGH = 2_048;
/** Of a longer one than this not every line is measured that looks like those before it. */
const LONG = 16_384;
/** Of the lines of a block that stays unsure, and of those that are always measured, one in so many is; the first ones all are. */
const SPARE = 3;
const FIRST_LINES = 8;
/** Of a longer one, a line that a glance puts at this or below is taken for no code, and not measured. */
const CLEARLY_NONE = 0.4;
const CLEARLY_CODE = 2;
/** Once so much speaks for a block, a line that a glance puts above 0 goes on with it, and is worth this at most. */
const SURE = 10;
const AT_A_GLANCE = 2;
/** Once so much does, a stretch of this many characters is taken to go on as long as its last lines do. */
const AGAINST = -1.5;
const VERY_SURE = 36;
/** Nor is there a second opinion on so much. */
const BEYOND_DOUBT = 60;
const STRETCH = 512;
/** Characters at the end of a stretch whose lines are looked at, and lines that are judged after one that did not go on. */
const LOOKED_AT = 64;
const PATIENCE = 8;
/** How many lines before a block that were passed over are measured after all: its first lines may be comments. */
const BACK = 6;

/** A stretch of text that is code, without the blank around it. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Log odds by its lines, and by all that they show together. */
  readonly score: number;
  readonly sure: number;
  readonly lines: number;
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

/** `"`, `'`, `*`, `-`, `#`, `>`, `|`: what keys of JSON, lists, headings, quotations and tables begin with is measured even within code. */
const isMeasured = (c: number): boolean => c === 34 || c === 39 || c === 42 || c === 45 || c === 35 || c === 62 || c === 124;

/** ` * …`: a line of a comment, as the odd blank tells. A list is indented by none, two or four. */
const isComment = (text: string, start: number, first: number): boolean => text.charCodeAt(first) === 42 && ((first - start) & 1) === 1;

/**
 * Finds the regions that are code. Each line has log odds of being code (`weights.ts`); a region is a maximal run in which their sum
 * keeps rising, give or take; what its lines show together then decides (`second-opinion.ts`). Goes on from where it stopped.
 */
export class Regions {
  /** Of what may be code, that which is (`sure` 0 or more), and that which by itself is none. */
  readonly blocks: Block[] = [];
  /** Lines that are not blank. */
  lines = 0;
  private at = 0;
  /** Where the line ends that was read last. */
  private lineEnd = -1;
  /** Of the run that is open: what speaks for it, the most that did, and where that was. */
  private sum = 0;
  private top = 0;
  private start = 0;
  private end = 0;
  private patience = 0;
  /** Up to `top`, and since. */
  private readonly sums = new Sums();
  private readonly since = new Sums();
  private readonly counts = new Counts();
  /** Lines just passed over: start, first character, end. */
  private readonly passed = new Int32Array(BACK * 3);
  private passedCount = 0;
  /** Whether the line passed over last may be code. */
  private hint = false;
  /** Lines of the run that were or could have been measured, and what the last of them was worth. */
  private measurable = 0;
  private lastWorth = 0;
  private readonly careful: boolean;
  private readonly long: boolean;

  constructor(private readonly text: string) {
    this.careful = text.length <= THOROUGH;
    this.long = text.length > LONG;
  }

  /** Works up to about `to`; true at the end of the text. */
  advance(to: number): boolean {
    const { text } = this;
    const limit = Math.min(to, text.length);
    while (this.at < limit) {
      let start = this.at;
      let first = start;
      for (; first < text.length; first++) {
        const c = text.charCodeAt(first);
        if (c > 32) break;
        if (c === 10) start = first + 1;
      }
      if (first === text.length) {
        this.at = first;
        break;
      }
      // Looked for once for each line, not for each piece of one.
      if (this.lineEnd < first) this.lineEnd = endOfLine(text, first);
      const end = Math.min(this.lineEnd, first + PIECE);
      this.at = end;
      this.line(start, first, end);
      if (this.top >= VERY_SURE && end === this.lineEnd && --this.patience < 0) this.leap();
    }
    if (this.at < text.length) return false;
    this.close();
    return true;
  }

  private line(start: number, first: number, end: number): void {
    this.lines++;
    if (this.careful || (this.sum > 0 && this.top < SURE)) {
      if (this.isSpared()) this.take(first, end, this.lastWorth);
      else this.read(start, first, end);
      return;
    }
    const { text } = this;
    let last = end - 1;
    while (text.charCodeAt(last) <= 32) last--;
    const value = glance(text, first, last, first > start);
    if (this.sum === 0) {
      // One line that may be code is measured once the next may be as well; look back then.
      const hint = value > CLEARLY_NONE;
      if (hint && (this.hint || value > CLEARLY_CODE)) this.read(start, first, end);
      else {
        this.hint = hint;
        const place = (this.passedCount++ % BACK) * 3;
        this.passed[place] = start;
        this.passed[place + 1] = first;
        this.passed[place + 2] = end;
      }
    } else if (isMeasured(text.charCodeAt(first)) && !isComment(text, start, first)) {
      if (this.isSpared()) this.take(first, end, 0);
      else this.read(start, first, end);
    } else this.take(first, end, value, isComment(text, start, first) ? 0 : Math.max(-AT_A_GLANCE, Math.min(value, AT_A_GLANCE)));
  }

  private isSpared(): boolean {
    return this.long && ++this.measurable > FIRST_LINES && this.measurable % SPARE !== 0;
  }

  /** Adds a line that is not measured. `looks`: what it is like; `worth`: what it counts for. */
  private take(first: number, end: number, looks: number, worth = looks): void {
    this.since.lines++;
    if (looks > 1) this.since.good++;
    else if (looks < -1) this.since.bad++;
    this.add(first, end, worth);
  }

  /** Measures the line, and adds what it is worth. */
  private read(start: number, first: number, end: number): void {
    const value = this.measured(start, first, end);
    this.lastWorth = value;
    if (this.sum === 0 && value <= 0) {
      this.passedCount = 0;
      return;
    }
    if (this.sum === 0 && this.passedCount > 0) this.lookBack();
    this.add(first, end, value);
  }

  /** What the line is worth; noted as part of what is open unless nothing is and it is worth nothing. */
  private measured(start: number, first: number, end: number): number {
    const { text, counts, since } = this;
    const fence = isFence(text, first);
    const special = fence || isQuoted(text, first);
    let value = fence ? 0 : LEAST;
    if (!special) {
      counts.clear();
      measure(text, start, end, counts);
      value = counts.weigh();
      if (counts.of[Feature.NoWords] !== 0) value = Math.min(value, WORDLESS);
      value = Math.max(LEAST, Math.min(MOST, value));
    }
    if (this.sum > 0 || value > 0) since.note(special ? null : counts, value);
    return value;
  }

  /** A block begins: so do the lines right before it that a glance passed over, as far as they are code after all. */
  private lookBack(): void {
    const { passed } = this;
    const until = Math.max(0, this.passedCount - BACK);
    for (let i = this.passedCount - 1; i >= until; i--) {
      const place = (i % BACK) * 3;
      const first = passed[place + 1] ?? 0;
      const before = this.sum;
      const value = this.measured(passed[place] ?? 0, first, passed[place + 2] ?? 0);
      if (value <= 0) break;
      this.start = first;
      this.sum = before + value;
    }
    this.passedCount = 0;
  }

  private add(first: number, end: number, value: number): void {
    if (this.sum === 0) this.start = first;
    this.sum += value;
    if (this.sum > this.top) {
      this.top = this.sum;
      this.end = end;
      this.sums.take(this.since);
    }
    if (this.sum <= 0 || this.sum < this.top - DROP) this.close();
  }

  private close(): void {
    this.hint = false;
    if (this.top >= FROM) {
      const sure = this.top >= BEYOND_DOUBT ? this.top : secondOpinion(this.sums, this.top);
      this.blocks.push({ start: this.start, end: this.trimmed(), score: this.top, sure, lines: this.sums.lines });
    }
    this.sum = 0;
    this.top = 0;
    this.measurable = 0;
    this.sums.clear();
    this.since.clear();
    this.passedCount = 0;
  }

  /** The end of the block without the blanks behind it. */
  private trimmed(): number {
    let { end } = this;
    while (this.text.charCodeAt(end - 1) <= 32) end--;
    return end;
  }

  /** Takes the next stretch for more of the block if its last lines are. */
  private leap(): void {
    const { text } = this;
    const target = this.at + STRETCH;
    if (target >= text.length || this.sum < this.top) return;
    let lineEnd = endOfLine(text, target - LOOKED_AT);
    if (lineEnd > target) return;
    let worth = 0;
    let least = 0;
    let end = lineEnd;
    while (lineEnd < target) {
      let first = lineEnd + 1;
      while (first < text.length && text.charCodeAt(first) <= 32) first++;
      if (first >= text.length) return;
      lineEnd = endOfLine(text, first);
      // What is not broken into lines is judged piece by piece.
      if (lineEnd - first > PIECE) return;
      let last = lineEnd - 1;
      while (text.charCodeAt(last) <= 32) last--;
      const value = glance(text, first, last, text.charCodeAt(first - 1) !== 10);
      worth += value;
      least = Math.min(least, value);
      end = last + 1;
    }
    const { sums } = this;
    const lines = Math.max(1, Math.round(((lineEnd - this.at) * sums.lines) / (this.end - this.start)));
    if (worth <= 0 || least < AGAINST) {
      this.patience = PATIENCE;
      return;
    }
    this.at = lineEnd;
    this.lineEnd = lineEnd;
    this.lines += lines;
    this.since.lines += lines;
    this.since.good += lines;
    this.add(this.start, end, lines);
  }
}
