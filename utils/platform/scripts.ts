/** How many scripts the engine is built as, each put into a page in a task of its own. */
export const ENGINE_PARTS = 4;

/** The engine's scripts, in their order. */
export const ENGINE_SCRIPTS: readonly string[] = Array.from({ length: ENGINE_PARTS }, (_, i) => `engine-${String(i + 1)}.js`);
