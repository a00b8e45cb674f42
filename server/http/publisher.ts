import type { MiddlewareHandler } from 'hono';
import { sameSecret } from '../secrets';
import type { Services } from '../services';
import { fail } from './fail';
import { addressOf, createThrottle } from './throttle';

const QUARTER_HOUR = 900_000;

/** Lets the command line in: `Authorization: Bearer` with the publish token (RFC 6750 §2.1). Wrong tries are counted by address. */
export function publisherOnly({ publishToken, now }: Services): MiddlewareHandler {
  const failures = createThrottle(10, QUARTER_HOUR);
  return async (c, next) => {
    const from = addressOf(c);
    const wait = failures.wait(from, now());
    if (wait > 0) return fail(c, 429, 'too-many', 'Too many failed tries. Wait, then try again.', { retryAfter: wait });
    const token = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (token !== undefined && sameSecret(token, publishToken)) return next();
    if (token !== undefined) failures.count(from, now());
    return fail(c, 401, 'token', 'Expected the publish token of this server (in its data folder, file publish-token).');
  };
}
