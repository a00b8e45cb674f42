import { EnrolRequest } from '../../utils/model/api';
import { fromBase64 } from '../../utils/trust/bytes';
import { verifyRequest } from '../../utils/trust/request';
import { MAX_SENT, parseBody, readBody } from '../http/body';
import { barredAs, signedHeaders, signedPath } from '../http/device';
import { fail } from '../http/fail';
import { addressOf, createThrottle } from '../http/throttle';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import { countDevices, deviceOfKey, enrolDevice, lockEnrolment } from '../store/devices';
import type { Context } from 'hono';
import { inWorksCouncilMode } from '../store/works-council';
import type { Register } from './register';

const TEN_MINUTES = 600_000;

/**
 * A device brings the token from managed policy and a key of its own, and proves that it holds the key. The token opens nothing
 * else: whoever steals it can add devices, slowly, up to the cap and on the record, and reads no events of others with it. An admin
 * can have each wait for approval, shut single ones out, and rotate the token.
 */
export function enrolRoutes(register: Register, { store, signer, enrolment, now, log }: Services): void {
  const wrong = createThrottle(20, TEN_MINUTES);
  /** When it was last put on the record that no more are let in, so that a flood of enrolments is no flood of lines. */
  let saidAt = -Infinity;

  register('POST /v1/enrol', async (c) => {
    const from = addressOf(c);
    const wait = wrong.wait(from, now());
    if (wait > 0) return fail(c, 429, 'too-many', 'Too many enrolments from this address.', { retryAfter: wait });
    const signed = signedHeaders(c, now());
    if (signed instanceof Response) return signed;
    const sent = await readBody(c, MAX_SENT / 64);
    if (sent === null) return fail(c, 413, 'too-large', 'The enrolment is too large.');
    const body = await parseBody(c, sent, EnrolRequest);
    if (!body.ok) return body.response;
    const { tenant, token, publicKey, build } = body.value;
    const accepted = await enrolment.accepts(token, now());
    if (accepted === null) {
      wrong.count(from, now());
      log.warn({ from }, 'an enrolment with a wrong token was refused');
      await appendAudit(store.db, now(), 'device', 'device.refused', `wrong enrolment token, from ${from}`);
      return fail(c, 401, 'token', 'The enrolment token is wrong.', { path: '/token' });
    }
    if (tenant !== signer.root.tenant) return fail(c, 403, 'wrong-tenant', 'This server is of another tenant.', { path: '/tenant' });
    if (fromBase64(publicKey)?.length !== 32)
      return fail(c, 400, 'shape', 'Expected a raw Ed25519 public key in base64.', { path: '/publicKey' });
    const label = (await inWorksCouncilMode(store.db)) ? null : body.value.label;
    const parts = { ...signed, method: c.req.method, path: signedPath(c), body: sent };
    if (signed.device !== '' || !(await verifyRequest(publicKey, signed.signature, parts))) {
      wrong.count(from, now());
      return fail(c, 401, 'signature', 'The request is not signed with the key that it brings.');
    }
    const enrolled = await store.db.transaction(async (tx) => {
      // Counted and added in one go: of two that come at once, one is the last that fits.
      await lockEnrolment(tx);
      const settings = await enrolment.settings(tx);
      const { recent, counted } = await countDevices(tx, now() - TEN_MINUTES);
      const full = counted >= settings.cap ? 'cap' : recent >= settings.perTenMinutes ? 'rate' : null;
      if (full !== null && (await deviceOfKey(tx, publicKey)) === null) return full;
      const state = settings.mode === 'approve' ? 'pending' : 'admitted';
      const { device, fresh } = await enrolDevice(tx, now(), { publicKey, label, build, state, token: accepted });
      const detail = `${label ?? 'without a label'}, ${build}, ${state}, with token ${accepted.slice(0, 12)}`;
      if (fresh) await appendAudit(tx, now(), `device ${device.id}`, 'device.enrolled', detail);
      return { device, fresh };
    });
    if (typeof enrolled === 'string') return noMore(c, enrolled);
    const { device, fresh } = enrolled;
    const barred = barredAs(device.state);
    if (barred !== null) return fail(c, 403, barred.error, barred.message);
    return c.json({ device: device.id }, fresh ? 201 : 200);
  });

  /** Whoever has the token and floods us is held here; devices that are known already are not. */
  async function noMore(c: Context, why: 'cap' | 'rate'): Promise<Response> {
    if (now() - saidAt >= TEN_MINUTES) {
      saidAt = now();
      await appendAudit(store.db, now(), 'server', 'enrolment.full', why === 'cap' ? 'the cap on devices is reached' : 'too many at once');
      log.warn({ why }, 'no more devices are enrolled');
    }
    const retryAfter = why === 'cap' ? 3_600 : 600;
    return fail(c, 429, 'enrolment-full', 'No more devices are enrolled at the moment.', { retryAfter });
  }
}
