import { createServer as createHttp, type IncomingHttpHeaders } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer as createTls } from 'node:tls';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { optionsFromEnvironment } from '../../server/config';
import { GIVE_UP_MS } from '../../server/export/exporter';
import { severityOf, syslogLine } from '../../server/export/syslog';
import type { AuditView, EventView, ExportView } from '../../utils/model/console-api';
import { selfSigned } from '../e2e/fixtures/certificate';
import { onEachDatabase, type TestServer } from './databases';
import { enrolled, newEvent, signIn } from './people';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
/** A receiver of webhooks that answers as told. */
async function receiver() {
  const calls: Call[] = [];
  const told: { status: (call: Call) => number; headers: Record<string, string> } = { status: () => 204, headers: {} };
  const http = createHttp((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const call = { headers: request.headers, body };
      calls.push(call);
      response.writeHead(told.status(call), told.headers).end();
    });
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  cleanUp.push(() => new Promise((done) => http.close(done).closeAllConnections()));
  return { calls, told, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/weir` };
}

const eventsOf = (call: Call) => (JSON.parse(call.body) as { data: { events: EventView[] } }).data.events;

/** A receiver of syslog: the lines of connections that were ended in order. */
async function listener(tls?: { key: string; cert: string }) {
  const lines: string[] = [];
  const told = { cut: 0 };
  const onSocket = (socket: Socket): void => {
    const parts: Buffer[] = [];
    socket.on('error', () => undefined);
    if (told.cut > 0) {
      told.cut -= 1;
      socket.once('data', () => socket.resetAndDestroy());
      return;
    }
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('end', () => {
      let rest = Buffer.concat(parts);
      while (rest.length > 0) {
        const space = rest.indexOf(0x20);
        const length = Number(rest.subarray(0, space).toString());
        lines.push(rest.subarray(space + 1, space + 1 + length).toString('utf8'));
        rest = rest.subarray(space + 1 + length);
      }
    });
  };
  const server = tls === undefined ? createTcp(onSocket) : createTls(tls, onSocket);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  cleanUp.push(() => new Promise((done) => server.close(done)));
  return { lines, told, port: (server.address() as AddressInfo).port };
}

onEachDatabase(({ serve }) => {
  const upload = async (server: TestServer, count: number, change: object = {}) => {
    const device = await enrolled(server, 'NB-7');
    const events = Array.from({ length: count }, (_, i) => newEvent(i + 1, change));
    await device.call('POST /v1/events', { events, counters: [] });
    // The same once more: a duplicate is not new, and does not go out.
    await device.call('POST /v1/events', { events, counters: [] });
    return events.map(({ id }) => id);
  };
  const view = async (server: TestServer) => ((await (await signIn(server)).call('GET /api/export')).json as ExportView).targets;
  /** One drain may be under way already, with what was due when it began. */
  const drained = async (server: TestServer) => {
    await server.services.exporter.drain();
    await server.services.exporter.drain();
  };
  /** Lets pauses pass, and sends what is due, as the server does every two seconds. */
  const later = async (server: TestServer, ms = 16 * 60_000) => {
    server.clock.now += ms;
    await drained(server);
  };

  it('each target has a turn of its own: one that takes its time holds up no other', async () => {
    const asked: unknown[] = [];
    const silent = createHttp((request) => asked.push(request.url));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    cleanUp.push(() => new Promise((done) => silent.close(done).closeAllConnections()));
    const { lines, port } = await listener();
    const webhookUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/weir`;
    const server = await serve({ exports: { webhookUrl, syslogUrl: `tcp://127.0.0.1:${port}` } });
    await upload(server, 1);
    await expect.poll(() => [asked.length, lines.length], { timeout: 8_000 }).toEqual([1, 1]);
    await upload(server, 1);
    await expect.poll(() => lines.length, { timeout: 8_000 }).toBe(2);
    // The other has not answered yet, and is not asked twice at once.
    expect(asked).toHaveLength(1);
  });

  describe('the webhook', () => {
    it('brings every event once, in order, signed as Standard Webhooks says', async () => {
      const { calls, url } = await receiver();
      const server = await serve({ exports: { webhookUrl: url } });
      const ids = await upload(server, 250);
      await drained(server);
      expect(calls.flatMap(eventsOf).map(({ id }) => id)).toEqual(ids);
      expect(calls.flatMap(eventsOf)[0]).toMatchObject({ deviceLabel: 'NB-7', seq: 1, position: expect.any(Number) as number });
      const secret = (await readFile(path.join(server.dataDir, 'webhook-secret'), 'utf8')).trim();
      const [call] = calls;
      // The reference library judges by the real time; the signature itself is over the server's.
      const hook = new Webhook(secret);
      const { headers, body } = call ?? { headers: {}, body: '' };
      const timestamp = new Date(Number(headers['webhook-timestamp']) * 1_000);
      expect(hook.sign(String(headers['webhook-id']), timestamp, body)).toBe(headers['webhook-signature']);
      expect(hook.sign(String(headers['webhook-id']), timestamp, body.replace('block', 'allow'))).not.toBe(headers['webhook-signature']);
      expect(await view(server)).toMatchObject([{ name: 'webhook', address: url, waiting: 0, dead: 0, letters: [] }]);
    });
    it('keeps everything while the receiver is down, and waits as long as it is told to', async () => {
      const { calls, told, url } = await receiver();
      told.status = () => 503;
      told.headers = { 'retry-after': '1800' };
      const server = await serve({ exports: { webhookUrl: url } });
      const ids = await upload(server, 3);
      await drained(server);
      const asked = calls.length;
      expect(asked).toBeGreaterThan(0);
      await later(server, 29 * 60_000);
      expect(calls).toHaveLength(asked);
      told.status = () => 200;
      await later(server, 2 * 60_000);
      expect(eventsOf(calls.at(-1) ?? { headers: {}, body: '' }).map(({ id }) => id)).toEqual(ids);
      expect(await view(server)).toMatchObject([{ waiting: 0, dead: 0 }]);
    });
    it('is left alone for as long as it asks, by what waits behind the first batch and by what is new, too', async () => {
      const { calls, told, url } = await receiver();
      told.status = () => 429;
      told.headers = { 'retry-after': '1800' };
      const server = await serve({ exports: { webhookUrl: url } });
      const device = await enrolled(server);
      const events = Array.from({ length: 250 }, (_, i) => newEvent(i + 1));
      await device.call('POST /v1/events', { events, counters: [] });
      await drained(server);
      for (let i = 0; i < 4; i += 1) await later(server, 2_000);
      await device.call('POST /v1/events', { events: [newEvent(251)], counters: [] });
      await later(server, 2_000);
      expect(calls).toHaveLength(1);
      told.status = () => 204;
      await later(server, 1_800_000);
      expect(calls.slice(1).flatMap(eventsOf)).toHaveLength(251);
    });
    it('follows no redirect', async () => {
      const [elsewhere, { told, url }] = [await receiver(), await receiver()];
      told.status = () => 307;
      told.headers = { location: elsewhere.url };
      const server = await serve({ exports: { webhookUrl: url } });
      await upload(server, 1);
      await drained(server);
      expect(elsewhere.calls).toEqual([]);
      expect(await view(server)).toMatchObject([{ waiting: 1 }]);
    });
    it('sets aside the one event that the receiver refuses, delivers the others, and sends it again when asked', async () => {
      const { calls, told, url } = await receiver();
      const server = await serve({ exports: { webhookUrl: url } });
      const bad = (call: Call) => eventsOf(call).some(({ seq }) => seq === 4);
      told.status = (call) => (bad(call) ? 422 : 204);
      await upload(server, 9);
      for (let i = 0; i < 3; i += 1) await later(server);
      const accepted = new Set(
        calls
          .filter((call) => !bad(call))
          .flatMap(eventsOf)
          .map(({ seq }) => seq),
      );
      expect([...accepted].sort((a, b) => a - b)).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
      expect(await view(server)).toMatchObject([{ waiting: 0, dead: 1, letters: [{ seq: 4, reason: 'answered 422' }] }]);
      told.status = () => 204;
      const admin = await signIn(server);
      expect((await admin.call('POST /api/export/syslog/again')).status).toBe(404);
      expect((await admin.call('POST /api/export/webhook/again', {})).status).toBe(200);
      await later(server);
      expect(await view(server)).toMatchObject([{ waiting: 0, dead: 0 }]);
      const actions = ((await admin.call('GET /api/audit')).json as AuditView[]).map(({ action }) => action);
      expect(actions).toEqual(expect.arrayContaining(['export.dead', 'export.again']));
    });
    it('gives up after four days, and says so', async () => {
      const server = await serve({ exports: { webhookUrl: 'http://127.0.0.1:9/closed' } });
      await upload(server, 2);
      await drained(server);
      await later(server, GIVE_UP_MS - 1_000);
      expect(await view(server)).toMatchObject([{ waiting: 2, dead: 0 }]);
      await later(server);
      expect(await view(server)).toMatchObject([{ waiting: 0, dead: 2 }]);
    });
  });

  describe('syslog', () => {
    const FORM = /^<(\d+)>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\S+) weir - verdict \[meta sequenceId="(\d+)"\] \ufeff(\{.*\})$/s;

    it('brings every event over TCP as RFC 5424 says, the event in it as JSON', async () => {
      const { lines, port } = await listener();
      const server = await serve({ exports: { syslogUrl: `tcp://127.0.0.1:${port}` } });
      const ids = await upload(server, 205, { reasonText: 'über\nzwei Zeilen' });
      await drained(server);
      const parsed = lines.map((line) => FORM.exec(line));
      expect(parsed.map((match) => (JSON.parse(match?.[5] ?? '{}') as EventView).id)).toEqual(ids);
      expect(parsed[0]?.[1]).toBe(String(13 * 8 + 5));
      expect(lines[0]).not.toContain('\n');
    });
    it('sends again what a broken connection took with it', async () => {
      const { lines, told, port } = await listener();
      told.cut = 2;
      const server = await serve({ exports: { syslogUrl: `tcp://127.0.0.1:${port}` } });
      await upload(server, 5);
      for (let i = 0; i < 4; i += 1) await later(server);
      expect(lines).toHaveLength(5);
      expect(await view(server)).toMatchObject([{ name: 'syslog', waiting: 0, dead: 0 }]);
    });
    it('over TLS goes to the receiver whose certificate holds, and to no other', async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'weir-syslog-'));
      cleanUp.push(() => rm(folder, { recursive: true, force: true }));
      const known = selfSigned(['localhost']);
      await writeFile(path.join(folder, 'ca.pem'), known.cert);
      const { lines, port } = await listener(known);
      const stranger = await listener(selfSigned(['localhost']));
      const exports = { syslogCa: path.join(folder, 'ca.pem') };
      const server = await serve({ exports: { ...exports, syslogUrl: `tls://localhost:${port}` } });
      await upload(server, 2);
      for (let i = 0; i < 2; i += 1) await later(server);
      expect(lines).toHaveLength(2);
      const misled = await serve({ exports: { ...exports, syslogUrl: `tls://localhost:${stranger.port}` } });
      await upload(misled, 2);
      await later(misled);
      expect(stranger.lines).toEqual([]);
      expect(await view(misled)).toMatchObject([{ waiting: 2 }]);
    });
  });
});

