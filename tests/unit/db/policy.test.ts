import { describe, expect, test } from 'vitest';
import type { TrustRow } from '../../../utils/db/database';
import { newerTrust } from '../../../utils/db/policy';

const KEY = { tenant: 'acme', ring: 'broad', rootSha256: 'a'.repeat(64) };
const row = (bundleVersion: number, freshnessIssuedAt: string | null, change: Partial<TrustRow> = {}): TrustRow => ({
  ...KEY,
  rootVersion: 1,
  bundleVersion,
  bundleSha256: bundleVersion === 0 ? null : String(bundleVersion),
  freshnessIssuedAt,
  ...change,
});
const EARLY = '2026-11-20T10:00:00Z';
const LATE = '2026-11-20T10:00:00.500Z';

describe('of two copies of the trust state', () => {
  const table: Record<string, { copies: (TrustRow | null)[]; expected: TrustRow | null }> = {
    'none there is none': { copies: [null, null], expected: null },
    'one that is lost, the other counts': { copies: [null, row(3, EARLY)], expected: row(3, EARLY) },
    'the higher bundle version counts': { copies: [row(3, EARLY), row(2, EARLY)], expected: row(3, EARLY) },
    'the later statement counts, whichever copy holds the bundle': { copies: [row(3, EARLY), row(2, LATE)], expected: row(3, LATE) },
    'one that never heard a statement says nothing of time': { copies: [row(1, null), row(1, EARLY)], expected: row(1, EARLY) },
    'the newer root counts, and what was forgotten under it stays forgotten': {
      copies: [row(0, null, { rootVersion: 2 }), row(9, LATE)],
      expected: row(0, null, { rootVersion: 2 }),
    },
    'one of another tenant does not count': { copies: [row(9, LATE, { tenant: 'other' }), row(1, EARLY)], expected: row(1, EARLY) },
    'one of another ring does not count': { copies: [row(9, LATE, { ring: 'pilot' })], expected: null },
    'one under another root does not count': { copies: [row(9, LATE, { rootSha256: 'b'.repeat(64) })], expected: null },
  };
  for (const [sentence, { copies, expected }] of Object.entries(table)) {
    test(sentence, () => {
      expect(newerTrust(KEY, copies)).toEqual(expected);
      expect(newerTrust(KEY, [...copies].reverse())).toEqual(expected);
    });
  }
});
