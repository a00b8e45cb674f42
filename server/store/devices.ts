import { randomUUID } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import type { StatusRequest } from '../../utils/model/api';
import type { Db } from './open';
import type { DeviceRow } from './schema';
import { device, nonce } from './schema';

export interface Enrolment {
  /** Raw Ed25519 public key, base64. */
  readonly publicKey: string;
  readonly label: string | null;
  readonly build: string;
}

/** The device of this key: a new one, or the one it already is, so that an answer that got lost can be asked for again. */
export async function enrolDevice(db: Db, now: number, enrolment: Enrolment): Promise<{ id: string; fresh: boolean }> {
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
  };
  const made = await db.insert(device).values(row).onConflictDoNothing().returning({ id: device.id });
  if (made[0] !== undefined) return { id: made[0].id, fresh: true };
  const [known] = await db.select({ id: device.id }).from(device).where(eq(device.publicKey, enrolment.publicKey));
  if (known === undefined) throw new Error('a device was neither made nor found');
  return { id: known.id, fresh: false };
}

export async function findDevice(db: Db, id: string): Promise<DeviceRow | null> {
  const [row] = await db.select().from(device).where(eq(device.id, id));
  return row ?? null;
}

export async function listDevices(db: Db): Promise<DeviceRow[]> {
  return db.select().from(device).orderBy(device.enrolledAt, device.id);
}

/** Remembers the nonce of a request; false when it has been seen. */
export async function takeNonce(db: Db, now: number, deviceId: string, value: string): Promise<boolean> {
  const taken = await db
    .insert(nonce)
    .values({ device: deviceId, nonce: value, at: new Date(now) })
    .onConflictDoNothing()
    .returning({ nonce: nonce.nonce });
  return taken.length === 1;
}

export async function dropNonces(db: Db, before: number): Promise<void> {
  await db.delete(nonce).where(lt(nonce.at, new Date(before)));
}

export async function sawDevice(db: Db, now: number, id: string): Promise<void> {
  await db
    .update(device)
    .set({ seenAt: new Date(now) })
    .where(eq(device.id, id));
}

export async function saveStatus(db: Db, now: number, id: string, status: StatusRequest): Promise<void> {
  const { policyVersion, bundleSha256, build, ring, managedKeys, problems, waiting, uncoveredTabs } = status;
  await db
    .update(device)
    .set({ policyVersion, bundleSha256, build, ring, managedKeys, problems, waiting, uncoveredTabs, seenAt: new Date(now) })
    .where(and(eq(device.id, id)));
}
