import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { channel as command } from '../../cli/channel';
import { UsageError } from '../../cli/command';
import { compareVersions } from '../../server/channels';
import { writeFiles } from '../../server/kit/files';
import { createServer, type RunningServer } from '../../server/main';
import { dumpInMemory } from '../../server/store/open';
import { utf8 } from '../../utils/trust/bytes';

/** An empty database, of which each server has a copy: it is there sooner than a new one. */
let empty: Blob;
let folder: string;
let server: RunningServer;
let said: string;

/** Puts a build beside the server, as an upgrade would. */
async function build(version: string, code = version): Promise<void> {
  for (const browser of ['chromium', 'firefox']) {
    await rm(path.join(folder, browser), { recursive: true, force: true });
    const gecko = browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'weir@weir.invalid' } } } : {};
    const manifest = JSON.stringify({ manifest_version: 3, name: 'Weir', version, ...gecko });
    await writeFiles(
      new Map([
        ['manifest.json', utf8(manifest)],
        ['guard.js', utf8(`"${code}"`)],
      ]),
      path.join(folder, browser),
    );
  }
}

const start = (): Promise<RunningServer> =>
  createServer({
    dataDir: path.join(folder, 'data'),
    inMemory: empty,
    tenant: 'example-works',
    adminPassword: process.env['WEIR_ADMIN_PASSWORD'],
    passwordCost: 4,
    chromiumDir: path.join(folder, 'chromium'),
    firefoxDir: path.join(folder, 'firefox'),
  });

beforeAll(async () => {
  empty = await dumpInMemory();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'weir-channels-'));
  vi.stubEnv('WEIR_ADMIN_PASSWORD', `admin-${crypto.randomUUID()}`);
  await build('1.0.0');
  server = await start();
  vi.stubEnv('WEIR_PUBLIC_URL', server.url);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const run = async (...args: string[]): Promise<string> => {
  said = '';
  await command.run(args);
  return said.trim();
};
const get = (at: string) => fetch(`${server.url}/extension/${at}`);
/** Versions that browsers are offered, as Chromium and Firefox ask: pilot, broad. */
async function offered(): Promise<readonly string[]> {
  const versions: string[] = [];
  for (const at of ['pilot/', '']) {
    const [xml, json] = [await get(`${at}update.xml`), await get(`${at}updates.json`)];
    const chromium = xml.ok ? (/ version="([\d.]+)"\/>/.exec(await xml.text())?.[1] ?? '?') : 'none';
    const firefox = json.ok ? (/"version": "([\d.]+)"/.exec(await json.text())?.[1] ?? '?') : 'none';
    versions.push(chromium === firefox ? chromium : `${chromium} and ${firefox}`);
  }
  return versions;
}
async function code(at: string): Promise<string> {
  const files = unzipSync(new Uint8Array(await (await get(`${at}weir.xpi`)).arrayBuffer()));
  return Buffer.from(files['guard.js'] ?? []).toString();
}

it('browsers that ask again and again are answered from what was read once, until a channel offers another build', async () => {
  expect(await offered()).toEqual(['1.0.0', '1.0.0']);
  const kept = path.join(folder, 'data', 'channels');
  for (const name of await readdir(kept)) if (name !== 'state.json') await rm(path.join(kept, name), { recursive: true });
  expect(await offered()).toEqual(['1.0.0', '1.0.0']);
  await build('1.1.0');
  await run('release', 'pilot');
  expect(await offered()).toEqual(['1.1.0', '1.0.0']);
});

