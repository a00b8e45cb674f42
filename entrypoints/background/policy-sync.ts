import type { Bundle } from '../../utils/model/policy';
import { FRESHNESS_FORM, MAX_BYTES } from '../../utils/model/signed';
import type { Standing, TimeAnchor } from '../../utils/model/standing';
import type { Database, TrustRow } from '../../utils/db/database';
import { newerTrust, readPolicy, storePolicy } from '../../utils/db/policy';
import type { Refused } from '../../utils/trust/judged';
import { newNonce } from '../../utils/trust/request';
import { FIRST_STATE } from '../../utils/trust/state';
import { update, type Fetched, type Held, type Repository } from '../../utils/trust/update';
import { ask, isForgotten, isTransient, UNREACHABLE, type DeviceRequest, type Failed } from './device-request';
import { FAILPOINTS_BUILT, reached, type Failpoint } from '../../utils/platform/failpoint';
import type { Enrolled } from './enrolment';
import type { Settings } from './managed-config';
import type { Rim } from './rim';
import { readItem, writeItem, type Problem } from './state';

/** What a poll came to. `problem` names why the policy in force is still the old one; `standing` is there where a statement was trusted. */
export type Poll =
  | { readonly outcome: 'current'; readonly standing: Standing }
  | { readonly outcome: 'new'; readonly bundle: Bundle; readonly standing: Standing }
  | { readonly outcome: 'refused' | 'forgotten'; readonly problem: Problem };

export interface PollOptions {
  readonly rim: Rim;
  readonly db: Database;
  readonly settings: Settings;
  readonly device: Enrolled;
  readonly time: TimeAnchor | null;
}

/** What became of a request that brought no document. */
interface Miss {
  readonly path: string;
  readonly failed: Failed;
}

/**
 * Asks the server for roots, its freshness statement and, where that names another, the bundle. `utils/trust/update` judges;
 * this end fetches and stores: bundle and trust state together, and whatever is refused leaves the policy in force as it is.
 */
export async function poll(options: PollOptions): Promise<Poll> {
  const { tenant, rootSha256, ring = 'broad' } = options.settings.values;
  if (tenant === undefined || rootSha256 === undefined) return refused('settings-missing', 'tenant or rootSha256');
  const held = await heldPolicy(options.db, { tenant, rootSha256, ring });
  const result = await update({
    repository: repositoryOf(options, ring),
    held,
    pins: { tenant, rootSha256, packagedRoot: options.settings.packagedRoot ?? undefined },
    nonce: newNonce(),
    wall: options.rim.now(),
    time: options.time,
  });
  const fresh = 'bundle' in result && result.bundle !== null;
  if (FAILPOINTS_BUILT && fresh) await reached('bundle.verified');
  if (JSON.stringify(result.held.state) !== JSON.stringify(held.state)) await store(options.db, result.held);
  if (FAILPOINTS_BUILT && fresh) await reached('bundle.stored');
  if (result.outcome === 'refused') return refusedAs(result.refused);
  if (result.outcome === 'failed') return missed(result.failed);
  const standing: Standing = { schema: 1, time: result.time, brakes: result.freshness.brakes ?? [] };
  return result.bundle === null ? { outcome: 'current', standing } : { outcome: 'new', bundle: result.bundle, standing };
}

function repositoryOf(options: PollOptions, ring: string): Repository<Miss> {
  const get = async (path: DeviceRequest['path'], maxBytes: number, point?: Failpoint): Promise<Fetched<Miss>> => {
    const answer = await ask(options.rim, { endpoint: options.device.endpoint, method: 'GET', path, maxBytes, key: options.device });
    if (FAILPOINTS_BUILT && point && answer.ok) await reached(point);
    if (answer.ok) return { bytes: answer.bytes };
    return answer.code === 'oversized' ? { oversized: maxBytes } : { failed: { path, failed: answer } };
  };
  const none = (fetched: Fetched<Miss>): Fetched<Miss> =>
    'failed' in fetched && fetched.failed.failed.status === 404 ? { absent: true } : fetched;
  return {
    firstRoot: () => get('/v1/root', MAX_BYTES.root),
    root: async (version) => none(await get(`/v1/roots/${version}`, MAX_BYTES.root)),
    freshness: (nonce) =>
      get(`/v1/freshness?ring=${encodeURIComponent(ring)}&form=${FRESHNESS_FORM}&nonce=${nonce}`, MAX_BYTES.freshness, 'freshness.read'),
    bundle: (sha256) => get(`/v1/bundles/${sha256}`, MAX_BYTES.bundle, 'bundle.read'),
  };
}

async function heldPolicy(db: Database, key: Pick<TrustRow, 'tenant' | 'ring' | 'rootSha256'>): Promise<Held<TrustRow>> {
  const row = await readPolicy(db);
  const trust = newerTrust(key, [row?.trust, await readItem('trust')]);
  if (trust === null) return { root: null, bundle: null, state: { ...FIRST_STATE, ...key } };
  // The stored documents count where they are those that the state speaks of.
  const own = row !== null && newerTrust(key, [row.trust]) !== null && row.trust.rootVersion === trust.rootVersion;
  const current = own && row.trust.bundleVersion === trust.bundleVersion;
  return { root: own ? row.root : null, bundle: current ? row.bundle : null, state: trust };
}

/** First the transaction, then the copy: a worker that dies in between leaves the newer of the two to be found. */
async function store(db: Database, { root, bundle, state }: Held<TrustRow>): Promise<void> {
  if (root === null) return;
  await storePolicy(db, { root, bundle: bundle ?? (await readPolicy(db))?.bundle ?? null, trust: state });
  await writeItem('trust', state);
}

function missed({ path, failed }: Miss): Poll {
  if (isForgotten(failed))
    return { outcome: 'forgotten', problem: { code: 'enrol.forgotten', detail: 'the server does not know this device' } };
  const code = isTransient(failed) ? UNREACHABLE : `server.${failed.code}`;
  return refused(code, `${path.split('?')[0] ?? path}: ${failed.code}`);
}

const refused = (code: string, detail: string): Poll => ({ outcome: 'refused', problem: { code, detail: detail.slice(0, 300) } });
const refusedAs = ({ refusal, clause, detail }: Refused): Poll => refused(`policy.${refusal}`, `${clause}: ${detail}`);
