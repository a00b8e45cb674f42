import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { observe, settle } from '../../../entrypoints/background/managed-config';
import { SNAPSHOT_KEY } from '../../../utils/model/snapshot';
import { judgeManaged } from '../../../utils/model/managed';
import { sha256Hex, utf8 } from '../../../utils/trust/bytes';
import { START, World } from './world';

const RIGHT = { endpoint: 'https://weir.example', tenant: 'acme', enrolmentToken: 'a'.repeat(20), rootSha256: 'f'.repeat(64) };

describe('what managed policy says is judged key by key', () => {
  const table: Record<string, { raw: Record<string, unknown>; codes: readonly string[]; keeps?: readonly string[] }> = {
    'all that is needed is there': { raw: RIGHT, codes: [], keeps: Object.keys(RIGHT) },
    'a missing key is named': { raw: { ...RIGHT, tenant: undefined, endpoint: RIGHT.endpoint }, codes: ['managed.mistyped tenant'] },
    'an absent key is named': {
      raw: { tenant: 'acme' },
      codes: ['managed.missing endpoint', 'managed.missing enrolmentToken', 'managed.missing rootSha256'],
    },
    'a mistyped key is named, and the others count': {
      raw: { ...RIGHT, groups: 'legal' },
      codes: ['managed.mistyped groups'],
      keeps: Object.keys(RIGHT),
    },
    'http is refused but for loopback': { raw: { ...RIGHT, endpoint: 'http://weir.example' }, codes: ['managed.mistyped endpoint'] },
    'http on loopback is fine': { raw: { ...RIGHT, endpoint: 'http://127.0.0.1:8787' }, codes: [] },
    'an unknown key is named, with the one that was meant': {
      raw: { ...RIGHT, end_point: 'https://x.example' },
      codes: ['managed.unknown end_point'],
    },
  };
  for (const [sentence, { raw, codes, keeps }] of Object.entries(table)) {
    test(sentence, () => {
      const judged = judgeManaged(raw);
      expect(judged.problems.map((p) => `${p.code} ${p.detail.split(/[ :]/)[0] ?? ''}`)).toEqual(codes);
      if (keeps) expect(Object.keys(judged.values)).toEqual(keeps);
    });
  }
  test('a problem never repeats the value, which may be a secret', () => {
    const token = crypto.randomUUID().slice(0, 12);
    expect(JSON.stringify(judgeManaged({ ...RIGHT, enrolmentToken: token }).problems)).not.toContain(token);
  });
  test('a near miss is suggested', () => {
    expect(judgeManaged({ ...RIGHT, Tenant: 'x' }).problems[0]?.detail).toBe('Tenant (did you mean tenant?)');
  });
});

describe('readings of managed storage', () => {
  const none = { raw: null, emptySince: null, emptyReads: 0, waited: true, seenAt: {} };
  test('an empty reading never clears what is known', () => {
    const known = observe(none, RIGHT, START);
    expect(observe(known, {}, START + 1).raw).toEqual(RIGHT);
  });
  test('ten minutes of silence over three readings is a removal', () => {
    let cache = observe(none, RIGHT, START);
    for (const after of [0, 1, 2]) cache = observe(cache, {}, START + after * 300_001);
    expect(cache.raw).toBeNull();
  });
  test('many empty readings in a short time are not', () => {
    let cache = observe(none, RIGHT, START);
    for (let i = 0; i < 200; i += 1) cache = observe(cache, {}, START + i * 1_000);
    expect(cache.raw).toEqual(RIGHT);
  });
  test('a value in between starts the silence anew', () => {
    let cache = observe(none, RIGHT, START);
    for (let i = 0; i < 150; i += 1) cache = observe(cache, i % 2 === 0 ? {} : RIGHT, START + i * 60_000);
    expect(cache.raw).toEqual(RIGHT);
  });
  test('a clock that was set back does not make the silence longer', () => {
    let cache = observe(none, RIGHT, START);
    for (const at of [START, START - 3_600_000, START - 3_599_000, START - 3_598_000]) cache = observe(cache, {}, at);
    expect(cache.raw).toEqual(RIGHT);
  });
  test('each value is dated by its first reading, and anew when it changes', () => {
    const first = observe(none, RIGHT, START);
    const again = observe(first, { ...RIGHT, tenant: 'other' }, START + 60_000);
    expect(again.seenAt).toEqual({ ...Object.fromEntries(Object.keys(RIGHT).map((key) => [key, START])), tenant: START + 60_000 });
  });
  test('packaged settings count only without any managed value, and only once the browser had its time', () => {
    const packaged = { root: utf8('{}'), settings: { ...RIGHT, tenant: 'packaged' } };
    expect(settle({ ...none, waited: false }, packaged).source).toBe('none');
    expect(settle(none, packaged)).toMatchObject({ source: 'packaged', values: { tenant: 'packaged' } });
    expect(settle(observe(none, { logLevel: 'debug' }, START), packaged)).toMatchObject({
      source: 'managed',
      values: { logLevel: 'debug' },
    });
  });
});

