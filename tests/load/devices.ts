import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import type { Event } from '../../utils/model/event';
import { toBase64, utf8 } from '../../utils/trust/bytes';
import { newNonce, signRequest } from '../../utils/trust/request';
import { sampleEvent } from '../sample-event';

/** One simulated device: a real key, real signatures, real requests. */
export interface Device {
  id: string;
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
  /** Highest number given to an event. */
  seq: number;
  /** Numbers that the server has acknowledged: `1` to this one, since uploads go in order. */
  acknowledged: number;
}

export async function makeDevice(): Promise<Device> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 yields a pair');
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { id: '', publicKey: toBase64(raw), privateKey: pair.privateKey, seq: 0, acknowledged: 0 };
}

export interface Answer {
  /** 0 where there was none. */
  readonly status: number;
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const TIMEOUT_MS = 25_000;

/** A signed request, as the extension makes it. Never rejects. */
export async function call(base: string, device: Device, method: 'GET' | 'POST', path: string, json?: unknown): Promise<Answer> {
  const body = json === undefined ? new Uint8Array() : utf8(JSON.stringify(json));
  const parts = { method, path, body, device: device.id, time: new Date().toISOString(), nonce: newNonce() };
  const signed = await signRequest(device.privateKey, parts);
  return new Promise((resolve) => {
    const none = (): void => resolve({ status: 0, body: Buffer.alloc(0), headers: {} });
    const headers = { ...signed, ...(json === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length }) };
    const asking = request(new URL(path, base), { method, agent, headers, timeout: TIMEOUT_MS }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', none);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks), headers: answer.headers }));
    });
    asking.on('error', none);
    asking.on('timeout', () => asking.destroy());
    asking.end(body);
  });
}

export function makeEvent(seq: number): Event {
  return sampleEvent({
    seq,
    minute: new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString(),
    policyVersion: 1,
    build: '0.1.0 chrome managed',
  });
}
