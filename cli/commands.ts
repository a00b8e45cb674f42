import type { Command } from './command';

/** The commands of `weir`, each in a file of its own that is loaded when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  adapter: async () => (await import('./adapter')).adapter,
  channel: async () => (await import('./channel')).channel,
  dictionary: async () => (await import('./dictionary')).dictionary,
  explain: async () => (await import('./explain')).explain,
  fingerprint: async () => (await import('./fingerprint')).fingerprint,
  kit: async () => (await import('./kit')).kit,
  pack: async () => (await import('./pack')).pack,
  policy: async () => (await import('./policy')).policy,
  scan: async () => (await import('./scan')).scan,
  serve: async () => (await import('./serve')).serve,
};
