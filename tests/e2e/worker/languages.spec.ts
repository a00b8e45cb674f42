import { expect, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { BADGE_TITLES } from '../../../utils/i18n/badge';
import { LANGUAGES, translator } from '../../../utils/i18n/catalogue';
import { PAGES } from '../../../utils/i18n/pages';
import { openSite, start } from '../channels/support';
import { shot } from '../pages/harness/serve';

declare const chrome: Browser;

for (const language of LANGUAGES) {
  test(`a browser in ${language} has button, popup and notice in ${language}, and nothing runs over their edges`, async () => {
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
      const chat = await openSite(weir, 'chatgpt');
      const worker = await weir.worker();
      const title = (): Promise<string> =>
        worker.evaluate(
          async (url) => {
            const [tab] = await chrome.tabs.query({ url: `${url}*` });
            return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
          },
          new URL(chat.url()).origin + '/',
        );
      await expect.poll(async () => Object.values(BADGE_TITLES[language]).includes(await title())).toBe(true);
    } finally {
      await weir.close();
    }
  });
}
