import { Bundle, type PolicySource } from '../../../utils/model/policy';
import type { Snapshot } from '../../../utils/model/snapshot';
import { compileSnapshot } from '../../../utils/policy/snapshot';
import { ADAPTERS } from '../../../utils/sites/all';

const DAY = 86_400_000;

/** The snapshot that a device would hold after it took this policy from its server, now. */
export function snapshotFrom(policy: PolicySource, version = 1): Snapshot {
  const now = Date.now();
  const bundle = Bundle.parse({
    ...policy,
    tenant: 'fixture',
    version,
    issuedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 30 * DAY).toISOString(),
  });
  return compileSnapshot({ bundle, builtInAdapters: ADAPTERS, build: 'e2e' });
}
