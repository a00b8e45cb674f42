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

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs when the page has loaded and has nothing to do, or after `timeout` ms at the latest. */
export function onIdle(task: () => void, timeout = 3_000): void {
  const later = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout });
    else setTimeout(task, 200);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
