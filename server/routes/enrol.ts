import { EnrolRequest } from '../../utils/model/api';
import { fromBase64 } from '../../utils/trust/bytes';
import { verifyRequest } from '../../utils/trust/request';
import { MAX_SENT, parseBody, readBody, storable } from '../http/body';
import { signedHeaders, signedPath } from '../http/device';
import { fail } from '../http/fail';
import { addressOf, createThrottle } from '../http/throttle';
import { sameSecret } from '../secrets';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import { enrolDevice } from '../store/devices';
import { inWorksCouncilMode } from '../store/works-council';
import type { Register } from './register';

const TEN_MINUTES = 600_000;

/**
 * A device brings the token from managed policy and a key of its own, and proves that it holds the key. The token opens nothing
 * else: whoever steals it can add a device, slowly and on the record, and can read neither policy nor events of others with it alone.
 */
export function enrolRoutes(register: Register, { store, signer, enrolmentToken, now, log }: Services): void {
  const wrong = createThrottle(20, TEN_MINUTES);
  const right = createThrottle(2_000, TEN_MINUTES);

  register('POST /v1/enrol', async (c) => {
    const from = addressOf(c);
    const wait = Math.max(wrong.wait(from, now()), right.wait(from, now()));
    if (wait > 0) return fail(c, 429, 'too-many', 'Too many enrolments from this address.', { retryAfter: wait });
    const signed = signedHeaders(c, now());
    if (signed instanceof Response) return signed;
    const sent = await readBody(c, MAX_SENT / 64);
    if (sent === null) return fail(c, 413, 'too-large', 'The enrolment is too large.');
    const body = await parseBody(c, sent, EnrolRequest);
    if (!body.ok) return body.response;
    const { tenant, token, publicKey, build } = body.value;
    if (!sameSecret(token, enrolmentToken)) {
      wrong.count(from, now());
      log.warn({ from }, 'an enrolment with a wrong token was refused');
      await appendAudit(store.db, now(), 'device', 'device.refused', `wrong enrolment token, from ${from}`);
      return fail(c, 401, 'token', 'The enrolment token is wrong.', { path: '/token' });
    }
    if (tenant !== signer.root.tenant) return fail(c, 403, 'wrong-tenant', 'This server is of another tenant.', { path: '/tenant' });
    if (fromBase64(publicKey)?.length !== 32)
      return fail(c, 400, 'shape', 'Expected a raw Ed25519 public key in base64.', { path: '/publicKey' });
    const label = (await inWorksCouncilMode(store.db)) ? null : body.value.label;
    if (!storable({ label, build })) return fail(c, 400, 'shape', 'Expected well-formed text without NUL.', { path: '/label' });
    const parts = { ...signed, method: c.req.method, path: signedPath(c), body: sent };
    if (signed.device !== '' || !(await verifyRequest(publicKey, signed.signature, parts))) {
      wrong.count(from, now());
      return fail(c, 401, 'signature', 'The request is not signed with the key that it brings.');
    }
    right.count(from, now());
    const { id, fresh } = await store.db.transaction(async (tx) => {
      const enrolled = await enrolDevice(tx, now(), { publicKey, label, build });
      if (enrolled.fresh)
        await appendAudit(tx, now(), `device ${enrolled.id}`, 'device.enrolled', `${label ?? 'without a label'}, ${build}`);
      return enrolled;
    });
    return c.json({ device: id }, fresh ? 201 : 200);
  });
}
