import { WIDTH } from './counts';
import { DIRECT, OUTPUT, UNITS } from './second-weights';
import type { Sums } from './sums';

/** Log odds by its lines from which a block is judged as a whole. */
export const FROM = 1;
/** What the score counts up to, and units that bring the extras to about 1. */
const MOST_SCORE = 12;
const SCORE_UNIT = 6;
const MEAN_UNIT = 2;
const LINES_UNIT = 3;
const EXTRAS = 6;
const INPUTS = WIDTH + EXTRAS;
/** Of what a unit says below nothing. */
const LEAK = 0.05;
const FIFTIETHS = 50;

interface Network {
  readonly units: readonly (readonly number[])[];
  readonly output: readonly number[];
  readonly direct: readonly number[];
}
let network: Network | null = null;
const load = (): Network => (network ??= { units: UNITS(), output: OUTPUT(), direct: DIRECT() });

/**
 * Log odds that a block is code, by all that its lines show together: what no single line says, such as that half of them are keys of
 * JSON, or that none is a statement. `score` is what its lines say one by one.
 */
export function secondOpinion(sums: Sums, score: number): number {
  const { units, output, direct } = load();
  const where: number[] = [];
  const what: number[] = [];
  for (let i = 0; i < WIDTH; i++) {
    const n = sums.features[i] ?? 0;
    if (n === 0) continue;
    where.push(i);
    what.push(Math.sqrt(n / sums.measured));
  }
  const { lines } = sums;
  where.push(WIDTH, WIDTH + 1, WIDTH + 2, WIDTH + 3, WIDTH + 4, WIDTH + 5);
  what.push(Math.min(score, MOST_SCORE) / SCORE_UNIT, score / lines / MEAN_UNIT, Math.log2(lines) / LINES_UNIT);
  what.push(sums.good / lines, sums.bad / lines, sums.quoted / lines);
  const dot = (row: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < where.length; i++) sum += (row[where[i] ?? 0] ?? 0) * (what[i] ?? 0);
    return sum / FIFTIETHS;
  };
  let odds = dot(direct) + (output[units.length] ?? 0) / FIFTIETHS;
  units.forEach((row, u) => {
    const says = dot(row) + (row[INPUTS] ?? 0) / FIFTIETHS;
    odds += ((output[u] ?? 0) / FIFTIETHS) * (says > 0 ? says : says * LEAK);
  });
  return odds;
}
