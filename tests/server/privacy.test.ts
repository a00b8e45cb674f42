import { beforeAll, describe, expect, it } from 'vitest';
import { starterPolicy } from '../../utils/policy/starter';
import { onEachDatabase, type TestServer } from './databases';
import { enrolled, newEvent, signIn, type TestAdmin } from './people';

onEachDatabase(({ serve }) => {
  let server: TestServer;
  let admin: TestAdmin;
  beforeAll(async () => {
    server = await serve();
    admin = await signIn(server);
  });

  const clean = { day: '2026-11-20', site: 'claude', tier: 'consumer-free', clean: 3 };
  const publish = async (worksCouncil: boolean) => {
    const text = JSON.stringify({ ...starterPolicy('monitor'), worksCouncil });
    expect((await admin.call('POST /api/policy/publish', { text, note: 'test' })).status).toBe(200);
  };
  const auditOf = async () => ((await admin.call('GET /api/audit')).json as { action: string; detail: string }[])[0];

  describe('what concerns one person', () => {
    it('is handed out whole, and of nobody else, and that is on the record', async () => {
      const [device, other] = [await enrolled(server, 'Ann'), await enrolled(server, 'Bo')];
      const mine = [newEvent(1), newEvent(2)];
      await device.call('POST /v1/events', { events: mine, counters: [clean] });
      await other.call('POST /v1/events', { events: [newEvent(1)], counters: [] });
      const { status, json, headers } = await admin.call(`GET /api/devices/${device.id}/record`);
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toContain(`weir-${device.id}.json`);
      expect(json).toMatchObject({ device: { id: device.id, label: 'Ann' }, counters: [clean] });
      expect((json as { events: { id: string }[] }).events.map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
      expect(await auditOf()).toMatchObject({ action: 'record.read', detail: `2 events of device ${device.id}` });
    });

    it('is deleted whole, and of nobody else; the device goes on', async () => {
      const [device, other] = [await enrolled(server, 'Cy'), await enrolled(server, 'Di')];
      await device.call('POST /v1/events', { events: [newEvent(1)], counters: [clean] });
      await other.call('POST /v1/events', { events: [newEvent(1)], counters: [] });
      expect(await admin.call(`DELETE /api/devices/${device.id}/record`)).toMatchObject({ status: 200, json: { events: 1, counters: 1 } });
      expect(await auditOf()).toMatchObject({ action: 'record.erased' });
      expect((await admin.call(`GET /api/devices/${device.id}/record`)).json).toMatchObject({ events: [], counters: [] });
      expect(((await admin.call(`GET /api/devices/${other.id}/record`)).json as { events: unknown[] }).events).toHaveLength(1);
      expect((await device.call('POST /v1/events', { events: [newEvent(2)], counters: [] })).status).toBe(200);
    });

    it.each(['GET', 'DELETE'])('%s of a device that nobody knows says so', async (method) => {
      const answer = await admin.call(`${method} /api/devices/nobody/record`);
      expect(answer).toMatchObject({ status: 404, json: { error: 'unknown-device' } });
    });
  });

  it('works-council mode removes sentences and labels, keeps none that come later, and ends with a policy without it', async () => {
    const sentence = newEvent(1, { reason: 'other', reasonText: 'because of the deadline' });
    const device = await enrolled(server, 'Ed');
    const kept = async () =>
      (await admin.call(`GET /api/devices/${device.id}/record`)).json as {
        device: { label: string | null };
        events: { reasonText: string | null }[];
      };
    await device.call('POST /v1/events', { events: [sentence], counters: [] });
    expect(await kept()).toMatchObject({ device: { label: 'Ed' }, events: [{ reasonText: 'because of the deadline' }] });

    await publish(true);
    await device.call('POST /v1/events', { events: [{ ...sentence, seq: 2, id: newEvent(2).id }], counters: [] });
    const late = await enrolled(server, 'Flo');
    expect(await kept()).toMatchObject({ device: { label: null }, events: [{ reasonText: null }, { reasonText: null }] });
    expect((await admin.call(`GET /api/devices/${late.id}/record`)).json).toMatchObject({ device: { label: null } });
    expect((await admin.call('GET /api/overview')).json).toMatchObject({ worksCouncil: true });

    await publish(false);
    await device.call('POST /v1/events', { events: [{ ...sentence, seq: 3, id: newEvent(3).id }], counters: [] });
    expect((await kept()).events.map((event) => event.reasonText)).toEqual([null, null, 'because of the deadline']);
  });

  it('works-council mode of one ring is ended neither by a policy for another nor by one for a share of its devices', async () => {
    const own = await serve();
    const boss = await signIn(own);
    const publish = async (worksCouncil: boolean, where: object) => {
      const text = JSON.stringify({ ...starterPolicy('monitor'), worksCouncil });
      const { json } = await boss.call('POST /api/policy/publish', { text, note: 'test', ...where });
      return (json as { version: number }).version;
    };
    const on = async () => ((await boss.call('GET /api/overview')).json as { worksCouncil: boolean }).worksCouncil;
    await publish(true, { rings: ['broad'] });
    await publish(false, { rings: ['pilot'] });
    expect(await on()).toBe(true);
    const device = await enrolled(own, 'Gil');
    await device.call('POST /v1/events', { events: [newEvent(1, { reason: 'other', reasonText: 'so that it works' })], counters: [] });
    expect((await boss.call(`GET /api/devices/${device.id}/record`)).json).toMatchObject({
      device: { label: null },
      events: [{ reasonText: null }],
    });
    const share = await publish(false, { percent: 10 });
    expect(await on()).toBe(true);
    await boss.call(`PUT /api/policy/versions/${share}/percent`, { percent: 100 });
    expect(await on()).toBe(false);
    await boss.call(`PUT /api/policy/versions/${share}/percent`, { percent: 50 });
    expect(await on()).toBe(true);
  });
});
