import type { Context, MiddlewareHandler } from 'hono';
import type { DeviceState } from '../../utils/model/console-api';
import type { Bytes } from '../../utils/trust/bytes';
import { REQUEST_HEADERS, REQUEST_WINDOW_MS, verifyRequest } from '../../utils/trust/request';
import type { Services } from '../services';
import { findDevice, takeNonce } from '../store/devices';
import type { DeviceRow } from '../store/schema';
import { MAX_SENT, readBody } from './body';
import { fail } from './fail';

/** How a device is told that it is not let in. Only one whose key is in two places is to enrol anew; the others keep what waits. */
const BARRED: Readonly<Record<DeviceState, { readonly status: 401 | 403; readonly error: string; readonly message: string } | null>> = {
  admitted: null,
  pending: { status: 403, error: 'pending', message: 'This device waits for an admin to let it in.' },
  refused: { status: 403, error: 'refused', message: 'An admin has refused this device.' },
  revoked: { status: 403, error: 'revoked', message: 'An admin has shut this device out.' },
  forked: { status: 401, error: 'device-forked', message: 'Two machines use the key of this device: enrol again, with a new key.' },
};
export const barredAs = (state: DeviceState) => BARRED[state];

/** What is known of a request once its signature holds. */
export interface DeviceEnv {
  Variables: { device: DeviceRow; body: Bytes };
}

/** The signed headers of a request, or the answer that refuses it. */
export interface Signed {
  readonly device: string;
  readonly time: string;
  readonly nonce: string;
  readonly signature: string;
}

export function signedHeaders(c: Context, now: number): Signed | Response {
  const device = c.req.header(REQUEST_HEADERS.device);
  const time = c.req.header(REQUEST_HEADERS.time);
  const nonce = c.req.header(REQUEST_HEADERS.nonce);
  const signature = c.req.header(REQUEST_HEADERS.signature);
  if (device === undefined || time === undefined || nonce === undefined || signature === undefined) {
    return fail(c, 401, 'unsigned', `Expected the headers ${Object.values(REQUEST_HEADERS).join(', ')}.`);
  }
  if (!/^[A-Za-z0-9_-]{22}$/.test(nonce)) return fail(c, 401, 'nonce', 'Expected 16 random bytes as base64url.');
  const at = Date.parse(time);
  // The answer's Date header tells a device whose clock is off how far.
  if (Number.isNaN(at) || Math.abs(at - now) > REQUEST_WINDOW_MS)
    return fail(c, 401, 'clock', 'The time of the request is more than five minutes off.');
  return { device, time, nonce, signature };
}

/** Path with query as the client wrote it; what was signed. */
export function signedPath(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}

/** Lets a request through when a known device signed it, now, once. Who the device is follows from its key, never from the body. */
export function deviceOnly({ store, now }: Services): MiddlewareHandler<DeviceEnv> {
  return async (c, next) => {
    const signed = signedHeaders(c, now());
    if (signed instanceof Response) return signed;
    const device = await findDevice(store.db, signed.device);
    if (device === null) return fail(c, 401, 'unknown-device', 'This device is not enrolled here: enrol again.');
    const body = await readBody(c, MAX_SENT);
    if (body === null) return fail(c, 413, 'too-large', `Expected at most ${MAX_SENT} bytes.`);
    const parts = { ...signed, method: c.req.method, path: signedPath(c), body };
    if (!(await verifyRequest(device.publicKey, signed.signature, parts)))
      return fail(c, 401, 'signature', 'The signature does not fit the request.');
    // Only after the signature held: nobody else can use up a device's nonces.
    if (!(await takeNonce(store.db, now(), device.id, signed.nonce))) return fail(c, 401, 'replayed', 'This request has been here before.');
    const barred = BARRED[device.state];
    if (barred !== null) return fail(c, barred.status, barred.error, barred.message);
    c.set('device', device);
    c.set('body', body);
    return next();
  };
}
