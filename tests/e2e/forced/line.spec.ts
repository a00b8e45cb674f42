import { expect, test, type Page } from '@playwright/test';
import { eventually } from '../../../scripts/demo/admin';
import type { PullBrake } from '../../../utils/model/console-api';
import { ADAPTERS } from '../../../utils/sites/all';
import { SITE_FIXTURES } from '../fixtures/sites';
import { choose, personsFile } from '../channels/drivers';
import { bring, sendNow } from '../channels/support';
import { bodyOf, CONVERSATION, frameOf, sendFrames, SOCKET, WAYS } from '../line/ways';
import { chooseInInterstitial, interstitialText, pressInInterstitial } from '../harness/interstitial';
import { ASKED, FORBIDDEN, linePolicy, numberOf } from '../line/policy';
import { openForced, type Forced } from './line-stage';

const ROUNDS = Number(process.env['WEIR_KILLS'] ?? 3);

let forced: Forced;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  forced = await openForced();
});
test.afterAll(async () => forced.close());

async function openChat(): Promise<Page> {
  const page = await forced.context.newPage();
  await page.goto('https://chatgpt.com/');
  await page.waitForFunction(() => window.fixture.ready);
  await page.click('#prompt-textarea');
  return page;
}

const arrived = (text: string): boolean => forced.stage.fixtures.everReceived(text);
const driftOf = async (site: string) => (await forced.admin.events()).filter((event) => event.kind === 'drift' && event.site === site);

test('what a page sends by itself is stopped if it is forbidden, and arrives if it is clean', async () => {
  test.setTimeout(120_000);
  const page = await openChat();
  for (const [way, send] of Object.entries(WAYS)) {
    const [secret, clean] = [numberOf(FORBIDDEN), `clean-${crypto.randomUUID()}`];
    await page.evaluate(send, [CONVERSATION, bodyOf(`about ${secret}`)] as const);
    await page.evaluate(send, [CONVERSATION, bodyOf(clean)] as const);
    await expect.poll(() => arrived(clean), { message: `clean by ${way}` }).toBe(true);
    expect(arrived(secret), `forbidden by ${way}`).toBe(false);
  }
  await page.close();
});

test('a frame of a socket is refused if it is forbidden, and arrives if it is clean', async () => {
  const page = await forced.context.newPage();
  await page.goto(SOCKET.page);
  const [secret, clean] = [numberOf(FORBIDDEN), `clean-${crypto.randomUUID()}`];
  await page.click('textarea');
  await page.waitForTimeout(1_500);
  const refused = await page.evaluate(sendFrames, [SOCKET.url, frameOf(`about ${secret}`), frameOf(clean), '{"event":"ping"}'] as const);
  expect(refused).toEqual(['NotAllowedError', '', '']);
  await expect.poll(() => arrived(clean)).toBe(true);
  expect(arrived(secret)).toBe(false);
  await page.close();
});

test('a prompt in an address is left out of it, and the page opens', async () => {
  const secret = numberOf(FORBIDDEN);
  const page = await forced.context.newPage();
  await page.goto(`https://chatgpt.com/?q=${encodeURIComponent(`about ${secret}`)}&model=x`);
  expect(page.url()).toBe('https://chatgpt.com/?model=x');
  expect(arrived(secret)).toBe(false);
  await page.goto('https://chatgpt.com/?q=harmless');
  expect(page.url()).toContain('q=harmless');
  await page.close();
});

test(`the worker is killed between verdict and send, ${String(ROUNDS)} times: what was justified goes, what is forbidden does not, nothing is taken for drift`, async () => {
  test.setTimeout(60_000 + ROUNDS * 30_000);
  const before = (await driftOf('chatgpt')).length;
  const stoppedHere: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openChat();
    const number = numberOf(ASKED);
    await bring(page, 'chatgpt', 'pasted', `about ${number}`);
    await pressInInterstitial(page, 'Give a reason');
    await pressInInterstitial(page, 'A customer asked for it');
    await chooseInInterstitial(page, 'Go on with this reason');
    await expect.poll(() => page.evaluate(() => window.fixture.model())).toContain(number);
    // The verdict has been given and the line has been told; now its worker dies.
    await page.waitForTimeout(300);
    await forced.kill();
    await page.bringToFront();
    await sendNow(page, 'chatgpt');
    await expect.poll(() => arrived(number), { message: `justified, round ${String(round)}` }).toBe(true);

    // The same moment for what is forbidden: the page sends it by itself, to a worker that is dead.
    const secret = numberOf(FORBIDDEN);
    await forced.kill();
    await page.evaluate(WAYS.fetch, [CONVERSATION, bodyOf(secret)] as const);
    expect(arrived(secret), `forbidden, round ${String(round)}`).toBe(false);
    stoppedHere.push(secret);
    await page.close();
  }
  const drift = await eventually(
    'what was stopped is on the record',
    async () => {
      await forced.sync();
      return driftOf('chatgpt');
    },
    (events) => events.length >= before + stoppedHere.length,
    60_000,
  );
  expect(drift.length).toBe(before + stoppedHere.length);
  expect(drift.flatMap((event) => event.findings.map(({ detector }) => detector))).not.toContain(`custom.${ASKED.id}`);
});

/** Sites of five families and transports, redesigned so that their adapters find neither composer nor Send. */
const FIVE = ['gemini', 'perplexity', 'deepseek', 'grok', 'qwen'] as const;

