import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../../../utils/trust/bytes';
import { trustBundle } from '../../../utils/trust/bundle';
import { trustFreshness } from '../../../utils/trust/freshness';
import { trustRoot } from '../../../utils/trust/root';
import { naming, newTenant, NOW, sealed, type Tenant } from './tenant';

/** Seconds; fewer for a hurried run. */
const FLIPS = Number(process.env['WEIR_FLIPS'] ?? 50_000);
const CUTS = Number(process.env['WEIR_CUTS'] ?? 5_000);

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
  it(`anywhere in a bundle is refused, ${FLIPS} times`, { timeout: 600_000 }, async () => {
    const taken: string[] = [];
    for (let i = 0; i < FLIPS; i += 1) {
      const at = Math.floor(Math.random() * acme.bundleBytes.length);
      const bits = 1 + Math.floor(Math.random() * 255);
      const judged = await trustBundle(flipped(acme.bundleBytes, at, bits), acme.freshness, acme.root, acme.state, NOW);
      if (judged.ok || judged.refusal !== 'hash-mismatch') taken.push(`byte ${at} by ${bits}`);
    }
    expect(taken).toEqual([]);
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
  it(`are refused at ${CUTS} lengths of a bundle`, { timeout: 600_000 }, async () => {
    const wording = { long: { en: 'word '.repeat(100), de: 'Wort '.repeat(100) } };
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`long-${i}`, wording.long]));
    const bytes = await sealed('bundle', { ...acme.bundle, wording: many }, acme.signers.bundle);
    expect(bytes.length).toBeGreaterThan(CUTS);
    const statement = await naming(bytes, 7);
    expect(await trustBundle(bytes, statement, acme.root, acme.state, NOW)).toMatchObject({ ok: true });
    const taken: number[] = [];
    for (let i = 0; i < CUTS; i += 1) {
      const length = Math.floor((i * bytes.length) / CUTS);
      const judged = await trustBundle(bytes.slice(0, length), statement, acme.root, acme.state, NOW);
      if (judged.ok || judged.refusal !== 'truncated') taken.push(length);
    }
    expect(taken).toEqual([]);
  });
  it('are refused at every length of a statement', async () => {
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