describe('channels of builds', () => {
  it('the first build is on both, and an upgrade of the server changes no browser by itself', async () => {
    expect(await offered()).toEqual(['1.0.0', '1.0.0']);
    await build('1.1.0');
    await server.close();
    server = await start();
    vi.stubEnv('WEIR_PUBLIC_URL', server.url);
    expect(await offered()).toEqual(['1.0.0', '1.0.0']);
    expect(await run()).toBe('pilot  1.0.0\nbroad  1.0.0\nbeside the server: 1.1.0');
  });
  it('pilot first, then broad, by command; each change is on the record', async () => {
    await offered();
    await build('1.1.0');
    expect(await run('release', 'pilot')).toBe('pilot offers 1.1.0 now.');
    expect(await offered()).toEqual(['1.1.0', '1.0.0']);
    expect(await code('pilot/')).toBe('"1.1.0"');
    expect(await code('')).toBe('"1.0.0"');
    expect(await run('promote')).toBe('broad offers 1.1.0 now.');
    expect(await offered()).toEqual(['1.1.0', '1.1.0']);
    const { listAudit } = await import('../../server/store/audit');
    const record = (await listAudit(server.store.db, null, 20)).filter(({ action }) => action === 'channel.changed');
    expect(record.map(({ detail }) => detail)).toEqual(['promote: broad offers 1.1.0 now.', 'release: pilot offers 1.1.0 now.']);
  });
  it('stop: those who do not have the build do not get it any more', async () => {
    await offered();
    await build('1.1.0');
    await run('release', 'pilot');
    expect(await run('stop', 'pilot')).toContain('pilot offers 1.0.0 again: no further browser gets 1.1.0.');
    expect(await offered()).toEqual(['1.0.0', '1.0.0']);
    await run('stop', 'broad');
    expect(await offered()).toEqual(['1.0.0', 'none']);
  });
  it('roll back: the older code comes as a higher version, because browsers never go down', async () => {
    await offered();
    await build('1.1.0');
    await run('release', 'pilot');
    await run('promote');
    expect(await run('roll-back', 'broad')).toBe('broad offers 1.1.0.1 now.');
    expect(await offered()).toEqual(['1.1.0', '1.1.0.1']);
    expect(await code('')).toBe('"1.0.0"');
    expect(await run()).toContain('broad  1.1.0.1 (the code of 1.0.0), before it 1.1.0');
    await build('1.1.1');
    await run('release', 'pilot');
    expect(await run('promote')).toBe('broad offers 1.1.1 now.');
  });
  it('what browsers would not take, or what is no command, is refused with a reason', async () => {
    await offered();
    const cases: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
      ['the same build again', async () => run('release', 'pilot'), /browsers would not take 1\.0\.0 over it/],
      ['an older build', async () => (await build('0.9.0'), run('release', 'pilot')), /browsers would not take 0\.9\.0 over it/],
      ['the same version with other content', async () => (await build('1.0.0', 'other'), run('release', 'pilot')), /raise the version/],
      ['promotion of what broad has', async () => run('promote'), /would not take/],
      ['no build before', async () => run('roll-back', 'broad'), /no build before this one/],
      ['a channel that is none', async () => run('stop', 'beta'), /expected pilot or broad, found "beta"/],
      ['an action that is none', async () => run('undo'), /There is no "weir channel undo"/],
      ['too much', async () => run('list', 'pilot'), /Too many arguments/],
    ];
    for (const [about, attempt, reason] of cases) {
      const failed = attempt();
      await expect(failed, about).rejects.toThrow(reason);
      await expect(failed, about).rejects.toBeInstanceOf(UsageError);
      expect(await offered(), about).toEqual(['1.0.0', '1.0.0']);
    }
  });
  it('a wrong password, or a server that is not there, is said', async () => {
    vi.stubEnv('WEIR_ADMIN_PASSWORD', 'not the right one');
    await expect(run()).rejects.toThrow(/password/i);
    vi.stubEnv('WEIR_ADMIN_PASSWORD', '');
    await expect(run()).rejects.toThrow(/WEIR_ADMIN_PASSWORD is missing/);
    vi.stubEnv('WEIR_ADMIN_PASSWORD', 'not the right one');
    vi.stubEnv('WEIR_PUBLIC_URL', 'http://127.0.0.1:1');
    await expect(run()).rejects.toThrow(/cannot be reached/);
  });
});

it('versions are compared number by number', () => {
  const sorted = ['1.10.0', '1.9.0', '1.9', '1.9.0.1', '2.0', '0.1.0'].sort(compareVersions);
  expect(sorted).toEqual(['0.1.0', '1.9.0', '1.9', '1.9.0.1', '1.10.0', '2.0']);
});
