import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '../../../utils/db/database';
import { readPolicy } from '../../../utils/db/policy';
import { utf8, type Bytes } from '../../../utils/trust/bytes';
import { makeSigner, POLICY, TENANT, type FakeServer } from './fake-server';
import { World } from './world';

const minutes = (count: number): number => count * 60_000;

describe('policy', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.make();
  });
  const codes = async () => (await world.app.policyState()).problems.map((problem) => problem.code);
  const stored = async () => readPolicy((await world.app.store.db()) as Database);

  test('is fetched, verified and in force after enrolment', async () => {
    const app = await world.enrolled();
    expect(await app.policyState()).toMatchObject({ source: 'bundle', version: 1, enrolled: true, stale: false, problems: [] });
    expect(world.server.statuses.at(-1)).toMatchObject({ policyVersion: 1, ring: 'broad', problems: [] });
    expect(world.server.statuses.at(-1)?.bundleSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a published change is in force after one poll', async () => {
    const app = await world.enrolled();
    await world.server.publish({ ...POLICY, default: 'log' });
    world.clock += minutes(12);
    await app.wake();
    expect((await app.policy.current()).bundle).toMatchObject({ version: 2, default: 'log' });
  });

  test('nothing is asked for before a poll is due', async () => {
    const app = await world.enrolled();
    const before = world.server.requests.length;
    world.clock += minutes(5);
    await app.wake();
    expect(world.server.requests.length).toBe(before);
  });

  test('a clock that was set back by a day does not stop the polls', async () => {
    const app = await world.enrolled();
    const before = world.server.requests.length;
    world.clock -= minutes(24 * 60);
    await app.wake();
    expect(world.server.requests.length).toBeGreaterThan(before);
  });

  test('a clock that is a year off is put right by the server, once a request', async () => {
    world.managed = world.server.settings();
    const serverNow = world.rim.now();
    Object.assign(world.server, { now: () => serverNow });
    world.clock += minutes(365 * 24 * 60);
    await world.start();
    await world.settle(() => world.server.statuses.length > 0);
    expect(world.server.devices.size).toBe(1);
  });

  test('the document is not fetched again while it is the newest', async () => {
    const app = await world.enrolled();
    await app.sync();
    expect(world.server.requests.filter((path) => path.startsWith('/v1/bundles/'))).toHaveLength(1);
  });

  test('groups that managed policy adds are in the snapshot, without a new bundle', async () => {
    const app = await world.enrolled();
    world.managed = { ...world.server.settings(), groups: ['legal'] };
    await app.stored({}, 'managed');
    expect((await app.policy.current()).groups).toEqual(['legal']);
  });

  const flip = (bytes: Bytes): Bytes => {
    const copy = new Uint8Array(bytes);
    copy[100] = (copy[100] ?? 0) ^ 1;
    return copy;
  };
  const attacks: Record<string, { refusal: string; attack: (server: FakeServer) => Promise<unknown> }> = {
    'a tampered bundle': {
      refusal: 'policy.hash-mismatch',
      attack: async (server) => {
        await server.publish(POLICY);
        server.tamper = (path, bytes) => (path === '/v1/bundles' ? flip(bytes) : bytes);
      },
    },
    'a bundle signed by another key': {
      refusal: 'policy.wrong-key',
      attack: async (server) => server.publish(POLICY, {}, await makeSigner()),
    },
    'an older bundle': {
      refusal: 'policy.rollback',
      attack: (server) => server.publish(POLICY, { version: 1 }),
    },
    'a second content for the same version': {
      refusal: 'policy.fork',
      attack: (server) => server.publish({ ...POLICY, default: 'log' }, { version: 2 }),
    },
    'a bundle for another tenant': {
      refusal: 'policy.wrong-tenant',
      attack: (server) => server.publish(POLICY, { tenant: `${TENANT}-other` }),
    },
    'a bundle cut short': {
      refusal: 'policy.truncated',
      attack: async (server) => {
        await server.publish(POLICY);
        server.tamper = (path, bytes) => (path === '/v1/bundles' ? bytes.slice(0, -40) : bytes);
      },
    },
    'an endless bundle': {
      refusal: 'policy.oversized',
      attack: async (server) => {
        await server.publish(POLICY);
        server.fault = ({ path }) => (path.startsWith('/v1/bundles') ? new Response(endless()) : undefined);
      },
    },
    'a captive portal': {
      refusal: 'policy.malformed',
      attack: (server) => {
        server.tamper = () => utf8('<html><body>Please sign in</body></html>{}');
        return Promise.resolve();
      },
    },
    'an old freshness statement, replayed': {
      refusal: 'policy.rollback',
      attack: async (server) => {
        const old = await server.freshness({ issuedAt: '2026-11-19T00:00:00Z' });
        server.tamper = (path, bytes) => (path === '/v1/freshness' ? old : bytes);
      },
    },
    'a frozen freshness statement': {
      refusal: 'policy.frozen',
      attack: async (server) => {
        const frozen = await server.freshness({ expiresAt: '2026-11-20T12:00:01Z' });
        server.tamper = (path, bytes) => (path === '/v1/freshness' ? frozen : bytes);
      },
    },
    'an empty policy': {
      refusal: 'policy.empty',
      attack: (server) => server.publish({ ...POLICY, rules: [] }),
    },
    'a policy that this build cannot read': {
      refusal: 'policy.invalid-policy',
      attack: async (server) => {
        // Signed all the same: what is refused is the content.
        await server.publish({ ...POLICY, rules: [] });
        server.fault = () => undefined;
        await server.publishRaw({ schema: 2 });
      },
    },
  };
  for (const [sentence, { refusal, attack }] of Object.entries(attacks)) {
    test(`${sentence} is refused as ${refusal}; the old policy stays, and the console is told`, async () => {
      const app = await world.enrolled();
      await world.server.publish({ ...POLICY, default: 'notify' });
      await app.sync();
      const before = await fakeBrowser.storage.local.get('snapshot');
      const heldBefore = await stored();
      world.clock += minutes(11);
      await attack(world.server);
      await app.wake();
      expect(await codes()).toEqual([refusal]);
      expect(await fakeBrowser.storage.local.get('snapshot')).toEqual(before);
      expect(await stored()).toEqual(heldBefore);
      expect(world.server.statuses.at(-1)).toMatchObject({ policyVersion: 2, problems: [{ code: refusal }] });
    });
  }

  test('a refusal is forgotten once the server speaks the truth again', async () => {
    const app = await world.enrolled();
    world.server.tamper = (_, bytes) => flip(bytes);
    await app.sync();
    expect(await codes()).toHaveLength(1);
    world.server.tamper = (_, bytes) => bytes;
    await app.sync();
    expect(await codes()).toEqual([]);
  });

  test('a silent server leaves everything as it is; after 72 hours the policy is called stale', async () => {
    const app = await world.enrolled();
    world.server.fault = () => 'unreachable';
    for (let hour = 0; hour <= 73; hour += 1) {
      world.clock += minutes(60);
      await app.wake();
    }
    expect(await app.policyState()).toMatchObject({ source: 'bundle', version: 1, stale: true, expired: false });
    expect(await codes()).toEqual(['server.unreachable']);
    world.clock += minutes(60 * 24 * 30);
    expect(await app.policyState()).toMatchObject({ source: 'bundle', version: 1, expired: true });
  });

  test('losing IndexedDB does not open the way to an older bundle', async () => {
    const app = await world.enrolled();
    await world.server.publish(POLICY);
    await app.sync();
    await ((await app.store.db()) as Database).policy.clear();
    await world.server.publish({ ...POLICY, default: 'log' }, { version: 1 });
    await world.restart();
    await world.app.sync();
    expect(await codes()).toEqual(['policy.rollback']);
  });

  test('losing IndexedDB brings the same bundle back from the server', async () => {
    const app = await world.enrolled();
    await ((await app.store.db()) as Database).policy.clear();
    await world.restart();
    await world.app.sync();
    expect(await codes()).toEqual([]);
    expect((await stored())?.bundle).not.toBeNull();
  });

  test('losing the copy in storage.local does not, either', async () => {
    const app = await world.enrolled();
    await world.server.publish(POLICY);
    await app.sync();
    await fakeBrowser.storage.local.remove('trust');
    await world.server.publish({ ...POLICY, default: 'log' }, { version: 1 });
    await world.restart();
    await world.app.sync();
    expect(await codes()).toEqual(['policy.rollback']);
  });

  test('a worker that died between storing and compiling compiles at its next start', async () => {
    const app = await world.enrolled();
    const old = await fakeBrowser.storage.local.get('snapshot');
    await world.server.publish({ ...POLICY, default: 'log' });
    await app.sync();
    await fakeBrowser.storage.local.set(old);
    await world.restart();
    expect((await world.app.policy.current()).bundle.version).toBe(2);
  });

  test('the guard is registered where the policy governs, and nowhere else', async () => {
    const app = await world.enrolled();
    await world.server.publish({ ...POLICY, sites: ['claude'] });
    await app.sync();
    await app.stored({ snapshot: {} }, 'local');
    expect(world.registered.get('guard')?.matches).toEqual(['*://claude.ai/*']);
  });
});

