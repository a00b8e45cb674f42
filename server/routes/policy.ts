import { z } from 'zod';
import { PercentRequest, type PolicyVersionView, type PolicyView } from '../../utils/model/console-api';
import { MAX_BYTES } from '../../utils/model/signed';
import type { Bytes } from '../../utils/trust/bytes';
import { parseBody, readBody } from '../http/body';
import type { Parsed } from '../http/body';
import { fail } from '../http/fail';
import { checkPolicy, publish } from '../publish';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import { listPolicies, newestPolicy, readDraft, saveDraft, setPercent } from '../store/policies';
import { followPolicies } from '../store/works-council';
import type { Context } from 'hono';
import type { Register } from './register';

const Text = z.strictObject({ text: z.string().max(MAX_BYTES.bundle) });
const Publish = Text.extend({
  note: z.string().max(500),
  /** Rings that get it, each with a version of its own; absent: the one that the policy names. */
  rings: z.array(z.string().min(1).max(40)).min(1).max(20).optional(),
  /** How many of their devices, in percent. */
  percent: z.int().min(0).max(100).optional(),
});

/** The policy as text: read, kept as a draft, checked, published. */
export function policyRoutes(register: Register, services: Services): void {
  const { store, now } = services;

  register('GET /api/policy', async (c) => {
    const policy = await newestPolicy(store.db);
    const draft = await readDraft(store.db);
    const view: PolicyView = {
      text: policy?.text ?? '',
      version: policy?.version ?? 0,
      publishedAt: policy?.publishedAt.toISOString() ?? null,
      draft,
      signsHere: services.signer.bundle !== null,
    };
    return c.json(view);
  });

  register('PUT /api/policy/draft', async (c) => {
    const body = await read(c, Text);
    if (!body.ok) return body.response;
    await saveDraft(store.db, body.value.text);
    return c.body(null, 204);
  });

  register('POST /api/policy/check', async (c) => {
    const body = await read(c, Text);
    if (!body.ok) return body.response;
    const { problems } = await checkPolicy(store.db, body.value.text, now());
    return c.json({ problems });
  });

  register('POST /api/policy/publish', async (c) => {
    const body = await read(c, Publish);
    if (!body.ok) return body.response;
    const published = await publish(services, { ...body.value, by: 'admin' });
    if (published.ok) return c.json({ version: published.version, versions: published.versions });
    return c.json({ error: 'invalid-policy', message: 'The policy was not published.', problems: published.problems }, 422);
  });

  register('GET /api/policy/versions', async (c) => {
    const rows = await listPolicies(store.db);
    return c.json(
      rows.map(({ version, note, publishedAt, publishedBy, expiresAt, ring, percent, sha256, text }): PolicyVersionView => ({
        version,
        note,
        publishedAt: publishedAt.toISOString(),
        publishedBy,
        expiresAt: expiresAt.toISOString(),
        ring,
        percent,
        sha256,
        text,
      })),
    );
  });

  register('PUT /api/policy/versions/:version/percent', async (c) => {
    const body = await read(c, PercentRequest);
    if (!body.ok) return body.response;
    const version = Number(c.req.param('version') ?? '');
    const { percent } = body.value;
    const known =
      Number.isSafeInteger(version) &&
      (await store.db.transaction(async (tx) => {
        if (!(await setPercent(tx, version, percent))) return false;
        await followPolicies(tx);
        await appendAudit(tx, now(), 'admin', 'policy.rollout', `version ${version} to ${percent} % of its ring's devices`);
        return true;
      }));
    return known ? c.body(null, 204) : fail(c, 404, 'no-version', 'There is no such version.');
  });

  async function read<S extends z.ZodType>(c: Context, schema: S): Promise<Parsed<z.output<S>>> {
    const sent: Bytes | null = await readBody(c, 2 * MAX_BYTES.bundle);
    if (sent === null) return { ok: false, response: fail(c, 413, 'too-large', 'The policy is too large.') };
    return parseBody(c, sent, schema);
  }
}
