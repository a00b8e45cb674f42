import { expect, test, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Weir } from '../harness/browser';
import { killWorker } from '../harness/worker';
import { chooseInInterstitial, interstitialOpen, interstitialText, noticeText, pressInInterstitial } from '../harness/interstitial';
import { bring, copy, everHeld, model, openSite, paste, policyFor, projectNumber, recorded, sendNow, SITES, start } from './support';

declare const chrome: Browser;

/** The extension is updated or stopped under an open page: the guard there has no worker any more and goes on enforcing. */
let weir: Weir;
test.beforeEach(async () => {
  weir = await start();
});
test.afterEach(async () => weir.close());

/** What the page chrome://extensions has besides. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
    getExtensionInfo(id: string): Promise<{ readonly state: string }>;
  };
}

/**
 * Reloads the extension, as an update does, by the browser's own page: one that reloads itself is not always there again on a busy machine.
 * Nor is an unpacked one outside of developer mode: without it Chromium switches off for a while what was not loaded by the command line.
 */
async function reload(page: Page): Promise<void> {
  const extensions = await weir.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as ExtensionsPage;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
    while ((await developerPrivate.getExtensionInfo(id)).state !== 'ENABLED') await new Promise((resolve) => setTimeout(resolve, 50));
  }, weir.extensionId);
  await extensions.close();
  await page.bringToFront();
  await page.waitForTimeout(1_500);
}

test('after the extension was reloaded, an open page is still guarded, and clean text still comes in natively', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'chatgpt');
  await reload(page);

  const number = projectNumber();
  await bring(page, 'chatgpt', 'pasted', number);
  await interstitialText(page);
  await chooseInInterstitial(page, 'Cancel');
  expect(await everHeld(page, number)).toBe(false);
  // Nobody takes the record down any more, and the person is told what helps.
  expect(await noticeText(page)).toMatch(/one decision could not be recorded. Reload the page/);

  await copy(page, 'harmless');
  await paste(page);
  await expect.poll(() => model(page)).toBe('harmless');
  await page.waitForTimeout(300);
  expect(await model(page)).toBe('harmless');
});

test('beside the new guard that an update puts into an open page, nothing is pasted or sent twice', async () => {
  await weir.setPolicy(policyFor('warn'));
  const page = await openSite(weir, 'chatgpt');
  await reload(page);
  // At its start the extension put its own baseline in force.
  await weir.setPolicy(policyFor('warn'));

  const number = projectNumber();
  await bring(page, 'chatgpt', 'pasted', number);
  await answerAll(page);
  await expect.poll(() => model(page)).toBe(number);
  await page.waitForTimeout(500);
  expect(await model(page)).toBe(number);

  await sendNow(page, 'chatgpt');
  await answerAll(page);
  await expect.poll(() => weir.fixtures.sent()).toEqual([number]);
  const typed = `about ${projectNumber()}`;
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await answerAll(page);
  await expect.poll(() => weir.fixtures.sent()).toEqual([number, typed]);
  await page.waitForTimeout(2_500);
  expect(weir.fixtures.sent()).toEqual([number, typed]);
  expect(await interstitialOpen(page)).toBe(false);
});

/** Either guard may ask: goes on as often as it is asked. */
async function answerAll(page: Page): Promise<void> {
  await interstitialText(page).catch(() => '');
  for (let asked = 0; asked < 4 && (await interstitialOpen(page)); asked += 1) {
    await pressInInterstitial(page, 'Go on as it is', ['button']);
    await page.waitForTimeout(1_000);
  }
}

test('a page that is loaded anew after an update records again', async () => {
  await weir.setPolicy(policyFor('log'));
  const page = await openSite(weir, 'chatgpt');
  await reload(page);
  // At its start the extension put its own baseline in force.
  await weir.setPolicy(policyFor('log'));
  await page.reload();
  await page.waitForFunction(() => window.fixture.ready);
  await bring(page, 'chatgpt', 'pasted', projectNumber());
  await expect.poll(async () => (await recorded(weir)).length).toBe(1);
  expect(await noticeText(page, 500)).toBe('');
});

test('a second guard in the same page changes nothing: one paste, one question', async () => {
  await weir.setPolicy(policyFor('warn'));
  const page = await openSite(weir, 'chatgpt');
  await (
    await weir.worker()
  ).evaluate(async () => {
    for (const tab of await chrome.tabs.query({ url: 'https://chatgpt.com/*' })) {
      await chrome.scripting.executeScript({ target: { tabId: tab.id ?? 0, allFrames: true }, files: ['content-scripts/guard.js'] });
    }
  });
  const number = projectNumber();
  await bring(page, 'chatgpt', 'pasted', number);
  await chooseInInterstitial(page, 'Go on as it is');
  await expect.poll(() => model(page)).toBe(number);
  await page.waitForTimeout(500);
  expect(await model(page)).toBe(number);
});

test('while the worker is stopped, the guard decides as ever', async () => {
  await weir.setPolicy(policyFor('redact'));
  const page = await openSite(weir, 'claude');
  await killWorker(weir);
  await page.bringToFront();
  const number = projectNumber();
  await bring(page, 'claude', 'pasted', number);
  await chooseInInterstitial(page, 'Use the redacted text');
  await expect.poll(() => model(page)).toBe('[COMPANY_DATA_1]');
});

test('a blank window that the page had opened while nothing guarded it has a guard once a policy is put in force', async () => {
  await (await weir.worker()).evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await weir.open(SITES.chatgpt.url);
  await page.waitForFunction(() => window.fixture.ready);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      const inner = window.open('about:blank', '_blank', 'width=600,height=400');
      const field = inner?.document.createElement('textarea');
      if (field !== undefined) inner?.document.body.append(Object.assign(field, { id: 'field' }));
    }),
  ]);
  const number = projectNumber();
  await copy(page, number);
  const pasted = async (): Promise<string> => {
    await opened.bringToFront();
    await opened.click('#field');
    await opened.waitForTimeout(1_000);
    await opened.keyboard.press('Control+v');
    await opened.waitForTimeout(1_000);
    return opened.inputValue('#field');
  };
  // Nothing is there yet: the number comes in.
  expect(await pasted()).toBe(number);
  await opened.fill('#field', '');
  await weir.setPolicy(policyFor('block'));
  expect(await pasted()).toBe('');
});

test('a page that hangs, and a blank window of its, hold back neither the guard of another page nor the worker', async () => {
  await (await weir.worker()).evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await weir.open(SITES.chatgpt.url);
  await page.waitForFunction(() => window.fixture.ready);
  const stuck = await weir.open(SITES.claude.url);
  await Promise.all([stuck.waitForEvent('popup'), stuck.evaluate(() => void window.open('about:blank', '_blank', 'width=600,height=400'))]);
  await stuck.evaluate(() => {
    const until = Date.now() + 20_000;
    setTimeout(() => {
      while (Date.now() < until);
    });
  });
  await page.bringToFront();
  await reload(page);
  const number = projectNumber();
  await weir.setPolicy(policyFor('block'));
  await bring(page, 'chatgpt', 'pasted', number);
  await interstitialText(page);
  expect(await everHeld(page, number)).toBe(false);
  // The worker has started: what it knows of this tab it says.
  expect((await weir.popupState(page)).guard).not.toBeNull();
});
