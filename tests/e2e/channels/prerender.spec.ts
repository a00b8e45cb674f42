import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { connect, launch, type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { PopupState } from '../../../utils/messages/contract';
import type { FrameLook, Look } from '../../../utils/model/api';
import { SNAPSHOT_KEY } from '../../../utils/model/snapshot';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { chromiumPath, fixtureArgs, unpackedCopy } from '../harness/browser';
import { snapshotFrom } from '../harness/snapshot';
import { policyFor, projectNumber, SITES } from './support';

declare const chrome: WebExtension;

/** Playwright forbids Chromium to prerender (`Page.setPrerenderingAllowed`); puppeteer does not. */
let fixtures: Fixtures;
let folder: string;
let browser: Browser;
let own: Page;
test.beforeAll(async () => {
  fixtures = await startFixtures();
  folder = await mkdtemp(join(tmpdir(), 'weir-prerender-'));
  const extension = join(folder, 'extension');
  await unpackedCopy(process.env['WEIR_EXTENSION'] ?? '.output/chrome-mv3-managed', extension);
  browser = await launch({
    executablePath: chromiumPath(),
    headless: true,
    enableExtensions: true,
    userDataDir: join(folder, 'profile'),
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-sandbox', ...fixtureArgs(fixtures)],
  });
  const worker = await browser.waitForTarget(
    (target) => target.url().startsWith('chrome-extension:') && target.url().endsWith('background.js'),
  );
  own = await browser.newPage();
  await own.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  // Boot writes the baseline, and would write over a policy that came before; the alarm of the next poll is its last act.
  await expect.poll(() => own.evaluate(async () => (await chrome.alarms.getAll()).length)).toBeGreaterThan(0);
  const snapshot = JSON.stringify(snapshotFrom(policyFor('block')));
  await own.evaluate((key, value) => chrome.storage.local.set({ [key]: value }), SNAPSHOT_KEY, snapshot);
});
test.afterAll(async () => {
  await browser.close();
  await fixtures.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** What the popup would show for the one tab with the site. */
const stateOf = (): Promise<PopupState> =>
  own.evaluate(async (): Promise<PopupState> => {
    const [tab] = await chrome.tabs.query({ url: 'https://chatgpt.com/*' });
    return chrome.runtime.sendMessage({ name: 'popup.state', request: { tabId: tab?.id ?? -1 } });
  });

/** The documents of that tab that the browser names, by lifecycle. */
const lifecycles = (): Promise<readonly string[]> =>
  own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://chatgpt.com/*' });
    const frames = (await chrome.webNavigation.getAllFrames({ tabId: tab?.id ?? -1 })) as readonly { documentLifecycle?: string }[];
    return frames.map(({ documentLifecycle }) => documentLifecycle ?? '').sort();
  });

/** One look at the open tabs, as at each poll: what the console is told. */
async function look(): Promise<{ readonly looks: readonly Look[]; readonly frameLooks: readonly FrameLook[] }> {
  await own.evaluate(async () => {
    await chrome.storage.local.remove(['looks', 'frameLooks']);
    await chrome.alarms.create('poll', { when: Date.now() });
  });
  const stored = () => own.evaluate(() => chrome.storage.local.get(['looks', 'frameLooks']));
  await expect.poll(async () => Object.keys(await stored()), { timeout: 15_000 }).toContain('frameLooks');
  return (await stored()) as Awaited<ReturnType<typeof look>>;
}

test('a prerendered page counts once somebody turns to it, not before, and was guarded before its own scripts', async () => {
  const page = await browser.newPage();
  await page.goto(SITES.chatgpt.url);
  await page.waitForFunction(() => window.fixture.ready);
  await expect.poll(async () => (await stateOf()).guard?.armed).toBe('before-page');
  await page.evaluate(() => {
    const address = '/?quirks=inner-frame';
    document.body.prepend(Object.assign(document.createElement('a'), { id: 'next', href: address, textContent: 'next' }));
    const rules = { prerender: [{ urls: [address], eagerness: 'immediate' }] };
    document.body.append(Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: JSON.stringify(rules) }));
  });
  await expect.poll(lifecycles, { timeout: 15_000 }).toEqual(['active', 'prerender', 'prerender']);
  // Its guards have come by now and asked the site who is signed in.
  const asked = (): number =>
    fixtures.to('/api/auth/session').filter(({ headers }) => String(headers['sec-purpose']).includes('prerender')).length;
  await expect.poll(asked).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect((await stateOf()).frames).toEqual({ covered: 0, late: 0, elsewhere: 0, missing: 0 });
  const before = await look();
  expect(before.looks).toEqual([expect.objectContaining({ site: 'chatgpt', looks: 1, covered: 1 })]);
  expect(before.frameLooks).toEqual([expect.objectContaining({ site: 'chatgpt', frames: 0, missing: 0, late: 0 })]);

  await page.bringToFront();
  await page.click('#next');
  await expect.poll(lifecycles).toEqual(['active', 'active']);
  // The puppeteer of before may lose a page that was prerendered (Chromium 156.0.8078.108); another one finds it as it is now.
  const another = await connect({ browserWSEndpoint: browser.wsEndpoint(), defaultViewport: null });
  const turnedTo = (await another.pages()).find((one) => one.url().endsWith('/?quirks=inner-frame'));
  if (turnedTo === undefined) throw new Error('The page that was turned to is not there.');
  const activated = (): Promise<number> =>
    turnedTo.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as (PerformanceEntry & { readonly activationStart?: number })[];
      return window.fixture.ready ? (navigation?.activationStart ?? 0) : 0;
    });
  await expect.poll(activated).toBeGreaterThan(0);
  await expect.poll(stateOf).toMatchObject({
    composer: true,
    guard: { armed: 'before-page', off: [] },
    frames: { covered: 1, late: 0, elsewhere: 0, missing: 0 },
  });
  const after = await look();
  expect(after.looks).toEqual([expect.objectContaining({ site: 'chatgpt', looks: 1, covered: 1 })]);
  expect(after.frameLooks).toEqual([expect.objectContaining({ site: 'chatgpt', frames: 1, missing: 0, late: 0 })]);

  await turnedTo.bringToFront();
  await turnedTo.click(SITES.chatgpt.composer);
  await turnedTo.keyboard.type('nothing of note');
  await turnedTo.keyboard.press('Enter');
  await expect.poll(() => fixtures.sent()).toEqual(['nothing of note']);
  const number = projectNumber();
  await turnedTo.keyboard.type(`about ${number}`);
  await turnedTo.keyboard.press('Enter');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(fixtures.everReceived(number)).toBe(false);
  await another.disconnect();
});
