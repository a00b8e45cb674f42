import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch as launchPuppeteer, type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { GECKO_ID } from '../../../server/kit/gecko-id';
import type { PopupState } from '../../../utils/messages/contract';
import type { Fixtures } from '../fixtures/server';

/** Host part of the extension's own addresses in Firefox: random in a real profile, fixed here so that tests can open them. */
const FIREFOX_UUID = '3f9a1c52-7d04-4b6e-9a83-5c1e0d2b7f60';
/** How long a page of the extension gets to load. */
const OWN_PAGE_MS = 2_000;
/** Globals in a page of the extension. */
interface Own {
  readonly browser: WebExtension;
}
/** Globals in a page of Firefox itself. */
interface Privileged {
  readonly Services: {
    readonly startup: { quit(mode: number): void };
    readonly wm: { getMostRecentWindow(type: string): { OpenBrowserWindow(options: { private: boolean }): unknown } };
  };
  readonly ChromeUtils: { importESModule(address: string): { readonly PrivateBrowsingUtils: { readonly enabled: boolean } } };
  readonly Ci: { readonly nsIAppStartup: { readonly eAttemptQuit: number } };
}

export interface FirefoxOptions {
  readonly fixtures: Pick<Fixtures, 'port' | 'hosts'>;
  /** Kept over a restart; absent: a new one, removed at `close`. */
  readonly profileDir?: string;
  /** Unpacked build or XPI to install for this run; absent: none (policies.json installs it). */
  readonly extension?: string;
  readonly prefs?: Readonly<Record<string, boolean | number | string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of the extension, e.g. `popup.html`. */
  openOwn(name: string): Promise<Page>;
  /** What the popup would show for this page, asked for as the popup asks. */
  popupState(page: Page): Promise<PopupState>;
  /** A page in a private window of its own; refused where the browser has no private windows. */
  openPrivate(): Promise<Page>;
  /** Ends the browser as a person does, who finds the tabs again at the next start; `close` closes each tab first. */
  quit(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox to drive: WEIR_FIREFOX, else Debian's ESR, else Firefox. */
export function firefoxPath(): string {
  const candidates = [process.env['WEIR_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found === undefined) throw new Error('No Firefox found: set WEIR_FIREFOX to one (Debian: apt install firefox-esr).');
  return found;
}

/** The unpacked build: WEIR_FIREFOX_EXTENSION, else what `npm run build` makes. */
export function firefoxBuild(): string {
  const path = resolve(process.env['WEIR_FIREFOX_EXTENSION'] ?? '.output/firefox-mv3-managed');
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`There is no built extension in ${path}: run "npm run build" first.`);
  return path;
}

/**
 * Firefox has no host-resolver rules: a proxy leads the hosts of the fixtures to their server and refuses any other. The
 * loopback addresses of an admin server go past it.
 */
async function startProxy({ port, hosts }: Pick<Fixtures, 'port' | 'hosts'>): Promise<{ readonly port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    client.once('data', (head) => {
      const host = /^CONNECT ([^:\s]+):443 /.exec(head.toString('latin1'))?.[1];
      if (host === undefined || !hosts.includes(host)) {
        client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      const upstream = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(client);
        client.pipe(upstream);
      });
      open.add(upstream);
      upstream.on('close', () => {
        open.delete(upstream);
        client.destroy();
      });
      upstream.on('error', () => upstream.destroy());
      client.on('close', () => upstream.destroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}

/** Starts Firefox (WebDriver BiDi, headless) on the fixture sites under their real host names. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const proxy = await startProxy(options.fixtures);
  const temporary = options.profileDir === undefined ? await mkdtemp(join(tmpdir(), 'weir-firefox-')) : null;
  const browser = await launchPuppeteer({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    // Pages of the extension are privileged addresses, which BiDi opens only when told so.
    args: ['--remote-allow-system-access'],
    userDataDir: options.profileDir ?? temporary ?? '',
    ...(options.env === undefined ? {} : { env: { ...process.env, ...options.env } }),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      'dom.events.testing.asyncClipboard': true,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      ...options.prefs,
    },
  });
  if (options.extension !== undefined) await browser.installExtension(options.extension);
  let popup: Page | undefined;
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    // The page opens in another process, and the end of its load is not told.
    await page.goto(address, { timeout: OWN_PAGE_MS }).catch(() => undefined);
    await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  };
  const clear = async (): Promise<void> => {
    await proxy.close();
    if (temporary !== null) await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  const firefox: Firefox = {
    browser,
    openOwn: (name) => open(`moz-extension://${FIREFOX_UUID}/${name}`),
    async popupState(page) {
      popup ??= await firefox.openOwn('popup.html');
      return popup.evaluate(async (address) => {
        const tab = (await (globalThis as unknown as Own).browser.tabs.query({})).findLast((t) => t.url === address);
        const answer: unknown = await (globalThis as unknown as Own).browser.runtime.sendMessage({
          name: 'popup.state',
          request: { tabId: tab?.id ?? -1 },
        });
        return answer as PopupState;
      }, page.url());
    },
    async openPrivate() {
      const page = await open('about:support');
      const enabled = await page.evaluate(() => {
        const { ChromeUtils } = globalThis as unknown as Privileged;
        return ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs').PrivateBrowsingUtils.enabled;
      });
      if (!enabled) throw new Error('This browser has no private windows: a policy has switched them off.');
      const opened = new Promise<Page>((resolve) => {
        browser.once('targetcreated', (target) => void target.page().then((created) => created && resolve(created)));
      });
      await page.evaluate(() => {
        (globalThis as unknown as Privileged).Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
      });
      const found = await opened;
      // Its own first page would end a navigation that came before it.
      await found.waitForFunction(() => location.href === 'about:privatebrowsing' && document.readyState === 'complete');
      await page.close();
      return found;
    },
    async quit() {
      const page = await open('about:support');
      const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
      // The connection ends before there is an answer.
      await page
        .evaluate(() => {
          const { Services, Ci } = globalThis as unknown as Privileged;
          Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit);
        })
        .catch(() => undefined);
      await ended;
      await clear();
    },
    async close() {
      await browser.close();
      await clear();
    },
  };
  return firefox;
}
