import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Counts tries by key within a sliding window; bounded, so that many keys cannot fill the memory. */
export interface Throttle {
  /** Seconds to wait, or 0 where the next try may go ahead. */
  readonly wait: (key: string, now: number) => number;
  readonly count: (key: string, now: number) => void;
  readonly forget: (key: string) => void;
}

const MAX_KEYS = 10_000;

export function createThrottle(limit: number, windowMs: number): Throttle {
  const tries = new Map<string, number[]>();
  const recent = (key: string, now: number): number[] => (tries.get(key) ?? []).filter((t) => t > now - windowMs);
  return {
    wait: (key, now) => {
      const list = recent(key, now);
      const oldest = list[0];
      return list.length < limit || oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + windowMs - now) / 1_000));
    },
    count: (key, now) => {
      const list = [...recent(key, now), now].slice(-limit);
      tries.delete(key);
      tries.set(key, list);
      if (tries.size > MAX_KEYS) for (const oldest of tries.keys()) return void tries.delete(oldest);
    },
    forget: (key) => void tries.delete(key),
  };
}

/** Where the request comes from, as the socket says: a header could say anything. */
export function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // No socket: called in-process.
    return 'in-process';
  }
}
