import { listen } from './listen';
import { ofDocument } from './native';
import { replay } from './replay';

/** Every string on the clipboard: type and value, in the clipboard's own order. */
export type ClipboardStrings = readonly (readonly [type: string, value: string])[];

/** What stands on the clipboard while an event carries it; null where it holds more than strings, which nobody could put back. */
export function readClipboard(data: DataTransfer | null): ClipboardStrings | null {
  if (data === null || data.files.length > 0 || data.types.includes('Files')) return null;
  return data.types.map((type) => [type, data.getData(type)] as const);
}

/** What the next `copy` puts on the clipboard, and what the next `paste` must bring; null: nothing of ours is under way. */
let putting: ClipboardStrings | null = null;
let awaited: string | null = null;
let came = false;
let installed = false;

/**
 * Registers the listeners, once for this frame and before any script of the page: a page that listens on `window` sees neither
 * our `copy` nor a `paste` that is not ours.
 */
export function installClipboard(): void {
  if (installed) return;
  installed = true;
  listen('copy', (event) => {
    if (putting === null || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, value] of putting) event.clipboardData?.setData(type, value);
  });
  listen('paste', (event) => {
    if (awaited === null || !event.isTrusted) return;
    // Another program may have changed the clipboard meanwhile.
    came = event.clipboardData?.getData('text/plain') === awaited;
    if (came) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}

/**
 * A real paste at the selection of the focused editor: the text takes the clipboard's place for the length of one paste, then
 * what was there is put back. Works only with the permissions `clipboardRead` and `clipboardWrite`; then the browser itself
 * pastes, with its own undo and speed. True if our text went in.
 */
export function pasteThroughClipboard(strings: ClipboardStrings, before: ClipboardStrings): boolean {
  if (!installed || !put(strings)) return false;
  awaited = strings.find(([type]) => type === 'text/plain')?.[1] ?? '';
  came = false;
  try {
    // Firefox answers false where the editor handled it, so the answer says nothing.
    replay(() => command('paste'));
    return came;
  } finally {
    awaited = null;
    put(before);
  }
}

function put(strings: ClipboardStrings): boolean {
  putting = strings;
  try {
    return command('copy');
  } finally {
    putting = null;
  }
}

function command(name: 'copy' | 'paste'): boolean {
  // Nothing else makes the browser itself copy and paste.
  return ofDocument('execCommand')(name);
}
