import type { Bundle } from '../model/policy';
import type { Freshness, Root } from '../model/signed';
import { MAX_BYTES } from '../model/signed';
import { parseBundle } from '../policy/parse';
import type { Bytes } from './bytes';
import { sha256Hex } from './bytes';
import { authorised, open, payloadJson } from './envelope';
import { refuse, trusted, type Judged } from './judged';
import type { TrustState } from './state';

/** How much later than the statement that names it a bundle may say that it was made. */
const SKEW_MS = 5 * 60_000;

function parsePolicyPayload(payload: Bytes): Judged<Bundle> {
  const json = payloadJson(payload, 'invalid-policy');
  if (!json.ok) return json;
  const parsed = parseBundle(json.value);
  if ('bundle' in parsed) return trusted(parsed.bundle);
  const problem = parsed.problems.find((p) => p.severity === 'error');
  return refuse('invalid-policy', 'Weir, policy', `${problem?.path ?? ''}: expected ${problem?.expected ?? 'a policy'}`);
}

/** A bundle by signature alone: a threshold of the root's bundle keys, the tenant, a policy that means something. */
export async function readBundle(bytes: Bytes, root: Root): Promise<Judged<Bundle>> {
  const opened = open(bytes, 'bundle');
  if (!opened.ok) return opened;
  const refused = await authorised(opened.value, root, 'bundle', 'TUF §5.6.3');
  if (refused !== null) return refused;
  const parsed = parsePolicyPayload(opened.value.payload);
  if (!parsed.ok) return parsed;
  const bundle = parsed.value;
  if (bundle.tenant !== root.tenant)
    return refuse('wrong-tenant', 'Weir, audience', `bundle for ${bundle.tenant}, expected ${root.tenant}`);
  if (bundle.rules.length === 0 && bundle.intentionallyEmpty !== true)
    return refuse('empty', 'Weir, empty policy', 'the bundle holds no rule, and does not say that this is meant');
  return parsed;
}

/** The policy bundle that a trusted freshness statement names (TUF's targets role, §5.6). Length, hash and signature before anything is parsed. */
export async function trustBundle(bytes: Bytes, freshness: Freshness, root: Root, state: TrustState, now: number): Promise<Judged<Bundle>> {
  const { version, sha256, length } = freshness.bundle;
  // A 200 is not a complete answer: the length is known beforehand (TUF §5.6.1).
  if (bytes.length < length) return refuse('truncated', 'TUF §5.6.1', `${bytes.length} of ${length} bytes`);
  if (bytes.length > length || bytes.length > MAX_BYTES.bundle)
    return refuse('oversized', 'TUF §5.6.1', `${bytes.length} bytes, announced are ${length}`);
  if ((await sha256Hex(bytes)) !== sha256)
    return refuse('hash-mismatch', 'TUF §5.6.2', 'not the content that the freshness statement names');
  const read = await readBundle(bytes, root);
  if (!read.ok) return read;
  const bundle = read.value;
  if (bundle.ring !== state.ring) return refuse('wrong-ring', 'Weir, ring', `bundle for ring ${bundle.ring}, expected ${state.ring}`);
  if (bundle.version !== version) return refuse('version-mismatch', 'TUF §5.6.4', `bundle ${bundle.version}, announced is ${version}`);
  if (bundle.version < state.bundleVersion)
    return refuse('rollback', 'TUF §5.5.5', `bundle ${bundle.version}, held is ${state.bundleVersion}`);
  if (bundle.version === state.bundleVersion && sha256 !== state.bundleSha256) {
    return refuse('fork', 'TUF §5.5.5', `a second content for bundle ${bundle.version}`);
  }
  if (Date.parse(bundle.issuedAt) > Date.parse(freshness.issuedAt) + SKEW_MS)
    return refuse('fast-forward', 'TUF §1.5.2', `bundle of ${bundle.issuedAt}, named by a statement of ${freshness.issuedAt}`);
  if (Date.parse(bundle.expiresAt) <= now) return refuse('expired', 'TUF §5.6.5', `the bundle expired at ${bundle.expiresAt}`);
  return trusted(bundle);
}
