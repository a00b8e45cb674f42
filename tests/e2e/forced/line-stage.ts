import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { eventually, signIn, type Admin } from '../../../scripts/demo/admin';
import { chromiumPolicy } from '../../../server/kit/browser-policy';
import { extensionId } from '../../../server/kit/crx';
import type { PopupState } from '../../../utils/messages/contract';
import type { PolicySource } from '../../../utils/model/policy';
import { chromiumPath, fixtureArgs } from '../harness/browser';
import { linePolicy } from '../line/policy';
import { openStage, type Stage } from './stage';

declare const chrome: Browser;

/** Chromium with Weir installed by policy, its policy in force, and the line live. */
export interface Forced {
  readonly stage: Stage;
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly admin: Admin;
  /** Publishes, and waits until the device has it. */
  publish(policy: PolicySource): Promise<void>;
  /** What the popup shows for a page. */
  popupState(page: Page): Promise<PopupState>;
  /** Polls the server now, as the popup's button does; it also sends what waits. */
  sync(): Promise<void>;
  /** Ends the worker, as Chromium does when it idles. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function openForced(policy: PolicySource = linePolicy()): Promise<Forced> {
  const stage = await openStage('/etc/chromium/policies/managed/weir.json');
  const { server, fixtures, folder } = stage;
  const admin = await signIn(server);
  await admin.publish(policy, 'for this test');
  await stage.setPolicy({ ...chromiumPolicy(server), DeveloperToolsAvailability: 1 });
  const id = extensionId(server.services.extensionKey);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath(),
    headless: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    // With any of these defaults of Playwright, Chromium installs no extension by policy.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-update', '--disable-background-networking'],
    args: fixtureArgs(fixtures),
  });
  const inOwnPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    try {
      await page.goto(`chrome-extension://${id}/popup.html`);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const newest = async (): Promise<void> => {
    await eventually('the device has the newest policy', admin.devices, ([device]) => device?.current === true, 100_000);
  };
  const forced: Forced = {
    stage,
    context,
    extensionId: id,
    admin,
    async publish(next) {
      await admin.publish(next, 'a correction');
      await forced.sync();
      await newest();
    },
    popupState: (page) =>
      inOwnPage((own) =>
        own.evaluate(async (address) => {
          const tab = (await chrome.tabs.query({})).findLast((t) => t.url === address);
          const answer: unknown = await chrome.runtime.sendMessage({ name: 'popup.state', request: { tabId: tab?.id ?? -1 } });
          return answer as PopupState;
        }, page.url()),
      ),
    sync: () =>
      inOwnPage(async (own) => {
        await own.evaluate(() => chrome.runtime.sendMessage({ name: 'policy.sync', request: {} }));
      }),
    kill: () =>
      inOwnPage(async (own) => {
        const session = await context.newCDPSession(own);
        const stopped = new Promise<void>((resolve) => {
          session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
          });
        });
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await stopped;
      }),
    async close() {
      await context.close();
      await stage.close();
    },
  };
  await eventually(
    'installed',
    () => Promise.resolve(context.serviceWorkers().map((worker) => worker.url())),
    (urls) => urls.some((url) => url.includes(id)),
    60_000,
  );
  await newest();
  const blank = await context.newPage();
  await eventually(
    'the line is live',
    () => forced.popupState(blank),
    ({ line }) => line === 'live',
    30_000,
  );
  await blank.close();
  return forced;
}
