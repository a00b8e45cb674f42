import { readFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { eventually, signIn } from '../../../scripts/demo/admin';
import { BUILT } from '../../../server/config';
import { tenantOf } from '../../../server/kit/browser-policy';
import { Choices } from '../../../server/kit/choices';
import { extensionId } from '../../../server/kit/crx';
import { makeKit, textOf } from '../../../server/kit/kit';
import { subjectOf } from '../../../server/kit/subject';
import { judgeExport } from '../../../server/kit/verify/judge';
import { readExport } from '../../../server/kit/verify/read';
import { chromiumPath, fixtureArgs } from '../harness/browser';
import { interstitialOpen } from '../harness/interstitial';
import { longestGap, startLoad, stopLoad } from '../line/load';
import { CONVERSATION } from '../line/ways';
import { buildAs } from './builds';
import { madeUpSecret } from './road';
import { openStage, type Stage } from './stage';

const POLICY = '/etc/chromium/policies/managed/weir.json';
let stage: Stage;
let context: BrowserContext | null = null;

test.afterEach(async () => {
  await context?.close();
  context = null;
  await stage.close();
});

/** Puts the kit's file where Chromium reads it, byte for byte, or with changes for the sake of the test. */
async function useKit(choices: Choices, change?: Readonly<Record<string, unknown>>): Promise<void> {
  const file = makeKit(tenantOf(stage.server.services), choices).find(({ path }) => path === 'linux/chromium.json');
  if (file === undefined) throw new Error('no file for Chromium');
  const text = textOf(file);
  await stage.setPolicyText(change === undefined ? text : JSON.stringify({ ...(JSON.parse(text) as object), ...change }));
}

/** With these defaults of Playwright, Chromium installs no extension by policy. */
const DEFAULTS = ['--disable-extensions', '--disable-component-update', '--disable-background-networking'];

async function start(...args: string[]): Promise<BrowserContext> {
  context = await chromium.launchPersistentContext(join(stage.folder, 'profile'), {
    executablePath: chromiumPath(),
    headless: true,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ignoreDefaultArgs: DEFAULTS,
    args: [...fixtureArgs(stage.fixtures), ...args],
  });
  return context;
}

async function enrolled(): Promise<void> {
  const admin = await signIn(stage.server);
  const [device] = await eventually('enrolled by the kit', admin.devices, ([first]) => first?.current === true, 60_000);
  expect(device?.problems).toEqual([]);
}

/** What chrome://policy exports, as an admin would take it. */
async function exportPolicy(browser: BrowserContext): Promise<string> {
  const page = await browser.newPage();
  await page.goto('chrome://policy');
  const download = page.waitForEvent('download');
  await page.getByText('More actions').click();
  await page.getByText('Export to JSON').click();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.close();
  return text;
}

/** The window that --incognito opens is private; pages that Playwright opens later are not. */
function privatePage(browser: BrowserContext): Page {
  const [page] = browser.pages();
  if (page === undefined) throw new Error('no window');
  return page;
}

async function pasteIntoChat(page: Page, text: string): Promise<void> {
  stage.fixtures.use({ account: 'free' });
  await page.goto('https://chatgpt.com/');
  await page.locator('#prompt-textarea').click();
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('Control+v');
}

const CHOICES: Readonly<Record<string, Choices>> = {
  'as proposed': Choices.parse({}),
  'by force list, private windows only with Weir': Choices.parse({ install: 'forcelist', incognito: 'require' }),
};

for (const [about, choices] of Object.entries(CHOICES)) {
  test(`Chromium takes the kit's own file, ${about}: no policy is unknown or refused, and the export verifies`, async () => {
    stage = await openStage(POLICY);
    await useKit(choices);
    const browser = await start();
    await enrolled();
    const read = readExport(await exportPolicy(browser));
    if (!read.ok) throw new Error(read.reason);
    expect(read.exported.browser).toBe('chromium');
    const errors = [...read.exported.policies]
      .filter(([, { error }]) => error !== null)
      .map(([name, { error }]) => `${name}: ${error ?? ''}`);
    expect(errors).toEqual([]);
    const subject = subjectOf('chromium', tenantOf(stage.server.services), choices);
    expect(judgeExport(read.exported, subject).filter(({ verdict }) => verdict !== 'good')).toEqual([]);
  });
}

test('the kit without developer tools: Weir enrols in a browser that nothing can look into', async () => {
  stage = await openStage(POLICY);
  await useKit(Choices.parse({ developerTools: 'off' }));
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-gpu',
    `--user-data-dir=${join(stage.folder, 'alone')}`,
    'about:blank',
  ];
  const child = spawn(chromiumPath(), args, { stdio: 'ignore' });
  try {
    await enrolled();
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
});

test('private windows: no page loads until the person allows Weir there, and then Weir guards it', async () => {
  stage = await openStage(POLICY);
  const choices = Choices.parse({ incognito: 'require', developerTools: 'leave' });
  await useKit(choices, { DeveloperToolsAvailability: 1 });
  const id = extensionId(stage.server.services.extensionKey);
  const secret = madeUpSecret();

  const first = await start();
  await enrolled();
  const admin = await signIn(stage.server);
  const covered = async () => (await admin.devices())[0]?.privateWindows;
  expect(await covered()).toBe(false);
  // "*" keeps other extensions off this site, not Weir.
  const ordinary = await first.newPage();
  await pasteIntoChat(ordinary, secret);
  await eventually('Weir asks in an ordinary window', () => interstitialOpen(ordinary), Boolean, 30_000);
  await first.close();

  const refused = await start('--incognito');
  const error = await privatePage(refused)
    .goto('https://chatgpt.com/')
    .then(
      () => null,
      (reason: unknown) => String(reason),
    );
  expect(error).toContain('ERR_BLOCKED_BY_ADMINISTRATOR');
  await refused.close();

  const allowing = await start();
  const extensions = await allowing.newPage();
  await extensions.goto(`chrome://extensions/?id=${id}`);
  await extensions.evaluate(async (extension) => {
    const { developerPrivate } = (
      globalThis as unknown as { chrome: { developerPrivate: { updateExtensionConfiguration: (of: object) => Promise<void> } } }
    ).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId: extension, incognitoAccess: true });
  }, id);
  await allowing.close();

  const allowed = await start('--incognito');
  // The clipboard is the machine's: it is filled in an ordinary window, whose pages may write it.
  const other = await allowed.newPage();
  await pasteIntoChat(other, secret);
  const page = privatePage(allowed);
  await page.goto('https://chatgpt.com/');
  await page.bringToFront();
  await page.locator('#prompt-textarea').click();
  await page.keyboard.press('Control+v');
  await eventually('Weir asks in a private window', () => interstitialOpen(page), Boolean, 30_000);
  await eventually('the console has heard that private windows are covered', covered, (yes) => yes === true, 100_000);
  expect(stage.fixtures.everReceived(secret)).toBe(false);
});