describe('settings in a living worker', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.make();
  });

  test('the baseline holds before anything else is known', async () => {
    const app = await world.start();
    expect((await app.policy.current()).source).toBe('baseline');
    expect(world.registered.get('guard')?.matches).toContain('*://chatgpt.com/*');
  });

  test('values that come after eight seconds of silence are taken, and the baseline holds meanwhile', async () => {
    const app = await world.start();
    await world.settle(() => world.clock >= START + 8_000);
    expect(app.settings.source).toBe('none');
    expect((await app.policy.current()).source).toBe('baseline');
    world.managed = world.server.settings();
    await fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await app.stored({}, 'managed');
    await world.settle(async () => (await app.policy.current()).source === 'bundle');
    expect(app.settings.source).toBe('managed');
  });

  test('after a restart the last known settings hold although the browser says nothing', async () => {
    await world.enrolled();
    world.managed = {};
    const app = await world.restart();
    expect(app.settings).toMatchObject({ source: 'managed', values: { tenant: 'acme' } });
    await world.settle(() => world.clock >= START + 9_000);
    expect(app.settings.source).toBe('managed');
    expect((await app.policy.current()).source).toBe('bundle');
  });

  test('a browser that rejects the reading (Firefox without a policy) is one that says nothing', async () => {
    world.managed = null;
    const app = await world.start();
    await world.settle(() => world.clock >= START + 11_000);
    expect(app.settings.source).toBe('none');
  });

  test('packaged settings make a demonstration of a package', async () => {
    world.tenantFile = { root: JSON.parse(new TextDecoder().decode(world.server.rootBytes)) as unknown, settings: world.server.settings() };
    const app = await world.start();
    await world.settle(async () => (await app.policyState()).source === 'bundle');
    expect(await app.policyState()).toMatchObject({ settings: 'packaged', enrolled: true, version: 1 });
  });

  test('a packaged root and a managed hash that disagree are refused by name', async () => {
    const other = await world.server.start(); // A second root, of other keys.
    world.tenantFile = { root: JSON.parse(new TextDecoder().decode(other.rootBytes)) as unknown };
    await other.start();
    const app = await world.enrolled();
    expect((await app.policyState()).problems.map((p) => p.code)).toContain('policy.root-mismatch');
    expect((await app.policy.current()).source).toBe('baseline');
    expect(await sha256Hex(other.rootBytes)).toBe(world.server.rootSha256);
  });

  test('problems of managed keys reach the person and the console by name', async () => {
    world.managed = { ...world.server.settings(), groups: 'legal', endpont: 'x' };
    await world.start();
    await world.settle(() => world.server.statuses.length > 0);
    const status = world.server.statuses.at(-1);
    expect(status?.problems.map((p) => p.code)).toEqual(['managed.mistyped', 'managed.unknown']);
    expect(status?.managedKeys).toContain('endpont');
  });

  test('the snapshot is one string that the guard reads by itself', async () => {
    await world.start();
    const stored = await fakeBrowser.storage.local.get(SNAPSHOT_KEY);
    expect(JSON.parse(String(stored[SNAPSHOT_KEY]))).toMatchObject({ schema: 1, source: 'baseline' });
  });
});
