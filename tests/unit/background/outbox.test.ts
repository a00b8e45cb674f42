import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '../../../utils/db/database';
import { lease, makeRoom, outboxSize, record as recordIn, recordedSince } from '../../../utils/db/outbox';
import type { EventDraft } from '../../../utils/model/event';
import { note } from '../../faults/note';
import { draft, START, World } from './world';

const minutes = (count: number): number => count * 60_000;

describe('events', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.make();
  });
  const record = async (...drafts: EventDraft[]) => {
    for (const each of drafts) await world.app.outbox.record(each);
  };
  const received = () => [...world.server.events.values()];
  const waiting = async () => (await world.app.outbox.size()).waiting;
  /** Lets the back-off pass and tries again, until nothing waits. */
  const drained = async () => {
    await world.settle(async () => {
      world.clock += minutes(61);
      await world.app.upload.drain();
      return (await waiting()) === 0;
    });
  };

  test('arrive in order, numbered from 1 without a gap', async () => {
    await world.enrolled();
    await record(draft(), draft(), draft());
    await drained();
    expect(received().map((event) => event.seq)).toEqual([1, 2, 3]);
  });

  test('that are recorded at the same moment each get a number of their own', async () => {
    await world.enrolled();
    await Promise.all(Array.from({ length: 40 }, () => world.app.outbox.record(draft())));
    await drained();
    expect(
      received()
        .map((event) => event.seq)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  test('are recorded once, however often the guard asks', async () => {
    await world.enrolled();
    const event = draft();
    await Promise.all([record(event), record(event)]);
    await record(event);
    await drained();
    expect(received()).toHaveLength(1);
  });

  test('before enrolment wait, and go with the first numbers', async () => {
    const app = await world.start();
    await record(draft(), draft());
    world.managed = world.server.settings();
    await app.stored({}, 'managed');
    await world.settle(() => received().length === 2);
    expect(received().map((event) => event.seq)).toEqual([1, 2]);
  });

  test('go soon after they were recorded, together', async () => {
    await world.enrolled();
    await record(draft());
    world.app.upload.soon();
    await record(draft());
    world.app.upload.soon();
    await world.settle(() => received().length === 2);
    expect(world.server.requests.filter((path) => path === '/v1/events')).toHaveLength(1);
  });

  test('survive a worker that dies between decision and upload', async () => {
    await world.enrolled();
    await record(draft());
    await world.restart();
    await drained();
    expect(received()).toHaveLength(1);
  });

  test('that a dead worker had leased are sent again', async () => {
    const app = await world.enrolled();
    await record(draft(), draft());
    await lease((await app.store.db()) as Database, 10);
    await world.restart();
    await drained();
    expect(received()).toHaveLength(2);
  });

  test('are not touched while the back-off lasts: what is recorded meanwhile would wait for it', async () => {
    const app = await world.enrolled();
    // Longer than the worker waits for by itself: only the alarm would end it.
    const busy = (): Response => new Response('', { status: 503, headers: { 'retry-after': '600' } });
    world.server.fault = ({ path }) => (path === '/v1/events' ? busy() : undefined);
    await record(draft());
    await app.upload.drain();
    const db = (await app.store.db()) as Database;
    await lease(db, 10);
    await app.upload.drain();
    expect((await db.outbox.toArray()).map(({ state }) => state)).toEqual(['leased']);
    world.server.fault = () => undefined;
    await drained();
    expect(received()).toHaveLength(1);
  });

  test('of which the acknowledgement was lost are sent again, and the server has them once', async () => {
    await world.enrolled();
    await record(draft(), draft());
    let dropped = 0;
    world.server.fault = ({ path }) => (path === '/v1/events' && (dropped += 1) <= 3 ? 'drop-answer' : undefined);
    await drained();
    expect(received()).toHaveLength(2);
    expect(world.server.duplicates).toBeGreaterThan(0);
  });

  test('are never removed by an answer that is no acknowledgement', async () => {
    await world.enrolled();
    await record(draft());
    for (const answer of [
      () => new Response('<html>sign in</html>'),
      () => Response.json({ results: [] }),
      () => Response.json({ results: [{ seq: 999, status: 'accepted' }] }),
      () => new Response('', { status: 403 }),
      () => new Response('', { status: 500 }),
    ]) {
      world.server.fault = ({ path }) => (path === '/v1/events' ? answer() : undefined);
      world.clock += minutes(61);
      await world.app.upload.drain();
      expect(await waiting()).toBe(1);
    }
    world.server.fault = () => undefined;
    await drained();
    expect(received()).toHaveLength(1);
  });

  test('that the server rejects are set aside and counted, and hold up no others', async () => {
    await world.enrolled();
    await record(draft(), draft({ site: 'refused-by-server' }), draft());
    await drained();
    expect(received()).toHaveLength(2);
    expect((await world.app.policyState()).problems.map((p) => p.code)).toEqual(['outbox.dead-letter']);
    await world.app.sync();
    expect(world.server.statuses.at(-1)?.problems[0]?.code).toBe('outbox.dead-letter');
  });

  test('are found one by one where one of them makes the server refuse the whole batch', async () => {
    await world.enrolled();
    const bad = draft();
    await record(draft(), draft(), bad, draft());
    world.server.fault = ({ path, body }) =>
      path === '/v1/events' && new TextDecoder().decode(body).includes(bad.id)
        ? Response.json({ error: 'shape', message: '' }, { status: 400 })
        : undefined;
    await drained();
    expect(received().map((event) => event.seq)).toEqual([1, 2, 4]);
    expect(await outboxSize((await world.app.store.db()) as Database)).toMatchObject({ rejected: 1 });
  });

  test('are not sent before the time that the server names', async () => {
    await world.enrolled();
    await record(draft());
    world.server.fault = ({ path }) =>
      path === '/v1/events' ? new Response('', { status: 429, headers: { 'retry-after': '1800' } }) : undefined;
    await world.app.upload.drain();
    const asked = world.server.requests.filter((path) => path === '/v1/events').length;
    world.clock += minutes(29);
    await world.app.upload.drain();
    expect(world.server.requests.filter((path) => path === '/v1/events')).toHaveLength(asked);
    world.server.fault = () => undefined;
    world.clock += minutes(2);
    await world.app.upload.drain();
    expect(received()).toHaveLength(1);
  });

  test('are asked about ever more rarely while the server is away: at most 12 times in the first hour', async () => {
    await world.enrolled();
    world.server.fault = () => 'unreachable';
    await record(draft());
    const before = world.server.requests.length;
    for (let second = 0; second < 3_600; second += 5) {
      world.clock += 5_000;
      await world.app.upload.drain();
    }
    expect(world.server.requests.length - before).toBeLessThanOrEqual(12);
  });

  test('go to a device that was enrolled anew with numbers from 1 on, together with what the server had before', async () => {
    const app = await world.enrolled();
    await record(draft(), draft());
    await drained();
    const before = received().map((event) => event.id);
    // Restored from a backup of before the device was there.
    world.server.devices.clear();
    world.server.events.clear();
    await record(draft(), draft());
    await app.sync();
    await drained();
    expect(received().map((event) => event.seq)).toEqual([1, 2, 3, 4]);
    expect(
      received()
        .slice(0, 2)
        .map((event) => event.id),
    ).toEqual(before);
  });

  test('of one company are never sent to another', async () => {
    const app = await world.enrolled();
    world.server.fault = ({ path }) => (path === '/v1/events' ? 'unreachable' : undefined);
    await record(draft());
    world.managed = { ...world.server.settings(), tenant: 'another' };
    await app.stored({}, 'managed');
    world.server.fault = () => undefined;
    await drained();
    expect(received()).toEqual([]);
  });

  test('against a server that fails at random, with a worker that dies at random: none lost, none twice', async () => {
    await world.enrolled();
    let state = 20261120;
    const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    world.server.fault = ({ path }) => {
      if (path !== '/v1/events') return undefined;
      const dice = random();
      if (dice < 0.25) return 'drop-answer';
      if (dice < 0.45) return 'unreachable';
      if (dice < 0.6) return new Response('', { status: 503 });
      return undefined;
    };
    const ids: string[] = [];
    for (let round = 0; round < 60; round += 1) {
      const event = draft();
      ids.push(event.id);
      await world.app.outbox.record(event);
      world.clock += minutes(3);
      const draining = world.app.upload.drain();
      if (random() < 0.4) await world.restart();
      else if (random() < 0.6) await draining;
    }
    world.server.fault = () => undefined;
    await drained();
    expect(
      received()
        .map((event) => event.id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(
      received()
        .map((event) => event.seq)
        .sort((a, b) => a - b),
    ).toEqual(ids.map((_, i) => i + 1));
  });
});

describe('clean transfers', () => {
  test('are counted per day, site and tier, and sent as whole counts', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    const { cleanCount } = await import('../../../entrypoints/background/handlers/record');
    const of = { day: '2026-11-20', site: 'chatgpt', tier: 'team' } as const;
    for (let i = 0; i < 3; i += 1) await cleanCount(app, of);
    await app.upload.drain();
    await cleanCount(app, of);
    await app.upload.drain();
    expect([...world.server.counters.values()]).toEqual([{ ...of, clean: 4 }]);
  });
});

describe('where IndexedDB fails', () => {
  test('events are kept in storage.local, and go once it works again', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    const db = (await app.store.db()) as Database;
    const broken = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await app.outbox.record(draft());
    await app.outbox.record(draft());
    expect((await app.outbox.size()).spilt).toBe(2);
    broken.mockRestore();
    await app.upload.drain();
    expect([...world.server.events.values()].map((event) => event.seq)).toEqual([1, 2]);
    expect((await app.outbox.size()).spilt).toBe(0);
  });

  test('what does not fit there either is said in a gap event, with its exact count; the strictest are kept', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    const db = (await app.store.db()) as Database;
    const events = Array.from({ length: 2_000 }, (_, i) => draft({ action: i < 5 ? 'block' : 'log' }));
    await fakeBrowser.storage.local.set({ spill: { events, dropped: 0, failures: 0 } });
    const broken = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    for (let i = 0; i < 3; i += 1) await app.outbox.record(draft({ action: 'warn' }));
    broken.mockRestore();
    await app.outbox.recover();
    await world.settle(async () => {
      await app.upload.drain();
      return (await app.outbox.size()).waiting === 0;
    });
    const all = [...world.server.events.values()];
    expect(all.filter((event) => event.kind === 'gap').map((event) => event.findings)).toEqual([
      [{ detector: 'outbox.lost', count: 3, confidence: 'high' }],
    ]);
    expect(all.filter((event) => event.action === 'block')).toHaveLength(5);
    expect(all.filter((event) => event.action === 'warn')).toHaveLength(3);
  });

  test('a database that was made anew goes on with its numbers, and says how many events are gone', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    world.server.fault = ({ path }) => (path === '/v1/events' ? 'unreachable' : undefined);
    for (let i = 0; i < 3; i += 1) await app.outbox.record(draft());
    const db = (await app.store.db()) as Database;
    await db.outbox.clear();
    await db.numbers.clear();
    await app.outbox.record(draft());
    world.server.fault = () => undefined;
    world.clock = START + minutes(60);
    await app.upload.drain();
    const all = [...world.server.events.values()].sort((a, b) => a.seq - b.seq);
    expect(all.map((event) => [event.seq, event.kind])).toEqual([
      [4, 'gap'],
      [5, 'verdict'],
    ]);
    expect(all[0]?.findings[0]?.count).toBe(3);
  });
});

