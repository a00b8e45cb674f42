import { expect, test, type Browser, type Page } from '@playwright/test';
import path from 'node:path';
import { LANGUAGES, translator } from '../../../utils/i18n/catalogue';
import { PAGES } from '../../../utils/i18n/pages';
import { ABOUTS, CHECKS, NOTICES, POPUPS } from './harness/states';
import { axeComplaints, buildFrontEnd, launch, serveFolder, shot } from './harness/serve';

const ORIGIN = 'https://pages.example';
let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  const folder = await buildFrontEnd(path.resolve('tests/e2e/pages/harness/vite.config.ts'));
  browser = await launch();
  const context = await browser.newContext({ timezoneId: 'UTC' });
  await serveFolder(context, ORIGIN, folder);
  page = await context.newPage();
});
test.afterAll(() => browser.close());

const views = [
  ...Object.keys(POPUPS).map((name) => ({ query: `popup=${name}`, width: 400 })),
  ...Object.keys(NOTICES).map((name) => ({ query: `notice=${name}`, width: 1000 })),
  ...Object.keys(CHECKS).flatMap((name) => [1_000, 360].map((width) => ({ query: `check=${name}`, width }))),
  ...Object.keys(ABOUTS).flatMap((name) => [1_000, 360].map((width) => ({ query: `about=${name}`, width }))),
];
for (const { query, width } of views) {
  // The pages for IT are in English.
  for (const language of /^(?:about|check)=/.test(query) ? ['en'] : LANGUAGES) {
    // Colours are the same in every language.
    for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
      test(`axe has nothing against ${query}, ${width} pixels wide, in ${language}, ${colorScheme}`, async () => {
        await page.setViewportSize({ width, height: 700 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${ORIGIN}/extension.html?${query}&lang=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const details of await page.locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
        await shot(page, `${query.replace('=', '-')}-${width}-${language}-${colorScheme}`);
        expect(await axeComplaints(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }
}

test('the popup says what was seen of the account in the person’s language, and the site’s own word as it is', async () => {
  for (const language of LANGUAGES) {
    await page.goto(`${ORIGIN}/extension.html?popup=governed&lang=${language}`);
    const t = translator(PAGES[language], language);
    const seen = page.locator('section[aria-labelledby="account"] li');
    await page.locator('section[aria-labelledby="account"] summary').click();
    await expect(seen).toContainText([`free, ${t('saw.personal')}`, t('saw.private-in-use')]);
  }
});
