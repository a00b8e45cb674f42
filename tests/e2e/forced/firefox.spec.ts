import { test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { deviceSettings, firefoxPolicy } from '../../../server/kit/browser-policy';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { cancelDialog, composed, dialogOpen, openChat, pasteInto } from './firefox-page';
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
    await openChat(this.#page);
  }
  paste(text: string): Promise<void> {
    return pasteInto(this.page, text);
  }
  asked(): Promise<boolean> {
    return dialogOpen(this.page);
  }
  cancel(): Promise<void> {
    return cancelDialog(this.page);
  }
  async send(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  model(): Promise<string> {
    return composed(this.page);
  }
}

test('force-installed by policies.json in Firefox ESR, the whole road', async () => {
  const { server, fixtures } = stage;
  // The XPI comes from the server itself.
  await stage.setPolicy(firefoxPolicy(server, { ...deviceSettings(server), dataConsent: true }));
  firefox = await launchFirefox({ fixtures });
  await walkTheRoad(server, fixtures, new FirefoxTraveller(firefox));
});
