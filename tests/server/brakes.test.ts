import { beforeAll, describe, expect, it } from 'vitest';
import type { BrakesView, DeviceView } from '../../utils/model/console-api';
import { fromBase64, textOf } from '../../utils/trust/bytes';
import { trustFreshness } from '../../utils/trust/freshness';
import { newNonce } from '../../utils/trust/request';
import { FIRST_STATE } from '../../utils/trust/state';
import { offerFor, placeInRollout } from '../../server/rollout';
import { onEachDatabase, type TestServer } from './databases';
import { call, enrolled, signIn, type TestAdmin, type TestDevice } from './people';

const HOUR = 3_600_000;
const CALM = { target: { kind: 'monitor' }, scope: {}, hours: 2, reason: 'it flags everything', includingNever: false };

onEachDatabase(({ serve }) => {
  let server: TestServer;
  let admin: TestAdmin;
  let device: TestDevice;
  beforeAll(async () => {
    server = await serve();
    admin = await signIn(server);
    device = await enrolled(server);
  });

  async function statement(ring = 'broad', form = '&form=2') {
    const nonce = newNonce();
    const { bytes } = await device.call(`GET /v1/freshness?ring=${ring}${form}&nonce=${nonce}`);
    const judged = await trustFreshness(bytes, server.services.signer.root, { ...FIRST_STATE, ring }, server.clock.now);
    if (!judged.ok) throw new Error(judged.refusal);
    return { ...judged.value, proven: judged.value.nonce === nonce };
  }
  const actions = async () => ((await admin.call('GET /api/audit')).json as { action: string }[]).map(({ action }) => action);

  describe('a brake', () => {
    it('is in the next statement, on the record, and gone once it is released', async () => {
      expect((await statement()).brakes).toEqual([]);
      const { id } = (await admin.call('POST /api/brakes', CALM)).json as { id: string };
      expect((await statement()).brakes).toMatchObject([
        { id, target: { kind: 'monitor' }, until: new Date(server.clock.now + 2 * HOUR).toISOString() },
      ]);
      expect((await admin.call(`DELETE /api/brakes/${id}`)).status).toBe(204);
      expect((await statement()).brakes).toEqual([]);
      expect((await actions()).slice(0, 2)).toEqual(['brake.released', 'brake.pulled']);
      expect((await admin.call(`DELETE /api/brakes/${id}`)).status).toBe(404);
    });
    it('ends by itself', async () => {
      await admin.call('POST /api/brakes', { ...CALM, hours: 1 });
      server.clock.now += HOUR;
      admin = await signIn(server);
      expect((await statement()).brakes).toEqual([]);
      expect(((await admin.call('GET /api/brakes')).json as BrakesView)[0]?.inForce).toBe(false);
    });
    it('for one ring is in the statement of no other', async () => {
      await admin.call('POST /api/brakes', { ...CALM, rings: ['pilot'] });
      expect((await statement()).brakes).toEqual([]);
    });
    it.each([
      ['for longer than 72 hours', { ...CALM, hours: 73 }],
      ['without a reason', { ...CALM, reason: ' ' }],
      ['of a hook that does not say that never rules go with it', { ...CALM, target: { kind: 'hook', id: 'paste' } }],
    ])('%s is refused', async (_, body) => {
      expect([400, 422]).toContain((await admin.call('POST /api/brakes', body)).status);
    });
    it('is one of twenty at most, however many are pulled at the same moment', async () => {
      const own = await serve();
      const boss = await signIn(own);
      const answers = await Promise.all(Array.from({ length: 25 }, () => boss.call('POST /api/brakes', CALM)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
    });
    it('that would make the statement larger than devices take is refused, and they go on as they were', async () => {
      const own = await serve();
      const [boss, one] = [await signIn(own), await enrolled(own)];
      const names = (length: number) => Array.from({ length: 50 }, (_, i) => String(i).padEnd(length, 'x'));
      const wide = { ...CALM, scope: { sites: names(40), groups: names(60) } };
      const answers = [];
      for (let i = 0; i < 4; i += 1) answers.push(await boss.call('POST /api/brakes', wide));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 409, 409]);
      expect(answers[2]?.json).toMatchObject({ error: 'too-large', message: expect.stringMatching(/release a brake/) as string });
      const { bytes } = await one.call(`GET /v1/freshness?form=2&nonce=${newNonce()}`);
      const judged = await trustFreshness(bytes, own.services.signer.root, { ...FIRST_STATE, ring: 'broad' }, own.clock.now);
      expect(judged).toMatchObject({ ok: true, value: { brakes: [{}, {}] } });
    });
    it('is not shown to a device of before, whose statement has the shape that it knows', async () => {
      await admin.call('POST /api/brakes', CALM);
      const said = await statement('broad', '');
      expect(Object.keys(said).sort()).toEqual(
        ['bundle', 'expiresAt', 'issuedAt', 'proven', 'ring', 'rootVersion', 'schema', 'tenant'].sort(),
      );
      expect((await statement()).proven).toBe(true);
    });
  });

  describe('a version for a share of the devices', () => {
    it('is offered to those in the share, stays with those that hold it, and widens', async () => {
      const { text, version } = (await admin.call('GET /api/policy')).json as { text: string; version: number };
      const next = version + 1;
      const place = placeInRollout(device.id, next);
      const below = Math.floor(place);
      await admin.call('POST /api/policy/publish', { text, note: 'a share', percent: below });
      expect((await statement()).bundle.version).toBe(version);
      expect((await admin.call(`PUT /api/policy/versions/${next}/percent`, { percent: below + 1 })).status).toBe(204);
      expect((await statement()).bundle.version).toBe(next);
      const [view] = ((await admin.call('GET /api/devices')).json as DeviceView[]).filter(({ id }) => id === device.id);
      expect(view?.current).toBe(false);
      expect((await actions())[0]).toBe('policy.rollout');
      expect((await admin.call('PUT /api/policy/versions/9999/percent', { percent: 5 })).status).toBe(404);
    });
    it('goes to each ring that is named, with a version of its own', async () => {
      const { text, version } = (await admin.call('GET /api/policy')).json as { text: string; version: number };
      const { json } = await admin.call('POST /api/policy/publish', { text, note: 'rings', rings: ['pilot', 'broad'] });
      expect(json).toMatchObject({ versions: { pilot: version + 1, broad: version + 2 } });
      expect((await statement('pilot')).bundle.version).toBe(version + 1);
    });
  });

  it('only the publish token publishes by the command line’s way', async () => {
    const body = JSON.stringify({ text: '{}', note: 'x' });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${'x'.repeat(43)}` };
    expect((await call(server, 'POST /v1/publish', { body, headers })).status).toBe(401);
    const own = { ...headers, authorization: `Bearer ${server.services.publishToken}` };
    expect((await call(server, 'POST /v1/publish', { body, headers: own })).status).toBe(422);
  });

  it('the roots are served, one by one', async () => {
    const { bytes } = await call(server, 'GET /v1/roots/1');
    expect(textOf(fromBase64((JSON.parse(textOf(bytes) ?? '') as { payload: string }).payload) ?? new Uint8Array())).toContain(
      '"version":1',
    );
    expect((await call(server, 'GET /v1/roots/2')).status).toBe(404);
    expect((await call(server, 'GET /v1/roots/x')).status).toBe(404);
  });
});

describe('places in a rollout', () => {
  const places = Array.from({ length: 2_000 }, (_, i) => placeInRollout(`device-${i}`, 7));
  it('are spread evenly', () => {
    for (const percent of [10, 50, 90]) {
      const share = places.filter((place) => place < percent).length / places.length;
      expect(Math.abs(share - percent / 100)).toBeLessThan(0.05);
    }
  });
  it('are the same at every poll and others for another version', () => {
    expect(placeInRollout('device-1', 7)).toBe(places[1]);
    expect(placeInRollout('device-1', 8)).not.toBe(places[1]);
  });
  it('a smaller share takes nothing back', () => {
    const offered = (version: number, percent: number) =>
      offerFor([{ version, percent, placeOf: null }], { id: 'device-1', policyVersion: 7 }) !== null;
    expect(offered(7, 0)).toBe(true);
    expect(offered(8, 0)).toBe(false);
    expect(offered(8, 100)).toBe(true);
  });
});
