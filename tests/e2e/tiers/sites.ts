import { pickFields, type Picked } from '../../../utils/account/pick';
import { resolveAccount } from '../../../utils/account/resolve';
import type { Account } from '../../../utils/model/account';
import type { Adapter, Probe } from '../../../utils/model/adapter';
import type { AllowedWorkspace } from '../../../utils/model/policy';
import type { Confidence, Tier } from '../../../utils/model/words';
import { viewOf } from '../../../utils/policy/view';
import { ADAPTERS } from '../../../utils/sites/all';
import { seenIn } from '../../../utils/sites/sockets';
import { snapshotFrom } from '../harness/snapshot';
import { listing, NOW } from './cells';

/**
 * Accounts of the sites beside ChatGPT and Claude, as their answers and pages tell of them (shapes after public code): here
 * by data alone, in `sites.spec.ts` through a browser.
 */

/** What a page of the site is made of, as far as probes look. */
interface Said {
  /** GET path → answer; a status other than 200 stands in front. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly refused?: readonly string[];
  /** Text of an inline script. */
  readonly script?: string;
  /** Value of the attribute that a probe asks for. */
  readonly attribute?: string;
  /** Addresses that the page asked for, or opened a socket to. */
  readonly requested?: string;
  readonly socket?: string;
}
export interface SiteCell {
  readonly site: string;
  readonly name: string;
  readonly truth: Tier;
  readonly said: Said;
  /** The company's entry for it, where there is one. */
  readonly listed?: Omit<AllowedWorkspace, 'name' | 'site'>;
  /** How sure the signal is that says the tier; null: there is none, and `unknowable` says why. */
  readonly signal: Confidence | null;
  readonly unknowable?: string;
}

const MSA = '9188040d-6c67-4c5b-b112-36a304b66dad';
const TENANT = '00000000-0000-4000-8000-00000000000b';
const chathub = (tenant: string): Said => ({
  socket: `wss://substrate.office.com/m365Copilot/Chathub/00000000-0000-4000-8000-00000000000a@${tenant}?access_token=fixture`,
});
const google = (address: string | null): Said => ({
  script: `window.WIZ_global_data = {"FdrFJe":"1",${address === null ? '' : `"oPEP7c":"${address}",`}"SNlM0e":"fixture"};`,
});
const copilot = (host: string, user?: string): Said => ({
  requested: `https://api.${host}.githubcopilot.com/github/chat/threads`,
  ...(user === undefined ? {} : { attribute: user }),
});
const perplexity = (signedIn: boolean, organization: unknown, settings: unknown): Said => ({
  answers: {
    '/api/auth/session': signedIn ? { user: { id: 'u1', email: 'robin@company.example' }, expires: '2027-01-01' } : {},
    '/rest/enterprise/user/organization?version=2.18': organization,
    '/rest/user/settings': settings,
  },
});
const subscription = (tier: string, status = 'ACTIVE') => ({ tier: `SUBSCRIPTION_TIER_${tier}`, status: `SUBSCRIPTION_STATUS_${status}` });
const grok = (...subscriptions: readonly unknown[]): Said => ({ answers: { '/rest/subscriptions': { subscriptions } } });

type Row = readonly [name: string, truth: Tier, said: Said, signal: Confidence | null, rest?: Pick<SiteCell, 'listed' | 'unknowable'>];
const rows = (site: string, ...all: readonly Row[]): readonly SiteCell[] =>
  all.map(([name, truth, said, signal, rest = {}]) => ({ site, name, truth, said, signal, ...rest }));

const COMPANY_DOMAIN = { listed: { domain: 'company.example', tier: 'enterprise' } } as const;
const ADDRESS_ALONE = 'an address is no proof of Workspace: only a domain on the company’s own list counts';
const NO_SIGNED_OUT = 'nothing is known that tells a signed-out page; it counts as private either way';
const googles = (site: string, signal: Confidence): readonly SiteCell[] =>
  rows(
    site,
    ['a private account at gmail.com', 'consumer-free', google('robin.private@gmail.com'), signal],
    [
      'a paid private account',
      'consumer-paid',
      google('robin.private@gmail.com'),
      null,
      { unknowable: 'free and paid private accounts look alike' },
    ],
    ['a private account with an address of its own', 'consumer-free', google('robin@robin.example'), null, { unknowable: ADDRESS_ALONE }],
    [
      'the company’s Workspace, on its list',
      'enterprise',
      google('robin@company.example'),
      signal === 'low' ? null : signal,
      site === 'aistudio' ? { ...COMPANY_DOMAIN, unknowable: 'the signal is of low confidence, which permits nothing' } : COMPANY_DOMAIN,
    ],
    ['another company’s Workspace', 'enterprise', google('kim@other.example'), null, { unknowable: ADDRESS_ALONE, ...COMPANY_DOMAIN }],
    ['a school’s Workspace', 'education', google('kim@school.example'), null, { unknowable: ADDRESS_ALONE }],
    ['signed out', 'consumer-free', google(null), null, { unknowable: NO_SIGNED_OUT }],
  );
