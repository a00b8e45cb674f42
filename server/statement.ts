import { FRESHNESS_HOURS, type Freshness } from '../utils/model/signed';
import type { Services } from './services';
import type { Offered } from './store/policies';

/** That a bundle is the newest of its ring at `at` (ms), as it is signed; `more` answers whoever asked. */
export function statementOf(
  { root }: Pick<Services['signer'], 'root'>,
  { ring, version, sha256, length }: Offered,
  at: number,
  more: Pick<Freshness, 'nonce' | 'brakes'> = {},
): Freshness {
  return {
    schema: 1,
    tenant: root.tenant,
    ring,
    bundle: { version, sha256, length },
    rootVersion: root.version,
    issuedAt: new Date(at).toISOString(),
    expiresAt: new Date(at + FRESHNESS_HOURS * 3_600_000).toISOString(),
    ...more,
  };
}
