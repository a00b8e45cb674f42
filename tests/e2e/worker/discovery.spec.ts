import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { z } from 'zod';
import { eventually, signIn, type Admin } from '../../../scripts/demo/admin';
import { readFiles, writeFiles } from '../../../server/kit/files';
import { withTenant } from '../../../server/kit/tenant';
import { createServer, type RunningServer } from '../../../server/main';
import { rowsOf } from '../../../server/store/open';
import type { CoverageView } from '../../../utils/model/console-api';
import type { PolicySource } from '../../../utils/model/policy';
import { policyFor } from '../channels/support';
import { selfSigned } from '../fixtures/certificate';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { launch, type Weir } from '../harness/browser';
import { firefoxBuild, launchFirefox, type Firefox } from '../harness/firefox';

/** A host of the list that comes with Weir, one that only the policy names, one below it, and one of no list. */
const [LISTED, OWN, UNDER_OWN, NEWS] = ['character.ai', 'ai.acme.example', 'customer.ai.acme.example', 'news.example'];
const HOSTS = [LISTED, OWN, UNDER_OWN, NEWS];
/** What must be nowhere but in the address. */
const MARK = `m${crypto.randomUUID().replaceAll('-', '')}`;
const DISCOVERY: PolicySource = { ...policyFor('log'), pollMinutes: 60, discovery: { builtIn: true, hosts: [OWN] } };
const PASSWORD = crypto.randomUUID();
const DAY = /^\d{4}-\d\d-\d\d$/;

let folder: string;
let server: RunningServer;
let admin: Admin;
let fixtures: Fixtures;

/** Pages of these hosts: `/frame` holds one of another host, `/worker` leaves a service worker behind that answers all pages from then on. */
const PAGES: Readonly<Record<string, string>> = {
  '/frame': `<iframe src="https://${LISTED}/inside"></iframe>`,
  '/worker':
    '<script>navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then(() => (document.title = "ready"))</script>',
};
const SERVICE_WORKER = `self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate')
    event.respondWith(new Response('<!doctype html><title>by the worker</title>', { headers: { 'content-type': 'text/html' } }));
});`;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'weir-discovery-'));
  const sites = createHttps(selfSigned(HOSTS), ({ url = '' }, response) => {
    const script = url === '/sw.js';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? SERVICE_WORKER : `<!doctype html><title>a page</title>${PAGES[url] ?? ''}`);
  });
  await new Promise<void>((done) => sites.listen(0, '127.0.0.1', done));
  const others = await startFixtures();
  fixtures = {
    ...others,
    port: (sites.address() as AddressInfo).port,
    hosts: HOSTS,
    close: async () => {
      await others.close();
      sites.closeAllConnections();
      await new Promise((done) => sites.close(done));
    },
  };
  server = await createServer({
    dataDir: join(folder, 'data'),
    inMemory: true,
    port: 0,
    logLevel: 'silent',
    adminPassword: PASSWORD,
    consoleDir: resolve('dist/console'),
  });
  admin = await signIn(server, PASSWORD);
  await admin.publish({ ...policyFor('log'), pollMinutes: 60 }, 'without discovery');
});

