import type { Hook } from './brake-words';

/** What an element is called by the page's makers: a name with at most two digits, so that no number of an account or a conversation fits. */
export const MARKUP_NAME = /^(?!(?:.*\d){3})[A-Za-z_][\w:-]{0,49}$/;

/** Hooks that a made-up event can reach: the others listen to no event of the page. */
export const CHECKED_HOOKS = ['paste', 'drop', 'upload', 'submit'] as const satisfies readonly Hook[];
export type CheckedHook = (typeof CHECKED_HOOKS)[number];
export const HOOK_STATES = ['live', 'silent', 'off', 'tripped'] as const;
export type HookState = (typeof HOOK_STATES)[number];

/** What became of the made-up marker. `cleared`: the composer was empty before and is empty again. `not-held`: nothing could keep the page from sending it. */
export const MARKER_OUTCOMES = ['cleared', 'left', 'did-not-arrive', 'composer-in-use', 'no-composer', 'not-held'] as const;
export type MarkerOutcome = (typeof MARKER_OUTCOMES)[number];

export const EDITORS = ['prosemirror', 'tiptap', 'lexical', 'quill', 'slate', 'textarea', 'contenteditable'] as const;
