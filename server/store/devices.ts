import { randomUUID } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { StatusRequest } from '../../utils/model/api';
import type { DeviceState } from '../../utils/model/console-api';
import { ENROLMENT_LOCK } from './locks';
import type { Db } from './open';
import { rowsOf } from './open';
import type { DeviceRow } from './schema';
import { device, nonce } from './schema';

export interface Enrolment {
  /** Raw Ed25519 public key, base64. */
  readonly publicKey: string;
  readonly label: string | null;
  readonly build: string;
  readonly state: 'admitted' | 'pending';
  /** SHA-256 of the token that it brought. */
  readonly token: string;
}

/** The device of this key: a new one, or the one it already is, so that an answer that got lost can be asked for again. */
export async function enrolDevice(db: Db, now: number, enrolment: Enrolment): Promise<{ device: DeviceRow; fresh: boolean }> {
  const row = {
    ...enrolment,
    id: randomUUID(),
    enrolledAt: new Date(now),
    ring: 'broad',
    policyVersion: 0,
    waiting: 0,
    uncoveredTabs: 0,
    managedKeys: [],
    problems: [],
    lastSeq: 0,
    rejected: 0,
  };
  const [made] = await db.insert(device).values(row).onConflictDoNothing().returning();
  if (made !== undefined) return { device: made, fresh: true };
  const known = await deviceOfKey(db, enrolment.publicKey);
  if (known === null) throw new Error('a device was neither made nor found');
  return { device: known, fresh: false };
}

export async function deviceOfKey(db: Db, publicKey: string): Promise<DeviceRow | null> {
  const [row] = await db.select().from(device).where(eq(device.publicKey, publicKey));
  return row ?? null;
}

/** One enrolment at a time until the transaction ends; requests of devices that are there already do not wait for it. */
export async function lockEnrolment(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${ENROLMENT_LOCK})`);
}

/** Devices that count against the cap, how many of them wait, and how many were made since a moment. */
export async function countDevices(db: Db, since: number): Promise<{ counted: number; pending: number; recent: number }> {
  const [row] = await db
    .select({
      counted: sql<number>`count(*) filter (where ${device.state} in ('admitted', 'pending'))::int`,
      pending: sql<number>`count(*) filter (where ${device.state} = 'pending')::int`,
      recent: sql<number>`count(*) filter (where ${device.enrolledAt} > ${new Date(since).toISOString()}::timestamptz)::int`,
    })
    .from(device);
  return row ?? { counted: 0, pending: 0, recent: 0 };
}

/** Changes how a device stands; the state before, or null where there is no such device. */
export async function setDeviceState(db: Db, id: string, state: DeviceState): Promise<DeviceState | null> {
  const [before] = await db.select({ state: device.state }).from(device).where(eq(device.id, id)).for('update');
  if (before === undefined) return null;
  await db.update(device).set({ state }).where(eq(device.id, id));
  return before.state;
}

export async function findDevice(db: Db, id: string): Promise<DeviceRow | null> {
  const [row] = await db.select().from(device).where(eq(device.id, id));
  return row ?? null;
}

export async function listDevices(db: Db): Promise<DeviceRow[]> {
  return db.select().from(device).orderBy(device.enrolledAt, device.id);
}

/** Remembers the nonce of a request, and that the device was here; false when the nonce has been seen. */
export async function takeNonce(db: Db, now: number, deviceId: string, value: string): Promise<boolean> {
  const at = new Date(now).toISOString();
  // One statement, one commit: every request of every device comes by here.
  const taken = await rowsOf(
    db,
    sql`with taken as (
          insert into nonce (device, nonce, at) values (${deviceId}, ${value}, ${at}::timestamptz) on conflict do nothing returning 1
        )
        update device set seen_at = ${at}::timestamptz where id = ${deviceId} and exists (select 1 from taken) returning 1 as one`,
    z.object({ one: z.int() }),
  );
  return taken.length === 1;
}

export async function dropNonces(db: Db, before: number): Promise<void> {
  await db.delete(nonce).where(lt(nonce.at, new Date(before)));
}

export async function saveStatus(db: Db, now: number, id: string, status: StatusRequest): Promise<void> {
  const { policyVersion, bundleSha256, build, ring, managedKeys, problems, waiting, uncoveredTabs } = status;
  const { lastSeq = 0, rejected = 0, privateWindows = null } = status;
  await db
    .update(device)
    .set({
      policyVersion,
      bundleSha256,
      build,
      ring,
      managedKeys,
      problems,
      waiting,
      uncoveredTabs,
      privateWindows,
      lastSeq,
      rejected,
      seenAt: new Date(now),
    })
    .where(and(eq(device.id, id)));
}
