import { expect, test, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { PopupState } from '../../../utils/messages/contract';
import type { FrameLook, Look } from '../../../utils/model/api';
import type { Weir } from '../harness/browser';
import { copy, engineReady, model, openSite, paste, policyFor, projectNumber, SITES, start } from './support';

declare const chrome: Browser;

/** Documents that come otherwise than by a load: out of the back/forward cache, from a discarded tab, in a Picture-in-Picture window. */
let weir: Weir;
test.beforeAll(async () => {
  weir = await start({ without: ['--disable-back-forward-cache'] });
});
test.afterAll(async () => weir.close());
test.beforeEach(() => {
  weir.fixtures.reset();
  // Chromium does not keep every page that is answered with `no-store`.
  weir.fixtures.use({ cache: 'no-cache' });
});

/** One look at the open tabs, as at each poll, by site: what the console is told. One governed tab must be open. */
async function look(): Promise<Readonly<Record<string, Pick<Look, 'looks' | 'covered'> & Pick<FrameLook, 'frames' | 'missing'>>>> {
  const worker = await weir.worker();
  await worker.evaluate(async () => {
    await chrome.storage.local.remove(['looks', 'frameLooks']);
    await chrome.alarms.create('poll', { when: Date.now() });
  });
  const stored = () => worker.evaluate(() => chrome.storage.local.get(['looks', 'frameLooks']));
  await expect.poll(async () => Object.keys(await stored()), { timeout: 15_000 }).toContain('frameLooks');
  const { looks, frameLooks } = (await stored()) as { readonly looks: readonly Look[]; readonly frameLooks: readonly FrameLook[] };
  return Object.fromEntries(
    looks.map(({ site, looks, covered }) => {
      const { frames = 0, missing = 0 } = frameLooks.find((one) => one.site === site) ?? {};
      return [site, { looks, covered, frames, missing }];
    }),
  );
}

/** A paste of a project number into the field: the page does not come to hold it. */
async function pasteIsHeld(page: Page, field: string): Promise<void> {
  await page.click(field);
  const number = projectNumber();
  await copy(page, number);
  await paste(page);
  await page.waitForTimeout(1_000);
  const held = await page.evaluate((css) => {
    const there = document.querySelector<HTMLTextAreaElement>(css);
    return there?.value ?? there?.textContent ?? '';
  }, field);
  expect(held).not.toContain(number);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
}

/** Enter in a text box of the page: a clean word goes out, a project number does not. */
async function enterIsJudged(page: Page, field: string): Promise<void> {
  await page.click(field);
  await page.keyboard.type('clean');
  await page.keyboard.press('Enter');
  await expect.poll(() => weir.fixtures.everReceived('clean')).toBe(true);
  const typed = projectNumber();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1_000);
  expect(weir.fixtures.everReceived(typed)).toBe(false);
}

test('a page that comes back from the back/forward cache is guarded by the policy of now, and its frames count while it is there', async () => {
  await weir.setPolicy(policyFor('allow'));
  const page = await openSite(weir, 'chatgpt', '?quirks=inner-frame');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'loaded'));
  });
  await expect.poll(async () => (await weir.popupState(page)).frames.covered).toBe(1);

  await page.goto(SITES.chatgpt.url);
  await page.waitForFunction(() => window.fixture.ready);
  expect(await weir.popupState(page)).toMatchObject({ guard: { armed: 'before-page' }, frames: { covered: 0, missing: 0 } });
  expect(await look()).toEqual({ chatgpt: { looks: 1, covered: 1, frames: 0, missing: 0 } });

  // A page in the cache hears of no change.
  await weir.setPolicy(policyFor('block'));
  await page.evaluate(() => {
    history.back();
  });
  await expect.poll(() => page.title()).toBe('kept');
  await pasteIsHeld(page, SITES.chatgpt.composer);
  expect(await model(page)).toBe('');
  const state = await weir.popupState(page);
  expect(state).toMatchObject({ composer: true, guard: { armed: 'before-page', off: [] }, frames: { covered: 1, missing: 0 } });
  expect(state.uncovered.map(({ code }) => code)).not.toContain('not-started');
  expect(await look()).toEqual({ chatgpt: { looks: 1, covered: 1, frames: 1, missing: 0 } });
  await page.close();
});

