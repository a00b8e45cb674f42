import type { Database, PolicyRow, TrustRow } from './database';
import { failpointInTransaction } from './failpoint';

const ONE_ROOT = { rootVersion: 1 };

export async function readPolicy(db: Database): Promise<PolicyRow | null> {
  const row = await db.policy.get('current');
  // Rows of builds that knew one root only.
  return row === undefined ? null : { ...row, trust: { ...ONE_ROOT, ...row.trust } };
}

/** Bundle and trust state in one transaction: never one without the other. */
export function storePolicy(db: Database, row: PolicyRow): Promise<unknown> {
  return db.transaction('rw', db.policy, async () => {
    await db.policy.put({ ...row, slot: 'current' });
    await failpointInTransaction('bundle.open');
  });
}

/**
 * What is remembered for this tenant, ring and root: the newer of the two copies, so that losing one store does not open
 * the way back to an older bundle. Null where neither speaks of them.
 */
export function newerTrust(
  key: Pick<TrustRow, 'tenant' | 'ring' | 'rootSha256'>,
  copies: readonly (TrustRow | null | undefined)[],
): TrustRow | null {
  const own = copies.filter(
    (copy): copy is TrustRow => copy != null && copy.tenant === key.tenant && copy.ring === key.ring && copy.rootSha256 === key.rootSha256,
  );
  const [newest] = [...own].sort((a, b) => b.rootVersion - a.rootVersion || b.bundleVersion - a.bundleVersion);
  if (newest === undefined) return null;
  // Under a newer root something may have been forgotten on purpose: an older copy must not bring it back.
  const peers = own.filter((copy) => copy.rootVersion === newest.rootVersion);
  const heard = peers.map((copy) => copy.freshnessIssuedAt).filter((at) => at !== null);
  const latest = heard.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
  return { ...newest, freshnessIssuedAt: latest };
}
