import { and, desc, eq, inArray, gt, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { EventsResponse, EventView } from '../../utils/model/api';
import type { Counter, Event } from '../../utils/model/event';
import type { Db } from './open';
import { counter, device, event } from './schema';

type Result = EventsResponse['results'][number];

/**
 * Stores a device's events, each once, and says of each what became of it. Run it in a transaction: what is answered
 * `accepted` is then committed. Twice the same (device, seq) is a duplicate; the same number or id for another event is not.
 */
export async function addEvents(db: Db, now: number, deviceId: string, events: readonly Event[]): Promise<Result[]> {
  if (events.length === 0) return [];
  const receivedAt = new Date(now);
  const first = new Map<number, Event>();
  for (const e of events) if (!first.has(e.seq)) first.set(e.seq, e);
  const rows = [...first.values()].map((e) => ({ ...e, device: deviceId, receivedAt, minute: new Date(e.minute) }));
  const added = await db.insert(event).values(rows).onConflictDoNothing().returning({ seq: event.seq });
  const fresh = new Set(added.map((r) => r.seq));
  const there = await db
    .select({ seq: event.seq, id: event.id })
    .from(event)
    .where(and(eq(event.device, deviceId), inArray(event.seq, [...first.keys()])));
  const stored = new Map(there.map((r) => [r.seq, r.id]));
  return events.map((e): Result => {
    if (stored.get(e.seq) === undefined) return { seq: e.seq, status: 'rejected', code: 'id-conflict' };
    if (stored.get(e.seq) !== e.id) return { seq: e.seq, status: 'rejected', code: 'seq-conflict' };
    const accepted = fresh.has(e.seq) && first.get(e.seq) === e;
    return { seq: e.seq, status: accepted ? 'accepted' : 'duplicate' };
  });
}

/** A day's count may arrive often and out of order: it only grows. */
export async function addCounters(db: Db, now: number, deviceId: string, counters: readonly z.infer<typeof Counter>[]): Promise<void> {
  for (const c of counters) {
    await db
      .insert(counter)
      .values({ ...c, device: deviceId, updatedAt: new Date(now) })
      .onConflictDoUpdate({
        target: [counter.device, counter.day, counter.site, counter.tier],
        set: { clean: sql`greatest(${counter.clean}, excluded.clean)`, updatedAt: new Date(now) },
      });
  }
}

/** Events in the order of arrival, newest first: those after a position, or the newest. */
export async function listEvents(db: Db, after: number | null, limit: number): Promise<{ events: EventView[]; last: number | null }> {
  const rows = await db
    .select({ event, deviceLabel: device.label })
    .from(event)
    .innerJoin(device, eq(device.id, event.device))
    .where(after === null ? undefined : gt(event.position, after))
    .orderBy(after === null ? desc(event.position) : event.position)
    .limit(limit);
  const newestFirst = after === null ? rows : rows.reverse();
  const events = newestFirst.map(({ event: row, deviceLabel }) => view(row, deviceLabel));
  return { events, last: newestFirst[0]?.event.position ?? after };
}

function view(row: typeof event.$inferSelect, deviceLabel: string | null): EventView {
  const { position, receivedAt, minute, ...rest } = row;
  return { ...rest, minute: minute.toISOString(), receivedAt: receivedAt.toISOString(), deviceLabel, position };
}

/** Numbers below the highest that never came: the device's record has a hole there. */
export async function countMissing(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ device: event.device, missing: sql<number>`(max(${event.seq}) - min(${event.seq}) + 1 - count(*))::int` })
    .from(event)
    .groupBy(event.device);
  return new Map(rows.map((r) => [r.device, r.missing]));
}

/** Removes what came in before the given moment. */
export async function dropEvents(db: Db, before: number): Promise<{ events: number; counters: number }> {
  const moment = new Date(before);
  const events = await db.delete(event).where(lt(event.receivedAt, moment)).returning({ seq: event.seq });
  const counters = await db.delete(counter).where(lt(counter.updatedAt, moment)).returning({ day: counter.day });
  return { events: events.length, counters: counters.length };
}