test('five sites are redesigned: the line stops the secret, the console says so, and a correction in the policy heals it', async () => {
  test.setTimeout(300_000);
  forced.stage.fixtures.use({ quirks: ['renamed-markup'] });
  const open: { readonly site: string; readonly page: Page }[] = [];
  const type = async (page: Page, text: string): Promise<void> => {
    await page.locator('[data-editor], [contenteditable="true"], textarea').first().click();
    await page.keyboard.type(text);
    await page.waitForTimeout(300);
    await page.click('.renamed-send');
  };
  for (const site of FIVE) {
    const row = SITE_FIXTURES.find(({ name }) => name === site);
    if (row === undefined) throw new Error(`There is no fixture site ${site}.`);
    const page = await forced.context.newPage();
    await page.goto(row.url);
    await page.waitForFunction(() => window.fixture.ready);
    open.push({ site, page });
    const [secret, clean] = [numberOf(FORBIDDEN), `clean-${crypto.randomUUID().slice(0, 8)}`];
    await type(page, clean);
    await expect.poll(() => arrived(clean), { message: `clean on ${site}` }).toBe(true);
    await type(page, `about ${secret}`);
    await expect.poll(() => page.evaluate(() => window.fixture.sends()), { message: `the page of ${site} has sent` }).toBe(2);
    await page.waitForTimeout(500);
    expect(arrived(secret), `forbidden on ${site}`).toBe(false);
  }
  const seen = await eventually(
    'drift on all five is in the console',
    async () => {
      await forced.sync();
      return forced.admin.drift();
    },
    (rows) => FIVE.every((site) => rows.some((row) => row.site === site && row.kind === 'drift')),
    60_000,
  );
  expect(seen.find(({ site }) => site === 'grok')).toMatchObject({
    count: 1,
    devices: 1,
    build: expect.stringContaining('chrome managed') as unknown as string,
  });

  const adapters = FIVE.map((id) => {
    const adapter = ADAPTERS.find((one) => one.id === id);
    if (adapter === undefined) throw new Error(`There is no adapter ${id}.`);
    return { ...adapter, submit: [{ css: '.renamed-send', confidence: 'high' as const, seen: 'site check' }] };
  });
  await forced.publish(linePolicy({ adapters }));

  for (const { site, page } of open) {
    // The page is still the one of before: neither it nor the extension was loaded anew.
    await page.bringToFront();
    const secret = numberOf(FORBIDDEN);
    await type(page, `about ${secret}`);
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
    expect(await page.evaluate(() => window.fixture.sends()), `${site} sends nothing any more`).toBe(2);
    expect(arrived(secret)).toBe(false);
    await page.close();
  }
  await forced.sync();
  expect(
    (await forced.admin.drift())
      .filter(({ kind }) => kind === 'drift')
      .reduce((sum, { site, count }) => sum + (FIVE.some((one) => one === site) ? count : 0), 0),
  ).toBe(FIVE.length);
});

const FILES = 'https://chatgpt.com/backend-api/files';

test('a file goes on with what somebody gave a reason for; one that the page declares by itself does not', async () => {
  forced.stage.fixtures.reset();
  const unseen = await openChat();
  const [alone, clean] = [numberOf(ASKED), `clean-${crypto.randomUUID()}`];
  await unseen.evaluate(WAYS.fetch, [FILES, JSON.stringify({ file_name: `${alone}.txt` })] as const);
  await unseen.evaluate(WAYS.fetch, [FILES, JSON.stringify({ file_name: `${clean}.txt` })] as const);
  await expect.poll(() => arrived(clean)).toBe(true);
  expect(arrived(alone)).toBe(false);
  await unseen.close();

  const page = await openChat();
  const number = numberOf(ASKED);
  await choose(page, 'input[type="file"]', [await personsFile(`${number}.txt`, `about ${number}`)]);
  await pressInInterstitial(page, 'Give a reason');
  await pressInInterstitial(page, 'A customer asked for it');
  await chooseInInterstitial(page, 'Go on with this reason');
  await expect.poll(() => page.evaluate(() => window.fixture.attachments())).toEqual([`${number}.txt`]);
  expect(
    forced.stage.fixtures
      .to('/files/')
      .filter(({ method }) => method === 'PUT')
      .map(({ body }) => body),
  ).toEqual([`about ${number}`]);
  // Nor is what nobody can answer let go by that.
  const secret = numberOf(FORBIDDEN);
  await page.evaluate(WAYS.fetch, [FILES, JSON.stringify({ file_name: `${secret}.txt` })] as const);
  expect(arrived(secret)).toBe(false);
  await page.close();
});

const BRAKES: Readonly<Record<string, PullBrake['target']>> = {
  'the hook is switched off': { kind: 'hook', id: 'network' },
  'the policy only watches': { kind: 'monitor' },
};
for (const [name, target] of Object.entries(BRAKES)) {
  test(`a brake by which ${name} holds for the line with the next poll, and ends with its release`, async () => {
    forced.stage.fixtures.reset();
    const page = await openChat();
    const sent = async (): Promise<boolean> => {
      const secret = numberOf(FORBIDDEN);
      await page.evaluate(WAYS.fetch, [CONVERSATION, bodyOf(`about ${secret}`)] as const);
      return arrived(secret);
    };
    expect(await sent()).toBe(false);
    const id = await forced.admin.pullBrake({
      target,
      scope: {},
      hours: 1,
      reason: 'the line is in the way',
      includingNever: target.kind === 'hook',
    });
    await forced.sync();
    await expect.poll(sent).toBe(true);
    await forced.admin.releaseBrake(id);
    await forced.sync();
    await expect.poll(sent).toBe(false);
    await page.close();
  });
}
