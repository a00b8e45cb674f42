import { PublishUpload } from '../../utils/model/console-api';
import { Envelope, MAX_BYTES, PAYLOAD_TYPES } from '../../utils/model/signed';
import { sha256Hex, utf8 } from '../../utils/trust/bytes';
import { parseBody, readBody } from '../http/body';
import { fail } from '../http/fail';
import { publish, publishSigned } from '../publish';
import type { Services } from '../services';
import { statementOf } from '../statement';
import { appendAudit } from '../store/audit';
import { brakesFor } from '../store/brakes';
import { envelopeOf, offersOf } from '../store/policies';
import { JSON_TYPE } from './documents';
import type { Register } from './register';

const BY = 'command line';

/** The type that an envelope claims; which keys signed it is judged afterwards. */
function typeOf(envelope: string): string | null {
  try {
    const parsed = Envelope.safeParse(JSON.parse(envelope));
    return parsed.success ? parsed.data.payloadType : null;
  } catch {
    return null;
  }
}

/** Policy as code: what was signed elsewhere comes in here, and what is in force can be checked from outside. */
export function publishRoutes(register: Register, services: Services): void {
  const { store, signer, now } = services;

  register('POST /v1/publish', async (c) => {
    const sent = await readBody(c, 2 * MAX_BYTES.bundle);
    if (sent === null) return fail(c, 413, 'too-large', 'The document is too large.');
    const body = await parseBody(c, sent, PublishUpload);
    if (!body.ok) return body.response;
    const { envelope, text, note, rings, percent } = body.value;
    const refused = (problems: unknown) => c.json({ error: 'refused', message: 'Nothing was published.', problems }, 422);

    if (envelope === undefined) {
      if (text === undefined) return fail(c, 400, 'shape', 'Expected an envelope or a text.');
      const published = await publish(services, { text, note, by: BY, rings, percent });
      return published.ok ? c.json(published) : refused(published.problems);
    }
    const bytes = utf8(envelope);
    switch (typeOf(envelope)) {
      case PAYLOAD_TYPES.bundle: {
        const published = await publishSigned(services, { bytes, text: text ?? null, note, by: BY, percent });
        return published.ok ? c.json(published) : refused(published.problems);
      }
      case PAYLOAD_TYPES.root: {
        const adopted = await signer.adopt(bytes, now());
        if (!adopted.ok)
          return refused([
            { path: '', line: 1, column: 1, value: adopted.refusal, expected: `${adopted.clause}: ${adopted.detail}`, severity: 'error' },
          ]);
        const { version } = adopted.value;
        await appendAudit(store.db, now(), BY, 'root.adopted', `root ${version}, ${await sha256Hex(bytes)}: ${note}`);
        return c.json({ ok: true, root: version });
      }
      default:
        return fail(c, 400, 'envelope', 'Expected the envelope of a bundle or of a root.');
    }
  });

  // The newest version of a ring, whatever share of devices it is offered to.
  register('GET /v1/publish/freshness', async (c) => {
    const ring = c.req.query('ring') ?? 'broad';
    const newest = (await offersOf(store.db, ring))[0];
    if (newest === undefined) return fail(c, 404, 'no-policy', `No policy is published for ring ${ring}.`);
    const nonce = c.req.query('nonce');
    const at = now();
    const more = { ...(nonce === undefined ? {} : { nonce: nonce.slice(0, 64) }), brakes: [...(await brakesFor(store.db, ring, at))] };
    const bytes = await signer.freshness(statementOf(signer, newest, at, more));
    return c.body(bytes, 200, { ...JSON_TYPE, 'Cache-Control': 'no-store' });
  });

  register('GET /v1/publish/bundles/:sha256', async (c) => {
    const envelope = await envelopeOf(store.db, c.req.param('sha256') ?? '');
    if (envelope === null) return fail(c, 404, 'no-bundle', 'No bundle has this hash.');
    return c.body(envelope, 200, JSON_TYPE);
  });
}
