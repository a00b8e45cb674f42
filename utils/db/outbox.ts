import type { Counter, Event, EventDraft } from '../model/event';
import type { EventsResponse } from '../model/api';
import type { CounterRow, Database, OutboxRow } from './database';

/**
 * Stores an event and gives it the next number, in one transaction, so that numbers have no gap and no event is without
 * one. A draft whose id is known already (the guard asked twice) is left as it is.
 * @param floor the highest number given before, as remembered elsewhere: it counts only where this database has none of its own.
 * @returns the number, or null where the event was there already.
 */
export function record(db: Database, draft: EventDraft, floor = 0): Promise<number | null> {
  return db.transaction('rw', db.outbox, db.history, db.numbers, async () => {
    if (await db.history.get(draft.id)) return null;
    const seq = ((await db.numbers.get('lastSeq'))?.value ?? floor) + 1;
    await db.numbers.put({ name: 'lastSeq', value: seq });
    await db.outbox.add({ seq, event: { ...draft, seq }, state: 'waiting', code: null });
    await db.history.add({ id: draft.id, minute: draft.minute, event: { ...draft, seq } });
    return seq;
  });
}

/** Takes the oldest waiting events for an upload. No transaction is held over the network: IndexedDB would commit it. */
export function lease(db: Database, limit: number): Promise<readonly OutboxRow[]> {
  return db.transaction('rw', db.outbox, async () => {
    const rows = await db.outbox.where('state').equals('waiting').limit(limit).sortBy('seq');
    await db.outbox.bulkPut(rows.map((row) => ({ ...row, state: 'leased' as const })));
    return rows;
  });
}

/** Gives back every lease: after a failed upload, and at each start, when a lease can only be that of a worker that died. */
export function release(db: Database): Promise<number> {
  return db.transaction('rw', db.outbox, () => db.outbox.where('state').equals('leased').modify({ state: 'waiting' }));
}

/**
 * Acts on the server's answer for a batch: only what it names as stored is removed, what it rejects is set aside, and
 * what it says nothing of waits on. Numbers that were not in the batch are none of its business.
 */
export function acknowledge(db: Database, batch: readonly OutboxRow[], results: EventsResponse['results']): Promise<void> {
  const answers = new Map(results.map((result) => [result.seq, result]));
  return db.transaction('rw', db.outbox, async () => {
    for (const { seq } of batch) {
      const answer = answers.get(seq);
      if (answer === undefined) await db.outbox.update(seq, { state: 'waiting' });
      else if (answer.status === 'rejected') await db.outbox.update(seq, { state: 'rejected', code: answer.code ?? 'rejected' });
      else await db.outbox.delete(seq);
    }
  });
}

/**
 * Numbers what waits from 1 on, for a device that the server has enrolled anew: it has none of these events. What was
 * rejected is dropped from the queue with its old number, and counted in the answer.
 */
export function renumber(db: Database): Promise<number> {
  return db.transaction('rw', db.outbox, db.numbers, async () => {
    const rows = await db.outbox.orderBy('seq').toArray();
    const kept = rows.filter((row) => row.state !== 'rejected');
    await db.outbox.clear();
    await db.outbox.bulkAdd(
      kept.map((row, index) => ({ ...row, seq: index + 1, event: { ...row.event, seq: index + 1 }, state: 'waiting' as const })),
    );
    await db.numbers.put({ name: 'lastSeq', value: kept.length });
    return rows.length - kept.length;
  });
}

/** Forgets what waits: it was recorded for another tenant, and is nobody else's to see. Numbers begin anew. */
export function discard(db: Database): Promise<void> {
  return db.transaction('rw', db.outbox, db.numbers, db.counters, async () => {
    await db.outbox.clear();
    await db.counters.clear();
    await db.numbers.put({ name: 'lastSeq', value: 0 });
  });
}

/** One more clean transfer of that day, site and tier. */
export function countClean(db: Database, of: Omit<Counter, 'clean'>): Promise<void> {
  return db.transaction('rw', db.counters, async () => {
    const row = await db.counters.get([of.day, of.site, of.tier]);
    await db.counters.put({ ...of, clean: (row?.clean ?? 0) + 1, confirmed: row?.confirmed ?? 0 });
  });
}

/** Counts of which the server does not know the newest value. */
export function unconfirmedCounters(db: Database, limit: number): Promise<readonly CounterRow[]> {
  return db.counters
    .filter((row) => row.clean !== row.confirmed)
    .limit(limit)
    .toArray();
}

/** The server has these values; a transfer that was counted meanwhile stays unconfirmed. */
export function confirmCounters(db: Database, sent: readonly CounterRow[]): Promise<void> {
  return db.transaction('rw', db.counters, async () => {
    for (const { day, site, tier, clean } of sent) await db.counters.update([day, site, tier], { confirmed: clean });
  });
}

export interface OutboxSize {
  readonly waiting: number;
  readonly rejected: number;
  /** The highest number given. */
  readonly lastSeq: number;
}

export async function outboxSize(db: Database): Promise<OutboxSize> {
  const [all, rejected, last] = await Promise.all([
    db.outbox.count(),
    db.outbox.where('state').equals('rejected').count(),
    db.numbers.get('lastSeq'),
  ]);
  return { waiting: all - rejected, rejected, lastSeq: last?.value ?? 0 };
}

/** What was recorded since `from` (ISO 8601, UTC), newest first. */
export async function recordedSince(db: Database, from: string): Promise<readonly Event[]> {
  const rows = await db.history.where('minute').aboveOrEqual(from).reverse().sortBy('minute');
  return rows.map((row) => row.event);
}

/** Events that the person can read as they were sent, however old they are. */
export const KEPT_EVENTS = 50;

/** The last that were recorded, newest first. */
export async function lastRecorded(db: Database): Promise<readonly Event[]> {
  const rows = await db.history.orderBy('minute').reverse().limit(KEPT_EVENTS).toArray();
  return rows.map((row) => row.event).sort((a, b) => b.seq - a.seq);
}

/** Clean transfers of one day. */
export async function cleanOn(db: Database, day: string): Promise<number> {
  const rows = await db.counters.where('[day+site+tier]').between([day], [day, []]).toArray();
  return rows.reduce((sum, row) => sum + row.clean, 0);
}

/** Forgets what was recorded before `day`, apart from the last events, and confirmed counts of days before it. */
export async function forgetBefore(db: Database, day: string): Promise<void> {
  const kept = await db.history.orderBy('minute').reverse().limit(KEPT_EVENTS).primaryKeys();
  const known = new Set(kept);
  await db.history
    .where('minute')
    .below(day)
    .filter((row) => !known.has(row.id))
    .delete();
  await db.counters.filter((row) => row.day < day && row.clean === row.confirmed).delete();
}
