import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { eventually, signIn } from '../../../scripts/demo/admin';
import { BUILT } from '../../../server/config';
import { GECKO_ID } from '../../../server/kit/gecko-id';
import type { MessageName, PopupState } from '../../../utils/messages/contract';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { buildAs } from './builds';
import { asksOnPaste, cancelDialog, openChat } from './firefox-page';
import { startHttpsFront, type HttpsFront } from './https-front';
import { madeUpSecret } from './road';
import { firefoxPolicies } from './kit-file';
import { openStage, type Stage } from './stage';

let front: HttpsFront;
let stage: Stage;
let firefox: Firefox | null = null;

test.afterEach(async () => {
  await firefox?.close();
  firefox = null;
  await stage.close();
  await front.close();
});

/** Firefox' own daily look for updates, made to come within seconds; and the tabs of the last time come back. */
const LOOKS_OFTEN = {
  'extensions.update.enabled': true,
  'extensions.update.interval': 5,
  'app.update.timerFirstInterval': 10_000,
  'app.update.timerMinimumDelay': 5,
  'browser.startup.page': 3,
  'browser.sessionstore.restore_on_demand': false,
};

/** The kit's policies, and the authority of the company's own certificates beside them. */
const withAuthority = ({ policies }: { readonly policies: object }, file: string) => ({
  policies: { ...policies, Certificates: { Install: [file] } },
});

const there = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

test('update 1.0 → 1.1 through the update manifest, in Firefox: it waits for the next start, and nothing is lost', async () => {
  const builds = { chromiumDir: test.info().outputPath('chromium'), firefoxDir: test.info().outputPath('firefox') };
  const release = (version: string): Promise<unknown> =>
    Promise.all([buildAs(version, BUILT.chromiumDir, builds.chromiumDir), buildAs(version, BUILT.firefoxDir, builds.firefoxDir)]);
  await release('1.0.0');
  front = await startHttpsFront();
  stage = await openStage('/etc/firefox/policies/policies.json', { ...builds, publicUrl: front.url });
  const { server, fixtures, folder } = stage;
  front.lead(Number(new URL(server.url).port));
  const authority = join(folder, 'example-works.pem');
  await writeFile(authority, front.authority);
  await stage.setPolicy(withAuthority(JSON.parse(firefoxPolicies(stage)) as { policies: object }, authority));
  fixtures.use({ account: 'free' });
  const profileDir = join(folder, 'profile');
  const staged = join(profileDir, 'extensions', 'staged', `${GECKO_ID}.xpi`);
  const admin = await signIn(server);
  const device = async () => (await admin.devices())[0];

  firefox = await launchFirefox({ fixtures, profileDir, prefs: LOOKS_OFTEN });
  const before = await eventually('1.0 is enrolled', device, (one) => one?.current === true, 60_000);
  expect(before?.build).toContain('1.0.0');
  const chat = await firefox.browser.newPage();
  await openChat(chat);
  const first = madeUpSecret();
  await asksOnPaste(chat, first);
  await cancelDialog(chat);

  await release('1.1.0');
  expect(await server.services.channels.change('broad', 'release')).toMatchObject({ ok: true });
  await eventually('1.1 waits in the profile', () => there(staged), Boolean, 120_000);
  expect(front.served).toContain('/extension/updates.json');

  // Until then it is 1.0 that guards, and what it records waits: the server is away.
  front.setDown(true);
  const second = madeUpSecret();
  await asksOnPaste(chat, second);
  await cancelDialog(chat);
  const { build, waiting } = await own(firefox, 'popup.state', { tabId: -1 });
  expect(build).toBe('1.0.0');
  expect(waiting).toBeGreaterThan(0);
  expect(await there(staged)).toBe(true);
  await firefox.quit();
  firefox = null;

  firefox = await launchFirefox({ fixtures, profileDir, prefs: LOOKS_OFTEN });
  const restored = await eventually(
    'the tab is back',
    async () => (await firefox?.browser.pages())?.find((page) => page.url().startsWith('https://chatgpt.com/')),
    (page) => page !== undefined,
    30_000,
  );
  if (restored === undefined) throw new Error('no tab');
  expect((await firefox.popupState(restored)).guard?.armed).toBe('before-page');
  await restored.bringToFront();
  await restored.waitForSelector('#prompt-textarea');
  await restored.click('#prompt-textarea');
  const third = madeUpSecret();
  await asksOnPaste(restored, third);
  await cancelDialog(restored);
  expect(await there(staged)).toBe(false);

  front.setDown(false);
  expect((await own(firefox, 'policy.sync', {})).build).toBe('1.1.0');
  const after = await eventually('1.1 reports to the server', device, (one) => one?.build.includes('1.1.0') === true, 120_000);
  expect(after?.id).toBe(before?.id);
  expect(after?.policyVersion).toBe(before?.policyVersion);
  expect(after?.problems).toEqual([]);
  expect(await admin.devices()).toHaveLength(1);
  const events = await eventually(
    'all three pastes are on the server',
    async () => (await admin.events()).filter(({ choice }) => choice === 'cancelled'),
    (all) => all.length >= 3,
    120_000,
  );
  expect(events).toHaveLength(3);
  const numbers = (await admin.events()).map(({ seq }) => seq).sort((a, b) => a - b);
  expect(numbers, 'each event once, none missing').toEqual(numbers.map((_, index) => index + 1));
  for (const secret of [first, second, third]) expect(fixtures.everReceived(secret)).toBe(false);
});

/** What the build that runs answers to a page of its own, and which build it is. */
async function own(browser: Firefox, name: MessageName, request: object): Promise<{ readonly build: string; readonly waiting: number }> {
  const page = await browser.openOwn('popup.html');
  const seen = await page.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as { browser: WebExtension }).browser;
      const answer: unknown = await runtime.sendMessage(message);
      return { ...(answer as PopupState), build: runtime.getManifest().version };
    },
    { name, request },
  );
  await page.close();
  return seen;
}
