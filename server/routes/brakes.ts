import { randomBytes } from 'node:crypto';
import { PullBrake, type BrakesView } from '../../utils/model/console-api';
import { Brake } from '../../utils/model/brake';
import { MAX_BYTES } from '../../utils/model/signed';
import { parseBody, readBody } from '../http/body';
import { fail } from '../http/fail';
import type { Services } from '../services';
import { statementOf } from '../statement';
import { appendAudit } from '../store/audit';
import { addBrake, brakesNow, listBrakes, lockBrakes, releaseBrake } from '../store/brakes';
import type { Register } from './register';

/** Room in a freshness statement. */
const MOST = 20;
const MAX_BODY = 16_384;

const described = ({ target, scope, until, includingNever, reason }: Brake, rings: readonly string[] | null): string =>
  [
    `${target.kind}${'id' in target ? ` ${target.id}` : ''}`,
    ...(scope.sites === undefined ? [] : [`on ${scope.sites.join(', ')}`]),
    ...(scope.groups === undefined ? [] : [`for ${scope.groups.join(', ')}`]),
    ...(rings === null ? [] : [`ring ${rings.join(', ')}`]),
    ...(includingNever ? ['never rules included'] : []),
    `until ${until}: ${reason}`,
  ].join(', ');

/** Brakes are pulled and released here; devices hear of it with their next freshness statement. */
export function brakeRoutes(register: Register, { store, signer, now }: Services): void {
  /** Size of the largest statement that says all this: one that is too large every device refuses, and with it each newer policy. */
  async function statementBytes(brakes: Brake[], at: number): Promise<number> {
    const longest = { ring: 'x'.repeat(40), version: Number.MAX_SAFE_INTEGER, sha256: '0'.repeat(64), length: MAX_BYTES.bundle };
    return (await signer.freshness(statementOf(signer, longest, at, { nonce: 'x'.repeat(64), brakes }))).length;
  }

  register('GET /api/brakes', async (c) => {
    const rows = await listBrakes(store.db);
    const at = now();
    return c.json(
      rows.map((row) => ({
        brake: row.brake,
        rings: row.rings === null ? null : [...row.rings],
        pulledAt: row.pulledAt.toISOString(),
        pulledBy: row.pulledBy,
        releasedAt: row.releasedAt?.toISOString() ?? null,
        inForce: row.releasedAt === null && row.until.getTime() > at,
      })) satisfies BrakesView,
    );
  });

  register('POST /api/brakes', async (c) => {
    const sent = await readBody(c, MAX_BODY);
    if (sent === null) return fail(c, 413, 'too-large', 'The request is too large.');
    const body = await parseBody(c, sent, PullBrake);
    if (!body.ok) return body.response;
    const { hours, rings, ...said } = body.value;
    const at = now();
    const brake = Brake.safeParse({
      ...said,
      id: `${said.target.kind}-${randomBytes(4).toString('hex')}`,
      from: new Date(at).toISOString(),
      until: new Date(at + hours * 3_600_000).toISOString(),
    });
    if (!brake.success) {
      const issue = brake.error.issues[0];
      return fail(c, 422, 'brake', issue?.message ?? 'Not a brake.', { path: `/${issue?.path.join('/') ?? ''}` });
    }
    const { id, until } = brake.data;
    return store.db.transaction(async (tx) => {
      // One at a time: what two pull at the same moment has to fit together.
      await lockBrakes(tx);
      const holding = await brakesNow(tx, at);
      if (holding.length >= MOST) return fail(c, 409, 'too-many', `At most ${MOST} brakes hold at once: release one first.`);
      const bytes = await statementBytes([...holding.map((row) => row.brake), brake.data], at);
      if (bytes > MAX_BYTES.freshness)
        return fail(
          c,
          409,
          'too-large',
          `With the brakes that hold, the statement would have ${bytes} bytes, and devices take ${MAX_BYTES.freshness}: name fewer sites and groups, or release a brake first.`,
        );
      await addBrake(tx, {
        id,
        brake: brake.data,
        rings: rings ?? null,
        until: new Date(until),
        pulledAt: new Date(at),
        pulledBy: 'admin',
      });
      await appendAudit(tx, at, 'admin', 'brake.pulled', `${id}: ${described(brake.data, rings ?? null)}`);
      return c.json({ id, until });
    });
  });

  register('DELETE /api/brakes/:id', async (c) => {
    const id = c.req.param('id') ?? '';
    const at = now();
    const released = await store.db.transaction(async (tx) => {
      const row = await releaseBrake(tx, id, at);
      if (row !== null) await appendAudit(tx, at, 'admin', 'brake.released', `${id}: ${described(row.brake, row.rings)}`);
      return row !== null;
    });
    return released ? c.body(null, 204) : fail(c, 404, 'no-brake', 'No brake of this id holds.');
  });
}
