import { z } from 'zod';

/** Whole numbers from the first to the second, both of them included. */
export const Range = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([from, to]) => from <= to, 'expected a range that does not end before it begins');
export type Range = readonly [from: number, to: number];

/** Most ranges that one event or answer names. */
export const MAX_RANGES = 100;

/** The ranges that hold exactly these numbers, in order; neighbours are joined. */
export function rangesOf(numbers: Iterable<number>): Range[] {
  const ranges: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && n <= last[1] + 1) last[1] = Math.max(last[1], n);
    else ranges.push([n, n]);
  }
  return ranges;
}

/** How many numbers the ranges hold, where none overlap. */
export const countOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);

export const holds = (ranges: readonly Range[], n: number): boolean => ranges.some(([from, to]) => n >= from && n <= to);
