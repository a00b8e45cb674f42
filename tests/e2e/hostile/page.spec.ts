import { expect, test, type Page } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen, interstitialText, pressInInterstitial } from '../harness/interstitial';
import { copy, everHeld, openSite, pageSaw, paste, policyFor, projectNumber, SITES, start } from '../channels/support';

/**
 * What a hostile page does to our hooks, and what a person's paste, Enter and click on Send come to under it. The outcome is
 * the same in every row: the number is in no request, and a paste is not seen by the page. Scripts run after ours, as a
 * page's do; they may keep the person from working, never bring the number out.
 */
const ATTACKS: Readonly<Record<string, string>> = {
  'replaces what hooks would call on prototypes': `
    const no = () => null, never = () => { throw new Error('no'); };
    for (const [proto, names] of [
      [Event.prototype, ['preventDefault', 'stopImmediatePropagation', 'stopPropagation', 'composedPath']],
      [Element.prototype, ['matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute', 'contains', 'attachShadow']],
      [Document.prototype, ['querySelector', 'querySelectorAll', 'createElement', 'createRange', 'getSelection', 'execCommand']],
      [Node.prototype, ['contains', 'getRootNode']],
      [DataTransfer.prototype, ['getData']],
      [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
      [HTMLFormElement.prototype, ['requestSubmit']],
      [Array.prototype, ['some', 'every', 'find', 'flatMap']],
      [String.prototype, ['includes', 'trim', 'replace']],
      [Map.prototype, ['get', 'set']], [Set.prototype, ['has']], [RegExp.prototype, ['test', 'exec']],
    ]) for (const name of names) { try { proto['weir-' + name] = proto[name]; } catch {} }
    window.tampered = () => { for (const [proto, names] of [[Event.prototype, ['composedPath']], [DataTransfer.prototype, ['getData']], [Element.prototype, ['matches', 'closest']]]) for (const name of names) proto[name] = no; };
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false, configurable: true });
    Object.defineProperty(Node.prototype, 'isConnected', { get: () => false, configurable: true });
    Object.defineProperty(HTMLElement.prototype, 'isContentEditable', { get: () => false, configurable: true });
    window.chrome = undefined; window.MutationObserver = never; window.setTimeout.call = never;
    DataTransfer.prototype.getData = no; Event.prototype.composedPath = () => [];`,
  'lays forms over the properties of the document': `
    for (const name of ['querySelectorAll', 'querySelector', 'activeElement', 'getSelection', 'createRange', 'execCommand', 'body', 'designMode', 'elementFromPoint', 'caretPositionFromPoint', 'visibilityState'])
      document.body.append(Object.assign(document.createElement('form'), { name }));`,
  "lays fields over the properties of the composer's form": `
    const form = document.querySelector('form') ?? document.querySelector('fieldset');
    for (const name of ['contains', 'closest', 'querySelector', 'querySelectorAll', 'matches', 'requestSubmit', 'submit', 'parentElement', 'getClientRects', 'children', 'elements', 'isConnected', 'nodeName'])
      form.append(Object.assign(document.createElement('input'), { name, hidden: true }));`,
  'lays fields over the form and forms over the document': `
    const made = (tag, names) => names.map((name) => Object.assign(document.createElement(tag), { name, hidden: true }));
    const forms = made('form', ['querySelectorAll', 'activeElement', 'createElement', 'documentElement', 'cookie', 'referrer', 'addEventListener']);
    const fields = made('input', ['contains', 'querySelectorAll', 'addEventListener', 'dispatchEvent']);
    const { body } = document;
    document.querySelector('form').append(...fields);
    body.append(...forms);`,
  'stops every event before others hear it': `
    for (const type of ['paste', 'keydown', 'click', 'submit', 'input', 'beforeinput', 'pointerdown', 'mousedown', 'drop', 'change'])
      addEventListener(type, (event) => event.stopImmediatePropagation, { capture: true });`,
  'makes up pastes and sends of the number first, so that it would be settled': `
    const target = document.querySelector(COMPOSER);
    for (const type of ['paste', 'drop']) {
      const data = new DataTransfer(); data.setData('text/plain', NUMBER);
      target.dispatchEvent(type === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    }
    document.execCommand('selectAll'); document.execCommand('delete');`,
  'claims that an input method is composing': `
    const target = document.querySelector(COMPOSER);
    setInterval(() => { target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true })); }, 50);`,
  'steals the focus all the time': `setInterval(() => document.querySelector(COMPOSER)?.focus(), 20);`,
  'removes whatever is put beside the body, all the time': `
    setInterval(() => { for (const node of [...document.documentElement.children]) if (!['HEAD', 'BODY'].includes(node.tagName)) node.remove(); }, 5);`,
  'hides whatever is put beside the body': `
    const style = document.createElement('style'); style.textContent = 'html > :not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important }'; document.head.append(style);`,
  'freezes the globals that both worlds are thought to share': `
    for (const name of ['weir', '__weir', 'browser', 'chrome']) try { Object.defineProperty(window, name, { value: Object.freeze({ guarded: true }), writable: false }); } catch {}`,
  'presses Send by itself as soon as something is in the composer': `
    setInterval(() => { if (document.querySelector(COMPOSER)?.textContent) document.querySelector(SEND)?.click(); }, 100);`,
  'sends Enter by itself as soon as something is in the composer': `
    setInterval(() => { const box = document.querySelector(COMPOSER); if (box?.textContent) box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, composed: true, cancelable: true })); }, 100);`,
  'presses every button beside the body that it can reach': `
    setInterval(() => { for (const node of document.documentElement.children) { node.click?.(); node.shadowRoot?.querySelectorAll('button').forEach((b) => b.click()); node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); } }, 20);`,
  'moves the composer into a shadow root that is closed': `
    const host = document.createElement('x-composer'); const region = document.querySelector('form') ?? document.querySelector('fieldset');
    region.replaceWith(host); host.attachShadow({ mode: 'closed' }).append(region); window.region = region;`,
  'takes all listeners away by opening the document anew, and puts the same page back': `
    const kept = [...document.documentElement.childNodes];
    document.open(); document.write('<!doctype html><html lang="en"><head></head><body></body></html>'); document.close();
    document.documentElement.replaceChildren(...kept);`,
};

