import { unknownAccount, type Account } from '../model/account';

/**
 * What may be kept of an account between page loads. Ids that are not on the company's list, the e-mail domain and the
 * evidence are taken out: those of a private account stay in memory.
 */
export function forKeeping(account: Account, companyWorkspaces: readonly string[]): Account {
  const own = account.workspace !== null && companyWorkspaces.includes(account.workspace);
  return { ...account, workspace: own ? account.workspace : null, domain: null, evidence: [] };
}

/** What stands under ACCOUNTS_KEY, by site. Written by our own background; anything else is nothing. */
export function keptAccounts(stored: unknown): Readonly<Record<string, Account>> {
  return typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, Account>>) : {};
}

/**
 * The account to go by until the first probe has answered. The last one counts only if the site says, now, that the same
 * workspace is in use; with another, with none, or where no id was kept, the account is unknown.
 */
export function lastAccount(site: string, kept: Account | undefined, activeNow: string | null, now: number): Account {
  const same = kept !== undefined && kept.site === site && kept.workspace !== null && kept.workspace === activeNow;
  if (!same) return unknownAccount(site, now);
  return { ...kept, evidence: [{ probe: 'last', says: [[{ saw: 'as-last' }]], confidence: kept.confidence }] };
}
