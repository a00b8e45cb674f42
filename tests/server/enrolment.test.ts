import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditView, DeviceView, EnrolmentView } from '../../utils/model/console-api';
import { onEachDatabase, type TestServer } from './databases';
import { enrolled, newDevice, newEvent, signIn, type TestDevice } from './people';

const HOUR = 3_600_000;

onEachDatabase(({ serve }) => {
  const enrol = async (server: TestServer, device: TestDevice, change: object = {}) => {
    const request = {
      tenant: 'acme',
      token: server.services.enrolment.token(),
      publicKey: device.publicKey,
      label: 'Desk',
      build: '1',
      ...change,
    };
    // An enrolment is signed as nobody.
    const known = device.id;
    device.id = '';
    const answer = await device.call('POST /v1/enrol', request);
    device.id = answer.status < 300 ? (answer.json as { device: string }).device : known;
    return answer;
  };
  const devices = async (server: TestServer) => (await (await signIn(server)).call('GET /api/devices')).json as DeviceView[];
  const actions = async (server: TestServer) =>
    ((await (await signIn(server)).call('GET /api/audit')).json as AuditView[]).map(({ action }) => action);
  const setState = async (server: TestServer, id: string, state: string) =>
    (await signIn(server)).call(`POST /api/devices/${id}/state`, { state });
  const settings = async (server: TestServer, change: object) =>
    (await signIn(server)).call('PUT /api/enrolment', { mode: 'admit', cap: 100, perTenMinutes: 100, ...change });

  describe('where an admin approves each device', () => {
    it('one waits, gets nothing meanwhile, and is then let in with the key that it came with', async () => {
      const server = await serve();
      await settings(server, { mode: 'approve' });
      const device = await newDevice(server);
      for (let i = 0; i < 3; i += 1) expect(await enrol(server, device)).toMatchObject({ status: 403, json: { error: 'pending' } });
      const [waiting] = await devices(server);
      expect(waiting).toMatchObject({ state: 'pending', label: 'Desk' });
      // Whoever knows the id without being let in still reads and writes nothing.
      device.id = waiting?.id ?? '';
      for (const route of ['GET /v1/freshness', 'POST /v1/events', 'POST /v1/status'])
        expect(await device.call(route)).toMatchObject({ status: 403, json: { error: 'pending' } });
      expect((await setState(server, device.id, 'admitted')).status).toBe(204);
      expect(await enrol(server, device)).toMatchObject({ status: 200, json: { device: waiting?.id } });
      expect((await device.call('GET /v1/freshness')).status).toBe(200);
      expect(await devices(server)).toHaveLength(1);
      expect(await actions(server)).toEqual(expect.arrayContaining(['enrolment.changed', 'device.enrolled', 'device.state']));
    });
    it('one that is refused stays out', async () => {
      const server = await serve();
      await settings(server, { mode: 'approve' });
      const device = await newDevice(server);
      await enrol(server, device);
      await setState(server, (await devices(server))[0]?.id ?? '', 'refused');
      expect(await enrol(server, device)).toMatchObject({ status: 403, json: { error: 'refused' } });
    });
    it('those that are in already stay in', async () => {
      const server = await serve();
      const device = await enrolled(server);
      await settings(server, { mode: 'approve' });
      expect((await device.call('GET /v1/freshness')).status).toBe(200);
    });
  });

  describe('a device that is shut out', () => {
    it('gets and leaves nothing, and goes on where it was once it is let in again', async () => {
      const server = await serve();
      const device = await enrolled(server);
      const upload = (seq: number) => device.call('POST /v1/events', { events: [newEvent(seq)], counters: [] });
      await upload(1);
      await setState(server, device.id, 'revoked');
      expect(await upload(2)).toMatchObject({ status: 403, json: { error: 'revoked' } });
      expect(await device.call('GET /v1/freshness')).toMatchObject({ status: 403, json: { error: 'revoked' } });
      expect(await enrol(server, device)).toMatchObject({ status: 403, json: { error: 'revoked' } });
      await setState(server, device.id, 'admitted');
      expect((await upload(2)).json).toMatchObject({ results: [{ seq: 2, status: 'accepted' }] });
      expect(await devices(server)).toMatchObject([{ highestSeq: 2, missing: [] }]);
    });
    it('is named by an id that exists', async () => {
      const server = await serve();
      expect(await setState(server, 'nobody', 'revoked')).toMatchObject({ status: 404, json: { error: 'no-device' } });
      expect((await setState(server, (await enrolled(server)).id, 'forked')).status).toBe(400);
    });
  });

  describe('a stolen token', () => {
    it('brings no more devices than the cap, and those that are in do not notice', async () => {
      const server = await serve();
      await settings(server, { cap: 3 });
      const own = await newDevice(server);
      await enrol(server, own);
      const statuses = [];
      for (let i = 0; i < 40; i += 1) statuses.push((await enrol(server, await newDevice(server))).status);
      expect(statuses.filter((status) => status === 201)).toHaveLength(2);
      expect(statuses.filter((status) => status === 429)).toHaveLength(38);
      expect(await devices(server)).toHaveLength(3);
      expect((await actions(server)).filter((action) => action === 'enrolment.full')).toHaveLength(1);
      // An answer that was lost can still be asked for again.
      expect((await enrol(server, own)).status).toBe(200);
      expect((await own.call('GET /v1/freshness')).status).toBe(200);
    });
    it.each([
      ['the cap', { cap: 3 }],
      ['what is let in within ten minutes', { perTenMinutes: 3 }],
    ])('brings no more than %s where many come at once', async (_, change) => {
      const server = await serve();
      await settings(server, change);
      const many = await Promise.all(Array.from({ length: 12 }, () => newDevice(server)));
      const statuses = (await Promise.all(many.map((device) => enrol(server, device)))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 201, 201, ...Array.from({ length: 9 }, () => 429)]);
      expect(await devices(server)).toHaveLength(3);
      expect((await actions(server)).filter((action) => action === 'enrolment.full')).toHaveLength(1);
    });
    it('brings only so many in ten minutes', async () => {
      const server = await serve();
      await settings(server, { perTenMinutes: 2 });
      const tries = async () => {
        const statuses = [];
        for (let i = 0; i < 3; i += 1) statuses.push((await enrol(server, await newDevice(server))).status);
        return statuses;
      };
      expect(await tries()).toEqual([201, 201, 429]);
      server.clock.now += 11 * 60_000;
      expect(await tries()).toEqual([201, 201, 429]);
    });
    it('is worthless once it is rotated; an overlap can be given, and devices that are in stay in', async () => {
      const server = await serve();
      const device = await enrolled(server);
      const before = server.services.enrolment.token();
      const admin = await signIn(server);
      const { json } = await admin.call('POST /api/enrolment/token', { overlapHours: 1 });
      expect((json as EnrolmentView).tokens).toMatchObject([
        { current: false, devices: 1, closesAt: '2026-11-20T13:00:00.000Z' },
        { current: true, devices: 0, closesAt: null },
      ]);
      const after = server.services.enrolment.token();
      expect(JSON.stringify(json)).not.toContain(after);
      expect(after).not.toBe(before);
      expect((await readFile(path.join(server.dataDir, 'enrolment-token'), 'utf8')).trim()).toBe(after);
      const withOld = { token: before };
      expect((await enrol(server, await newDevice(server), withOld)).status).toBe(201);
      server.clock.now += HOUR;
      expect(await enrol(server, await newDevice(server), withOld)).toMatchObject({ status: 401, json: { error: 'token' } });
      expect((await enrol(server, await newDevice(server))).status).toBe(201);
      expect((await device.call('GET /v1/freshness')).status).toBe(200);
    });
    it('that is given from outside is rotated there', async () => {
      const server = await serve({ enrolmentToken: crypto.randomUUID() });
      const admin = await signIn(server);
      expect(await admin.call('POST /api/enrolment/token', { overlapHours: 0 })).toMatchObject({
        status: 409,
        json: { error: 'token-given' },
      });
      expect((await admin.call('GET /api/enrolment')).json).toMatchObject({ rotates: false });
    });
  });

  it('a machine that was set up again is a new device, and both show that they share a label', async () => {
    const server = await serve();
    await enrolled(server, 'NB-7');
    await enrolled(server, 'NB-8');
    await enrolled(server, 'NB-7');
    expect((await devices(server)).map((d) => [d.label, d.sameLabel]).sort()).toEqual([
      ['NB-7', 1],
      ['NB-7', 1],
      ['NB-8', 0],
    ]);
  });
});
