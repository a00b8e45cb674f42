import type { z } from 'zod';
import type { Bundle } from '../model/policy';
import type { Envelope as EnvelopeType, Freshness as FreshnessType, Refusal, Role, Root as RootType } from '../model/signed';
import { Envelope, Freshness, MAX_BYTES, PAYLOAD_TYPES, Root, SCHEME } from '../model/signed';
import { parseBundle } from '../policy/parse';
import type { Bytes } from './bytes';
import { fromBase64, sha256Hex, textOf } from './bytes';
import { signedBy } from './dsse';

/** Why a document is not trusted: a name for the admin, the clause that asks for the check, and what was seen. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly clause: string;
  readonly detail: string;
}
export interface Trusted<T> {
  readonly ok: true;
  readonly value: T;
}
export type Judged<T> = Trusted<T> | Refused;

/** What a device knows before it has seen a single document. */
export interface Pins {
  readonly tenant: string;
  /** SHA-256 of the root envelope's bytes, from managed policy. */
  readonly rootSha256: string;
  /** The root envelope in the package, where the tenant's server packed it: then both must agree. */
  readonly packagedRoot?: Bytes | undefined;
}

/** What a device remembers of documents it has trusted; nothing older is ever taken again. */
export interface TrustState {
  /** Rollout ring of the device. */
  readonly ring: string;
  /** `issuedAt` of the newest freshness statement that was trusted, or null. */
  readonly freshnessIssuedAt: string | null;
  /** Version and envelope hash of the newest bundle that was trusted; 0 and null before the first. */
  readonly bundleVersion: number;
  readonly bundleSha256: string | null;
}

export const FIRST_STATE: Omit<TrustState, 'ring'> = { freshnessIssuedAt: null, bundleVersion: 0, bundleSha256: null };

/** The state to store, in one transaction with the bundle, once a freshness statement and (where it was fetched) its bundle are trusted. */
export function remember(state: TrustState, freshness: FreshnessType, bundle: Bundle | null): TrustState {
  const held = bundle === null ? {} : { bundleVersion: bundle.version, bundleSha256: freshness.bundle.sha256 };
  return { ...state, freshnessIssuedAt: freshness.issuedAt, ...held };
}

function refuse(refusal: Refusal, clause: string, detail: string): Refused {
  return { ok: false, refusal, clause, detail };
}
function trusted<T>(value: T): Trusted<T> {
  return { ok: true, value };
}

/** Envelope and payload bytes, nothing of which has been verified yet. */
function open(bytes: Bytes, role: Role): Judged<{ envelope: EnvelopeType; payload: Bytes }> {
  // TUF §5.4.1: never more bytes than a fixed bound (endless data attack).
  if (bytes.length > MAX_BYTES[role]) return refuse('oversized', 'TUF §5.4.1', `${bytes.length} bytes, at most ${MAX_BYTES[role]}`);
  const text = textOf(bytes);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? '');
  } catch {
    // An envelope ends with its closing brace; an answer that was cut off after a 200 does not.
    const cut = text === null || !text.trimEnd().endsWith('}');
    return refuse(cut ? 'truncated' : 'malformed', 'DSSE envelope', 'the envelope is not JSON');
  }
  const envelope = Envelope.safeParse(parsed);
  if (!envelope.success) return refuse('malformed', 'DSSE envelope', firstIssue(envelope.error));
  // DSSE protocol: the type is part of what is signed, and each consumer takes just its own (CVE-2022-35929).
  if (envelope.data.payloadType !== PAYLOAD_TYPES[role]) {
    return refuse('wrong-payload-type', 'DSSE protocol, payloadType', `expected ${PAYLOAD_TYPES[role]}, got ${envelope.data.payloadType}`);
  }
  const payload = fromBase64(envelope.data.payload);
  if (payload === null) return refuse('malformed', 'DSSE envelope', 'the payload is not base64');
  if (envelope.data.signatures.length === 0) return refuse('unsigned', 'TUF §5.3.4', 'the envelope bears no signature');
  const ids = envelope.data.signatures.map((s) => s.keyid);
  // TUF §4.2.1: one signature for each key id; tuf-conformance test_duplicate_sig_keyids.
  if (new Set(ids).size !== ids.length) return refuse('duplicate-key', 'TUF §4.2.1', 'two signatures under one key id');
  return trusted({ envelope: envelope.data, payload });
}

/** Signatures of a threshold of the role's keys, each key counted once. */
async function authorised(envelope: EnvelopeType, payload: Bytes, root: RootType, role: Role): Promise<Refused | null> {
  const { keyids, threshold } = root.roles[role];
  const keys = root.keys.filter((k) => keyids.includes(k.keyid));
  const by = await signedBy(envelope, payload, keys);
  if (by.size === 0) return refuse('wrong-key', 'TUF §5.4.2', `no signature by a ${role} key of root ${root.version}`);
  if (by.size < threshold) return refuse('threshold-not-met', 'TUF §5.4.2', `${by.size} of ${threshold} signatures`);
  return null;
}