test('a discarded tab counts for nothing, and is guarded once it is opened again', async () => {
  await weir.setPolicy(policyFor('block'));
  const [page, other] = [await openSite(weir, 'chatgpt'), await openSite(weir, 'claude')];
  const own = await weir.context.newPage();
  await own.goto(`chrome-extension://${weir.extensionId}/popup.html`);
  const discarded = await own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    await chrome.tabs.discard(tab?.id ?? -1);
    return (await chrome.tabs.query({ discarded: true }))[0];
  }, SITES.chatgpt.url);
  expect(discarded?.url).toBe(SITES.chatgpt.url);
  expect(await look()).toEqual({ claude: { looks: 1, covered: 1, frames: 0, missing: 0 } });

  const [again] = await Promise.all([
    weir.context.waitForEvent('page'),
    own.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded?.id ?? -1),
  ]);
  await again.waitForFunction(() => (window as Partial<Window>).fixture?.ready);
  await again.click(SITES.chatgpt.composer);
  await engineReady(weir, again);
  await pasteIsHeld(again, SITES.chatgpt.composer);
  expect(await model(again)).toBe('');
  expect(await weir.popupState(again)).toMatchObject({ composer: true, guard: { armed: 'before-page', off: [] } });
  expect((await look())['chatgpt']).toEqual({ looks: 1, covered: 1, frames: 0, missing: 0 });
  for (const each of [page, again, other, own]) await each.close();
});

for (const way of ['made there', 'moved there after somebody worked in it'] as const) {
  test(`a Picture-in-Picture window with a text box that the page has ${way}: it is guarded, and counts as a tab of the site`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    const moved = way !== 'made there';
    await page.evaluate((inPage) => {
      const box = Object.assign(document.createElement('textarea'), { id: 'field' });
      box.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') void fetch('/backend-api/conversation-of-window', { method: 'POST', body: box.value });
      });
      if (inPage) document.body.prepend(box);
      const button = Object.assign(document.createElement('button'), { id: 'open', textContent: 'Picture in Picture' });
      const { documentPictureInPicture } = window as unknown as {
        readonly documentPictureInPicture: { requestWindow(size: object): Promise<Window> };
      };
      button.addEventListener('click', () => {
        void documentPictureInPicture.requestWindow({ width: 500, height: 400 }).then((inner) => inner.document.body.append(box));
      });
      document.body.prepend(button);
    }, moved);
    // The guard of the page has met the box before the one of the window does.
    if (moved) await pasteIsHeld(page, '#field');
    const [inner] = await Promise.all([weir.context.waitForEvent('page'), page.click('#open')]);
    await inner.waitForSelector('#field');
    await inner.click('#field');
    await engineReady(weir, inner);
    await pasteIsHeld(inner, '#field');
    await enterIsJudged(inner, '#field');

    const own = await weir.context.newPage();
    await own.goto(`chrome-extension://${weir.extensionId}/popup.html`);
    const state = await own.evaluate(async (): Promise<PopupState> => {
      const window = (await chrome.windows.getAll({ populate: true })).find(({ tabs = [] }) => tabs.every(({ url }) => url === undefined));
      const request = { tabId: window?.tabs?.[0]?.id ?? -1 };
      return chrome.runtime.sendMessage({ name: 'popup.state', request });
    });
    expect(state).toMatchObject({ site: { id: 'chatgpt' }, guard: { off: [] }, account: { tier: 'consumer-free' } });
    expect(await look()).toEqual({ chatgpt: { looks: 2, covered: 2, frames: 0, missing: 0 } });
    for (const each of [inner, page, own]) await each.close();
  });
}