describe('a full outbox', () => {
  const gap = (count: number) => draft({ kind: 'gap', action: 'log', findings: [{ detector: 'outbox.lost', count, confidence: 'high' }] });

  test('drops the oldest of the mildest, and one gap event names exactly what is gone', async () => {
    const world = await World.make();
    const db = (await (await world.start()).store.db()) as Database;
    const actions = ['block', 'log', 'warn', 'log', 'log', 'block'] as const;
    for (const action of actions) await recordIn(db, draft({ action }));
    expect(await makeRoom(db, 4, gap)).toBe(3);
    const rows = await db.outbox.toArray();
    expect(rows.map(({ seq, event }) => [seq, event.kind, event.action])).toEqual([
      [1, 'verdict', 'block'],
      [3, 'verdict', 'warn'],
      [6, 'verdict', 'block'],
      [7, 'gap', 'log'],
    ]);
    expect(rows.at(-1)?.event).toMatchObject({
      lost: [
        [2, 2],
        [4, 5],
      ],
      findings: [{ count: 3 }],
    });
    expect(await outboxSize(db)).toEqual({ waiting: 4, rejected: 0, lastSeq: 7 });
    await note('C5', { what: 'more events than fit, of three actions', runs: 1, dropped: 3, named: 3 });
  });

  test('never drops what is being sent, nor a gap, and drops blocks last', async () => {
    const world = await World.make();
    const db = (await (await world.start()).store.db()) as Database;
    await recordIn(db, draft({ action: 'log' }));
    await lease(db, 10);
    await recordIn(db, gap(5));
    await recordIn(db, draft({ action: 'block' }));
    await recordIn(db, draft({ action: 'warn' }));
    await makeRoom(db, 3, gap);
    expect((await db.outbox.toArray()).map(({ event }) => `${event.kind} ${event.action}`)).toEqual(['verdict log', 'gap log', 'gap log']);
  });

  test('the server can account for every number afterwards', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    const db = (await app.store.db()) as Database;
    world.server.fault = ({ path }) => (path === '/v1/events' ? 'unreachable' : undefined);
    for (let i = 0; i < 300; i += 1) {
      const { held } = await recordIn(db, draft({ action: i % 3 === 0 ? 'block' : 'log' }));
      if (held > 160) await makeRoom(db, 160, gap);
    }
    world.server.fault = () => undefined;
    await world.settle(async () => {
      world.clock += minutes(61);
      await app.upload.drain();
      return (await app.outbox.size()).waiting === 0;
    });
    const all = [...world.server.events.values()];
    const accounted = new Set(all.map((event) => event.seq));
    for (const [from, to] of all.flatMap((event) => event.lost ?? [])) for (let seq = from; seq <= to; seq += 1) accounted.add(seq);
    const { lastSeq } = await outboxSize(db);
    expect([...accounted].sort((a, b) => a - b)).toEqual(Array.from({ length: lastSeq }, (_, i) => i + 1));
    expect(all.filter((event) => event.kind === 'gap').reduce((sum, event) => sum + (event.findings[0]?.count ?? 0), 0)).toBe(
      all.flatMap((event) => event.lost ?? []).reduce((sum, [from, to]) => sum + to - from + 1, 0),
    );
    expect(all.filter((event) => event.kind === 'verdict' && event.action === 'block')).toHaveLength(100);
  });

  test('recording costs the same requests to IndexedDB with thousands waiting as with none', async () => {
    const world = await World.make();
    const db = (await (await world.start()).store.db()) as Database;
    const seen: string[] = [];
    for (const table of ['outbox', 'history', 'numbers'] as const)
      db[table].hook('reading', (row: object) => {
        seen.push(table);
        return row;
      });
    await recordIn(db, draft());
    seen.length = 0;
    await recordIn(db, draft());
    const withNone = seen.splice(0);
    const rows = Array.from({ length: 5_000 }, (_, i) => ({
      seq: i + 10,
      state: 'waiting' as const,
      code: null,
      weight: 1,
      event: { ...draft(), seq: i + 10 },
    }));
    await db.outbox.bulkAdd(rows);
    await db.numbers.bulkPut([
      { name: 'lastSeq', value: 6_000 },
      { name: 'held', value: 5_002 },
    ]);
    await recordIn(db, draft());
    expect(seen).toEqual(withNone);
    expect(seen).not.toContain('outbox');
  });

  test('what was recorded today is counted by its numbers: some twenty rows are read, of thousands', async () => {
    const world = await World.make();
    const db = (await (await world.start()).store.db()) as Database;
    const day = '2026-11-26T00:00:00.000Z';
    expect(await recordedSince(db, day, 5)).toEqual({ count: 0, newest: [] });
    const add = (from: number, to: number, minute: string) =>
      db.history.bulkAdd(
        Array.from({ length: to - from + 1 }, (_, i) => ({
          id: crypto.randomUUID(),
          minute,
          event: { ...draft({ minute }), seq: from + i },
        })),
      );
    await add(4, 1_500, '2026-11-25T23:59:00.000Z');
    await db.numbers.put({ name: 'lastSeq', value: 1_500 });
    expect(await recordedSince(db, day, 5)).toEqual({ count: 0, newest: [] });
    await add(1_501, 1_502, '2026-11-26T00:00:00.000Z');
    await db.numbers.put({ name: 'lastSeq', value: 1_502 });
    expect((await recordedSince(db, day, 5)).newest.map(({ seq }) => seq)).toEqual([1_502, 1_501]);
    await add(1_503, 5_000, '2026-11-26T08:15:00.000Z');
    await db.numbers.put({ name: 'lastSeq', value: 5_000 });
    let read = 0;
    db.history.hook('reading', (row: object) => {
      read += 1;
      return row;
    });
    expect((await recordedSince(db, day, 5)).count).toBe(3_500);
    expect(read).toBeLessThan(30);
    expect((await recordedSince(db, '2026-11-01T00:00:00.000Z', 5)).count).toBe(4_997);
  });
});

