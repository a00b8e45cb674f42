import type { TenantLock } from '../model/policy';
import type { Confidence } from '../model/words';

/**
 * Headers by which vendors keep accounts of others off their own site: the site refuses every account that is not named.
 * Data only; who sets them is `entrypoints/background/tenant-headers.ts`, and only where a policy turns a lock on.
 */
export interface Lock {
  readonly id: TenantLock['lock'];
  readonly name: string;
  readonly parts: readonly LockPart[];
  /** Requests that go round the lock, and are stopped with it. */
  readonly blocks: readonly string[];
  /** What is allowed, in words and as a pattern, and how many the vendor takes. */
  readonly allow: { readonly what: string; readonly form: RegExp; readonly most: number };
  /** A second value that the vendor asks for, if it does. */
  readonly owner: { readonly what: string; readonly form: RegExp } | null;
  /** What it needs from the vendor. */
  readonly needs: string;
  /** What else it stops, in words for the admin who turns it on. */
  readonly alsoStops: string;
  readonly source: string;
  readonly seen: string;
  readonly confidence: Confidence;
}

export interface LockPart {
  /** Exact; `*.` in front covers subdomains and the domain itself. */
  readonly hosts: readonly string[];
  /** `sign-in`: only what signing in is made of. */
  readonly requests: 'every' | 'sign-in';
  /** `{allow}` and `{owner}` stand for the policy's values. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const SLACK = /^[A-Z][A-Z0-9]{7,20}$/;

export const TENANT_LOCKS: readonly Lock[] = [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    parts: [
      {
        hosts: ['chatgpt.com', 'chat.openai.com'],
        requests: 'every',
        headers: [{ name: 'ChatGPT-Allowed-Workspace-Id', value: '{allow}' }],
      },
    ],
    // Signed-out use knows no workspace, so the header does not stop it.
    blocks: ['^(?:https|wss)://(?:chatgpt\\.com|chat\\.openai\\.com)/backend-anon/'],
    allow: { what: 'a workspace id', form: UUID, most: 16 },
    owner: null,
    needs: 'ChatGPT Enterprise or Business',
    alsoStops: 'private accounts and other workspaces on chatgpt.com, and use without signing in',
    source: 'https://help.openai.com/en/articles/20001323-corporate-network-controls-in-chatgpt-enterprise',
    seen: '2026',
    confidence: 'high',
  },
  {
    id: 'claude',
    name: 'Claude',
    parts: [
      {
        hosts: ['claude.ai', 'claude.com', 'anthropic.com', 'api.anthropic.com'],
        requests: 'every',
        headers: [{ name: 'anthropic-allowed-org-ids', value: '{allow}' }],
      },
    ],
    blocks: [],
    // Longer lists go into further headers of another form, which are not made here.
    allow: { what: 'an organisation id', form: UUID, most: 50 },
    owner: null,
    needs: 'Claude Enterprise, or organisations of the Console',
    alsoStops: 'private accounts and other organisations on claude.ai, and API calls from web pages with keys of others',
    source: 'https://support.claude.com/en/articles/13198485',
    seen: '2026-08-03',
    confidence: 'high',
  },
  {
    id: 'google',
    name: 'Google',
    parts: [{ hosts: ['*.google.com'], requests: 'every', headers: [{ name: 'X-GoogApps-Allowed-Domains', value: '{allow}' }] }],
    blocks: [],
    allow: {
      what: 'a domain, consumer_accounts or visitor_accounts',
      form: /^(?:consumer_accounts|visitor_accounts|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i,
      most: 50,
    },
    owner: null,
    needs: 'Google Workspace',
    alsoStops:
      'signing in with any other account to all of Google: Gmail, Drive, YouTube and the rest, not only Gemini, AI Studio and NotebookLM',
    source: 'https://support.google.com/a/answer/1668854',
    seen: '2026-10-01',
    confidence: 'high',
  },
  {
    id: 'microsoft',
    name: 'Microsoft (tenant restrictions, version 1)',
    parts: [
      {
        hosts: ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'],
        requests: 'sign-in',
        headers: [
          { name: 'Restrict-Access-To-Tenants', value: '{allow}' },
          { name: 'Restrict-Access-Context', value: '{owner}' },
        ],
      },
      { hosts: ['login.live.com'], requests: 'sign-in', headers: [{ name: 'sec-Restrict-Tenant-Access-Policy', value: 'restrict-msa' }] },
    ],
    blocks: [],
    allow: { what: 'the id or a domain of a tenant', form: new RegExp(`${UUID.source}|${DOMAIN.source}`, 'i'), most: 50 },
    owner: { what: 'the directory id of the tenant that sets the restriction', form: UUID },
    needs: 'Microsoft Entra ID P1',
    alsoStops:
      'signing in to all of Microsoft with accounts of other tenants and with private ones: Outlook, OneDrive, Teams and the rest, not only Copilot',
    source: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/tenant-restrictions',
    seen: '2024-11-29',
    confidence: 'high',
  },
  {
    id: 'microsoft-v2',
    name: 'Microsoft (tenant restrictions, version 2)',
    parts: [
      {
        hosts: ['login.live.com', 'login.microsoft.com', 'login.microsoftonline.com', 'login.windows.net'],
        requests: 'sign-in',
        headers: [{ name: 'sec-Restrict-Tenant-Access-Policy', value: '{owner}:{allow}' }],
      },
    ],
    blocks: [],
    allow: { what: 'the id of the policy', form: UUID, most: 1 },
    owner: { what: 'the directory id of the tenant whose policy it is', form: UUID },
    needs: 'Microsoft Entra ID P1 and a cross-tenant access policy',
    alsoStops: 'signing in to all of Microsoft as the policy in Entra says, not only to Copilot',
    source: 'https://learn.microsoft.com/en-us/entra/external-id/tenant-restrictions-v2',
    seen: '2026-03-20',
    confidence: 'high',
  },
  {
    id: 'github',
    name: 'GitHub',
    parts: [
      {
        hosts: ['github.com', 'api.github.com', '*.githubcopilot.com'],
        requests: 'every',
        headers: [{ name: 'sec-GitHub-allowed-enterprise', value: '{allow}' }],
      },
    ],
    blocks: [],
    allow: { what: 'the number of an enterprise', form: /^\d{1,12}$/, most: 20 },
    owner: null,
    needs: 'GitHub Enterprise Cloud with managed users, after its owner has turned the restriction on',
    alsoStops: 'all of github.com for users of other accounts, private ones included, not only Copilot',
    source:
      'https://docs.github.com/en/enterprise-cloud@latest/admin/configuring-settings/hardening-security-for-your-enterprise/restricting-access-to-githubcom-using-a-corporate-proxy',
    seen: '2026',
    confidence: 'high',
  },
  {
    id: 'slack',
    name: 'Slack',
    parts: [
      {
        hosts: ['*.slack.com'],
        requests: 'every',
        headers: [
          { name: 'X-Slack-Allowed-Workspaces-Requester', value: '{owner}' },
          { name: 'X-Slack-Allowed-Workspaces', value: '{allow}' },
        ],
      },
    ],
    blocks: [],
    allow: { what: 'the id of a workspace or organisation', form: SLACK, most: 50 },
    owner: { what: 'the id of the workspace or organisation that sets the restriction', form: SLACK },
    needs: 'a paid plan of Slack',
    alsoStops: 'every other workspace, those of customers and partners included',
    source: 'https://github.com/f5devcentral/sslo-service-extensions',
    seen: '2025-09-26',
    confidence: 'high',
  },
];

export interface SetHeader {
  readonly name: string;
  readonly value: string;
}
/** One part of a lock that is on. */
export interface LockInForce {
  readonly lock: Lock;
  readonly hosts: readonly string[];
  readonly requests: LockPart['requests'];
  readonly headers: readonly SetHeader[];
}

const lockOf = (id: TenantLock['lock']): Lock | undefined => TENANT_LOCKS.find((lock) => lock.id === id);

/** What is to be set, part by part, for the locks that a policy turns on. */
export function locksInForce(locks: readonly TenantLock[]): readonly LockInForce[] {
  return locks.flatMap(({ lock: id, allow, owner = '' }) => {
    const lock = lockOf(id);
    if (lock === undefined) return [];
    const filled = (value: string): string => value.replace('{allow}', allow.join(',')).replace('{owner}', owner);
    return lock.parts.map(({ hosts, requests, headers }) => ({
      lock,
      hosts,
      requests,
      headers: headers.map(({ name, value }) => ({ name, value: filled(value) })),
    }));
  });
}

/** Requests that go round the locks that are on, as patterns. */
export const roundLocks = (locks: readonly TenantLock[]): readonly string[] => locks.flatMap(({ lock }) => lockOf(lock)?.blocks ?? []);

/** What is wrong with a lock as the policy has it: where in it, and what was expected. */
export function lockFaults({
  lock: id,
  allow,
  owner,
}: TenantLock): readonly { readonly at: readonly (string | number)[]; readonly expected: string }[] {
  const lock = lockOf(id);
  if (lock === undefined) return [];
  const faults: { at: (string | number)[]; expected: string }[] = [];
  if (allow.length > lock.allow.most) faults.push({ at: ['allow'], expected: `at most ${String(lock.allow.most)} entries` });
  allow.forEach((value, index) => {
    if (!lock.allow.form.test(value)) faults.push({ at: ['allow', index], expected: lock.allow.what });
    else if (allow.indexOf(value) < index) faults.push({ at: ['allow', index], expected: 'an entry that is not there twice' });
  });
  if (lock.owner === null && owner !== undefined) faults.push({ at: ['owner'], expected: `nothing: ${lock.name} knows no owner` });
  if (lock.owner !== null && (owner === undefined || !lock.owner.form.test(owner)))
    faults.push({ at: ['owner'], expected: lock.owner.what });
  return faults;
}

/** A host pattern of a lock as the beginning of an address, for RE2 and JavaScript alike. */
export function hostSource(pattern: string): string {
  const name = (host: string): string => host.replaceAll('.', '\\.');
  return `^(?:https?|wss?)://${pattern.startsWith('*.') ? `(?:[a-z0-9-]+\\.)*${name(pattern.slice(2))}` : name(pattern)}(?::[0-9]+)?/`;
}