/** Sites without company accounts: whoever it is, it is private, and free or paid is not to be seen. */
const consumerOnly = (site: string, signal: Confidence, paid: boolean): readonly SiteCell[] =>
  rows(
    site,
    ['any account', 'consumer-free', {}, signal],
    ...(paid ? [['a subscriber', 'consumer-paid', {}, null, { unknowable: 'subscribers look alike' }] as Row] : []),
  );

export const SITE_CELLS: readonly SiteCell[] = [
  ...googles('gemini', 'high'),
  ...googles('aistudio', 'low'),
  ...googles('notebooklm', 'medium'),
  ...rows(
    'copilot-consumer',
    ['signed in', 'consumer-free', { answers: { '/c/api/user': { firstName: 'Robin', regionCode: 'DE' } } }, 'medium'],
    ['signed out', 'consumer-free', { answers: { '/c/api/user': {} } }, 'medium'],
    [
      'a subscriber',
      'consumer-paid',
      { answers: { '/c/api/user': { firstName: 'Robin' } } },
      null,
      { unknowable: 'subscribers look alike' },
    ],
  ),
  ...rows(
    'copilot-m365',
    ['a private Microsoft account', 'consumer-free', chathub(MSA), 'high'],
    ['the company’s tenant, on its list', 'enterprise', chathub(TENANT), 'high', { listed: { id: TENANT, tier: 'enterprise' } }],
    ['a school’s tenant, on its list', 'education', chathub(TENANT), 'high', { listed: { id: TENANT, tier: 'education' } }],
    ['another company’s tenant', 'enterprise', chathub(TENANT), null, { unknowable: 'the id of a tenant does not say which plan it has' }],
    [
      'before the first message',
      'enterprise',
      {},
      null,
      { unknowable: 'the tenant is in the address of the socket, which is not open yet', listed: { id: TENANT, tier: 'enterprise' } },
    ],
  ),
  ...rows(
    'github-copilot',
    ['Free', 'consumer-free', copilot('individual', 'robin'), 'high'],
    [
      'Pro',
      'consumer-paid',
      copilot('individual', 'robin'),
      null,
      { unknowable: 'Free, Pro and Pro+ talk to one host, under one set of terms' },
    ],
    ['Business', 'team', copilot('business', 'robin'), 'high'],
    ['Enterprise', 'enterprise', copilot('enterprise', 'robin'), 'high'],
    [
      'Enterprise with managed users, on the company’s list',
      'enterprise',
      copilot('enterprise', 'robin_acme'),
      'high',
      { listed: { id: 'acme', tier: 'enterprise' } },
    ],
    [
      'managed user of another enterprise',
      'enterprise',
      copilot('enterprise', 'kim_other'),
      'high',
      { listed: { id: 'acme', tier: 'enterprise' } },
    ],
    [
      'before the first request',
      'team',
      { attribute: 'robin' },
      null,
      { unknowable: 'the plan is the host that the page talks to, and it has not yet' },
    ],
  ),
  ...rows(
    'perplexity',
    ['signed out', 'consumer-free', perplexity(false, {}, {}), 'medium'],
    ['free', 'consumer-free', perplexity(true, {}, { subscription_status: 'none' }), 'medium'],
    [
      'Pro',
      'consumer-paid',
      perplexity(true, { organization: null }, { subscription_status: 'active', subscription_tier: 'yearly' }),
      'medium',
    ],
    ['Max', 'consumer-paid', perplexity(true, {}, { subscription_tier: 'max' }), 'medium'],
    ['Pro with a work address', 'consumer-paid', perplexity(true, {}, { subscription_tier: 'max' }), 'medium', COMPANY_DOMAIN],
    ['Enterprise', 'enterprise', perplexity(true, { organization: { id: 'o1' } }, {}), 'medium', COMPANY_DOMAIN],
    [
      'Enterprise with a subscription of one’s own',
      'enterprise',
      perplexity(true, { organization: { id: 'o1' } }, { subscription_tier: 'max' }),
      'medium',
    ],
  ),
  ...consumerOnly('deepseek', 'high', false),
  ...rows(
    'grok',
    ['free', 'consumer-free', grok(), 'high'],
    ['SuperGrok', 'consumer-paid', grok(subscription('GROK_PRO')), 'high'],
    ['Heavy', 'consumer-paid', grok(subscription('SUPER_GROK_PRO')), 'high'],
    ['X Premium and SuperGrok', 'consumer-paid', grok(subscription('X_PREMIUM'), subscription('GROK_PRO')), 'high'],
    ['Business', 'team', grok(subscription('GROK_TEAMS')), 'high'],
    ['Business that has run out', 'consumer-free', grok(subscription('GROK_TEAMS', 'INACTIVE')), 'high'],
    [
      'Business beside a private subscription',
      'team',
      grok(subscription('GROK_TEAMS'), subscription('X_PREMIUM')),
      null,
      { unknowable: 'nothing says which of the two is in use' },
    ],
    ['Enterprise', 'enterprise', grok(subscription('GROK_ENTERPRISE')), null, { unknowable: 'the word for it is not known' }],
    ['on X', 'consumer-free', { refused: ['/rest/subscriptions'] }, null, { unknowable: 'X does not answer as grok.com does' }],
  ),
  ...(['consumer-free', 'consumer-paid', 'team', 'enterprise', 'education'] as const).flatMap((tier) =>
    rows('lechat', [tier, tier, {}, null, { unknowable: 'nothing is known that says the plan' }]),
  ),
  ...consumerOnly('meta-ai', 'medium', false),
  ...consumerOnly('poe', 'low', true),
  ...consumerOnly('huggingchat', 'low', true),
  ...consumerOnly('kimi', 'low', true),
  ...consumerOnly('qwen', 'low', false),
  ...consumerOnly('doubao', 'low', false),
  ...(['you', 'openai-platform', 'claude-platform', 'gemini-enterprise'] as const).flatMap((site) =>
    rows(site, ['any account', 'unknown', {}, null, { unknowable: 'nothing is known of its accounts' }]),
  ),
];

