import { readFileSync } from 'node:fs';

/** Latencies in ms. */
export class Latencies {
  readonly #values: number[] = [];
  add(ms: number): void {
    this.#values.push(ms);
  }
  get count(): number {
    return this.#values.length;
  }
  /** Rounded to a tenth of a ms. */
  at(quantile: number): number {
    const sorted = Float64Array.from(this.#values).sort();
    const value = sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? 0;
    return Math.round(value * 10) / 10;
  }
}

/** CPU time that a process has used, in s, and its resident memory, in MB (proc(5): 100 ticks a second, pages of 4 KB). */
export function usage(pid: number): { cpu: number; rss: number } {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, rss: (Number(fields[21]) * 4_096) / 1_048_576 };
}

/** Does the work for all, so many at a time. */
export async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

/** Starts the work for each at its own time, evenly over the span, whether or not those before are done. */
export async function evenly<T>(items: readonly T[], spanMs: number, work: (item: T, due: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  const running: Promise<void>[] = [];
  for (const [index, item] of items.entries()) {
    const due = start + (index * spanMs) / items.length;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(work(item, due));
  }
  await Promise.all(running);
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
