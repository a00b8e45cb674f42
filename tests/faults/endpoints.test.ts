import { afterEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '../../utils/db/database';
import type { EventsResponse } from '../../utils/model/api';
import { PORTAL, type Fault } from './fault-proxy';
import { note } from './note';
import { ENDPOINTS, Stage, type Endpoint } from './stage';

/** Each fault so many times on each endpoint; `npm run soak` asks for more. */
const RUNS = Number(process.env['WEIR_FAULT_RUNS'] ?? 1);

let stage: Stage | null = null;
afterEach(async () => {
  await stage?.close();
  stage = null;
});

/**
 * A fault on one endpoint while something is under way there: what was in force stays, nothing is removed that the server has
 * not stored, nothing is asked for too often; once it has passed, all is as it should be.
 */
async function suffer(endpoint: Endpoint, fault: Fault): Promise<{ readonly asked: number }> {
  if (endpoint === 'enrol') {
    // Only a new device enrols; the others of one row share one.
    await stage?.close();
    stage = null;
  }
  const now = (stage ??= endpoint === 'enrol' ? await Stage.open() : await (await Stage.open()).ready());
  const asked = () => now.proxy.passed.filter(({ path }) => ENDPOINTS[endpoint](path)).length;
  now.break(endpoint, fault);
  if (endpoint === 'enrol') await now.world.start();
  else await now.publish();
  for (let i = 0; i < 2; i += 1) await now.record();
  const before = { asked: asked(), version: await now.versionInForce() };
  await now.minutes(10);
  const tries = asked() - before.asked;
  if (endpoint !== 'events') expect(await now.versionInForce()).toBe(before.version);
  // Not one is gone: each is here, or is there.
  const there = await now.stored();
  const { waiting, rejected } = await now.app.outbox.size();
  expect(waiting + rejected + there.length).toBeGreaterThanOrEqual(now.recorded.length);
  now.mend();
  await now.settled();
  return { asked: tries };
}

const answer = (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Fault => ({
  kind: 'answer',
  status,
  headers,
  body,
});

const FAULTS: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  E1: { 'is down': { kind: 'refused' }, 'breaks off after the server has done its part': { kind: 'answer-lost' } },
  E2: {
    'does not answer': { kind: 'held', headers: false },
    'sends its headers and no more': { kind: 'held', headers: true },
    'sends a byte at a time': { kind: 'trickle', everyMs: 60 },
  },
  E3: {
    'answers 500': answer(500),
    'answers 502 with a page': answer(502, { 'content-type': 'text/html' }, '<h1>Bad gateway</h1>'),
    'answers 503 and when to come again': answer(503, { 'retry-after': '600' }),
    'answers 429 and when to come again': answer(429, { 'retry-after': '600' }),
    'answers 408': answer(408),
    'answers 403': answer(403),
    'answers 404': answer(404),
    'leads elsewhere': answer(301, { location: 'http://127.0.0.1:9/elsewhere' }),
    'is a captive portal': PORTAL,
  },
  E5: {
    'breaks off after its headers': { kind: 'cut', after: 0 },
    'breaks off after one byte': { kind: 'cut', after: 1 },
    'breaks off after 30 bytes': { kind: 'cut', after: 30 },
  },
  E11: { 'never ends': { kind: 'endless', gzip: false }, 'unpacks without end': { kind: 'endless', gzip: true } },
};

for (const [row, faults] of Object.entries(FAULTS)) {
  describe(`${row}: nothing is lost, let in or asked for too often by a server that ${Object.keys(faults).join(', or ')}`, () => {
    let passed = 0;
    let most = 0;
    test.each(Object.keys(ENDPOINTS) as Endpoint[])('at %s', { timeout: 240_000 * RUNS }, async (endpoint) => {
      for (let run = 0; run < RUNS; run += 1) {
        for (const [how, fault] of Object.entries(faults)) {
          const { asked } = await suffer(endpoint, fault);
          // 2, 4, 8 … s with full jitter, and a poll or two: ten minutes see a dozen tries, not hundreds.
          expect([how, asked <= 14]).toEqual([how, true]);
          most = Math.max(most, asked);
          passed += 1;
        }
      }
      if (row === 'E11') expect(stage?.proxy.written ?? Infinity).toBeLessThan(400 * 1_048_576);
      await note(row, { what: Object.keys(faults).join('; '), runs: passed, lost: 0, mostTriesInTenMinutes: most });
    });
  });
}

/** One bit of the signed payload is another. (The key's id beside a signature is a hint: whatever it says proves nothing.) */
const flipPayload = (place: number): Fault => ({
  kind: 'rewrite',
  change: (body) => {
    const changed = Buffer.from(body);
    const from = changed.indexOf('"payload":"') + '"payload":"'.length;
    const at = from + (place % (changed.indexOf('"', from) - from));
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    return changed;
  },
});

describe('E4: a document of which one bit is another', () => {
  let runs = 0;
  const places = Array.from({ length: 4 * RUNS }, (_, i) => Math.floor((i * 9_973) % 4_000));
  test.each(['freshness', 'bundle'] as const)('is refused at %s, wherever the bit is', { timeout: 60_000 * RUNS }, async (endpoint) => {
    stage = await (await Stage.open()).ready();
    await stage.publish();
    const before = await stage.versionInForce();
    for (const place of places) {
      stage.break(endpoint, flipPayload(place));
      await stage.app.sync();
      expect([place, await stage.versionInForce()]).toEqual([place, before]);
      expect((await stage.app.policyState()).problems.length).toBeGreaterThan(0);
    }
    stage.mend();
    await stage.settled();
    await note('E4', { what: 'one bit of the document changed on its way', runs: (runs += places.length), accepted: 0 });
  });
});

describe('E6: an older policy that comes again', () => {
  /** A device at version 2, and a network that plays back how it was at version 1. */
  async function played(): Promise<Stage> {
    const opened = await (await Stage.open()).ready();
    await opened.publish();
    await opened.settled();
    // The statement of before, whatever nonce is asked for now.
    const [old = Buffer.alloc(0)] = [...opened.proxy.answers]
      .filter(([path]) => ENDPOINTS.freshness(path))
      .flatMap(([, answers]) => answers);
    opened.proxy.fault = (at) => (ENDPOINTS.freshness(at) ? { kind: 'rewrite', change: () => old } : { kind: 'through' });
    return opened;
  }
  const lose: Readonly<Record<string, (of: Stage) => Promise<unknown>>> = {
    'with all that is remembered': () => Promise.resolve(),
    'with the copy in storage.local gone': () => fakeBrowser.storage.local.remove('trust'),
    'with the database gone': async (of) => ((await of.app.store.db()) as Database).policy.clear(),
  };
  let runs = 0;
  test.each(Object.entries(lose))('is refused %s', { timeout: 60_000 }, async (_, forget) => {
    stage = await played();
    await forget(stage);
    await stage.app.sync();
    expect(await stage.versionInForce()).toBe(2);
    expect((await stage.app.policyState()).problems.map(({ code }) => code)).toEqual([expect.stringMatching(/^policy\./)]);
    stage.mend();
    await stage.settled();
    runs += 1;
    await note('E6', { what: 'answers of before played back; one of the two stores lost', runs, accepted: 0 });
  });
});

describe('E7: a server that is not heard of', () => {
  test('for three days makes the policy stale, for a month expired, and it stays in force', { timeout: 60_000 }, async () => {
    stage = await (await Stage.open()).ready();
    stage.proxy.fault = () => ({ kind: 'refused' });
    const after = async (hours: number) => {
      if (!stage) throw new Error('no stage');
      stage.world.clock += hours * 3_600_000;
      await stage.app.wake();
      const { stale, expired, source } = await stage.app.policyState();
      return { stale, expired, source };
    };
    expect(await after(24)).toEqual({ stale: false, expired: false, source: 'bundle' });
    expect(await after(49)).toEqual({ stale: true, expired: false, source: 'bundle' });
    expect(await after(28 * 24)).toEqual({ stale: true, expired: true, source: 'bundle' });
    await note('E7', { what: 'silence for 1, 3 and 31 days', runs: 3, rulesLost: 0 });
  });
});

type Results = EventsResponse['results'];
const lie = (make: (seqs: readonly number[]) => Results): Fault => ({
  kind: 'lie',
  answer: (body) => {
    const { events } = JSON.parse(body.toString()) as { events: { seq: number }[] };
    return JSON.stringify({ results: make(events.map(({ seq }) => seq)) });
  },
});

describe('E12: acknowledgements that are not true', () => {
  const lies: Readonly<Record<string, Fault>> = {
    'of numbers that were not sent remove nothing': lie(() => [{ seq: 4_711, status: 'accepted' }]),
    'of some of the events leave the others waiting': lie((seqs) => seqs.slice(0, 1).map((seq) => ({ seq, status: 'accepted' }))),
    'of all, by a server that stored none, are found out by the numbers that it lacks': lie((seqs) =>
      seqs.map((seq) => ({ seq, status: 'accepted' })),
    ),
    'without a result remove nothing': lie(() => []),
  };
  let runs = 0;
  const told = (more: number): Promise<void> =>
    note('E12', { what: 'lying acknowledgements; a server restored from a backup', runs: (runs += more), lost: 0, twice: 0 });
  test.each(Object.entries(lies))('%s', { timeout: 60_000 * RUNS }, async (_, fault) => {
    for (let run = 0; run < RUNS; run += 1) {
      stage = await (await Stage.open()).ready();
      stage.break('events', fault);
      for (let i = 0; i < 3; i += 1) await stage.record();
      await stage.minutes(2);
      stage.mend();
      await stage.settled();
      await stage.close();
      stage = null;
    }
    await told(RUNS);
  });

  test('a server that was restored from a backup of an hour ago gets back what it lost', { timeout: 60_000 }, async () => {
    stage = await (await Stage.open()).ready();
    await stage.record();
    await stage.settled();
    const backup = await stage.backup();
    for (let i = 0; i < 4; i += 1) await stage.record();
    await stage.app.upload.drain();
    await stage.restore(backup);
    expect(await stage.stored()).toHaveLength(1);
    await stage.settled();
    await told(1);
  });

  test('a server that was restored from before the device enrolled gets back what it lost', { timeout: 60_000 }, async () => {
    stage = await Stage.open();
    const backup = await stage.backup();
    await stage.ready();
    for (let i = 0; i < 3; i += 1) await stage.record();
    await stage.settled();
    await stage.restore(backup);
    await stage.record();
    await stage.settled();
    await told(1);
  });
});

describe('E13: events that the server rejects', () => {
  test('are set aside, shown, and sent again by the next version', { timeout: 60_000 }, async () => {
    stage = await (await Stage.open()).ready();
    stage.break(
      'events',
      lie((seqs) => seqs.map((seq) => ({ seq, status: 'rejected', code: 'shape:/new' }))),
    );
    await stage.record();
    await stage.app.upload.drain();
    expect(await stage.app.outbox.size()).toMatchObject({ waiting: 0, rejected: 1 });
    expect((await stage.app.policyState()).problems.map(({ code }) => code)).toEqual(['outbox.dead-letter']);
    stage.mend();
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '9.9.9' }) });
    await stage.world.restart();
    await stage.settled();
    await note('E13', { what: 'every event rejected, then a new version', runs: 1, lost: 0 });
  });
});
