import { pickFields, type Picked } from '../../../utils/account/pick';
import { resolveAccount } from '../../../utils/account/resolve';
import type { Account } from '../../../utils/model/account';
import type { Adapter, Probe } from '../../../utils/model/adapter';
import type { AllowedWorkspace, PolicySource } from '../../../utils/model/policy';
import type { Tier, WorkspaceKind } from '../../../utils/model/words';
import { viewOf } from '../../../utils/policy/view';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { claude } from '../../../utils/sites/claude';
import { ACCOUNTS, COMPANY, type AccountFixture } from '../fixtures/accounts';
import type { Locale } from '../fixtures/state';
import { snapshotFrom } from '../harness/snapshot';

/** The matrix of accounts: every account of the fixtures, in two languages, by data alone or through a browser. */

export const LANGUAGES = ['en', 'de'] as const satisfies readonly Locale[];
export const NOW = Date.UTC(2026, 10, 20);

export interface Cell {
  readonly site: 'chatgpt' | 'claude';
  readonly adapter: Adapter;
  readonly name: string;
  readonly fixture: AccountFixture;
  /** The kind of contract that it really is. */
  readonly truth: Tier;
}

export const CELLS: readonly Cell[] = [
  ...Object.entries(ACCOUNTS.chatgpt).map(([name, fixture]) => ({ site: 'chatgpt' as const, adapter: chatgpt, name, fixture })),
  ...Object.entries(ACCOUNTS.claude).map(([name, fixture]) => ({ site: 'claude' as const, adapter: claude, name, fixture })),
].map((cell) => ({ ...cell, truth: cell.fixture.expected.truth ?? cell.fixture.expected.tier }));

/** What the probes pick from the fixture's data; without the site's own answers when they are late. */
export function picksOf({ adapter, site, fixture }: Cell, late = false): readonly Picked[] {
  return adapter.probes.flatMap((probe) => {
    const picked = pickOne(probe, fixture, site, late);
    return picked === null ? [] : [picked];
  });
}

function pickOne(probe: Probe, fixture: AccountFixture, site: Cell['site'], late: boolean): Picked | null {
  const { from } = probe;
  switch (from.kind) {
    case 'fetch': {
      if (late) return null;
      const answer = fixture.answers[from.path];
      if (answer !== undefined) return pickFields(answer.body, probe, answer.status === 200);
      const refused = { error: { details: { error_code: 'account_session_invalid' } } };
      return site === 'claude' ? pickFields(refused, probe, false) : null;
    }
    case 'dom-json':
      return pickFields(fixture.bootstrap, probe);
    case 'attribute':
      return pickFields(fixture.themeAccount, probe);
    case 'cookie':
      return pickFields(fixture.cookies[from.name], probe);
    case 'resource':
    case 'socket':
      return pickFields(fixture.resourceOrg, probe);
    case 'text':
      return null;
  }
}

export const resolved = (cell: Cell, late = false): Account => resolveAccount(cell.adapter, picksOf(cell, late), NOW);

const workspaces: readonly AllowedWorkspace[] = [
  { site: 'chatgpt', id: COMPANY.chatgpt, name: 'Company', tier: 'enterprise' },
  { site: 'claude', id: COMPANY.claude, name: 'Company', tier: 'enterprise' },
];

/** A policy that stops nothing and lists the company's workspaces, or none. */
export const listing = (listed: boolean): PolicySource => ({
  schema: 1,
  default: 'allow',
  rules: [],
  workspaces: listed ? [...workspaces] : [],
  company: { name: 'Company', contact: {}, reasons: [] },
});

/** Tier and workspace as rules see them (policy clause 4). */
export function asRulesSee(account: Account, listed: boolean): { readonly tier: Tier; readonly workspace: WorkspaceKind } {
  const view = viewOf(
    { site: account.site, vendor: account.site, surface: 'chat', channel: 'paste', account, groups: [], origin: 'unknown' },
    snapshotFrom(listing(listed)).bundle,
    NOW,
  );
  return { tier: view.tier, workspace: view.workspace };
}
