import { createPublicKey, sign as signWith } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Bundle } from '../utils/model/policy';
import type { Freshness, Role, Root } from '../utils/model/signed';
import { Envelope, PAYLOAD_TYPES, Root as RootSchema } from '../utils/model/signed';
import type { Bytes } from '../utils/trust/bytes';
import { fromBase64, sha256Hex, textOf, utf8 } from '../utils/trust/bytes';
import type { Signer } from '../utils/trust/dsse';
import { describeKey, envelopeBytes, sign } from '../utils/trust/dsse';
import type { Judged } from '../utils/trust/judged';
import { refuse } from '../utils/trust/judged';
import { firstRoot, nextRoot, rootExpired } from '../utils/trust/root';
import { oneAtATime } from './one-at-a-time';
import { keptKey, readKey, readOrNull, writePrivate } from './secrets';

const DAY_MS = 86_400_000;
export const ROOT_DAYS = 365;
export const BUNDLE_DAYS = 30;

/** Keys given from outside, in PKCS #8 PEM; what is absent is generated at first start and kept in the data folder. */
export interface GivenKeys {
  readonly root?: string | undefined;
  readonly bundle?: string | undefined;
  readonly freshness?: string | undefined;
}

/** What the tenant signs with. The root's key is used at first start only, if at all, and can then be taken offline; so can the bundle's. */
export interface TenantSigner {
  /** The newest root, and every root from the first on, as served. */
  readonly root: Root;
  readonly roots: readonly Bytes[];
  /** The first root: its hash is pinned in managed policy, and it is in the package. */
  readonly rootEnvelope: Envelope;
  readonly rootBytes: Bytes;
  readonly rootSha256: string;
  /** Null where this server does not hold enough bundle keys: bundles are then signed by the command line. */
  readonly bundle: ((bundle: Bundle) => Promise<Bytes>) | null;
  readonly freshness: (statement: Freshness) => Promise<Bytes>;
  /** Takes the next root and goes on under it, if devices would take it and this server can sign statements under it. */
  readonly adopt: (bytes: Bytes, now: number) => Promise<Judged<Root>>;
}

export async function signerOf(key: KeyObject): Promise<Signer> {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  // RFC 8410 §4: the raw key is the last 32 bytes.
  const raw = new Uint8Array(der.subarray(der.length - 32));
  return { key: await describeKey(raw), sign: (message) => Promise.resolve(new Uint8Array(signWith(null, message, key))) };
}

async function seal(role: Role, payload: unknown, signers: readonly Signer[]): Promise<Bytes> {
  return envelopeBytes(await sign(PAYLOAD_TYPES[role], utf8(JSON.stringify(payload)), signers));
}

const rootFile = (dataDir: string, version: number): string => path.join(dataDir, version === 1 ? 'root.json' : `root-${version}.json`);

/** The first root of a new server: one key for each role. Larger ceremonies are `weir policy keygen`'s. */
async function makeRoot(dataDir: string, tenant: string, given: GivenKeys, now: number): Promise<void> {
  const keys = path.join(dataDir, 'keys');
  const signers = {
    root: await signerOf(await keptKey(path.join(keys, 'root.pem'), given.root, 'ed25519')),
    bundle: await signerOf(await keptKey(path.join(keys, 'bundle.pem'), given.bundle, 'ed25519')),
    freshness: await signerOf(await keptKey(path.join(keys, 'freshness.pem'), given.freshness, 'ed25519')),
  };
  const role = (signer: Signer) => ({ keyids: [signer.key.keyid], threshold: 1 });
  const root: Root = {
    schema: 1,
    tenant,
    version: 1,
    issuedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + ROOT_DAYS * DAY_MS).toISOString(),
    keys: [signers.root.key, signers.bundle.key, signers.freshness.key],
    roles: { root: role(signers.root), bundle: role(signers.bundle), freshness: role(signers.freshness) },
  };
  await writePrivate(rootFile(dataDir, 1), textOf(await seal('root', root, [signers.root])) ?? '');
}

/**
 * The tenant's signer from the data folder: `root.json` and those that follow it, and every key there (`keys/bundle*.pem`,
 * `keys/freshness*.pem`) that the newest root names. Throws, with a sentence for the admin, where folder, keys and tenant do not fit.
 */