test.afterEach(async () => {
  await fixtures.close();
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

let opened = 0;
/** Another page each time: the same address with a part of the page would be no navigation. */
function address(host: string): string {
  opened += 1;
  return `https://${host}/c/${MARK}/${String(opened)}?q=${MARK}#${MARK}`;
}

/** A build with this server's tenant in it. */
async function packed(build: string): Promise<string> {
  const { rootSha256, enrolmentToken, tenant } = server;
  const settings = { endpoint: server.url, tenant, enrolmentToken, rootSha256 };
  const extension = join(folder, 'extension');
  await writeFiles(withTenant(await readFiles(build), { root: server.services.signer.rootEnvelope, settings }), extension);
  return extension;
}

/** In a page of the extension: everything that it keeps, as text. */
async function keptHere(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as { readonly browser?: WebExtension; readonly chrome: WebExtension };
  const { storage } = browser ?? chrome;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('weir');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB'));
  });
  const rows: Record<string, unknown> = {};
  for (const name of db.objectStoreNames)
    rows[name] = await new Promise((resolve) => {
      const asking = db.transaction(name).objectStore(name).getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
  db.close();
  return JSON.stringify({
    rows,
    local: await storage.local.get(null),
    session: await storage.session.get(null),
    first: Object.entries(localStorage),
  });
}
const visitsIn = (kept: string) =>
  (JSON.parse(kept) as { rows: { visits: { day: string; host: string; count: number }[] } }).rows.visits.map(({ host, count }) => [
    host,
    count,
  ]);

/** Every row of every table of the server, as text. */
async function keptAtServer(): Promise<string> {
  const { db } = server.store;
  const tables = await rowsOf(
    db,
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    z.object({ name: z.string() }),
  );
  expect(tables.map(({ name }) => name)).toContain('visit');
  const rows = await Promise.all(
    tables.map(({ name }) =>
      rowsOf(db, sql`select row_to_json(t)::text as row from ${sql.identifier(name)} t`, z.object({ row: z.string() })),
    ),
  );
  return rows.flatMap((of) => of.map(({ row }) => row)).join('\n');
}

const seen = async () => (JSON.parse(await admin.read('/api/coverage?days=30')) as CoverageView).discovery;
const counts = async () => Object.fromEntries((await seen()).seen.map(({ host, count }) => [host, count]));

async function admitted(): Promise<void> {
  await eventually('the device has the policy', admin.devices, ([device]) => device?.current === true, 90_000);
}

test('Chromium: nothing is kept until the policy asks; then listed hosts count by day, whatever woke the worker, and nothing else of an address is kept', async () => {
  const extension = await packed(process.env['WEIR_EXTENSION'] ?? '.output/chrome-mv3-managed');
  const weir: Weir = await launch({ extension, fixtures });
  try {
    await admitted();
    const own = await weir.context.newPage();
    await own.goto(`chrome-extension://${weir.extensionId}/popup.html`);
    const sync = () =>
      own.evaluate(() =>
        (globalThis as unknown as { chrome: WebExtension }).chrome.runtime.sendMessage({ name: 'policy.sync', request: {} }),
      );
    const kept = () => own.evaluate(keptHere);
    const expectKept = (atOwn: number, atListed: number) =>
      expect
        .poll(async () => visitsIn(await kept()), { timeout: 20_000 })
        .toEqual([
          [OWN, atOwn],
          [LISTED, atListed],
        ]);
    let running = '';
    const session = await weir.context.newCDPSession(own);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) if (scriptURL.startsWith('chrome-extension:')) running = runningStatus;
    });
    await session.send('ServiceWorker.enable');
    const asleep = async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(() => running).toBe('stopped');
    };
    const page: Page = await weir.open(address(LISTED));
    await weir.open(address(OWN));
    await asleep();
    await page.goto(address(LISTED));
    await sync();
    expect([visitsIn(await kept()), await seen()]).toEqual([[], { on: false, hosts: 0, seen: [] }]);
    expect(await keptAtServer()).not.toContain(LISTED);

    await admin.publish(DISCOVERY, 'with discovery');
    await sync();
    await admitted();
    // Open before anybody asked: not counted.
    expect(visitsIn(await kept())).toEqual([]);

    await page.goto(address(LISTED));
    await page.goto(address(NEWS));
    await page.goto(`https://${NEWS}/frame`);
    await page.goto(address(LISTED));
    await page.goto(address(UNDER_OWN));
    await expectKept(1, 2);

    // A service worker of the site answers: no request is made that webRequest would show.
    await page.goto(`https://${LISTED}/worker`);
    await page.waitForFunction(() => document.title === 'ready');
    await page.goto(address(LISTED));
    expect(await page.title()).toBe('by the worker');
    await expectKept(1, 4);

    // The navigation itself wakes the worker, which learns of Weir's own list at once, and of the policy's when it has read it.
    const woken: readonly (readonly [host: string, own: number, listed: number])[] = [
      [LISTED, 1, 5],
      [OWN, 2, 5],
      [UNDER_OWN, 3, 5],
    ];
    for (const [host, own, listed] of woken) {
      await asleep();
      await page.goto(address(host));
      await expectKept(own, listed);
      expect(running).toBe('running');
    }
    await asleep();
    await page.goto(address(NEWS));
    await page.waitForTimeout(1_500);
    expect(running).toBe('stopped');
    // A worker that starts anew counts nothing twice.
    await page.goto(address(OWN));
    await expectKept(4, 5);
    for (let times = 0; times < 2; times += 1) {
      await asleep();
      await sync();
    }
    await expect.poll(counts).toEqual({ [OWN]: 4, [LISTED]: 5 });

    const here = await kept();
    expect(here).not.toContain(MARK);
    expect(here).not.toContain(UNDER_OWN);
    expect(here).not.toContain(NEWS);
    const there = await keptAtServer();
    for (const gone of [MARK, UNDER_OWN, NEWS]) expect(there).not.toContain(gone);
    const { on, seen: rows } = await seen();
    expect(on).toBe(true);
    for (const { days } of rows) for (const { day } of days) expect(day).toMatch(DAY);

    // The console, as an admin sees it.
    const console = await weir.context.newPage();
    await console.goto(`${server.url}/coverage`);
    await console.getByLabel('Admin password').fill(PASSWORD);
    await console.keyboard.press('Enter');
    await console.getByRole('link', { name: 'Coverage' }).click();
    const table = console.getByRole('region', { name: 'AI hosts that were opened' });
    await expect(table.getByRole('row').filter({ hasText: LISTED })).toContainText('5');
    await expect(table.getByRole('row').filter({ hasText: OWN })).toContainText('4');
    await table
      .getByRole('row')
      .filter({ hasText: LISTED })
      .getByText(/^\d days?$/)
      .click();
    await expect(table.getByRole('row').filter({ hasText: LISTED }).getByRole('listitem').first()).toContainText(/: \d/);

    // The person, on the page of Weir.
    const notice = await weir.context.newPage();
    await notice.goto(`chrome-extension://${weir.extensionId}/notice.html`);
    await expect(notice.getByRole('heading', { name: 'Visits to AI hosts are counted' })).toBeVisible();
    await expect(notice.getByRole('row').filter({ has: notice.getByRole('rowheader', { name: LISTED }) })).toContainText('5');

    // Off again: what was kept here goes.
    await admin.publish({ ...policyFor('log'), pollMinutes: 60 }, 'without discovery again');
    await sync();
    await expect.poll(async () => visitsIn(await kept())).toEqual([]);
    await page.goto(address(LISTED));
    await page.waitForTimeout(1_000);
    const off = await kept();
    expect(visitsIn(off)).toEqual([]);
    await notice.reload();
    await expect(notice.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice.getByRole('heading', { name: 'Visits to AI hosts are counted' })).toHaveCount(0);
  } finally {
    await weir.close();
  }
});

