import { beforeAll, describe, expect, it } from 'vitest';
import { trustBundle } from '../../../utils/trust/bundle';
import { trustFreshness } from '../../../utils/trust/freshness';
import { trustRoot } from '../../../utils/trust/root';
import { remember } from '../../../utils/trust/state';
import { at, naming, newSigner, newTenant, NOW, sealed, type Tenant } from './tenant';

let acme: Tenant;
beforeAll(async () => {
  acme = await newTenant();
});

const announced = async (bytes: Awaited<ReturnType<typeof sealed>>) =>
  trustBundle(bytes, await naming(bytes, 7), acme.root, acme.state, NOW);

describe('what is in order is trusted', () => {
  it('root, statement and bundle, one after the other', async () => {
    const root = await trustRoot(acme.rootBytes, { ...acme.pins, packagedRoot: acme.rootBytes }, NOW);
    expect(root).toEqual({ ok: true, value: acme.root });
    const freshness = await trustFreshness(acme.freshnessBytes, acme.root, acme.state, NOW);
    expect(freshness).toEqual({ ok: true, value: acme.freshness });
    const bundle = await trustBundle(acme.bundleBytes, acme.freshness, acme.root, acme.state, NOW);
    expect(bundle).toEqual({ ok: true, value: acme.bundle });
  });
  it('what was trusted is remembered, and the same statement is then taken again', async () => {
    const state = remember(acme.state, acme.freshness, acme.bundle);
    expect(state).toEqual({
      ring: 'broad',
      rootVersion: 0,
      freshnessIssuedAt: at(0),
      bundleVersion: 7,
      bundleSha256: acme.freshness.bundle.sha256,
    });
    expect((await trustFreshness(acme.freshnessBytes, acme.root, state, NOW)).ok).toBe(true);
    expect((await trustBundle(acme.bundleBytes, acme.freshness, acme.root, state, NOW)).ok).toBe(true);
    expect(remember(acme.state, acme.freshness, null)).toMatchObject({ freshnessIssuedAt: at(0), bundleVersion: 6 });
  });
  it('a bundle with a second signature by a key of a later root', async () => {
    expect(await announced(await sealed('bundle', acme.bundle, await newSigner(), acme.signers.bundle))).toMatchObject({ ok: true });
  });
  it('a wrong key id on a good signature, because it is a hint and nothing else', async () => {
    const bytes = await sealed('bundle', acme.bundle, { ...acme.signers.bundle, key: (await newSigner()).key });
    expect(await announced(bytes)).toMatchObject({ ok: true });
  });
});
