import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { runRetention } from '../../server/retention';
import type { StatusRequest } from '../../utils/model/api';
import type { DeviceView } from '../../utils/model/console-api';
import { sha256Hex } from '../../utils/trust/bytes';
import { trustBundle } from '../../utils/trust/bundle';
import { trustFreshness } from '../../utils/trust/freshness';
import { trustRoot } from '../../utils/trust/root';
import { FIRST_STATE } from '../../utils/trust/state';
import { onEachDatabase, START, type TestServer } from './databases';
import { call, enrolled, newDevice, newEvent, signIn, type TestDevice } from './people';

const HOUR = 3_600_000;
const STATUS: StatusRequest = {
  policyVersion: 1,
  bundleSha256: null,
  build: '1.0.0 chromium',
  ring: 'broad',
  managedKeys: [],
  problems: [],
  waiting: 0,
  uncoveredTabs: 0,
};

onEachDatabase(({ serve }) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serve();
  });

  describe('a device enrols', () => {
    const request = (device: TestDevice, change: object = {}) => ({
      tenant: 'acme',
      token: server.enrolmentToken,
      publicKey: device.publicKey,
      label: 'Front desk',
      build: '1.0.0 chromium',
      ...change,
    });

    it('once, and asking again after a lost answer gives the same device', async () => {
      const device = await newDevice(server);
      const first = await device.call('POST /v1/enrol', request(device));
      const again = await device.call('POST /v1/enrol', request(device));
      expect([first.status, again.status]).toEqual([201, 200]);
      expect(again.json).toEqual(first.json);
    });

    const refused: Readonly<Record<string, readonly [object, number, string]>> = {
      'a wrong token': [{ token: 'x'.repeat(43) }, 401, 'token'],
      'a token that is only the beginning of the right one': [{ token: '' }, 401, 'token'],
      'another tenant': [{ tenant: 'other' }, 403, 'wrong-tenant'],
      'a public key that is none': [{ publicKey: 'AAAA' }, 400, 'shape'],
      'text that cannot be stored': [{ label: 'a\u0000b' }, 400, 'shape'],
      'a field that nobody knows': [{ id: 'mine' }, 400, 'shape'],
    };
    it.each(Object.entries(refused))('but not with %s', async (_, [change, status, error]) => {
      const device = await newDevice(server);
      expect(await device.call('POST /v1/enrol', request(device, change))).toMatchObject({ status, json: { error } });
    });

    it("but not with somebody else's key, which it cannot sign with", async () => {
      const [device, victim] = [await newDevice(server), await newDevice(server)];
      const answer = await device.call('POST /v1/enrol', request(victim));
      expect(answer).toMatchObject({ status: 401, json: { error: 'signature' } });
    });

    it('and guessing the token is slowed down, and on the record', async () => {
      const own = await serve();
      const device = await newDevice(own);
      const guess = () => device.call('POST /v1/enrol', { ...request(device), token: 'x'.repeat(43) });
      const statuses = [];
      for (let i = 0; i < 22; i += 1) statuses.push((await guess()).status);
      expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), 429, 429]);
      expect(Number((await guess()).headers.get('retry-after'))).toBeGreaterThan(0);
      const { json } = await (await signIn(own)).call('GET /api/audit');
      expect(json).toEqual(expect.arrayContaining([expect.objectContaining({ action: 'device.refused' })]));
      own.clock.now += 11 * 60_000;
      expect((await guess()).status).toBe(401);
    });
  });

  describe('a signed request', () => {
    let device: TestDevice;
    beforeAll(async () => {
      device = await enrolled(server);
    });
    const FRESHNESS = 'GET /v1/freshness?ring=broad';

    it('is let in once, and refused when it comes again', async () => {
      const headers = await device.sign(FRESHNESS);
      expect((await call(server, FRESHNESS, { headers })).status).toBe(200);
      expect(await call(server, FRESHNESS, { headers })).toMatchObject({ status: 401, json: { error: 'replayed' } });
    });
    it('is refused more than five minutes early or late, and the answer says what time it is', async () => {
      for (const [offset, status] of [
        [-301_000, 401],
        [301_000, 401],
        [-299_000, 200],
        [299_000, 200],
      ] as const) {
        const time = new Date(server.clock.now + offset).toISOString();
        const answer = await call(server, FRESHNESS, { headers: await device.sign(FRESHNESS, '', { time }) });
        expect([offset, answer.status]).toEqual([offset, status]);
        expect(answer.headers.get('date')).not.toBeNull();
      }
    });
    it('is refused without each of its headers', async () => {
      const headers = await device.sign(FRESHNESS);
      for (const name of Object.keys(headers)) {
        const rest = Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
        expect([name, (await call(server, FRESHNESS, { headers: rest })).status]).toEqual([name, 401]);
      }
      expect(Object.keys(headers)).toHaveLength(4);
    });
    it('fits one path, one body and one device', async () => {
      const headers = await device.sign(FRESHNESS);
      expect(await call(server, 'GET /v1/freshness?ring=pilot', { headers })).toMatchObject({ json: { error: 'signature' } });
      const json = { 'content-type': 'application/json' };
      const body = JSON.stringify({ events: [newEvent(1)], counters: [] });
      const signed = await device.sign('POST /v1/events', body);
      const changed = body.replace('block', 'allow');
      expect(await call(server, 'POST /v1/events', { body: changed, headers: { ...json, ...signed } })).toMatchObject({
        json: { error: 'signature' },
      });
      const other = await enrolled(server);
      const borrowed = { ...(await device.sign(FRESHNESS)), 'weir-device': other.id };
      expect(await call(server, FRESHNESS, { headers: borrowed })).toMatchObject({ json: { error: 'signature' } });
    });
    it('of a device that is not enrolled is told so', async () => {
      const stranger = await newDevice(server);
      stranger.id = crypto.randomUUID();
      expect(await stranger.call(FRESHNESS)).toMatchObject({ status: 401, json: { error: 'unknown-device' } });
    });
  });

  describe('the signed documents', () => {
    it('are trusted by the code of the devices, from the root to the starter policy', async () => {
      const device = await enrolled(server);
      const pins = { tenant: 'acme', rootSha256: server.rootSha256 };
      const root = await trustRoot((await call(server, 'GET /v1/root')).bytes, pins, START);
      if (!root.ok) throw new Error(root.detail);
      const state = { ...FIRST_STATE, ring: 'broad' };
      const freshness = await trustFreshness((await device.call('GET /v1/freshness')).bytes, root.value, state, START);
      if (!freshness.ok) throw new Error(freshness.detail);
      expect(Date.parse(freshness.value.expiresAt) - Date.parse(freshness.value.issuedAt)).toBe(72 * HOUR);
      const answer = await device.call(`GET /v1/bundles/${freshness.value.bundle.sha256}`);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(await sha256Hex(answer.bytes)).toBe(freshness.value.bundle.sha256);
      const bundle = await trustBundle(answer.bytes, freshness.value, root.value, state, START);
      expect(bundle).toMatchObject({ ok: true, value: { version: 1, tenant: 'acme', expiresAt: '2026-12-20T12:00:00.000Z' } });
    });
    it('a statement is signed anew as time goes by, so that 72 hours are never far', async () => {
      const own = await serve();
      const device = await enrolled(own);
      const read = async () => {
        const { payload } = (await device.call('GET /v1/freshness')).json as { payload: string };
        return JSON.parse(Buffer.from(payload, 'base64').toString()) as { issuedAt: string };
      };
      const first = await read();
      own.clock.now += 30_000;
      expect(await read()).toEqual(first);
      own.clock.now += HOUR;
      expect((await read()).issuedAt).toBe(new Date(own.clock.now).toISOString());
    });
    it('there is none for a ring without a policy, nor for an unknown hash', async () => {
      const device = await enrolled(server);
      expect(await device.call('GET /v1/freshness?ring=pilot')).toMatchObject({ status: 404, json: { error: 'no-policy' } });
      expect(await device.call(`GET /v1/bundles/${'0'.repeat(64)}`)).toMatchObject({ status: 404, json: { error: 'no-bundle' } });
    });
  });

  describe('events', () => {
    const upload = async (device: TestDevice, events: unknown[], counters: unknown[] = []) =>
      device.call('POST /v1/events', { events, counters });
    const stored = async (device: TestDevice) => {
      const { json } = await (await signIn(server)).call('GET /api/events?limit=500');
      return (json as { device: string; seq: number }[]).filter((e) => e.device === device.id).map((e) => e.seq);
    };

    it('are kept once each, however often they are sent', async () => {
      const device = await enrolled(server);
      const events = [1, 2, 3].map((seq) => newEvent(seq));
      expect((await upload(device, events)).json).toMatchObject({ results: events.map(({ seq }) => ({ seq, status: 'accepted' })) });
      const more = [...events, newEvent(4)];
      const statuses = ['duplicate', 'duplicate', 'duplicate', 'accepted'];
      expect((await upload(device, more)).json).toMatchObject({ results: statuses.map((status, i) => ({ seq: i + 1, status })) });
      expect(await stored(device)).toEqual([4, 3, 2, 1]);
    });
    it('sent by many uploads at once are kept once each', async () => {
      const device = await enrolled(server);
      const events = [1, 2, 3, 4, 5].map((seq) => newEvent(seq));
      const answers = await Promise.all([0, 1, 2, 3].map(() => upload(device, events)));
      const results = answers.flatMap((a) => (a.json as { results: { status: string }[] }).results);
      expect(results.filter((r) => r.status === 'accepted')).toHaveLength(5);
      expect(results.filter((r) => r.status === 'duplicate')).toHaveLength(15);
      expect(await stored(device)).toHaveLength(5);
    });
    it('of two devices do not meet, though their numbers do', async () => {
      const [a, b] = [await enrolled(server), await enrolled(server)];
      await upload(a, [newEvent(1)]);
      expect((await upload(b, [newEvent(1)])).json).toMatchObject({ results: [{ status: 'accepted' }] });
    });
    it('of one key in two places are told apart: the first is kept, and both have to enrol anew', async () => {
      const [device, bystander] = [await enrolled(server), await enrolled(server)];
      const first = newEvent(1);
      await upload(device, [first, newEvent(2)]);
      // The copy goes on from where it was made, with events of its own.
      expect((await upload(device, [newEvent(2), newEvent(3)])).json).toMatchObject({
        results: [
          { seq: 2, status: 'rejected', code: 'seq-conflict' },
          { seq: 3, status: 'accepted' },
        ],
      });
      expect(await upload(device, [newEvent(4)])).toMatchObject({ status: 401, json: { error: 'device-forked' } });
      expect((await upload(bystander, [newEvent(1)])).status).toBe(200);
      expect(await stored(device)).toEqual([3, 2, 1]);
      const admin = await signIn(server);
      expect(await admin.call(`POST /api/devices/${device.id}/state`, { state: 'admitted' })).toMatchObject({ json: { error: 'forked' } });
      expect((await admin.call('GET /api/audit')).json).toEqual(
        expect.arrayContaining([expect.objectContaining({ action: 'device.forked', actor: `device ${device.id}` })]),
      );
    });
    it('that come again under another number, or from a device that enrolled anew, are kept once', async () => {
      const [device, anew] = [await enrolled(server), await enrolled(server)];
      const first = newEvent(1);
      await upload(device, [first]);
      expect((await upload(device, [{ ...first, seq: 2 }])).json).toMatchObject({ results: [{ seq: 2, status: 'duplicate' }] });
      expect((await upload(anew, [first, newEvent(2)])).json).toMatchObject({ results: [{ status: 'duplicate' }, { status: 'accepted' }] });
      expect([await stored(device), await stored(anew)]).toEqual([[1], [2]]);
      const { json } = await (await signIn(server)).call('GET /api/devices');
      for (const { id } of [device, anew])
        expect((json as DeviceView[]).find((d) => d.id === id)).toMatchObject({ highestSeq: 2, missing: [], problems: [] });
    });
    it('of a bad shape are refused one by one, and hold up no other', async () => {
      const device = await enrolled(server);
      const events = [
        newEvent(1),
        { ...newEvent(2), text: 'what was pasted' },
        { ...newEvent(3), tier: 'platinum' },
        newEvent(4, { site: 'a\u0000b' }),
        newEvent(5, { reasonText: '\ud800' }),
        newEvent(6),
        newEvent(6),
        newEvent(7, { kind: 'gap', lost: [[5, 3]] }),
        newEvent(8, { minute: '0000-01-01T00:00:00Z' }),
        // A year that is read back as another: as bad as one that cannot be written.
        newEvent(9, { minute: '0049-01-01T00:00:00Z' }),
        newEvent(10, { findings: [{ detector: '\udc00', count: 1, confidence: 'high' }] }),
        newEvent(11, { minute: '1000-01-01T00:00:00Z' }),
      ];
      const { results } = (await upload(device, events)).json as { results: { seq: number; status: string; code?: string }[] };
      expect(results.map((r) => [r.seq, r.status, r.code])).toEqual([
        [1, 'accepted', undefined],
        [2, 'rejected', 'shape:/'],
        [3, 'rejected', 'shape:/tier'],
        [4, 'rejected', 'text:/site'],
        [5, 'rejected', 'text:/reasonText'],
        [6, 'accepted', undefined],
        [6, 'rejected', 'seq-conflict'],
        [7, 'rejected', 'shape:/lost/0'],
        [8, 'rejected', 'shape:/minute'],
        [9, 'rejected', 'shape:/minute'],
        [10, 'rejected', 'text:/findings/0/detector'],
        [11, 'accepted', undefined],
      ]);
      // What is accepted together with them is there, and can be read.
      expect(await stored(device)).toEqual([11, 6, 1]);
    });
    it('may come packed, but not as a bomb', async () => {
      const device = await enrolled(server);
      const send = async (body: Uint8Array<ArrayBuffer>) => {
        const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', ...(await device.sign('POST /v1/events', body)) };
        return call(server, 'POST /v1/events', { body, headers });
      };
      const events = Uint8Array.from(gzipSync(JSON.stringify({ events: [newEvent(1)], counters: [] })));
      expect((await send(events)).json).toMatchObject({ results: [{ status: 'accepted' }] });
      const bomb = Uint8Array.from(gzipSync(Buffer.alloc(64 * 1_048_576, ' ')));
      expect(bomb.length).toBeLessThan(100_000);
      expect(await send(bomb)).toMatchObject({ status: 413, json: { error: 'content-encoding' } });
      expect(await send(Uint8Array.from(Buffer.from('not gzip')))).toMatchObject({ status: 413 });
    });
    it('of more than a megabyte, or nested without end, or not JSON, are refused', async () => {
      const device = await enrolled(server);
      const send = async (body: string, type = 'application/json') =>
        call(server, 'POST /v1/events', { body, headers: { 'content-type': type, ...(await device.sign('POST /v1/events', body)) } });
      expect((await send(' '.repeat(1_048_577))).status).toBe(413);
      expect(await send(`{"events":${'['.repeat(50_000)}${']'.repeat(50_000)},"counters":[]}`)).toMatchObject({ status: 400 });
      expect(await send('{')).toMatchObject({ status: 400, json: { error: 'json' } });
      expect(await send('{"events":[],"counters":[]}', 'text/plain')).toMatchObject({ status: 415 });
      expect(await send('{"events":[],"counters":[],"device":"x"}')).toMatchObject({ status: 400, json: { error: 'shape' } });
    });
    it('with a hole in their numbers are shown to the admin', async () => {
      const device = await enrolled(server);
      await upload(device, [newEvent(1), newEvent(4)]);
      const { json } = await (await signIn(server)).call('GET /api/devices');
      const own = (json as DeviceView[]).find((d) => d.id === device.id);
      expect(own?.problems).toEqual([{ code: 'events.missing', detail: "2 numbers of this device's sequence never came" }]);
      expect(own?.missing).toEqual([[2, 3]]);
    });
    it('that never came, at the beginning, in between or at the end, are named to the admin and asked for from the device', async () => {
      const device = await enrolled(server);
      const admin = await signIn(server);
      const say = (lastSeq: number, waiting = 0) => device.call('POST /v1/status', { ...STATUS, lastSeq, waiting });
      const missing = async () => ((await admin.call('GET /api/devices')).json as DeviceView[]).find((d) => d.id === device.id)?.missing;
      await upload(device, [newEvent(3), newEvent(4), newEvent(7)]);
      expect((await say(9)).json).toEqual({
        highest: 7,
        missing: [
          [1, 2],
          [5, 6],
        ],
      });
      expect(await missing()).toEqual([
        [1, 2],
        [5, 6],
        [8, 9],
      ]);
      await say(9, 2);
      expect(await missing()).toEqual([
        [1, 2],
        [5, 6],
      ]);
      await upload(device, [newEvent(1), newEvent(2), newEvent(8), newEvent(9, { kind: 'gap', lost: [[5, 6]] })]);
      expect((await say(9)).json).toEqual({ highest: 9, missing: [] });
      expect(await missing()).toEqual([]);
    });
    it('that retention has removed are not missing, and are not counted again', async () => {
      const own = await serve();
      const device = await enrolled(own);
      const events = [newEvent(1), newEvent(2), newEvent(3)];
      await upload(device, events);
      own.clock.now += 100 * 24 * HOUR;
      await runRetention(own.services);
      expect((await upload(device, [events[2], newEvent(4)])).json).toMatchObject({
        results: [{ status: 'duplicate' }, { status: 'accepted' }],
      });
      const { json } = await (await signIn(own)).call('GET /api/devices');
      expect(json).toMatchObject([{ highestSeq: 4, missing: [], problems: [] }]);
      expect((await (await signIn(own)).call('GET /api/events')).json).toHaveLength(1);
    });
    it('counts of clean transfers only grow, whatever the order in which they come', async () => {
      const own = await serve();
      const device = await enrolled(own);
      const count = (clean: number) => ({ day: '2026-11-20', site: 'claude', tier: 'team', clean });
      for (const clean of [3, 9, 5]) await upload(device, [], [count(clean)]);
      const bad = [
        { ...count(1), tier: 'x' },
        { ...count(1), day: '0000-01-01' },
      ];
      expect((await upload(device, [], [...bad, count(4)])).json).toEqual({ results: [], rejectedCounters: 2 });
      const { json } = await (await signIn(own)).call('GET /api/report');
      expect(json).toMatchObject({ tiers: [{ site: 'claude', tier: 'team', transfers: 9, clean: 9 }] });
    });
    it('of a request that is replayed as it was leave nothing behind', async () => {
      const device = await enrolled(server);
      const body = JSON.stringify({ events: [newEvent(1)], counters: [] });
      const headers = { 'content-type': 'application/json', ...(await device.sign('POST /v1/events', body)) };
      const statuses = [];
      for (let i = 0; i < 20; i += 1) statuses.push((await call(server, 'POST /v1/events', { body, headers })).status);
      expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 401)]);
      expect(await stored(device)).toEqual([1]);
    });
  });

  it('what a device says of itself is what the console shows, and only of itself', async () => {
    const own = await serve();
    const device = await enrolled(own, 'Reception');
    own.clock.now += 60_000;
    const other = await enrolled(own, null);
    const admin = await signIn(own);
    const { json: versions } = await admin.call('GET /api/policy/versions');
    const sha256 = (versions as { sha256: string }[])[0]?.sha256 ?? '';
    const status = {
      policyVersion: 1,
      bundleSha256: sha256,
      build: '1.0.1 chromium',
      ring: 'broad',
      managedKeys: ['endpoint', 'tenant'],
      problems: [{ code: 'policy.rollback', detail: 'bundle 5, held is 6' }],
      waiting: 3,
      uncoveredTabs: 1,
      privateWindows: false,
    };
    own.clock.now += HOUR;
    expect((await device.call('POST /v1/status', status)).json).toEqual({ highest: 0, missing: [] });
    const { json } = await admin.call('GET /api/devices');
    expect(json).toEqual([
      {
        id: device.id,
        state: 'admitted',
        sameLabel: 0,
        highestSeq: 0,
        lastSeq: 0,
        missing: [],
        label: 'Reception',
        enrolledAt: '2026-11-20T12:00:00.000Z',
        seenAt: '2026-11-20T13:01:00.000Z',
        current: true,
        policyVersion: 1,
        build: '1.0.1 chromium',
        ring: 'broad',
        managedKeys: ['endpoint', 'tenant'],
        problems: [{ code: 'policy.rollback', detail: 'bundle 5, held is 6' }],
        waiting: 3,
        uncoveredTabs: 1,
        privateWindows: false,
      },
      expect.objectContaining({ id: other.id, label: null, current: false, policyVersion: 0, seenAt: null, privateWindows: null }),
    ]);
    // Whose status it is follows from the key, whatever else is said.
    await device.call('POST /v1/status', { ...status, waiting: 7, device: other.id });
    const after = (await admin.call('GET /api/devices')).json as DeviceView[];
    expect(after.map(({ id, waiting }) => [id, waiting])).toEqual([
      [device.id, 7],
      [other.id, 0],
    ]);
  });
});