describe('a syslog line', () => {
  const event: EventView = {
    ...newEvent(7),
    device: 'd',
    deviceLabel: 'x',
    receivedAt: '2026-11-20T12:00:00.000Z',
    position: 2_147_483_648,
  };
  it.each([
    ['blocked', { action: 'block' }, 5],
    ['logged', { action: 'log' }, 6],
    ['a gap in the record', { kind: 'gap' }, 4],
  ] as const)('of what was %s has its severity', (_, change, severity) => {
    expect(severityOf({ ...event, ...change })).toBe(severity);
  });
  it('numbers within 31 bits, and keeps its header to printable ASCII', () => {
    expect(syslogLine(event, 'acme', 'höst name')).toContain(' h_st_name weir - verdict [meta sequenceId="1"] ');
  });
});

describe('the settings of the export', () => {
  it.each([
    ['WEIR_EXPORT_WEBHOOK', 'http://siem.example/in'],
    ['WEIR_EXPORT_WEBHOOK', 'ftp://siem.example'],
    ['WEIR_EXPORT_WEBHOOK_SECRET', 'short'],
    ['WEIR_EXPORT_SYSLOG', 'udp://siem.example:514'],
    ['WEIR_EXPORT_SYSLOG', 'tls://user@siem.example:6514'],
  ])('%s refuses %s by name', (name, value) => {
    expect(() => optionsFromEnvironment({ [name]: value })).toThrow(name);
  });
});
