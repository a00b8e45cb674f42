import type { Browser } from 'webextension-polyfill';
import { expect, test } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { interstitialOpen } from '../harness/interstitial';
import {
  copy,
  engineReady,
  json,
  model,
  openEditor,
  openSite,
  paste,
  policyFor,
  policyOf,
  recorded,
  type SiteName,
  SITES,
  start,
} from './support';

/** A clean paste is the browser's own business: formatting, undo, caret and the events that the page sees are those of a browser without Weir. */
const HTML =
  '<h2>Plan</h2><p>first <b>bold</b> and <a href="https://example.org/a">a link</a></p><ul><li>one</li><li>two  spaces</li></ul>';
const PLAIN = 'Plan\n\nfirst bold and a link\n\n\n  \u2022 one\n  \u2022 two  spaces';

declare const chrome: Browser;

let governed: Weir;
let bare: Weir;
test.beforeAll(async () => {
  governed = await start();
  await governed.setPolicy(policyFor('block'));
  // The same fixtures in a browser where no guard is registered.
  bare = await start({ fixtures: governed.fixtures });
  await (await bare.worker()).evaluate(() => chrome.scripting.unregisterContentScripts());
  expect(await worldsOf(bare, SITES.chatgpt.url)).toEqual([]);
});
test.afterAll(async () => {
  await bare.close();
  await governed.close();
});

/** The extension's own script worlds in a page, after it has been clicked and has come to rest. */
async function worldsOf(weir: Weir, url: string): Promise<readonly string[]> {
  const page = await weir.open(url);
  await page.click('body');
  await page.waitForTimeout(500);
  const session = await weir.context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  await page.close();
  return worlds.filter((world) => world.includes(weir.extensionId));
}

interface Trace {
  readonly text: string;
  readonly json: unknown;
  readonly selection: readonly [number, number];
  readonly afterUndo: unknown;
  readonly events: readonly string[];
}

/** Pastes into "before | after" at the bar, then undoes once. */
async function traceOf(weir: Weir, site: SiteName, plain: string, html: string | undefined, key: string): Promise<Trace> {
  const page = await openEditor(weir, site);
  await page.keyboard.type('before after');
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowLeft');
  if (weir === governed) await engineReady(weir, page);
  // Typing and pasting are one undo step if they are close in time.
  await page.waitForTimeout(700);
  await copy(page, plain, html);
  const events = await page.evaluate(() => window.fixture.seen.length);
  await page.keyboard.press(key);
  await expect.poll(() => model(page)).toContain('two');
  await page.waitForTimeout(100);
  const trace = await page.evaluate(
    (from) => ({
      text: window.fixture.model(),
      json: window.fixture.json(),
      selection: window.fixture.selection(),
      events: window.fixture.seen.slice(from).map((event) => `${event.type} ${String(event.trusted)} ${event.text} ${event.html}`),
    }),
    events,
  );
  expect(await interstitialOpen(page)).toBe(false);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(100);
  const afterUndo = await json(page);
  await page.close();
  return { ...trace, afterUndo };
}

for (const site of Object.keys(SITES) as SiteName[]) {
  for (const [name, html, key] of [
    ['a formatted paste', HTML, 'Control+v'],
    ['a paste of plain text', undefined, 'Control+v'],
    ['"paste as plain text"', HTML, 'Control+Shift+v'],
    ['Shift+Insert', HTML, 'Shift+Insert'],
  ] as const) {
    test(`${site}: ${name} gives the same model, caret, undo and page events as without Weir`, async () => {
      const native = await traceOf(bare, site, PLAIN, html, key);
      const ours = await traceOf(governed, site, PLAIN, html, key);
      expect(ours).toEqual(native);
      expect(JSON.stringify(native.afterUndo)).toContain('before after');
    });
  }
}

test('a clean paste is counted and not recorded', async () => {
  const before = (await recorded(governed)).length;
  const page = await openSite(governed, 'chatgpt');
  await copy(page, 'nothing to see');
  await paste(page);
  await expect.poll(() => model(page)).toBe('nothing to see');
  await page.waitForTimeout(300);
  expect(await recorded(governed)).toHaveLength(before);
  await page.close();
});

test('where nothing is enforced, an image on the clipboard is left to the page', async () => {
  await governed.setPolicy(policyOf([{ id: 'projects', mode: 'monitor', when: { category: ['custom'] }, action: 'block' }]));
  const page = await openSite(governed, 'chatgpt');
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2, 2);
    canvas.getContext('2d')?.fillRect(0, 0, 2, 2);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await canvas.convertToBlob() })]);
  });
  await paste(page);
  await expect.poll(() => page.evaluate(() => window.fixture.attachments().length)).toBe(1);
  expect(await page.evaluate(() => window.fixture.seen.filter(({ type }) => type === 'paste').map(({ trusted }) => trusted))).toEqual([
    true,
  ]);
  await governed.setPolicy(policyFor('block'));
  await page.close();
});

test('nothing of ours runs on a host that is not governed', async () => {
  expect(await worldsOf(governed, 'https://example.org/')).toEqual([]);
  // The same look finds the guard where it belongs.
  expect(await worldsOf(governed, SITES.chatgpt.url)).not.toEqual([]);
});
