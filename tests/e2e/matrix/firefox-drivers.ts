import type { KeyInput, Page } from 'puppeteer-core';
import { personsFile } from '../channels/drivers';
import type { Way } from './cells';
import { sleep } from './stage';

interface Place {
  readonly page: Page;
  readonly composer: string;
}
type Bring = (place: Place, text: string) => Promise<void>;

/** Editors learn of a selection a moment after it was made. */
const SELECTION_MS = 150;

async function focus({ page, composer }: Place): Promise<void> {
  await page.click(composer);
  await sleep(SELECTION_MS);
}

/** Presses a key with others held down. */
async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

const copy = (page: Page, text: string): Promise<void> => page.evaluate((plain) => navigator.clipboard.writeText(plain), text);

const pasteBy =
  (...keys: readonly KeyInput[]): Bring =>
  async (place, text) => {
    await copy(place.page, text);
    await focus(place);
    await press(place.page, ...keys);
  };

/** Every way that WebDriver can go in Firefox; the rest is in `not-run.ts`, with the reason. */
export const FIREFOX_DRIVERS: Partial<Record<Way, Bring>> = {
  'paste.keyboard': pasteBy('Control', 'v'),
  'paste.shift-insert': pasteBy('Shift', 'Insert'),
  'paste.plain': pasteBy('Control', 'Shift', 'V'),
  async 'paste.page-button'({ page, composer }, text) {
    await copy(page, text);
    await page.evaluate((css) => {
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
          // Firefox takes the text of such an event from these two, and knows no other.
          const options = { bubbles: true, cancelable: true, composed: true, dataType: 'text/plain', data: read };
          const event = new ClipboardEvent('paste', options);
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such buttons use
          if (field?.dispatchEvent(event) === true) document.execCommand('insertText', false, read);
        });
      });
      document.body.append(button);
    }, composer);
    await focus({ page, composer });
    await page.click('#page-paste');
  },
  async 'paste.pieces'(place, text) {
    const third = Math.ceil(text.length / 3);
    await focus(place);
    for (let at = 0; at < text.length; at += third) {
      await copy(place.page, text.slice(at, at + third));
      await sleep(SELECTION_MS);
      await press(place.page, 'Control', 'v');
      await sleep(SELECTION_MS);
    }
  },
  async typing(place, text) {
    await focus(place);
    await place.page.keyboard.type(text);
  },
  async undo(place, text) {
    const { page } = place;
    await focus(place);
    await page.keyboard.type(text);
    // Typing and deleting in a row are one undo step in some editors.
    await sleep(1_200);
    await press(page, 'Control', 'a');
    await sleep(SELECTION_MS);
    await page.keyboard.press('Backspace');
    await sleep(SELECTION_MS);
    await press(page, 'Control', 'z');
  },
  async script({ page, composer }, text) {
    await page.evaluate(
      (css, written) => {
        const field = document.querySelector<HTMLElement>(css);
        if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
          // Past React, which takes over the property of the element itself.
          Reflect.set(Object.getPrototypeOf(field) as object, 'value', field.value + written, field);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return;
        }
        field?.focus();
        const options = { bubbles: true, cancelable: true, composed: true, dataType: 'text/plain', data: written };
        const event = new ClipboardEvent('paste', options);
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such scripts use
        if (field?.dispatchEvent(event) === true) document.execCommand('insertText', false, written);
      },
      composer,
      text,
    );
  },
  async 'upload.picker'({ page }, text) {
    const input = await page.$('input[type="file"]');
    if (input === null) throw new Error('The page has no file input.');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(await personsFile('notes.txt', text));
  },
};
