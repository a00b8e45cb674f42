import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { Channel } from '../../../utils/model/words';
import { copy, dropText, paste } from './support';

/** Where a driver works: a page of a site, and the CSS selector of the composer that takes the text. */
export interface Place {
  readonly page: Page;
  readonly composer: string;
}

/** One way for text to come to a site, done with real keys, a real mouse and a real clipboard. */
export interface Driver {
  /** What the person does, as a phrase. */
  readonly does: string;
  /** What events of it say. */
  readonly channel: Channel;
  /**
   * When it is judged: `before` the page gets it; `after` it has come into the composer (nothing is there to hold before); or at
   * `send`, since any judgement before that would mean reading along.
   */
  readonly judged: 'before' | 'after' | 'send';
  /** The text crosses as a file, and does not stand in the composer. */
  readonly file?: true;
  readonly bring: (place: Place, text: string) => Promise<void>;
}

/** Editors learn of a selection a moment after it was made. */
const SELECTION_MS = 150;

async function focus({ page, composer }: Place): Promise<void> {
  await page.click(composer);
  await page.waitForTimeout(SELECTION_MS);
}

async function withCdp<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

const pasteBy =
  (key: string) =>
  async (place: Place, text: string): Promise<void> => {
    await copy(place.page, text);
    await focus(place);
    await place.page.keyboard.press(key);
  };

/** As the browser's menu does it: the editing command comes without a key that means it. */
async function pasteByMenu(place: Place, text: string): Promise<void> {
  await copy(place.page, text);
  await focus(place);
  await withCdp(place.page, (session) =>
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified', commands: ['paste'] }),
  );
}

/** A button of the page reads the clipboard and puts its text into the composer, as sites do: no `paste` event is fired. */
async function pasteByPageButton({ page, composer }: Place, text: string): Promise<void> {
  await copy(page, text);
  await page.evaluate((css) => {
    document.querySelector('#page-paste')?.remove();
    const button = Object.assign(document.createElement('button'), { id: 'page-paste', type: 'button', textContent: 'Paste' });
    button.addEventListener('click', () => {
      void navigator.clipboard.readText().then((read) => {
        const field = document.querySelector<HTMLElement>(css);
        if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
          field.setRangeText(read, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          return;
        }
        field?.focus();
        // Some editors take it as a paste of their own making, which carries the text.
        const data = new DataTransfer();
        data.setData('text/plain', read);
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data });
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such buttons use
        if (field?.dispatchEvent(event) === true) document.execCommand('insertText', false, read);
      });
    });
    document.body.append(button);
  }, composer);
  await page.click(composer);
  await page.waitForTimeout(SELECTION_MS);
  await page.click('#page-paste');
}

/** A script of the page, or of another extension, writes into the composer; nobody has pressed anything. */
async function writeByScript({ page, composer }: Place, text: string): Promise<void> {
  await page.evaluate(
    ([css, written]) => {
      const field = document.querySelector<HTMLElement>(css);
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
        // Past React, which takes over the property of the element itself.
        Reflect.set(Object.getPrototypeOf(field) as object, 'value', field.value + written, field);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return;
      }
      field?.focus();
      const data = new DataTransfer();
      data.setData('text/plain', written);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data });
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such scripts use
      if (field?.dispatchEvent(event) === true) document.execCommand('insertText', false, written);
    },
    [composer, text] as const,
  );
}

/** An input method composes the text and commits it. */
async function compose(place: Place, text: string): Promise<void> {
  await focus(place);
  await withCdp(place.page, async (session) => {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.insertText', { text });
  });
}

/** Dictation, a text expander or the emoji panel hand over whole words at once. */
async function dictate(place: Place, text: string): Promise<void> {
  await focus(place);
  await withCdp(place.page, async (session) => {
    for (const word of text.split(/(?<= )/)) await session.send('Input.insertText', { text: word });
  });
}

/** Typed, deleted, and brought back by undo. */
async function undoBack(place: Place, text: string): Promise<void> {
  const { keyboard } = place.page;
  await focus(place);
  await keyboard.type(text);
  // Typing and deleting in a row are one undo step in some editors.
  await place.page.waitForTimeout(1_200);
  await keyboard.press('Control+a');
  await place.page.waitForTimeout(SELECTION_MS);
  await keyboard.press('Backspace');
  await place.page.waitForTimeout(SELECTION_MS);
  await keyboard.press('Control+z');
}

