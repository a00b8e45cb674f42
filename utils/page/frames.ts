/** Longest wait for a frame: a tab in the background draws none. */
const NO_FRAME_MS = 120;

/**
 * One frame and one task. Editors learn of a selection from the asynchronous `selectionchange`; a paste sooner than that
 * goes to the old place (ProseMirror, Slate and Lexical do so natively).
 */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0);
    });
  });
}

/** How late editors with a model of their own learn of a selection, ms: Slate looks at most every 100 ms. */
const SELECTION_MS = 150;

/** Waits until an editor with a model of its own knows of a selection that was just made for it. */
export async function settleSelection(): Promise<void> {
  await sleep(SELECTION_MS);
  await settle();
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether nobody has turned to the page yet; frames in it say the same (Chromium). */
export const isPrerendering = (): boolean => (document as { readonly prerendering?: boolean }).prerendering === true;

/** Runs when the page has nothing to do, or after `timeout` ms at the latest; `idleMs`: how long it will have nothing to do, 0 if not known. */
export function onceIdle(task: (idleMs: number) => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback((deadline) => task(deadline.timeRemaining()), { timeout });
  else setTimeout(task, 200, 0);
}

/** Runs when the page has loaded and has nothing to do, or after `timeout` ms at the latest. */
export function onIdle(task: () => void, timeout = 3_000): void {
  const later = (): void => onceIdle(task, timeout);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
