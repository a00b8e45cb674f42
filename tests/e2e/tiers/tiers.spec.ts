import { expect, test } from '@playwright/test';
import { launch, type Weir } from '../harness/browser';
import { CELLS, LANGUAGES, listing, resolved } from './cells';

/** Every account of the fixtures, in two languages, as the guard in a real page recognises it and the popup shows it. */

const URLS = { chatgpt: 'https://chatgpt.com/', claude: 'https://claude.ai/new' } as const;
/** The account is probed for at most 400 ms at a time: at once, when the markup is there, and when the person turns to it. */
const SETTLED_MS = 900;

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    let weir: Weir;
    test.beforeAll(async () => {
      weir = await launch({ locale: language, policy: listing(true) });
    });
    test.afterAll(async () => weir.close());

    for (const cell of CELLS) {
      test(`${cell.site}: ${cell.name.replaceAll('-', ' ')} is recognised as ${cell.fixture.expected.tier}`, async () => {
        weir.fixtures.reset();
        weir.fixtures.use({ account: cell.name, locale: language });
        const page = await weir.open(URLS[cell.site]);
        await page.click(cell.site === 'chatgpt' ? '#prompt-textarea' : '[data-testid="chat-input"]');
        await page.waitForTimeout(SETTLED_MS);
        const { account } = await weir.popupState(page);
        const expected = resolved(cell);
        expect(account).toMatchObject({
          site: cell.site,
          tier: expected.tier,
          confidence: expected.confidence,
          workspace: expected.workspace,
        });
        await page.close();
      });
    }
  });
}
