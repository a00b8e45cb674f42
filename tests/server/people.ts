import type { Event } from '../../utils/model/event';
import { toBase64, utf8 } from '../../utils/trust/bytes';
import { newNonce, signRequest } from '../../utils/trust/request';
import type { TestServer } from './databases';
import { sampleEvent } from '../sample-event';

export interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
}

async function answerOf(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let json: unknown = null;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not every answer is JSON.
  }
  return { status: response.status, json, bytes, headers: response.headers };
}

export interface CallOptions {
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}
export async function call(server: TestServer, name: string, options: CallOptions = {}): Promise<Answer> {
  const [method = '', path = ''] = name.split(' ');
  const { body, headers = {} } = options;
  return answerOf(await fetch(server.url + path, { method, headers, ...(body === undefined ? {} : { body }), redirect: 'manual' }));
}

/** A device with a key of its own, as the extension would have it. */
export interface TestDevice {
  id: string;
  readonly publicKey: string;
  /** Headers of a request as the device signs it; `change` tampers with what is signed. */
  readonly sign: (
    name: string,
    body?: string | Uint8Array<ArrayBuffer>,
    change?: { time?: string; nonce?: string; device?: string },
  ) => Promise<Record<string, string>>;
  readonly call: (name: string, body?: unknown) => Promise<Answer>;
}

export async function newDevice(server: TestServer): Promise<TestDevice> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  const device: TestDevice = {
    id: '',
    publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    sign: (name, body = '', change = {}) => {
      const [method = '', path = ''] = name.split(' ');
      const bytes = typeof body === 'string' ? utf8(body) : body;
      const time = new Date(server.clock.now).toISOString();
      return signRequest(pair.privateKey, { method, path, body: bytes, device: device.id, time, nonce: newNonce(), ...change });
    },
    call: async (name, body) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const json: Record<string, string> = text === undefined ? {} : { 'content-type': 'application/json' };
      return call(server, name, { body: text, headers: { ...json, ...(await device.sign(name, text)) } });
    },
  };
  return device;
}

export async function enrolled(server: TestServer, label: string | null = 'Front desk'): Promise<TestDevice> {
  const device = await newDevice(server);
  const answer = await device.call('POST /v1/enrol', {
    tenant: server.tenant,
    token: server.enrolmentToken,
    publicKey: device.publicKey,
    label,
    build: '1.0.0 chromium',
  });
  device.id = (answer.json as { device: string }).device;
  return device;
}

/** Somebody at the console. */
export interface TestAdmin {
  readonly cookie: string;
  readonly call: (name: string, body?: unknown) => Promise<Answer>;
}

export async function signIn(server: TestServer): Promise<TestAdmin> {
  const json = { 'content-type': 'application/json', origin: server.url, 'sec-fetch-site': 'same-origin' };
  const answer = await call(server, 'POST /api/session', { body: JSON.stringify({ password: server.adminPassword }), headers: json });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    cookie,
    call: (name, body) =>
      call(server, name, {
        body: body === undefined ? undefined : JSON.stringify(body),
        headers: { ...(body === undefined ? { origin: server.url } : json), cookie },
      }),
  };
}

let made = 0;
export function newEvent(seq: number, change: Partial<Event> = {}): Event {
  made += 1;
  return sampleEvent({
    seq,
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    minute: '2026-11-20T11:58:00Z',
    action: 'block',
    choice: 'cancelled',
    rules: [{ id: 'secrets-on-consumer' }],
    findings: [{ detector: 'secret.generic', count: 1, confidence: 'high' }],
    sizeBucket: '<1k',
    policyVersion: 1,
    build: '1.0.0 chromium',
    ...change,
  });
}
