import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GECKO_ID } from '../../server/kit/gecko-id';
import { createClassifier, NO_KNOWLEDGE } from '../../utils/classify/create';
import { allRows } from '../../utils/detectors/numbers/numbers';
import { LANGUAGES } from '../../utils/i18n/catalogue';
import { HOST_PERMISSIONS, MANAGED_PERMISSIONS, PERMISSIONS, STORE_HOSTS } from '../../utils/platform/permissions';
import { ENGINE_SCRIPTS } from '../../utils/platform/scripts';
import { ADAPTERS } from '../../utils/sites/all';
import { matchPatterns } from '../../utils/sites/match';
import { world } from '../../utils/page/world';
import { FORMS } from '../unit/detectors/secret/forms';
import { make } from '../unit/detectors/secret/random';

type Manifest = Readonly<Record<string, unknown>>;
const BUILDS = {
  'chrome managed': { browser: 'chrome', variant: 'managed' },
  'firefox managed': { browser: 'firefox', variant: 'managed' },
  'chrome store': { browser: 'chrome', variant: 'store' },
  'firefox store': { browser: 'firefox', variant: 'store' },
} as const;
type BuildName = keyof typeof BUILDS;

const root = path.resolve(import.meta.dirname, '../..');
const manifests = new Map<BuildName, Manifest>();
/** Scripts of all builds that hold zod. */
const withZod: { readonly file: string; readonly jitless: boolean }[] = [];
/** Scripts that can be made to stand still for a test. */
const withFailpoints: string[] = [];
/** Scripts that say by an event of the document that they are there: pages would hear it. */
const heard: string[] = [];
const files = new Map<BuildName, readonly string[]>();
let folder: string;

/** Real builds, beside those of the repository: what is shipped is what is judged. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'weir-manifest-'));
  for (const [name, { browser, variant }] of Object.entries(BUILDS) as [BuildName, (typeof BUILDS)[BuildName]][]) {
    process.env['WEIR_VARIANT'] = variant;
    await build({ root, browser, manifestVersion: 3, outDir: folder });
    const out = path.join(folder, `${browser}-mv3-${variant}`);
    manifests.set(name, JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as Manifest);
    files.set(name, (await readdir(out, { recursive: true })).sort());
    for (const file of (files.get(name) ?? []).filter((each) => each.endsWith('.js'))) {
      const code = await readFile(path.join(out, file), 'utf8');
      if (/failpoint|lease\.committed/.test(code)) withFailpoints.push(`${name}: ${file}`);
      if (code.includes('content-script-started')) heard.push(`${name}: ${file}`);
      if (code.includes('__zod_globalConfig')) withZod.push({ file, jitless: /\.jitless=!0/.test(code) });
    }
  }
}, 300_000);
afterAll(async () => {
  delete process.env['WEIR_VARIANT'];
  await rm(folder, { recursive: true, force: true });
});

const common = {
  manifest_version: 3,
  name: 'Weir',
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'declarativeNetRequestWithHostAccess'],
  incognito: 'spanning',
  action: { default_title: 'Weir', default_popup: 'popup.html' },
};
const chrome = {
  permissions: [...common.permissions, 'offscreen'],
  minimum_chrome_version: '137',
  storage: { managed_schema: 'managed_schema.json' },
  background: { type: 'module', service_worker: 'background.js' },
};
const firefox = {
  background: { type: 'module', scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['websiteContent', 'browsingActivity'] },
    },
  },
};
const MANAGED = ['webRequest', 'webRequestBlocking', 'webNavigation', 'clipboardRead', 'clipboardWrite'];
const managed = (permissions: readonly string[]) => ({ permissions: [...permissions, ...MANAGED], host_permissions: ['<all_urls>'] });
/** Every key of each manifest, but for version, description and icons. */
const GOLDEN: Record<BuildName, Manifest> = {
  'chrome managed': { ...common, ...chrome, ...managed(chrome.permissions) },
  'firefox managed': { ...common, ...firefox, ...managed(common.permissions) },
  'chrome store': { ...common, ...chrome, host_permissions: [...STORE_HOSTS] },
  'firefox store': { ...common, ...firefox, host_permissions: [...STORE_HOSTS] },
};

