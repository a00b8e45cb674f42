import type { Envelope, Key } from '../model/signed';
import { SCHEME } from '../model/signed';
import type { Bytes } from './bytes';
import { fromBase64, sha256Hex, toBase64, utf8 } from './bytes';

/** Whatever can make an Ed25519 signature under a known key id: a key in memory here, a command line or a hardware module elsewhere. */
export interface Signer {
  readonly key: Key;
  readonly sign: (message: Bytes) => Promise<Bytes>;
}

/** Pre-Authentication Encoding (DSSE protocol 1.0.2 §"Signature definition"): what is signed, so that no byte of type or payload can move. */
export function pae(payloadType: string, payload: Bytes): Bytes {
  const head = utf8(`DSSEv1 ${utf8(payloadType).length} ${payloadType} ${payload.length} `);
  const all = new Uint8Array(head.length + payload.length);
  all.set(head);
  all.set(payload, head.length);
  return all;
}

/** Wraps a payload and signs it with each signer. */
export async function sign(payloadType: string, payload: Bytes, signers: readonly Signer[]): Promise<Envelope> {
  const message = pae(payloadType, payload);
  const signatures = [];
  for (const signer of signers) signatures.push({ keyid: signer.key.keyid, sig: toBase64(await signer.sign(message)) });
  return { payloadType, payload: toBase64(payload), signatures };
}

/** The one byte form in which an envelope is stored, hashed and served. */
export function envelopeBytes(envelope: Envelope): Bytes {
  const { payloadType, payload, signatures } = envelope;
  return utf8(JSON.stringify({ payloadType, payload, signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig })) }));
}

/** Imports a raw Ed25519 public key for verification, or null where the bytes are none. */
export async function importPublic(raw: Bytes): Promise<CryptoKey | null> {
  if (raw.length !== 32) return null;
  try {
    return await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch {
    return null;
  }
}

/** A key as the root names it: raw public key and the id that follows from it. */
export async function describeKey(rawPublic: Bytes): Promise<Key> {
  return { keyid: await sha256Hex(rawPublic), scheme: SCHEME, public: toBase64(rawPublic) };
}

export async function verifySignature(key: CryptoKey, signature: Bytes, message: Bytes): Promise<boolean> {
  if (signature.length !== 64) return false;
  return crypto.subtle.verify('Ed25519', key, signature, message);
}

/**
 * Ids of the keys that signed the envelope. Each key counts once, however many signatures it made (TUF §4.2.1, unique key
 * ids). `keyid` on a signature is an unauthenticated hint (DSSE protocol): every key is tried, the hinted one first.
 */
export async function signedBy(envelope: Envelope, payload: Bytes, keys: readonly Key[]): Promise<ReadonlySet<string>> {
  const message = pae(envelope.payloadType, payload);
  const found = new Set<string>();
  const imported = new Map<string, CryptoKey>();
  for (const key of keys) {
    const raw = fromBase64(key.public);
    const public_ = raw === null ? null : await importPublic(raw);
    if (public_ !== null) imported.set(key.keyid, public_);
  }
  for (const { keyid, sig } of envelope.signatures) {
    const signature = fromBase64(sig);
    if (signature === null) continue;
    const order = [...imported].sort(([a], [b]) => Number(b === keyid) - Number(a === keyid));
    for (const [id, key] of order) {
      if (await verifySignature(key, signature, message)) {
        found.add(id);
        break;
      }
    }
  }
  return found;
}
