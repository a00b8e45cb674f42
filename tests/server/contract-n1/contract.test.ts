import { beforeAll, describe, expect, it } from 'vitest';
import { newNonce } from '../../../utils/trust/request';
import { onEachDatabase, type TestServer } from '../databases';
import { newDevice, type TestDevice } from '../people';
import { COUNTER, ENROL, EVENT, FRESHNESS, KINDS, READS, STATUS, VERSION_BEFORE } from './previous';

const utf8 = new TextDecoder();

onEachDatabase(({ serve }) => {
  describe(`a device of the version before (${VERSION_BEFORE}) with the server of today`, () => {
    let server: TestServer;
    let device: TestDevice;
    const enrol = async (of: TestDevice) =>
      of.call('POST /v1/enrol', { ...ENROL, tenant: server.tenant, token: server.enrolmentToken, publicKey: of.publicKey });
    beforeAll(async () => {
      server = await serve();
      device = await newDevice(server);
      const answer = await enrol(device);
      expect(answer.status).toBe(201);
      device.id = READS.enrol.parse(answer.json).device;
    });

    it('enrols again under the same key, and reads the answer', async () => {
      const again = await enrol({ ...device, call: async (name, body) => signedAsNew(device, name, body) });
      expect([again.status, READS.enrol.parse(again.json)]).toEqual([200, { device: device.id }]);
    });

    it.each(Object.entries(FRESHNESS))('reads the freshness statement (%s), and the bundle that it names', async (form, query) => {
      const nonce = query.endsWith('=') ? newNonce() : '';
      const answer = await device.call(`GET /v1/freshness${query}${nonce}`);
      expect(answer.status).toBe(200);
      const { payload } = READS.envelope.parse(answer.json);
      const statement = READS[form as keyof typeof FRESHNESS].parse(JSON.parse(Buffer.from(payload, 'base64').toString()));
      expect(statement).toMatchObject({ tenant: 'acme', ring: 'broad', ...(nonce === '' ? {} : { nonce }) });
      const bundle = await device.call(`GET /v1/bundles/${statement.bundle.sha256}`);
      expect([bundle.status, bundle.bytes.length]).toEqual([200, statement.bundle.length]);
      expect(READS.envelope.safeParse(JSON.parse(utf8.decode(bundle.bytes))).success).toBe(true);
    });

    it('sends events of every kind that it knows and counts, and hears of each', async () => {
      const events = KINDS.map((kind, i) => ({ ...EVENT, kind, seq: i + 1, id: crypto.randomUUID() }));
      const answer = await device.call('POST /v1/events', { events, counters: [COUNTER] });
      expect(READS.events.parse(answer.json)).toEqual({
        results: events.map(({ seq }) => ({ seq, status: 'accepted' })),
        rejectedCounters: 0,
      });
      const again = await device.call('POST /v1/events', { events, counters: [] });
      expect(READS.events.parse(again.json).results.map(({ status }) => status)).toEqual(KINDS.map(() => 'duplicate'));
    });

    it('reports how it stands', async () => {
      const answer = await device.call('POST /v1/status', STATUS);
      expect(answer.status).toBeGreaterThanOrEqual(200);
      expect(answer.status).toBeLessThan(300);
    });
  });
});

/** Enrolment is signed without an id. */
async function signedAsNew(device: TestDevice, name: string, body: unknown) {
  const { id } = device;
  device.id = '';
  try {
    return await device.call(name, body);
  } finally {
    device.id = id;
  }
}
