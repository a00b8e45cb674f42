import { expect, test } from '@playwright/test';
import { LANGUAGES, translator } from '../../../utils/i18n/catalogue';
import { PAGES } from '../../../utils/i18n/pages';
import { start } from '../channels/support';
import { shot } from '../pages/harness/serve';

for (const language of LANGUAGES) {
  test(`a browser in ${language} opens popup and notice in ${language}, and nothing runs over their edges`, async () => {
    const weir = await start({ locale: language });
    try {
      const t = translator(PAGES[language], language);
      for (const [name, width, heading] of [
        ['popup', 400, t('policy.heading')],
        ['notice', 1_000, t('notice.title')],
      ] as const) {
        const page = await weir.context.newPage();
        await page.setViewportSize({ width, height: 700 });
        await page.goto(`chrome-extension://${weir.extensionId}/${name}.html`);
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        // Not the browser's own 75 %, which no page outside of an extension shows.
        expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
        await shot(page, `real-${name}-${language}`);
        await page.close();
      }
    } finally {
      await weir.close();
    }
  });
}
