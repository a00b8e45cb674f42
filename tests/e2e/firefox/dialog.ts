import type { Browser, Page } from 'puppeteer-core';

/**
 * The dialog in Firefox. Its shadow root is closed, and a page cannot look into it; WebDriver BiDi can be asked for the
 * shadow root of a node that it serialises. Here that is only used to read: every choice is made with real keys, as a
 * person without a mouse makes it.
 */

/** What puppeteer does not offer by itself: commands of WebDriver BiDi as they are. */
interface Wire {
  readonly connection: { send(method: string, parameters: unknown): Promise<{ readonly result: { readonly result?: Remote } }> };
}
interface Remote {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}
interface RemoteHost {
  readonly shadowRoot?: Remote | null;
}

/** The dialog answers no press in its first half second. */
const READABLE_MS = 600;
/** More tab stops than any view of the dialog has. */
const MAX_STOPS = 20;
const WAIT_MS = 8_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function call(page: Page, code: string, given: readonly Remote[] = []): Promise<Remote | undefined> {
  const { connection } = page.browser() as Browser & Wire;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: code,
    awaitPromise: false,
    target: { context: (page.mainFrame() as unknown as { readonly _id: string })._id },
    arguments: given,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  return result.result;
}

/** Closed shadow roots beside head and body: those of the dialog and of notices. */
async function roots(page: Page): Promise<readonly Remote[]> {
  const found: Remote[] = [];
  for (let index = 0; ; index += 1) {
    const host = await call(
      page,
      `() => [...document.documentElement.children].filter((e) => !['HEAD', 'BODY'].includes(e.tagName))[${String(index)}] ?? null`,
    );
    if (host === undefined || host.type === 'null') return found;
    const root = (host.value as RemoteHost | undefined)?.shadowRoot;
    if (root?.sharedId !== undefined) found.push({ type: 'node', sharedId: root.sharedId });
  }
}

async function read(page: Page, root: Remote, code: string): Promise<string> {
  const answer = await call(page, code, [root]);
  return typeof answer?.value === 'string' ? answer.value : '';
}

async function dialogRoot(page: Page): Promise<Remote | null> {
  for (const root of await roots(page)) {
    if ((await read(page, root, `(root) => root.querySelector('dialog[open]') === null ? '' : 'open'`)) === 'open') return root;
  }
  return null;
}

/** True while the dialog is open. */
export async function asked(page: Page): Promise<boolean> {
  return (await dialogRoot(page)) !== null;
}

/** Waits for the dialog and gives what it says. */
export async function question(page: Page): Promise<string> {
  const root = await waitFor(page);
  return read(page, root, `(root) => root.querySelector('dialog').textContent`);
}

async function waitFor(page: Page): Promise<Remote> {
  for (let waited = 0; waited < WAIT_MS; waited += 100) {
    const root = await dialogRoot(page);
    if (root !== null) return root;
    await sleep(100);
  }
  throw new Error('No interstitial opened.');
}

/** Goes to the choice with the tab key, presses Enter on it and waits until the dialog is gone. */
export async function choose(page: Page, label: string): Promise<void> {
  const root = await waitFor(page);
  await sleep(READABLE_MS);
  const seen: string[] = [];
  for (let stops = 0; stops < MAX_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const name = await read(page, root, `(root) => root.activeElement?.tagName === 'BUTTON' ? root.activeElement.textContent : ''`);
    seen.push(name);
    if (name !== label) continue;
    await page.keyboard.press('Enter');
    await closed(page);
    return;
  }
  throw new Error(`The tab key does not lead to "${label}", only to: ${seen.join(', ')}`);
}

/** Cancels with Escape. */
export async function escape(page: Page): Promise<void> {
  await waitFor(page);
  await page.keyboard.press('Escape');
  await closed(page);
}

async function closed(page: Page): Promise<void> {
  for (let waited = 0; waited < WAIT_MS; waited += 50) {
    if (!(await asked(page))) return;
    await sleep(50);
  }
  throw new Error('The interstitial is still open.');
}
