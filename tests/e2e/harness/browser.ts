import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { PopupState } from '../../../utils/messages/contract';
import type { PolicySource } from '../../../utils/model/policy';
import type { Snapshot } from '../../../utils/model/snapshot';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { parted } from '../../../utils/policy/stored';
import { sha256OfText } from '../../../utils/trust/bytes';
import { FULL_RUN } from './full-run';
import { snapshotFrom } from './snapshot';

/** In the worker and in pages of the extension; Chromium gives promises without the polyfill. */
declare const chrome: Browser;

export interface LaunchOptions {
  /** Put into `storage.local` before the first page opens; absent: the extension's own baseline. */
  readonly policy?: PolicySource;
  /** Language of the browser, e.g. `de`. */
  readonly locale?: string;
  /** Shared between launches; absent: a server of its own, closed with the browser. */
  readonly fixtures?: Fixtures;
  /** Built extension; absent: WEIR_EXTENSION, else `.output/chrome-mv3-managed`. */
  readonly extension?: string;
  /** Kept over a restart; absent: a new one, removed at `close`. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Long texts come: V8's optimisers are worth their time. */
  readonly long?: boolean;
  /** Arguments of Playwright's own that this browser is not to have. */
  readonly without?: readonly string[];
  /** Unpacked extensions of others beside ours. */
  readonly siblings?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Weir {
  readonly context: BrowserContext;
  readonly fixtures: Fixtures;
  /** Id of the extension in this browser: the same in each launch. */
  readonly extensionId: string;
  /** The service worker as it is now; it is started again if it sleeps. */
  worker(): Promise<Worker>;
  /** Opens a page and waits for its load. */
  open(url: string): Promise<Page>;
  setSnapshot(snapshot: Snapshot): Promise<void>;
  /** Compiles a policy as the device does, and puts it in force without a server. */
  setPolicy(policy: PolicySource): Promise<Snapshot>;
  /** What the popup would show for this page, asked for as the popup asks. */
  popupState(page: Page): Promise<PopupState>;
  close(): Promise<void>;
}

/** Chromium to drive: WEIR_BROWSER, else Debian's, else Playwright's own. */
export function chromiumPath(): string {
  const candidates = [process.env['WEIR_BROWSER'], '/usr/bin/chromium', chromium.executablePath()];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found === undefined) throw new Error('No Chromium found: set WEIR_BROWSER to one, or run "npm start" once, which installs it.');
  return found;
}

/**
 * A page of a test lives for seconds: most of what V8's optimising compilers make of it is thrown away unused, and there is no graphics card to
 * draw for. Without the optimisers the tests of accounts took a fifth less of the processor, without the drawing a tenth. What is slow without optimised code is slow in a browser whose policy
 * turns the optimisers off (JavaScriptOptimizerBlockedForSites), too. The full run (`npm run e2e`) and the tests under real policy have them on.
 */
function thrifty(long: boolean): readonly string[] {
  if (FULL_RUN) return [];
  return ['--disable-gpu', '--disable-software-rasterizer', ...(long ? [] : ['--js-flags=--no-maglev --no-opt'])];
}

/** Arguments that lead every host of the fixtures to their server, and any other name nowhere. */
export function fixtureArgs(fixtures: Pick<Fixtures, 'port' | 'hosts'>): string[] {
  const rules = fixtures.hosts.map((host) => `MAP ${host} 127.0.0.1:${String(fixtures.port)}`);
  return [
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',')}`,
    '--ignore-certificate-errors',
  ];
}

/** A copy of the build with a fixed `key`, so that the extension's id is known. Chromium hashes any bytes. */
export async function unpackedCopy(source: string, target: string): Promise<void> {
  if (!existsSync(join(source, 'manifest.json'))) throw new Error(`There is no built extension in ${source}: run "npm run build" first.`);
  await mkdir(target, { recursive: true });
  await cp(source, target, { recursive: true });
  const path = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  manifest['key'] = Buffer.from('weir end-to-end tests').toString('base64');
  await writeFile(path, JSON.stringify(manifest));
}

/** The same browser and sites without Weir: what a person without it would have. Close the context when done. */
export function launchWithout(fixtures: Fixtures, locale?: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: true,
    ...(locale === undefined ? {} : { locale }),
    permissions: ['clipboard-read', 'clipboard-write'],
    args: fixtureArgs(fixtures),
  });
}

/** Boot writes the baseline, and would write over a policy that came before; the alarm of the next poll is its last act. */
async function booted(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    while ((await chrome.alarms.getAll()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** Starts Chromium with the built extension and the fixture sites under their real host names. */
export async function launch(options: LaunchOptions = {}): Promise<Weir> {
  const fixtures = options.fixtures ?? (await startFixtures());
  const temporary = await mkdtemp(join(tmpdir(), 'weir-e2e-'));
  const extension = join(temporary, 'extension');
  await unpackedCopy(options.extension ?? process.env['WEIR_EXTENSION'] ?? '.output/chrome-mv3-managed', extension);
  const context = await chromium.launchPersistentContext(options.profile ?? join(temporary, 'profile'), {
    executablePath: chromiumPath(),
    headless: true,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.env === undefined ? {} : { env: { ...process.env, ...options.env } }),
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(options.without === undefined ? {} : { ignoreDefaultArgs: [...options.without] }),
    args: [
      `--disable-extensions-except=${[extension, ...(options.siblings ?? [])].join(',')}`,
      `--load-extension=${[extension, ...(options.siblings ?? [])].join(',')}`,
      ...thrifty(options.long ?? false),
      ...fixtureArgs(fixtures),
      ...(options.locale === undefined ? [] : [`--lang=${options.locale}`]),
      ...(options.args ?? []),
    ],
  });

  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;

  async function worker(): Promise<Worker> {
    const running = context.serviceWorkers().at(-1);
    if (running !== undefined) return running;
    const [started, page] = await Promise.all([context.waitForEvent('serviceworker'), context.newPage()]);
    await page.goto(`chrome-extension://${extensionId}/popup.html`).catch(() => undefined);
    await page.close();
    return started;
  }

  let popup: Page | undefined;
  const weir: Weir = {
    context,
    fixtures,
    extensionId,
    worker,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async setSnapshot(snapshot) {
      const [running, stored] = await Promise.all([worker(), parted(snapshot, sha256OfText)]);
      await running.evaluate((both) => chrome.storage.local.set(both), stored);
    },
    async setPolicy(policy) {
      const snapshot = snapshotFrom(policy);
      await weir.setSnapshot(snapshot);
      return snapshot;
    },
    async popupState(page) {
      popup ??= await context.newPage();
      const url = `chrome-extension://${extensionId}/popup.html`;
      if (popup.url() !== url) await popup.goto(url);
      return popup.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).findLast((t) => t.url === address);
        const answer: unknown = await chrome.runtime.sendMessage({ name: 'popup.state', request: { tabId: tab?.id ?? -1 } });
        return answer as PopupState;
      }, page.url());
    },
    async close() {
      await context.close();
      if (options.fixtures === undefined) await fixtures.close();
      await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  if (options.policy !== undefined) {
    await booted(first);
    await weir.setPolicy(options.policy);
  }
  return weir;
}
