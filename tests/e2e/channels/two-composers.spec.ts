import { expect, test, type Page } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen, interstitialText, pressInInterstitial } from '../harness/interstitial';
import { copy, everHeld, model, openSite, paste, policyFor, projectNumber, SITES, sends, start } from './support';

/**
 * Signed out, ChatGPT has been seen with two composers at once: the rich editor and a plain field in the same form. Text
 * may be in either, and one Send may carry both.
 */
const FIELD = 'textarea[name="prompt-textarea"]';

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

/** The page with a second composer, which sends in the site's own request shape on Enter and on the form's Send. */
async function openTwo(): Promise<Page> {
  weir.fixtures.use({ account: 'signed-out' });
  const page = await openSite(weir, 'chatgpt');
  await page.evaluate(() => {
    const form = document.querySelector('form');
    const field = Object.assign(document.createElement('textarea'), { name: 'prompt-textarea' });
    const send = (): void => {
      const text = field.value;
      if (text === '') return;
      field.value = '';
      void fetch('/backend-anon/conversation', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          action: 'next',
          messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: [text] } }],
        }),
      });
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    });
    form?.addEventListener('submit', send);
    form?.prepend(field);
  });
  return page;
}

const fieldText = (page: Page): Promise<string> => page.inputValue(FIELD);

test('a paste into either composer is judged, and its redaction goes into that one only', async () => {
  await weir.setPolicy(policyFor('redact'));
  const page = await openTwo();
  const [first, second] = [projectNumber(), projectNumber()];
  await page.click(FIELD);
  await copy(page, `plain ${first}`);
  await paste(page);
  await chooseInInterstitial(page, 'Use the redacted text');
  await expect.poll(() => fieldText(page)).toBe('plain [COMPANY_DATA_1]');
  expect(await model(page)).toBe('');

  await page.click(SITES.chatgpt.composer);
  await copy(page, `rich ${second}`);
  await paste(page);
  await chooseInInterstitial(page, 'Use the redacted text');
  await expect.poll(() => model(page)).toBe('rich [COMPANY_DATA_2]');
  expect(await fieldText(page)).toBe('plain [COMPANY_DATA_1]');
  for (const number of [first, second]) expect(await everHeld(page, number)).toBe(false);
  await page.close();
});

for (const where of ['the plain field', 'the rich editor'] as const) {
  test(`a number typed into ${where} is found when Send is clicked, whatever the other one holds`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openTwo();
    const number = projectNumber();
    await page.click(FIELD);
    await page.keyboard.type(where === 'the plain field' ? number : 'harmless');
    await page.click(SITES.chatgpt.composer);
    await page.keyboard.type(where === 'the rich editor' ? number : 'harmless');
    await page.click(SITES.chatgpt.send);
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
    await page.waitForTimeout(300);
    expect(weir.fixtures.sent()).toEqual([]);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });
}

test('each composer is asked about, each text is replaced in its own place, and each is sent once', async () => {
  await weir.setPolicy(policyFor('redact'));
  const page = await openTwo();
  const [first, second] = [projectNumber(), projectNumber()];
  await page.click(FIELD);
  await page.keyboard.type(`plain ${first}`);
  await page.click(SITES.chatgpt.composer);
  await page.keyboard.type(`rich ${second}`);
  await page.click(SITES.chatgpt.send);
  for (let asked = 0; asked < 2; asked += 1) {
    // The second dialog follows the first at once: waiting for "no dialog" would miss the time between.
    await pressInInterstitial(page, 'Use the redacted text', ['button']);
    await page.waitForTimeout(700);
  }
  await expect.poll(() => [...weir.fixtures.sent()].sort()).toEqual(['plain [COMPANY_DATA_2]', 'rich [COMPANY_DATA_1]']);
  await page.waitForTimeout(300);
  expect(weir.fixtures.sent()).toHaveLength(2);
  expect(await sends(page)).toBe(1);
  expect(await interstitialOpen(page)).toBe(false);
  for (const number of [first, second]) expect(weir.fixtures.everReceived(number)).toBe(false);
  await page.close();
});

test('Enter in the plain field is judged by what is in the plain field', async () => {
  await weir.setPolicy(policyFor('warn'));
  const page = await openTwo();
  const text = `about ${projectNumber()}`;
  await page.click(FIELD);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await interstitialText(page);
  expect(weir.fixtures.sent()).toEqual([]);
  await chooseInInterstitial(page, 'Go on as it is');
  await expect.poll(() => weir.fixtures.sent()).toEqual([text]);
  expect(await model(page)).toBe('');
  await page.close();
});
