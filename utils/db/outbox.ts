import type { EventsResponse } from '../model/api';
import type { Counter, Event, EventDraft } from '../model/event';
import { holds, MAX_RANGES, rangesOf, type Range } from '../model/ranges';
import type { CounterRow, Database, OutboxRow } from './database';
import { failpointInTransaction } from './failpoint';
import { NEVER_DROPPED, weightOf } from './weight';

/** More than this does not wait here: some 120 MB at 600 bytes each. */
export const OUTBOX_CAP = 200_000;
/** A twentieth of the room is made at a time, so that few gaps speak of many events; at most so many, so that no decision waits. */
const DROPPED_AT_ONCE = 1_000;

/** What was sent is still known for a day, under the numbers that it has now. */
const aDayBefore = (now: number): string => new Date(now - 86_400_000).toISOString();

type Numbers = 'lastSeq' | 'held' | 'rejected';

async function numberOf(db: Database, name: Numbers): Promise<number> {
  return (await db.numbers.get(name))?.value ?? 0;
}
async function change(db: Database, name: Numbers, by: number): Promise<number> {
  const value = Math.max(0, (await numberOf(db, name)) + by);
  await db.numbers.put({ name, value });
  return value;
}

export interface Recorded {
  /** The event's number, or null where the event was there already. */
  readonly seq: number | null;
  /** Events that are in the outbox now. */
  readonly held: number;
}

/**
 * Stores an event and gives it the next number, in one transaction, so that numbers have no gap and no event is without
 * one. A draft whose id is known already (the guard asked twice) is left as it is. Costs the same however many wait.
 * @param floor the highest number given before, as remembered elsewhere: it counts only where this database has none of its own.
 * @param lost numbers that a gap event speaks of.
 */
export function record(db: Database, draft: EventDraft, floor = 0, lost: readonly Range[] = []): Promise<Recorded> {
  return db.transaction('rw', db.outbox, db.history, db.numbers, async () => {
    if (await db.history.get(draft.id)) return { seq: null, held: await numberOf(db, 'held') };
    const recorded = await append(db, draft, floor, lost);
    await failpointInTransaction('event.open');
    return recorded;
  });
}

/** Within a transaction of outbox, history and numbers. */
async function append(db: Database, draft: EventDraft, floor: number, lost: readonly Range[]): Promise<Recorded> {
  const seq = ((await db.numbers.get('lastSeq'))?.value ?? floor) + 1;
  const event: Event = { ...draft, seq, ...(lost.length === 0 ? {} : { lost: lost.map(([from, to]): [number, number] => [from, to]) }) };
  await db.numbers.put({ name: 'lastSeq', value: seq });
  await db.outbox.add({ seq, event, state: 'waiting', code: null, weight: weightOf(event) });
  await db.history.add({ id: draft.id, minute: draft.minute, event });
  return { seq, held: await change(db, 'held', 1) };
}

/**
 * Drops the oldest of the mildest where more than `cap` are held, and says so in a gap event with their numbers, in the same
 * transaction. What is being sent, and gaps themselves, stay.
 * @param gap makes the gap event for so many.
 * @returns how many were dropped.
 */
export function makeRoom(db: Database, cap: number, gap: (count: number) => EventDraft): Promise<number> {
  return db.transaction('rw', db.outbox, db.history, db.numbers, async () => {
    const over = (await numberOf(db, 'held')) - cap;
    if (over <= 0) return 0;
    const candidates = await db.outbox
      .where('[weight+seq]')
      .below([NEVER_DROPPED, 0])
      .filter((row) => row.state !== 'leased')
      .limit(Math.min(over + Math.ceil(cap / 20), DROPPED_AT_ONCE))
      .toArray();
    // As many as one event can name; the rest goes with the next.
    let dropped = candidates;
    let lost = rangesOf(dropped.map((row) => row.seq));
    if (lost.length > MAX_RANGES) {
      lost = lost.slice(0, MAX_RANGES);
      dropped = candidates.filter((row) => holds(lost, row.seq));
    }
    if (dropped.length === 0) return 0;
    await remove(db, dropped);
    await append(db, gap(dropped.length), 0, lost);
    return dropped.length;
  });
}

