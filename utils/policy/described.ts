import type { Context } from '../model/verdict';
import type { Channel, Tier } from '../model/words';

/** A transfer in a chat, in words; what is left out is no workspace and no group. */
export interface Described {
  readonly site: string;
  readonly vendor: string;
  readonly tier: Tier;
  readonly channel: Channel;
  readonly workspace?: string | null;
  readonly groups?: readonly string[];
}

/** The context of a transfer that is only described, to try rules on: its account counts as seen at `now` (ms), with high confidence. */
export function describedContext({ site, vendor, tier, channel, workspace = null, groups = [] }: Described, now: number): Context {
  const account = { site, tier, workspace, plan: null, domain: null, confidence: 'high', evidence: [], observedAt: now } as const;
  return { site, vendor, surface: 'chat', channel, account, groups, origin: 'unknown' };
}
