/**
 * Milliseconds of the processor that `work` takes, the least of several runs. Not by the clock: on a busy machine a long run is
 * interrupted in every round and a short one in none, so the long one looks dear. (Vitest gives each test file its own process.)
 */
export function cost(work: () => unknown, rounds = 5): number {
  let least = Infinity;
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
