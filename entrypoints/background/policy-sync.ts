import { MAX_BYTES, type Freshness } from '../../utils/model/signed';
import type { Bundle } from '../../utils/model/policy';
import type { Database, PolicyRow, TrustRow } from '../../utils/db/database';
import { newerTrust, readPolicy, storePolicy } from '../../utils/db/policy';
import type { Bytes } from '../../utils/trust/bytes';
import { FIRST_STATE, remember, trustBundle, trustFreshness, trustRoot, type Refused } from '../../utils/trust/client';
import { ask, isForgotten, isTransient, UNREACHABLE, type DeviceRequest } from './device-request';
import type { Enrolled } from './enrolment';
import type { Settings } from './managed-config';
import type { Rim } from './rim';
import { readItem, writeItem, type Problem } from './state';

/** What a poll came to. `problem` names why the policy in force is still the old one. */
export type Poll =
  | { readonly outcome: 'current' }
  | { readonly outcome: 'new'; readonly bundle: Bundle }
  | { readonly outcome: 'refused' | 'forgotten'; readonly problem: Problem };

export interface PollOptions {
  readonly rim: Rim;
  readonly db: Database;
  readonly settings: Settings;
  readonly device: Enrolled;
}

/**
 * Asks the server for its freshness statement and, where that names another bundle, for the bundle (TUF's client
 * workflow, §5). Every document is judged before anything changes; bundle and trust state are stored together; whatever
 * is refused leaves the policy in force as it is.
 */
export async function poll(options: PollOptions): Promise<Poll> {
  const { tenant, rootSha256, ring = 'broad' } = options.settings.values;
  if (tenant === undefined || rootSha256 === undefined) return refused('settings-missing', 'tenant or rootSha256');
  // TUF §5.1: one time for the whole update.
  const held = await heldPolicy(options.db, { tenant, rootSha256, ring });
  const now = trustedNow(options.rim.now(), held.trust);

  const rootBytes = held.row?.root ?? options.settings.packagedRoot ?? (await get(options, '/v1/root', MAX_BYTES.root));
  if (!isBytes(rootBytes)) return rootBytes;
  const root = await trustRoot(rootBytes, { tenant, rootSha256, packagedRoot: options.settings.packagedRoot ?? undefined }, now);
  if (!root.ok) return refusedAs(root);

  const freshnessBytes = await get(options, `/v1/freshness?ring=${encodeURIComponent(ring)}`, MAX_BYTES.freshness);
  if (!isBytes(freshnessBytes)) return freshnessBytes;
  const freshness = await trustFreshness(freshnessBytes, root.value, held.trust, now);
  if (!freshness.ok) return refusedAs(freshness);

  if (held.row?.bundle && held.trust.bundleSha256 === freshness.value.bundle.sha256) {
    if (freshness.value.issuedAt !== held.trust.freshnessIssuedAt) {
      await store(options.db, {
        root: rootBytes,
        bundle: held.row.bundle,
        trust: { ...held.trust, ...remember(held.trust, freshness.value, null) },
      });
    }
    return { outcome: 'current' };
  }
  return newBundle(options, held.trust, { bytes: rootBytes, value: root.value }, freshness.value, now);
}

async function newBundle(
  options: PollOptions,
  trust: TrustRow,
  root: { readonly bytes: Bytes; readonly value: Parameters<typeof trustBundle>[2] },
  freshness: Freshness,
  now: number,
): Promise<Poll> {
  const bytes = await get(options, `/v1/bundles/${freshness.bundle.sha256}`, MAX_BYTES.bundle);
  if (!isBytes(bytes)) return bytes;
  const bundle = await trustBundle(bytes, freshness, root.value, trust, now);
  if (!bundle.ok) return refusedAs(bundle);
  await store(options.db, { root: root.bytes, bundle: bytes, trust: { ...trust, ...remember(trust, freshness, bundle.value) } });
  return { outcome: 'new', bundle: bundle.value };
}

interface Held {
  /** The stored documents, where they are of this tenant, ring and root. */
  readonly row: PolicyRow | null;
  readonly trust: TrustRow;
}

async function heldPolicy(db: Database, key: Pick<TrustRow, 'tenant' | 'ring' | 'rootSha256'>): Promise<Held> {
  const row = await readPolicy(db);
  const trust = newerTrust(key, [row?.trust, await readItem('trust')]);
  if (trust === null) return { row: null, trust: { ...FIRST_STATE, ...key } };
  const own = row !== null && newerTrust(key, [row.trust]) !== null && row.trust.bundleVersion === trust.bundleVersion;
  return { row: own ? row : null, trust };
}

/** First the transaction, then the copy: a worker that dies in between leaves the newer of the two to be found. */
async function store(db: Database, row: PolicyRow): Promise<void> {
  await storePolicy(db, row);
  await writeItem('trust', row.trust);
}

/** A clock that was set back must not make old statements fresh again: time is at least what was last signed. */
function trustedNow(clock: number, trust: TrustRow): number {
  return Math.max(clock, trust.freshnessIssuedAt === null ? 0 : Date.parse(trust.freshnessIssuedAt));
}

async function get(options: PollOptions, path: DeviceRequest['path'], maxBytes: number): Promise<Bytes | Poll> {
  const answer = await ask(options.rim, { endpoint: options.device.endpoint, method: 'GET', path, maxBytes, key: options.device });
  if (answer.ok) return answer.bytes;
  if (answer.code === 'oversized') return refused('policy.oversized', `${path}: more than ${maxBytes} bytes`);
  if (isForgotten(answer))
    return { outcome: 'forgotten', problem: { code: 'enrol.forgotten', detail: 'the server does not know this device' } };
  const code = isTransient(answer) ? UNREACHABLE : `server.${answer.code}`;
  return refused(code, `${path}: ${answer.code}`);
}

const isBytes = (value: Bytes | Poll): value is Bytes => value instanceof Uint8Array;
const refused = (code: string, detail: string): Poll => ({ outcome: 'refused', problem: { code, detail: detail.slice(0, 300) } });
const refusedAs = ({ refusal, clause, detail }: Refused): Poll => refused(`policy.${refusal}`, `${clause}: ${detail}`);
