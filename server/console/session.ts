import { signal } from '@preact/signals';

/** Null until the server has been asked. */
export const signedIn = signal<boolean | null>(null);
export const tenant = signal('');
