import { expect, test } from '@playwright/test';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { PolicySource } from '../../../utils/model/policy';
import { SNAPSHOT_KEY } from '../../../utils/model/snapshot';
import { COMPANY } from '../fixtures/accounts';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { launch } from '../harness/browser';
import { firefoxBuild, launchFirefox } from '../harness/firefox';
import { snapshotFrom } from '../harness/snapshot';
import { listing } from './cells';

/** Tenant headers as they arrive at a server that stands for the vendor, and nowhere else. */

const HEADER = 'chatgpt-allowed-workspace-id';
const locked: PolicySource = { ...listing(true), tenantLocks: [{ lock: 'chatgpt', allow: [COMPANY.chatgpt] }] };

/** What a page of the site and one of another ask for: documents, requests of scripts, and what goes round the lock. */
async function roundTrip(open: (url: string) => Promise<{ evaluate(script: string): Promise<unknown> }>): Promise<void> {
  const site = await open('https://chatgpt.com/');
  await site.evaluate(`fetch('/lock-probe', { headers: { '${HEADER}': 'forged' } }).then(() => undefined)`);
  await site.evaluate(`fetch('/backend-anon/lock-probe', { method: 'POST', body: '{}' }).then(() => undefined, () => undefined)`);
  const elsewhere = await open('https://claude.ai/new');
  await elsewhere.evaluate(`fetch('/lock-probe').then(() => undefined)`);
}

function judge(fixtures: Fixtures): void {
  const to = (host: string) => fixtures.requests.filter((request) => request.host === host);
  const documents = to('chatgpt.com').filter(({ path }) => path === '/');
  expect(documents.map(({ headers }) => headers[HEADER])).toEqual([COMPANY.chatgpt]);
  const probes = to('chatgpt.com').filter(({ path }) => path === '/lock-probe');
  expect(probes.map(({ headers }) => headers[HEADER])).toEqual([COMPANY.chatgpt]);
  expect(to('chatgpt.com').filter(({ path }) => path.startsWith('/backend-anon/'))).toEqual([]);
  expect(to('claude.ai').length).toBeGreaterThan(1);
  expect(to('claude.ai').filter(({ headers }) => HEADER in headers)).toEqual([]);
}

test('Chromium: the header of a lock that is on arrives at its site alone, and the way round is closed', async () => {
  const weir = await launch({ policy: locked });
  const rules = async (): Promise<number> =>
    (await weir.worker()).evaluate(() =>
      (globalThis as unknown as { chrome: WebExtension }).chrome.declarativeNetRequest
        .getDynamicRules()
        .then((all) => all.filter(({ id }) => id >= 1_000 && id <= 1_999).length),
    );
  await expect.poll(rules).toBe(3);
  await roundTrip((url) => weir.open(url));
  judge(weir.fixtures);
  const page = weir.context.pages().find((one) => one.url() === 'https://chatgpt.com/');
  if (page === undefined) throw new Error('the page of the site is gone');
  await expect
    .poll(async () => (await weir.popupState(page)).policy.locks)
    .toEqual([{ id: 'chatgpt', name: 'ChatGPT', state: 'in-force' }]);
  // Off again, nothing is left.
  await weir.setPolicy(listing(true));
  await expect.poll(rules).toBe(0);
  weir.fixtures.reset();
  await page.reload();
  expect(weir.fixtures.requests.filter(({ headers }) => HEADER in headers)).toEqual([]);
  await weir.close();
});

test('Firefox: the header of a lock that is on arrives at its site alone, and the way round is closed', async () => {
  const fixtures = await startFixtures();
  const firefox = await launchFirefox({ fixtures, extension: firefoxBuild() });
  const own = await firefox.openOwn('popup.html');
  await own.evaluate(
    (key, value) => (globalThis as unknown as { browser: WebExtension }).browser.storage.local.set({ [key]: value }),
    SNAPSHOT_KEY,
    JSON.stringify(snapshotFrom(locked)),
  );
  const locks = () =>
    own.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: WebExtension };
      return (await browser.declarativeNetRequest.getDynamicRules()).length;
    });
  await expect.poll(locks).toBeGreaterThanOrEqual(3);
  await roundTrip(async (url) => {
    const page = await firefox.browser.newPage();
    await page.goto(url);
    return page;
  });
  judge(fixtures);
  await firefox.close();
  await fixtures.close();
});
