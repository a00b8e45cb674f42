import { sha256Hex, textOf, utf8, type Bytes } from '../../../../utils/trust/bytes';
import { newSigner, sealed } from '../tenant';
import { at, Device, NOW, Simulator } from './simulator';
import type { Expected, Result, Vector, Vectors } from './vector';

const HOUR = 3_600_000;
const YEAR = 365.25 * 24 * HOUR;
const portal: Bytes = utf8('<html><body>Sign in to the network</body></html>');

type Story = (server: Simulator, device: Device) => Promise<Result>;
const wrong = (result: Result, why: string): Result => ({ ...result, outcome: why });

/** The device has had an update, and then `story` happens. */
function after(expected: Expected, story: Story): Vector {
  return {
    expected,
    run: async () => {
      const server = await Simulator.make();
      const device = new Device(server);
      const first = await device.result();
      return first.outcome === 'trusted' ? story(server, device) : wrong(first, `at first: ${first.outcome}`);
    },
  };
}
/** A device that has not heard anything yet. */
function first(expected: Expected, story: Story): Vector {
  return {
    expected,
    run: async () => {
      const server = await Simulator.make();
      return story(server, new Device(server));
    },
  };
}
const rotate = async (server: Simulator, role: 'bundle' | 'freshness'): Promise<void> => {
  server.roles[role] = { keys: [await newSigner()], threshold: 1 };
  await server.publishRoot();
};

