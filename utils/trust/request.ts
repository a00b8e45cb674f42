import type { Bytes } from './bytes';
import { fromBase64, sha256Hex, toBase64, toBase64Url, utf8 } from './bytes';
import { importPublic, verifySignature } from './dsse';

/** How far a device's clock may be from the server's, in milliseconds; nonces are remembered for twice as long. */
export const REQUEST_WINDOW_MS = 5 * 60_000;

/** A device's request as it is signed. `device` is empty for enrolment, which is signed with the key that it brings. */
export interface RequestParts {
  readonly method: string;
  /** Path with query, as in the request line. */
  readonly path: string;
  /** Body as sent (after compression, if any); empty for none. */
  readonly body: Bytes;
  readonly device: string;
  /** ISO 8601. */
  readonly time: string;
  /** 16 random bytes, base64url. */
  readonly nonce: string;
}

export const REQUEST_HEADERS = { device: 'weir-device', time: 'weir-time', nonce: 'weir-nonce', signature: 'weir-signature' } as const;

/** The text that a device signs. Every field is bound, so that a captured signature fits one request only (ASVS 4.1.5). */
export async function requestText(parts: RequestParts): Promise<string> {
  const { method, path, body, device, time, nonce } = parts;
  return ['WEIR1', method, path, await sha256Hex(body), device, time, nonce].join('\n');
}

export function newNonce(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

/** Headers that make a request the device's own. */
export async function signRequest(privateKey: CryptoKey, parts: RequestParts): Promise<Record<string, string>> {
  const signature = await crypto.subtle.sign('Ed25519', privateKey, utf8(await requestText(parts)));
  return {
    [REQUEST_HEADERS.device]: parts.device,
    [REQUEST_HEADERS.time]: parts.time,
    [REQUEST_HEADERS.nonce]: parts.nonce,
    [REQUEST_HEADERS.signature]: toBase64(new Uint8Array(signature)),
  };
}

/** Whether the signature (base64) over the request was made by the holder of the raw public key (base64). */
export async function verifyRequest(publicKey: string, signature: string, parts: RequestParts): Promise<boolean> {
  const raw = fromBase64(publicKey);
  const key = raw === null ? null : await importPublic(raw);
  const bytes = fromBase64(signature);
  if (key === null || bytes === null) return false;
  return verifySignature(key, bytes, utf8(await requestText(parts)));
}
