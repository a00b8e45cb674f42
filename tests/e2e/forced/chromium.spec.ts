import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { chromiumPolicy } from '../../../server/kit/browser-policy';
import { extensionId } from '../../../server/kit/crx';
import { chromiumPath, fixtureArgs } from '../harness/browser';
import { interstitialOpen } from '../harness/interstitial';
import { eventually, signIn } from '../../../scripts/demo/admin';
import { madeUpSecret, walkTheRoad, type Traveller } from './road';
import { openStage, type Stage } from './stage';

declare const chrome: Browser;

let stage: Stage;
let context: BrowserContext | null = null;

test.beforeEach(async () => {
  stage = await openStage('/etc/chromium/policies/managed/weir.json');
});

test.afterEach(async () => {
  await context?.close();
  context = null;
  await stage.close();
});

/** What IT sets by managed policy; `settings` apart, so that a test may let it come late. */
async function setPolicy({ settings }: { readonly settings: boolean }): Promise<string> {
  const { server } = stage;
  // The policy that the server hands out; a key that is undefined is not in the file.
  await stage.setPolicy({ ...chromiumPolicy(server), ...(settings ? {} : { '3rdparty': undefined }), DeveloperToolsAvailability: 1 });
  return extensionId(server.services.extensionKey);
}

async function start(): Promise<BrowserContext> {
  context = await chromium.launchPersistentContext(join(stage.folder, 'profile'), {
    executablePath: chromiumPath(),
    headless: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    // With any of these defaults of Playwright, Chromium installs no extension by policy.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-update', '--disable-background-networking'],
    args: fixtureArgs(stage.fixtures),
  });
  return context;
}

/** Until the browser has installed Weir and knows where its guard belongs: pages that load from now on have one. */
async function installed(browser: BrowserContext, id: string): Promise<void> {
  await eventually(
    'installed',
    async () => {
      const worker = browser.serviceWorkers().find((candidate) => candidate.url().includes(id));
      return worker?.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts({ ids: ['guard'] })).length).catch(() => 0);
    },
    (scripts) => scripts === 1,
    30_000,
  );
}

class ChromiumTraveller implements Traveller {
  #page: Page | null = null;
  constructor(private readonly browser: BrowserContext) {}
  get page(): Page {
    if (this.#page === null) throw new Error('openChat first');
    return this.#page;
  }
  async openChat(): Promise<void> {
    await this.#page?.close();
    this.#page = await this.browser.newPage();
    await this.#page.goto('https://chatgpt.com/');
    await this.#page.locator('#prompt-textarea').click();
  }
  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.page.keyboard.press('Control+v');
  }
  asked(): Promise<boolean> {
    return interstitialOpen(this.page);
  }
  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await eventually(
      'the dialog closes',
      () => this.asked(),
      (open) => !open,
      5_000,
    );
  }
  async send(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(500);
  }
  model(): Promise<string> {
    return this.page.locator('#prompt-textarea').innerText();
  }
}

test('force-installed by policy in Chromium, the whole road', async () => {
  const id = await setPolicy({ settings: true });
  const browser = await start();
  await installed(browser, id);
  await walkTheRoad(stage.server, stage.fixtures, new ChromiumTraveller(browser));
});

test('managed storage empty for the first 8 seconds: the baseline holds, and then the settings arrive', async () => {
  const id = await setPolicy({ settings: false });
  const started = Date.now();
  const browser = await start();
  await installed(browser, id);

  const traveller = new ChromiumTraveller(browser);
  const secret = madeUpSecret();
  stage.fixtures.use({ account: 'free' });
  await traveller.openChat();
  await traveller.paste(secret);
  await eventually('Weir asks, on its baseline', () => traveller.asked(), Boolean, 15_000);
  await traveller.cancel();
  await traveller.send();
  expect(stage.fixtures.everReceived(secret)).toBe(false);

  const admin = await signIn(stage.server);
  expect(await admin.devices()).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, 8_000 - (Date.now() - started))));
  await setPolicy({ settings: true });
  await eventually(
    'enrolled once the settings are there',
    () => admin.devices(),
    ([first]) => first?.current === true,
    120_000,
  );
  const kept = await eventually(
    'the event of the first seconds was kept',
    () => admin.events(),
    (events) => events.some((event) => event.policyVersion === 0 && event.choice === 'cancelled'),
    60_000,
  );
  expect(kept.filter((event) => event.policyVersion === 0 && event.choice === 'cancelled')).toHaveLength(1);
});
