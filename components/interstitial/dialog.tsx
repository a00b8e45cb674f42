import { render } from 'preact';
import { createChoiceGuard } from './choice-guard';
import { Interstitial } from './interstitial';
import type { InterstitialAnswer, InterstitialModel, InterstitialServices } from './types';
import type { Words } from './words';

/** How often something of the page may push itself on top before the dialog gives up, which means "no". */
const MAX_RIVALS = 20;
/** Milliseconds between looks at whether the dialog can still be seen. */
const WATCH_MS = 250;

/** What the dialog needs of the world it is put into. */
export interface Surroundings {
  readonly style: CSSStyleSheet;
  readonly words: Words;
  /** Told of the dialog while it is open (its host, and what to call when something of the page comes to the top), then of null. */
  readonly announce: (open: { readonly host: Element; rival(): void } | null) => void;
}

/**
 * Shows the modal dialog in a closed shadow root on the document element, in the top layer. Resolves once; whatever makes the
 * dialog go away other than a choice means `cancelled`, so that nothing passes because a page removed the question.
 */
export function openDialog(
  model: InterstitialModel,
  services: InterstitialServices,
  signal: AbortSignal,
  surroundings: Surroundings,
): Promise<InterstitialAnswer> {
  if (signal.aborted) return Promise.resolve({ choice: 'cancelled' });
  const { style, words, announce } = surroundings;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [style];
  const dialog = dialogElement();
  root.append(dialog);

  return new Promise((resolve) => {
    const ended = new AbortController();
    let raising = false;
    let raised = 0;

    const settle = (answer: InterstitialAnswer): void => {
      if (ended.signal.aborted) return;
      ended.abort();
      announce(null);
      render(null, dialog);
      if (dialog.open) dialog.close();
      host.remove();
      resolve(answer);
    };
    const cancel = (): void => settle({ choice: 'cancelled' });

    document.documentElement.append(host);
    dialog.showModal();
    const guard = createChoiceGuard(host, root, dialog, () => performance.now(), ended.signal);

    /** Back to the top of the top layer; the time for reading starts anew. */
    const raise = (): void => {
      if (ended.signal.aborted || raising) return;
      raised += 1;
      if (raised > MAX_RIVALS) {
        cancel();
        return;
      }
      const focused = root.activeElement;
      raising = true;
      dialog.close();
      dialog.showModal();
      raising = false;
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      guard.raised();
    };
    announce({ host, rival: raise });

    const on = { signal: ended.signal };
    dialog.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        cancel();
      },
      on,
    );
    // `close` comes as a task of its own: by then a raised dialog is open again.
    dialog.addEventListener('close', () => !dialog.open && cancel(), on);
    for (const type of QUIET_EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), on);
    document.addEventListener('visibilitychange', guard.restart, on);
    signal.addEventListener('abort', cancel, on);
    watch(host, dialog, cancel, ended.signal);

    render(
      <Interstitial
        model={model}
        services={services}
        words={words}
        onView={guard.restart}
        answer={(answer, event, button) => {
          const refusal = answer.choice === 'cancelled' || answer.choice === 'switched' ? null : guard.check(event, button);
          if (refusal === null) settle(answer);
          return refusal;
        }}
      />,
      dialog,
    );
  });
}

/** An empty dialog that is named and described by what the component puts into it. */
export function dialogElement(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'weir-title');
  dialog.setAttribute('aria-describedby', 'weir-held');
  return dialog;
}

/** Pointer and focus events need not reach the page's own handlers (menus that close, editors that take the focus back). */
const QUIET_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
  'contextmenu',
  'wheel',
] as const;

/** Calls `gone` when the page has taken the dialog away: the host removed, or nothing of it visible for two looks in a row. */
function watch(host: HTMLElement, dialog: HTMLDialogElement, gone: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) gone();
    // We set none: whatever is there, e.g. `inert` or `hidden`, came from the page.
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  let unseen = 0;
  const timer = setInterval(() => {
    const box = dialog.getBoundingClientRect();
    unseen = host.isConnected && box.width > 0 && box.height > 0 ? 0 : unseen + 1;
    if (unseen >= 2) gone();
  }, WATCH_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}
