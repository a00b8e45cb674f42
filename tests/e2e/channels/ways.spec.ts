import { expect, test, type Page } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialText } from '../harness/interstitial';
import { DRIVERS, type Driver } from './drivers';
import { everHeld, model, openSite, pageSaw, policyFor, projectNumber, recorded, SITES, sendNow, start } from './support';

/** Every way for text to come to a site, once with a policy that blocks and once with one that only records. */
const SITE = 'claude';
const WAYS: readonly (readonly [string, Driver])[] = Object.entries(DRIVERS);

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

const place = (page: Page) => ({ page, composer: SITES[SITE].composer });
const attached = (page: Page): Promise<number> => page.evaluate(() => window.fixture.attachments().length);

for (const [id, { does, judged, channel, file = false, bring }] of WAYS) {
  test(`${id}: what somebody ${does} is blocked, and no request holds it`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, SITE);
    const number = projectNumber();
    await bring(place(page), number);
    if (judged === 'send') {
      await expect.poll(() => model(page)).toContain(number);
      await sendNow(page, SITE);
    }
    await interstitialText(page);
    if (judged === 'before') {
      expect(await everHeld(page, number)).toBe(false);
      expect(await pageSaw(page, number)).toBe(false);
    }
    await chooseInInterstitial(page, 'Cancel');
    // What had come in already is taken out again; what was typed stays the person's.
    if (judged === 'after') await expect.poll(() => model(page)).toBe('');
    await page.waitForTimeout(200);
    expect(weir.fixtures.sent()).toEqual([]);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });

  test(`${id}: what somebody ${does} is recorded where the policy only records, and sent once`, async () => {
    await weir.setPolicy(policyFor('log'));
    const before = (await recorded(weir)).length;
    const page = await openSite(weir, SITE);
    const number = projectNumber();
    await bring(place(page), number);
    if (file) {
      await expect.poll(() => attached(page)).toBe(1);
      expect(weir.fixtures.to('/api/').filter(({ body }) => body.includes(number))).toHaveLength(1);
    } else {
      await expect.poll(() => model(page)).toContain(number);
      await sendNow(page, SITE);
      await expect.poll(() => weir.fixtures.sent().length).toBe(1);
      expect(weir.fixtures.sent()[0]).toContain(number);
    }
    await expect.poll(async () => (await recorded(weir)).slice(before).map((event) => event.channel)).toContain(channel);
    await page.close();
  });
}
