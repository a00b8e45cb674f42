import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { eventually, signIn } from '../../../scripts/demo/admin';
import { BUILT } from '../../../server/config';
import { deviceSettings, firefoxPolicy } from '../../../server/kit/browser-policy';
import { createServer, type RunningServer } from '../../../server/main';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { companyPolicy, walkTheRoad, type Traveller } from './road';

const POLICY_FOLDER = '/etc/firefox/policies';

let folder: string;
let server: RunningServer;
let fixtures: Fixtures;
let firefox: Firefox | null = null;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weir-forced-'));
  server = await createServer({
    dataDir: join(folder, 'data'),
    port: 0,
    tenant: 'example-works',
    adminPassword: `admin-${crypto.randomUUID()}`,
    ...BUILT,
  });
  fixtures = await startFixtures();
  await (await signIn(server)).publish(companyPolicy(), 'first policy');
});

test.afterEach(async () => {
  await firefox?.close();
  firefox = null;
  await fixtures.close();
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await rm(POLICY_FOLDER, { recursive: true, force: true });
});

/** What IT puts into policies.json; the XPI comes from the server itself. */
async function setPolicy(): Promise<void> {
  const settings = { ...deviceSettings(server), dataConsent: true };
  await mkdir(POLICY_FOLDER, { recursive: true });
  await writeFile(join(POLICY_FOLDER, 'policies.json'), JSON.stringify(firefoxPolicy(server, settings)));
}

class FirefoxTraveller implements Traveller {
  #page: Page | null = null;
  constructor(private readonly firefox: Firefox) {}
  get page(): Page {
    if (this.#page === null) throw new Error('openChat first');
    return this.#page;
  }
  async openChat(): Promise<void> {
    await this.#page?.close();
    this.#page = await this.firefox.browser.newPage();
    await this.#page.goto('https://chatgpt.com/');
    await this.#page.click('#prompt-textarea');
  }
  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('v');
    await this.page.keyboard.up('Control');
  }
  /** The dialog is in a closed shadow root, which BiDi does not see into; its host beside head and body tells that it is there. */
  asked(): Promise<boolean> {
    return this.page.evaluate(() => [...document.documentElement.children].some((child) => !['HEAD', 'BODY'].includes(child.tagName)));
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
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  model(): Promise<string> {
    return this.page.$eval('#prompt-textarea', (editor) => (editor as HTMLElement).innerText);
  }
}

test('force-installed by policies.json in Firefox ESR, the whole road', async () => {
  await setPolicy();
  firefox = await launchFirefox({ fixtures });
  await walkTheRoad(server, fixtures, new FirefoxTraveller(firefox));
});
