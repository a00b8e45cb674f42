import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { SNAPSHOT_KEY } from '../../../utils/model/snapshot';
import { readOutbox } from '../channels/support';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { choose } from '../firefox/dialog';
import { firefoxBuild, launchFirefox, type Firefox } from '../harness/firefox';
import { snapshotFrom } from '../harness/snapshot';
import { ASKED, FORBIDDEN, linePolicy, numberOf } from './policy';
import { ALSO_IN_FIREFOX, bodyOf, CONVERSATION, frameOf, sendFrames, SOCKET, WAYS } from './ways';

/** Globals in a page of the extension. */
interface Own {
  readonly browser: WebExtension;
}

/** Without the question for a reason: the dialog is one view then, which the keys of these tests can walk. */
const POLICY = linePolicy({
  rules: linePolicy().rules.map((rule) => (rule.id === 'asked' ? { ...rule, action: 'warn' as const } : rule)),
});
/** The background ends this soon, so that most requests of these tests wake it. */
const IDLE_MS = 1_000;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let fixtures: Fixtures;
let firefox: Firefox;
let own: Page;
test.beforeAll(async () => {
  fixtures = await startFixtures();
  firefox = await launchFirefox({
    fixtures,
    extension: firefoxBuild(),
    prefs: { 'extensions.background.idle.timeout': IDLE_MS },
  });
  own = await firefox.openOwn('popup.html');
  // The extension puts its own baseline in force first: it would overwrite a policy of the test.
  await expect
    .poll(() => own.evaluate(async () => Object.keys(await (globalThis as unknown as Own).browser.storage.local.get())))
    .toContain(SNAPSHOT_KEY);
  await sleep(700);
  await own.evaluate(
    (key, value) => (globalThis as unknown as Own).browser.storage.local.set({ [key]: value }),
    SNAPSHOT_KEY,
    JSON.stringify(snapshotFrom(POLICY)),
  );
});
test.afterAll(async () => {
  await firefox.close();
  await fixtures.close();
});

async function open(url: string, composer: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.fixture.ready);
  await page.bringToFront();
  await page.click(composer);
  return page;
}
const openChat = (): Promise<Page> => open('https://chatgpt.com/', '#prompt-textarea');
const arrived = (text: string): boolean => fixtures.everReceived(text);
const drift = async (): Promise<number> => (await own.evaluate(readOutbox)).filter(({ kind }) => kind === 'drift').length;

test('Firefox: the line is live, and what a page sends by itself is stopped if it is forbidden, whether the background sleeps or not', async () => {
  test.setTimeout(120_000);
  const page = await openChat();
  await expect.poll(async () => (await firefox.popupState(page)).line).toBe('live');
  const before = await drift();
  let stops = 0;
  for (const pause of [0, 3 * IDLE_MS]) {
    for (const [way, send] of Object.entries({ ...WAYS, ...ALSO_IN_FIREFOX })) {
      const [secret, clean] = [numberOf(FORBIDDEN), `clean-${crypto.randomUUID()}`];
      await sleep(pause);
      await page.evaluate(send, [CONVERSATION, bodyOf(`about ${secret}`)] as const);
      await page.evaluate(send, [CONVERSATION, bodyOf(clean)] as const);
      await expect.poll(() => arrived(clean), { message: `clean by ${way}` }).toBe(true);
      expect(arrived(secret), `forbidden by ${way}`).toBe(false);
      stops += 1;
    }
  }
  // Each is something that the guard never saw; those within five seconds are one line of the record.
  await expect.poll(async () => (await drift()) - before, { timeout: 20_000 }).toBeGreaterThan(0);
  expect((await drift()) - before).toBeLessThanOrEqual(stops);
  await page.close();
});

test('Firefox: a frame of a socket is refused if it is forbidden, and arrives if it is clean', async () => {
  const page = await open(SOCKET.page, 'textarea');
  const [secret, clean] = [numberOf(FORBIDDEN), `clean-${crypto.randomUUID()}`];
  await sleep(1_500);
  const refused = await page.evaluate(sendFrames, [SOCKET.url, frameOf(`about ${secret}`), frameOf(clean), '{"event":"ping"}'] as const);
  expect(refused).toEqual(['NotAllowedError', '', '']);
  await expect.poll(() => arrived(clean)).toBe(true);
  expect(arrived(secret)).toBe(false);
  await page.close();
});

test('Firefox: a prompt in an address is left out of it, and the page opens', async () => {
  const secret = numberOf(FORBIDDEN);
  const page = await firefox.browser.newPage();
  await page.goto(`https://chatgpt.com/?q=${encodeURIComponent(`about ${secret}`)}&model=x`);
  expect(page.url()).toBe('https://chatgpt.com/?model=x');
  expect(arrived(secret)).toBe(false);
  await page.close();
});

test('Firefox: what a person was warned of is sent once, to a background that has gone to sleep since', async () => {
  const page = await openChat();
  const number = numberOf(ASKED);
  const before = await drift();
  await page.evaluate((text) => navigator.clipboard.writeText(text), `about ${number}`);
  await sleep(150);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await choose(page, 'Go on as it is');
  await expect.poll(() => page.evaluate(() => window.fixture.model())).toContain(number);
  await sleep(3 * IDLE_MS);
  await page.click('#prompt-textarea');
  await page.keyboard.press('Enter');
  await expect.poll(() => arrived(number)).toBe(true);
  expect(await page.evaluate(() => window.fixture.sends())).toBe(1);
  expect(await drift()).toBe(before);
  await page.close();
});

test('Firefox: a file whose bytes are in memory is read on its way out', async () => {
  const page = await openChat();
  const [secret, clean] = [numberOf(FORBIDDEN), `clean-${crypto.randomUUID()}`];
  for (const [name, text] of [
    ['secret', secret],
    ['clean', clean],
  ] as const) {
    const put = (request: readonly [string, string]): Promise<null> =>
      fetch(request[0], { method: 'PUT', body: new Blob([request[1]]) }).then(
        () => null,
        () => null,
      );
    await page.evaluate(put, [`https://files.oaiusercontent.com/files/${name}/raw?se=1`, `about ${text}`] as const);
  }
  await expect.poll(() => arrived(clean)).toBe(true);
  expect(arrived(secret)).toBe(false);
  await page.close();
});