test('Firefox: the same, and a background page that had gone to sleep is woken by both lists', async () => {
  const extension = await packed(firefoxBuild());
  // As short as it goes: what is at work keeps the background awake all the same.
  const firefox: Firefox = await launchFirefox({ fixtures, extension, prefs: { 'extensions.background.idle.timeout': 1_000 } });
  try {
    await admitted();
    const page = await firefox.browser.newPage();
    const own = await firefox.openOwn('notice.html');
    const sync = () =>
      own.evaluate(() =>
        (globalThis as unknown as { browser: WebExtension }).browser.runtime.sendMessage({ name: 'policy.sync', request: {} }),
      );
    const kept = () => own.evaluate(keptHere);
    await page.goto(address(LISTED));
    await sync();
    expect(visitsIn(await kept())).toEqual([]);

    await admin.publish(DISCOVERY, 'with discovery');
    await sync();
    await admitted();
    await page.goto(address(LISTED));
    await page.goto(address(NEWS));
    await page.goto(`https://${NEWS}/frame`);
    await page.goto(address(UNDER_OWN));
    await expect
      .poll(async () => visitsIn(await kept()), { timeout: 20_000 })
      .toEqual([
        [OWN, 1],
        [LISTED, 1],
      ]);
    // The list that came while it was awake wakes it from its next start on.
    const asleep = () =>
      expect
        .poll(
          () =>
            own.evaluate(
              () => ((globalThis as unknown as { browser: WebExtension }).browser.extension.getBackgroundPage() as Window | null) === null,
            ),
          {
            timeout: 60_000,
          },
        )
        .toBe(true);
    await asleep();
    await sync();
    for (const [host, atOwn, atListed] of [
      [LISTED, 1, 2],
      [OWN, 2, 2],
    ] as const) {
      await asleep();
      await page.goto(address(host));
      await expect
        .poll(async () => visitsIn(await kept()), { timeout: 20_000 })
        .toEqual([
          [OWN, atOwn],
          [LISTED, atListed],
        ]);
    }
    await sync();
    expect(await counts()).toEqual({ [OWN]: 2, [LISTED]: 2 });
    for (const text of [await kept(), await keptAtServer()]) for (const gone of [MARK, UNDER_OWN, NEWS]) expect(text).not.toContain(gone);
  } finally {
    await firefox.close();
  }
});
