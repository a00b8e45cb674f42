import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64, utf8 } from '../../../utils/trust/bytes';
import type { RequestParts } from '../../../utils/trust/request';
import { newNonce, requestText, signRequest, verifyRequest } from '../../../utils/trust/request';

const parts: RequestParts = {
  method: 'POST',
  path: '/v1/events?x=1',
  body: utf8('{"events":[]}'),
  device: 'd-1',
  time: '2026-11-20T10:00:00.000Z',
  nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
};

async function device(): Promise<{ pair: CryptoKeyPair; publicKey: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  return { pair, publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))) };
}

describe('a device request', () => {
  it('is signed over method, path with query, hash of the body, device, time and nonce, in this order', async () => {
    expect(await requestText(parts)).toBe(
      [
        'WEIR1',
        'POST',
        '/v1/events?x=1',
        // printf '{"events":[]}' | sha256sum
        '24de1c4a19c43ad41b013f13dcd858c17b0daa7f33a53f19913e5b11366d1c2e',
        'd-1',
        '2026-11-20T10:00:00.000Z',
        'AAAAAAAAAAAAAAAAAAAAAA',
      ].join('\n'),
    );
  });

  it('verifies with the key of the device, and with no other', async () => {
    const one = await device();
    const other = await device();
    const headers = await signRequest(one.pair.privateKey, parts);
    const signature = headers['weir-signature'] ?? '';
    expect(await verifyRequest(one.publicKey, signature, parts)).toBe(true);
    expect(await verifyRequest(other.publicKey, signature, parts)).toBe(false);
  });

  const changed: Readonly<Record<string, Partial<RequestParts>>> = {
    'another method': { method: 'PUT' },
    'another path': { path: '/v1/events' },
    'another body': { body: utf8('{"events":[ ]}') },
    'another device': { device: 'd-2' },
    'another time': { time: '2026-11-20T10:00:01.000Z' },
    'another nonce': { nonce: 'BBBBBBBBBBBBBBBBBBBBBB' },
  };
  it.each(Object.entries(changed))('does not verify with %s', async (_, change) => {
    const { pair, publicKey } = await device();
    const headers = await signRequest(pair.privateKey, parts);
    expect(await verifyRequest(publicKey, headers['weir-signature'] ?? '', { ...parts, ...change })).toBe(false);
  });

  it('does not verify, and does not throw, with a key or a signature that is none', async () => {
    const { publicKey } = await device();
    expect(await verifyRequest('AAAA', toBase64(new Uint8Array(64)), parts)).toBe(false);
    expect(await verifyRequest('%', toBase64(new Uint8Array(64)), parts)).toBe(false);
    expect(await verifyRequest(publicKey, 'not base64', parts)).toBe(false);
    expect(await verifyRequest(publicKey, toBase64(new Uint8Array(63)), parts)).toBe(false);
  });

  it('has a fresh nonce of 16 bytes each time', () => {
    const nonces = new Set(Array.from({ length: 100 }, newNonce));
    expect(nonces.size).toBe(100);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

describe('base64', () => {
  it('takes the one canonical spelling only', () => {
    expect(fromBase64('AQ==')).toEqual(new Uint8Array([1]));
    for (const text of ['AR==', 'AQ=', 'AQ', 'A Q=', 'AQ==\n', '=AQ=', 'AQ==AQ==']) expect(fromBase64(text)).toBeNull();
  });
  it('gives back what went in', () => {
    for (const length of [0, 1, 2, 3, 40_000]) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
  });
});
