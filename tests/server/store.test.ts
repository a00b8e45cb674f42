import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { desc, eq, gt, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { watchAudit, type AuditWatch } from '../../server/audit-watch';
import { renewPolicy } from '../../server/publish';
import { offerFor, placeInRollout } from '../../server/rollout';
import { runRetention } from '../../server/retention';
import { appendAudit, auditHash, GENESIS, listAudit, verifyAudit } from '../../server/store/audit';
import { addEvents } from '../../server/store/events';
import { openDb, rowsOf, type Db, type OpenDb } from '../../server/store/open';
import { envelopeOf, listPolicies, newestPolicy, offersOf, policiesUnderWay } from '../../server/store/policies';
import { audit, event, policy, type AuditRow } from '../../server/store/schema';
import type { Bundle } from '../../utils/model/policy';
import { sequences } from '../../server/store/sequence';
import { onEachDatabase, START } from './databases';
import { enrolled, newEvent, signIn } from './people';

const DAY = 86_400_000;
/** Each is run once, however many servers open the database. */
const FOLDER = path.resolve(import.meta.dirname, '../../server/store/migrations');
const MIGRATIONS = readdirSync(FOLDER).filter((name) => name.endsWith('.sql')).length;
const count = async (db: Db, table: string) =>
  (await rowsOf(db, sql`select count(*)::int as n from ${sql.identifier(table)}`, z.object({ n: z.int() })))[0]?.n;

onEachDatabase(({ engine, serve, place }) => {
  describe('the record', () => {
    let store: OpenDb;
    beforeAll(async () => {
      store = await openDb(await place());
      for (let i = 0; i < 5; i += 1) await appendAudit(store.db, START + i, 'admin', 'events.read', `page ${i}`);
      return () => store.close();
    });
    /** Tampers in a transaction that is then taken back. */
    async function tampered(change: (db: Db) => Promise<unknown>): Promise<unknown> {
      let check: unknown;
      await store.db
        .transaction(async (tx) => {
          await change(tx);
          check = await verifyAudit(tx);
          tx.rollback();
        })
        .catch(() => undefined);
      return check;
    }

    it('holds together as it was written', async () => {
      const check = await verifyAudit(store.db);
      const [last] = await listAudit(store.db, null, 1);
      expect(check).toEqual({ ok: true, lines: 5, head: last?.hash });
    });
    it('shows a line that was changed, taken out, put in, or moved', async () => {
      expect(await tampered((db) => db.update(audit).set({ detail: 'nothing' }).where(eq(audit.seq, 2)))).toMatchObject({
        ok: false,
        seq: 2,
      });
      expect(await tampered((db) => db.update(audit).set({ at: '2026-01-01T00:00:00.000Z' }).where(eq(audit.seq, 5)))).toMatchObject({
        seq: 5,
      });
      expect(await tampered((db) => db.delete(audit).where(eq(audit.seq, 3)))).toMatchObject({ ok: false, seq: 3 });
      const forged = { seq: 6, at: '', actor: 'admin', action: 'x', detail: '', hash: '0'.repeat(64) };
      expect(await tampered((db) => db.insert(audit).values(forged))).toMatchObject({ ok: false, seq: 6 });
      expect(
        await tampered((db) => db.execute(sql`update audit set seq = case seq when 2 then 103 when 3 then 102 else seq end`)),
      ).toMatchObject({ ok: false });
    });
    it('takes lines from many at once, and each has its place', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => appendAudit(store.db, START, 'admin', 'report.read', `${i}`)));
      expect(await verifyAudit(store.db)).toMatchObject({ ok: true, lines: 25 });
    });
    describe('that is watched', () => {
      const DETAIL = { detail: 'nothing' };
      let clock: number;
      let watch: AuditWatch;
      const logged: unknown[] = [];
      beforeAll(async () => {
        clock = START;
        watch = watchAudit(store.db, () => clock, { error: (...line: unknown[]) => void logged.push(line) });
        expect(await watch.whole()).toMatchObject({ ok: true, wholeAt: START });
      });
      /** What the watch says while the change is there; a change that is taken back is not remembered. */
      async function whileTampered(line: number, check = watch.check): Promise<unknown> {
        const before = await store.db.select().from(audit).where(eq(audit.seq, line));
        await store.db.update(audit).set(DETAIL).where(eq(audit.seq, line));
        try {
          return await check();
        } finally {
          for (const { seq, detail } of before) await store.db.update(audit).set({ detail }).where(eq(audit.seq, seq));
        }
      }
      const lines = async () => (await count(store.db, 'audit')) ?? 0;

      it('goes on from the lines that were read, and says when all of them were', async () => {
        clock += 60_000;
        await appendAudit(store.db, clock, 'admin', 'events.read', 'more');
        const [last] = await listAudit(store.db, null, 1);
        expect(await watch.check()).toEqual({ ok: true, lines: await lines(), head: last?.hash, wholeAt: START });
      });
      it('shows a new line that was changed at once', async () => {
        await appendAudit(store.db, clock, 'admin', 'events.read', 'even more');
        const last = await lines();
        expect(await whileTampered(last)).toMatchObject({ ok: false, seq: last, wholeAt: START });
        expect(await watch.check()).toMatchObject({ ok: true, lines: last });
      });
      it('shows a tail that was cut off at once', async () => {
        const last = await lines();
        const [cut] = await store.db.delete(audit).where(eq(audit.seq, last)).returning();
        expect(await watch.check()).toMatchObject({ ok: false, seq: last, why: 'a line is missing' });
        if (cut !== undefined) await store.db.insert(audit).values(cut);
        expect(await watch.check()).toMatchObject({ ok: true, lines: last });
      });
      it('shows an old line that was changed once the day is over, says so until the next walk, and logs it', async () => {
        expect(await whileTampered(2)).toMatchObject({ ok: true, wholeAt: START });
        clock = START + DAY;
        expect(await whileTampered(2)).toMatchObject({ ok: false, seq: 2, wholeAt: START + DAY });
        expect(logged).toEqual([[{ seq: 2, why: 'the line does not fit its hash' }, 'the audit log does not hold together']]);
        expect(await watch.check()).toMatchObject({ ok: false, seq: 2 });
        clock += DAY;
        expect(await watch.check()).toMatchObject({ ok: true, wholeAt: START + 2 * DAY });
      });
      it('is walked in pages, however long it is', async () => {
        const had = await lines();
        const [last] = await listAudit(store.db, null, 1);
        const rows: AuditRow[] = [];
        let head = last?.hash ?? GENESIS;
        for (let seq = had + 1; seq <= had + 5_100; seq += 1) {
          const line = { seq, at: '', actor: 'admin', action: 'events.read', detail: '' };
          head = auditHash(head, line);
          rows.push({ ...line, hash: head });
        }
        for (let i = 0; i < rows.length; i += 1_000) await store.db.insert(audit).values(rows.slice(i, i + 1_000));
        expect(await watch.whole()).toMatchObject({ ok: true, lines: had + 5_100, head });
        expect(await whileTampered(5_050, watch.whole)).toMatchObject({ ok: false, seq: 5_050 });
        await store.db.delete(audit).where(gt(audit.seq, had));
      });
    });
    it('is read in pages, newest first', async () => {
      expect((await listAudit(store.db, 4, 2)).map((l) => l.seq)).toEqual([3, 2]);
    });
  });

  describe('retention', () => {
    it('removes what came in more than 90 days ago, and nothing that came later', async () => {
      const server = await serve();
      const device = await enrolled(server);
      const send = (seq: number) =>
        device.call('POST /v1/events', {
          events: [newEvent(seq)],
          counters: [{ day: '2026-11-20', site: `site-${seq}`, tier: 'team', clean: 1 }],
        });
      const { db } = server.store;
      await send(1);
      server.clock.now = START + 10 * DAY;
      await send(2);
      server.clock.now = START + 90 * DAY;
      expect(await runRetention(server.services)).toEqual({ days: 90, events: 0, counters: 0 });
      server.clock.now = START + 90 * DAY + 1;
      expect(await runRetention(server.services)).toEqual({ days: 90, events: 1, counters: 1 });
      expect([await count(db, 'event'), await count(db, 'counter')]).toEqual([1, 1]);
      server.clock.now = START + 101 * DAY;
      expect(await runRetention(server.services)).toMatchObject({ events: 1, counters: 1 });
      expect(await runRetention(server.services)).toMatchObject({ events: 0, counters: 0 });
      expect((await listAudit(db, null, 1))[0]).toMatchObject({
        action: 'retention.run',
        detail: 'kept 90 days; removed 0 events and 0 counts',
      });
    });
    it('goes by the policy of each ring: fewer days for the pilot take nothing of the others', async () => {
      const server = await serve();
      const [admin, pilot, broad] = [await signIn(server), await enrolled(server), await enrolled(server)];
      const { text } = (await admin.call('GET /api/policy')).json as { text: string };
      const publish = (retentionDays: number, ring: string) =>
        admin.call('POST /api/policy/publish', {
          text: JSON.stringify({ ...(JSON.parse(text) as object), retentionDays }),
          note: '',
          rings: [ring],
        });
      await publish(2, 'pilot');
      const status = { policyVersion: 2, bundleSha256: null, build: '1', managedKeys: [], problems: [], waiting: 0, uncoveredTabs: 0 };
      expect((await pilot.call('POST /v1/status', { ...status, ring: 'pilot' })).status).toBe(200);
      const counters = [{ day: '2026-11-20', site: 'claude', tier: 'team', clean: 1 }];
      for (const device of [pilot, broad]) await device.call('POST /v1/events', { events: [newEvent(1)], counters });
      const { db } = server.store;
      server.clock.now = START + 3 * DAY;
      expect(await runRetention(server.services)).toEqual({ days: 2, events: 1, counters: 1 });
      expect(await db.select({ device: event.device }).from(event)).toEqual([{ device: broad.id }]);
      expect((await listAudit(db, null, 1))[0]?.detail).toBe('kept 2 days, 90 in ring broad; removed 1 events and 1 counts');
      server.clock.now = START + 91 * DAY;
      expect(await runRetention(server.services)).toMatchObject({ events: 1, counters: 1 });
    });
    it.each([
      ['fewer', 7],
      ['more', 200],
    ])('keeps what either of two versions under way keeps, where a share of the devices has %s days', async (_, retentionDays) => {
      const server = await serve();
      const [admin, device] = [await signIn(server), await enrolled(server)];
      const { text } = (await admin.call('GET /api/policy')).json as { text: string };
      const other = JSON.stringify({ ...(JSON.parse(text) as object), retentionDays });
      await admin.call('POST /api/policy/publish', { text: other, note: '', percent: 10 });
      const longer = Math.max(90, retentionDays);
      await device.call('POST /v1/events', { events: [newEvent(1)], counters: [] });
      server.clock.now = START + longer * DAY;
      expect(await runRetention(server.services)).toEqual({ days: longer, events: 0, counters: 0 });
      await (await signIn(server)).call('PUT /api/policy/versions/2/percent', { percent: 100 });
      server.clock.now = START + Math.max(8, retentionDays) * DAY + 1;
      expect(await runRetention(server.services)).toMatchObject({ days: retentionDays, events: 1 });
    });
    it('follows the policy where that says otherwise, and drops nonces and sessions that are over', async () => {
      const server = await serve();
      const [admin, device] = [await signIn(server), await enrolled(server)];
      const before = ((await admin.call('GET /api/policy')).json as { text: string }).text;
      const text = JSON.stringify({ ...(JSON.parse(before) as object), retentionDays: 2 });
      await admin.call('POST /api/policy/publish', { text, note: '' });
      await device.call('POST /v1/events', { events: [newEvent(1)], counters: [] });
      expect([await count(server.store.db, 'nonce'), await count(server.store.db, 'session')]).toEqual([1, 1]);
      server.clock.now = START + 3 * DAY;
      expect(await runRetention(server.services)).toMatchObject({ days: 2, events: 1 });
      expect([await count(server.store.db, 'nonce'), await count(server.store.db, 'session')]).toEqual([0, 0]);
    });
  });

  it('published policies are listed without their bundles, which may be megabytes each', async () => {
    const { store } = await serve();
    const [listed, newest] = [await listPolicies(store.db), await newestPolicy(store.db)];
    expect(newest).toMatchObject({ version: 1, ring: 'broad', percent: 100 });
    expect(listed).toEqual([newest]);
    for (const row of [...listed, ...(await policiesUnderWay(store.db))]) expect(row).not.toHaveProperty('envelope');
    expect(await envelopeOf(store.db, newest?.sha256 ?? '')).toMatch(/^\{"payloadType"/);
  });

  it('a policy is renewed when half of its 30 days are over, word for word, and not before', async () => {
    const server = await serve();
    const admin = await signIn(server);
    const before = (await admin.call('GET /api/policy')).json as { text: string };
    server.clock.now = START + 15 * DAY - 1;
    expect(await renewPolicy(server.services)).toBeNull();
    server.clock.now = START + 15 * DAY;
    expect(await renewPolicy(server.services)).toBe(2);
    expect(await renewPolicy(server.services)).toBeNull();
    const again = await signIn(server);
    expect((await again.call('GET /api/policy')).json).toMatchObject({ text: before.text, version: 2 });
    expect((await again.call('GET /api/overview')).json).toMatchObject({ expiresAt: new Date(START + 45 * DAY).toISOString() });
  });

  it('is renewed as it was signed, whatever has become of the text beside it; what is refused is logged, and the draft stays', async () => {
    const server = await serve();
    const admin = await signIn(server);
    const { text } = (await admin.call('GET /api/policy')).json as { text: string };
    const dictionary = { id: 'codenames', label: 'Code names', terms: ['Bluebird'] };
    const published = JSON.stringify({ ...(JSON.parse(text) as object), dictionaries: [dictionary] });
    await admin.call('POST /api/policy/publish', { text: published, note: 'n', rings: ['broad', 'pilot'] });
    await admin.call('PUT /api/policy/draft', { text: 'half a thought' });
    const { db } = server.store;
    // As it is where it was signed elsewhere and sent without its text; and a bundle that no device takes.
    await db.update(policy).set({ text }).where(eq(policy.ring, 'broad'));
    await db.update(policy).set({ envelope: '{}' }).where(eq(policy.ring, 'pilot'));
    const bundle = async () => {
      const [row] = await db.select().from(policy).where(eq(policy.ring, 'broad')).orderBy(desc(policy.version));
      const { payload } = JSON.parse(row?.envelope ?? '') as { payload: string };
      return JSON.parse(Buffer.from(payload, 'base64').toString()) as Bundle;
    };
    const before = await bundle();
    server.clock.now = START + 15 * DAY;
    const logged: unknown[] = [];
    const log = { error: (...line: unknown[]) => void logged.push(line) };
    expect(await renewPolicy({ ...server.services, log })).toBe(4);
    const { version, issuedAt, expiresAt, ...rest } = await bundle();
    expect([version, issuedAt, expiresAt]).toEqual([4, new Date(START + 15 * DAY).toISOString(), new Date(START + 45 * DAY).toISOString()]);
    expect({ ...rest, version: before.version, issuedAt: before.issuedAt, expiresAt: before.expiresAt }).toEqual(before);
    expect(logged).toMatchObject([[{ ring: 'pilot' }, expect.stringMatching(/could not be renewed/)]]);
    const again = await signIn(server);
    expect((await again.call('GET /api/policy')).json).toMatchObject({ draft: 'half a thought' });
  });

  it('is renewed with what devices beside a share of them still hold, for the same devices', async () => {
    const server = await serve();
    const admin = await signIn(server);
    const { text } = (await admin.call('GET /api/policy')).json as { text: string };
    const later = JSON.stringify({ ...(JSON.parse(text) as object), retentionDays: 7 });
    await admin.call('POST /api/policy/publish', { text: later, note: 'a tenth', percent: 10 });
    const log = { error: (...line: unknown[]) => expect(line).toEqual([]) };
    server.clock.now = START + 15 * DAY;
    expect(await renewPolicy({ ...server.services, log })).toBe(4);
    expect(await renewPolicy({ ...server.services, log })).toBeNull();
    server.clock.now = START + 30 * DAY;
    expect(await renewPolicy({ ...server.services, log })).toBe(6);
    const offers = await offersOf(server.store.db, 'broad');
    expect(offers.map(({ version, percent }) => [version, percent])).toEqual([
      [6, 10],
      [5, 100],
      [4, 10],
      [3, 100],
      [2, 10],
      [1, 100],
    ]);
    const device = (number: number, policyVersion: number) => ({ id: `device-${String(number)}`, policyVersion });
    const share = Array.from({ length: 500 }, (_, i) => i).filter((i) => placeInRollout(`device-${String(i)}`, 2) < 10);
    expect(share.length).toBeGreaterThan(20);
    for (let i = 0; i < 500; i += 1) {
      const chosen = share.includes(i);
      expect(offerFor(offers, device(i, chosen ? 2 : 1))?.version).toBe(chosen ? 6 : 5);
    }
    const rows = await server.store.db.select().from(policy).orderBy(policy.version);
    expect(rows.map((row) => (JSON.parse(row.text) as { retentionDays: number }).retentionDays === 7)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(rows.slice(-2).map((row) => row.expiresAt.getTime())).toEqual([START + 60 * DAY, START + 60 * DAY]);
  });

  it('hands devices after a renewal what they had before, where a share of them was made smaller meanwhile', async () => {
    const server = await serve();
    const { db } = server.store;
    const admin = await signIn(server);
    const { text } = (await admin.call('GET /api/policy')).json as { text: string };
    const days = (retentionDays: number) => JSON.stringify({ ...(JSON.parse(text) as object), retentionDays });
    const publish = (kept: number, percent: number) => admin.call('POST /api/policy/publish', { text: days(kept), note: '', percent });
    await publish(7, 50);
    await publish(14, 30);
    const names = Array.from({ length: 200 }, (_, i) => `device-${String(i)}`);
    /** What each is offered, as it is written; a device then holds it. */
    const holds = new Map(names.map((id) => [id, 1]));
    const poll = async () => {
      const offers = await offersOf(db, 'broad');
      const rows = await listPolicies(db);
      for (const [id, policyVersion] of holds) holds.set(id, offerFor(offers, { id, policyVersion })?.version ?? 0);
      const daysOf = (version: number) => (JSON.parse(rows.find((row) => row.version === version)?.text ?? '{}') as Bundle).retentionDays;
      return [...holds.values()].map(daysOf);
    };
    const before = await poll();
    for (const kept of [7, 14, 90]) expect(before.filter((one) => one === kept).length).toBeGreaterThan(20);
    await admin.call('PUT /api/policy/versions/2/percent', { percent: 20 });
    await admin.call('PUT /api/policy/versions/3/percent', { percent: 0 });
    expect(await poll()).toEqual(before);
    for (const [day, newest] of [
      [15, 6],
      [30, 9],
      [45, 12],
    ] as const) {
      server.clock.now = START + day * DAY;
      expect(await renewPolicy({ ...server.services, log: { error: (...line: unknown[]) => expect(line).toEqual([]) } })).toBe(newest);
      expect(await poll()).toEqual(before);
      // All of it is what has just been renewed: nobody is left with what expires.
      expect(Math.min(...holds.values())).toBe(newest - 2);
    }
    // One that comes anew gets what is meant for all, by the smaller share.
    const offers = await offersOf(db, 'broad');
    expect(offers.map(({ percent }) => percent).slice(0, 3)).toEqual([0, 20, 100]);
    const fresh = names.map((id) => offerFor(offers, { id, policyVersion: 0 })?.version);
    expect(fresh).not.toContain(12);
    expect(names.filter((id) => placeInRollout(id, 2) < 20).length).toBe(fresh.filter((version) => version === 11).length);
  });

  // A PGlite in memory ends with its process: what needs a second look is tested where it can be had.
  if (engine === 'postgresql') {
    it('an event that is committed after a later one is in what the console reads on from', async () => {
      const server = await serve();
      const { db } = server.store;
      const [admin, slow, quick] = [await signIn(server), await enrolled(server), await enrolled(server)];
      const gate = () => {
        let open = (): void => undefined;
        return { passed: new Promise<void>((done) => (open = done)), open: () => open() };
      };
      const [added, go] = [gate(), gate()];
      const late = db.transaction(async (tx) => {
        await addEvents(tx, START, slow.id, [newEvent(1)]);
        added.open();
        await go.passed;
      });
      await added.passed;
      expect((await quick.call('POST /v1/events', { events: [newEvent(1)], counters: [] })).status).toBe(200);
      const reading = admin.call('GET /api/events');
      // Whoever does not wait has answered by then, with the later one alone.
      await Promise.race([reading, new Promise((done) => setTimeout(done, 500))]);
      go.open();
      await late;
      const read = (await reading).json as { device: string; position: number }[];
      expect(read.map(({ device }) => device)).toEqual([quick.id, slow.id]);
      expect((await admin.call(`GET /api/events?after=${String(read[0]?.position)}`)).json).toEqual([]);
    });
    describe('the database', () => {
      it('is made once and found again; a migration that was changed, or is of a newer Weir, is refused', async () => {
        const where = await place();
        const first = await openDb(where);
        await (await openDb(where)).close();
        expect(await count(first.db, 'migration')).toBe(MIGRATIONS);
        await first.db.execute(sql`insert into migration (name, sha256) values ('9999-later.sql', '')`);
        await expect(openDb(where)).rejects.toThrow('newer Weir (9999-later.sql)');
        await first.db.execute(sql`delete from migration where name = '9999-later.sql'`);
        await first.db.execute(sql`update migration set sha256 = 'x'`);
        await expect(openDb(where)).rejects.toThrow('was changed after it had been run');
        await first.close();
      });
      // The first there was, and the one of two versions ago.
      it.each([1, MIGRATIONS - 2])('of an older Weir (%i migrations) is brought up to date, and keeps what it holds', async (applied) => {
        const where = await place();
        const older = await openDb(where);
        const names = (await readdir(FOLDER)).sort().slice(0, applied);
        const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(FOLDER, name), 'utf8') })));
        for (const statement of [
          'drop schema public cascade',
          'create schema public',
          'create table migration (name text primary key, sha256 text not null)',
          ...files.flatMap(({ name, text }) => [
            ...text.split(/;\s*$/m).filter((part) => part.trim() !== ''),
            `insert into migration values ('${name}', '${createHash('sha256').update(text).digest('hex')}')`,
          ]),
          `insert into device values ('a', 'key', null, '1', now(), null, 'broad', 0, null, 0, 0, '[]', '[]')`,
          ...[1, 2, 5].map(
            (
              seq,
            ) => `insert into event (device, seq, received_at, id, minute, kind, site, surface, channel, tier, account_confidence, action,
              choice, rules, findings, size_bucket, policy_version, build) values ('a', ${seq}, now(), '${crypto.randomUUID()}', now(),
              'verdict', 'claude', 'chat', 'paste', 'team', 'high', 'log', 'none', '[]', '[]', '<1k', 1, '1')`,
          ),
          `insert into counter values ('a', '2026-11-20', 'claude', 'team', 7, now())`,
          `insert into policy values (1, 'broad', '{}', 'first', now(), 'admin', now(), 'sha', 'envelope')`,
          ...(names.includes('0004-devices.sql') ? [`update device set received = '{[1,3),[5,6)}'`] : []),
        ])
          await older.db.execute(sql.raw(statement));
        await appendAudit(older.db, START, 'admin', 'report.read', 'before');
        await older.close();
        const newer = await openDb(where);
        expect(await Promise.all(['migration', 'event', 'counter', 'policy', 'knowledge'].map((table) => count(newer.db, table)))).toEqual([
          MIGRATIONS,
          3,
          1,
          1,
          0,
        ]);
        expect(await verifyAudit(newer.db)).toMatchObject({ ok: true, lines: 1 });
        expect((await sequences(newer.db)).get('a')).toEqual({ highest: 5, missing: [[3, 4]] });
        await newer.close();
      });
      it('of a newer Weir is refused at the start of the server, by name, and nothing of it is changed', async () => {
        const where = await place();
        if (!('url' in where)) throw new Error('expected PostgreSQL');
        const first = await serve({ databaseUrl: where.url });
        const device = await enrolled(first);
        await device.call('POST /v1/events', { events: [newEvent(1)], counters: [] });
        await first.store.db.execute(sql`insert into migration (name, sha256) values ('9999-later.sql', '')`);
        const before = await listAudit(first.store.db, null, 100);
        await expect(serve({ databaseUrl: where.url })).rejects.toThrow('The database was written by a newer Weir (9999-later.sql)');
        expect([await count(first.store.db, 'event'), await count(first.store.db, 'migration')]).toEqual([1, MIGRATIONS + 1]);
        expect(await listAudit(first.store.db, null, 100)).toEqual(before);
      });
      it('can be opened by two servers at the same moment', async () => {
        const where = await place();
        const both = await Promise.all([openDb(where), openDb(where)]);
        expect(await count(both[0].db, 'migration')).toBe(MIGRATIONS);
        for (const { close } of both) await close();
      });
      it('belongs to one root of trust', async () => {
        const where = await place();
        if (!('url' in where)) throw new Error('expected PostgreSQL');
        const first = await serve({ databaseUrl: where.url });
        await expect(serve({ databaseUrl: where.url })).rejects.toThrow('another root of trust');
        expect(first.store.engine).toBe('postgresql');
      });
    });
  }
});
