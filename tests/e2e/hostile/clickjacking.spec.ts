import { expect, test, type Page } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { interstitialOpen, interstitialText } from '../harness/interstitial';
import { copy, model, openSite, pageSaw, paste, policyFor, projectNumber, start } from '../channels/support';

/**
 * A hostile page wants a person's click on "Go on as it is" without the person seeing what it says (M. Tóth, DOM-based
 * Extension Clickjacking, DEF CON 33, and the attacks on modal dialogs that came after). Each row begins once the dialog has
 * been readable for long enough; then the person clicks where the button is. Either the dialog is as legible as ever, and the
 * row says so, or the click lets nothing through.
 */
type Outcome = 'nothing goes' | 'still legible';
const COVER = `position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;padding:0;background:#fff`;
const VARIANTS: Readonly<Record<string, readonly [Outcome, string]>> = {
  "fades the extension's element": ['still legible', `ours.style.opacity = '0.001'; ours.style.filter = 'blur(9px)'`],
  "fades the extension's element by a style sheet": [
    'still legible',
    `css('html > div { opacity: 0 !important; filter: opacity(0) !important; visibility: hidden !important; clip-path: inset(50%) !important; transform: scale(0) !important }')`,
  ],
  "reaches for the elements inside the extension's": [
    'still legible',
    `ours.shadowRoot?.querySelectorAll('*').forEach((e) => { e.style.opacity = 0; })`,
  ],
  'fades the body': ['still legible', `document.body.style.opacity = '0'`],
  'fades the document': ['nothing goes', `document.documentElement.style.opacity = '0.01'`],
  'blurs the document': ['nothing goes', `document.documentElement.style.filter = 'blur(20px)'`],
  'lays a popover over part of it that lets clicks through': [
    'nothing goes',
    `pop('left:0;width:100vw;height:60vh;bottom:auto;pointer-events:none')`,
  ],
  'lays a popover over all of it that lets clicks through': ['nothing goes', `pop('pointer-events:none')`],
  'lays a popover over all of it but for a hole at the button': [
    'nothing goes',
    `pop('clip-path:path(evenodd, "M0 0H2000V2000H0Z M' + (x - 5) + ' ' + (y - 5) + 'h10v10h-10Z")')`,
  ],
  'opens a modal dialog that cannot be seen': [
    'nothing goes',
    `const d = document.createElement('dialog'); d.style.cssText = '${COVER};opacity:0'; document.body.append(d); d.showModal()`,
  ],
  'goes to full screen with an element that lets clicks through': [
    'nothing goes',
    `document.body.style.pointerEvents = 'none'; await document.body.requestFullscreen().catch(() => pop('pointer-events:none'))`,
  ],
  'paints over everything by a view transition': [
    'nothing goes',
    `css('::view-transition { pointer-events: none; background: #fff } ::view-transition-group(root) { animation-duration: 30s } ::view-transition-old(root), ::view-transition-new(root) { animation: none; opacity: 0 }'); const t = document.startViewTransition(() => {}); await t.ready`,
  ],
  'opens and closes a popover faster than anybody reads': [
    'nothing goes',
    `const d = pop('pointer-events:none'); setInterval(() => { d.hidePopover(); d.showPopover(); }, 30)`,
  ],
  'hides the document': ['nothing goes', `document.documentElement.style.display = 'none'`],
  'moves the element into one that is hidden': [
    'nothing goes',
    `const d = document.createElement('div'); d.style.display = 'none'; document.body.append(d); d.append(ours)`,
  ],
  'removes the element': ['nothing goes', `ours.remove()`],
  'hides the pointer and draws another one elsewhere': ['still legible', `css('* { cursor: none !important }')`],
};

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(async () => {
  weir.fixtures.reset();
  await weir.setPolicy(policyFor('warn'));
});

/** Longer than a choice has to have been on the screen. */
const READING_MS = 700;

/** Where the button is on the screen. */
async function buttonAt(page: Page): Promise<readonly [number, number]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const backendNodeId = nodes.find((node) => node.name?.value === 'Go on as it is')?.backendDOMNodeId ?? 0;
  const { model: box } = await session.send('DOM.getBoxModel', { backendNodeId });
  await session.detach();
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = box.border;
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

const HELPERS = `
  const ours = document.documentElement.lastElementChild;
  const css = (text) => document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  const pop = (style) => { const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = '${COVER};' + style; document.body.append(d); d.showPopover(); return d; };`;

for (const [does, [outcome, script]] of Object.entries(VARIANTS)) {
  test(`a page that ${does}: ${outcome}`, async () => {
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await copy(page, number);
    await paste(page);
    await interstitialText(page);
    const [x, y] = await buttonAt(page);
    await page.mouse.move(x - 3, y - 3);
    await page.waitForTimeout(READING_MS);
    await page.evaluate(`(async () => { const x = ${String(x)}, y = ${String(y)}; ${HELPERS} ${script} })()`);
    if (outcome === 'still legible') {
      // Seen by the browser's own eyes: the picture of the dialog is there, whatever the page has done.
      await page.waitForTimeout(100);
      expect(await interstitialOpen(page)).toBe(true);
      await page.mouse.click(x, y);
      await expect.poll(() => model(page)).toBe(number);
    } else {
      await page.mouse.click(x, y);
      await page.waitForTimeout(400);
      expect(await model(page)).toBe('');
      expect(await pageSaw(page, number)).toBe(false);
    }
    await page.close();
  });
}