const WORKFLOW: Vectors = {
  'root, statement and bundle, asked for in this order (test_basic_init_and_refresh)': first('trusted', async (server, device) => {
    const result = await device.result();
    return server.asked.join() === 'firstRoot,root,freshness,bundle' ? result : wrong(result, server.asked.join());
  }),
  'nothing new: no bundle is fetched again (test_timestamp_eq_versions_check)': after('trusted', async (server, device) => {
    server.asked.length = 0;
    const result = await device.result();
    return server.asked.join() === 'root,freshness' ? result : wrong(result, server.asked.join());
  }),
  'a first root that is another than was pinned (test_invalid_initial_root)': first('root-mismatch', async (server, device) => {
    const other = await Simulator.make();
    server.answer = (what, honest) => (what === 'firstRoot' ? { bytes: other.roots[0] ?? portal } : honest);
    return device.result();
  }),
  'a root in the package that managed policy does not name': first('root-mismatch', async (_, device) => {
    device.packagedRoot = (await Simulator.make()).roots[0];
    return device.result();
  }),
  'no root at all': first('absent', async (server, device) => {
    server.answer = (what, honest) => (what === 'firstRoot' ? { absent: true } : honest);
    return device.result();
  }),
  'an endless root': after('oversized', async (server, device) => {
    server.answer = (what, honest) => (what === 'root' ? { oversized: 512_000 } : honest);
    return device.result();
  }),
  'a page of a captive portal instead of the next root': after('malformed', async (server, device) => {
    server.answer = (what, honest) => (what === 'root' ? { bytes: utf8(`${textOf(portal) ?? ''}{}`) } : honest);
    return device.result();
  }),
  'a root that skips a version': after('root-version', async (server, device) => {
    await server.publishRoot({ version: 3 });
    return device.result();
  }),
  'the first root once more in place of the second': after('rollback', async (server, device) => {
    server.roots.push(server.roots[0] ?? portal);
    return device.result();
  }),
  'a second root for another tenant, signed by the right keys': after('wrong-tenant', async (server, device) => {
    await server.publishRoot({ tenant: 'other' });
    return device.result();
  }),
  'a second root whose role names one key twice (test_duplicate_keys_root)': after('duplicate-key', async (server, device) => {
    const id = server.roles.bundle.keys[0]?.key.keyid ?? '';
    await server.publishRoot({ roles: { ...server.root.roles, bundle: { keyids: [id, id], threshold: 2 } } });
    return device.result();
  }),
  'a second root that asks for more signatures than it has keys (test_snapshot_threshold)': after(
    'threshold-not-met',
    async (server, device) => {
      await server.publishRoot({ roles: { ...server.root.roles, bundle: { ...server.root.roles.bundle, threshold: 6 } } });
      return device.result();
    },
  ),
  'a second root with a key of a scheme that nobody knows': after('unknown-algorithm', async (server, device) => {
    await server.publishRoot({ keys: server.root.keys.map((key) => ({ ...key, scheme: 'rsa-md5' })) });
    return device.result();
  }),
  'a second root with a field that nobody knows (test_custom_fields; the shape is closed here)': after(
    'malformed',
    async (server, device) => {
      server.roots.push(await sealed('root', { ...server.root, version: 2, colour: 'red' }, ...server.roles.root.keys));
      return device.result();
    },
  ),
  'a root past its time is kept, and nothing under it is taken (test_root_expired)': after('expired', async (server, device) => {
    await server.publishRoot({ expiresAt: at(-1) });
    const result = await device.result();
    return device.held.state.rootVersion === 2 ? result : wrong(result, `root ${device.held.state.rootVersion} is held`);
  }),
  'a root past its time, followed by one in order': after('trusted', async (server, device) => {
    await server.publishRoot({ expiresAt: at(-1) });
    await server.publishRoot({ expiresAt: at(24 * 365) });
    return device.result();
  }),
  'a device that was away until its root had expired, and then finds the next (test_expired_local_root)': after(
    'trusted',
    async (server, device) => {
      server.now += 2 * YEAR;
      device.clock = server.now;
      await server.publishRoot({ expiresAt: new Date(server.now + YEAR).toISOString() });
      await server.publishBundle({ expiresAt: new Date(server.now + 30 * 24 * HOUR).toISOString() });
      return device.result();
    },
  ),
  'more roots than one update walks': first('root-version', async (server, device) => {
    for (let i = 0; i < 257; i += 1) await server.publishRoot();
    const result = await device.result();
    return device.held.state.rootVersion === 257 ? result : wrong(result, `root ${device.held.state.rootVersion} is held`);
  }),
  'and the rest at the next update': first('trusted', async (server, device) => {
    for (let i = 0; i < 257; i += 1) await server.publishRoot();
    await device.update();
    return device.result();
  }),
  'a device that has lost its documents is not led back to an older root': after('rollback', async (server, device) => {
    await server.publishRoot();
    await device.update();
    server.roots.length = 1;
    server.statement = { rootVersion: 1 };
    device.held = { ...device.held, root: null, bundle: null };
    return device.result();
  }),
  'and walks the same way again without forgetting the newest bundle': after('rollback', async (server, device) => {
    await rotate(server, 'bundle');
    await server.publishBundle();
    await server.publishBundle();
    await device.update();
    device.held = { ...device.held, root: null, bundle: null };
    await server.publishBundle({ version: 2 });
    return device.result();
  }),
  'a statement that is not there (test_timestamp_404)': after('absent', async (server, device) => {
    server.answer = (what, honest) => (what === 'freshness' ? { absent: true } : honest);
    return device.result();
  }),
  'a bundle that is not there (test_snapshot_404)': first('absent', async (server, device) => {
    server.answer = (what, honest) => (what === 'bundle' ? { absent: true } : honest);
    return device.result();
  }),
  'an endless statement': after('oversized', async (server, device) => {
    server.answer = (what, honest) => (what === 'freshness' ? { oversized: 16_384 } : honest);
    return device.result();
  }),
  'an endless bundle': first('oversized', async (server, device) => {
    server.answer = (what, honest) => (what === 'bundle' ? { oversized: 5_000_000 } : honest);
    return device.result();
  }),
  'a page of a captive portal instead of the statement': after('truncated', async (server, device) => {
    server.answer = (what, honest) => (what === 'freshness' ? { bytes: portal } : honest);
    return device.result();
  }),
  'a statement of yesterday, replayed (test_new_timestamp_version_rollback)': after('rollback', async (server, device) => {
    const yesterday = { issuedAt: at(-24), expiresAt: at(48) };
    server.statement = yesterday;
    return device.result();
  }),
  'an old bundle under a statement of today (test_targets_rollback)': after('rollback', async (server, device) => {
    await server.publishBundle();
    await device.update();
    await server.publishBundle({ version: 1 });
    return device.result();
  }),
  'a second content for the version that is held (test_timestamp_content_changes)': after('fork', async (server, device) => {
    await server.publishBundle({ version: 1, default: 'log' });
    return device.result();
  }),
  'the bundle of before under the statement of now (test_new_targets_hash_mismatch)': after('hash-mismatch', async (server, device) => {
    const before = server.bundleBytes;
    await server.publishBundle({ default: 'log', expiresAt: at(24 * 29) });
    const same = before.length === server.bundleBytes.length;
    server.answer = (what, honest) => (what === 'bundle' ? { bytes: same ? before : utf8('x'.repeat(server.bundleBytes.length)) } : honest);
    return device.result();
  }),
  'a version that the statement does not name (test_new_snapshot_version_mismatch)': after('version-mismatch', async (server, device) => {
    await server.publishBundle();
    server.statement = {
      bundle: { version: 3, sha256: await sha256Hex(server.bundleBytes), length: server.bundleBytes.length },
    };
    return device.result();
  }),
  'what was refused changes nothing that is held': after('rollback', async (server, device) => {
    const before = JSON.stringify(device.held.state);
    await server.publishBundle({ version: 100 });
    await device.update();
    const held = JSON.stringify(device.held.state);
    await server.publishBundle({ version: 99 });
    const result = await device.result();
    return before !== held && JSON.stringify(device.held.state) === held ? result : wrong(result, 'the state has changed');
  }),
  'a bundle past its time (test_targets_expired)': after('expired', async (server, device) => {
    await server.publishBundle({ expiresAt: at(0) });
    return device.result();
  }),

  'times pushed ahead by a thief of the freshness key, who is not shut out': after('rollback', async (server, device) => {
    server.now += 300 * 24 * HOUR;
    await server.publishBundle({ expiresAt: new Date(server.now + 30 * 24 * HOUR).toISOString() });
    await device.update();
    server.now = NOW + HOUR;
    return device.result();
  }),
  'and once the key is withdrawn (test_new_timestamp_fast_forward_recovery)': after('trusted', async (server, device) => {
    server.now += 300 * 24 * HOUR;
    await device.update();
    server.now = NOW + HOUR;
    await rotate(server, 'freshness');
    return device.result();
  }),
  'versions pushed ahead by a thief of the bundle key, who is not shut out': after('rollback', async (server, device) => {
    await server.publishBundle({ version: 99_999 });
    await device.update();
    await server.publishBundle({ version: 2 });
    return device.result();
  }),
  'and once that key is withdrawn (test_new_targets_fast_forward_recovery)': after('trusted', async (server, device) => {
    await server.publishBundle({ version: 99_999 });
    await device.update();
    await rotate(server, 'bundle');
    await server.publishBundle({ version: 2 });
    return device.result();
  }),
  'and once both are (test_new_snapshot_fast_forward_recovery)': after('trusted', async (server, device) => {
    server.now += 300 * 24 * HOUR;
    await server.publishBundle({ version: 99_999, expiresAt: new Date(server.now + 30 * 24 * HOUR).toISOString() });
    await device.update();
    server.now = NOW + HOUR;
    await rotate(server, 'bundle');
    await rotate(server, 'freshness');
    await server.publishBundle({ version: 1, expiresAt: at(24 * 30) });
    return device.result();
  }),
  'a key that is only added does not make the device forget': after('rollback', async (server, device) => {
    await server.publishBundle({ version: 50 });
    await device.update();
    server.roles.bundle = { keys: [...server.roles.bundle.keys, await newSigner()], threshold: 1 };
    await server.publishRoot();
    await server.publishBundle({ version: 2 });
    return device.result();
  }),
};

