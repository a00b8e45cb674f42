import type { TimeAnchor } from '../model/standing';

/**
 * The time, as far as it can be trusted: what was last signed, and what has passed since by this device's clock. A clock that
 * is set back brings nothing back: time stands still, and goes on from there. A clock that is set forward makes things stale
 * until the server's next word, which sets it right. All in milliseconds since the epoch; without an anchor the clock is all there is.
 */
export function trustedNow(anchor: TimeAnchor | null, wall: number): number {
  return anchor === null ? wall : anchor.trusted + Math.max(0, wall - anchor.wall);
}

/**
 * The anchor moved up to this moment, so that what has passed is kept whatever the clock does next. `elapsed`: milliseconds that a
 * monotonic clock has counted since the anchor was last moved; 0 where it cannot tell (a new worker).
 */
export function keepTime(anchor: TimeAnchor, wall: number, elapsed: number): TimeAnchor {
  return { trusted: anchor.trusted + Math.max(0, elapsed, wall - anchor.wall), wall };
}
