import type { Visit, VisitBatch } from '../model/api';
import { MOST_OPENED, MOST_VISITS } from '../model/api';
import type { Database, VisitRow } from './database';

/** Longer than a device is usually away; what the server has not got by then is let go. */
const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;
const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** One more visit to a listed host on that day. */
export function countVisit(db: Database, day: string, host: string): Promise<void> {
  return db.transaction('rw', db.visits, async () => {
    const row = await db.visits.get([day, host]);
    await db.visits.put({ sent: 0, sending: 0, batch: null, ...row, day, host, count: (row?.count ?? 0) + 1 });
  });
}

/**
 * What is to be sent: the batch that was not acknowledged before, as it was, or else all that the server has not got under the new
 * number. Null where there is nothing.
 */
export function leaseVisits(db: Database, batch: string): Promise<VisitBatch | null> {
  return db.transaction('rw', db.visits, async () => {
    const rows = await db.visits.toArray();
    const before = rows.find((row) => row.batch !== null)?.batch ?? null;
    if (before !== null) return batchOf(before, rows);
    const leased = rows
      .filter(({ count, sent }) => count > sent)
      .slice(0, MOST_VISITS)
      .map((row): VisitRow => ({ ...row, sending: Math.min(row.count - row.sent, MOST_OPENED), batch }));
    await db.visits.bulkPut(leased);
    return leased.length === 0 ? null : batchOf(batch, leased);
  });
}

const batchOf = (batch: string, rows: readonly VisitRow[]): VisitBatch => ({
  batch,
  counts: rows.filter((row) => row.batch === batch).map(({ day, host, sending }) => ({ day, host, count: sending })),
});

/** Forgets what is not on the list. */
export async function keepVisitsOf(db: Database, hosts: readonly string[]): Promise<void> {
  await db.visits.filter(({ host }) => !hosts.includes(host)).delete();
}

/** The server has that batch; visits that were counted meanwhile go with the next. */
export function confirmVisits(db: Database, batch: string): Promise<void> {
  return db.transaction('rw', db.visits, async () => {
    const rows = await db.visits.filter((row) => row.batch === batch).toArray();
    await db.visits.bulkPut(rows.map((row) => ({ ...row, sent: row.sent + row.sending, sending: 0, batch: null })));
  });
}

/** What is kept here of visits, newest day first: the person sees just this. */
export async function keptVisits(db: Database): Promise<readonly Visit[]> {
  const rows = await db.visits.toArray();
  return rows
    .map(({ day, host, count }) => ({ day, host, count }))
    .sort((a, b) => (a.day === b.day ? (a.host < b.host ? -1 : 1) : a.day < b.day ? 1 : -1));
}

/** Forgets days before yesterday that the server has, and any that are two weeks old. */
export async function forgetVisits(db: Database, today: string): Promise<void> {
  const yesterday = daysBefore(today, 1);
  const oldest = daysBefore(today, KEPT_DAYS);
  await db.visits.filter(({ day, count, sent }) => day <= oldest || (day < yesterday && count === sent)).delete();
}
