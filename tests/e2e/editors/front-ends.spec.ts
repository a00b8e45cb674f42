import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { copy, paste, policyFor, projectNumber, start } from '../channels/support';
import { FRONT_ENDS } from '../fixtures/front-ends';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialText } from '../harness/interstitial';

/** The generic adapter on chat front ends of other makers, in a page and in a frame: hosts that the policy lists, and no code. */
let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

/** Locators look into open shadow roots. */
const composerIn = (place: Page | FrameLocator) => place.locator('textarea, [contenteditable="true"]').first();
/** Once the guard has had the time to get its engine: a paste sooner is held, which is not what is asked here. */
const READY_MS = 1_500;

for (const { name, url } of FRONT_ENDS) {
  test(`${name}: a paste is redacted, and what is typed is blocked when it is sent`, async () => {
    await weir.setPolicy(policyFor('redact'));
    const page = await weir.open(url);
    const composer = composerIn(page);
    await composer.click();
    await page.waitForTimeout(READY_MS);
    const number = projectNumber();
    await copy(page, `about ${number} please`);
    await composer.click();
    await paste(page);
    await chooseInInterstitial(page, 'Use the redacted text');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['about [COMPANY_DATA_1] please']);
    await weir.setPolicy(policyFor('block'));
    await composer.click();
    await page.keyboard.type(`typed ${number}`);
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    expect(await interstitialText(page)).toContain('Project number');
    await chooseInInterstitial(page, 'Cancel');
    await page.waitForTimeout(300);
    expect(weir.fixtures.sent()).toHaveLength(1);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });

  test(`${name}: what is clean is sent once, by Enter`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await weir.open(url);
    await composerIn(page).click();
    await page.keyboard.type('nothing to see');
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['nothing to see']);
    await page.close();
  });

  test(`${name} in a frame: neither a paste nor what is typed gets out`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await weir.open(`${url}framed`);
    const composer = composerIn(page.frameLocator('iframe'));
    await composer.click();
    await page.waitForTimeout(READY_MS);
    const number = projectNumber();
    await copy(page, number);
    await composer.click();
    await paste(page);
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    await expect(composer).not.toContainText(number);
    await composer.click();
    await page.keyboard.type(`typed ${number}`);
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_000);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    expect(weir.fixtures.sent()).toEqual([]);
    await page.close();
  });
}
