import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../utils/db/database';
import { note } from './note';
import { Stage } from './stage';

let stage: Stage | null = null;
afterEach(async () => {
  vi.restoreAllMocks();
  await stage?.close();
  stage = null;
});

const DAY = 86_400_000;
const SKEWS: Readonly<Record<string, number>> = {
  'ten years slow': -3_652 * DAY,
  'a day slow': -DAY,
  'six minutes slow': -360_000,
  'six minutes fast': 360_000,
  'a day fast': DAY,
  'ten years fast': 3_652 * DAY,
};

describe('C1: a clock that jumps while a device is at work', () => {
  let runs = 0;
  test.each(Object.entries(SKEWS))('%s: events arrive in order, and no policy is lost', { timeout: 60_000 }, async (_, skew) => {
    stage = await (await Stage.open()).ready();
    await stage.record();
    await stage.settled();
    stage.world.skew = skew;
    for (let i = 0; i < 3; i += 1) await stage.record();
    // By the device's own clock a back-off may lie years ahead: each wake looks at it anew.
    await stage.world.settle(async () => {
      await stage?.app.wake();
      await stage?.app.upload.drain();
      return (await stage?.stored())?.length === 4;
    });
    expect(await stage.stored()).toEqual(stage.recorded.map(({ id }) => id));
    expect(await stage.app.policyState()).toMatchObject({ source: 'bundle', version: 1, enrolled: true });
    stage.world.skew = 0;
    await stage.publish();
    await stage.settled();
    await note('C1', { what: Object.keys(SKEWS).join(', '), runs: (runs += 1), lost: 0, policiesLost: 0 });
  });
});

describe('C2: a disk that is full', () => {
  test('at every write that IndexedDB makes: events are kept elsewhere, and arrive', { timeout: 120_000 }, async () => {
    stage = await (await Stage.open()).ready();
    let failed = 0;
    for (let nth = 1; nth <= 12; nth += 1) {
      const db = (await stage.app.store.db()) as Database;
      let count = 0;
      const full = vi.spyOn(db, 'transaction').mockImplementation(((...args: Parameters<Database['transaction']>) => {
        count += 1;
        if (count >= nth && count < nth + 3) {
          failed += 1;
          return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        }
        full.mockRestore();
        const again = db.transaction(...args);
        return again;
      }) as never);
      await stage.record();
      await stage.app.upload.drain();
      full.mockRestore();
    }
    await stage.settled();
    expect(failed).toBeGreaterThan(0);
    await note('C2', { what: 'QuotaExceededError at one transaction after another', runs: 12, lost: 0 });
  });
});

describe('C3: a database that', () => {
  const faults: Readonly<Record<string, () => () => Promise<unknown>>> = {
    'is blocked by another page': () => () => new Promise(() => undefined),
    'says UnknownError': () => () => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError')),
    'is of a newer version': () => () => Promise.reject(new DOMException('', 'VersionError')),
  };
  let runs = 0;
  test.each(Object.entries(faults))('%s: events are kept elsewhere until it opens', { timeout: 120_000 }, async (_, make) => {
    stage = await (await Stage.open()).ready();
    await stage.record();
    await stage.settled();
    const { Database: Db } = await import('../../utils/db/database');
    const opening = vi.spyOn(Db.prototype, 'open').mockImplementation(make() as never);
    await stage.world.restart();
    for (let i = 0; i < 3; i += 1) await stage.record();
    expect((await stage.app.outbox.size()).spilt).toBe(3);
    expect((await stage.app.policy.current()).source).toBe('bundle');
    opening.mockRestore();
    await stage.settled();
    await note('C3', { what: Object.keys(faults).join('; '), runs: (runs += 1), lost: 0 });
  });
});

describe('C8: managed policy that', () => {
  test('flaps: one enrolment, and the policy stays in force', { timeout: 60_000 }, async () => {
    stage = await (await Stage.open()).ready();
    const { managed } = stage.world;
    for (let i = 0; i < 20; i += 1) {
      stage.world.managed = i % 2 === 0 ? {} : managed;
      await stage.app.stored({}, 'managed');
      stage.world.clock += 2_000;
    }
    expect(await stage.versionInForce()).toBe(1);
    stage.world.managed = managed;
    await stage.settled();
    const enrolments = stage.proxy.passed.filter(({ path }) => path === '/v1/enrol').length;
    expect(enrolments).toBe(1);
    await note('C8', { what: 'values that come and go every two seconds', runs: 20, enrolments });
  });
});

describe('C9: a network that comes and goes a hundred times', () => {
  test('sees few requests, and in the end every event once', { timeout: 120_000 }, async () => {
    stage = await (await Stage.open()).ready();
    const before = stage.proxy.passed.length;
    for (let i = 0; i < 100; i += 1) {
      const up = i % 2 === 0;
      stage.proxy.fault = () => ({ kind: up ? 'through' : 'refused' });
      if (i % 10 === 0) await stage.record();
      await stage.minutes(1);
    }
    stage.mend();
    await stage.settled();
    const requests = stage.proxy.passed.length - before;
    // A hundred minutes: ten polls of two or three requests, and ten uploads, with what is tried again.
    expect(requests).toBeLessThan(120);
    await note('C9', { what: 'up and down every minute', runs: 100, requests, lost: 0 });
  });
});
