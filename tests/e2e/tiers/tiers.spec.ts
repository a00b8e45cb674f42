import { expect, test, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { ACCOUNT_TOKEN, ACCOUNTS, PRIVATE_EMAIL } from '../fixtures/accounts';
import { launch, type Weir } from '../harness/browser';
import { FULL_RUN } from '../harness/full-run';
import { CELLS, LANGUAGES, type Cell, listing, resolved } from './cells';

/** In the worker. */
declare const chrome: Browser;

/** Every account of the fixtures, in two languages, as the guard in a real page recognises it and the popup shows it. */

const URLS = { chatgpt: 'https://chatgpt.com/', claude: 'https://claude.ai/new' } as const;
/** The account is probed for at most 400 ms at a time: at once, when the markup is there, and when the person turns to it. */
const SETTLED_MS = 900;

/** Each account in one language, by turns; in the full run in each. */
const cellsIn = (language: number): readonly Cell[] => CELLS.filter((_, index) => FULL_RUN || index % LANGUAGES.length === language);

for (const [index, language] of LANGUAGES.entries()) {
  test.describe(`in ${language}`, () => {
    let weir: Weir;
    /** One tab for all: a tab of its own costs a process. */
    let page: Page;
    test.beforeAll(async () => {
      weir = await launch({ locale: language, policy: listing(true) });
      page = await weir.context.newPage();
    });
    test.afterAll(async () => weir.close());

    for (const cell of cellsIn(index)) {
      test(`${cell.site}: ${cell.name.replaceAll('-', ' ')} is recognised as ${cell.fixture.expected.tier}`, async () => {
        weir.fixtures.reset();
        weir.fixtures.use({ account: cell.name, locale: language });
        // The popup was opened in a tab of its own, and what lies behind another tab draws once a second.
        await page.bringToFront();
        await page.goto(URLS[cell.site]);
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
      });
    }
  });
}

test.describe('over time', () => {
  let weir: Weir;
  test.beforeAll(async () => {
    weir = await launch({ policy: listing(true) });
  });
  test.afterAll(async () => weir.close());

  test('the site is asked once while a page loads, although the markup comes later', async () => {
    weir.fixtures.reset();
    weir.fixtures.use({ account: 'team' });
    const page = await weir.context.newPage();
    // The document comes slowly, as real ones do.
    await page.route('**/fixture.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      await route.continue();
    });
    await page.goto(URLS.chatgpt);
    await page.waitForTimeout(SETTLED_MS);
    expect((await weir.popupState(page)).account).toMatchObject({ tier: 'team', confidence: 'high' });
    const asked = weir.fixtures.to('/api/auth/session').filter(({ headers }) => headers.referer === undefined);
    expect(asked.length).toBe(1);
    await page.close();
  });

  test('a company account is not certain before the site has answered, and is afterwards', async () => {
    weir.fixtures.use({ account: 'enterprise-other', accountDelay: 2_500 });
    const page = await weir.open(URLS.chatgpt);
    await page.waitForTimeout(SETTLED_MS);
    const early = (await weir.popupState(page)).account;
    expect(early?.confidence).not.toBe('high');
    await expect
      .poll(async () => (await weir.popupState(page)).account, { timeout: 8_000 })
      .toMatchObject({ tier: 'enterprise', confidence: 'high' });
    await page.close();
  });

  test('the account changes with the workspace, and nothing is certain in between', async () => {
    weir.fixtures.reset();
    weir.fixtures.use({ account: 'enterprise' });
    const page = await weir.open(URLS.chatgpt);
    await expect.poll(async () => (await weir.popupState(page)).account).toMatchObject({ tier: 'enterprise', confidence: 'high' });
    // The person switches to the private account without a new page: the cookie changes first.
    await page.evaluate(() => {
      document.cookie = '_account=personal; path=/; secure';
    });
    await page.click('#prompt-textarea');
    await expect.poll(async () => (await weir.popupState(page)).account).toMatchObject({ tier: 'unknown', workspace: null });
    await page.close();
  });

  test('two accounts in two tabs: each tab is what its own page and the session say, and the older one is certain no more', async () => {
    weir.fixtures.reset();
    weir.fixtures.use({ account: 'enterprise' });
    const company = await weir.open(URLS.chatgpt);
    await expect.poll(async () => (await weir.popupState(company)).account).toMatchObject({ tier: 'enterprise', confidence: 'high' });
    // In a second tab the person goes on with the private account: the browser has one session for both.
    weir.fixtures.use({ account: 'paid' });
    const own = await weir.open(`${URLS.chatgpt}?second`);
    await expect.poll(async () => (await weir.popupState(own)).account).toMatchObject({ tier: 'consumer-paid', confidence: 'high' });
    await company.bringToFront();
    await company.click('#prompt-textarea');
    await expect.poll(async () => (await weir.popupState(company)).account?.tier).not.toBe('enterprise');
    expect((await weir.popupState(company)).account).toMatchObject({ workspace: null });
    expect((await weir.popupState(own)).account).toMatchObject({ tier: 'consumer-paid' });
    await company.close();
    await own.close();
  });

  test('signed out in another tab: the open page is the company account no more', async () => {
    weir.fixtures.reset();
    weir.fixtures.use({ account: 'enterprise' });
    const page = await weir.open(URLS.chatgpt);
    await expect.poll(async () => (await weir.popupState(page)).account).toMatchObject({ tier: 'enterprise', confidence: 'high' });
    weir.fixtures.use({ account: 'signed-out' });
    const other = await weir.open(`${URLS.chatgpt}?second`);
    await expect.poll(async () => (await weir.popupState(other)).account).toMatchObject({ tier: 'consumer-free' });
    await other.close();
    await page.click('#prompt-textarea');
    await expect.poll(async () => (await weir.popupState(page)).account?.tier).not.toBe('enterprise');
    expect((await weir.popupState(page)).account).toMatchObject({ workspace: null });
    await page.close();
  });

  test('nothing of a private account is kept on the device: no address, no domain, no id, no token', async () => {
    weir.fixtures.reset();
    weir.fixtures.use({ account: 'paid' });
    const page = await weir.open(URLS.chatgpt);
    await expect.poll(async () => (await weir.popupState(page)).account).toMatchObject({ tier: 'consumer-paid', confidence: 'high' });
    const kept = JSON.stringify(await (await weir.worker()).evaluate(() => chrome.storage.local.get(null)));
    const id = ACCOUNTS.chatgpt['paid']?.themeAccount ?? '';
    expect(id).not.toBe('');
    for (const secret of [id, ACCOUNT_TOKEN, PRIVATE_EMAIL, 'mail.example']) expect(kept).not.toContain(secret);
    await page.close();
  });
});
