import type { Editable, TextField } from './editable';
import { isTextField } from './editable';
import type { Flavours } from './flavours';
import { squeeze } from './flavours';
import { settle, sleep } from './frames';
import { ofDocument } from './native';
import { readEditable, textOf } from './read';
import { replay } from './replay';

/**
 * How an insertion ended. `done`: the text is there. `taken`: the page took the paste and made something else of it (long
 * pastes become attachments on some sites). `unchanged`: no method put anything in. `wrong`: the editor changed, but not
 * to what was expected; a second method would double the text, so none is tried.
 */
export type Inserted = 'done' | 'taken' | 'unchanged' | 'wrong';

/** Chromium's `insertText` takes time quadratic in the number of lines: 3,400 lines take 12 to 27 s. */
const EXEC_LINES = 150;
/** How long a page may take to show that it made something else of a paste, ms. */
const TAKEN_MS = 1_000;

type Method = 'paste' | 'command' | 'setter';
type Sandbox = Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis };
declare function cloneInto<T>(value: T, target: object): T;

/** Content scripts of Firefox live in a sandbox with wrappers around the page's objects; Chromium has none. */
const FIREFOX = typeof (globalThis as { cloneInto?: unknown }).cloneInto === 'function';

/** Which ways of inserting to try, in order, as measured for each kind of editor in both browsers. */
export function methodsFor(kind: Editable['kind'], lines: number, firefox: boolean): readonly Method[] {
  const command: readonly Method[] = firefox || lines <= EXEC_LINES ? ['command'] : [];
  if (kind === 'framework') return ['paste'];
  if (kind === 'bare') return ['paste', ...command];
  return [...command, 'setter'];
}

/**
 * Puts text at the selection of a focused editor as if it had been pasted, and looks whether it arrived. With HTML, what
 * the editor makes of it is the editor's own business: then any change counts as arrived.
 */
export async function insert(editable: Editable, flavours: Flavours): Promise<Inserted> {
  const before = readEditable(editable);
  const lines = flavours.plain.split('\n').length;
  const changes = watchAround(editable.element);
  try {
    for (const method of methodsFor(editable.kind, lines, FIREFOX)) {
      const prevented = replay(() => run(method, editable, flavours));
      // Most editors change at once. Later the person may already have undone it: that is no reason for another method.
      const atOnce = textOf(editable);
      if (atOnce !== before.text && arrived(before, atOnce, flavours)) return 'done';
      await settle();
      await settle();
      const after = textOf(editable);
      if (after !== before.text) return arrived(before, after, flavours) ? 'done' : 'wrong';
      if (atOnce !== before.text) return 'wrong';
      if (prevented) return (await changes.seen(TAKEN_MS)) ? 'taken' : 'unchanged';
    }
    return 'unchanged';
  } finally {
    changes.stop();
  }
}

/** Whether `after` is `before` with the selection replaced by the text, white space aside (editors treat it each in their own way). */
export function arrived(
  before: { readonly text: string; readonly start: number; readonly end: number },
  after: string,
  flavours: Flavours,
): boolean {
  if (flavours.html !== null) return true;
  const whole = squeeze(before.text).length;
  const selected = squeeze(before.text.slice(before.start, before.end)).length;
  const inserted = squeeze(flavours.plain);
  const now = squeeze(after);
  return now.length === whole - selected + inserted.length && now.includes(inserted);
}

function run(method: Method, editable: Editable, flavours: Flavours): boolean {
  switch (method) {
    case 'paste':
      return paste(editable.element, flavours);
    case 'command':
      // The only way that the browser's own undo covers.
      ofDocument('execCommand')('insertText', false, flavours.plain);
      return false;
    case 'setter':
      if (isTextField(editable.element)) setText(editable.element, flavours.plain);
      return false;
  }
}

/** Last resort in a field: the text is right, but the browser's undo no longer is. */
function setText(field: TextField, text: string): void {
  field.setRangeText(text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

/** A paste event of our own; true where the page prevented it, that is, took the text. */
function paste(element: HTMLElement, flavours: Flavours): boolean {
  const event = FIREFOX ? pasteEventFirefox(flavours) : pasteEvent(flavours);
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

const OPTIONS = { bubbles: true, cancelable: true, composed: true } as const;

function pasteEvent({ plain, html }: Flavours): ClipboardEvent {
  const data = new DataTransfer();
  if (plain !== '') data.setData('text/plain', plain);
  if (html !== null) data.setData('text/html', html);
  return new ClipboardEvent('paste', { ...OPTIONS, clipboardData: data });
}

/**
 * Firefox ignores `clipboardData` but knows `dataType` and `data`, one string. For a second flavour the event has to be
 * made with the page's own constructor, which the page may have changed: only what is released anyway goes in.
 */
function pasteEventFirefox({ plain, html }: Flavours): ClipboardEvent {
  const page = (window as Sandbox).wrappedJSObject;
  if (html === null || page === undefined) {
    return new ClipboardEvent('paste', { ...OPTIONS, dataType: 'text/plain', data: plain } as ClipboardEventInit);
  }
  const event = new page.ClipboardEvent('paste', cloneInto({ ...OPTIONS }, page));
  if (plain !== '') event.clipboardData?.setData('text/plain', plain);
  event.clipboardData?.setData('text/html', html);
  return event;
}

/** Tells whether anything was added near the composer: an attachment's chip is put beside the editor, not into it. */
function watchAround(element: HTMLElement): { seen(ms: number): Promise<boolean>; stop(): void } {
  let changed = false;
  const observer = new MutationObserver((records) => {
    changed ||= records.some((record) => record.addedNodes.length > 0 && !element.contains(record.target));
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return {
    async seen(ms) {
      for (let waited = 0; !changed && waited < ms; waited += 50) await sleep(50);
      return changed;
    },
    stop: () => observer.disconnect(),
  };
}
