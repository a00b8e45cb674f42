import type { Bundle, AllowedWorkspace } from '../model/policy';
import type { ContractRow } from '../model/terms';
import type { Context } from '../model/verdict';
import type { Tier, WorkspaceKind } from '../model/words';
import { termsFor } from '../terms/lookup';
import { REGISTER } from '../terms/register';

/** The group that every device is in (policy clause 8). */
export const EVERYONE = 'everyone';

/** A transfer's context as rules see it, with everything that has to be worked out once. */
export interface View {
  readonly context: Context;
  readonly tier: Tier;
  readonly workspace: WorkspaceKind;
  readonly groups: readonly string[];
  readonly terms: ContractRow | null;
}

export const consumer = (tier: Tier): boolean => tier === 'consumer-free' || tier === 'consumer-paid' || tier === 'unknown';

/**
 * The company's entry for the account in use (clause 4): the workspace's own id, or, where the site names no workspace, the
 * domain of the account; seen with at least medium confidence. An account whose tier is unknown or a consumer's is in no
 * workspace of the company, whatever its address says: people sign up privately with their work address. Where the site
 * names no plans at all, what it names is held against the list.
 */
export function allowedWorkspace(context: Context, workspaces: readonly AllowedWorkspace[]): AllowedWorkspace | null {
  const { account, site } = context;
  const tierByList = account.tier === 'unknown' && account.tierByList === true;
  if (account.confidence === 'low' || (consumer(account.tier) && !tierByList)) return null;
  const domain = account.workspace === null ? account.domain?.toLowerCase() : undefined;
  const ours = workspaces.filter((entry) => entry.site === site);
  return (
    ours.find((entry) => entry.id !== undefined && entry.id === account.workspace) ??
    ours.find((entry) => entry.domain !== undefined && entry.domain.toLowerCase() === domain) ??
    null
  );
}

/** Tier, workspace, groups and terms that hold for a context; `now` in milliseconds since the epoch. */
export function viewOf(context: Context, bundle: Bundle, now: number): View {
  const allowed = allowedWorkspace(context, bundle.workspaces);
  const tier = allowed ? allowed.tier : context.account.confidence === 'high' ? context.account.tier : 'unknown';
  return {
    context,
    tier,
    workspace: allowed ? 'allowed' : 'other',
    groups: [...context.groups, EVERYONE],
    terms: termsFor({
      vendor: context.vendor,
      site: context.site,
      tier,
      contract: allowed?.contract,
      registers: [bundle.terms, REGISTER],
      now,
    }),
  };
}
