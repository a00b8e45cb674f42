import type { Bundle } from '../../../../utils/model/policy';
import type { Freshness, Root } from '../../../../utils/model/signed';
import { MAX_BYTES, MAX_VERSION_STEP, PAYLOAD_TYPES } from '../../../../utils/model/signed';
import { trustBundle } from '../../../../utils/trust/bundle';
import type { Bytes } from '../../../../utils/trust/bytes';
import { sha256Hex, textOf, toBase64, utf8 } from '../../../../utils/trust/bytes';
import { envelopeBytes, sign } from '../../../../utils/trust/dsse';
import { trustFreshness } from '../../../../utils/trust/freshness';
import type { Judged } from '../../../../utils/trust/judged';
import { trustRoot } from '../../../../utils/trust/root';
import { at, naming, newSigner, newTenant, NOW, seal, sealed, type Tenant } from '../tenant';
import { resultOf, type Expected, type Vectors } from './vector';

let acme: Tenant;
let other: Tenant;

/** What an attacker or an accident hands out, and the name under which it is refused. */
type Attempt = readonly [expected: Expected, attempt: () => Promise<Judged<unknown>>];

/** The bundle as given, announced by a statement that fits it in length and hash. */
async function announced(bytes: Bytes, change: Partial<Freshness> = {}, version = 7): Promise<Judged<unknown>> {
  return trustBundle(bytes, await naming(bytes, version, change), acme.root, acme.state, NOW);
}
async function bundleWith(change: Partial<Record<keyof Bundle, unknown>>, version = 7): Promise<Judged<unknown>> {
  return announced(await sealed('bundle', { ...acme.bundle, ...change }, acme.signers.bundle), {}, version);
}
async function freshnessWith(change: Partial<Freshness>): Promise<Judged<unknown>> {
  return trustFreshness(await sealed('freshness', { ...acme.freshness, ...change }, acme.signers.freshness), acme.root, acme.state, NOW);
}
/** A root that is pinned as it is: only what is in it can be wrong. */
async function rootWith(change: Partial<Record<keyof Root, unknown>>, signers = [acme.signers.root]): Promise<Judged<unknown>> {
  const bytes = await sealed('root', { ...acme.root, ...change }, ...signers);
  return trustRoot(bytes, { tenant: 'acme', rootSha256: await sha256Hex(bytes) }, NOW);
}
const edited = (bytes: Bytes, change: (envelope: Record<string, unknown>) => void): Bytes => {
  const envelope = JSON.parse(textOf(bytes) ?? '') as Record<string, unknown>;
  change(envelope);
  return utf8(JSON.stringify(envelope));
};

