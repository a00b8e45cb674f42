import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { SNAPSHOT_KEY } from '../../../utils/model/snapshot';
import type { PolicySource } from '../../../utils/model/policy';
import { personsFile } from '../channels/drivers';
import { expectRewritten, REWRITTEN } from '../channels/rewritten';
import { policyFor, projectNumber, SITES, type SiteName } from '../channels/support';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { firefoxBuild, launchFirefox, type Firefox } from '../harness/firefox';
import { snapshotFrom } from '../harness/snapshot';
import { asked, choose, escape, question } from './dialog';

/**
 * {ChatGPT, Claude} × {typed, pasted} once more in Firefox, where paste events, wrappers and the tab key are others. Proven
 * on the request that the site received and in the editor's own model and history.
 */
const CHANNELS = ['typed', 'pasted'] as const;
type Channel = (typeof CHANNELS)[number];

/** Globals in a page of the extension. */
interface Own {
  readonly browser: WebExtension;
}

let fixtures: Fixtures;
let firefox: Firefox;
let own: Page;
test.beforeAll(async () => {
  fixtures = await startFixtures();
  firefox = await launchFirefox({ fixtures, extension: firefoxBuild() });
  own = await firefox.openOwn('popup.html');
  // The extension puts its own baseline in force first: it would overwrite a policy of the test.
  await expect
    .poll(() => own.evaluate(async () => Object.keys(await (globalThis as unknown as Own).browser.storage.local.get())))
    .toContain(SNAPSHOT_KEY);
  await sleep(700);
});
test.afterAll(async () => {
  await firefox.close();
  await fixtures.close();
});
test.beforeEach(() => fixtures.reset());

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const model = (page: Page): Promise<string> => page.evaluate(() => window.fixture.model());
const everHeld = (page: Page, text: string): Promise<boolean> => page.evaluate((t) => window.fixture.everHeld(t), text);
const sends = (page: Page): Promise<number> => page.evaluate(() => window.fixture.sends());
const pageSaw = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((t) => window.fixture.seen.some((event) => event.text.includes(t) || event.html.includes(t)), text);

async function setPolicy(policy: PolicySource): Promise<void> {
  await own.evaluate(
    (key, value) => (globalThis as unknown as Own).browser.storage.local.set({ [key]: value }),
    SNAPSHOT_KEY,
    JSON.stringify(snapshotFrom(policy)),
  );
}

/** Opens the site with this policy in force and waits until the editor has the focus. */
async function open(site: SiteName, policy: PolicySource, composer: string = SITES[site].composer): Promise<Page> {
  await setPolicy(policy);
  const page = await firefox.browser.newPage();
  await page.goto(SITES[site].url);
  await page.waitForFunction(() => window.fixture.ready);
  await page.bringToFront();
  await page.click(composer);
  return page;
}

async function copy(page: Page, plain: string, html?: string): Promise<void> {
  await page.evaluate(
    async (text, rich) => {
      const flavours: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (rich !== null) flavours['text/html'] = new Blob([rich], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(flavours)]);
    },
    plain,
    html ?? null,
  );
}

