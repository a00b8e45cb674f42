import { pasteThroughClipboard, type ClipboardStrings } from './clipboard';
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

/** `paste` and `plain`: a paste event of our own, all flavours or the text alone; `clipboard`: a real one. */
type Method = 'paste' | 'plain' | 'clipboard' | 'command' | 'setter';
type Sandbox = Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis };
declare function cloneInto<T>(value: T, target: object): T;

/** Content scripts of Firefox live in a sandbox with wrappers around the page's objects; Chromium has none. */
const FIREFOX = typeof (globalThis as { cloneInto?: unknown }).cloneInto === 'function';

/** What decides which ways there are, beside the kind of editor. */
interface Ways {
  readonly lines: number;
  readonly firefox: boolean;
  /** The clipboard may be used, and what is on it can be put back. */
  readonly clipboard: boolean;
  readonly html: boolean;
}

/** Which ways of inserting to try, in order, as measured for each kind of editor in both browsers. */
export function methodsFor(kind: Editable['kind'], { lines, firefox, clipboard, html }: Ways): readonly Method[] {
  const command: readonly Method[] = firefox || lines <= EXEC_LINES ? ['command'] : [];
  const real: readonly Method[] = clipboard ? ['clipboard'] : [];
  // Slate leaves HTML to the browser, which a paste event of ours does not move; its plain text it takes.
  const events: readonly Method[] = html ? ['paste', ...real, 'plain'] : ['paste', ...real];
  // Never a command: Lexical joins the lines, Slate shows the text and keeps the old one in its model.
  if (kind === 'framework') return events;
  if (kind === 'bare') return [...events, ...command];
  return [...command, ...real, 'setter'];
}

/**
 * Puts text at the selection of a focused editor as if it had been pasted, and looks whether it arrived. With HTML, what
 * the editor makes of it is the editor's own business: then any change counts as arrived. `kept`: what the clipboard holds,
 * where it may be used and put back; else null.
 */
export async function insert(editable: Editable, flavours: Flavours, kept: ClipboardStrings | null = null): Promise<Inserted> {
  const before = readEditable(editable);
  const lines = flavours.plain.split('\n').length;
  const ways: Ways = { lines, firefox: FIREFOX, clipboard: kept !== null, html: flavours.html !== null };
  const changes = watchAround(editable.element);
  let refused = false;
  try {
    for (const method of methodsFor(editable.kind, ways)) {
      // A page that took one event of ours and made nothing of it gets no second one; a real paste is another matter.
      if (refused && method !== 'clipboard') continue;
      const prevented = replay(() => run(method, editable, flavours, kept ?? []));
      // Most editors change at once. Later the person may already have undone it: that is no reason for another method.
      const atOnce = textOf(editable);
      if (atOnce !== before.text && arrived(before, atOnce, flavours)) return 'done';
      await settle();
      await settle();
      const after = textOf(editable);
      if (after !== before.text) return arrived(before, after, flavours) ? 'done' : 'wrong';
      if (atOnce !== before.text) return 'wrong';
      if (!prevented) continue;
      if (await changes.seen(TAKEN_MS)) return 'taken';
      refused = true;
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

function run(method: Method, editable: Editable, flavours: Flavours, kept: ClipboardStrings): boolean {
  switch (method) {
    case 'paste':
      return paste(editable.element, flavours);
    case 'plain':
      return paste(editable.element, { plain: flavours.plain, html: null });
    case 'clipboard':
      pasteThroughClipboard(stringsOf(flavours), kept);
      return false;
    case 'command':
      // The only way that the browser's own undo covers.
      ofDocument('execCommand')('insertText', false, flavours.plain);
      return false;
    case 'setter':
      if (isTextField(editable.element)) setText(editable.element, flavours.plain);
      return false;
  }
}

function stringsOf({ plain, html }: Flavours): ClipboardStrings {
  return [['text/plain', plain] as const, ...(html === null ? [] : [['text/html', html] as const])];
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
