import type { Command } from './command';

/** The commands of `weir`, each in a file of its own that is loaded when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import('./scan')).scan,
};
