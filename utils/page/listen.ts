import { world } from './world';

/** Called for each event of its type, before any listener of the page. */
type Handler = (event: Event) => void;

const registered: (readonly [type: string, handler: Handler])[] = [];

const CAPTURE = { capture: true } as const;

/** `document.open()` takes every listener away, ours too (HTML, "document open steps"): they are put back; those still there are not doubled. */
function restore(): void {
  for (const [type, handler] of registered) addEventListener(type, handler, CAPTURE);
}

/**
 * Listens on `window` in the capture phase, for good. A page that was rewritten may have registered its own listeners before
 * ours come back.
 */
export function listen<T extends keyof WindowEventMap>(type: T, handler: (event: WindowEventMap[T]) => void): void {
  if (registered.length === 0) new MutationObserver(restore).observe(document, { childList: true });
  const tapped: Handler = (event) => {
    if (world().tap?.(event) !== true) (handler as Handler)(event);
    else event.stopImmediatePropagation();
  };
  registered.push([type, tapped]);
  addEventListener(type, tapped, CAPTURE);
}
