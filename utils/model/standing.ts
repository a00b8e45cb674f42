import type { Brake } from './brake';

/** A moment that is known by signature, and what the device's own clock said then; both in milliseconds since the epoch. */
export interface TimeAnchor {
  readonly trusted: number;
  readonly wall: number;
}

/**
 * What guards need besides the policy and what changes without it: which time it is, and what is braked. One JSON string in
 * `storage.local` under STANDING_KEY, so that a poll that brings no new policy does not make every page compile it again.
 */
export interface Standing {
  readonly schema: 1;
  readonly time: TimeAnchor | null;
  readonly brakes: readonly Brake[];
}
export const STANDING_KEY = 'standing';
