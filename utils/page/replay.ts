let depth = 0;

/**
 * Runs a gesture of our own, synchronously. A flag and not a mark on the event: Firefox hands our listener another
 * wrapper of an event that was made with the page's constructors.
 */
export function replay<T>(gesture: () => T): T {
  depth += 1;
  try {
    return gesture();
  } finally {
    depth -= 1;
  }
}

/** True while a gesture of our own is being dispatched: hooks let it pass. */
export function isReplaying(): boolean {
  return depth > 0;
}