describe('enrolment', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.make();
  });

  test('makes a key that cannot be read out', async () => {
    const app = await world.enrolled();
    const row = await ((await app.store.db()) as Database).device.get('current');
    expect(row?.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', row?.privateKey as CryptoKey)).rejects.toThrow();
  });

  test('brings the same key again when the answer was lost, so that there is one device', async () => {
    world.server.fault = ({ path }) => (path === '/v1/enrol' ? 'drop-answer' : undefined);
    world.managed = world.server.settings();
    await world.start();
    await world.settle(() => world.server.devices.size === 1);
    world.server.fault = () => undefined;
    world.clock += minutes(5);
    await world.restart();
    await world.settle(() => world.server.statuses.length > 0);
    expect(world.server.devices.size).toBe(1);
  });

  test('is done anew, with a new key, when the server has forgotten the device', async () => {
    const app = await world.enrolled();
    const [before] = world.server.devices.keys();
    world.server.devices.clear();
    await app.sync();
    const [after] = world.server.devices.keys();
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
    expect((await app.policyState()).problems).toEqual([]);
  });

  test('with a wrong token is a named problem, and nothing else stops', async () => {
    world.managed = { ...world.server.settings(), enrolmentToken: 'x'.repeat(20) };
    const app = await world.start();
    await world.settle(async () => (await app.policyState()).problems.length > 0);
    expect((await app.policyState()).problems).toEqual([{ code: 'enrol.token', detail: 'enrolment: token' }]);
    expect((await app.policy.current()).source).toBe('baseline');
  });
});

/** An answer that never ends. */
function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)) });
}