/** JSON of verified bytes, and only of those. */
function payloadJson(payload: Bytes, refusal: Refusal): Judged<unknown> {
  try {
    return trusted(JSON.parse(textOf(payload) ?? '') as unknown);
  } catch {
    return refuse(refusal, 'DSSE protocol, payload', 'the signed payload is not JSON');
  }
}

function parsePayload<S extends z.ZodType>(payload: Bytes, schema: S): Judged<z.output<S>> {
  const json = payloadJson(payload, 'malformed');
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? trusted(parsed.data) : refuse('malformed', 'DSSE protocol, payload', firstIssue(parsed.error));
}

function parsePolicyPayload(payload: Bytes): Judged<Bundle> {
  const json = payloadJson(payload, 'invalid-policy');
  if (!json.ok) return json;
  const parsed = parseBundle(json.value);
  if ('bundle' in parsed) return trusted(parsed.bundle);
  const problem = parsed.problems.find((p) => p.severity === 'error');
  return refuse('invalid-policy', 'Weir, policy', `${problem?.path ?? ''}: expected ${problem?.expected ?? 'a policy'}`);
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'not of the expected shape' : `/${issue.path.join('/')}: ${issue.message}`;
}

/** Keys that a root may name: known scheme, id that follows from the key, no key twice (tuf-conformance test_duplicate_keys). */
async function checkKeys(root: RootType): Promise<Refused | null> {
  for (const key of root.keys) {
    if (key.scheme !== SCHEME) return refuse('unknown-algorithm', 'TUF §4.2.1', `key scheme ${key.scheme}`);
    const raw = fromBase64(key.public);
    if (raw?.length !== 32) return refuse('malformed', 'TUF §4.2.1', 'a key is not 32 bytes of base64');
    if ((await sha256Hex(raw)) !== key.keyid) return refuse('wrong-key', 'TUF §4.2.1', 'a key id is not the hash of its key');
  }
  if (new Set(root.keys.map((k) => k.keyid)).size !== root.keys.length)
    return refuse('duplicate-key', 'TUF §4.2.1', 'a key is named twice');
  for (const [role, { keyids, threshold }] of Object.entries(root.roles)) {
    if (new Set(keyids).size !== keyids.length) return refuse('duplicate-key', 'TUF §4.2.1', `role ${role} names a key twice`);
    if (!keyids.every((id) => root.keys.some((k) => k.keyid === id)))
      return refuse('wrong-key', 'TUF §4.2.1', `role ${role} names a key that is not there`);
    if (threshold > keyids.length)
      return refuse('threshold-not-met', 'TUF §4.2.1', `role ${role} asks for more signatures than it has keys`);
  }
  return null;
}

/**
 * The tenant's root of trust from its envelope's bytes (TUF §5.2, §5.3). `now` in milliseconds since the epoch.
 * The pinned hash must fit; so must the package's copy, where there is one: neither alone can redirect trust.
 */
export async function trustRoot(bytes: Bytes, pins: Pins, now: number): Promise<Judged<RootType>> {
  if (bytes.length > MAX_BYTES.root) return refuse('oversized', 'TUF §5.3.3', `${bytes.length} bytes, at most ${MAX_BYTES.root}`);
  const hash = await sha256Hex(bytes);
  if (hash !== pins.rootSha256) return refuse('root-mismatch', 'TUF §5.2', 'not the root whose hash managed policy names');
  if (pins.packagedRoot !== undefined && (await sha256Hex(pins.packagedRoot)) !== hash) {
    return refuse('root-mismatch', 'TUF §5.2', 'the root in the package is another than managed policy names');
  }
  const opened = open(bytes, 'root');
  if (!opened.ok) return opened;
  const { envelope, payload } = opened.value;
  // The first root vouches for itself: its bytes are those of the pin, so they may be parsed before its own signature is checked (TUF §5.2).
  const parsed = parsePayload(payload, Root);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const refused = (await checkKeys(root)) ?? (await authorised(envelope, payload, root, 'root'));
  if (refused !== null) return refused;
  if (root.tenant !== pins.tenant) return refuse('wrong-tenant', 'Weir, audience', `root of ${root.tenant}, expected ${pins.tenant}`);
  // TUF §5.3.10: expiry is looked at last.
  if (Date.parse(root.expiresAt) <= now) return refuse('expired', 'TUF §5.3.10', `the root expired at ${root.expiresAt}`);
  return trusted(root);
}

