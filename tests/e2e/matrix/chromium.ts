import type { Page } from '@playwright/test';
import { DRIVERS, type Driver } from '../channels/drivers';
import { engineReady, everHeld, model, pageSaw, recorded, sends, start } from '../channels/support';
import { chooseInInterstitial, interstitialOpen, interstitialText } from '../harness/interstitial';
import { adapterOf } from './cells';
import type { Stage } from './stage';

/**
 * The stage in Chromium. Each cell has a document of its own, and all share one tab: a tab costs a process that has every script to compile.
 */
export async function chromiumStage(): Promise<Stage> {
  const weir = await start();
  const page = await weir.context.newPage();
  return {
    fixtures: weir.fixtures,
    async setPolicy(policy) {
      await weir.setPolicy(policy);
    },
    async open(site) {
      // A click on a link in the composer opens a tab of its own, as the editor has it; what lies behind another tab draws once a second.
      await page.bringToFront();
      await page.goto(site.url);
      await page.waitForFunction(() => 'fixture' in window && window.fixture.ready);
      const composer = await composerOf(page, adapterOf(site).composer);
      await page.click(composer);
      await engineReady(weir, page);
      return {
        async bring(way, text) {
          const driver: Driver = DRIVERS[way];
          await driver.bring({ page, composer }, text);
        },
        async send() {
          await page.click(composer);
          await page.waitForTimeout(150);
          await page.keyboard.press('Enter');
        },
        asked: () => interstitialOpen(page),
        choose: (label) => chooseInInterstitial(page, label),
        async cancel() {
          await interstitialText(page);
          await chooseInInterstitial(page, 'Cancel');
        },
        model: () => model(page),
        everHeld: (text) => everHeld(page, text),
        pageSaw: (text) => pageSaw(page, text),
        sends: () => sends(page),
        attachments: () => page.evaluate(() => [...window.fixture.attachments()]),
      };
    },
    events: () => recorded(weir),
    close: () => weir.close(),
  };
}

/** The adapter's newest selector that finds the composer. */
export async function composerOf(page: Page, selectors: readonly { readonly css: string }[]): Promise<string> {
  for (const { css } of selectors) if ((await page.locator(css).count()) > 0) return css;
  throw new Error('No selector of the adapter finds the composer.');
}
