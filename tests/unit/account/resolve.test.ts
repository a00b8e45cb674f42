import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picked, PickedAccount } from '../../../utils/account/pick';
import { resolveAccount } from '../../../utils/account/resolve';
import type { Account } from '../../../utils/model/account';
import type { Adapter } from '../../../utils/model/adapter';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { claude } from '../../../utils/sites/claude';

const NOW = Date.UTC(2026, 10, 20);
const account = (id: string | null, plan: string | null, more: Partial<PickedAccount> = {}): PickedAccount => ({
  id,
  plan: plan === null ? [] : [plan],
  features: [],
  structure: null,
  ...more,
});
const said = (probe: string, more: Partial<Picked> = {}): Picked => ({
  probe,
  accounts: [],
  active: null,
  personal: false,
  domain: null,
  signedIn: null,
  ...more,
});
const team = account('w1', 'team', { structure: 'workspace' });
const plus = account('p1', 'plus', { structure: 'personal' });
const org = (id: string, raven: string | null, ...features: string[]) => account(id, raven, { features });

interface Case {
  readonly site: Adapter;
  readonly picked: readonly Picked[];
  readonly is: Partial<Account>;
}
const cases: Readonly<Record<string, Case>> = {
  'nothing picked is unknown': { site: chatgpt, picked: [], is: { tier: 'unknown', confidence: 'low' } },
  'a session without a user is nobody: free, and certain': {
    site: chatgpt,
    picked: [said('session', { signedIn: false })],
    is: { tier: 'consumer-free', confidence: 'high', workspace: null },
  },
  'signed out here and signed in there is unknown': {
    site: chatgpt,
    picked: [said('bootstrap', { signedIn: false }), said('session', { signedIn: true, accounts: [team] })],
    is: { tier: 'unknown', confidence: 'low', workspace: null },
  },
  'session and cookie agree: certain': {
    site: chatgpt,
    picked: [said('session', { accounts: [team], domain: 'company.example' }), said('account-cookie', { active: 'w1' })],
    is: { tier: 'team', confidence: 'high', workspace: 'w1', plan: 'team', domain: 'company.example' },
  },
  'a team session alone, with no word on the account in use, is likely, not certain': {
    site: chatgpt,
    picked: [said('session', { accounts: [team] })],
    is: { tier: 'team', confidence: 'medium', workspace: 'w1' },
  },
  'what the page says is likely when the cookie agrees': {
    site: chatgpt,
    picked: [said('bootstrap', { accounts: [team] }), said('account-cookie', { active: 'w1' })],
    is: { tier: 'team', confidence: 'medium' },
  },
  'what the page alone says is little': {
    site: chatgpt,
    picked: [said('bootstrap', { accounts: [team] })],
    is: { tier: 'team', confidence: 'low' },
  },
  'a private plan needs no word on the account in use': {
    site: chatgpt,
    picked: [said('session', { accounts: [plus] })],
    is: { tier: 'consumer-paid', confidence: 'high', workspace: null },
  },
  'the cookie says private, the session says team: unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [team] }), said('account-cookie', { personal: true })],
    is: { tier: 'unknown', workspace: null },
  },
  'the cookie says private, the session names a team without its structure: unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [account('w1', 'team')] }), said('account-cookie', { personal: true })],
    is: { tier: 'unknown' },
  },
  'the cookie names another workspace than the session: unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [team] }), said('account-cookie', { active: 'w2' })],
    is: { tier: 'unknown', workspace: null },
  },
  'the session is about a private account, a workspace is in use: unknown, not private': {
    site: chatgpt,
    picked: [said('session', { accounts: [plus] }), said('account-cookie', { active: 'w1' })],
    is: { tier: 'unknown' },
  },
  'cookie and attribute name different accounts: unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [team] }), said('account-cookie', { active: 'w1' }), said('theme-account', { active: 'w2' })],
    is: { tier: 'unknown' },
  },
  'session and page name different plans: unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [account('w1', 'team')] }), said('bootstrap', { accounts: [account('w1', 'enterprise')] })],
    is: { tier: 'unknown' },
  },
  'a plan that is not listed is unknown even on the account in use': {
    site: chatgpt,
    picked: [said('session', { accounts: [account('w1', 'plan2027')] }), said('account-cookie', { active: 'w1' })],
    is: { tier: 'unknown', workspace: null },
  },
  'a plan named like a property of every object is unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [account('w1', 'constructor')] })],
    is: { tier: 'unknown' },
  },
  'a team plan on a private structure is unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [account('w1', 'team', { structure: 'personal' })] })],
    is: { tier: 'unknown' },
  },
  'a free plan on a workspace is unknown': {
    site: chatgpt,
    picked: [said('session', { accounts: [account('w1', 'free', { structure: 'workspace' })] })],
    is: { tier: 'unknown' },
  },
  'a probe that the adapter does not have counts for nothing': {
    site: chatgpt,
    picked: [said('made-up', { accounts: [team] })],
    is: { tier: 'unknown' },
  },
  'two e-mail domains are none': {
    site: chatgpt,
    picked: [said('session', { accounts: [plus], domain: 'a.example' }), said('bootstrap', { accounts: [plus], domain: 'b.example' })],
    is: { tier: 'consumer-paid', domain: null },
  },
  'the one organisation with a chat is the one in use': {
    site: claude,
    picked: [said('organizations', { accounts: [org('api', null, 'api'), org('w1', 'enterprise', 'chat', 'raven')] })],
    is: { tier: 'enterprise', confidence: 'high', workspace: 'w1' },
  },
  'the cookie tells which of two organisations is in use': {
    site: claude,
    picked: [
      said('organizations', { accounts: [org('p1', null, 'chat', 'claude_max'), org('w1', 'team', 'chat', 'raven')] }),
      said('last-active-org', { active: 'p1' }),
    ],
    is: { tier: 'consumer-paid', confidence: 'high', workspace: null, plan: 'claude_max' },
  },
  'nothing tells which of two organisations is in use: unknown': {
    site: claude,
    picked: [said('organizations', { accounts: [org('p1', null, 'chat'), org('w1', 'team', 'chat', 'raven')] })],
    is: { tier: 'unknown' },
  },
  'a console organisation in use is no chat account: unknown': {
    site: claude,
    picked: [
      said('organizations', { accounts: [org('api', null, 'api'), org('p1', null, 'chat')] }),
      said('last-active-org', { active: 'api' }),
    ],
    is: { tier: 'unknown' },
  },
  'raven without a type is commercial of an unknown kind': {
    site: claude,
    picked: [said('organizations', { accounts: [org('w1', null, 'chat', 'raven')] })],
    is: { tier: 'unknown' },
  },
  'raven without a type, but with a seat, is known': {
    site: claude,
    picked: [said('bootstrap', { accounts: [org('w1', null, 'chat', 'raven', 'team_standard')] })],
    is: { tier: 'team', confidence: 'high', workspace: 'w1' },
  },
  'an unlisted seat beside a listed plan changes nothing': {
    site: claude,
    picked: [said('bootstrap', { accounts: [org('w1', 'team', 'chat', 'raven', 'team_tier_9')] })],
    is: { tier: 'team', confidence: 'high' },
  },
  'a seat of another plan than the organisation: unknown': {
    site: claude,
    picked: [said('bootstrap', { accounts: [org('w1', 'team', 'chat', 'raven', 'enterprise_lite')] })],
    is: { tier: 'unknown' },
  },
  'cookie and requests name different organisations: unknown': {
    site: claude,
    picked: [
      said('organizations', { accounts: [org('p1', null, 'chat'), org('w1', 'team', 'chat', 'raven')] }),
      said('last-active-org', { active: 'w1' }),
      said('request-path', { active: 'p1' }),
    ],
    is: { tier: 'unknown' },
  },
};

