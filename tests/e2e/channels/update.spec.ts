import { expect, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Weir } from '../harness/browser';
import { killWorker } from '../harness/worker';
import { chooseInInterstitial, interstitialText, noticeText } from '../harness/interstitial';
import { bring, copy, everHeld, model, openSite, paste, policyFor, projectNumber, start } from './support';

declare const chrome: Browser;

/** The extension is updated or stopped under an open page: the guard there has no worker any more and goes on enforcing. */
let weir: Weir;
test.beforeEach(async () => {
  weir = await start();
});
test.afterEach(async () => weir.close());

test('after the extension was reloaded, an open page is still guarded, and clean text still comes in natively', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'chatgpt');
  await (await weir.worker()).evaluate(() => setTimeout(() => chrome.runtime.reload(), 50)).catch(() => undefined);
  await page.waitForTimeout(1_500);

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
