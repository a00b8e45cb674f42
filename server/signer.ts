import { createPublicKey, sign as signWith } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import type { Bundle } from '../utils/model/policy';
import type { Freshness, Root } from '../utils/model/signed';
import { Envelope, PAYLOAD_TYPES, Root as RootSchema } from '../utils/model/signed';
import type { Bytes } from '../utils/trust/bytes';
import { fromBase64, sha256Hex, textOf, utf8 } from '../utils/trust/bytes';
import { trustRoot } from '../utils/trust/client';
import type { Signer } from '../utils/trust/dsse';
import { describeKey, envelopeBytes, sign } from '../utils/trust/dsse';
import { keptKey, readOrNull, writePrivate } from './secrets';

const DAY_MS = 86_400_000;
export const ROOT_DAYS = 365;
export const BUNDLE_DAYS = 30;
export const FRESHNESS_HOURS = 72;

/** Keys given from outside, in PKCS #8 PEM; what is absent is generated at first start and kept in the data folder. */
export interface GivenKeys {
  readonly root?: string | undefined;
  readonly bundle?: string | undefined;
  readonly freshness?: string | undefined;
}

/** What the tenant signs with. One key for each role; the root's is used at first start only and can then be taken offline. */
export interface TenantSigner {
  readonly root: Root;
  readonly rootEnvelope: Envelope;
  readonly rootBytes: Bytes;
  readonly rootSha256: string;
  readonly bundle: (bundle: Bundle) => Promise<Bytes>;
  readonly freshness: (statement: Freshness) => Promise<Bytes>;
}

async function signerOf(key: KeyObject): Promise<Signer> {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  // RFC 8410 §4: the raw key is the last 32 bytes.
  const raw = new Uint8Array(der.subarray(der.length - 32));
  return { key: await describeKey(raw), sign: (message) => Promise.resolve(new Uint8Array(signWith(null, message, key))) };
}

function seal(role: keyof typeof PAYLOAD_TYPES, payload: unknown, signer: Signer): Promise<Envelope> {
  return sign(PAYLOAD_TYPES[role], utf8(JSON.stringify(payload)), [signer]);
}

/**
 * The tenant's signer from the data folder. The root document is made once: its hash is pinned in managed policy.
 * Throws, with a sentence for the admin, where folder, keys and tenant do not fit together.
 */
export async function openSigner(dataDir: string, wantedTenant: string | null, given: GivenKeys, now: number): Promise<TenantSigner> {
  const keys = path.join(dataDir, 'keys');
  const bundleSigner = await signerOf(await keptKey(path.join(keys, 'bundle.pem'), given.bundle, 'ed25519'));
  const freshnessSigner = await signerOf(await keptKey(path.join(keys, 'freshness.pem'), given.freshness, 'ed25519'));
  const rootFile = path.join(dataDir, 'root.json');
  if ((await readOrNull(rootFile)) === null) {
    const rootSigner = await signerOf(await keptKey(path.join(keys, 'root.pem'), given.root, 'ed25519'));
    const role = (signer: Signer) => ({ keyids: [signer.key.keyid], threshold: 1 });
    const root: Root = {
      schema: 1,
      tenant: wantedTenant ?? 'local',
      version: 1,
      issuedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + ROOT_DAYS * DAY_MS).toISOString(),
      keys: [rootSigner.key, bundleSigner.key, freshnessSigner.key],
      roles: { root: role(rootSigner), bundle: role(bundleSigner), freshness: role(freshnessSigner) },
    };
    await writePrivate(rootFile, textOf(envelopeBytes(await seal('root', root, rootSigner))) ?? '');
  }
  const rootBytes = utf8((await readOrNull(rootFile)) ?? '');
  const { root, envelope } = await readRoot(rootBytes);
  if (wantedTenant !== null && wantedTenant !== root.tenant) {
    throw new Error(`The data folder belongs to tenant "${root.tenant}", not "${wantedTenant}": use another WEIR_DATA for another tenant.`);
  }
  for (const [role, signer] of [['bundle', bundleSigner] as const, ['freshness', freshnessSigner] as const]) {
    if (!root.roles[role].keyids.includes(signer.key.keyid)) throw new Error(`The ${role} key is not the one that root.json names.`);
  }
  return {
    root,
    rootEnvelope: envelope,
    rootBytes,
    rootSha256: await sha256Hex(rootBytes),
    bundle: async (bundle) => envelopeBytes(await seal('bundle', bundle, bundleSigner)),
    freshness: async (statement) => envelopeBytes(await seal('freshness', statement, freshnessSigner)),
  };
}

/** Reads root.json as a device would, but for its expiry: a server with an expired root still starts, so that the console can say so. */
async function readRoot(bytes: Bytes): Promise<{ root: Root; envelope: Envelope }> {
  const envelope = Envelope.parse(JSON.parse(textOf(bytes) ?? ''));
  const claimed = RootSchema.pick({ tenant: true })
    .loose()
    .parse(JSON.parse(textOf(fromBase64(envelope.payload) ?? new Uint8Array()) ?? ''));
  const judged = await trustRoot(bytes, { tenant: claimed.tenant, rootSha256: await sha256Hex(bytes) }, 0);
  if (!judged.ok) throw new Error(`root.json cannot be used: ${judged.refusal}, ${judged.detail}.`);
  return { root: judged.value, envelope };
}
