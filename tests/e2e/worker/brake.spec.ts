import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { eventually, signIn, type Admin } from '../../../scripts/demo/admin';
import { readFiles, writeFiles } from '../../../server/kit/files';
import { withTenant } from '../../../server/kit/tenant';
import { createServer, type RunningServer } from '../../../server/main';
import type { PullBrake } from '../../../utils/model/console-api';
import type { PolicySource } from '../../../utils/model/policy';
import { bring, engineReady, model, policyOf, sendNow, SITES } from '../channels/support';
import { launch, type Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen } from '../harness/interstitial';

/** Two devices of one company, whose policy has a detector that flags everything. */
let folder: string;
let server: RunningServer;
let admin: Admin;
let devices: readonly Weir[] = [];

const POLICY: PolicySource = {
  ...policyOf([{ id: 'everything', mode: 'enforce', when: { detector: ['custom.everything'] }, action: 'warn' }]),
  patterns: [{ id: 'everything', label: 'Everything', pattern: '\\bthe\\b', keyword: 'the', ignoreCase: false, confidence: 'high' }],
  pollMinutes: 1,
};

test.beforeEach(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'weir-brake-'));
  server = await createServer({
    dataDir: join(folder, 'data'),
    inMemory: true,
    port: 0,
    logLevel: 'silent',
    adminPassword: crypto.randomUUID(),
  });
  admin = await signIn(server);
  await admin.publish(POLICY, 'flags everything');
  const { rootSha256, enrolmentToken, tenant } = server;
  const extension = join(folder, 'extension');
  const settings = { endpoint: server.url, tenant, enrolmentToken, rootSha256 };
  const built = await readFiles(process.env['WEIR_EXTENSION'] ?? '.output/chrome-mv3-managed');
  await writeFiles(withTenant(built, { root: server.services.signer.rootEnvelope, settings }), extension);
  devices = [await launch({ extension }), await launch({ extension })];
  const all = (list: readonly { current: boolean }[]): boolean => list.length === 2 && list.every(({ current }) => current);
  await eventually('both devices have the policy', admin.devices, all, 90_000);
});

test.afterEach(async () => {
  for (const device of devices) await device.close();
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function openChat(device: Weir): Promise<Page> {
  const page = await device.open(SITES.chatgpt.url);
  await page.waitForFunction(() => window.fixture.ready);
  await page.click(SITES.chatgpt.composer);
  await engineReady(device, page);
  return page;
}

/** What the popup's own button does: one poll. */
async function pollOnce(device: Weir): Promise<unknown> {
  const page = await device.context.newPage();
  await page.goto(`chrome-extension://${device.extensionId}/popup.html`);
  const state: unknown = await page.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage({
      name: 'policy.sync',
      request: {},
    }),
  );
  await page.close();
  return state;
}

test('a detector that flags everything is braked on every device in one poll, and Send works throughout', async () => {
  const pages = [];
  for (const device of devices) pages.push(await openChat(device));

  // Before: it asks about everything, but Send works.
  for (const [index, page] of pages.entries()) {
    await bring(page, 'chatgpt', 'typed', 'the first');
    await sendNow(page, 'chatgpt');
    await chooseInInterstitial(page, 'Go on as it is');
    await expect.poll(() => devices[index]?.fixtures.sent()).toEqual(['the first']);
    await expect.poll(() => model(page)).toBe('');
  }

  const brake: PullBrake = {
    target: { kind: 'detector', id: 'custom.everything' },
    scope: {},
    hours: 4,
    reason: 'it flags everything',
    includingNever: false,
  };
  await admin.pullBrake(brake);
  for (const device of devices) {
    expect(await pollOnce(device)).toMatchObject({
      brakes: [{ kind: 'detector', id: 'custom.everything', reason: 'it flags everything' }],
    });
  }

  // After: pages that were open all the while ask about nothing, without a new policy and without a reload.
  for (const [index, page] of pages.entries()) {
    await bring(page, 'chatgpt', 'typed', 'the second');
    await sendNow(page, 'chatgpt');
    await expect.poll(() => devices[index]?.fixtures.sent()).toEqual(['the first', 'the second']);
    expect(await interstitialOpen(page)).toBe(false);
  }
  expect((await admin.devices()).every(({ policyVersion }) => policyVersion === 2)).toBe(true);
});
