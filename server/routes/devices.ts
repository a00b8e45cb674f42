import type { Context } from 'hono';
import type { z } from 'zod';
import { DeviceStateRequest, EnrolmentSettings, RotateRequest, type DeviceView } from '../../utils/model/console-api';
import { countOf, type Range } from '../../utils/model/ranges';
import { parseBody, readBody, type Parsed } from '../http/body';
import { fail } from '../http/fail';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import { listDevices, setDeviceState } from '../store/devices';
import { offerFor } from '../rollout';
import { offersOf } from '../store/policies';
import type { DeviceRow } from '../store/schema';
import { sequences, type Sequence } from '../store/sequence';
import type { Register } from './register';

/** Devices as the console shows them. */
export async function deviceViews({ store }: Pick<Services, 'store'>): Promise<DeviceView[]> {
  const rows = await listDevices(store.db);
  const sequence = await sequences(store.db);
  const offers = new Map(
    await Promise.all([...new Set(rows.map((r) => r.ring))].map(async (ring) => [ring, await offersOf(store.db, ring)] as const)),
  );
  const offered = (row: DeviceRow): string | null => offerFor(offers.get(row.ring) ?? [], row)?.sha256 ?? null;
  const labels = new Map<string, number>();
  const there = ({ state, label }: DeviceRow): boolean => label !== null && (state === 'admitted' || state === 'pending');
  for (const row of rows.filter(there)) labels.set(row.label ?? '', (labels.get(row.label ?? '') ?? 0) + 1);
  return rows.map((row) =>
    deviceView(
      row,
      offered(row),
      sequence.get(row.id) ?? { highest: 0, missing: [] },
      Math.max(0, (labels.get(row.label ?? '') ?? 0) - (there(row) ? 1 : 0)),
    ),
  );
}

function deviceView(row: DeviceRow, newest: string | null, { highest, missing: holes }: Sequence, sameLabel: number): DeviceView {
  const { id, state, label, build, policyVersion, ring, waiting, uncoveredTabs, privateWindows, lastSeq, rejected } = row;
  // What the device has given numbers to, and neither sent nor has waiting, is missing, too.
  const tail: Range[] = lastSeq > highest && waiting + rejected === 0 ? [[highest + 1, lastSeq]] : [];
  const missing = [...holes, ...tail];
  const count = countOf(missing);
  const gap = count > 0 ? [{ code: 'events.missing', detail: `${count} numbers of this device's sequence never came` }] : [];
  return {
    id,
    state,
    label,
    sameLabel: label === null ? 0 : sameLabel,
    build,
    policyVersion,
    ring,
    waiting,
    uncoveredTabs,
    privateWindows,
    highestSeq: highest,
    lastSeq: Math.max(lastSeq, highest),
    missing: missing.map(([from, to]) => [from, to]),
    enrolledAt: row.enrolledAt.toISOString(),
    seenAt: row.seenAt?.toISOString() ?? null,
    current: newest !== null && row.bundleSha256 === newest,
    managedKeys: [...row.managedKeys],
    problems: [...row.problems, ...gap],
  };
}

/** Who is let in: the queue of approval, single devices, the rules and the token of enrolment. Each change is on the record. */
export function deviceRoutes(register: Register, services: Services): void {
  const { store, enrolment, now } = services;

  register('GET /api/devices', async (c) => c.json((await deviceViews(services)) satisfies DeviceView[]));

  register('POST /api/devices/:id/state', async (c) => {
    const body = await read(c, DeviceStateRequest);
    if (!body.ok) return body.response;
    const id = c.req.param('id') ?? '';
    const { state } = body.value;
    return store.db.transaction(async (tx) => {
      const before = await setDeviceState(tx, id, state);
      if (before === null) return fail(c, 404, 'no-device', 'There is no such device.', { path: '/id' });
      if (before === 'forked') {
        // Its key is in two places: nothing makes it one device again.
        await setDeviceState(tx, id, 'forked');
        return fail(c, 409, 'forked', 'Two machines use the key of this device. Both have enrolled again.', { path: '/id' });
      }
      if (before !== state) await appendAudit(tx, now(), 'admin', 'device.state', `${id}: ${before} → ${state}`);
      return c.body(null, 204);
    });
  });

  register('GET /api/enrolment', async (c) => c.json(await enrolment.view(now())));

  register('PUT /api/enrolment', async (c) => {
    const body = await read(c, EnrolmentSettings);
    if (!body.ok) return body.response;
    const { mode, cap, perTenMinutes } = body.value;
    await store.db.transaction(async (tx) => {
      await enrolment.save(tx, body.value);
      await appendAudit(tx, now(), 'admin', 'enrolment.changed', `${mode}, at most ${cap} devices, ${perTenMinutes} in ten minutes`);
    });
    return c.json(await enrolment.view(now()));
  });

  register('POST /api/enrolment/token', async (c) => {
    const body = await read(c, RotateRequest);
    if (!body.ok) return body.response;
    const closesAt = now() + body.value.overlapHours * 3_600_000;
    const token = await enrolment.rotate(now(), closesAt);
    if (token === null) return fail(c, 409, 'token-given', 'The token is given by WEIR_ENROLMENT_TOKEN: change it there.');
    await appendAudit(store.db, now(), 'admin', 'enrolment.rotated', `older tokens until ${new Date(closesAt).toISOString()}`);
    return c.json(await enrolment.view(now()));
  });

  async function read<S extends z.ZodType>(c: Context, schema: S): Promise<Parsed<z.output<S>>> {
    const sent = await readBody(c, 4_096);
    if (sent === null) return { ok: false, response: fail(c, 413, 'too-large', 'The request is too large.') };
    return parseBody(c, sent, schema);
  }
}
