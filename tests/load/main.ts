/**
 * Load on one server and one PostgreSQL, from simulated devices with real keys: `npm run soak -- load`. What is measured goes to
 * the folder in WEIR_RESULTS, and from there into docs/reliability.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { EventsResponse } from '../../utils/model/api';
import { note } from '../faults/note';
import { missingPostgres, startPostgres } from '../server/postgres';
import { call, makeDevice, makeEvent, type Device } from './devices';
import { evenly, inParallel, Latencies, sleep, usage } from './measure';
import { serverProcess, type ServerProcess } from './server';

const { values } = parseArgs({
  options: {
    devices: { type: 'string', default: '10000' },
    steady: { type: 'string', default: '600' },
    herd: { type: 'string', default: '60' },
    backlog: { type: 'string', default: '500000' },
    kill: { type: 'string', default: '30' },
  },
});
const DEVICES = Number(values.devices);
const STEADY_S = Number(values.steady);
const HERD_S = Number(values.herd);
const BACKLOG = Number(values.backlog);
const KILL_S = Number(values.kill);
const POLL_S = 600;
const BATCH = 200;
const WIDTH = 48;

const say = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const machine = () => `${String(cpus().length)} cores, load average ${loadavg()[0]?.toFixed(1) ?? '?'} meanwhile`;
const rate = (count: number, ms: number): number => Math.round((count / ms) * 10_000) / 10;

async function enrolAll(server: ServerProcess, devices: readonly Device[], settings: { tenant: string; token: string }): Promise<void> {
  const took = new Latencies();
  const start = performance.now();
  await inParallel(devices, WIDTH, async (device) => {
    const sent = performance.now();
    const answer = await call(server.url, device, 'POST', '/v1/enrol', {
      tenant: settings.tenant,
      token: settings.token,
      publicKey: device.publicKey,
      label: null,
      build: '0.1.0 chrome managed',
    });
    if (answer.status !== 201) throw new Error(`enrolment answered ${String(answer.status)}: ${answer.body.toString()}`);
    took.add(performance.now() - sent);
    device.id = (JSON.parse(answer.body.toString()) as { device: string }).device;
  });
  const ms = performance.now() - start;
  await report('L4', 'enrolment of all devices at once', {
    devices: devices.length,
    perSecond: rate(devices.length, ms),
    p50: took.at(0.5),
    p99: took.at(0.99),
  });
}

const STATUS = {
  policyVersion: 1,
  bundleSha256: null,
  build: '0.1.0 chrome managed',
  ring: 'broad',
  managedKeys: [],
  problems: [],
  waiting: 0,
  uncoveredTabs: 0,
};

/** One poll as the extension makes it; `full` fetches the bundle, too. Latency counts from when it was due. */
async function poll(server: ServerProcess, device: Device, due: number, full: boolean, tally: Tally): Promise<void> {
  const fresh = await call(server.url, device, 'GET', '/v1/freshness?ring=broad');
  tally.add(fresh.status, performance.now() - due);
  if (fresh.status !== 200) return;
  if (full) {
    const { payload } = JSON.parse(fresh.body.toString()) as { payload: string };
    const { bundle } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { bundle: { sha256: string } };
    const at = performance.now();
    tally.add((await call(server.url, device, 'GET', `/v1/bundles/${bundle.sha256}`)).status, performance.now() - at);
  }
  const at = performance.now();
  const status = await call(server.url, device, 'POST', '/v1/status', { ...STATUS, lastSeq: device.seq });
  tally.add(status.status, performance.now() - at);
}

class Tally {
  readonly took = new Latencies();
  readonly wrong = new Map<number, number>();
  add(status: number, ms: number): void {
    this.took.add(ms);
    if (status < 200 || status >= 300) this.wrong.set(status, (this.wrong.get(status) ?? 0) + 1);
  }
  get errors(): number {
    return [...this.wrong.values()].reduce((sum, n) => sum + n, 0);
  }
}

async function steady(server: ServerProcess, devices: readonly Device[]): Promise<void> {
  const tally = new Tally();
  const before = usage(server.pid());
  const start = performance.now();
  const polls = Array.from({ length: Math.round((DEVICES / POLL_S) * STEADY_S) }, (_, i) => devices[i % devices.length] as Device);
  await evenly(polls, STEADY_S * 1_000, (device, due) => poll(server, device, due, false, tally));
  const ms = performance.now() - start;
  const after = usage(server.pid());
  await report('L1', `polling every ten minutes, for ${String(STEADY_S)} s`, {
    devices: DEVICES,
    requests: tally.took.count,
    errors: tally.errors,
    p50: tally.took.at(0.5),
    p99: tally.took.at(0.99),
    serverCpuPercentOfOneCore: Math.round(((after.cpu - before.cpu) / ms) * 100_000),
    rssMb: Math.round(after.rss),
    rssGrowthMb: Math.round(after.rss - before.rss),
  });
}

async function herd(server: ServerProcess, devices: readonly Device[]): Promise<void> {
  const tally = new Tally();
  const start = performance.now();
  await evenly(devices, HERD_S * 1_000, (device, due) => poll(server, device, due, true, tally));
  await report('L2', `all devices after an outage, within ${String(HERD_S)} s, with the bundle`, {
    devices: devices.length,
    requests: tally.took.count,
    errors: tally.errors,
    p50: tally.took.at(0.5),
    p99: tally.took.at(0.99),
    allFreshAfterS: Math.round((performance.now() - start) / 1_000),
  });
}

