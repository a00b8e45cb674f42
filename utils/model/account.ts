import type { Confidence, Tier } from './words';

/** What can be seen of an account, or be wrong with what was; each is a sentence in the pages' catalogues, `saw.…`. */
export type Saw =
  | 'signed-in'
  | 'signed-out'
  | 'accounts'
  | 'no-plan'
  | 'personal'
  | 'workspace'
  | 'names-it'
  | 'private-in-use'
  | 'address'
  | 'as-last'
  | 'no-company-accounts'
  | 'in-and-out'
  | 'two-in-use'
  | 'which-of-several'
  | 'of-another'
  | 'workspace-beside-private'
  | 'private-and-workspace'
  | 'nothing-of-plan'
  | 'nothing-of-this-plan'
  | 'two-plans'
  | 'two-accounts'
  | 'plan-unlisted';

/** A sentence of ours by its name, or the site's own word, e.g. for a plan. */
export type Said = { readonly saw: Saw; readonly count?: number } | { readonly word: string };

/** One thing that was seen about the account: never a token, an e-mail address or an id of a private account. */
export interface Evidence {
  /** Id of the adapter's probe that saw it, e.g. `session`; `all` for what they say together. */
  readonly probe: string;
  /** What it said, by part: two accounts are two. */
  readonly says: readonly (readonly Said[])[];
  readonly confidence: Confidence;
}

/** Who is signed in to a site, as far as it can be known. */
export interface Account {
  readonly site: string;
  readonly tier: Tier;
  /** The site's own workspace or organisation id; kept in memory only unless it is on the company's list. */
  readonly workspace: string | null;
  /** The site's own word for the plan, e.g. `team`. */
  readonly plan: string | null;
  /** Domain of the signed-in e-mail address; in memory only, never recorded or sent. */
  readonly domain: string | null;
  /** The site names whose the account is, but no plan: on the company's own list of workspaces stands which tier it is. */
  readonly tierByList?: boolean;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** Milliseconds since the epoch. */
  readonly observedAt: number;
}

export function unknownAccount(site: string, observedAt: number, evidence: readonly Evidence[] = []): Account {
  return { site, tier: 'unknown', workspace: null, plan: null, domain: null, confidence: 'low', evidence, observedAt };
}

/** In `storage.local`: the last account of each site, as utils/account/last allows it to be kept. */
export const ACCOUNTS_KEY = 'accounts';

/** In `storage.local`: the site in which another tab has just met another account, and when. Guards of that site look again; no account is in it. */
export const ACCOUNT_TURN_KEY = 'account-turn';
