import { test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { eventually } from '../../../scripts/demo/admin';
import { deviceSettings, firefoxPolicy } from '../../../server/kit/browser-policy';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { walkTheRoad, type Traveller } from './road';
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
  const { server, fixtures } = stage;
  // The XPI comes from the server itself.
  await stage.setPolicy(firefoxPolicy(server, { ...deviceSettings(server), dataConsent: true }));
  firefox = await launchFirefox({ fixtures });
  await walkTheRoad(server, fixtures, new FirefoxTraveller(firefox));
});
