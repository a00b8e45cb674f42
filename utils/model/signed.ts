import { z } from 'zod';
import { Brake } from './brake';

/**
 * Signed documents: DSSE envelopes (secure-systems-lab/dsse, protocol 1.0.2) with Ed25519. The signature covers
 * PAE(payloadType, payload); `keyid` is a hint and proves nothing. A payload is parsed only after it was verified.
 */
export const PAYLOAD_TYPES = {
  root: 'application/vnd.weir.root+json',
  bundle: 'application/vnd.weir.bundle+json',
  freshness: 'application/vnd.weir.freshness+json',
} as const;
export type Role = keyof typeof PAYLOAD_TYPES;

/** Bytes; after tuf-js `config.ts` (root 512,000; timestamp 16,384; targets 5,000,000). */
export const MAX_BYTES: Readonly<Record<Role, number>> = { root: 512_000, bundle: 5_000_000, freshness: 16_384 };

/** A freshness statement holds this long; without a newer one the device is stale. */
export const FRESHNESS_HOURS = 72;
/** The present form of the freshness statement: a device asks for it, an older one gets it without what came later. */
export const FRESHNESS_FORM = 2;
/** How many versions a policy may be ahead of the one that is held: one a minute for ten weeks. */
export const MAX_VERSION_STEP = 100_000;

export const Envelope = z.strictObject({
  payloadType: z.string(),
  /** Base64 (RFC 4648 §4). */
  payload: z.string(),
  /** None at all is refused by name (`unsigned`), not as malformed. */
  signatures: z.array(z.strictObject({ keyid: z.string().max(200), sig: z.string().max(200) })).max(16),
});
export type Envelope = z.infer<typeof Envelope>;

/** The one signature scheme there is; a key of another is refused by name (`unknown-algorithm`), never skipped. */
export const SCHEME = 'ed25519';
/** Ed25519 public key, raw 32 bytes in base64; its id is the hex SHA-256 of those bytes. */
export const Key = z.strictObject({ keyid: z.string().regex(/^[0-9a-f]{64}$/), scheme: z.string().max(40), public: z.string().max(100) });
export type Key = z.infer<typeof Key>;
const RoleKeys = z.strictObject({ keyids: z.array(z.string()).min(1).max(16), threshold: z.int().min(1) });

export const Root = z.strictObject({
  schema: z.literal(1),
  tenant: z.string().min(1),
  version: z.int().min(1),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  keys: z.array(Key).min(1).max(48),
  roles: z.strictObject({ root: RoleKeys, bundle: RoleKeys, freshness: RoleKeys }),
});
export type Root = z.infer<typeof Root>;

/** The tiny statement that is always fetched: which bundle is the newest, and when that was said. */
export const Freshness = z.strictObject({
  schema: z.literal(1),
  tenant: z.string().min(1),
  ring: z.string().min(1),
  /** `sha256` and `length` are of the bundle's envelope, as served. */
  bundle: z.strictObject({ version: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/), length: z.int().min(1) }),
  rootVersion: z.int().min(1),
  issuedAt: z.iso.datetime(),
  /** FRESHNESS_HOURS after `issuedAt`. */
  expiresAt: z.iso.datetime(),
  /** The random number of the device's question: proof that this was signed after it was asked. Since form 2, as `brakes`. */
  nonce: z.string().max(64).optional(),
  /** What is switched off for now, see utils/model/brake.ts. */
  brakes: z.array(Brake).max(20).optional(),
});
export type Freshness = z.infer<typeof Freshness>;

/** Why a document was refused. Each is shown to the admin by this name. */
export const REFUSALS = [
  'malformed',
  'oversized',
  'truncated',
  'wrong-payload-type',
  'unsigned',
  'wrong-key',
  'threshold-not-met',
  'duplicate-key',
  'unknown-algorithm',
  'wrong-tenant',
  'wrong-ring',
  'rollback',
  'fast-forward',
  'fork',
  'frozen',
  'expired',
  'hash-mismatch',
  'version-mismatch',
  'invalid-policy',
  'empty',
  'root-mismatch',
  'root-version',
  'absent',
] as const;
export type Refusal = (typeof REFUSALS)[number];
