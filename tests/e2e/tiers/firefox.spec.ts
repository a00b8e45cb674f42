import { expect, test } from '@playwright/test';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { firefoxBuild, launchFirefox, type Firefox } from '../harness/firefox';
import { CELLS, resolved } from './cells';

/** The kinds of account once more in Firefox, where the background asks the site on behalf of the page. */

const KINDS = [
  'signed-out',
  'free',
  'paid',
  'team',
  'enterprise',
  'education',
  'private-beside-an-enterprise-one',
  'other-workspace-active',
];
const URLS = { chatgpt: 'https://chatgpt.com/', claude: 'https://claude.ai/new' } as const;
const COMPOSER = { chatgpt: '#prompt-textarea', claude: '[data-testid="chat-input"]' } as const;
const SETTLED_MS = 1_200;

let fixtures: Fixtures;
let firefox: Firefox;
test.beforeAll(async () => {
  fixtures = await startFixtures();
  firefox = await launchFirefox({ fixtures, extension: firefoxBuild() });
});
test.afterAll(async () => {
  await firefox.close();
  await fixtures.close();
});

for (const cell of CELLS.filter(({ name }) => KINDS.includes(name))) {
  test(`Firefox, ${cell.site}: ${cell.name.replaceAll('-', ' ')} is recognised as ${cell.fixture.expected.tier}`, async () => {
    fixtures.reset();
    fixtures.use({ account: cell.name });
    const page = await firefox.browser.newPage();
    await page.goto(URLS[cell.site]);
    await page.waitForFunction(() => window.fixture.ready);
    await page.click(COMPOSER[cell.site]);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const { account } = await firefox.popupState(page);
    const expected = resolved(cell);
    expect(account).toMatchObject({ site: cell.site, tier: expected.tier, confidence: expected.confidence, workspace: expected.workspace });
    await page.close();
  });
}

test('Firefox: what is typed is sent once, under the real host name', async () => {
  fixtures.reset();
  const page = await firefox.browser.newPage();
  await page.goto(URLS.chatgpt);
  await page.waitForFunction(() => window.fixture.ready);
  await page.click(COMPOSER.chatgpt);
  await page.keyboard.type('hello from Firefox');
  await page.keyboard.press('Enter');
  await expect.poll(() => fixtures.sent()).toEqual(['hello from Firefox']);
  expect(fixtures.requests.find((r) => r.method === 'POST')?.headers.origin).toBe('https://chatgpt.com');
  await page.close();
});
