import { isTag } from './kinds';
import { listen } from './listen';
import { world } from './world';

/**
 * Keeps what a person does in our dialog from the page: a page's own listeners on `window` in the capture phase would see
 * every key and every letter (target = our host). Listeners run in the order of their registration, so the guard calls this at
 * document_start, before any script of the page. The browser's own default actions (typing, Tab, Enter on a button,
 * Escape) still happen; listeners *inside* our shadow root do not fire for these types either, so fields are read on click.
 */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'drop',
  'dragover',
] as const;

/** Something of the page has come to the top layer; heard here because a page may stop such an event before it reaches others. */
const RIVAL_EVENTS = ['beforetoggle', 'toggle', 'fullscreenchange'] as const;

let installed = false;

/** Registers the listeners once for this frame; later calls do nothing. */
export function installShield(): void {
  if (installed) return;
  installed = true;
  const hide = (event: Event): void => {
    const host = world().dialog?.host;
    if (host === undefined) return;
    // Where the focus is lost for a moment (a view of the dialog changes), keys go to the body: they are not the page's either.
    // Only keys: text that goes into an editor of the page has to be heard by the guard.
    if (event.target === host || (event instanceof KeyboardEvent && event.isTrusted)) event.stopImmediatePropagation();
  };
  const rival = (event: Event): void => {
    const dialog = world().dialog;
    // A `details` that is opened, or anything that is closed, covers nothing.
    if (dialog === undefined || event.target === dialog.host || isTag(event.target, 'details')) return;
    if (!('newState' in event) || event.newState === 'open') dialog.rival();
  };
  for (const type of PRIVATE_EVENTS) listen(type, hide);
  for (const type of RIVAL_EVENTS) listen(type as keyof WindowEventMap, rival);
}