describe('an account is recognised', () => {
  it.each(Object.entries(cases))('%s', (_name, { site, picked, is }) => {
    expect(resolveAccount(site, picked, NOW)).toMatchObject({ site: site.id, observedAt: NOW, ...is });
  });

  it('evidence is in words that any language has, without ids', () => {
    const { evidence } = resolveAccount(
      chatgpt,
      [said('session', { accounts: [team], signedIn: true }), said('account-cookie', { active: 'w1' })],
      NOW,
    );
    expect(evidence).toEqual([
      { probe: 'session', says: [[{ word: 'team' }, { saw: 'workspace' }]], confidence: 'high' },
      { probe: 'account-cookie', says: [[{ saw: 'names-it' }]], confidence: 'high' },
    ]);
  });
});

describe('whatever the signals are', () => {
  const words = [...new Set([chatgpt, claude].flatMap((a) => Object.keys(a.plans))), 'plan2027', 'api'];
  const id = fc.constantFrom('w1', 'w2', 'p1');
  const anyAccount: fc.Arbitrary<PickedAccount> = fc.record({
    id: fc.option(id),
    plan: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 2 }),
    features: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 }),
    structure: fc.option(fc.constantFrom('personal' as const, 'workspace' as const)),
  });
  const anyPicked = (adapter: Adapter): fc.Arbitrary<readonly Picked[]> =>
    fc.array(
      fc.record({
        probe: fc.constantFrom(...adapter.probes.map((p) => p.id)),
        accounts: fc.array(anyAccount, { maxLength: 3 }),
        active: fc.option(id),
        personal: fc.boolean(),
        domain: fc.option(fc.constantFrom('a.example', 'b.example')),
        signedIn: fc.option(fc.boolean()),
      }),
      { maxLength: 4 },
    );
  const work = new Set(['team', 'enterprise', 'education']);

  for (const adapter of [chatgpt, claude] as const) {
    it(`${adapter.id}: the order of the signals changes neither tier nor confidence nor workspace`, () => {
      fc.assert(
        fc.property(
          anyPicked(adapter).chain((p) => fc.tuple(fc.constant(p), fc.shuffledSubarray([...p], { minLength: p.length }))),
          ([picked, shuffled]) => {
            const [a, b] = [resolveAccount(adapter, picked, NOW), resolveAccount(adapter, shuffled, NOW)];
            expect([a.tier, a.confidence, a.workspace]).toEqual([b.tier, b.confidence, b.workspace]);
          },
        ),
      );
    });

    it(`${adapter.id}: a company's plan is certain only if the site's server named it`, () => {
      fc.assert(
        fc.property(anyPicked(adapter), (picked) => {
          const account = resolveAccount(adapter, picked, NOW);
          if (!work.has(account.tier) || account.confidence !== 'high') return;
          const served = picked.filter((p) => adapter.probes.some((probe) => probe.id === p.probe && probe.from.kind === 'fetch'));
          const named = served.flatMap((p) => p.accounts).flatMap((a) => [...a.plan, ...a.features]);
          expect(named.map((word) => (adapter.plans as Adapter['plans'])[word])).toContain(account.tier);
        }),
      );
    });

    it(`${adapter.id}: with a signal that somebody is signed out, no plan is ever named`, () => {
      fc.assert(
        fc.property(anyPicked(adapter), (picked) => {
          const probe = adapter.probes[0].id;
          const account = resolveAccount(adapter, [...picked, said(probe, { signedIn: false })], NOW);
          expect(['unknown', 'consumer-free']).toContain(account.tier);
        }),
      );
    });

    it(`${adapter.id}: a private account has no workspace`, () => {
      fc.assert(
        fc.property(anyPicked(adapter), (picked) => {
          const account = resolveAccount(adapter, picked, NOW);
          if (!work.has(account.tier)) expect(account.workspace).toBeNull();
        }),
      );
    });
  }
});
