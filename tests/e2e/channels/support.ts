import { expect, type Page } from '@playwright/test';
import type { EventDraft } from '../../../utils/model/event';
import type { PolicySource } from '../../../utils/model/policy';
import type { Action } from '../../../utils/model/words';
import type { Browser } from 'webextension-polyfill';
import { FRONT_ENDS } from '../fixtures/front-ends';
import { SITE_FIXTURES } from '../fixtures/sites';
import { launch, type LaunchOptions, type Weir } from '../harness/browser';

declare const chrome: Browser;

export const SITES = {
  chatgpt: { url: 'https://chatgpt.com/', composer: '#prompt-textarea', send: '[data-testid="send-button"]' },
  claude: { url: 'https://claude.ai/new', composer: '[data-testid="chat-input"]', send: '[data-testid="chat-input-send"]' },
} as const;
export type SiteName = keyof typeof SITES;

/** Starts the browser and waits until the extension has put its own baseline in force: it would overwrite a policy of the test. */
export async function start(options: LaunchOptions = {}): Promise<Weir> {
  const weir = await launch(options);
  const worker = await weir.worker();
  await expect.poll(() => worker.evaluate(async () => Object.keys(await chrome.storage.local.get('snapshot')).length)).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 700));
  return weir;
}

/** What the company of these tests keeps an eye on: project numbers such as `ORCA-20431`. */
const PATTERN = {
  id: 'project',
  label: 'Project number',
  pattern: 'ORCA-[0-9]{5}',
  keyword: 'orca',
  ignoreCase: true,
  confidence: 'high',
} as const;

/** A project number that no other test has. */
export function projectNumber(): string {
  return `ORCA-${String(10_000 + Math.floor(Math.random() * 89_999))}`;
}

type Rules = PolicySource['rules'];
/** A policy with these rules, on every site, for the company of these tests; it lists the fixture sites of no known make. */
export function policyOf(rules: Rules): PolicySource {
  return {
    schema: 1,
    default: 'allow',
    rules,
    hosts: [
      ...SITE_FIXTURES.filter(({ listed }) => listed === true).map(({ adapter, url }) => ({ id: adapter, hosts: [new URL(url).hostname] })),
      ...FRONT_ENDS.map(({ name, url }) => ({ id: name, hosts: [new URL(url).hostname] })),
    ],
    patterns: [PATTERN],
    company: {
      name: 'Orca Ltd',
      contact: { name: 'The policy team' },
      approvedTool: { name: 'Orca Chat', url: 'https://chat.orca.example/' },
      reasons: [
        { id: 'customer-asked', label: 'A customer asked for it' },
        { id: 'public', label: 'It is public' },
      ],
    },
    wording: { seen: { en: 'Project numbers are noted here.' } },
  };
}

/** One rule: this happens to project numbers. */
export function policyFor(action: Action): PolicySource {
  return policyOf([
    {
      id: `projects-${action}`,
      mode: 'enforce',
      when: { category: ['custom'] },
      action,
      ...(action === 'notify' ? { message: 'seen' } : {}),
    },
  ]);
}

/** The guard waits this long for the engine, or for what the company knows, before it takes it for missing; and a little more. */
export const MISSING_MS = 9_000;

/** Opens the site and waits until the editor is ready: the engine may not be there yet. */
export async function openEditor(weir: Weir, site: SiteName, query = ''): Promise<Page> {
  const page = await weir.open(`${SITES[site].url}${query}`);
  await page.waitForFunction(() => window.fixture.ready);
  await page.click(SITES[site].composer);
  return page;
}

/** Opens the site and waits until editor and guard are ready. */
export async function openSite(weir: Weir, site: SiteName, query = ''): Promise<Page> {
  const page = await openEditor(weir, site, query);
  await engineReady(weir, page);
  return page;
}

/** Engine and dialog are in the page's guard. */
export async function engineReady(weir: Weir, page: Page): Promise<void> {
  const session = await weir.context.newCDPSession(page);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context.id));
  await session.send('Runtime.enable');
  const there = async (): Promise<boolean> => {
    for (const contextId of contexts) {
      const { result } = await session
        .send('Runtime.evaluate', {
          contextId,
          expression: 'Boolean(globalThis.weir?.engine && globalThis.weir?.interstitial)',
          returnByValue: true,
        })
        .catch(() => ({ result: { value: false } }));
      if (result.value === true) return true;
    }
    return false;
  };
  // Hundreds of tests wait for this, and longer each time with the intervals that are usual.
  await expect.poll(there, { intervals: [50] }).toBe(true);
  await session.detach();
}

/** Puts both flavours (or one) on the real clipboard. */
export async function copy(page: Page, plain: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([text, rich]) => {
      const flavours: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (rich !== null) flavours['text/html'] = new Blob([rich], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(flavours)]);
    },
    [plain, html ?? null] as const,
  );
}

export async function paste(page: Page): Promise<void> {
  // Editors learn of a selection a moment after it was made.
  await page.waitForTimeout(150);
  await page.keyboard.press('Control+v');
}

/** Drags text from outside the editor into it, with the mouse. */
export async function dropText(page: Page, composer: string, text: string): Promise<void> {
  await page.evaluate((dragged) => {
    document.querySelector('#drag-source')?.remove();
    const source = Object.assign(document.createElement('div'), { id: 'drag-source', draggable: true, textContent: 'drag me' });
    source.style.cssText = 'width:120px;height:30px;background:#ccd';
    source.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', dragged));
    document.body.prepend(source);
  }, text);
  await page.dragAndDrop('#drag-source', composer);
}

/** Brings text into the composer by one of the three channels. */
export async function bring(page: Page, site: SiteName, channel: 'typed' | 'pasted' | 'dropped', text: string): Promise<void> {
  if (channel === 'typed') {
    await page.click(SITES[site].composer);
    await page.keyboard.type(text);
  } else if (channel === 'pasted') {
    await page.click(SITES[site].composer);
    await copy(page, text);
    await paste(page);
  } else await dropText(page, SITES[site].composer, text);
}

export const model = (page: Page): Promise<string> => page.evaluate(() => window.fixture.model());
export const json = (page: Page): Promise<unknown> => page.evaluate(() => window.fixture.json());
export const everHeld = (page: Page, text: string): Promise<boolean> => page.evaluate((t) => window.fixture.everHeld(t), text);
export const sends = (page: Page): Promise<number> => page.evaluate(() => window.fixture.sends());
/** True if any listener of the page was ever handed the text. */
export const pageSaw = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((t) => window.fixture.seen.some((event) => event.text.includes(t) || event.html.includes(t)), text);

/** The outbox, oldest first. Runs in a worker or a page of the extension, and so calls nothing of ours. */
export function readOutbox(): Promise<EventDraft[]> {
  return new Promise<EventDraft[]>((resolve, reject) => {
    const opening = indexedDB.open('weir');
    opening.onerror = () => reject(new Error('the outbox cannot be opened'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('outbox').objectStore('outbox').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve((reading.result as { event: EventDraft }[]).map((row) => row.event));
      };
    };
  });
}

/** The events that the extension has recorded on this device so far, oldest first. */
export async function recorded(weir: Weir): Promise<readonly EventDraft[]> {
  return (await weir.worker()).evaluate(readOutbox);
}

/** Sends with Enter and waits for the request. */
export async function sendNow(page: Page, site: SiteName): Promise<void> {
  await page.click(SITES[site].composer);
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}
