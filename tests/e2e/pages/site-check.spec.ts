import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { PolicySource } from '../../../utils/model/policy';
import { SiteReport } from '../../../utils/model/site-check';
import { failings } from '../../../utils/sites/site-check';
import { policyFor, projectNumber, start } from '../channels/support';
import { SITE_FIXTURES } from '../fixtures/sites';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialText } from '../harness/interstitial';

/** What the marker begins with, wherever it may be seen. */
const MARKER = 'Weir site check';

let weir: Weir;
const folder = mkdtempSync(path.join(tmpdir(), 'weir-check-'));
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

async function open(name: string): Promise<Page> {
  const row = SITE_FIXTURES.find((site) => site.name === name);
  if (row === undefined) throw new Error(`There is no fixture site ${name}.`);
  const page = await weir.open(row.url);
  await page.waitForFunction(() => window.fixture.ready);
  return page;
}

/** Checks the one governed tab that is open, as IT does it, and saves the report. */
async function checked(name: string): Promise<SiteReport> {
  const page = await weir.context.newPage();
  await page.goto(`chrome-extension://${weir.extensionId}/site-check.html`);
  await page.getByRole('radio').first().check();
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Check this site' }).click();
        await expect(page.getByRole('button', { name: 'Check this site' })).toBeEnabled({ timeout: 30_000 });
        // Engine and dialog come once the page is idle.
        return page.getByRole('row', { name: /Classifier and dialog/ }).textContent();
      },
      { timeout: 60_000 },
    )
    .toContain('there');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the report' }).click()]);
  const file = path.join(folder, `${name}.json`);
  await download.saveAs(file);
  await page.close();
  return SiteReport.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The page is as it was: an empty composer, and nothing was sent. */
async function untouched(page: Page): Promise<void> {
  expect((await page.evaluate(() => window.fixture.model())).trim()).toBe('');
  expect(await page.evaluate(() => window.fixture.sends())).toBe(0);
  expect(weir.fixtures.everReceived(MARKER)).toBe(false);
}

function fix(report: string, policy: PolicySource): PolicySource {
  const [before, after] = [path.join(folder, 'before.json'), path.join(folder, 'after.json')];
  writeFileSync(before, JSON.stringify(policy));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['cli/weir.mjs', 'adapter', 'fix', path.join(folder, `${report}.json`), '--policy', before, '--out', after],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(readFileSync(after, 'utf8')) as PolicySource;
}

for (const name of (process.env['WEIR_CHECK_SITES'] ?? 'chatgpt,claude,gemini,copilot-m365,perplexity,deepseek').split(',')) {
  test(`a site check of ${name} finds all of it, and leaves nothing behind`, async () => {
    await weir.setPolicy(policyFor('block'));
    // The page sends what is being typed, where it can.
    weir.fixtures.use({ quirks: ['prepare-with-text'] });
    const page = await open(name);
    const report = await checked(name);
    expect(failings(report)).toEqual([]);
    expect(report.marker.heard.length).toBeGreaterThan(0);
    await untouched(page);
    await page.close();
  });
}

test('what a person has written is left alone, and the check says why it did not go on', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await open('deepseek');
  await page.click('textarea');
  await page.keyboard.type('a draft');
  const report = await checked('draft');
  expect(report.marker.outcome).toBe('composer-in-use');
  expect(JSON.stringify(report)).not.toContain('draft');
  expect(await page.evaluate(() => window.fixture.model())).toBe('a draft');
  await page.close();
});

test('a redesigned site: the check says what is missing, a correction in the policy heals it, and the next check confirms it', async () => {
  test.setTimeout(180_000);
  weir.fixtures.use({ quirks: ['renamed-markup'] });
  const policy = policyFor('block');
  await weir.setPolicy(policy);
  const page = await open('deepseek');
  const broken = await checked('broken');
  expect(failings(broken).map(({ part }) => part)).toEqual(expect.arrayContaining(['composer', 'submit']));
  await untouched(page);

  const corrected = fix('broken', policy);
  await weir.setPolicy(corrected);
  await page.reload();
  await page.waitForFunction(() => window.fixture.ready);
  expect((await weir.popupState(page)).site?.confirmedLive).toBeNull();
  expect(failings(await checked('healed'))).toEqual([]);

  const number = projectNumber();
  await page.bringToFront();
  await page.click('textarea');
  await page.keyboard.type(`about ${number}`);
  await page.click('.renamed-send');
  await interstitialText(page);
  await chooseInInterstitial(page, 'Cancel');
  expect(weir.fixtures.everReceived(number)).toBe(false);

  await weir.setPolicy(fix('healed', corrected));
  await expect.poll(async () => (await weir.popupState(page)).site?.confirmedLive).toBe(new Date().toISOString().slice(0, 10));
  await page.close();
});
