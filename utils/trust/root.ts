import type { Root as RootType } from '../model/signed';
import { MAX_BYTES, Root, SCHEME } from '../model/signed';
import type { Bytes } from './bytes';
import { fromBase64, sha256Hex } from './bytes';
import { authorised, open, parsePayload } from './envelope';
import { refuse, type Judged, type Refused } from './judged';

/** What a device knows before it has seen a single document. */
export interface Pins {
  readonly tenant: string;
  /** SHA-256 of the first root envelope's bytes, from managed policy. */
  readonly rootSha256: string;
  /** The first root envelope in the package, where the tenant's server packed it: then both must agree. */
  readonly packagedRoot?: Bytes | undefined;
}

/** How many roots one update walks at most (TUF §5.3.3, the bound Y; after tuf-js `maxRootRotations`). */
export const MAX_ROOT_ROTATIONS = 256;

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

/** A root that vouches for itself: in form, and signed by a threshold of the root keys that it names (TUF §5.3.4). */
async function ownRoot(bytes: Bytes): Promise<Judged<RootType>> {
  const opened = open(bytes, 'root');
  if (!opened.ok) return opened;
  const parsed = parsePayload(opened.value.payload, Root);
  if (!parsed.ok) return parsed;
  const refused = (await checkKeys(parsed.value)) ?? (await authorised(opened.value, parsed.value, 'root', 'TUF §5.3.4'));
  return refused ?? parsed;
}

/**
 * The first root, from its envelope's bytes (TUF §5.2). The pinned hash must fit; so must the package's copy, where there is
 * one: neither alone can redirect trust. Its bytes are those of the pin, so they may be parsed before its own signature was
 * checked. Whether it has expired is not asked here: it may be the first of a chain (TUF §5.3.10).
 */
export async function firstRoot(bytes: Bytes, pins: Pins): Promise<Judged<RootType>> {
  if (bytes.length > MAX_BYTES.root) return refuse('oversized', 'TUF §5.3.3', `${bytes.length} bytes, at most ${MAX_BYTES.root}`);
  const hash = await sha256Hex(bytes);
  if (hash !== pins.rootSha256) return refuse('root-mismatch', 'TUF §5.2', 'not the root whose hash managed policy names');
  if (pins.packagedRoot !== undefined && (await sha256Hex(pins.packagedRoot)) !== hash) {
    return refuse('root-mismatch', 'TUF §5.2', 'the root in the package is another than managed policy names');
  }
  const root = await ownRoot(bytes);
  if (root.ok && root.value.tenant !== pins.tenant)
    return refuse('wrong-tenant', 'Weir, audience', `root of ${root.value.tenant}, expected ${pins.tenant}`);
  return root;
}

/**
 * The root that follows another (TUF §5.3.4, §5.3.5): signed by a threshold of the old root keys, or it is not even parsed, and
 * by a threshold of its own; its version is exactly one more; its tenant is the same.
 */
export async function nextRoot(bytes: Bytes, held: RootType): Promise<Judged<RootType>> {
  const opened = open(bytes, 'root');
  if (!opened.ok) return opened;
  const refused = await authorised(opened.value, held, 'root', 'TUF §5.3.4');
  if (refused !== null) return refused;
  const root = await ownRoot(bytes);
  if (!root.ok) return root;
  const { version, tenant } = root.value;
  if (tenant !== held.tenant) return refuse('wrong-tenant', 'Weir, audience', `root of ${tenant}, expected ${held.tenant}`);
  if (version <= held.version) return refuse('rollback', 'TUF §5.3.5', `root ${version}, held is ${held.version}`);
  if (version !== held.version + 1) return refuse('root-version', 'TUF §5.3.5', `root ${version}, expected ${held.version + 1}`);
  return root;
}

/** TUF §5.3.10: asked last, of the newest root only. `now` in milliseconds since the epoch. */
export function rootExpired(root: RootType, now: number): Refused | null {
  return Date.parse(root.expiresAt) <= now ? refuse('expired', 'TUF §5.3.10', `root ${root.version} expired at ${root.expiresAt}`) : null;
}

/** A single pinned root, its expiry included: what a device without a chain believes. */
export async function trustRoot(bytes: Bytes, pins: Pins, now: number): Promise<Judged<RootType>> {
  const root = await firstRoot(bytes, pins);
  return root.ok ? (rootExpired(root.value, now) ?? root) : root;
}

/** Whether a role lost a key from one root to the next: then what it signed before is forgotten (TUF §5.3.11, fast-forward recovery). */
export function withdrawn(before: RootType, after: RootType, role: 'bundle' | 'freshness'): boolean {
  return before.roles[role].keyids.some((id) => !after.roles[role].keyids.includes(id));
}

/** A root read back from a device's own store, where it was put after it had been trusted. */
export function storedRoot(bytes: Bytes): Promise<Judged<RootType>> {
  return ownRoot(bytes);
}
