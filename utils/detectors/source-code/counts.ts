import { CLIP } from './features';
import { WEIGHTS } from './weights';

const WEIGHT = Float64Array.from(Object.values(WEIGHTS));
export const WIDTH = WEIGHT.length;

/** What a line shows, feature by feature. Most features are on no line, so those that are are listed. */
export class Counts {
  readonly of = new Uint8Array(WIDTH);
  readonly seen = new Uint8Array(WIDTH);
  size = 0;

  add(feature: number): void {
    const n = this.of[feature] ?? 0;
    if (n === 0) this.seen[this.size++] = feature;
    if (n < CLIP) this.of[feature] = n + 1;
  }

  set(feature: number, n: number): void {
    if (n === 0) return;
    this.seen[this.size++] = feature;
    this.of[feature] = n;
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.of[this.seen[i] ?? 0] = 0;
    this.size = 0;
  }

  /** Log odds of being code, not bounded. */
  weigh(): number {
    let value = 0;
    for (let i = 0; i < this.size; i++) {
      const feature = this.seen[i] ?? 0;
      value += (this.of[feature] ?? 0) * (WEIGHT[feature] ?? 0);
    }
    return value;
  }
}
