import { expect, test } from '@playwright/test';
import type { EventDraft } from '../../../utils/model/event';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen, interstitialText, noticeText, pressInInterstitial } from '../harness/interstitial';
import {
  bring,
  everHeld,
  model,
  openSite,
  pageSaw,
  policyFor,
  projectNumber,
  recorded,
  SITES,
  sendNow,
  sends,
  type SiteName,
  start,
} from './support';

/** {ChatGPT, Claude} × {typed, pasted, dropped} × every action, in a real browser, proven on the request that the site received. */
const CHANNELS = ['typed', 'pasted', 'dropped'] as const;
/** Typed text is seen when it is sent. */
const IN_EVENTS = { typed: 'typing', pasted: 'paste', dropped: 'drop' } as const;

let weir: Weir;
let before = 0;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(async () => {
  weir.fixtures.reset();
  before = (await recorded(weir)).length;
});

/** Exactly these events were recorded since the test began, each once. */
async function expectEvents(events: readonly Partial<EventDraft>[]): Promise<void> {
  await expect.poll(async () => (await recorded(weir)).length - before).toBe(events.length);
  expect((await recorded(weir)).slice(before)).toEqual(events.map((event) => expect.objectContaining(event) as unknown));
}

for (const site of Object.keys(SITES) as SiteName[]) {
  for (const channel of CHANNELS) {
    for (const action of ['allow', 'log', 'notify'] as const) {
      test(`${site}, ${channel}: ${action} lets it through without asking, and it is sent once`, async () => {
        await weir.setPolicy(policyFor(action));
        const page = await openSite(weir, site);
        const text = `about ${projectNumber()} please`;
        await bring(page, site, channel, text);
        await expect.poll(() => model(page)).toBe(text);
        await sendNow(page, site);
        await expect.poll(() => weir.fixtures.sent()).toEqual([text]);
        expect(await interstitialOpen(page)).toBe(false);
        expect(await sends(page)).toBe(1);
        if (action === 'notify') expect(await noticeText(page)).toContain('Project numbers are noted here.');
        await expectEvents(action === 'allow' ? [] : [{ site, channel: IN_EVENTS[channel], action, choice: 'none' }]);
        await page.close();
      });
    }

    test(`${site}, ${channel}: warn asks once, and what the person confirms is sent once`, async () => {
      await weir.setPolicy(policyFor('warn'));
      const page = await openSite(weir, site);
      const text = `about ${projectNumber()} please`;
      await bring(page, site, channel, text);
      if (channel === 'typed') await sendNow(page, site);
      await interstitialText(page);
      if (channel !== 'typed') expect(await model(page)).toBe('');
      expect(weir.fixtures.sent()).toEqual([]);
      await chooseInInterstitial(page, 'Go on as it is');
      if (channel !== 'typed') {
        await expect.poll(() => model(page)).toBe(text);
        await sendNow(page, site);
      }
      await expect.poll(() => weir.fixtures.sent()).toEqual([text]);
      expect(await interstitialOpen(page)).toBe(false);
      expect(await sends(page)).toBe(1);
      await expectEvents([{ site, channel: IN_EVENTS[channel], action: 'warn', choice: 'proceeded' }]);
      await page.close();
    });

    test(`${site}, ${channel}: justify asks for a reason, and then it is sent once`, async () => {
      await weir.setPolicy(policyFor('justify'));
      const page = await openSite(weir, site);
      const text = `about ${projectNumber()} please`;
      await bring(page, site, channel, text);
      if (channel === 'typed') await sendNow(page, site);
      await pressInInterstitial(page, 'Give a reason');
      await pressInInterstitial(page, 'A customer asked for it');
      await chooseInInterstitial(page, 'Go on with this reason');
      if (channel !== 'typed') {
        await expect.poll(() => model(page)).toBe(text);
        await sendNow(page, site);
      }
      await expect.poll(() => weir.fixtures.sent()).toEqual([text]);
      expect(await sends(page)).toBe(1);
      await expectEvents([{ site, channel: IN_EVENTS[channel], action: 'justify', choice: 'justified', reason: 'customer-asked' }]);
      await page.close();
    });

    test(`${site}, ${channel}: redact sends the token, and no request ever held the number`, async () => {
      await weir.setPolicy(policyFor('redact'));
      const page = await openSite(weir, site);
      const number = projectNumber();
      await bring(page, site, channel, `about ${number} please`);
      if (channel === 'typed') await sendNow(page, site);
      await chooseInInterstitial(page, 'Use the redacted text');
      if (channel !== 'typed') {
        await expect.poll(() => model(page)).toBe('about [COMPANY_DATA_1] please');
        // What was never let in is in no undo step either, and no listener of the page was handed it.
        expect(await everHeld(page, number)).toBe(false);
        expect(await pageSaw(page, number)).toBe(false);
        await sendNow(page, site);
      }
      await expect.poll(() => weir.fixtures.sent()).toEqual(['about [COMPANY_DATA_1] please']);
      expect(weir.fixtures.everReceived(number)).toBe(false);
      expect(await sends(page)).toBe(1);
      await expectEvents([{ site, channel: IN_EVENTS[channel], action: 'redact', choice: 'redacted' }]);
      await page.close();
    });

    test(`${site}, ${channel}: block keeps it out of the editor and of every request`, async () => {
      await weir.setPolicy(policyFor('block'));
      const page = await openSite(weir, site);
      const number = projectNumber();
      await bring(page, site, channel, `about ${number} please`);
      if (channel === 'typed') await sendNow(page, site);
      await chooseInInterstitial(page, 'Cancel');
      await page.waitForTimeout(300);
      if (channel !== 'typed') {
        expect(await model(page)).toBe('');
        expect(await everHeld(page, number)).toBe(false);
        expect(await pageSaw(page, number)).toBe(false);
      }
      expect(weir.fixtures.sent()).toEqual([]);
      expect(weir.fixtures.everReceived(number)).toBe(false);
      expect(await sends(page)).toBe(0);
      await expectEvents([{ site, channel: IN_EVENTS[channel], action: 'block', choice: 'cancelled' }]);
      await page.close();
    });
  }
}
