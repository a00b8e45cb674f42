import type { Command } from './command';

/** The commands of `weir`, each in a file of its own that is loaded when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  policy: async () => (await import('./policy')).policy,
  scan: async () => (await import('./scan')).scan,
};
