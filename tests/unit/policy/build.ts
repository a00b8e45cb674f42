import type { Account } from '../../../utils/model/account';
import type { Finding } from '../../../utils/model/finding';
import type { Bundle, Rule } from '../../../utils/model/policy';
import type { Context } from '../../../utils/model/verdict';
import type { Category } from '../../../utils/model/words';

/** The clock of every test. */
export const NOW = Date.parse('2026-11-20T12:00:00Z');

/** An account as the site's own answer shows it, with high confidence unless told otherwise. */
export function account(over: Partial<Account> = {}): Account {
  return {
    site: 'chatgpt',
    tier: 'consumer-free',
    workspace: null,
    plan: null,
    domain: null,
    confidence: 'high',
    evidence: [],
    observedAt: NOW,
    ...over,
  };
}

/** A paste into ChatGPT's chat by nobody in particular. */
export function context(over: Partial<Omit<Context, 'account'>> = {}, who: Partial<Account> = {}): Context {
  return {
    site: 'chatgpt',
    vendor: 'openai',
    surface: 'chat',
    channel: 'paste',
    groups: [],
    origin: 'unknown',
    ...over,
    account: account({ site: over.site ?? 'chatgpt', ...who }),
  };
}

/** `secret.github-token` → a finding of its category; `count` as records have it. */
export function finding(detector: string, over: Partial<Finding> = {}): Finding {
  const [prefix = ''] = detector.split('.');
  const failure = ['engine', 'file', 'policy', 'site'].includes(prefix);
  return { detector, category: (failure ? 'failure' : prefix) as Category, span: [0, 10], confidence: 'high', ...over };
}

export function rule(id: string, when: Rule['when'], action: Rule['action'], over: Partial<Rule> = {}): Rule {
  return { id, mode: 'enforce', when, action, ...over };
}

export function bundle(over: Partial<Bundle> = {}): Bundle {
  return {
    schema: 1,
    tenant: 'acme',
    ring: 'broad',
    version: 1,
    issuedAt: '2026-11-01T00:00:00Z',
    expiresAt: '2026-12-01T00:00:00Z',
    default: 'allow',
    rules: [],
    exceptions: [],
    sites: 'all',
    workspaces: [],
    terms: [],
    adapters: [],
    wording: {},
    company: {
      name: 'Acme',
      contact: { name: 'The data desk', email: 'data@acme.example' },
      approvedTool: { name: 'Acme chat', url: 'https://chat.acme.example' },
      reasons: [],
    },
    dictionaries: [],
    documents: [],
    patterns: [],
    retentionDays: 90,
    pollMinutes: 10,
    ...over,
  };
}
