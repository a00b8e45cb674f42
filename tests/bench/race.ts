/** One thing to time; what it returns is kept from being optimised away by being used. */
export type Run = (text: string) => unknown;

/** Milliseconds of each candidate, one figure a round. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** About this many characters are judged before the clock is read again, so that short texts are not measured by its grain. */
const PER_LAP = 200_000;
/** Milliseconds for which each candidate is run and not counted, and laps at most: the machine code of the hot loops is made meanwhile. */
const WARM_UP_MS = 1_500;
const WARM_UP_LAPS = 400;

/**
 * Races candidates over one text: in each round they take turns, so that a noisy moment of a shared machine meets all of them, and
 * ratios within a round mean something where milliseconds do not.
 */
export async function race(candidates: Readonly<Record<string, Run>>, text: string, rounds: number): Promise<Times> {
  const laps = Math.max(1, Math.round(PER_LAP / text.length));
  const times: Record<string, number[]> = {};
  for (const run of Object.values(candidates)) {
    const until = performance.now() + WARM_UP_MS;
    for (let lap = 0; lap < WARM_UP_LAPS && performance.now() < until; lap++) await run(text);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const from = performance.now();
      for (let i = 0; i < laps; i++) await run(text);
      (times[name] ??= []).push((performance.now() - from) / laps);
    }
  }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** A figure with its spread over the rounds. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

export function figure(values: readonly number[]): Figure {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values), rounds: values.length };
}

/** `over` ÷ `under`, round by round. */
export function ratio(over: readonly number[], under: readonly number[]): Figure {
  return figure(over.map((ms, round) => ms / (under[round] ?? NaN)));
}