async function pressControl(page: Page, key: 'v' | 'z'): Promise<void> {
  // Editors learn of a selection a moment after it was made.
  await sleep(150);
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Brings text into the composer; what was typed is judged when it is sent, so that is done as well. */
async function bring(page: Page, channel: Channel, text: string): Promise<void> {
  if (channel === 'typed') {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  } else {
    await copy(page, text);
    await pressControl(page, 'v');
  }
}

/** Sends a paste that has arrived; what was typed is on its way already. */
async function sendPasted(page: Page, channel: Channel, text: string): Promise<void> {
  if (channel === 'typed') return;
  await expect.poll(() => model(page)).toBe(text);
  await sleep(150);
  await page.keyboard.press('Enter');
}

for (const site of Object.keys(SITES) as SiteName[]) {
  test(`Firefox, ${site}: a clean paste keeps its formatting, and one undo takes it back`, async () => {
    const page = await open(site, policyFor('block'));
    await copy(page, 'a plan', '<p>a <b>plan</b></p>');
    await pressControl(page, 'v');
    await expect.poll(() => model(page)).toBe('a plan');
    expect(JSON.stringify(await page.evaluate(() => window.fixture.json()))).toMatch(/"(strong|bold)"/);
    // The page was handed the browser's own event, not one of ours.
    expect(await page.evaluate(() => window.fixture.seen.filter((event) => event.type === 'paste').map((event) => event.trusted))).toEqual([
      true,
    ]);
    await pressControl(page, 'z');
    await expect.poll(() => model(page)).toBe('');
    await page.close();
  });

  for (const channel of CHANNELS) {
    test(`Firefox, ${site}, ${channel}: clean text is sent once, and nobody is asked`, async () => {
      const page = await open(site, policyFor('block'));
      await bring(page, channel, 'nothing to see');
      await sendPasted(page, channel, 'nothing to see');
      await expect.poll(() => fixtures.sent()).toEqual(['nothing to see']);
      expect(await asked(page)).toBe(false);
      expect(await sends(page)).toBe(1);
      await page.close();
    });

    test(`Firefox, ${site}, ${channel}: block lets nothing through, and Escape closes the dialog`, async () => {
      const page = await open(site, policyFor('block'));
      const number = projectNumber();
      await bring(page, channel, `about ${number} please`);
      expect(await question(page)).toContain('Project number');
      await escape(page);
      await sleep(300);
      if (channel === 'pasted') {
        expect(await model(page)).toBe('');
        expect(await everHeld(page, number)).toBe(false);
        expect(await pageSaw(page, number)).toBe(false);
      } else expect(await model(page)).toBe(`about ${number} please`);
      expect(await sends(page)).toBe(0);
      expect(fixtures.everReceived(number)).toBe(false);
      // The editor has the focus again.
      await page.keyboard.type('x');
      await expect.poll(() => model(page)).toContain('x');
      await page.close();
    });

    test(`Firefox, ${site}, ${channel}: redact sends the token, and no request ever held the number`, async () => {
      const page = await open(site, policyFor('redact'));
      const number = projectNumber();
      await bring(page, channel, `about ${number} please`);
      await choose(page, 'Use the redacted text');
      await sendPasted(page, channel, 'about [COMPANY_DATA_1] please');
      await expect.poll(() => fixtures.sent()).toEqual(['about [COMPANY_DATA_1] please']);
      if (channel === 'pasted') expect(await pageSaw(page, number)).toBe(false);
      expect(fixtures.everReceived(number)).toBe(false);
      expect(await sends(page)).toBe(1);
      await page.close();
    });

    test(`Firefox, ${site}, ${channel}: warn asks once, and what the person confirms is sent once`, async () => {
      const page = await open(site, policyFor('warn'));
      const text = `about ${projectNumber()} please`;
      await bring(page, channel, text);
      await question(page);
      if (channel === 'pasted') expect(await model(page)).toBe('');
      expect(fixtures.sent()).toEqual([]);
      await choose(page, 'Go on as it is');
      await sendPasted(page, channel, text);
      await expect.poll(() => fixtures.sent()).toEqual([text]);
      expect(await asked(page)).toBe(false);
      expect(await sends(page)).toBe(1);
      await page.close();
    });
  }

  test(`Firefox, ${site}: undo after a redacted paste does not bring the original`, async () => {
    const page = await open(site, policyFor('redact'));
    const number = projectNumber();
    await page.keyboard.type('before ');
    await sleep(700);
    await copy(page, number, `<p>${number}</p>`);
    await pressControl(page, 'v');
    await choose(page, 'Use the redacted text');
    await expect.poll(() => model(page)).toBe('before [COMPANY_DATA_1]');
    expect(await everHeld(page, number)).toBe(false);
    await pressControl(page, 'z');
    await expect.poll(() => model(page)).not.toContain('[COMPANY_DATA_1]');
    expect(await model(page)).not.toContain(number);
    await page.close();
  });

  test(`Firefox, ${site}: a formatted paste that was confirmed keeps its formatting`, async () => {
    const page = await open(site, policyFor('warn'));
    const number = projectNumber();
    await copy(page, `see ${number} now`, `<p>see <b>${number}</b> now</p>`);
    await pressControl(page, 'v');
    await choose(page, 'Go on as it is');
    await expect.poll(() => model(page)).toBe(`see ${number} now`);
    expect(JSON.stringify(await page.evaluate(() => window.fixture.json()))).toMatch(/"(strong|bold)"/);
    await page.close();
  });
}

test('Firefox, the signed-out textarea: a redacted paste is one undo step, and what was typed is replaced before it is sent', async () => {
  fixtures.use({ account: 'signed-out', quirks: ['plain-composer'] });
  const page = await open('chatgpt', policyFor('redact'), '[data-testid="prompt-textarea"]');
  const number = projectNumber();
  await copy(page, `paste ${number}`);
  await pressControl(page, 'v');
  await choose(page, 'Use the redacted text');
  await expect.poll(() => model(page)).toBe('paste [COMPANY_DATA_1]');
  await pressControl(page, 'z');
  await expect.poll(() => model(page)).toBe('');
  expect(await everHeld(page, number)).toBe(false);
  await page.keyboard.type(`type ${number}`);
  await page.keyboard.press('Enter');
  await choose(page, 'Use the redacted text');
  await expect.poll(() => fixtures.sent()).toEqual(['type [COMPANY_DATA_1]']);
  expect(fixtures.everReceived(number)).toBe(false);
  await page.close();
});

for (const site of Object.keys(SITES) as SiteName[]) {
  test(`Firefox, ${site}: a click on Send is held and repeated once`, async () => {
    const page = await open(site, policyFor('warn'));
    const text = `about ${projectNumber()} please`;
    await page.keyboard.type(text);
    await page.click(SITES[site].send);
    await question(page);
    expect(fixtures.sent()).toEqual([]);
    await choose(page, 'Go on as it is');
    await expect.poll(() => fixtures.sent()).toEqual([text]);
    await sleep(300);
    expect(await sends(page)).toBe(1);
    await page.close();
  });

  test(`Firefox, ${site}: a long clean paste that was held comes in once, formatting included`, async () => {
    const page = await open(site, policyFor('block'));
    const line = 'a long line of a long report ';
    const plain = `${line.repeat(10_000)}end`;
    await copy(page, plain, `<p>${line.repeat(10_000)}<b>end</b></p>`);
    await pressControl(page, 'v');
    await expect.poll(async () => (await model(page)).length, { timeout: 20_000 }).toBe(plain.length);
    expect(JSON.stringify(await page.evaluate(() => window.fixture.json()))).toMatch(/"(strong|bold)"/);
    await sleep(500);
    expect((await model(page)).length).toBe(plain.length);
    expect(await asked(page)).toBe(false);
    await page.close();
  });
}

for (const [name, [make, text]] of Object.entries(REWRITTEN))
  test(`Firefox: ${name} goes with what was found replaced, and opens`, async () => {
    const page = await open('chatgpt', policyFor('redact'));
    const number = projectNumber();
    const input = await page.$('input[type="file"]');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(await personsFile(name, make(number)));
    await choose(page, 'Use the redacted text');
    await expect.poll(() => page.evaluate(() => [...window.fixture.attachments()])).toEqual([name]);
    await expectRewritten(fixtures, name, text, number);
    await page.close();
  });
