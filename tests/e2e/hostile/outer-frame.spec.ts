import { expect, test, type CDPSession, type Frame, type Page } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { copy, policyFor, projectNumber, SITES, start } from '../channels/support';

/**
 * A page shows the chat in a frame, and with it our question, and wants a click on "Go on as it is" without the person seeing what it says.
 * From inside the frame only the browser can tell (Intersection Observer v2).
 */
const OUTER = { 'of another origin': 'https://example.org/', 'of the same origin': SITES.chatgpt.url } as const;
type Outcome = 'nothing goes' | 'it goes';
const INVERTS = `document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)'`;
const DOES: Readonly<Record<string, readonly [Record<keyof typeof OUTER, Outcome>, string]>> = {
  'does nothing': [{ 'of another origin': 'it goes', 'of the same origin': 'it goes' }, ''],
  'fades the frame': [{ 'of another origin': 'nothing goes', 'of the same origin': 'nothing goes' }, `inner.style.opacity = '0.01'`],
  'lays something over it that lets clicks through': [
    { 'of another origin': 'nothing goes', 'of the same origin': 'nothing goes' },
    `document.body.append(Object.assign(document.createElement('div'), { style: 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9' }))`,
  ],
  // As somebody's dark mode does. In a frame of another origin it cannot be told from what blinds.
  'is inverted': [{ 'of another origin': 'nothing goes', 'of the same origin': 'it goes' }, INVERTS],
};
/** Longer than a choice has to have been on the screen, and than the browser waits between two looks. */
const READING_MS = 1_000;

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(async () => {
  weir.fixtures.reset();
  await weir.setPolicy(policyFor('warn'));
});

/** The frame's own session, where it has one: a frame of the same origin is in its page's. */
async function sessionOf(
  page: Page,
  frame: Frame,
): Promise<{ readonly session: CDPSession; readonly own: boolean; readonly frameId?: string }> {
  const context = page.context();
  try {
    return { session: await context.newCDPSession(frame), own: true };
  } catch {
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const frameId = frameTree.childFrames?.find((child) => child.frame.url === frame.url())?.frame.id;
    return { session, own: false, ...(frameId === undefined ? {} : { frameId }) };
  }
}

/** Waits for the dialog in the frame; where its button is on the page. */
async function buttonIn(page: Page, frame: Frame): Promise<readonly [number, number]> {
  const { session, own, frameId } = await sessionOf(page, frame);
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');
  const find = async (): Promise<number> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId });
    return nodes.find((node) => node.name?.value === 'Go on as it is')?.backendDOMNodeId ?? 0;
  };
  await expect.poll(find).toBeGreaterThan(0);
  const { model: box } = await session.send('DOM.getBoxModel', { backendNodeId: await find() });
  await session.detach();
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = box.border;
  const outer = own ? await page.locator('#inner').boundingBox() : null;
  return [(x1 + x2) / 2 + (outer?.x ?? 0), (y1 + y2) / 2 + (outer?.y ?? 0)];
}

for (const [origin, url] of Object.entries(OUTER) as [keyof typeof OUTER, string][]) {
  for (const [does, [outcomes, script]] of Object.entries(DOES)) {
    test(`a page ${origin} that ${does}, with the question in a frame: ${outcomes[origin]}`, async () => {
      const page = await weir.open(url);
      await page.evaluate((src) => {
        const style = 'position:fixed;left:20px;top:10px;width:1000px;height:690px;border:0;background:#fff';
        document.body.append(Object.assign(document.createElement('iframe'), { id: 'inner', src, style, allow: 'clipboard-read' }));
      }, `${SITES.chatgpt.url}?framed`);
      await expect.poll(() => page.frames().some((one) => one.url().endsWith('?framed'))).toBe(true);
      const frame = page.frames().find((one) => one.url().endsWith('?framed'));
      if (frame === undefined) throw new Error('The frame is gone.');
      await frame.waitForFunction(() => 'fixture' in window && window.fixture.ready);
      const number = projectNumber();
      await copy(page, number);
      await frame.click(SITES.chatgpt.composer);
      await page.waitForTimeout(150);
      await page.keyboard.press('Control+v');
      const [x, y] = await buttonIn(page, frame);
      await page.mouse.move(x - 3, y - 3);
      await page.waitForTimeout(READING_MS);
      await page.evaluate(`(() => { const inner = document.querySelector('#inner'); ${script} })()`);
      await page.waitForTimeout(READING_MS);
      await page.mouse.click(x, y);
      const model = () => frame.evaluate(() => window.fixture.model());
      if (outcomes[origin] === 'it goes') await expect.poll(model).toBe(number);
      else {
        await page.waitForTimeout(400);
        expect(await model()).toBe('');
      }
      await page.close();
    });
  }
}
