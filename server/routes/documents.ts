import { z } from 'zod';
import { FRESHNESS_FORM, type Freshness } from '../../utils/model/signed';
import type { Bytes } from '../../utils/trust/bytes';
import { fail } from '../http/fail';
import type { Services } from '../services';
import { statementOf } from '../statement';
import { brakesFor } from '../store/brakes';
import { envelopeOf, offeredOf, type Offered } from '../store/policies';
import type { Register } from './register';

/** A statement that answers nobody's question is signed anew after this time; what it says is then at most this old. */
const RESIGN_MS = 60_000;
export const JSON_TYPE = { 'Content-Type': 'application/json' };
/** 16 random bytes, base64url. */
const Nonce = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** The signed documents. Whoever fetches them judges them by `utils/trust`; this end only hands out bytes. */
export function documentRoutes(register: Register, { store, signer, now }: Services): void {
  const statements = new Map<
    string,
    { readonly sha256: string; readonly rootVersion: number; readonly at: number; readonly bytes: Bytes }
  >();

  const statement = (policy: Offered, more?: Pick<Freshness, 'nonce' | 'brakes'>): Promise<Bytes> =>
    signer.freshness(statementOf(signer, policy, now(), more));

  /** For devices of before, which know neither numbers nor brakes: one signature serves them all for a minute. */
  async function plainStatement(policy: Offered): Promise<Bytes> {
    const before = statements.get(policy.sha256);
    const at = now();
    const rootVersion = signer.root.version;
    if (before?.rootVersion === rootVersion && at >= before.at && at < before.at + RESIGN_MS) return before.bytes;
    const bytes = await statement(policy);
    if (statements.size > 100) statements.clear();
    statements.set(policy.sha256, { sha256: policy.sha256, rootVersion, at, bytes });
    return bytes;
  }

  register('GET /v1/root', (c) => c.body(signer.rootBytes, 200, { ...JSON_TYPE, 'Cache-Control': 'no-cache' }));

  register('GET /v1/roots/:version', (c) => {
    const version = Number(c.req.param('version') ?? '');
    const bytes = Number.isInteger(version) ? signer.roots[version - 1] : undefined;
    if (bytes === undefined) return fail(c, 404, 'no-root', 'There is no root of this version.');
    return c.body(bytes, 200, { ...JSON_TYPE, 'Cache-Control': 'public, max-age=31536000, immutable' });
  });

  register('GET /v1/freshness', async (c) => {
    const device = c.get('device');
    const ring = c.req.query('ring') ?? device.ring;
    const policy = await offeredOf(store.db, ring, device);
    if (policy === null) return fail(c, 404, 'no-policy', `No policy is published for ring ${ring}.`);
    const nonce = Nonce.safeParse(c.req.query('nonce'));
    const current = c.req.query('form') === String(FRESHNESS_FORM) && nonce.success;
    const bytes = current
      ? await statement(policy, { nonce: nonce.data, brakes: [...(await brakesFor(store.db, ring, now()))] })
      : await plainStatement(policy);
    return c.body(bytes, 200, { ...JSON_TYPE, 'Cache-Control': 'no-store' });
  });

  register('GET /v1/bundles/:sha256', async (c) => {
    const envelope = await envelopeOf(store.db, c.req.param('sha256') ?? '');
    if (envelope === null) return fail(c, 404, 'no-bundle', 'No bundle has this hash.');
    return c.body(envelope, 200, { ...JSON_TYPE, 'Cache-Control': 'private, max-age=31536000, immutable' });
  });
}