export async function openSigner(dataDir: string, wantedTenant: string | null, given: GivenKeys, now: number): Promise<TenantSigner> {
  if ((await readOrNull(rootFile(dataDir, 1))) === null) await makeRoot(dataDir, wantedTenant ?? 'local', given, now);
  const chain = await readRoots(dataDir);
  const [first] = chain;
  if (wantedTenant !== null && wantedTenant !== first.root.tenant) {
    throw new Error(
      `The data folder belongs to tenant "${first.root.tenant}", not "${wantedTenant}": use another WEIR_DATA for another tenant.`,
    );
  }
  let held = await keysUnder(dataDir, given, newest(chain));
  if (held.freshness.length < newest(chain).roles.freshness.threshold)
    throw new Error('The freshness key is not the one that root.json names: its key belongs into keys/freshness.pem.');
  if (held.strayBundle && held.bundle.length === 0 && chain.length === 1)
    throw new Error('The bundle key is not the one that root.json names.');
  const adopt = async (bytes: Bytes, at: number): Promise<Judged<Root>> => {
    const next = await nextRoot(bytes, newest(chain));
    if (!next.ok) return next;
    const expired = rootExpired(next.value, at);
    if (expired !== null) return expired;
    const keys = await keysUnder(dataDir, given, next.value);
    if (keys.freshness.length < next.value.roles.freshness.threshold)
      return refuse('wrong-key', 'Weir, freshness key', 'this server does not hold the freshness key that the new root names');
    await writePrivate(rootFile(dataDir, next.value.version), textOf(bytes) ?? '');
    chain.push({ bytes, root: next.value });
    held = keys;
    return next;
  };
  const alone = oneAtATime();
  return {
    get root() {
      return newest(chain);
    },
    get roots() {
      return chain.map(({ bytes }) => bytes);
    },
    rootEnvelope: Envelope.parse(JSON.parse(textOf(first.bytes) ?? '')),
    rootBytes: first.bytes,
    rootSha256: await sha256Hex(first.bytes),
    get bundle() {
      const { bundle } = held;
      return bundle.length < newest(chain).roles.bundle.threshold ? null : (payload: Bundle) => seal('bundle', payload, bundle);
    },
    freshness: (statement) => seal('freshness', statement, held.freshness),
    // The same root twice at once would stand in the chain twice.
    adopt: (bytes, at) => alone(() => adopt(bytes, at)),
  };
}

interface Link {
  readonly bytes: Bytes;
  readonly root: Root;
}
type Chain = [Link, ...Link[]];
const newest = (chain: Chain): Root => (chain.at(-1) ?? chain[0]).root;

/** Reads the roots as a device would, but for their expiry: a server with an expired root still starts, so that the console can say so. */
async function readRoots(dataDir: string): Promise<Chain> {
  const file = async (version: number): Promise<Bytes | null> => {
    const text = await readOrNull(rootFile(dataDir, version));
    return text === null ? null : utf8(text);
  };
  const bytes = (await file(1)) ?? new Uint8Array();
  const envelope = Envelope.parse(JSON.parse(textOf(bytes) ?? ''));
  const claimed = RootSchema.pick({ tenant: true })
    .loose()
    .parse(JSON.parse(textOf(fromBase64(envelope.payload) ?? new Uint8Array()) ?? ''));
  const taken = (judged: Judged<Root>, name: string): Root => {
    if (!judged.ok) throw new Error(`${name} cannot be used: ${judged.refusal}, ${judged.detail}.`);
    return judged.value;
  };
  const chain: Chain = [
    { bytes, root: taken(await firstRoot(bytes, { tenant: claimed.tenant, rootSha256: await sha256Hex(bytes) }), 'root.json') },
  ];
  for (let version = 2; ; version += 1) {
    const next = await file(version);
    if (next === null) return chain;
    chain.push({ bytes: next, root: taken(await nextRoot(next, newest(chain)), `root-${version}.json`) });
  }
}

/** The keys of the data folder, and those given, that the root names for the two roles of a server. */
async function keysUnder(
  dataDir: string,
  given: GivenKeys,
  root: Root,
): Promise<{ readonly bundle: readonly Signer[]; readonly freshness: readonly Signer[]; readonly strayBundle: boolean }> {
  const folder = path.join(dataDir, 'keys');
  const files = await readdir(folder).catch(() => []);
  let strayBundle = false;
  const of = async (role: 'bundle' | 'freshness'): Promise<readonly Signer[]> => {
    const names = files.filter((name) => name.startsWith(role) && name.endsWith('.pem')).sort();
    const there = await Promise.all(names.map(async (name) => readKey((await readOrNull(path.join(folder, name))) ?? '', 'ed25519', name)));
    const also = given[role] === undefined ? [] : [readKey(given[role], 'ed25519', `the given ${role} key`)];
    const signers = await Promise.all([...also, ...there].map(signerOf));
    const named = signers.filter(({ key }) => root.roles[role].keyids.includes(key.keyid));
    if (role === 'bundle') strayBundle = signers.length > named.length;
    return [...new Map(named.map((signer) => [signer.key.keyid, signer])).values()];
  };
  return { bundle: await of('bundle'), freshness: await of('freshness'), strayBundle };
}
