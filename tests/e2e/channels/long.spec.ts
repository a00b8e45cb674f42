import type { Browser } from 'webextension-polyfill';
import { expect, test } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialText } from '../harness/interstitial';
import {
  copy,
  engineReady,
  everHeld,
  model,
  openEditor,
  openSite,
  pageSaw,
  policyFor,
  projectNumber,
  type SiteName,
  SITES,
  start,
} from './support';

declare const chrome: Browser;

/**
 * Text past 256 Ki UTF-16 units is held and checked in slices, then released as a paste of our own. What the editor makes of it is
 * compared with a native paste of the same clipboard in a browser without the guard.
 */
let governed: Weir;
let bare: Weir;
test.beforeAll(async () => {
  governed = await start({ long: true });
  await governed.setPolicy(policyFor('block'));
  bare = await start({ fixtures: governed.fixtures, long: true });
  await (await bare.worker()).evaluate(() => chrome.scripting.unregisterContentScripts());
});
test.afterAll(async () => {
  await bare.close();
  await governed.close();
});
test.beforeEach(() => governed.fixtures.reset());

const LINES = 6_000;
/** About 360 KB: numbered lines, indented here and there, some empty, with an emoji and some Hebrew. */
const line = (i: number): string =>
  i % 50 === 0
    ? ''
    : `${i % 7 === 0 ? '\t- ' : ''}line ${String(i)} of a long report, with  two spaces, \u{1f469}\u200d\u{1f4bb} and \u05e9\u05dc\u05d5\u05dd`;
const PLAIN = Array.from({ length: LINES }, (_, i) => line(i)).join('\n');
const HTML = `<h1>Report</h1>${Array.from({ length: LINES }, (_, i) => `<p>line ${String(i)} with <em>emphasis</em> and <code>code</code>, long enough to count, again and again</p>`).join('')}`;
const HTML_PLAIN = `Report\n\n${Array.from({ length: LINES }, (_, i) => `line ${String(i)} with emphasis and code, long enough to count, again and again`).join('\n\n')}`;

interface Outcome {
  readonly json: unknown;
  readonly selection: readonly [number, number];
  readonly afterUndo: string;
  readonly attachments: readonly string[];
}

async function outcomeOf(weir: Weir, site: SiteName, plain: string, html?: string, query = ''): Promise<Outcome> {
  const page = await openEditor(weir, site, query);
  await page.keyboard.type('before after');
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowLeft');
  if (weir === governed) await engineReady(weir, page);
  await page.waitForTimeout(700);
  await copy(page, plain, html);
  await page.keyboard.press('Control+v');
  await expect
    .poll(() => page.evaluate(() => window.fixture.model().length > 100_000 || window.fixture.attachments().length > 0), {
      timeout: 30_000,
    })
    .toBe(true);
  await page.waitForTimeout(500);
  const outcome = await page.evaluate(() => ({
    json: window.fixture.json(),
    selection: window.fixture.selection(),
    attachments: window.fixture.attachments(),
  }));
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(300);
  const afterUndo = await model(page);
  await page.close();
  return { ...outcome, afterUndo };
}

for (const site of Object.keys(SITES) as SiteName[]) {
  for (const [name, plain, html] of [
    ['plain text', PLAIN, undefined],
    ['formatted text', HTML_PLAIN, HTML],
  ] as const) {
    test(`${site}: a long paste of ${name} ends in the model of a native paste, and one undo takes it back`, async () => {
      test.setTimeout(120_000);
      expect(plain.length).toBeGreaterThan(262_144);
      const native = await outcomeOf(bare, site, plain, html);
      const ours = await outcomeOf(governed, site, plain, html);
      expect(ours.selection).toEqual(native.selection);
      expect(JSON.stringify(ours.json) === JSON.stringify(native.json)).toBe(true);
      expect(ours.afterUndo).toBe('before after');
      expect(native.afterUndo).toBe('before after');
    });
  }

  test(`${site}: where the site makes an attachment of a long paste, it makes one, and nothing is doubled`, async () => {
    governed.fixtures.use({ quirks: ['long-paste'] });
    const native = await outcomeOf(bare, site, PLAIN);
    const ours = await outcomeOf(governed, site, PLAIN);
    expect(native.attachments).toHaveLength(1);
    expect(ours).toEqual(native);
  });

  test(`${site}: a number at the end of a long paste is found, and nothing of the paste goes in`, async () => {
    const page = await openSite(governed, site);
    const number = projectNumber();
    await copy(page, `${PLAIN}\n${number}`);
    await page.keyboard.press('Control+v');
    expect(await interstitialText(page)).toContain('This cannot go');
    await chooseInInterstitial(page, 'Cancel');
    expect(await model(page)).toBe('');
    expect(await everHeld(page, number)).toBe(false);
    expect(await pageSaw(page, number)).toBe(false);
    await page.close();
  });

  test(`${site}: Enter while a long paste is checked sends once, with the paste in it`, async () => {
    const page = await openSite(governed, site);
    await page.keyboard.type('see: ');
    await copy(page, PLAIN);
    await page.waitForTimeout(150);
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await expect.poll(() => governed.fixtures.sent().length, { timeout: 30_000 }).toBe(1);
    await page.waitForTimeout(500);
    expect(governed.fixtures.sent()).toHaveLength(1);
    expect(squeezed(governed.fixtures.sent()[0] ?? '')).toBe(squeezed(`see: ${PLAIN}`));
    await page.close();
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
