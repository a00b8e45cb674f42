import { expect, test } from '@playwright/test';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { eventually, signIn } from '../../../scripts/demo/admin';
import type { Choices } from '../../../server/kit/choices';
import { pagesEn } from '../../../utils/i18n/pages-en';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { CONVERSATION } from '../line/ways';
import { asksOnPaste, cancelDialog, composed, dialogOpen, openChat, pasteInto } from './firefox-page';
import { firefoxPolicies } from './kit-file';
import { madeUpSecret } from './road';
import { openStage, type Stage } from './stage';

let stage: Stage;
let firefox: Firefox | null = null;

test.beforeEach(async () => {
  stage = await openStage('/etc/firefox/policies/policies.json');
});
test.afterEach(async () => {
  await firefox?.close();
  firefox = null;
  await stage.close();
});

/** Starts Firefox under the kit's policies.json, byte for byte, or as somebody has changed it. */
async function startWith(choices: Partial<Choices>, change: (text: string) => string = (text) => text): Promise<Firefox> {
  await stage.setPolicyText(change(firefoxPolicies(stage, choices)));
  firefox = await launchFirefox({ fixtures: stage.fixtures });
  const admin = await signIn(stage.server);
  await eventually('enrolled by the kit', admin.devices, ([first]) => first?.current === true, 60_000);
  return firefox;
}

const KEPT_OUT = pagesEn['gap.private-windows'];

/** What the popup says, folded parts and all. */
async function popupText(browser: Firefox): Promise<string> {
  const page = await browser.openOwn('popup.html');
  await page.waitForFunction((heading) => document.body.textContent.includes(heading), {}, pagesEn['gaps.heading']);
  const text = await page.evaluate(() => document.body.textContent);
  await page.close();
  return text;
}

/** How often an account endpoint of the site was asked; its pages do not ask. */
const asked = (): number => stage.fixtures.to('/api/auth/session').length;

test('private windows in Firefox: the kit lets Weir in, it guards there as anywhere, and nothing more is recorded or kept', async () => {
  const browser = await startWith({ incognito: 'require' });
  const { fixtures, server } = stage;
  const admin = await signIn(server);
  fixtures.use({ account: 'free' });

  const ordinary = await browser.browser.newPage();
  await openChat(ordinary);
  const first = madeUpSecret();
  await asksOnPaste(ordinary, first);
  await cancelDialog(ordinary);
  await eventually(
    'the background has asked whose account it is',
    () => Promise.resolve(asked()),
    (times) => times > 0,
    10_000,
  );

  await ordinary.close();
  const before = asked();
  const page = await browser.openPrivate();
  await openChat(page);
  expect((await browser.popupState(page)).guard?.armed).toBe('before-page');
  expect(await popupText(browser)).not.toContain(KEPT_OUT);
  expect((await admin.devices())[0]?.privateWindows).toBe(true);
  const second = madeUpSecret();
  await asksOnPaste(page, second);
  await cancelDialog(page);
  // What the page sends by itself meets the line.
  const sent = page.evaluate(
    (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(() => true),
    CONVERSATION,
    JSON.stringify({ action: 'next', messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: [second] } }] }),
  );
  await expect(sent).rejects.toThrow();

  // The page says that it is the company's workspace: that holds here, and is gone with the window.
  fixtures.use({ account: 'enterprise' });
  await openChat(page);
  const third = madeUpSecret();
  await pasteInto(page, third);
  await eventually(
    'the text is in the editor',
    () => composed(page),
    (text) => text.includes(third),
    10_000,
  );
  expect(await dialogOpen(page)).toBe(false);
  // The background's requests carry the cookies of ordinary windows: it asks for none of these pages.
  expect(asked()).toBe(before);
  await page.close();

  const events = await eventually(
    'both pastes are on the server',
    async () => (await admin.events()).filter(({ choice }) => choice === 'cancelled'),
    (all) => all.length >= 2,
    60_000,
  );
  expect(events).toHaveLength(2);
  const [one, other] = events.map((event) => Object.keys(event).sort());
  expect(one).toEqual(other);
  const popup = await browser.openOwn('popup.html');
  const kept = await popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: WebExtension }).browser;
    return (await storage.local.get('accounts'))['accounts'] ?? {};
  });
  expect(kept).toEqual({});
  for (const secret of [first, second]) expect(fixtures.everReceived(secret)).toBe(false);
});

test('private windows in Firefox where the policy was changed to keep Weir out: it is not there, and popup and console say so', async () => {
  const browser = await startWith({ incognito: 'leave' }, (text) => text.replace('"private_browsing": true', '"private_browsing": false'));
  const { fixtures, server } = stage;
  const admin = await signIn(server);
  fixtures.use({ account: 'free' });
  expect((await admin.devices())[0]?.privateWindows).toBe(false);
  expect(await admin.read('/api/coverage?days=30')).toContain('"privateWindows":{"covered":0,"not":1}');
  expect(await popupText(browser)).toContain(KEPT_OUT);

  const page = await browser.openPrivate();
  await openChat(page);
  const secret = madeUpSecret();
  await pasteInto(page, secret);
  await eventually(
    'nobody stops it',
    () => composed(page),
    (text) => text.includes(secret),
    10_000,
  );
  expect(await dialogOpen(page)).toBe(false);
});

test('private windows in Firefox under the kit as proposed: there are none', async () => {
  const browser = await startWith({});
  await expect(browser.openPrivate()).rejects.toThrow('a policy has switched them off');
});
