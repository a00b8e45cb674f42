import type { Counts } from './counts';
import { WIDTH } from './counts';

/** Log odds of a line that speaks for code, and against it. */
const GOOD = 1;
const BAD = -0.5;

/** What the lines of a block show together, for the second opinion. */
export class Sums {
  readonly features = new Uint32Array(WIDTH);
  lines = 0;
  measured = 0;
  good = 0;
  bad = 0;
  quoted = 0;

  clear(): void {
    if (this.measured > 0) this.features.fill(0);
    this.lines = this.measured = this.good = this.bad = this.quoted = 0;
  }

  /** A line, measured or (null) not to be. */
  note(counts: Counts | null, value: number): void {
    this.lines++;
    this.measured++;
    if (value > GOOD) this.good++;
    if (value < BAD) this.bad++;
    if (counts === null) this.quoted++;
    else
      for (let i = 0; i < counts.size; i++) {
        const feature = counts.seen[i] ?? 0;
        this.features[feature] = (this.features[feature] ?? 0) + (counts.of[feature] ?? 0);
      }
  }

  take(other: Sums): void {
    if (other.measured > 0) for (let i = 0; i < WIDTH; i++) this.features[i] = (this.features[i] ?? 0) + (other.features[i] ?? 0);
    this.lines += other.lines;
    this.measured += other.measured;
    this.good += other.good;
    this.bad += other.bad;
    this.quoted += other.quoted;
    other.clear();
  }
}
