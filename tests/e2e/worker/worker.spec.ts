import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { eventually, signIn, type Admin } from '../../../scripts/demo/admin';
import { readFiles, writeFiles } from '../../../server/kit/files';
import { withTenant } from '../../../server/kit/tenant';
import { createServer, type RunningServer } from '../../../server/main';
import type { PolicySource } from '../../../utils/model/policy';
import { copy, engineReady, paste, projectNumber, policyFor, SITES } from '../channels/support';
import { launch, type Weir } from '../harness/browser';
import { killWorker } from '../harness/worker';
import { note } from '../../faults/note';
import { startFaultProxy, THROUGH, type Fault, type FaultProxy } from '../../faults/fault-proxy';

let folder: string;
let server: RunningServer;
let gateway: FaultProxy;
let weir: Weir;
let admin: Admin;

const REFUSED: Fault = { kind: 'refused' };
const ANSWER_LOST: Fault = { kind: 'answer-lost' };

/** Pastes are blocked, and a poll comes every minute. */
const POLICY: PolicySource = { ...policyFor('block'), pollMinutes: 1 };

// Each has a browser of its own, and this is the last file: on one worker alone it would keep the other waiting.
test.describe.configure({ mode: 'parallel' });

test.beforeEach(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'weir-worker-'));
  server = await createServer({
    dataDir: join(folder, 'data'),
    inMemory: true,
    port: 0,
    logLevel: 'silent',
    adminPassword: crypto.randomUUID(),
  });
  admin = await signIn(server);
  await admin.publish(POLICY, 'for this test');
  gateway = await startFaultProxy({ target: () => server.url });
  const { rootSha256, enrolmentToken, tenant } = server;
  const built = await readFiles(process.env['WEIR_EXTENSION'] ?? '.output/chrome-mv3-managed');
  const extension = join(folder, 'extension');
  const settings = { endpoint: gateway.url, tenant, enrolmentToken, rootSha256 };
  await writeFiles(withTenant(built, { root: server.services.signer.rootEnvelope, settings }), extension);
  weir = await launch({ extension });
  await eventually('the device has the policy', admin.devices, ([device]) => device?.current === true, 60_000);
});

test.afterEach(async () => {
  await weir.close();
  await gateway.close();
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function openChat(): Promise<Page> {
  const page = await weir.open(SITES.chatgpt.url);
  await page.waitForFunction(() => window.fixture.ready);
  await page.click(SITES.chatgpt.composer);
  await engineReady(weir, page);
  return page;
}

/** Pastes something that is blocked, and leaves the dialog: one event. */
async function blockedPaste(page: Page): Promise<void> {
  await page.click(SITES.chatgpt.composer);
  await copy(page, `Why is ${projectNumber()} late?`);
  await paste(page);
  await page.waitForTimeout(700);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
}

/** Opens a page of the extension, which wakes its worker, and asks for a poll as its button does. */
async function wake(): Promise<void> {
  const page = await weir.context.newPage();
  await page.goto(`chrome-extension://${weir.extensionId}/popup.html`);
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage({
      name: 'policy.sync',
      request: {},
    }),
  );
  await page.close();
}

/** All events at the server are there once, numbered without a gap. */
async function expectExactly(count: number): Promise<void> {
  const events = await eventually(
    `${count} events at the server`,
    async () => {
      await wake();
      return admin.events();
    },
    (list) => list.length >= count,
    90_000,
  );
  expect(events.map((event) => event.seq).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  expect(new Set(events.map((event) => event.id)).size).toBe(count);
}

test('a worker that is killed between decision and upload loses nothing and sends nothing twice', async () => {
  const page = await openChat();
  gateway.fault = (path) => (path === '/v1/events' ? REFUSED : THROUGH);
  for (let i = 0; i < 3; i += 1) {
    await blockedPaste(page);
    await killWorker(weir);
  }
  expect(await admin.events()).toEqual([]);
  gateway.fault = () => THROUGH;
  await expectExactly(3);
});

test('a worker that is killed before it hears the answer sends again, and the server has each event once', async () => {
  const page = await openChat();
  gateway.fault = (path) => (path === '/v1/events' ? ANSWER_LOST : THROUGH);
  for (let i = 0; i < 2; i += 1) {
    await blockedPaste(page);
    await expect.poll(() => gateway.count('answer-lost'), { timeout: 20_000 }).toBeGreaterThan(0);
    await killWorker(weir);
  }
  gateway.fault = () => THROUGH;
  await expectExactly(2);
});

test('a server that is away all the while gets every event once it is back, in order', async () => {
  const page = await openChat();
  gateway.fault = () => REFUSED;
  for (let i = 0; i < 6; i += 1) {
    await blockedPaste(page);
    if (i % 2 === 1) await killWorker(weir);
  }
  expect(await admin.events()).toEqual([]);
  gateway.fault = () => THROUGH;
  await expectExactly(6);
});

test('the guard decides while the worker is dead and the server away', async () => {
  const page = await openChat();
  gateway.fault = () => REFUSED;
  await killWorker(weir);
  const secret = projectNumber();
  await copy(page, secret);
  await page.click(SITES.chatgpt.composer);
  await paste(page);
  await page.waitForTimeout(700);
  expect(await page.evaluate((text) => window.fixture.everHeld(text), secret)).toBe(false);
});

/** Open at once; each of them could ask the server by itself. */
const TABS = 8;

test('many tabs: a poll asks the server once, and each tab decides on the newest policy', async () => {
  const pages: Page[] = [];
  while (pages.length < TABS) pages.push(await openChat());
  await admin.publish({ ...policyFor('log'), pollMinutes: 1 }, 'what was blocked is logged');
  let polls = 0;
  gateway.fault = (path) => {
    if (path.startsWith('/v1/freshness')) polls += 1;
    return THROUGH;
  };
  await wake();
  expect(polls).toBe(1);
  await eventually('the device has the newer policy', admin.devices, ([device]) => device?.current === true, 60_000);
  for (const page of pages) {
    await page.bringToFront();
    const secret = projectNumber();
    await page.click(SITES.chatgpt.composer);
    await copy(page, secret);
    await paste(page);
    await expect.poll(() => page.evaluate((text) => window.fixture.everHeld(text), secret)).toBe(true);
  }
  await note('C10', { what: 'tabs of a site open at once, a newer policy, one poll', tabs: TABS, polls, onTheNewest: pages.length });
});

/** Origins of the script worlds in a page's top document. */
async function worldsOf(page: Page): Promise<readonly string[]> {
  const session = await weir.context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

test('nothing of ours runs on a page that is not governed, although the build may act on any host', async () => {
  const own = (origin: string): boolean => origin === `chrome-extension://${weir.extensionId}`;
  expect((await worldsOf(await openChat())).filter(own)).not.toEqual([]);
  await weir.context.route('https://intranet.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<textarea></textarea>' }),
  );
  const worlds = await worldsOf(await weir.open('https://intranet.example/'));
  expect(worlds).toContain('https://intranet.example');
  expect(worlds.filter(own)).toEqual([]);
});