describe('a server that was restored from a backup', () => {
  test('asks for what it lost, and gets it, with the same numbers', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    for (let i = 0; i < 6; i += 1) await app.outbox.record(draft());
    await app.upload.drain();
    const before = [...world.server.events.values()].map(({ seq, id }) => [seq, id]);
    for (const [key, event] of world.server.events) if (event.seq > 3) world.server.events.delete(key);
    await app.sync();
    await world.settle(() => world.server.events.size === 6);
    expect([...world.server.events.values()].map(({ seq, id }) => [seq, id])).toEqual(before);
    expect((await app.outbox.size()).waiting).toBe(0);
  });

  test('is told which numbers are not known here any more, once', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    for (let i = 0; i < 4; i += 1) await app.outbox.record(draft());
    await app.upload.drain();
    const db = (await app.store.db()) as Database;
    await db.history.clear();
    for (const [key, event] of world.server.events) if (event.seq > 2) world.server.events.delete(key);
    await app.sync();
    await world.settle(() => [...world.server.events.values()].some(({ kind }) => kind === 'gap'));
    await app.sync();
    const gaps = [...world.server.events.values()].filter(({ kind }) => kind === 'gap');
    expect(gaps).toMatchObject([{ seq: 5, lost: [[3, 4]], findings: [{ count: 2 }] }]);
  });
});

