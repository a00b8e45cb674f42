import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { SNAPSHOT_KEY } from '../../../utils/model/snapshot';
import { DRIVERS } from '../channels/drivers';
import { readOutbox } from '../channels/support';
import { startFixtures } from '../fixtures/server';
import { asked, choose, escape } from '../firefox/dialog';
import { firefoxBuild, launchFirefox } from '../harness/firefox';
import { snapshotFrom } from '../harness/snapshot';
import { adapterOf, type Way } from './cells';
import { FIREFOX_DRIVERS } from './firefox-drivers';
import { sleep, type Stage } from './stage';

/** Globals in a page of the extension. */
interface Own {
  readonly browser: WebExtension;
}

/** The stage in Firefox, driven by WebDriver BiDi. */
export async function firefoxStage(): Promise<Stage> {
  const fixtures = await startFixtures();
  const firefox = await launchFirefox({ fixtures, extension: firefoxBuild() });
  const own = await firefox.openOwn('popup.html');
  // The extension puts its own baseline in force first: it would overwrite a policy of the test.
  await expect
    .poll(() => own.evaluate(async () => Object.keys(await (globalThis as unknown as Own).browser.storage.local.get())))
    .toContain(SNAPSHOT_KEY);
  await sleep(700);
  // As in Chromium: each cell has a document of its own, in one tab.
  const page = await firefox.browser.newPage();
  return {
    fixtures,
    async setPolicy(policy) {
      await own.evaluate(
        (key, value) => (globalThis as unknown as Own).browser.storage.local.set({ [key]: value }),
        SNAPSHOT_KEY,
        JSON.stringify(snapshotFrom(policy)),
      );
    },
    async open(site) {
      await page.goto(site.url);
      await page.waitForFunction(() => 'fixture' in window && window.fixture.ready);
      await page.bringToFront();
      const composer = await composerOf(page, adapterOf(site).composer);
      await page.click(composer);
      return {
        async bring(way: Way, text) {
          const bring = FIREFOX_DRIVERS[way];
          if (bring === undefined) throw new Error(`Nobody in Firefox ${DRIVERS[way].does}: say why in not-run.ts.`);
          await bring({ page, composer }, text);
        },
        async send() {
          await page.click(composer);
          await sleep(150);
          await page.keyboard.press('Enter');
        },
        asked: () => asked(page),
        choose: (label) => choose(page, label),
        cancel: () => escape(page),
        model: () => page.evaluate(() => window.fixture.model()),
        everHeld: (text) => page.evaluate((t) => window.fixture.everHeld(t), text),
        pageSaw: (text) =>
          page.evaluate((t) => window.fixture.seen.some((event) => event.text.includes(t) || event.html.includes(t)), text),
        sends: () => page.evaluate(() => window.fixture.sends()),
        attachments: () => page.evaluate(() => [...window.fixture.attachments()]),
      };
    },
    events: () => own.evaluate(readOutbox),
    async close() {
      await firefox.close();
      await fixtures.close();
    },
  };
}

async function composerOf(page: Page, selectors: readonly { readonly css: string }[]): Promise<string> {
  const found = await page.evaluate(
    (list) => list.find((css) => document.querySelector(css) !== null) ?? null,
    selectors.map(({ css }) => css),
  );
  if (found === null) throw new Error('No selector of the adapter finds the composer.');
  return found;
}