/** Years by which the device's clock is wrong. */
const OFF = [-10, -1, 1, 10];
const CLOCKS: Vectors = Object.fromEntries(
  OFF.flatMap((years): readonly (readonly [string, Vector])[] => [
    [
      `a clock that is ${years} years off at the first update (test_faketime)`,
      first('trusted', async (_, device) => {
        device.clock += years * YEAR;
        const result = await device.result();
        return Math.abs((device.time?.trusted ?? 0) - NOW) < HOUR ? result : wrong(result, 'the time is not the signed one');
      }),
    ],
    [
      `a clock that is set ${years} years off later on`,
      after('trusted', async (server, device) => {
        server.now += HOUR;
        device.clock = server.now + years * YEAR;
        await server.publishBundle();
        return device.result();
      }),
    ],
    [
      `an old statement to a device whose clock is set ${years} years off`,
      after(years > 0 ? 'expired' : 'rollback', async (server, device) => {
        server.old = true;
        if (years < 0) server.now -= HOUR;
        device.clock += years * YEAR;
        return device.result();
      }),
    ],
  ]),
);

const FROZEN: Vectors = {
  'a statement that has expired is no news, although the clock was set back to when it was new (freeze)': after(
    'frozen',
    async (server, device) => {
      const captured = await server.freshness('of another question');
      device.clock += 80 * HOUR;
      device.time = { trusted: (device.time?.trusted ?? 0) + 80 * HOUR, wall: device.clock };
      device.clock -= 79 * HOUR;
      server.answer = (what, honest) => (what === 'freshness' ? { bytes: captured } : honest);
      return device.result();
    },
  ),
  'a server of before, which repeats no number, to a device whose clock is right': after('trusted', async (server, device) => {
    server.old = true;
    await server.publishBundle();
    return device.result();
  }),
  'an answer to the question of another device, two days old (test_timestamp_expired)': after('frozen', async (server, device) => {
    const captured = await server.freshness('of another question');
    device.clock += 73 * HOUR;
    server.answer = (what, honest) => (what === 'freshness' ? { bytes: captured } : honest);
    return device.result();
  }),
  'a device that was away for a fortnight (test_expired_metadata)': after('trusted', async (server, device) => {
    server.now += 14 * 24 * HOUR;
    device.clock = server.now;
    await server.publishBundle();
    return device.result();
  }),
};

/** Whole updates against a repository that lies in one way at a time. */
export const WORKFLOW_VECTORS: Vectors = { ...WORKFLOW, ...CLOCKS, ...FROZEN };
