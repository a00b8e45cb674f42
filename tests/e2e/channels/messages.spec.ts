import { expect, test, type Page } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen, interstitialText } from '../harness/interstitial';
import { model, openSite, policyFor, projectNumber, SITES, sendNow, start } from './support';

/** What goes beyond one message: pieces of a number over several of them, and earlier messages that are edited. */
let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

async function say(page: Page, text: string): Promise<void> {
  await page.click(SITES.claude.composer);
  await page.keyboard.type(text);
  await sendNow(page, 'claude');
}

for (const pieces of [2, 4, 10]) {
  test(`a number in ${String(pieces)} messages: the last piece is held`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'claude');
    // The last digit stands in it twice: pieces of one character are no message that was merely written on.
    const number = `${projectNumber().slice(0, -2)}44`;
    const size = Math.ceil(number.length / pieces);
    const parts = Array.from({ length: pieces }, (_, i) => number.slice(i * size, (i + 1) * size)).filter((part) => part !== '');
    for (const [index, part] of parts.entries()) {
      await say(page, part);
      if (index < parts.length - 1) await expect.poll(() => weir.fixtures.sent().length).toBe(index + 1);
    }
    expect(await interstitialText(page)).toContain('Project number');
    await chooseInInterstitial(page, 'Cancel');
    expect(weir.fixtures.sent().join('')).not.toContain(number);
    await page.close();
  });
}

test('messages that merely follow one another are not held', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'claude');
  for (const [index, text] of ['see the ORCA', '20431 is the total', 'and ORCA once more', '4711'].entries()) {
    await say(page, text);
    await expect.poll(() => weir.fixtures.sent().length).toBe(index + 1);
  }
  expect(await interstitialOpen(page)).toBe(false);
  await page.close();
});

test('an earlier message that is edited is judged when it is sent again, by Enter and by its own button', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'claude');
  await say(page, 'harmless');
  await expect.poll(() => weir.fixtures.sent().length).toBe(1);
  // As the sites do it: the message becomes a field with buttons of its own.
  await page.evaluate(() => {
    const message = document.querySelector('[data-testid="user-message"]');
    const field = Object.assign(document.createElement('textarea'), { id: 'edited', value: message?.textContent ?? '' });
    const resend = (): void =>
      void fetch('/api/organizations/x/chat_conversations/y/completion', { method: 'POST', body: JSON.stringify({ prompt: field.value }) });
    const save = Object.assign(document.createElement('button'), { id: 'save', textContent: 'Save' });
    save.addEventListener('click', resend);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey) resend();
    });
    const box = document.createElement('div');
    box.append(field, save);
    message?.replaceWith(box);
  });
  const number = projectNumber();
  await page.click('#edited');
  await page.keyboard.type(` ${number}`);
  for (const send of [() => page.keyboard.press('Enter'), () => page.click('#save')]) {
    await send();
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
  }
  expect(weir.fixtures.everReceived(number)).toBe(false);
  expect(await model(page)).toBe('');
  await page.close();
});
