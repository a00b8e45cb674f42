import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { SiteReport } from '../../../utils/model/site-check';
import { SNAPSHOT_KEY } from '../../../utils/model/snapshot';
import { failings } from '../../../utils/sites/site-check';
import { policyFor } from '../channels/support';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { SITE_FIXTURES } from '../fixtures/sites';
import { firefoxBuild, launchFirefox, type Firefox } from '../harness/firefox';
import { snapshotFrom } from '../harness/snapshot';

/** The site check in Firefox, on sites whose editors have nothing in common. */
const SITES = (process.env['WEIR_CHECK_SITES'] ?? 'chatgpt,gemini,deepseek').split(',');
/** What the marker begins with. */
const MARKER = 'Weir site check';

/** Globals in a page of the extension. */
interface Own {
  readonly browser: WebExtension;
}

const downloads = mkdtempSync(path.join(tmpdir(), 'weir-check-'));
let fixtures: Fixtures;
let firefox: Firefox;
test.beforeAll(async () => {
  fixtures = await startFixtures();
  firefox = await launchFirefox({
    fixtures,
    extension: firefoxBuild(),
    prefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  });
  const own = await firefox.openOwn('popup.html');
  // The extension puts its own baseline in force first: it would overwrite a policy of the test.
  await expect
    .poll(() => own.evaluate(async () => Object.keys(await (globalThis as unknown as Own).browser.storage.local.get())))
    .toContain(SNAPSHOT_KEY);
  await sleep(700);
  const snapshot = JSON.stringify(snapshotFrom(policyFor('block')));
  await own.evaluate((key, value) => (globalThis as unknown as Own).browser.storage.local.set({ [key]: value }), SNAPSHOT_KEY, snapshot);
});
test.afterAll(async () => {
  await firefox.close();
  await fixtures.close();
  rmSync(downloads, { recursive: true, force: true });
});
test.beforeEach(() => fixtures.reset());

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const press = (page: Page, name: string): Promise<void> =>
  page.evaluate((text) => {
    [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === text)?.click();
  }, name);
const rowOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((text) => [...document.querySelectorAll('tr')].find((row) => row.textContent.includes(text))?.textContent ?? '', name);

/** Checks the one governed tab that is open, as IT does it, and reads the report that the page saves. */
async function checked(): Promise<SiteReport> {
  const page = await firefox.openOwn('site-check.html');
  await page.waitForSelector('input[type="radio"]');
  await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type="radio"]')?.click());
  await expect
    .poll(
      async () => {
        await press(page, 'Check this site');
        await page.waitForFunction(
          () => [...document.querySelectorAll('button')].some((button) => button.textContent.trim() === 'Save the report'),
          { polling: 200, timeout: 30_000 },
        );
        // Engine and dialog come once the page is idle.
        return rowOf(page, 'Classifier and dialog');
      },
      { timeout: 60_000 },
    )
    .toContain('there');
  await press(page, 'Save the report');
  const saved = (): string | undefined => readdirSync(downloads).find((file) => /^weir-site-check-.*\.json$/.test(file));
  await expect.poll(saved).toBeDefined();
  const file = path.join(downloads, saved() ?? '');
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('}\n');
  const report = SiteReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  await page.close();
  return report;
}

for (const name of SITES) {
  test(`Firefox: a site check of ${name} finds all of it, and leaves nothing behind`, async () => {
    test.setTimeout(120_000);
    const row = SITE_FIXTURES.find((site) => site.name === name);
    if (row === undefined) throw new Error(`There is no fixture site ${name}.`);
    // The page sends what is being typed, where it can.
    fixtures.use({ quirks: ['prepare-with-text'] });
    const page = await firefox.browser.newPage();
    await page.goto(row.url);
    await page.waitForFunction(() => window.fixture.ready);
    const report = await checked();
    expect(failings(report)).toEqual([]);
    expect(report.browser).toMatch(/^Firefox \d+$/);
    expect(report.marker.heard.length).toBeGreaterThan(0);
    expect((await page.evaluate(() => window.fixture.model())).trim()).toBe('');
    expect(await page.evaluate(() => window.fixture.sends())).toBe(0);
    expect(fixtures.everReceived(MARKER)).toBe(false);
    await page.close();
  });
}
