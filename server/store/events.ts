import { and, desc, eq, inArray, gt, lt, notInArray, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { EventsResponse } from '../../utils/model/api';
import type { EventView } from '../../utils/model/console-api';
import type { Counter, Event } from '../../utils/model/event';
import { holds, rangesOf } from '../../utils/model/ranges';
import { ARRIVAL_LOCK } from './locks';
import { rowsOf, type Db } from './open';
import { counter, coverage, device, event } from './schema';
import { addReceived, lockReceived } from './sequence';
import { dropVisits } from './visits';

type Result = EventsResponse['results'][number];

export interface Added {
  readonly results: readonly Result[];
  /** Places in the order of arrival of what is new. */
  readonly positions: readonly number[];
  /** A number came with another event than before: two machines use one key. */
  readonly forked: boolean;
}

/**
 * Stores a device's events, each once, and says of each what became of it. Run it in a transaction: what is answered
 * `accepted` is then committed. The same event again is a duplicate, even under another number or from another device (which
 * enrolled anew meanwhile); another event under a number that has come is a fork.
 */
export async function addEvents(db: Db, now: number, deviceId: string, events: readonly Event[]): Promise<Added> {
  if (events.length === 0) return { results: [], positions: [], forked: false };
  // Before any other lock, so that nobody whom a reader waits for can be waiting behind that reader.
  await db.execute(sql`select pg_advisory_xact_lock_shared(${ARRIVAL_LOCK})`);
  const received = await lockReceived(db, deviceId);
  const before = await idsOf(
    db,
    deviceId,
    events.map((e) => e.seq).filter((seq) => holds(received, seq)),
  );
  const first = new Map<number, Event>();
  for (const e of events) if (!holds(received, e.seq) && !first.has(e.seq)) first.set(e.seq, e);
  const receivedAt = new Date(now);
  const rows = [...first.values()].map((e) => ({ ...e, device: deviceId, receivedAt, minute: new Date(e.minute) }));
  const added =
    rows.length === 0
      ? []
      : await db.insert(event).values(rows).onConflictDoNothing().returning({ seq: event.seq, position: event.position });
  await addReceived(
    db,
    deviceId,
    rangesOf(first.keys()),
    [...first.values()].flatMap((e) => (e.kind === 'gap' ? (e.lost ?? []) : [])),
  );
  const fresh = new Set(added.map((row) => row.seq));
  const results = events.map((e): Result => {
    // What retention has removed by now came once: that is enough.
    const there = first.get(e.seq)?.id ?? before.get(e.seq) ?? e.id;
    if (there !== e.id) return { seq: e.seq, status: 'rejected', code: 'seq-conflict' };
    return { seq: e.seq, status: fresh.has(e.seq) && first.get(e.seq) === e ? 'accepted' : 'duplicate' };
  });
  return { results, positions: added.map((row) => row.position), forked: results.some((r) => r.status === 'rejected') };
}

async function idsOf(db: Db, deviceId: string, seqs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (seqs.length === 0) return new Map();
  const rows = await db
    .select({ seq: event.seq, id: event.id })
    .from(event)
    .where(and(eq(event.device, deviceId), inArray(event.seq, [...seqs])));
  return new Map(rows.map((row) => [row.seq, row.id]));
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

/**
 * Events in the order of arrival, newest first: those after a position, or the newest. Positions are given before events are committed: what
 * is on its way is waited for, or one that is committed late would stand before the position from which the reader goes on.
 */
export async function listEvents(db: Db, after: number | null, limit: number): Promise<{ events: EventView[]; last: number | null }> {
  const rows = await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ARRIVAL_LOCK})`);
    return tx
      .select({ event, deviceLabel: device.label })
      .from(event)
      .innerJoin(device, eq(device.id, event.device))
      .where(after === null ? undefined : gt(event.position, after))
      .orderBy(after === null ? desc(event.position) : event.position)
      .limit(limit);
  });
  const newestFirst = after === null ? rows : rows.reverse();
  const events = newestFirst.map(({ event: row, deviceLabel }) => view(row, deviceLabel));
  return { events, last: newestFirst[0]?.event.position ?? after };
}

/** As the console and what goes out see it. */
export function view(row: typeof event.$inferSelect, deviceLabel: string | null): EventView {
  const { position, receivedAt, minute, lost, ...rest } = row;
  return { ...rest, ...(lost ? { lost } : {}), minute: minute.toISOString(), receivedAt: receivedAt.toISOString(), deviceLabel, position };
}

/** Removes what came in before the moment of its device's ring, or before `otherwise`. Only counts are read back: it may be millions. */
export async function dropEvents(
  db: Db,
  before: ReadonlyMap<string, number>,
  otherwise: number,
): Promise<{ events: number; counters: number }> {
  const dropped = { events: 0, counters: await dropVisits(db, otherwise) };
  const rings = [...before.keys()];
  for (const [moment, ofRing] of [
    ...[...before].map(([ring, moment]) => [moment, eq(device.ring, ring)] as const),
    [otherwise, rings.length === 0 ? undefined : notInArray(device.ring, rings)] as const,
  ]) {
    const devices = db.select({ id: device.id }).from(device).where(ofRing);
    const drop = async (table: typeof event | typeof counter | typeof coverage, at: PgColumn): Promise<number> => {
      const [row] = await rowsOf(
        db,
        sql`with gone as (delete from ${table} where ${lt(at, new Date(moment))} and ${inArray(table.device, devices)} returning 1)
            select count(*)::int as n from gone`,
        z.object({ n: z.int() }),
      );
      return row?.n ?? 0;
    };
    dropped.events += await drop(event, event.receivedAt);
    dropped.counters += (await drop(counter, counter.updatedAt)) + (await drop(coverage, coverage.updatedAt));
  }
  return dropped;
}
