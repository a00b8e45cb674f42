import type { Database, PolicyRow, TrustRow } from './database';

export async function readPolicy(db: Database): Promise<PolicyRow | null> {
  return (await db.policy.get('current')) ?? null;
}

/** Bundle and trust state in one transaction: never one without the other. */
export function storePolicy(db: Database, row: PolicyRow): Promise<unknown> {
  return db.transaction('rw', db.policy, () => db.policy.put({ ...row, slot: 'current' }));
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
  const [newest] = [...own].sort((a, b) => b.bundleVersion - a.bundleVersion);
  if (newest === undefined) return null;
  const heard = own.map((copy) => copy.freshnessIssuedAt).filter((at) => at !== null);
  const latest = heard.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
  return { ...newest, freshnessIssuedAt: latest };
}
