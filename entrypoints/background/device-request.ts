import { ApiError } from '../../utils/model/api';
import type { Bytes } from '../../utils/trust/bytes';
import { textOf, utf8 } from '../../utils/trust/bytes';
import { newNonce, REQUEST_WINDOW_MS, signRequest } from '../../utils/trust/request';
import type { Rim } from './rim';

const TIMEOUT_MS = 25_000;
const NO_BODY: Bytes = new Uint8Array(0);

export interface DeviceKey {
  /** Empty for enrolment. */
  readonly id: string;
  readonly privateKey: CryptoKey;
}
export interface DeviceRequest {
  readonly endpoint: string;
  readonly method: 'GET' | 'POST';
  /** From `/v1` on. */
  readonly path: string;
  readonly json?: unknown;
  /** More than this is not read. */
  readonly maxBytes: number;
  readonly key: DeviceKey;
}
export interface Failed {
  readonly ok: false;
  /** `offline` (no answer, broken off, too slow), `oversized`, or the server's own word. */
  readonly code: string;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
}
export type Answer = { readonly ok: true; readonly bytes: Bytes } | Failed;

/**
 * One signed request to the company's server. No redirect is followed, no cookie sent, no more than `maxBytes` read, and
 * no answer waited for longer than 25 s (a worker ends with a fetch that takes 30). Where the server refuses the time of
 * the request and names its own, the request is signed once more with that: a wrong clock must not cut a device off.
 */
export async function ask(rim: Rim, request: DeviceRequest): Promise<Answer> {
  const first = await attempt(rim, request, rim.now());
  if (first.answer.ok || first.answer.status !== 401 || first.serverTime === null) return first.answer;
  if (Math.abs(first.serverTime - rim.now()) < REQUEST_WINDOW_MS / 2) return first.answer;
  return (await attempt(rim, request, first.serverTime)).answer;
}

async function attempt(rim: Rim, request: DeviceRequest, time: number): Promise<{ answer: Answer; serverTime: number | null }> {
  const url = new URL(request.endpoint.replace(/\/+$/, '') + request.path);
  const body = request.json === undefined ? NO_BODY : utf8(JSON.stringify(request.json));
  const signed = await signRequest(request.key.privateKey, {
    method: request.method,
    path: url.pathname + url.search,
    body,
    device: request.key.id,
    time: new Date(time).toISOString(),
    nonce: newNonce(),
  });
  try {
    const response = await rim.fetch(url.href, {
      method: request.method,
      headers: request.json === undefined ? signed : { ...signed, 'content-type': 'application/json' },
      ...(request.json === undefined ? {} : { body }),
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: rim.deadline(TIMEOUT_MS),
    });
    const serverTime = Date.parse(response.headers.get('date') ?? '');
    const bytes = await readBounded(response, request.maxBytes);
    return { answer: judge(response, bytes, rim.now()), serverTime: Number.isNaN(serverTime) ? null : serverTime };
  } catch {
    return { answer: { ok: false, code: 'offline', status: null, retryAfterMs: null }, serverTime: null };
  }
}

function judge(response: Response, bytes: Bytes | null, now: number): Answer {
  const retryAfterMs = retryAfter(response.headers.get('retry-after'), now);
  if (bytes === null) return { ok: false, code: 'oversized', status: response.status, retryAfterMs };
  if (response.ok) return { ok: true, bytes };
  const error = ApiError.safeParse(parseJson(bytes));
  return {
    ok: false,
    code: error.success ? error.data.error.slice(0, 60) : `http-${response.status}`,
    status: response.status,
    retryAfterMs,
  };
}

/** The body, or null where it is longer than `max`: the rest of an endless answer is never asked for. */
export async function readBounded(response: Response, max: number): Promise<Bytes | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return NO_BODY;
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > max) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** JSON of bytes; undefined where they are none. */
export function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** Code of the problem that the server does not answer, or only "not now". */
export const UNREACHABLE = 'server.unreachable';

/** The server does not know this device (any more), or has found its key in two places: it has to enrol again, with a new key. */
export const isForgotten = ({ code }: Failed): boolean => code === 'unknown-device' || code === 'device-forked';

/** No answer, or one that says "not now": worth asking again soon, and no judgement on what was asked. */
export const isTransient = ({ status }: Failed): boolean => status === null || status === 408 || status === 429 || status >= 500;

/** `Retry-After` in milliseconds (seconds or a date, RFC 9110 §10.2.3), at most an hour. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), 3_600_000);
}
