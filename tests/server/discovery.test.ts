import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runRetention } from '../../server/retention';
import { rowsOf } from '../../server/store/open';
import type { StatusRequest, Visit } from '../../utils/model/api';
import type { CoverageView } from '../../utils/model/console-api';
import { starterPolicy } from '../../utils/policy/starter';
import { AI_HOSTS } from '../../utils/sites/ai-hosts';
import { onEachDatabase, START, type TestServer } from './databases';
import { enrolled, signIn, type TestAdmin, type TestDevice } from './people';

const DAY_MS = 86_400_000;
const day = (days = 0): string => new Date(START + days * DAY_MS).toISOString().slice(0, 10);
const [FREE, GOVERNED, OWN] = ['character.ai', 'claude.ai', 'ai.acme.example'];
const visit = (host: string, count = 1, at = 0): Visit => ({ day: day(at), host, count });

onEachDatabase(({ serve }) => {
  let server: TestServer;
  let admin: TestAdmin;
  let device: TestDevice;
  /** Of the newest policy. */
  let version: number;

  const publish = async (more: object) => {
    const text = JSON.stringify({ ...starterPolicy('monitor'), ...more });
    const answer = await admin.call('POST /api/policy/publish', { text, note: 'test' });
    expect(answer.status).toBe(200);
    version = ((await admin.call('GET /api/policy/versions')).json as { version: number }[])[0]?.version ?? 0;
  };
  const status = (change: object = {}): StatusRequest => ({
    policyVersion: version,
    bundleSha256: null,
    build: '0.1.0 chrome managed',
    ring: 'broad',
    managedKeys: [],
    problems: [],
    waiting: 0,
    uncoveredTabs: 0,
    ...change,
  });
  const tell = (counts: readonly Visit[], batch: string = crypto.randomUUID(), from = device) =>
    from.call('POST /v1/status', status({ visits: { batch, counts } }));
  const seen = async (days = 30) => ((await admin.call(`GET /api/coverage?days=${String(days)}`)).json as CoverageView).discovery;
  const kept = () =>
    rowsOf(
      server.store.db,
      sql`select day::text as day, host, count::int as count from visit order by day, host`,
      z.strictObject({ day: z.string(), host: z.string(), count: z.int() }),
    );

  const begin = async () => {
    server = await serve();
    admin = await signIn(server);
  };
  beforeAll(begin);
  beforeEach(async () => {
    await server.store.db.execute(sql`delete from visit`);
    device = await enrolled(server);
    await publish({ discovery: { builtIn: true, hosts: [OWN] } });
  });

  it('a policy is signed with the list written out: that is what devices get, and what is counted by', async () => {
    const rows = await rowsOf(
      server.store.db,
      sql`select envelope from policy order by version desc limit 1`,
      z.object({ envelope: z.string() }),
    );
    const { payload } = JSON.parse(rows[0]?.envelope ?? '{}') as { payload: string };
    const bundle = JSON.parse(Buffer.from(payload, 'base64').toString()) as { discovery?: unknown };
    expect(bundle.discovery).toEqual({ hosts: [...AI_HOSTS, OWN].sort() });
  });

  describe('visits to AI hosts', () => {
    it('are added up over devices by host and day, and the console shows them, those that nothing governs first', async () => {
      const other = await enrolled(server, 'Ann');
      const batch = crypto.randomUUID();
      expect(await tell([visit(FREE, 2), visit(FREE, 1, -1), visit(GOVERNED, 9)], batch)).toMatchObject({
        status: 200,
        json: { visits: batch },
      });
      await tell([visit(FREE, 3), visit(OWN)], crypto.randomUUID(), other);
      expect(await seen()).toEqual({
        on: true,
        hosts: AI_HOSTS.length + 1,
        seen: [
          {
            host: FREE,
            site: null,
            count: 6,
            days: [
              { day: day(), count: 5 },
              { day: day(-1), count: 1 },
            ],
          },
          { host: OWN, site: null, count: 1, days: [{ day: day(), count: 1 }] },
          { host: GOVERNED, site: 'Claude', count: 9, days: [{ day: day(), count: 9 }] },
        ],
      });
      expect((await seen(1)).seen.map(({ count }) => count)).toEqual([5, 1, 9]);
    });

    it('are kept as day, host and number: nothing says of which device they are', async () => {
      await tell([visit(FREE, 2)]);
      expect(await kept()).toEqual([{ day: day(), host: FREE, count: 2 }]);
      const columns = sql`select column_name as name from information_schema.columns where table_name = 'visit' order by 1`;
      expect((await rowsOf(server.store.db, columns, z.object({ name: z.string() }))).map(({ name }) => name)).toEqual([
        'count',
        'day',
        'host',
      ]);
      for (const path of [`devices/${device.id}/record`, 'devices', 'events', 'audit', 'overview'])
        expect(JSON.stringify((await admin.call(`GET /api/${path}`)).json)).not.toContain(FREE);
    });

    it('count once where a batch is sent again, one after the other or at once; a later batch counts', async () => {
      const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
      expect(await tell([visit(FREE)], first)).toMatchObject({ status: 200, json: { visits: first } });
      expect(await tell([visit(FREE)], first)).toMatchObject({ status: 200, json: { visits: first } });
      const answers = await Promise.all([1, 2, 3].map(() => tell([visit(FREE)], second)));
      expect(answers.map(({ json }) => json)).toEqual([1, 2, 3].map(() => expect.objectContaining({ visits: second }) as unknown));
      expect(await kept()).toEqual([visit(FREE, 2)]);
    });

    it.each<readonly [string, Visit]>([
      ['a host that the list does not have', visit('news.example')],
      ['a host under one of the list, which may be a customer’s name', visit(`customer.${OWN}`)],
      ['a listed host in capitals', visit(FREE.toUpperCase())],
      ['an address', visit(`https://${FREE}/c/secret`)],
      ['a day long ago', visit(FREE, 1, -30)],
      ['a day to come', visit(FREE, 1, 3)],
    ])('of %s are dropped, and what is right beside them counts', async (_, wrong) => {
      const batch = crypto.randomUUID();
      expect(await tell([wrong, visit(OWN)], batch)).toMatchObject({ status: 200, json: { visits: batch } });
      expect(await kept()).toEqual([visit(OWN)]);
    });

    it('are dropped where the policy that the device names does not ask for them, or is none of the server’s', async () => {
      const asking = version;
      await publish({});
      await tell([visit(FREE)]);
      version = 999;
      await tell([visit(FREE)]);
      expect(await kept()).toEqual([]);
      expect(await seen()).toEqual({ on: false, hosts: 0, seen: [] });
      // A device that has not got the newer policy yet.
      version = asking;
      await tell([visit(FREE)]);
      expect(await kept()).toEqual([visit(FREE)]);
    });

    it.each([
      ['none at all', { batch: crypto.randomUUID(), counts: [] }],
      ['a number of nothing', { batch: crypto.randomUUID(), counts: [visit(FREE, 0)] }],
      ['less than nothing', { batch: crypto.randomUUID(), counts: [visit(FREE, -5)] }],
      ['a part of one', { batch: crypto.randomUUID(), counts: [visit(FREE, 1.5)] }],
      ['more than anybody opens', { batch: crypto.randomUUID(), counts: [visit(FREE, 100_001)] }],
      ['a day that is none', { batch: crypto.randomUUID(), counts: [{ ...visit(FREE), day: '2026-02-30' }] }],
      ['more than host, day and number', { batch: crypto.randomUUID(), counts: [{ ...visit(FREE), url: `https://${FREE}/c/1` }] }],
      ['a batch without a number', { counts: [visit(FREE)] }],
      ['a batch whose number is text', { batch: "'; drop table visit; --", counts: [visit(FREE)] }],
      ['too many', { batch: crypto.randomUUID(), counts: Array.from({ length: 401 }, () => visit(FREE)) }],
      ['text with a NUL', { batch: crypto.randomUUID(), counts: [visit(`a\0.example`)] }],
    ])('are refused with the whole report: %s', async (_, visits) => {
      expect((await device.call('POST /v1/status', status({ visits }))).status).toBe(400);
      expect(await kept()).toEqual([]);
    });

    it('of the largest number, again and again, do not run over', async () => {
      for (let i = 0; i < 3; i += 1) await tell(Array.from({ length: 400 }, () => visit(FREE, 100_000)));
      expect(await kept()).toEqual([visit(FREE, 120_000_000)]);
    });

    it('are not sent by a build of before: its report is taken, and the answer does not speak of them', async () => {
      const answer = await device.call('POST /v1/status', status());
      expect(answer.status).toBe(200);
      expect(answer.json).not.toHaveProperty('visits');
    });

    it('are not kept in works-council mode, neither those of before nor those to come', async () => {
      await tell([visit(FREE)]);
      await publish({ discovery: { builtIn: true }, worksCouncil: true });
      expect(await kept()).toEqual([]);
      const batch = crypto.randomUUID();
      expect(await tell([visit(FREE)], batch)).toMatchObject({ status: 200, json: { visits: batch } });
      expect(await kept()).toEqual([]);
      expect(await seen()).toMatchObject({ on: false, seen: [] });
    });

    it('go when the days are over for which the policy keeps events', async () => {
      await begin();
      device = await enrolled(server);
      await publish({ discovery: { builtIn: true }, retentionDays: 30 });
      await tell([visit(FREE), visit(FREE, 1, -10)]);
      server.clock.now += 25 * DAY_MS;
      expect((await runRetention(server.services)).counters).toBe(1);
      expect(await kept()).toEqual([visit(FREE)]);
      server.clock.now += 6 * DAY_MS;
      await runRetention(server.services);
      expect(await kept()).toEqual([]);
    });
  });
});
