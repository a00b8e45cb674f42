import type { Bundle } from '../../../utils/model/policy';
import type { Envelope, Freshness, Role, Root } from '../../../utils/model/signed';
import { PAYLOAD_TYPES } from '../../../utils/model/signed';
import type { Bytes } from '../../../utils/trust/bytes';
import { sha256Hex, utf8 } from '../../../utils/trust/bytes';
import type { Pins } from '../../../utils/trust/root';
import type { TrustState } from '../../../utils/trust/state';
import { FIRST_STATE } from '../../../utils/trust/state';
import type { Signer } from '../../../utils/trust/dsse';
import { describeKey, envelopeBytes, sign } from '../../../utils/trust/dsse';

export const NOW = Date.parse('2026-11-20T12:00:00Z');
export const at = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();

export async function newSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    key: await describeKey(raw),
    sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message)),
  };
}

/** A tenant with keys of its own: documents as its server would make them, to be spoilt one way at a time. */
export interface Tenant {
  readonly signers: Readonly<Record<Role, Signer>>;
  readonly root: Root;
  readonly rootBytes: Bytes;
  readonly pins: Pins;
  readonly bundle: Bundle;
  readonly bundleBytes: Bytes;
  readonly freshness: Freshness;
  readonly freshnessBytes: Bytes;
  readonly state: TrustState;
}

export async function seal(role: Role, payload: unknown, ...signers: Signer[]): Promise<Envelope> {
  return sign(PAYLOAD_TYPES[role], utf8(JSON.stringify(payload)), signers);
}
export async function sealed(role: Role, payload: unknown, ...signers: Signer[]): Promise<Bytes> {
  return envelopeBytes(await seal(role, payload, ...signers));
}

/** A statement that names these very bytes as the newest bundle. */
export async function naming(bundle: Bytes, version: number, change: Partial<Freshness> = {}): Promise<Freshness> {
  return {
    schema: 1,
    tenant: 'acme',
    ring: 'broad',
    bundle: { version, sha256: await sha256Hex(bundle), length: bundle.length },
    rootVersion: 1,
    issuedAt: at(0),
    expiresAt: at(72),
    ...change,
  };
}

export async function newTenant(name = 'acme'): Promise<Tenant> {
  const signers = { root: await newSigner(), bundle: await newSigner(), freshness: await newSigner() };
  const role = (signer: Signer) => ({ keyids: [signer.key.keyid], threshold: 1 });
  const root: Root = {
    schema: 1,
    tenant: name,
    version: 1,
    issuedAt: at(-24),
    expiresAt: at(24 * 364),
    keys: [signers.root.key, signers.bundle.key, signers.freshness.key],
    roles: { root: role(signers.root), bundle: role(signers.bundle), freshness: role(signers.freshness) },
  };
  const rootBytes = await sealed('root', root, signers.root);
  const bundle: Bundle = {
    schema: 1,
    tenant: name,
    ring: 'broad',
    version: 7,
    issuedAt: at(0),
    expiresAt: at(24 * 30),
    default: 'allow',
    rules: [{ id: 'secrets', mode: 'enforce', when: { category: ['secret'] }, action: 'block' }],
    exceptions: [],
    sites: 'all',
    workspaces: [],
    terms: [],
    adapters: [],
    wording: {},
    company: { name: 'Acme', contact: {}, reasons: [] },
    dictionaries: [],
    documents: [],
    patterns: [],
    retentionDays: 90,
    pollMinutes: 10,
  };
  const bundleBytes = await sealed('bundle', bundle, signers.bundle);
  const freshness = await naming(bundleBytes, bundle.version, { tenant: name });
  return {
    signers,
    root,
    rootBytes,
    pins: { tenant: name, rootSha256: await sha256Hex(rootBytes) },
    bundle,
    bundleBytes,
    freshness,
    freshnessBytes: await sealed('freshness', freshness, signers.freshness),
    state: { ...FIRST_STATE, ring: 'broad', freshnessIssuedAt: at(-1), bundleVersion: 6, bundleSha256: '6'.repeat(64) },
  };
}
