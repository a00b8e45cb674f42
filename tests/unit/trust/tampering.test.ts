import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../../../utils/trust/bytes';
import { trustBundle } from '../../../utils/trust/bundle';
import { trustFreshness } from '../../../utils/trust/freshness';
import { trustRoot } from '../../../utils/trust/root';
import { naming, newTenant, NOW, type Tenant } from './tenant';

let acme: Tenant;
beforeAll(async () => {
  acme = await newTenant();
});

/** The same bytes with one of them changed. */
function flipped(bytes: Bytes, at: number, mask: number): Bytes {
  const copy = bytes.slice();
  const place = at % copy.length;
  copy[place] = (copy[place] ?? 0) ^ mask;
  return copy;
}
const place = fc.nat();
const mask = fc.integer({ min: 1, max: 255 });

describe('one changed byte', () => {
  it('anywhere in a bundle is refused', async () => {
    await fc.assert(
      fc.asyncProperty(place, mask, async (at, bits) => {
        const judged = await trustBundle(flipped(acme.bundleBytes, at, bits), acme.freshness, acme.root, acme.state, NOW);
        expect(judged).toMatchObject({ ok: false, refusal: 'hash-mismatch' });
      }),
      { numRuns: 2_000 },
    );
  });
  it('anywhere in a bundle changes nothing of what is trusted, even where the statement names the changed bytes', async () => {
    await fc.assert(
      fc.asyncProperty(place, mask, async (at, bits) => {
        const bytes = flipped(acme.bundleBytes, at, bits);
        const judged = await trustBundle(bytes, await naming(bytes, 7), acme.root, acme.state, NOW);
        // The key id on a signature is a hint and not signed; all else is.
        if (judged.ok) expect(judged.value).toEqual(acme.bundle);
      }),
      { numRuns: 1_000 },
    );
  });
  it('anywhere in a statement changes nothing of what is trusted', async () => {
    let refused = 0;
    for (let at = 0; at < acme.freshnessBytes.length; at += 1) {
      const judged = await trustFreshness(flipped(acme.freshnessBytes, at, 1 << (at % 8)), acme.root, acme.state, NOW);
      if (judged.ok) expect(judged.value).toEqual(acme.freshness);
      else refused += 1;
    }
    // What is left are the 64 digits of the hint.
    expect(refused).toBeGreaterThanOrEqual(acme.freshnessBytes.length - 64);
  });
  it('anywhere in a root is refused', async () => {
    for (let at = 0; at < acme.rootBytes.length; at += 1) {
      const judged = await trustRoot(flipped(acme.rootBytes, at, 1 << (at % 8)), acme.pins, NOW);
      expect(judged).toMatchObject({ ok: false, refusal: 'root-mismatch' });
    }
  });
});

describe('bytes that were cut short', () => {
  it('are refused at every length', async () => {
    for (let length = 0; length < acme.bundleBytes.length; length += 1) {
      const judged = await trustBundle(acme.bundleBytes.slice(0, length), acme.freshness, acme.root, acme.state, NOW);
      expect(judged).toMatchObject({ ok: false, refusal: 'truncated' });
    }
    for (let length = 0; length < acme.freshnessBytes.length; length += 1) {
      expect(await trustFreshness(acme.freshnessBytes.slice(0, length), acme.root, acme.state, NOW)).toMatchObject({ ok: false });
    }
  });
});

it('no bytes at all make the judges throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (raw) => {
      const bytes = Uint8Array.from(raw);
      expect((await trustFreshness(bytes, acme.root, acme.state, NOW)).ok).toBe(false);
      expect((await trustBundle(bytes, await naming(bytes, 7), acme.root, acme.state, NOW)).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});
