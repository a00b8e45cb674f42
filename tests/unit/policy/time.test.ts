import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTime, trustedNow } from '../../../utils/policy/time';

const SIGNED = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;
const YEAR = 8_766 * HOUR;

describe('trusted time', () => {
  const table: Readonly<Record<string, readonly [wallAtStatement: number, wallNow: number, passed: number]>> = {
    'goes with the clock': [SIGNED, SIGNED + HOUR, HOUR],
    'goes with a clock that is ten years ahead all the while': [SIGNED + 10 * YEAR, SIGNED + 10 * YEAR + HOUR, HOUR],
    'goes with a clock that is ten years behind all the while': [SIGNED - 10 * YEAR, SIGNED - 10 * YEAR + HOUR, HOUR],
    'stands still where the clock is set back ten years': [SIGNED, SIGNED - 10 * YEAR, 0],
    'runs ahead where the clock is set forward, so that things lapse and nothing revives': [SIGNED, SIGNED + 10 * YEAR, 10 * YEAR],
  };
  it.each(Object.entries(table))('%s', (_, [wall, now, passed]) => {
    expect(trustedNow({ trusted: SIGNED, wall }, now) - SIGNED).toBe(passed);
  });

  it('is the clock where nothing was ever signed', () => expect(trustedNow(null, 5)).toBe(5));

  it('never goes back, whatever the clock does between two looks', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ wall: fc.integer({ min: -10, max: 10 }), elapsed: fc.nat(5) }), { maxLength: 30 }), (steps) => {
        let anchor = { trusted: SIGNED, wall: SIGNED };
        for (const { wall, elapsed } of steps) {
          const next = keepTime(anchor, SIGNED + wall * YEAR, elapsed * HOUR);
          // What a monotonic clock has counted has passed at least.
          expect(next.trusted).toBeGreaterThanOrEqual(anchor.trusted + elapsed * HOUR);
          anchor = next;
        }
      }),
    );
  });
});
