import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen, interstitialText } from '../harness/interstitial';
import { copy, model, openSite, pageSaw, paste, policyFor, projectNumber, SITES, sends, start } from '../channels/support';

/** Another extension in the same page: it may do to the page what the page's own scripts may, and open closed shadow roots besides. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Another extension',
  version: '1.0.0',
  content_scripts: [{ matches: ['https://chatgpt.com/*'], js: ['content.js'], run_at: 'document_start' }],
};
/** What any extension with access to the page can do: write into the composer, press Send, and open closed shadow roots. */
const SCRIPT = `const DO = {
  'write-and-click': ({ composer, send, text }) => {
    write(composer, text);
    setTimeout(() => document.querySelector(send).click(), 200);
  },
  'write-and-enter': ({ composer, text }) => {
    write(composer, text);
    const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, composed: true, cancelable: true };
    setTimeout(() => document.querySelector(composer).dispatchEvent(new KeyboardEvent('keydown', key)), 200);
  },
  'press-our-buttons': () => {
    let pressed = 0;
    for (const host of document.querySelectorAll('html > div')) {
      for (const button of chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('button') ?? []) {
        button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        button.click();
        pressed += 1;
      }
    }
    document.documentElement.dataset.pressed = String(pressed);
  },
};

function write(composer, text) {
  const field = document.querySelector(composer);
  field.focus();
  document.execCommand('insertText', false, text);
}

document.addEventListener('sibling', (event) => {
  const { what, ...given } = JSON.parse(event.detail);
  DO[what](given);
});`;

async function otherExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'weir-sibling-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'content.js'), SCRIPT);
  return folder;
}

let weir: Weir;
test.beforeAll(async () => {
  weir = await start({ siblings: [await otherExtension()] });
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

async function sibling(page: Page, what: string, text = ''): Promise<void> {
  const { composer, send } = SITES.chatgpt;
  await page.evaluate(
    (detail) => document.dispatchEvent(new CustomEvent('sibling', { detail })),
    JSON.stringify({ what, composer, send, text }),
  );
}

for (const what of ['write-and-click', 'write-and-enter'] as const) {
  test(`another extension writes into the composer and sends (${what}): it is held, and somebody is asked`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await sibling(page, what, `about ${number}`);
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
    await page.waitForTimeout(300);
    expect(await sends(page)).toBe(0);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });

  test(`another extension writes harmless text and sends it (${what}): it goes`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    await sibling(page, what, 'harmless');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['harmless']);
    await page.close();
  });
}

test("another extension opens the dialog's closed shadow root and presses every button: nothing goes", async () => {
  await weir.setPolicy(policyFor('warn'));
  const page = await openSite(weir, 'chatgpt');
  const number = projectNumber();
  await copy(page, number);
  await paste(page);
  await interstitialText(page);
  await page.waitForTimeout(700);
  await sibling(page, 'press-our-buttons');
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.dataset['pressed']))).toBeGreaterThan(1);
  await page.waitForTimeout(400);
  expect(await model(page)).toBe('');
  expect(await pageSaw(page, number)).toBe(false);
  // It may say "no" for the person, as removing the dialog would.
  if (await interstitialOpen(page)) await chooseInInterstitial(page, 'Cancel');
  await page.close();
});
