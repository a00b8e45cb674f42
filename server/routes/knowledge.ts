import { sql } from 'drizzle-orm';
import { KnowledgeRequest } from '../../utils/model/console-api';
import { Id } from '../../utils/model/knowledge';
import { PolicySource } from '../../utils/model/policy';
import { filesOf } from '../../utils/policy/seal';
import { parseBody, readBody } from '../http/body';
import { fail } from '../http/fail';
import { keepKnowledge, knowledgeView } from '../knowledge';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import { knowledgeRows, removeKnowledge } from '../store/knowledge';
import type { Db } from '../store/open';
import { policiesUnderWay } from '../store/policies';
import type { Register } from './register';

/** Documents of a whole folder, as base64. */
const MAX_SENT = 64 * 1_048_576;

/** Company knowledge: dictionaries and fingerprints that policies name by their ids. */
export function knowledgeRoutes(register: Register, services: Services): void {
  const { store, now } = services;

  register('GET /api/knowledge', async (c) => {
    const versions = await versionsUnderWay(store.db);
    const rows = await knowledgeRows(store.db);
    return c.json(
      rows.map((row) =>
        knowledgeView(
          row,
          versions.some(({ files }) => files.includes(row.id)),
        ),
      ),
    );
  });

  register('PUT /api/knowledge/:id', async (c) => {
    const id = Id.safeParse(c.req.param('id'));
    if (!id.success) return fail(c, 400, 'id', 'Expected an id of a-z, 0-9, dots and hyphens, at most 64 characters.');
    const sent = await readBody(c, MAX_SENT);
    if (sent === null) return fail(c, 413, 'too-large', 'This is too large: make the file with "weir fingerprint", or several sets.');
    const body = await parseBody(c, sent, KnowledgeRequest);
    if (!body.ok) return body.response;
    const kept = await keepKnowledge(services, id.data, body.value);
    return kept.ok ? c.json(kept.saved) : fail(c, 422, 'knowledge', kept.message);
  });

  register('DELETE /api/knowledge/:id', async (c) => {
    const id = c.req.param('id') ?? '';
    return store.db.transaction(async (tx) => {
      // Nobody publishes a policy that names it meanwhile.
      await tx.execute(sql`lock table policy, knowledge in exclusive mode`);
      // What devices hold or are offered can be published again as it is written: what it names must still be there.
      const naming = (await versionsUnderWay(tx)).find(({ files }) => files.includes(id));
      if (naming !== undefined)
        return fail(
          c,
          409,
          'in-force',
          `Version ${naming.version}, for ring ${naming.ring}, names it: publish one that does not, for all devices of the ring, then remove it.`,
        );
      if (!(await removeKnowledge(tx, id))) return fail(c, 404, 'no-knowledge', 'There is no company knowledge under this id.');
      await appendAudit(tx, now(), 'admin', 'knowledge.removed', id);
      return c.body(null, 204);
    });
  });
}

/** Of each version that devices may hold or be offered, the files of company knowledge that it names. */
async function versionsUnderWay(db: Db): Promise<readonly { version: number; ring: string; files: readonly string[] }[]> {
  return (await policiesUnderWay(db)).map(({ version, ring, text }) => ({
    version,
    ring,
    files: filesOf(PolicySource.parse(JSON.parse(text))).map(({ file }) => file),
  }));
}
