import { z } from 'zod';
import { parseBody, readBody } from '../http/body';
import { fail } from '../http/fail';
import { giveCookie, takeCookie, tokenOf } from '../http/session';
import { addressOf, createThrottle } from '../http/throttle';
import { passwordFits } from '../secrets';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import { closeSession, openSession, sessionHolds } from '../store/sessions';
import type { Register } from './register';

const QUARTER_HOUR = 900_000;
const SignIn = z.strictObject({ password: z.string().max(500) });

/** Signing in and out. Tries are counted by address (ASVS 6.3.1), hashing runs twice at most at a time, and each try is on the record. */
export function sessionRoutes(register: Register, { store, adminPasswordHash, signer, now }: Services): void {
  const failures = createThrottle(5, QUARTER_HOUR);
  let hashing = 0;

  register('GET /api/session', async (c) => {
    const token = tokenOf(c);
    const signedIn = token !== null && (await sessionHolds(store.db, now(), token, adminPasswordHash));
    return c.json({ signedIn, tenant: signer.root.tenant });
  });

  register('POST /api/session', async (c) => {
    const from = addressOf(c);
    const sent = await readBody(c, 4_096);
    if (sent === null) return fail(c, 413, 'too-large', 'The request is too large.');
    const body = await parseBody(c, sent, SignIn);
    if (!body.ok) return body.response;
    // Asked and counted in one go, with nothing awaited in between and after the body has come: tries at the same time do not
    // get around the limit, however slowly they are sent.
    const wait = failures.wait(from, now());
    if (wait > 0) return fail(c, 429, 'too-many', 'Too many failed tries. Wait, then try again.', { retryAfter: wait });
    if (hashing >= 2) return fail(c, 429, 'busy', 'Too many people sign in at once. Try again.', { retryAfter: 1 });
    failures.count(from, now());
    hashing += 1;
    const fits = await passwordFits(body.value.password, adminPasswordHash).finally(() => (hashing -= 1));
    if (!fits) {
      await appendAudit(store.db, now(), 'unknown', 'session.refused', `wrong password, from ${from}`);
      return fail(c, 401, 'password', 'The password is wrong.');
    }
    failures.forget(from);
    await appendAudit(store.db, now(), 'admin', 'session.opened', `from ${from}`);
    giveCookie(c, await openSession(store.db, now(), adminPasswordHash));
    return c.body(null, 204);
  });

  register('DELETE /api/session', async (c) => {
    const token = tokenOf(c);
    if (token !== null) await closeSession(store.db, token, adminPasswordHash);
    await appendAudit(store.db, now(), 'admin', 'session.closed', '');
    takeCookie(c);
    return c.body(null, 204);
  });
}