const BUNDLES: Readonly<Record<string, Attempt>> = {
  'a bundle whose payload was changed, announced with its new hash': [
    'wrong-key',
    () => announced(edited(acme.bundleBytes, (e) => (e['payload'] = toBase64(utf8(JSON.stringify({ ...acme.bundle, default: 'block' })))))),
  ],
  'a bundle that is another than the statement names (repository_substitutes_target_file)': [
    'hash-mismatch',
    async () => {
      const [a, b] = [await sealed('bundle', acme.bundle, acme.signers.bundle), utf8('x'.repeat(acme.bundleBytes.length))];
      return trustBundle(b, await naming(a, 7), acme.root, acme.state, NOW);
    },
  ],
  'a bundle that was signed with another key': ['wrong-key', async () => announced(await sealed('bundle', acme.bundle, await newSigner()))],
  "a bundle that was signed with the tenant's freshness key": [
    'wrong-key',
    async () => announced(await sealed('bundle', acme.bundle, acme.signers.freshness)),
  ],
  'a bundle signed by a stranger under the key id of the tenant': [
    'wrong-key',
    async () => {
      const stranger = await newSigner();
      return announced(await sealed('bundle', acme.bundle, { ...stranger, key: acme.signers.bundle.key }));
    },
  ],
  'a bundle with no signature at all': ['unsigned', () => announced(edited(acme.bundleBytes, (e) => (e['signatures'] = [])))],
  'a bundle with one of the two signatures that its role asks for (does_not_meet_threshold)': [
    'threshold-not-met',
    async () => {
      const second = await newSigner();
      const roles = { ...acme.root.roles, bundle: { keyids: [acme.signers.bundle.key.keyid, second.key.keyid], threshold: 2 } };
      const root = { ...acme.root, keys: [...acme.root.keys, second.key], roles };
      return trustBundle(acme.bundleBytes, acme.freshness, root, acme.state, NOW);
    },
  ],
  'a bundle signed twice with one key under two key ids, where two keys are asked for': [
    'threshold-not-met',
    async () => {
      const second = await newSigner();
      const roles = { ...acme.root.roles, bundle: { keyids: [acme.signers.bundle.key.keyid, second.key.keyid], threshold: 2 } };
      const root = { ...acme.root, keys: [...acme.root.keys, second.key], roles };
      const bytes = await sealed('bundle', acme.bundle, acme.signers.bundle, { ...acme.signers.bundle, key: second.key });
      return trustBundle(bytes, await naming(bytes, 7), root, acme.state, NOW);
    },
  ],
  'a bundle with two signatures under one key id (duplicate_sig_keyids)': [
    'duplicate-key',
    async () => announced(await sealed('bundle', acme.bundle, acme.signers.bundle, acme.signers.bundle)),
  ],
  'a bundle of another tenant, signed by the right key': ['wrong-tenant', () => bundleWith({ tenant: 'other' })],
  'a whole other tenant': ['wrong-key', () => announced(other.bundleBytes)],
  'a bundle for another ring': ['wrong-ring', () => bundleWith({ ring: 'pilot' })],
  'an older bundle under a statement that names it (targets_rollback)': ['rollback', () => bundleWith({ version: 5 }, 5)],
  'a second content for the version that is held': ['fork', () => bundleWith({ version: 6 }, 6)],
  'a version other than the statement names (url_and_metadata_version_mismatch)': ['version-mismatch', () => bundleWith({ version: 8 }, 7)],
  'a bundle that was cut short after a 200': [
    'truncated',
    () => trustBundle(acme.bundleBytes.slice(0, -1), acme.freshness, acme.root, acme.state, NOW),
  ],
  'no byte at all': ['truncated', () => trustBundle(new Uint8Array(), acme.freshness, acme.root, acme.state, NOW)],
  'a bundle with more bytes than were announced (endless data)': [
    'oversized',
    () => trustBundle(utf8(`${textOf(acme.bundleBytes) ?? ''} `), acme.freshness, acme.root, acme.state, NOW),
  ],
  'a bundle past its time': ['expired', () => bundleWith({ expiresAt: at(-1) })],
  'a bundle without a single rule': ['empty', () => bundleWith({ rules: [] })],
  'a bundle without a single rule that says so': ['trusted', () => bundleWith({ rules: [], intentionallyEmpty: true })],
  'a bundle that claims to be meant empty by a word': ['invalid-policy', () => bundleWith({ rules: [], intentionallyEmpty: 'yes' })],
  'a bundle that was made an hour after the statement that names it': ['fast-forward', () => bundleWith({ issuedAt: at(1) })],
  'a signed policy with a rule that nobody knows': [
    'invalid-policy',
    () => bundleWith({ rules: [{ id: 'x', mode: 'enforce', when: { colour: ['red'] }, action: 'block' }] }),
  ],
  'signed bytes that are no JSON': [
    'invalid-policy',
    async () => announced(envelopeBytes(await sign(PAYLOAD_TYPES.bundle, utf8('<html>'), [acme.signers.bundle]))),
  ],
  'a freshness statement where a bundle is expected (incorrect_metadata_type)': [
    'wrong-payload-type',
    async () => announced(await sealed('freshness', acme.freshness, acme.signers.bundle)),
  ],
  'a statement whose type was relabelled as bundle': [
    'wrong-key',
    () => announced(edited(acme.freshnessBytes, (e) => (e['payloadType'] = PAYLOAD_TYPES.bundle))),
  ],
  'a page of a captive portal': ['malformed', () => announced(utf8('<html><body>Sign in to the network</body>{}'))],
  'an envelope with a key that nobody knows': ['malformed', () => announced(edited(acme.bundleBytes, (e) => (e['alg'] = 'none')))],
};

const BRAKE = {
  id: 'calm',
  target: { kind: 'monitor' },
  scope: {},
  from: at(0),
  until: at(72),
  reason: 'it flags everything',
  includingNever: false,
} as const;

const STATEMENTS: Readonly<Record<string, Attempt>> = {
  'a statement signed with the bundle key': [
    'wrong-key',
    async () => trustFreshness(await sealed('freshness', acme.freshness, acme.signers.bundle), acme.root, acme.state, NOW),
  ],
  'a statement older than the one before (new_timestamp_version_rollback)': ['rollback', () => freshnessWith({ issuedAt: at(-2) })],
  'a statement that names an older bundle (snapshot_rollback)': [
    'rollback',
    () => freshnessWith({ bundle: { ...acme.freshness.bundle, version: 5 } }),
  ],
  'a statement with a second content for the version that is held': [
    'fork',
    () => freshnessWith({ bundle: { ...acme.freshness.bundle, version: 6 } }),
  ],
  'a statement past its 72 hours (timestamp_expired)': ['frozen', () => freshnessWith({ expiresAt: at(0) })],
  'a statement for another tenant': ['wrong-tenant', () => freshnessWith({ tenant: 'other' })],
  'a statement for another ring': ['wrong-ring', () => freshnessWith({ ring: 'pilot' })],
  'a statement under another root': ['root-version', () => freshnessWith({ rootVersion: 2 })],
  'a statement that names a version that leaves no room (fast-forward)': [
    'fast-forward',
    () => freshnessWith({ bundle: { ...acme.freshness.bundle, version: 6 + MAX_VERSION_STEP + 1 } }),
  ],
  'a statement from the day after tomorrow, by a clock that is right (test_faketime)': [
    'fast-forward',
    () => freshnessWith({ issuedAt: at(49), expiresAt: at(60) }),
  ],
  'a statement that would hold for a month': ['frozen', () => freshnessWith({ expiresAt: at(720) })],
  'a statement that brakes for longer than 72 hours': ['malformed', () => freshnessWith({ brakes: [{ ...BRAKE, until: at(73) }] })],
  'a statement that switches a hook off and does not say that never rules go with it': [
    'malformed',
    () => freshnessWith({ brakes: [{ ...BRAKE, target: { kind: 'hook', id: 'paste' } }] }),
  ],
  'a statement that brakes a kind of thing that nobody knows': [
    'malformed',
    () => freshnessWith({ brakes: [{ ...BRAKE, target: { kind: 'everything' } }] as unknown as Freshness['brakes'] }),
  ],
  'a statement with a brake in order': ['trusted', () => freshnessWith({ brakes: [BRAKE] })],
  'a statement that announces an endless bundle': [
    'oversized',
    () => freshnessWith({ bundle: { ...acme.freshness.bundle, length: MAX_BYTES.bundle + 1 } }),
  ],
  'a statement of more than 16 KB': [
    'oversized',
    () => trustFreshness(utf8(' '.repeat(MAX_BYTES.freshness + 1)), acme.root, acme.state, NOW),
  ],
  'a statement that was cut short': ['truncated', () => trustFreshness(acme.freshnessBytes.slice(0, 90), acme.root, acme.state, NOW)],
  'a statement with a field that nobody knows': ['malformed', () => freshnessWith({ extra: 1 } as Partial<Freshness>)],
};