async function remove(db: Database, rows: readonly OutboxRow[]): Promise<void> {
  await db.outbox.bulkDelete(rows.map((row) => row.seq));
  await change(db, 'held', -rows.length);
  const rejected = rows.filter((row) => row.state === 'rejected').length;
  if (rejected > 0) await change(db, 'rejected', -rejected);
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

/** The server's word that a number is another event's: one key in two places. */
export const FORKED = 'seq-conflict';

/**
 * Acts on the server's answer for a batch: only what it names as stored is removed, what it rejects is set aside, and
 * what it says nothing of waits on, as does what is to be sent under another number. Numbers that were not in the batch are none
 * of its business.
 */
export function acknowledge(db: Database, batch: readonly OutboxRow[], results: EventsResponse['results']): Promise<void> {
  const answers = new Map(results.map((result) => [result.seq, result]));
  return db.transaction('rw', db.outbox, db.numbers, async () => {
    const stored: OutboxRow[] = [];
    const kept: OutboxRow[] = [];
    // What is gone by now (another company's) is not brought back.
    const there = new Set(
      await db.outbox
        .where('seq')
        .anyOf(batch.map((row) => row.seq))
        .primaryKeys(),
    );
    for (const row of batch.filter(({ seq }) => there.has(seq))) {
      const answer = answers.get(row.seq);
      if (answer === undefined || answer.code === FORKED) kept.push({ ...row, state: 'waiting' });
      else if (answer.status === 'rejected') kept.push({ ...row, state: 'rejected', code: answer.code ?? 'rejected' });
      else stored.push(row);
    }
    await db.outbox.bulkPut(kept);
    await remove(db, stored);
    await change(db, 'rejected', kept.filter((row) => row.state === 'rejected').length);
  });
}

/**
 * What was rejected waits again: after an update of either side it may be understood. Rows are counted anew, and weighed where an
 * older build that was rolled back to has written them.
 */
export function retryRejected(db: Database): Promise<number> {
  return db.transaction('rw', db.outbox, db.numbers, async () => {
    const [held, weighed] = await Promise.all([db.outbox.count(), db.outbox.orderBy('[weight+seq]').count()]);
    if (weighed < held)
      await db.outbox.toCollection().modify((row: { weight: number } & OutboxRow) => {
        row.weight = weightOf(row.event);
      });
    await db.numbers.bulkPut([
      { name: 'held', value: held },
      { name: 'rejected', value: 0 },
    ]);
    return db.outbox.where('state').equals('rejected').modify({ state: 'waiting', code: null });
  });
}

/**
 * Numbers what is here from 1 on, for a device that the server has enrolled anew: what waits, and what was sent within the last
 * day, since the server may have been restored from a backup. It counts an event once by its id, whatever its number.
 */
export function renumber(db: Database, now: number): Promise<void> {
  return db.transaction('rw', db.outbox, db.history, db.numbers, async () => {
    const recent = db.history.where('minute').aboveOrEqual(aDayBefore(now));
    const [waiting, sent] = await Promise.all([db.outbox.toArray(), recent.toArray()]);
    const events = new Map([...sent, ...waiting].map(({ event }) => [event.id, event]));
    const ordered = [...events.values()]
      .sort((a, b) => a.seq - b.seq)
      // What an earlier identity lost keeps its count, not its numbers.
      .map((event, index): Event => ({ ...event, seq: index + 1, lost: undefined }));
    await Promise.all([db.outbox.clear(), recent.delete()]);
    await db.outbox.bulkAdd(ordered.map((event) => ({ seq: event.seq, event, state: 'waiting', code: null, weight: weightOf(event) })));
    await db.history.bulkPut(ordered.map((event) => ({ id: event.id, minute: event.minute, event })));
    await db.numbers.bulkPut([
      { name: 'lastSeq', value: ordered.length },
      { name: 'held', value: ordered.length },
      { name: 'rejected', value: 0 },
    ]);
  });
}

/** Forgets all events: they were recorded for another tenant, and are nobody else's to see. Numbers begin anew. */
export function discard(db: Database): Promise<void> {
  return db.transaction('rw', [db.outbox, db.history, db.numbers, db.counters, db.visits], async () => {
    await Promise.all([db.outbox.clear(), db.history.clear(), db.counters.clear(), db.visits.clear()]);
    await db.numbers.bulkPut((['lastSeq', 'held', 'rejected'] as const).map((name) => ({ name, value: 0 })));
  });
}

/**
 * The server asks for numbers that it has not, though they were sent (it was restored from a backup): what is still known waits
 * again, the rest is said to be lost.
 * @param gap makes the gap event for so many.
 */
export function putBack(db: Database, now: number, asked: readonly Range[], gap: (count: number) => EventDraft): Promise<void> {
  return db.transaction('rw', db.outbox, db.history, db.numbers, async () => {
    const lastSeq = await numberOf(db, 'lastSeq');
    const gone: number[] = [];
    for (const [from, until] of asked.slice(0, MAX_RANGES)) {
      const to = Math.min(until, lastSeq);
      const here = new Set(await db.outbox.where('seq').between(from, to, true, true).primaryKeys());
      const sent = (await db.history.where('event.seq').between(from, to, true, true).toArray()).filter(
        ({ event, minute }) => minute >= aDayBefore(now) && !here.has(event.seq),
      );
      await db.outbox.bulkAdd(sent.map(({ event }) => ({ seq: event.seq, event, state: 'waiting', code: null, weight: weightOf(event) })));
      await change(db, 'held', sent.length);
      for (const { event } of sent) here.add(event.seq);
      for (let seq = from; seq <= to; seq += 1) if (!here.has(seq)) gone.push(seq);
    }
    // Said once: a gap that waits speaks of these numbers already.
    const said = (await db.outbox.where('[weight+seq]').aboveOrEqual([NEVER_DROPPED, 0]).toArray()).flatMap(
      ({ event }) => event.lost ?? [],
    );
    const lost = rangesOf(gone.filter((seq) => !holds(said, seq))).slice(0, MAX_RANGES);
    if (lost.length > 0) await append(db, gap(lost.reduce((sum, [from, to]) => sum + to - from + 1, 0)), 0, lost);
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
  const numbers = new Map((await db.numbers.toArray()).map(({ name, value }) => [name, value]));
  const rejected = numbers.get('rejected') ?? 0;
  return { waiting: (numbers.get('held') ?? 0) - rejected, rejected, lastSeq: numbers.get('lastSeq') ?? 0 };
}

/**
 * What was recorded since `from` (ISO 8601, UTC): how much, and the newest `limit`, newest first. Numbers have no gap and rise with time, so the
 * first of that time tells how many there are: IndexedDB counts by walking, a second for a hundred thousand.
 */
export async function recordedSince(
  db: Database,
  from: string,
  limit: number,
): Promise<{ readonly count: number; readonly newest: readonly Event[] }> {
  return db.transaction('r', db.history, db.numbers, async () => {
    const [lastSeq, first, rows] = await Promise.all([
      numberOf(db, 'lastSeq'),
      firstSince(db, from),
      db.history.orderBy('event.seq').reverse().limit(limit).toArray(),
    ]);
    const newest = rows.filter(({ minute }) => minute >= from).map(({ event }) => event);
    return { count: first === null ? 0 : Math.max(newest.length, lastSeq - first + 1), newest };
  });
}

/** The lowest number that was recorded at `from` or later, by halving; null where none was. */
async function firstSince(db: Database, from: string): Promise<number | null> {
  const bySeq = db.history.orderBy('event.seq');
  const [oldest, youngest] = await Promise.all([bySeq.first(), bySeq.last()]);
  if (oldest === undefined || youngest === undefined || youngest.minute < from) return null;
  let low = oldest.event.seq;
  let high = youngest.event.seq;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = await db.history.where('event.seq').aboveOrEqual(middle).first();
    if (row !== undefined && row.minute < from) low = row.event.seq + 1;
    else high = middle;
  }
  return low;
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

/**
 * Forgets what was recorded more than a day before `now`, apart from the last events, and confirmed counts of days before its own.
 * What waits is in the outbox.
 */
export async function forgetOld(db: Database, now: number): Promise<void> {
  const kept = await db.history.orderBy('minute').reverse().limit(KEPT_EVENTS).primaryKeys();
  const known = new Set(kept);
  await db.history
    .where('minute')
    .below(aDayBefore(now))
    .filter((row) => !known.has(row.id))
    .delete();
  const today = new Date(now).toISOString().slice(0, 10);
  await db.counters.filter((row) => row.day < today && row.clean === row.confirmed).delete();
}