/** The freshness statement (TUF's timestamp role, §5.4): which bundle is the newest. Equal to the one before is fine; older is refused. */
export async function trustFreshness(bytes: Bytes, root: RootType, state: TrustState, now: number): Promise<Judged<FreshnessType>> {
  const opened = open(bytes, 'freshness');
  if (!opened.ok) return opened;
  const { envelope, payload } = opened.value;
  const refused = await authorised(envelope, payload, root, 'freshness');
  if (refused !== null) return refused;
  const parsed = parsePayload(payload, Freshness);
  if (!parsed.ok) return parsed;
  const said = parsed.value;
  if (said.tenant !== root.tenant) return refuse('wrong-tenant', 'Weir, audience', `statement for ${said.tenant}, expected ${root.tenant}`);
  if (said.ring !== state.ring) return refuse('wrong-ring', 'Weir, ring', `statement for ring ${said.ring}, expected ${state.ring}`);
  if (said.rootVersion !== root.version)
    return refuse('root-version', 'TUF §5.3.9', `statement under root ${said.rootVersion}, held is ${root.version}`);
  if (said.bundle.length > MAX_BYTES.bundle)
    return refuse('oversized', 'TUF §5.6.1', `a bundle of ${said.bundle.length} bytes is announced`);
  // TUF §5.4.3: neither the statement nor what it names may be older than what was trusted before.
  if (state.freshnessIssuedAt !== null && Date.parse(said.issuedAt) < Date.parse(state.freshnessIssuedAt)) {
    return refuse('rollback', 'TUF §5.4.3', `statement of ${said.issuedAt}, held is ${state.freshnessIssuedAt}`);
  }
  if (said.bundle.version < state.bundleVersion) {
    return refuse('rollback', 'TUF §5.4.3', `bundle ${said.bundle.version} is announced, held is ${state.bundleVersion}`);
  }
  // One version is one content; two mean that somebody is told something else than the rest.
  if (said.bundle.version === state.bundleVersion && said.bundle.sha256 !== state.bundleSha256) {
    return refuse('fork', 'TUF §5.5.5', `a second content for bundle ${said.bundle.version}`);
  }
  // TUF §5.4.4: an expired statement means that somebody withholds newer ones (freeze attack), or that the clock is wrong.
  if (Date.parse(said.expiresAt) <= now) return refuse('frozen', 'TUF §5.4.4', `the statement expired at ${said.expiresAt}`);
  return trusted(said);
}

/** The policy bundle that a trusted freshness statement names (TUF's targets role, §5.6). Length, hash and signature before anything is parsed. */
export async function trustBundle(
  bytes: Bytes,
  freshness: FreshnessType,
  root: RootType,
  state: TrustState,
  now: number,
): Promise<Judged<Bundle>> {
  const { version, sha256, length } = freshness.bundle;
  // A 200 is not a complete answer: the length is known beforehand (TUF §5.6.1).
  if (bytes.length < length) return refuse('truncated', 'TUF §5.6.1', `${bytes.length} of ${length} bytes`);
  if (bytes.length > length || bytes.length > MAX_BYTES.bundle)
    return refuse('oversized', 'TUF §5.6.1', `${bytes.length} bytes, announced are ${length}`);
  if ((await sha256Hex(bytes)) !== sha256)
    return refuse('hash-mismatch', 'TUF §5.6.2', 'not the content that the freshness statement names');
  const opened = open(bytes, 'bundle');
  if (!opened.ok) return opened;
  const { envelope, payload } = opened.value;
  const refused = await authorised(envelope, payload, root, 'bundle');
  if (refused !== null) return refused;
  const parsed = parsePolicyPayload(payload);
  if (!parsed.ok) return parsed;
  const bundle = parsed.value;
  if (bundle.tenant !== root.tenant)
    return refuse('wrong-tenant', 'Weir, audience', `bundle for ${bundle.tenant}, expected ${root.tenant}`);
  if (bundle.ring !== state.ring) return refuse('wrong-ring', 'Weir, ring', `bundle for ring ${bundle.ring}, expected ${state.ring}`);
  if (bundle.version !== version) return refuse('version-mismatch', 'TUF §5.6.4', `bundle ${bundle.version}, announced is ${version}`);
  if (bundle.version < state.bundleVersion)
    return refuse('rollback', 'TUF §5.5.5', `bundle ${bundle.version}, held is ${state.bundleVersion}`);
  if (bundle.version === state.bundleVersion && sha256 !== state.bundleSha256) {
    return refuse('fork', 'TUF §5.5.5', `a second content for bundle ${bundle.version}`);
  }
  if (bundle.rules.length === 0) return refuse('empty', 'Weir, empty policy', 'the bundle holds no rule');
  if (Date.parse(bundle.expiresAt) <= now) return refuse('expired', 'TUF §5.6.5', `the bundle expired at ${bundle.expiresAt}`);
  return trusted(bundle);
}