describe('what the server rejects', () => {
  test('is sent again by the next version of Weir, which may write it as the server reads it', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    const bad = draft({ site: 'refused-by-server' });
    await app.outbox.record(bad);
    await app.upload.drain();
    expect(await app.outbox.size()).toMatchObject({ waiting: 0, rejected: 1 });
    world.server.refusedSite = 'none';
    await app.upload.drain();
    expect(await app.outbox.size()).toMatchObject({ rejected: 1 });
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.4' }) });
    await world.restart();
    await world.settle(() => [...world.server.events.values()].some(({ id }) => id === bad.id));
    expect(await world.app.outbox.size()).toMatchObject({ waiting: 0, rejected: 0 });
  });
});

describe('a device whose key is in two places', () => {
  test('enrols anew, loses nothing and sends nothing twice', async () => {
    const world = await World.make();
    const app = await world.enrolled();
    await app.outbox.record(draft());
    await app.upload.drain();
    // The other machine has used the next number.
    const [device = ''] = world.server.devices.keys();
    world.server.events.set(`${device} 2`, { ...draft(), seq: 2 });
    const own = [draft(), draft()];
    for (const event of own) await app.outbox.record(event);
    await app.upload.drain();
    await world.settle(async () => {
      world.clock += minutes(11);
      await app.wake();
      await app.upload.drain();
      return own.every(({ id }) => [...world.server.events.values()].some((event) => event.id === id));
    });
    expect(world.server.devices.size).toBe(2);
    const ids = [...world.server.events.values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await app.outbox.size()).waiting).toBe(0);
  });
});
