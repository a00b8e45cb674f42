/** Something that works for a bounded time and says whether it is done, such as a `ScanJob`. */
export interface Sliced {
  step(ms: number, now: () => number): boolean;
}

/** Steps that are taken one after another. */
export function inTurn(steps: readonly (() => void)[]): Sliced {
  let next = 0;
  return {
    step(ms, now) {
      for (const until = now() + ms; next < steps.length;) {
        steps[next++]?.();
        if (now() >= until) break;
      }
      return next >= steps.length;
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
