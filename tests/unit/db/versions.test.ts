import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../utils/db/database';
import { outboxSize, record } from '../../../utils/db/outbox';
import { weightOf } from '../../../utils/db/weight';
import { draft, World } from '../background/world';

/** The stores of each version before today's, as they were released. Today's own is in utils/db/database.ts. */
const PAST: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    outbox: 'seq, state',
    history: 'id, minute',
    counters: '[day+site+tier]',
    numbers: 'name',
    device: 'slot',
    policy: 'slot',
  },
  2: {
    outbox: 'seq, state, [weight+seq]',
    history: 'id, minute, event.seq',
    counters: '[day+site+tier]',
    numbers: 'name',
    device: 'slot',
    policy: 'slot',
  },
};

const QUEUED = 2_000;
const STATES = ['waiting', 'waiting', 'leased', 'rejected'] as const;

/** A device of that version with a full queue, an identity, a policy and a count of clean transfers. */
async function pastDatabase(name: string, version: number): Promise<{ readonly ids: readonly string[] }> {
  const db = new Dexie(name);
  db.version(version).stores({ ...PAST[version] });
  const events = Array.from({ length: QUEUED }, (_, i) => ({ ...draft({ action: i % 2 === 0 ? 'log' : 'block' }), seq: i + 1 }));
  await db.table('outbox').bulkAdd(
    events.map((event, i) => {
      const state = STATES[i % STATES.length];
      const row = { seq: event.seq, event, state, code: state === 'rejected' ? 'shape' : null };
      return version === 1 ? row : { ...row, weight: weightOf(event) };
    }),
  );
  await db.table('history').bulkAdd(events.map((event) => ({ id: event.id, minute: event.minute, event })));
  await db.table('numbers').add({ name: 'lastSeq', value: QUEUED });
  if (version > 1)
    await db.table('numbers').bulkAdd([
      { name: 'held', value: QUEUED },
      { name: 'rejected', value: QUEUED / STATES.length },
    ]);
  await db.table('counters').add({ day: '2026-11-20', site: 'claude', tier: 'team', clean: 7, confirmed: 3 });
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  await db.table('device').add({ slot: 'current', tenant: 'acme', id: 'd1', privateKey: pair.privateKey, publicKey: 'p' });
  await db.table('policy').add({ slot: 'current', root: new Uint8Array([1]), bundle: new Uint8Array([2]), trust: { tenant: 'acme' } });
  db.close();
  return { ids: events.map(({ id }) => id) };
}

describe('a database of an earlier version with a full queue', () => {
  it('is known here for the two versions before today’s, as far as there were any', () => {
    const { verno } = new Database('unopened');
    expect(Object.keys(PAST).map(Number)).toEqual(expect.arrayContaining([verno - 1, verno - 2].filter((version) => version > 0)));
  });

  it.each(Object.keys(PAST).map(Number))('version %i: opens today, and nothing of it is lost', async (version) => {
    const name = `past-${crypto.randomUUID()}`;
    const { ids } = await pastDatabase(name, version);
    const db = new Database(name);
    expect((await db.outbox.orderBy('seq').toArray()).map(({ event }) => event.id)).toEqual(ids);
    expect(await db.history.count()).toBe(QUEUED);
    expect(await outboxSize(db)).toEqual({ waiting: (QUEUED * 3) / 4, rejected: QUEUED / 4, lastSeq: QUEUED });
    // An index leaves out what lacks a part of its key.
    expect(await db.outbox.orderBy('[weight+seq]').count()).toBe(QUEUED);
    expect(await db.counters.toArray()).toMatchObject([{ clean: 7, confirmed: 3 }]);
    expect(await db.device.get('current')).toMatchObject({ id: 'd1', privateKey: { extractable: false } });
    expect(await db.policy.get('current')).toMatchObject({ bundle: new Uint8Array([2]) });
    expect(await db.visits.count()).toBe(0);
    expect(await record(db, draft())).toEqual({ seq: QUEUED + 1, held: QUEUED + 1 });
    db.close();
  });
});

/** A build that breaks with what went before. */
class LaterDatabase extends Database {
  constructor() {
    super();
    this.version(100).stores({ later: 'id' });
  }
}

describe('a database of a later generation', () => {
  it('is refused by name and left as it is; the policy holds, events wait beside it, and the later build has all of them', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    world.server.fault = () => 'unreachable';
    for (let i = 0; i < 3; i += 1) await app.outbox.record(draft());
    const later = new LaterDatabase();
    await later.open();
    later.close();

    const back = await world.restart();
    for (let i = 0; i < 2; i += 1) await back.outbox.record(draft());
    await back.refresh();
    const state = await back.policyState();
    expect(state).toMatchObject({ source: 'bundle' });
    expect(state.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'storage.newer', detail: expect.stringContaining('version 100') as string }),
        expect.objectContaining({ code: 'outbox.spilt' }),
      ]),
    );
    // Looked at often enough to be given up, were it taken for broken.
    for (let i = 0; i < 10; i += 1) expect(await back.store.db()).toBeNull();
    expect((await indexedDatabases()).find(({ name }) => name === 'weir')?.version).toBe(1_000);

    const again = new LaterDatabase();
    expect(await again.outbox.count()).toBe(3);
    expect((await again.device.get('current'))?.id).toBeTruthy();
    again.close();
  });
});

const indexedDatabases = (): Promise<IDBDatabaseInfo[]> => Dexie.dependencies.indexedDB.databases();
