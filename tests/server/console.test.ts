import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyView, ReportView } from '../../utils/model/console-api';
import { AuditView, CoverageView, DeviceView, DriftView, EventView, OverviewView, PolicyVersionView } from '../../utils/model/console-api';
import { addDays, REGISTER, REVIEWED_AT } from '../../utils/terms/register';
import { onEachDatabase, START, type TestServer } from './databases';
import { call, enrolled, newEvent, signIn, type TestAdmin } from './people';

const HOUR = 3_600_000;
const audited = async (admin: TestAdmin) => ((await admin.call('GET /api/audit')).json as AuditView[]).map((line) => line.action);

onEachDatabase(({ serve }) => {
  let server: TestServer;
  let admin: TestAdmin;
  beforeAll(async () => {
    server = await serve();
    admin = await signIn(server);
  });

  describe('signing in', () => {
    const attempt = (on: TestServer, password: string) =>
      call(on, 'POST /api/session', {
        body: JSON.stringify({ password }),
        headers: { 'content-type': 'application/json', origin: on.url },
      });

    it('with the password that was made at first start, which is kept as a hash only', async () => {
      expect(server.adminPassword).toMatch(/^[a-z2-9]{6}(-[a-z2-9]{6}){3}$/);
      const kept = await readFile(path.join(server.dataDir, 'admin-password.scrypt'), 'utf8');
      expect(kept).toMatch(/^\$scrypt\$ln=4,r=8,p=3\$/);
      expect(kept).not.toContain(server.adminPassword);
    });
    it('gives a cookie that scripts, other sites and plain http cannot use', async () => {
      const answer = await attempt(server, server.adminPassword ?? '');
      expect(answer.status).toBe(204);
      const [cookie = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
      expect(cookie).toMatch(/^__Host-weir=[A-Za-z0-9_-]{43}$/);
      expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=36000', 'Path=/', 'SameSite=Strict', 'Secure']);
    });
    it('holds for a working day and ends with signing out', async () => {
      const own = await serve();
      const [first, second] = [await signIn(own), await signIn(own)];
      expect((await first.call('GET /api/session')).json).toEqual({ signedIn: true, tenant: 'acme' });
      expect((await first.call('DELETE /api/session')).status).toBe(204);
      expect((await first.call('GET /api/overview')).status).toBe(401);
      own.clock.now += 9 * HOUR;
      expect((await second.call('GET /api/overview')).status).toBe(200);
      own.clock.now += 2 * HOUR;
      expect((await second.call('GET /api/overview')).status).toBe(401);
      expect((await second.call('GET /api/session')).json).toEqual({ signedIn: false, tenant: 'acme' });
    });
    it('is slowed down after five wrong tries, also for the right password, and each try is on the record', async () => {
      const own = await serve();
      const statuses = [];
      for (let i = 0; i < 5; i += 1) statuses.push((await attempt(own, 'wrong')).status);
      const answer = await attempt(own, own.adminPassword ?? '');
      expect([...statuses, answer.status]).toEqual([401, 401, 401, 401, 401, 429]);
      expect(Number(answer.headers.get('retry-after'))).toBe(900);
      own.clock.now += 901_000;
      const later = await signIn(own);
      const actions = await audited(later);
      expect(actions.filter((a) => a === 'session.refused')).toHaveLength(5);
      expect(actions.filter((a) => a === 'session.opened')).toHaveLength(1);
    });
    it('is slowed down as soon for tries that are made all at once, each with its password held back', async () => {
      const own = await serve();
      const body = JSON.stringify({ password: 'wrong' });
      const headers = { 'content-type': 'application/json', origin: own.url, 'content-length': String(body.length) };
      const held = Array.from({ length: 12 }, () => {
        const request = httpRequest(`${own.url}/api/session`, { method: 'POST', headers, agent: false });
        const status = new Promise<number | undefined>((resolve, reject) => {
          request.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
        });
        request.flushHeaders();
        return { request, status };
      });
      await new Promise((done) => setTimeout(done, 200));
      for (const { request } of held) request.end(body);
      const statuses = await Promise.all(held.map(({ status }) => status));
      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
      expect(statuses.every((status) => status === 401 || status === 429)).toBe(true);
    });
  });

  it('what the console shows is of the agreed shape', async () => {
    const device = await enrolled(server);
    const drift = { kind: 'drift' as const, site: 'grok' };
    await device.call('POST /v1/events', {
      events: [newEvent(1), newEvent(2, drift), newEvent(3, drift), newEvent(4, { kind: 'uncovered', site: 'grok' })],
      counters: [],
    });
    const shapes = {
      'GET /api/overview': OverviewView.strict(),
      'GET /api/devices': DeviceView.strict().array().min(1),
      'GET /api/events': EventView.array().min(1),
      'GET /api/policy/versions': PolicyVersionView.strict().array().min(1),
      'GET /api/audit': AuditView.strict().array().min(1),
      'GET /api/drift': DriftView.strict().array().length(2),
      'GET /api/coverage': CoverageView.strict(),
    };
    for (const [name, shape] of Object.entries(shapes)) {
      const { json } = await admin.call(name);
      expect([name, shape.safeParse(json).error]).toEqual([name, undefined]);
    }
    const rows = (await admin.call('GET /api/drift')).json as DriftView[];
    expect(rows.map(({ site, kind, count, devices }) => [site, kind, count, devices])).toEqual([
      ['grok', 'drift', 2, 1],
      ['grok', 'uncovered', 1, 1],
    ]);
  });

  describe('coverage', () => {
    const STATUS = { policyVersion: 1, bundleSha256: null, ring: 'broad', managedKeys: [], problems: [], waiting: 0, uncoveredTabs: 0 };
    const day = (days: number): string => new Date(START + days * 24 * HOUR).toISOString().slice(0, 10);
    const look = (site: string, looks: number, covered: number, at = 0) => ({ day: day(at), site, looks, covered });
    const NONE = { late: 0, frames: 0, elsewhere: 0, missing: 0 };
    const viewOf = async (on: TestAdmin) => (await on.call('GET /api/coverage?days=30')).json as CoverageView;

    it('sums what devices saw, by site and browser; what is told twice counts once', async () => {
      const own = await serve();
      const [boss, first, second] = [await signIn(own), await enrolled(own), await enrolled(own)];
      const tell = (device: typeof first, browser: string, ...coverage: object[]) =>
        device.call('POST /v1/status', { ...STATUS, build: `0.1.0 ${browser} managed`, coverage });
      expect((await tell(first, 'chrome', look('chatgpt', 3, 3))).status).toBe(200);
      await tell(first, 'chrome', look('chatgpt', 10, 8), look('claude', 4, 4), look('chatgpt', 90, 0, -31));
      await tell(second, 'firefox', look('chatgpt', 5, 5));
      const frames = { day: day(0), site: 'chatgpt', late: 1, frames: 8, elsewhere: 2, missing: 3 };
      for (const times of [1, 2])
        expect(
          (await second.call('POST /v1/status', { ...STATUS, build: 'x firefox', coverage: [look('chatgpt', 5, 5)], frames: [frames] }))
            .status,
          String(times),
        ).toBe(200);
      expect((await viewOf(boss)).shares).toEqual([
        { site: 'chatgpt', browser: 'chrome', looks: 10, covered: 8, devices: 1, ...NONE },
        { site: 'chatgpt', browser: 'firefox', looks: 5, covered: 5, devices: 1, late: 1, frames: 8, elsewhere: 2, missing: 3 },
        { site: 'claude', browser: 'chrome', looks: 4, covered: 4, devices: 1, ...NONE },
      ]);
      expect((await viewOf(boss)).privateWindows).toEqual({ covered: 0, not: 0 });
      await first.call('POST /v1/status', { ...STATUS, build: '0.1.0 chrome managed', privateWindows: false });
      await second.call('POST /v1/status', { ...STATUS, build: 'x firefox', privateWindows: true });
      expect((await viewOf(boss)).privateWindows).toEqual({ covered: 1, not: 1 });
      // A build of before sends none, and takes nothing away.
      expect((await first.call('POST /v1/status', { ...STATUS, build: '0.1.0 chrome managed' })).status).toBe(200);
      expect((await viewOf(boss)).shares).toHaveLength(3);
      // It is of one person's device: handed out and deleted with the rest.
      expect((await boss.call(`GET /api/devices/${first.id}/record`)).json).toMatchObject({ coverage: [{ looks: 90 }, {}, {}] });
      await boss.call(`DELETE /api/devices/${first.id}/record`);
      expect((await viewOf(boss)).shares.map(({ browser }) => browser)).toEqual(['firefox']);
    });
    it.each([
      ['more looks covered than there were', look('chatgpt', 1, 2)],
      ['a day that is none', { ...look('chatgpt', 1, 1), day: 'today' }],
      ['an address', { ...look('chatgpt', 1, 1), url: 'https://chatgpt.com/c/1' }],
    ])('refuses %s', async (_, wrong) => {
      const device = await enrolled(server);
      expect((await device.call('POST /v1/status', { ...STATUS, build: 'x', coverage: [wrong] })).status).toBe(400);
    });
    it.each([
      ['more frames without Weir than frames', { frames: 1, elsewhere: 1, missing: 1 }],
      ['an address of a frame', { url: 'https://ads.example/' }],
    ])('refuses %s', async (_, wrong) => {
      const device = await enrolled(server);
      const frames = [{ day: day(0), site: 'chatgpt', ...NONE, ...wrong }];
      expect((await device.call('POST /v1/status', { ...STATUS, build: 'x', frames })).status).toBe(400);
    });
    it('names each site’s adapter and its site check, once one is published', async () => {
      const own = await serve();
      const boss = await signIn(own);
      const siteOf = async (id: string) => (await viewOf(boss)).sites.find((site) => site.id === id);
      expect(await siteOf('chatgpt')).toMatchObject({ adapter: 'built-in', confirmed: null });
      const { text } = (await boss.call('GET /api/policy')).json as PolicyView;
      const check = { site: 'chatgpt', on: '2026-11-24', build: '0.1.0 chrome managed', browser: 'Chrome 156' };
      const selectors = { composer: '#prompt-textarea', submit: 'button[data-testid="send-button"]' };
      const hosts = [{ id: 'lab-chat', hosts: ['chat.lab.example'] }];
      const changed = JSON.stringify({ ...(JSON.parse(text) as object), hosts, confirmed: [{ ...check, ...selectors }] });
      expect((await boss.call('POST /api/policy/publish', { text: changed, note: '' })).status).toBe(200);
      expect(await siteOf('chatgpt')).toMatchObject({ confirmed: { on: '2026-11-24', with: '0.1.0 chrome managed, Chrome 156' } });
      expect(await siteOf('lab-chat')).toMatchObject({ adapter: 'listed', confirmed: null, hosts: ['chat.lab.example'] });
    });
    it('names what no extension covers, and the policies of the kit that close it', async () => {
      const { gaps } = await viewOf(admin);
      const closing = (id: string) =>
        gaps.find((gap) => gap.id === id)?.closedBy.flatMap(({ policies }) => policies.map(({ name }) => name));
      expect(closing('ai-panels')).toContain('GeminiSettings');
      expect(closing('private-windows')).toContain('IncognitoModeAvailability');
      expect(closing('edge-copilot')).toEqual(['URLBlocklist']);
      expect(closing('other-extensions')).toContain('ExtensionSettings');
      expect(closing('other-browsers')).toEqual([]);
    });
  });

  describe('the policy', () => {
    const published = async (on: TestAdmin) => (await on.call('GET /api/policy')).json as PolicyView;
    const publish = (on: TestAdmin, text: string, note = '') => on.call('POST /api/policy/publish', { text, note });
    const edit = (text: string, change: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...change }, null, 2);

    it('is the starter policy at first: monitor, or enforce when told so', async () => {
      const modes = (text: string) => new Set((JSON.parse(text) as { rules: { mode: string }[] }).rules.map((r) => r.mode));
      expect(modes((await published(admin)).text)).toEqual(new Set(['monitor']));
      const strict = await signIn(await serve({ starter: 'enforce' }));
      expect(modes((await published(strict)).text)).toEqual(new Set(['enforce']));
    });
    it('is published under the next version, and a device is told within the minute', async () => {
      const own = await serve();
      const [boss, device] = [await signIn(own), await enrolled(own)];
      const newest = async () => {
        const { payload } = (await device.call('GET /v1/freshness')).json as { payload: string };
        return (JSON.parse(Buffer.from(payload, 'base64').toString()) as { bundle: { version: number; sha256: string } }).bundle;
      };
      expect((await newest()).version).toBe(1);
      const text = edit((await published(boss)).text, { pollMinutes: 1 });
      await boss.call('PUT /api/policy/draft', { text });
      expect(await published(boss)).toMatchObject({ version: 1, draft: text });
      expect(await publish(boss, text, 'faster')).toMatchObject({ status: 200, json: { version: 2 } });
      expect(await published(boss)).toMatchObject({ version: 2, text, draft: null });
      const { version, sha256 } = await newest();
      expect(version).toBe(2);
      expect((await device.call(`GET /v1/bundles/${sha256}`)).status).toBe(200);
      expect((await boss.call('GET /api/policy/versions')).json).toMatchObject([
        { version: 2, note: 'faster', publishedBy: 'admin' },
        { version: 1, publishedBy: 'server' },
      ]);
      expect(await audited(boss)).toContain('policy.published');
    });
    it('is not published by two at once under one version', async () => {
      const own = await signIn(await serve());
      const { text } = await published(own);
      const versions = (await Promise.all([1, 2, 3].map((n) => publish(own, edit(text, { pollMinutes: n }))))).map(
        (a) => (a.json as { version: number }).version,
      );
      expect(versions.sort()).toEqual([2, 3, 4]);
    });

    const refused: Readonly<Record<string, readonly [(text: string) => string, string]>> = {
      'that is not JSON': [() => '{', ''],
      'with a key that nobody knows': [(text) => edit(text, { colour: 'red' }), '/colour'],
      'without rules': [(text) => edit(text, { rules: [] }), ''],
      'with a pattern that can be made to backtrack': [
        (text) => edit(text, { patterns: [{ id: 'p', label: 'P', pattern: 'abc(a+)+$', keyword: 'abc' }] }),
        '/patterns/0/pattern',
      ],
      'with a rule of an action that nobody knows': [
        (text) => edit(text, { rules: [{ id: 'x', mode: 'enforce', when: {}, action: 'explode' }] }),
        '/rules/0/action',
      ],
    };
    it.each(Object.entries(refused))('%s is refused with its place, and the old one stays', async (_, [spoil, place]) => {
      const { text, version } = await published(admin);
      const answer = await publish(admin, spoil(text));
      expect(answer).toMatchObject({ status: 422, json: { error: 'invalid-policy' } });
      const { problems } = answer.json as { problems: { path: string; line: number; severity: string }[] };
      expect(problems.filter((p) => p.severity === 'error')).toEqual(expect.arrayContaining([expect.objectContaining({ path: place })]));
      expect((await published(admin)).version).toBe(version);
    });
    it('is checked without being published', async () => {
      const { text, version } = await published(admin);
      const { json } = await admin.call('POST /api/policy/check', { text: text.replace('"mode": "monitor"', '"mode": "watch"') });
      expect((json as { problems: { path: string; line: number }[] }).problems[0]).toMatchObject({ path: '/rules/0/mode' });
      expect((json as { problems: { line: number }[] }).problems[0]?.line).toBeGreaterThan(1);
      expect((await published(admin)).version).toBe(version);
    });
  });

  describe('terms that want to be read again', () => {
    const DAY = 24 * HOUR;
    let own: TestServer;
    beforeAll(async () => {
      own = await serve();
    });
    /** The notice so many days after START, under a policy with these keys. */
    async function due(days: number, keys: object | null = null): Promise<OverviewView['termsDue']> {
      own.clock.now = START + days * DAY;
      const boss = await signIn(own);
      const { text } = (await boss.call('GET /api/policy')).json as PolicyView;
      const written = JSON.stringify({ ...(JSON.parse(text) as object), ...keys });
      if (keys !== null) expect(await boss.call('POST /api/policy/publish', { text: written, note: '' })).toMatchObject({ status: 200 });
      return OverviewView.parse((await boss.call('GET /api/overview')).json).termsDue;
    }
    const contract = {
      id: 'our-contract',
      trains: 'never',
      humanReview: 'no',
      retentionDays: 30,
      zeroRetention: 'no',
      evidence: [],
      documentDate: null,
      reviewedAt: '2026-11-01',
      expiresAt: '2027-03-01',
      confidence: 'high',
    };
    const workspace = { site: 'chatgpt', id: 'acme', name: 'Acme', tier: 'enterprise', contract };
    // Built-in rows were read on the day of START and hold for 180 days.
    const builtIn = addDays(REVIEWED_AT, 180);

    it('are told of 30 days ahead, urgently 7 days ahead, and once they have lapsed', async () => {
      expect(await due(149)).toEqual([]);
      const soon = await due(150);
      expect(soon.map((row) => row.id).sort()).toEqual(REGISTER.map((row) => row.id).sort());
      expect(soon[0]).toMatchObject({ origin: 'built-in', expiresAt: builtIn, days: 30, stage: 'soon' });
      expect((await due(171.5))[0]).toMatchObject({ days: 8, stage: 'soon' });
      expect((await due(172.5))[0]).toMatchObject({ days: 7, stage: 'urgent' });
      expect((await due(179.5))[0]).toMatchObject({ days: 0, stage: 'lapsed' });
    });
    it('are the contracts of the company too, by their own dates', async () => {
      expect(await due(70, { workspaces: [workspace] })).toEqual([]);
      expect(await due(80.5)).toEqual([{ id: 'our-contract', origin: 'contract', expiresAt: '2027-03-01', days: 20, stage: 'soon' }]);
    });
    it('are those of the policy, and no built-in row for which these answer', async () => {
      const [first] = REGISTER.filter((row) => row.sites === undefined);
      if (first === undefined) throw new Error('no row for a whole vendor');
      const ours = { ...first, id: 'ours', expiresAt: '2027-06-10' };
      const rows = await due(175, { workspaces: [], terms: [ours] });
      expect(rows.find((row) => row.id === 'ours')).toEqual({
        id: 'ours',
        origin: 'policy',
        expiresAt: '2027-06-10',
        days: 27,
        stage: 'soon',
      });
      expect(rows.map((row) => row.id)).not.toContain(first.id);
      expect(rows.map((row) => row.days)).toEqual(rows.map((row) => row.days).sort((a, b) => a - b));
      // Once our own row has lapsed, the built-in one is asked again.
      expect((await due(203)).map((row) => row.id)).toContain(first.id);
    });
  });

  describe('events', () => {
    it('come newest first, and after a position only what is new', async () => {
      const own = await serve();
      const [boss, device] = [await signIn(own), await enrolled(own, 'Till 3')];
      const read = async (query = '') =>
        (await boss.call(`GET /api/events${query}`)).json as { seq: number; position: number; deviceLabel: string }[];
      await device.call('POST /v1/events', { events: [1, 2, 3].map((n) => newEvent(n)), counters: [] });
      const first = await read();
      expect(first.map((e) => [e.seq, e.deviceLabel])).toEqual([
        [3, 'Till 3'],
        [2, 'Till 3'],
        [1, 'Till 3'],
      ]);
      expect((await read('?limit=1')).map((e) => e.seq)).toEqual([3]);
      const last = first[0]?.position ?? 0;
      expect(await read(`?after=${last}`)).toEqual([]);
      await device.call('POST /v1/events', { events: [newEvent(4)], counters: [] });
      expect((await read(`?after=${last}`)).map((e) => e.seq)).toEqual([4]);
      const before = (await audited(boss)).filter((a) => a === 'events.read').length;
      await read();
      expect((await audited(boss)).filter((a) => a === 'events.read').length).toBe(before + 1);
      for (const query of ['?limit=0', '?limit=501', '?limit=x', '?after=-1', '?after=1e99']) {
        expect([query, (await boss.call(`GET /api/events${query}`)).status]).toEqual([query, 400]);
      }
    });

    const hostile = [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      "'; drop table event; --",
      '=cmd|x',
      '\u202Eevil',
      '${7*7}',
      '\r\nSet-Cookie: a=b',
    ];
    it('and names with markup in them stay the text that they are', async () => {
      const own = await serve();
      const boss = await signIn(own);
      for (const text of hostile) {
        const device = await enrolled(own, text);
        const event = newEvent(1, {
          site: text.slice(0, 40),
          reasonText: text,
          build: text,
          findings: [{ detector: text, count: 1, confidence: 'low' }],
        });
        await device.call('POST /v1/events', { events: [event], counters: [] });
      }
      const answer = await boss.call('GET /api/events');
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      const events = answer.json as { reasonText: string; deviceLabel: string; build: string }[];
      expect(events.map((e) => e.reasonText)).toEqual([...hostile].reverse());
      expect(events.map((e) => e.deviceLabel)).toEqual([...hostile].reverse());
      expect(events.map((e) => e.build)).toEqual([...hostile].reverse());
    });
  });

  it('no number that a device sends keeps the admin from the report, the sites that changed, or coverage', async () => {
    const own = await serve();
    const [boss, device] = [await signIn(own), await enrolled(own)];
    const most = Number.MAX_SAFE_INTEGER;
    const findings = [{ detector: 'secret.generic', count: most, confidence: 'high' as const }];
    const events = [newEvent(1, { policyVersion: most, findings }), newEvent(2, { policyVersion: most, findings, kind: 'drift' })];
    const counters = ['claude', 'claude'].map((site, i) => ({ day: `2026-11-${19 + i}`, site, tier: 'team', clean: most }));
    expect((await device.call('POST /v1/events', { events, counters })).status).toBe(200);
    const looks = ['19', '20'].map((day) => ({ day: `2026-11-${day}`, site: 'claude', looks: most, covered: 1 }));
    const status = {
      policyVersion: most,
      bundleSha256: null,
      ring: 'broad',
      managedKeys: [],
      problems: [],
      waiting: most,
      uncoveredTabs: 0,
    };
    expect((await device.call('POST /v1/status', { ...status, build: '0.1.0 chrome managed', coverage: looks })).status).toBe(200);
    const report = (await boss.call('GET /api/report?days=7')).json as ReportView;
    expect(report.tiers).toContainEqual({ site: 'claude', tier: 'team', transfers: most, clean: most });
    expect(report.detectors).toMatchObject([{ id: 'secret.generic', count: most }]);
    expect((await boss.call('GET /api/drift')).json).toMatchObject([{ policyVersion: most, count: 1 }]);
    expect((await boss.call('GET /api/coverage')).json).toMatchObject({ shares: [{ looks: most, covered: 2 }] });
    expect(await boss.call('GET /api/devices')).toMatchObject({ status: 200, json: [{ policyVersion: most }] });
  });

  describe('the day-one report', () => {
    let report: ReportView;
    let text: string;
    beforeAll(async () => {
      const own = await serve();
      const boss = await signIn(own);
      const policy = JSON.stringify({
        schema: 1,
        default: 'allow',
        company: { name: 'Acme', contact: {}, reasons: [] },
        rules: [
          { id: 'watch', mode: 'monitor', when: { category: ['personal'] }, action: 'block' },
          { id: 'note', mode: 'monitor', when: { category: ['dictionary'] }, action: 'log' },
          { id: 'stop', mode: 'enforce', when: { category: ['secret'] }, action: 'warn' },
        ],
      });
      expect((await boss.call('POST /api/policy/publish', { text: policy, note: '' })).json).toEqual({
        version: 2,
        versions: { broad: 2 },
      });
      const [a, b] = [await enrolled(own, 'Alice Smith'), await enrolled(own, 'Bob Jones')];
      const own2 = { policyVersion: 2 };
      const email = [{ detector: 'personal.email', count: 3, confidence: 'medium' as const }];
      const events = [
        newEvent(1, { ...own2, action: 'log', wouldHave: 'block', choice: 'none', rules: [{ id: 'watch' }], findings: email }),
        newEvent(2, {
          ...own2,
          action: 'log',
          wouldHave: 'block',
          choice: 'none',
          rules: [{ id: 'watch' }, { id: 'note' }],
          findings: email,
          tier: 'team',
        }),
        newEvent(3, { ...own2, action: 'warn', wouldHave: 'block', choice: 'proceeded', rules: [{ id: 'stop' }, { id: 'watch' }] }),
        newEvent(4, { ...own2, kind: 'wrong', action: 'warn', choice: 'proceeded', rules: [{ id: 'stop' }] }),
        newEvent(5, { ...own2, kind: 'gap', action: 'allow', choice: 'none', rules: [], findings: [] }),
        newEvent(6, { ...own2, minute: '2026-11-01T10:00:00Z', rules: [{ id: 'stop' }] }),
      ];
      await a.call('POST /v1/events', { events, counters: [{ day: '2026-11-20', site: 'chatgpt', tier: 'team', clean: 10 }] });
      await b.call('POST /v1/events', {
        events: [newEvent(1, { action: 'block', choice: 'cancelled', rules: [{ id: 'gone' }], policyVersion: 1 })],
        counters: [
          { day: '2026-11-20', site: 'chatgpt', tier: 'team', clean: 5 },
          { day: '2026-11-01', site: 'chatgpt', tier: 'team', clean: 99 },
        ],
      });
      const answer = await boss.call('GET /api/report?days=7');
      text = JSON.stringify(answer.json);
      report = answer.json as ReportView;
      expect(await audited(boss)).toContain('report.read');
    });

    it('counts transfers by site and tier, with the clean ones', () => {
      expect(report.tiers).toEqual([
        { site: 'chatgpt', tier: 'consumer-free', transfers: 3, clean: 0 },
        { site: 'chatgpt', tier: 'team', transfers: 16, clean: 15 },
      ]);
    });
    it('says for each rule what it did, or would have done in force', () => {
      expect(report.rules).toEqual([
        { id: 'watch', mode: 'monitor', action: 'block', transfers: 3, interrupted: 0, wouldInterrupt: 3, wrong: 0 },
        { id: 'gone', mode: 'removed', action: 'block', transfers: 1, interrupted: 1, wouldInterrupt: 0, wrong: 0 },
        { id: 'note', mode: 'monitor', action: 'log', transfers: 1, interrupted: 0, wouldInterrupt: 0, wrong: 0 },
        { id: 'stop', mode: 'enforce', action: 'warn', transfers: 1, interrupted: 1, wouldInterrupt: 0, wrong: 1 },
      ]);
    });
    it('says what was found, and what was said to be wrong', () => {
      expect(report.detectors).toEqual([
        { id: 'personal.email', count: 6, wrong: 0, confidence: 'medium' },
        { id: 'secret.generic', count: 2, wrong: 1, confidence: 'high' },
      ]);
    });
    it('says what people chose where they were asked', () => {
      expect(report.choices).toEqual([
        { action: 'block', choice: 'cancelled', count: 1 },
        { action: 'warn', choice: 'proceeded', count: 1 },
      ]);
    });
    it('names no person and no device', () => {
      expect(report.devices).toBe(2);
      for (const name of ['Alice', 'Bob', 'Smith', 'Jones']) expect(text).not.toContain(name);
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    });
  });

  it('the console is served, with one page for all of its views, and nothing outside of its folder', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'weir-console-'));
    const consoleDir = path.join(folder, 'console');
    await mkdir(path.join(consoleDir, 'assets'), { recursive: true });
    await writeFile(path.join(consoleDir, 'index.html'), '<!doctype html><title>Weir</title>');
    await writeFile(path.join(consoleDir, 'assets', 'a.js'), '1');
    await writeFile(path.join(folder, 'secret.json'), '{"key":1}');
    const own = await serve({ consoleDir });
    for (const name of ['GET /', 'GET /devices', 'GET /policy']) {
      expect(await call(own, name)).toMatchObject({ status: 200, bytes: new TextEncoder().encode('<!doctype html><title>Weir</title>') });
    }
    expect((await call(own, 'GET /assets/a.js')).headers.get('content-type')).toMatch(/^text\/javascript/);
    for (const name of [
      'GET /..%2fsecret.json',
      'GET /%2e%2e/secret.json',
      'GET /assets/..%2f..%2fsecret.json',
      'GET /assets/b.js',
      'GET /api/nothing',
    ]) {
      expect([name, (await call(own, name)).status]).toEqual([name, 404]);
    }
  });

  it('secrets are for the server alone, and outlive a restart', async () => {
    // With no key given: all of them are made.
    const own = await serve({ keys: {} });
    for (const name of [
      'enrolment-token',
      'admin-password.scrypt',
      'keys/root.pem',
      'keys/bundle.pem',
      'keys/freshness.pem',
      'keys/extension.pem',
    ]) {
      expect([name, (await stat(path.join(own.dataDir, name))).mode & 0o777]).toEqual([name, 0o600]);
    }
    expect((await readFile(path.join(own.dataDir, 'enrolment-token'), 'utf8')).trim()).toBe(own.enrolmentToken);
    expect(own.enrolmentToken).toHaveLength(43);
  });
});