const ROOTS: Readonly<Record<string, Attempt>> = {
  'a root whose hash managed policy does not name (invalid_initial_root)': [
    'root-mismatch',
    () => trustRoot(other.rootBytes, acme.pins, NOW),
  ],
  'a root in the package that managed policy does not name': [
    'root-mismatch',
    () => trustRoot(acme.rootBytes, { ...acme.pins, packagedRoot: other.rootBytes }, NOW),
  ],
  'a root that was cut short': ['root-mismatch', () => trustRoot(acme.rootBytes.slice(0, -3), acme.pins, NOW)],
  'a root of more than 512,000 bytes': ['oversized', () => trustRoot(new Uint8Array(MAX_BYTES.root + 1), acme.pins, NOW)],
  'a pinned root without a signature (unsigned_initial_root)': [
    'unsigned',
    async () => {
      const bytes = envelopeBytes({ ...(await seal('root', acme.root, acme.signers.root)), signatures: [] });
      return trustRoot(bytes, { tenant: 'acme', rootSha256: await sha256Hex(bytes) }, NOW);
    },
  ],
  'a pinned root signed with another key': ['wrong-key', () => rootWith({}, [acme.signers.bundle])],
  'a pinned root of another tenant': ['wrong-tenant', () => trustRoot(other.rootBytes, { ...other.pins, tenant: 'acme' }, NOW)],
  'a root past its time (root_expired)': ['expired', () => rootWith({ expiresAt: at(-1) })],
  'a root with a key of a scheme that nobody knows': [
    'unknown-algorithm',
    () => rootWith({ keys: acme.root.keys.map((k, i) => (i === 1 ? { ...k, scheme: 'rsa-md5' } : k)) }),
  ],
  'a root that names a key twice (duplicate_keys)': ['duplicate-key', () => rootWith({ keys: [...acme.root.keys, acme.root.keys[0]] })],
  'a root whose role names a key twice': [
    'duplicate-key',
    () => {
      const { keyid } = acme.signers.bundle.key;
      return rootWith({ roles: { ...acme.root.roles, bundle: { keyids: [keyid, keyid], threshold: 2 } } });
    },
  ],
  'a root with a key under the id of another': [
    'wrong-key',
    () => rootWith({ keys: acme.root.keys.map((k, i) => (i === 1 ? { ...k, keyid: '0'.repeat(64) } : k)) }),
  ],
  'a root whose role names a key that is not there': [
    'wrong-key',
    () => rootWith({ roles: { ...acme.root.roles, bundle: { keyids: ['0'.repeat(64)], threshold: 1 } } }),
  ],
  'a root whose role asks for more signatures than it has keys': [
    'threshold-not-met',
    () => rootWith({ roles: { ...acme.root.roles, bundle: { ...acme.root.roles.bundle, threshold: 2 } } }),
  ],
  'a root with a key of the wrong length': [
    'malformed',
    () => rootWith({ keys: acme.root.keys.map((k, i) => (i === 1 ? { ...k, public: toBase64(new Uint8Array(31)) } : k)) }),
  ],
};

/** One document at a time: 60 ways in which it may not be what it seems. */
export async function documentVectors(): Promise<Vectors> {
  acme = await newTenant();
  other = await newTenant('other');
  return Object.fromEntries(
    Object.entries({ ...BUNDLES, ...STATEMENTS, ...ROOTS }).map(([sentence, [expected, attempt]]) => [
      sentence,
      { expected, run: async () => resultOf(await attempt()) },
    ]),
  );
}