const BY_ITSELF = /by itself/;

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(async () => {
  weir.fixtures.reset();
  await weir.setPolicy(policyFor('block'));
});

/** Opens the page and lets the attack begin. */
async function attacked(attack: string, number: string): Promise<Page> {
  const page = await openSite(weir, 'chatgpt');
  const names = { COMPOSER: SITES.chatgpt.composer, SEND: SITES.chatgpt.send, NUMBER: number };
  const given = Object.entries(names).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  await page.evaluate(`(() => { ${given.join(' ')} ${attack} })()`);
  return page;
}

/** Puts the caret into the composer, wherever the attack has moved it. */
async function focus(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const region = (globalThis as { region?: HTMLElement }).region;
    const find = Document.prototype.getElementById.bind(document);
    (region?.querySelector<HTMLElement>(css) ?? find('prompt-textarea'))?.focus();
  }, SITES.chatgpt.composer);
  await page.waitForTimeout(150);
}

/** Where Send is on the screen. */
async function pressSend(page: Page): Promise<void> {
  const [x, y] = await page.evaluate((css): [number, number] => {
    const region = (globalThis as { region?: HTMLElement }).region;
    const find = Document.prototype.getElementById.bind(document);
    const box = (region?.querySelector(css) ?? find('composer-submit-button'))?.getBoundingClientRect();
    return box === undefined ? [0, 0] : [box.x + box.width / 2, box.y + box.height / 2];
  }, SITES.chatgpt.send);
  await page.mouse.click(x, y);
}

for (const [does, attack] of Object.entries(ATTACKS)) {
  test(`a page that ${does}: a paste does not reach it`, async () => {
    const number = projectNumber();
    const page = await attacked(attack, number);
    const seenBefore = await pageSaw(page, number);
    await copy(page, `about ${number}`);
    await focus(page);
    await paste(page);
    await page.waitForTimeout(600);
    if (!seenBefore) expect(await pageSaw(page, number)).toBe(false);
    if (!seenBefore) expect(await everHeld(page, number)).toBe(false);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });

  for (const [gesture, send] of [
    ['Enter', async (page: Page) => page.keyboard.press('Enter')],
    ['a click on Send', pressSend],
  ] as const) {
    test(`a page that ${does}: ${gesture} sends nothing`, async () => {
      const number = projectNumber();
      const page = await attacked(attack, number);
      await focus(page);
      await page.keyboard.type(`about ${number}`);
      await page.waitForTimeout(150);
      await send(page);
      await page.waitForTimeout(600);
      // A page that sends by itself while somebody types sends what is typed by then; the rest is held, joined with it.
      expect(weir.fixtures.sent().join('')).not.toContain(number);
      if (!BY_ITSELF.test(does)) expect(weir.fixtures.sent()).toEqual([]);
      expect(weir.fixtures.everReceived(number)).toBe(false);
      await page.close();
    });
  }
}

test('a page that writes another text under an open question does not get it sent with the answer to the first', async () => {
  await weir.setPolicy(policyFor('warn'));
  const [first, second] = [projectNumber(), projectNumber()];
  const page = await openSite(weir, 'chatgpt');
  await page.keyboard.type(`about ${first}`);
  await page.keyboard.press('Enter');
  await interstitialText(page);
  await page.evaluate(
    ([css, text]) => {
      const paragraph = document.querySelector(`${css} p`);
      if (paragraph !== null) paragraph.textContent = text;
    },
    [SITES.chatgpt.composer, `about ${second}`] as const,
  );
  await pressInInterstitial(page, 'Go on as it is', ['button']);
  await page.waitForTimeout(1_000);
  expect(weir.fixtures.everReceived(second)).toBe(false);
  expect(await interstitialOpen(page)).toBe(true);
  await chooseInInterstitial(page, 'Cancel');
  expect(weir.fixtures.sent()).toEqual([]);
  await page.close();
});
