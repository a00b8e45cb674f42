import { expect, test, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Action } from '../../../utils/model/words';
import { copy, engineReady, model, paste, policyOf, recorded, SITES, start } from '../channels/support';
import type { Weir } from '../harness/browser';
import { noticeText } from '../harness/interstitial';

declare const chrome: Browser;

/** A build for tests whose hooks can be made to throw (utils/platform/failpoint.ts). */
const EXTENSION = process.env['WEIR_FAILPOINT_EXTENSION'] ?? '.output/chrome-mv3-managed-failpoints';

let weir: Weir;
test.beforeAll(async () => {
  weir = await start({ extension: EXTENSION });
});
test.afterAll(() => weir.close());
test.beforeEach(() => weir.fixtures.reset());

/** What becomes of transfers that cannot be checked, and then a page in which that hook throws each time. */
async function openWith(hook: 'paste' | 'submit', failures: Action): Promise<Page> {
  await weir.setPolicy(policyOf([{ id: `failures-${failures}`, mode: 'enforce', when: { category: ['failure'] }, action: failures }]));
  const worker = await weir.worker();
  await worker.evaluate((name) => chrome.storage.local.set({ failpoint: { name, at: '' } }), `hook.${hook}`);
  const page = await weir.open(SITES.chatgpt.url);
  await page.waitForFunction(() => window.fixture.ready);
  await page.click(SITES.chatgpt.composer);
  await engineReady(weir, page);
  return page;
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.click(SITES.chatgpt.composer);
  await copy(page, text);
  await paste(page);
  await page.waitForTimeout(400);
}

/** The page's own Send, with text typed by the person. */
async function sendTyped(page: Page, text: string): Promise<void> {
  await page.click(SITES.chatgpt.composer);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.click(SITES.chatgpt.send);
}

/** It was told to the server's record and to the popup which hook failed. */
async function expectReported(page: Page, hook: string, before: number): Promise<void> {
  await expect
    .poll(async () => (await recorded(weir)).slice(before).filter(({ kind }) => kind === 'health').length, { message: 'one report' })
    .toBe(1);
  const [report] = (await recorded(weir)).slice(before).filter(({ kind }) => kind === 'health');
  expect(report).toMatchObject({ site: 'chatgpt', channel: hook, findings: [{ detector: 'engine.error' }] });
  await expect
    .poll(async () => (await weir.popupState(page)).policy.problems)
    .toContainEqual({ code: 'hook.tripped', detail: `${hook} on chatgpt` });
}

const AFTERWARDS: Readonly<Record<'log' | 'block', string>> = { log: 'pasted unchecked', block: '' };

for (const failures of ['log', 'block'] as const) {
  test(`a paste hook that throws three times goes by the policy's answer to failures (${failures}), reports once, and Send works`, async () => {
    const before = (await recorded(weir)).length;
    const page = await openWith('paste', failures);
    for (let i = 0; i < 2; i += 1) {
      await pasteText(page, 'not checked');
      expect(await model(page), 'what is not judged does not come in').toBe('');
      expect(await noticeText(page)).toMatch(/could not check this text/);
    }
    await sendTyped(page, 'between');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['between']);

    // The third fault, and whatever comes after it.
    await pasteText(page, 'pasted unchecked');
    expect(await model(page)).toBe(AFTERWARDS[failures]);
    await expectReported(page, 'paste', before);

    await sendTyped(page, 'afterwards');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['between', 'afterwards']);
    await page.close();
  });
}

test('a submit hook that throws each time does not break the page’s Send where failures are only logged, and reports once', async () => {
  const before = (await recorded(weir)).length;
  const page = await openWith('submit', 'log');
  await sendTyped(page, 'one');
  await expect.poll(() => weir.fixtures.sent()).toEqual(['one']);
  await sendTyped(page, 'two');
  await expect.poll(() => weir.fixtures.sent()).toEqual(['one', 'two']);
  await expectReported(page, 'submit', before);
  await page.close();
});