/** A number as pictured in `NumberRow.forms`, always the same. */
const drawn = (form: string): string =>
  form
    .replace(/^!/, '')
    .replace(/#\d+/, (run) => 'A7'.repeat(Number(run.slice(1)) / 2))
    .replace(/[9A*_~]/g, (sign, at: number) => ({ _: ' ', '~': '-', A: 'BDEFHKLM'.charAt(at % 8) })[sign] ?? String((at * 7 + 3) % 10));

describe.each(Object.keys(BUILDS) as BuildName[])('the manifest of the %s build', (name) => {
  const manifest = (): Manifest => manifests.get(name) ?? {};
  test('holds what it should, and nothing else', () => {
    const { version, description, icons, ...rest } = manifest();
    expect([typeof version, typeof description, typeof icons]).toEqual(['string', 'string', 'object']);
    expect(rest).toEqual(GOLDEN[name]);
  });
  test('lets no page load or address any part of the extension', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('externally_connectable');
  });
  test('declares no script: the guard is registered on governed hosts, at run time', () => {
    expect(manifest()).not.toHaveProperty('content_scripts');
    const words = LANGUAGES.map((language) => `words-${language}.js`);
    expect(files.get(name)).toEqual(expect.arrayContaining(['content-scripts/guard.js', ...ENGINE_SCRIPTS, 'interstitial.js', ...words]));
  });
  test('carries no tenant of its own', () => {
    expect(files.get(name)).not.toContain('tenant.json');
  });
});

test('what a page is given later is limited: the engine in all its parts, and the longest of the languages', async () => {
  const sizes = await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = `words-${language}.js`;
      return [file, gzipSync(await readFile(path.join(folder, 'chrome-mv3-managed', file))).length] as const;
    }),
  );
  const [longest] = sizes.sort(([, a], [, b]) => b - a);
  const limits = JSON.parse(await readFile(path.join(root, '.size-limit.json'), 'utf8')) as readonly { readonly path: string | string[] }[];
  const counted = limits.flatMap((limit) => limit.path).map((file) => path.basename(file));
  expect(counted.filter((file) => file.startsWith('words-'))).toEqual([longest?.[0]]);
  expect(counted.filter((file) => file.startsWith('engine-'))).toEqual(ENGINE_SCRIPTS);
});

describe('the engine that ships', () => {
  let code: readonly string[];
  beforeAll(async () => {
    code = await Promise.all(ENGINE_SCRIPTS.map((script) => readFile(path.join(folder, 'chrome-mv3-managed', script), 'utf8')));
  });
  test('does not carry where the forms of values are documented', () => {
    expect(code.join('').match(/kingfisher|gitleaks|trufflesecurity|stdnum:|presidio:/g)).toBeNull();
  });
  test('finds what its code finds, as surely, in values of every form', () => {
    for (const script of code) runInThisContext(script);
    const shipped = world().engine?.create(NO_KNOWLEDGE);
    globalThis.weir = undefined;
    const written = createClassifier(NO_KNOWLEDGE);
    const secrets = Object.values(FORMS).flatMap((form) => (typeof form === 'string' ? form : 'hits' in form ? form.hits : form));
    const texts = [
      ...secrets.map((form) => `see "${make(form)}" there`),
      ...allRows().flatMap(({ words, forms }) => forms.map((form) => `${words[0] ?? ''}: ${drawn(form)}, thanks for that`)),
    ];
    expect(texts.length).toBeGreaterThan(1_500);
    for (const text of texts) expect(shipped?.scan(text), text).toEqual(written.scan(text));
  });
});

test('each permission that is asked for is explained, and none is explained that is not asked for', () => {
  expect(manifests.get('chrome managed')?.['permissions']).toEqual([...Object.keys(PERMISSIONS), ...Object.keys(MANAGED_PERMISSIONS)]);
  expect(Object.keys(HOST_PERMISSIONS).sort()).toEqual([...new Set(Object.values(BUILDS).map(({ variant }) => variant))].sort());
});

test('a store build lists just the hosts of the built-in sites', () => {
  expect([...STORE_HOSTS]).toEqual(matchPatterns(ADAPTERS));
});

test('no script tells the page by an event that it is there', () => {
  expect(heard).toEqual([]);
});

test('what ships cannot be made to stand still at a step: failpoints are in builds for tests alone', () => {
  expect(withFailpoints).toEqual([]);
});

test('zod probes for no `new Function` where it runs, and does not run in pages of others', () => {
  expect(withZod).not.toEqual([]);
  expect(withZod.filter(({ jitless }) => !jitless)).toEqual([]);
  expect(withZod.filter(({ file }) => /guard|engine|interstitial/.test(file))).toEqual([]);
});