/** Sends what a device has, in order, until all is acknowledged. Only a parsed answer of 200 acknowledges. */
async function drain(server: ServerProcess, device: Device, took: Latencies): Promise<void> {
  const waiting = Array.from({ length: device.seq - device.acknowledged }, (_, i) => makeEvent(device.acknowledged + 1 + i));
  while (waiting.length > 0) {
    const events = waiting.slice(0, BATCH);
    const sent = performance.now();
    const answer = await call(server.url, device, 'POST', '/v1/events', { events, counters: [] });
    if (answer.status !== 200) {
      await sleep(100 + Math.random() * 400);
      continue;
    }
    took.add(performance.now() - sent);
    const { results } = EventsResponse.parse(JSON.parse(answer.body.toString()));
    if (results.some(({ status }) => status === 'rejected')) throw new Error(`rejected: ${answer.body.toString().slice(0, 200)}`);
    waiting.splice(0, results.length);
    device.acknowledged += results.length;
  }
}

async function backlog(server: ServerProcess, devices: readonly Device[], events: number): Promise<{ ms: number; took: Latencies }> {
  const each = Math.max(1, Math.round(events / devices.length));
  for (const device of devices) device.seq += each;
  const took = new Latencies();
  const start = performance.now();
  await inParallel(devices, WIDTH, (device) => drain(server, device, took));
  return { ms: performance.now() - start, took };
}

/** Every acknowledged number is in the database once: counted there, by another way than the server's own. */
async function audit(database: string, devices: readonly Device[]): Promise<{ missing: number; twice: number; stored: number }> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query<{ device: string; all: number; different: number; low: string; high: string }>(
    'select device, count(*)::int as all, count(distinct id)::int as different, min(seq) as low, max(seq) as high from event group by device',
  );
  await client.end();
  const stored = new Map(rows.map((row) => [row.device, row]));
  let missing = 0;
  let twice = 0;
  for (const { id, acknowledged } of devices) {
    const row = stored.get(id);
    const gapless = row !== undefined && Number(row.low) === 1 && Number(row.high) === row.all;
    missing += gapless ? Math.max(0, acknowledged - row.all) : acknowledged;
    twice += row === undefined ? 0 : row.all - row.different;
  }
  return { missing, twice, stored: rows.reduce((sum, row) => sum + row.all, 0) };
}

async function report(row: string, what: string, result: Readonly<Record<string, number>>): Promise<void> {
  say(`${row} ${what}: ${JSON.stringify(result)}`);
  await note(row, { what, ...result, machine: machine() });
}

async function main(): Promise<void> {
  const missing = missingPostgres();
  if (missing !== null) throw new Error(`The load test needs PostgreSQL: ${missing}.`);
  // Durable, as in life: what is acknowledged is on the disk.
  const postgres = await startPostgres({ durable: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'weir-load-'));
  const [password, token] = [crypto.randomUUID(), crypto.randomUUID()];
  const database = await postgres.database();
  const server = await serverProcess({
    WEIR_DATA: folder,
    DATABASE_URL: database,
    WEIR_TENANT: 'load',
    WEIR_ADMIN_PASSWORD: password,
    WEIR_ENROLMENT_TOKEN: token,
  });
  try {
    await server.start();
    await admit(server, password);
    say(`making ${String(DEVICES)} keys`);
    const devices: Device[] = [];
    for (let i = 0; i < DEVICES; i += 1) devices.push(await makeDevice());
    await enrolAll(server, devices, { tenant: 'load', token });
    await steady(server, devices);
    await herd(server, devices);

    const calm = await backlog(server, devices, BACKLOG / 2);
    const before = devices.reduce((sum, device) => sum + device.acknowledged, 0);
    await report('L3', 'a backlog of events from all devices', {
      events: before,
      perSecond: rate(before, calm.ms),
      p50: calm.took.at(0.5),
      p99: calm.took.at(0.99),
    });

    let kills = 0;
    let drained = false;
    const over = (): boolean => drained;
    const killing = (async () => {
      while (!over()) {
        for (let s = 0; s < KILL_S * 10 && !over(); s += 1) await sleep(100);
        if (over()) break;
        await server.kill();
        kills += 1;
        await server.start();
      }
    })();
    const harsh = await backlog(server, devices, BACKLOG / 2);
    drained = true;
    await killing;
    const found = await audit(database, devices);
    await report('L5', `the same with kill -9 of the server every ${String(KILL_S)} s`, {
      events: devices.reduce((sum, device) => sum + device.acknowledged, 0) - before,
      kills,
      perSecond: rate(BACKLOG / 2, harsh.ms),
      p99: harsh.took.at(0.99),
      acknowledgedButMissing: found.missing,
      twice: found.twice,
      stored: found.stored,
    });
    if (found.missing + found.twice > 0) throw new Error('what was acknowledged is not there once');
  } finally {
    await server.kill();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As many devices as come, from one address. */
async function admit(server: ServerProcess, password: string): Promise<void> {
  const headers = { 'content-type': 'application/json', origin: server.url, 'sec-fetch-site': 'same-origin' };
  const signedIn = await fetch(`${server.url}/api/session`, { method: 'POST', headers, body: JSON.stringify({ password }) });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const body = JSON.stringify({ mode: 'admit', cap: DEVICES, perTenMinutes: 100_000 });
  const saved = await fetch(`${server.url}/api/enrolment`, { method: 'PUT', headers: { ...headers, cookie }, body });
  if (!saved.ok) throw new Error(`the enrolment could not be opened: ${String(saved.status)}`);
}

await main();
