import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { DeliveryView, EventView } from '../../utils/model/console-api';
import { view } from './events';
import type { Db } from './open';
import { delivery, device, event } from './schema';

/** Queues new events for every target, in the transaction that stores them. */
export async function queueDeliveries(db: Db, now: number, targets: readonly string[], positions: readonly number[]): Promise<void> {
  const rows = targets.flatMap((target) => positions.map((position) => ({ target, position, notBefore: new Date(now) })));
  if (rows.length > 0) await db.insert(delivery).values(rows).onConflictDoNothing();
}

export interface Due {
  readonly event: EventView;
  readonly tries: number;
  readonly firstTriedAt: Date | null;
}

/** The oldest that are due. */
export async function dueDeliveries(db: Db, now: number, target: string, limit: number): Promise<Due[]> {
  const rows = await db
    .select({ event, label: device.label, tries: delivery.tries, firstTriedAt: delivery.firstTriedAt })
    .from(delivery)
    .innerJoin(event, eq(event.position, delivery.position))
    .innerJoin(device, eq(device.id, event.device))
    .where(and(eq(delivery.target, target), eq(delivery.dead, false), lte(delivery.notBefore, new Date(now))))
    .orderBy(asc(delivery.position))
    .limit(limit);
  return rows.map((row) => ({ event: view(row.event, row.label), tries: row.tries, firstTriedAt: row.firstTriedAt }));
}

const of = (target: string, positions: readonly number[]) => and(eq(delivery.target, target), inArray(delivery.position, [...positions]));

export async function delivered(db: Db, target: string, positions: readonly number[]): Promise<void> {
  await db.delete(delivery).where(of(target, positions));
}

/** Another try, not before that time. */
export async function postpone(db: Db, now: number, target: string, positions: readonly number[], notBefore: number, reason: string) {
  await db
    .update(delivery)
    .set({
      tries: sql`${delivery.tries} + 1`,
      notBefore: new Date(notBefore),
      firstTriedAt: sql`coalesce(${delivery.firstTriedAt}, ${new Date(now).toISOString()}::timestamptz)`,
      reason,
    })
    .where(of(target, positions));
}

/** Set aside, to be seen in the console. */
export async function bury(db: Db, target: string, positions: readonly number[], reason: string): Promise<void> {
  await db.update(delivery).set({ dead: true, reason }).where(of(target, positions));
}

/** The dead wait again; how many they were. */
export async function revive(db: Db, now: number, target: string): Promise<number> {
  const rows = await db
    .update(delivery)
    .set({ dead: false, tries: 0, firstTriedAt: null, notBefore: new Date(now) })
    .where(and(eq(delivery.target, target), eq(delivery.dead, true)))
    .returning({ position: delivery.position });
  return rows.length;
}

export async function countDeliveries(db: Db, target: string): Promise<{ waiting: number; dead: number }> {
  const [row] = await db
    .select({
      waiting: sql<number>`count(*) filter (where not ${delivery.dead})::int`,
      dead: sql<number>`count(*) filter (where ${delivery.dead})::int`,
    })
    .from(delivery)
    .where(eq(delivery.target, target));
  return row ?? { waiting: 0, dead: 0 };
}

export async function deadLetters(db: Db, target: string, limit: number): Promise<DeliveryView[]> {
  const rows = await db
    .select({
      position: delivery.position,
      reason: delivery.reason,
      tries: delivery.tries,
      device: event.device,
      seq: event.seq,
      kind: event.kind,
    })
    .from(delivery)
    .innerJoin(event, eq(event.position, delivery.position))
    .where(and(eq(delivery.target, target), eq(delivery.dead, true)))
    .orderBy(desc(delivery.position))
    .limit(limit);
  return rows.map((row) => ({ ...row, reason: row.reason ?? '' }));
}
