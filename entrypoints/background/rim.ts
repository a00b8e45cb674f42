/** What the background asks of the world besides the browser's API; tests bring their own. */
export interface Rim {
  /** Milliseconds since the epoch, by this device's clock. */
  now(): number;
  /** Milliseconds that no setting of the clock changes, since some moment in this worker's life. */
  monotonic(): number;
  /** From 0 to below 1; for jitter, never for secrets. */
  random(): number;
  sleep(ms: number): Promise<void>;
  /** Ends what takes longer. */
  deadline(ms: number): AbortSignal;
  fetch(input: string, init?: RequestInit): Promise<Response>;
}

export const realRim: Rim = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  random: () => Math.random(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  deadline: (ms) => AbortSignal.timeout(ms),
  fetch: (input, init) => fetch(input, init),
};
