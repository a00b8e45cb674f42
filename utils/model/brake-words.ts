/** A brake holds at most this long; after that the policy itself has to say what is wanted. */
export const BRAKE_HOURS = 72;

/** Our own ways of looking at a page, by the name of their file; what can be switched off one by one. */
export const HOOKS = ['paste', 'drop', 'upload', 'typing', 'submit', 'url', 'network', 'copy-out', 'paste-in'] as const;
export type Hook = (typeof HOOKS)[number];

/** Targets by which code of ours is switched off: nothing runs there then, never rules included. */
export const SWITCHES = ['hook', 'adapter', 'surface'] as const;
