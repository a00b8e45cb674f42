import type { Rim } from './rim';

export const POLL_ALARM = 'poll';

/**
 * When to ask the server again: after the policy's interval, ±10 % so that a fleet does not ask at once; after a failure
 * sooner, from 30 s on, doubling up to the interval.
 */
export function nextPoll(rim: Pick<Rim, 'now' | 'random'>, pollMinutes: number, failures: number): number {
  const interval = pollMinutes * 60_000;
  const wait = failures === 0 ? interval : Math.min(interval, 30_000 * 2 ** (failures - 1));
  return rim.now() + wait * (0.9 + 0.2 * rim.random());
}