export function adapterOf(cell: SiteCell): Adapter {
  const adapter = ADAPTERS.find(({ id }) => id === cell.site);
  if (adapter === undefined) throw new Error(`no adapter ${cell.site}`);
  return adapter;
}

function read(probe: Probe, { answers = {}, refused = [], script, attribute, requested, socket }: Said): Picked | null {
  const { from } = probe;
  const captured = (pattern: string | undefined, text: string | undefined): unknown =>
    pattern === undefined ? text : new RegExp(pattern).exec(text ?? '')?.[1];
  switch (from.kind) {
    case 'fetch':
      if (refused.includes(from.path)) return pickFields({ error: 'refused' }, probe, false);
      return from.path in answers ? pickFields(answers[from.path], probe) : null;
    case 'text':
      return pickFields(captured(from.pattern, script), probe);
    case 'attribute':
      return pickFields(captured(from.pattern, attribute), probe);
    case 'resource':
      return pickFields(captured(from.pattern, requested), probe);
    case 'socket':
      return pickFields(socket === undefined ? undefined : seenIn(socket, { probes: [probe] })[0]?.said, probe);
    case 'dom-json':
    case 'cookie':
      return null;
  }
}

export function accountOf(cell: SiteCell): Account {
  const adapter = adapterOf(cell);
  return resolveAccount(
    adapter,
    adapter.probes.flatMap((probe) => read(probe, cell.said) ?? []),
    NOW,
  );
}

/** Tier and workspace as rules see them, with the company's list or without any. */
export function seenByRules(cell: SiteCell, withList = true): { readonly tier: Tier; readonly allowed: boolean } {
  const listed = withList && cell.listed !== undefined ? [{ site: cell.site, name: 'Company', ...cell.listed }] : [];
  const { id, vendor } = adapterOf(cell);
  const view = viewOf(
    { site: id, vendor, surface: 'chat', channel: 'paste', account: accountOf(cell), groups: [], origin: 'unknown' },
    snapshotFrom({ ...listing(false), workspaces: listed }).bundle,
    NOW,
  );
  return { tier: view.tier, allowed: view.workspace === 'allowed' };
}

/** Known for what it is: by the site itself, or by the site's word for the company and the company's own list. */
export const recognised = (cell: SiteCell): boolean => {
  const seen = seenByRules(cell);
  return accountOf(cell).tier === cell.truth || (seen.allowed && seen.tier === cell.truth);
};