test('update 1.0 → 1.1 through the update manifest, with a chat open that sends keys all the while: none arrives, it is guarded throughout, and nothing is lost', async () => {
  test.setTimeout(400_000);
  const builds = test.info().outputPath('build');
  await buildAs('1.0.0', BUILT.chromiumDir, builds);
  stage = await openStage(POLICY, { chromiumDir: builds });
  await useKit(Choices.parse({ developerTools: 'leave' }), { DeveloperToolsAvailability: 1 });
  const id = extensionId(stage.server.services.extensionKey);
  const browser = await start();
  await enrolled();
  const admin = await signIn(stage.server);
  const build = async (): Promise<string> => (await admin.devices())[0]?.build ?? '';
  expect(await build()).toContain('1.0.0');

  const chat = await browser.newPage();
  const before = madeUpSecret();
  await pasteIntoChat(chat, before);
  await eventually('Weir 1.0 asks', () => interstitialOpen(chat), Boolean, 30_000);
  await chat.keyboard.press('Escape');

  await chat.evaluate(startLoad, [CONVERSATION, 20] as const);
  await buildAs('1.1.0', BUILT.chromiumDir, builds);
  expect(await stage.server.services.channels.change('broad', 'release')).toMatchObject({ ok: true });
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  const installed = (): Promise<string> =>
    extensions.evaluate(
      async (extension) =>
        (
          await (
            globalThis as unknown as { chrome: { developerPrivate: { getExtensionInfo: (of: string) => Promise<{ version: string }> } } }
          ).chrome.developerPrivate.getExtensionInfo(extension)
        ).version,
      id,
    );
  // As the browser itself looks every few hours. The button Update of chrome://extensions would install at once, asking nobody.
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${id}/popup.html`);
  await own.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { requestUpdateCheck: () => Promise<unknown> } } }).chrome.runtime.requestUpdateCheck(),
  );
  await own.close();
  await extensions.bringToFront();
  await eventually('1.1 is installed', installed, (version) => version === '1.1.0', 120_000);
  await extensions.close();
  // Past the moment in which the worker is swapped, and the shield goes.
  const arriving = (): number => stage.fixtures.to('/backend-api/f/conversation').length;
  const then = arriving();
  await expect.poll(arriving, { timeout: 30_000 }).toBeGreaterThan(then + 50);
  const load = await chat.evaluate(stopLoad);
  const keys = load.filter(({ secret }) => secret);
  const open = load
    .filter(({ arrived }) => arrived === null)
    .map(({ at, secret }) => `${secret ? 'key' : 'other'} ${String(at - (load[0]?.at ?? 0))}`);
  console.log(
    `update under load: ${String(keys.length)} keys, longest gap of other messages ${String(longestGap(load))} ms, open: ${open.join(', ')}`,
  );
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(({ arrived }) => arrived === true).map(({ at }) => at)).toEqual([]);
  expect(stage.fixtures.to('/backend-api/f/conversation').filter(({ body }) => body.includes('AKIA'))).toEqual([]);

  // The page that was open all along: not loaded anew, and still guarded.
  const during = madeUpSecret();
  await chat.bringToFront();
  await chat.locator('#prompt-textarea').click();
  await chat.evaluate((value) => navigator.clipboard.writeText(value), during);
  await chat.keyboard.press('Control+v');
  await eventually('the open page is still guarded', () => interstitialOpen(chat), Boolean, 30_000);
  await chat.keyboard.press('Escape');
  await eventually('1.1 reports to the server', build, (name) => name.includes('1.1.0'), 150_000);

  const after = madeUpSecret();
  const next = await browser.newPage();
  await pasteIntoChat(next, after);
  await eventually('Weir 1.1 asks', () => interstitialOpen(next), Boolean, 30_000);
  await next.keyboard.press('Escape');
  const events = await eventually(
    'the pastes before and after are on the server',
    async () => (await admin.events()).filter(({ choice }) => choice === 'cancelled'),
    (all) => all.length >= 2,
    120_000,
  );
  const numbers = events.map(({ seq }) => seq);
  expect(new Set(numbers).size, 'each event once').toBe(numbers.length);
  for (const secret of [before, during, after]) expect(stage.fixtures.everReceived(secret)).toBe(false);
});
