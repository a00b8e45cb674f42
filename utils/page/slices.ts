import { onceIdle } from './frames';

/** Something that works for a bounded time and says whether it is done, such as a `ScanJob`. */
export interface Sliced {
  step(ms: number, now: () => number): boolean;
}

/** Steps that are taken when they are asked for. */
export function stepping(steps: Iterator<unknown>): Sliced {
  return {
    step(ms, now) {
      const until = now() + ms;
      do if (steps.next().done === true) return true;
      while (now() < until);
      return false;
    },
  };
}

/** Jobs one after another; each is asked for only when its turn has come. */
export function inTurn(jobs: Iterable<Sliced>): Sliced {
  const all = jobs[Symbol.iterator]();
  let job: IteratorResult<Sliced, unknown> | null = null;
  return {
    step(ms, now) {
      const until = now() + ms;
      do {
        job ??= all.next();
        if (job.done === true) return true;
        if (!job.value.step(until - now(), now)) return false;
        job = null;
      } while (now() < until);
      return false;
    },
  };
}

/** Longest stretch of script in the page, ms. */
export const SLICE_MS = 8;

/** Runs a job in slices, letting the page draw and answer in between. Rejects with the signal's reason when aborted. */
export async function runSliced(job: Sliced, signal?: AbortSignal, now: () => number = () => performance.now()): Promise<void> {
  while (!job.step(SLICE_MS, now)) {
    await pause();
    signal?.throwIfAborted();
  }
}

/** The same of work that nobody waits for, in a page that has nothing to do for as long: a frame. */
const IDLE_SLICE_MS = 16;
/** A page that is never idle gets a slice of such work after this time nevertheless, ms. */
const NEVER_IDLE_MS = 1_000;

/** Runs a job that nobody waits for in slices: one whenever the page has nothing to do, so that between two of them it mostly rests. */
export async function runIdly(job: Sliced, now: () => number = () => performance.now()): Promise<void> {
  let idleMs: number;
  do idleMs = await new Promise<number>((resolve) => onceIdle(resolve, NEVER_IDLE_MS));
  while (!job.step(Math.max(SLICE_MS, Math.min(idleMs, IDLE_SLICE_MS)), now));
}

/** Gives the page its turn. A message is used where `scheduler.yield` is missing: timers are clamped to 4 ms. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