/** The text in three pastes, none of which says anything by itself. */
async function pasteInPieces(place: Place, text: string): Promise<void> {
  const third = Math.ceil(text.length / 3);
  await focus(place);
  for (let at = 0; at < text.length; at += third) {
    await copy(place.page, text.slice(at, at + third));
    await paste(place.page);
    await place.page.waitForTimeout(SELECTION_MS);
  }
}

async function dropLink({ page, composer }: Place, text: string): Promise<void> {
  await page.evaluate(
    (address) => {
      document.querySelector('#drag-source')?.remove();
      const link = Object.assign(document.createElement('a'), { id: 'drag-source', href: address, textContent: address });
      link.style.cssText = 'display:inline-block;height:30px';
      document.body.prepend(link);
    },
    `https://example.org/?about=${encodeURIComponent(text)}`,
  );
  await page.dragAndDrop('#drag-source', composer);
}

/** Writes a file of the person's into a folder of its own. */
export async function personsFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'weir-file-')), name);
  await writeFile(path, content);
  return path;
}

/** Chooses files in a file input: the browser itself sets them and fires its own events. */
export async function choose(page: Page, css: string, files: readonly string[]): Promise<void> {
  await withCdp(page, async (session) => {
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: css });
    await session.send('DOM.setFileInputFiles', { nodeId, files: [...files] });
  });
}

/** Drags files (or folders) from outside the browser onto an element. */
export async function dropFiles(page: Page, css: string, files: readonly string[]): Promise<void> {
  const box = await page.locator(css).boundingBox();
  if (box === null) throw new Error(`${css} is not on the page`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await withCdp(page, async (session) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data: { items: [], files: [...files], dragOperationsMask: 1 } });
    }
  });
}

const FILE_INPUT = 'input[type="file"]';

/** Every way, by its id. Prompts in the address never come near a composer: they are the line's. */
export const DRIVERS = {
  'paste.keyboard': { does: 'pastes with Ctrl+V', channel: 'paste', judged: 'before', bring: pasteBy('Control+v') },
  'paste.shift-insert': { does: 'pastes with Shift+Insert', channel: 'paste', judged: 'before', bring: pasteBy('Shift+Insert') },
  'paste.plain': { does: 'pastes as plain text', channel: 'paste', judged: 'before', bring: pasteBy('Control+Shift+v') },
  'paste.menu': { does: "pastes by the browser's menu", channel: 'paste', judged: 'before', bring: pasteByMenu },
  'paste.page-button': { does: "presses the page's own Paste button", channel: 'paste', judged: 'after', bring: pasteByPageButton },
  'paste.pieces': { does: 'pastes it in three pieces', channel: 'paste', judged: 'before', bring: pasteInPieces },
  'drop.text': {
    does: 'drops text',
    channel: 'drop',
    judged: 'before',
    bring: ({ page, composer }, text) => dropText(page, composer, text),
  },
  'drop.link': { does: 'drops a link', channel: 'drop', judged: 'before', bring: dropLink },
  typing: {
    does: 'types',
    channel: 'typing',
    judged: 'send',
    bring: async (place, text) => {
      await focus(place);
      await place.page.keyboard.type(text);
    },
  },
  ime: { does: 'composes with an input method', channel: 'typing', judged: 'send', bring: compose },
  dictation: { does: 'dictates', channel: 'typing', judged: 'send', bring: dictate },
  undo: { does: 'brings text back by undo', channel: 'typing', judged: 'send', bring: undoBack },
  script: { does: 'has it written by a script', channel: 'typing', judged: 'send', bring: writeByScript },
  'upload.picker': {
    does: 'chooses a file',
    channel: 'upload',
    judged: 'before',
    file: true,
    bring: async ({ page }, text) => choose(page, FILE_INPUT, [await personsFile('notes.txt', text)]),
  },
  'upload.drop': {
    does: 'drops a file',
    channel: 'upload',
    judged: 'before',
    file: true,
    bring: async ({ page, composer }, text) => dropFiles(page, composer, [await personsFile('notes.txt', text)]),
  },
} as const satisfies Readonly<Record<string, Driver>>;
