import type { Bytes } from '../../utils/trust/bytes';
import { utf8 } from '../../utils/trust/bytes';
import { fail } from '../http/fail';
import type { Services } from '../services';
import { FRESHNESS_HOURS } from '../signer';
import { envelopeOf, newestOfRing } from '../store/policies';
import type { PolicyRow } from '../store/schema';
import type { Register } from './register';

/** A statement is signed anew after this time; what it says is then at most this old. */
const RESIGN_MS = 60_000;
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** The three signed documents. Whoever fetches them judges them by `utils/trust`; this end only hands out bytes. */
export function documentRoutes(register: Register, { store, signer, now }: Services): void {
  const statements = new Map<string, { readonly sha256: string; readonly at: number; readonly bytes: Bytes }>();

  async function statement(policy: PolicyRow): Promise<Bytes> {
    const before = statements.get(policy.ring);
    const at = now();
    if (before?.sha256 === policy.sha256 && at >= before.at && at < before.at + RESIGN_MS) return before.bytes;
    const bytes = await signer.freshness({
      schema: 1,
      tenant: signer.root.tenant,
      ring: policy.ring,
      bundle: { version: policy.version, sha256: policy.sha256, length: utf8(policy.envelope).length },
      rootVersion: signer.root.version,
      issuedAt: new Date(at).toISOString(),
      expiresAt: new Date(at + FRESHNESS_HOURS * 3_600_000).toISOString(),
    });
    statements.set(policy.ring, { sha256: policy.sha256, at, bytes });
    return bytes;
  }

  register('GET /v1/root', (c) => c.body(signer.rootBytes, 200, { ...JSON_TYPE, 'Cache-Control': 'no-cache' }));

  register('GET /v1/freshness', async (c) => {
    const ring = c.req.query('ring') ?? c.get('device').ring;
    const policy = await newestOfRing(store.db, ring);
    if (policy === null) return fail(c, 404, 'no-policy', `No policy is published for ring ${ring}.`);
    return c.body(await statement(policy), 200, { ...JSON_TYPE, 'Cache-Control': 'no-store' });
  });

  register('GET /v1/bundles/:sha256', async (c) => {
    const envelope = await envelopeOf(store.db, c.req.param('sha256') ?? '');
    if (envelope === null) return fail(c, 404, 'no-bundle', 'No bundle has this hash.');
    return c.body(envelope, 200, { ...JSON_TYPE, 'Cache-Control': 'private, max-age=31536000, immutable' });
  });
}
