import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pickFields } from '../../../utils/account/pick';
import type { Adapter, Probe } from '../../../utils/model/adapter';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { claude } from '../../../utils/sites/claude';
import { ACCOUNTS, ACCOUNT_TOKEN, COMPANY, PRIVATE_EMAIL } from '../../e2e/fixtures/accounts';

function probe(adapter: Adapter, id: string): Probe {
  const found = adapter.probes.find((p) => p.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}
const session = probe(chatgpt, 'session');
const bootstrap = probe(chatgpt, 'bootstrap');
const organizations = probe(claude, 'organizations');
const memberships = probe(claude, 'bootstrap');
const nothing = { accounts: [], active: null, personal: false, domain: null, signedIn: null };

describe('of an answer only the named fields are kept', () => {
  const answers = (['chatgpt', 'claude'] as const).flatMap((site) =>
    Object.entries(ACCOUNTS[site]).flatMap(([name, account]) =>
      [...Object.entries(account.answers).map(([path, a]) => [path, a.body] as const), ['bootstrap', account.bootstrap] as const].map(
        ([path, body]) => [`${site} ${name} ${path}`, site, body] as const,
      ),
    ),
  );
  it.each(answers.filter(([, , body]) => body !== undefined))('%s: no token, no e-mail address, no name', (_name, site, body) => {
    for (const p of (site === 'chatgpt' ? chatgpt : claude).probes) {
      const kept = JSON.stringify(pickFields(body, p));
      expect(kept).not.toContain(ACCOUNT_TOKEN);
      expect(kept).not.toContain(PRIVATE_EMAIL.split('@')[0]);
      expect(kept.toLowerCase()).not.toContain('robin');
    }
  });

  it('the fixtures do hold tokens, or the test above would prove nothing', () => {
    expect(JSON.stringify(ACCOUNTS.chatgpt)).toContain(ACCOUNT_TOKEN);
    expect(JSON.stringify(ACCOUNTS.claude)).toContain(ACCOUNT_TOKEN);
  });

  it('a token where a plan should be is not taken for one', () => {
    const token = `${randomBytes(40).toString('hex')}.${randomBytes(40).toString('hex')}`;
    expect(pickFields({ user: {}, account: { planType: token, id: `Bearer ${token}` } }, session)).toEqual({
      ...nothing,
      probe: 'session',
      signedIn: true,
    });
  });
});

describe('what is picked', () => {
  it.each<readonly [string, unknown, Probe, boolean, object | null]>([
    [
      'plan, workspace, structure and domain of a session',
      { user: { email: 'Robin@Company.Example' }, account: { id: COMPANY.chatgpt, planType: 'team', structure: 'workspace' } },
      session,
      true,
      {
        accounts: [{ id: COMPANY.chatgpt, plan: ['team'], features: [], structure: 'workspace' }],
        domain: 'company.example',
        signedIn: true,
      },
    ],
    ['signed in without an account', { user: { id: 'u' } }, session, true, { signedIn: true }],
    ['nobody in an empty session', {}, session, true, { signedIn: false }],
    ['nothing in a failed session', {}, session, false, null],
    ['nothing in an answer that is a list', [], session, true, null],
    ['nothing in no answer', null, session, true, null],
    ['nobody in a page that says so', { authStatus: 'logged_out' }, bootstrap, true, { signedIn: false }],
    ['somebody in a page that says so', { authStatus: 'logged_in' }, bootstrap, true, { signedIn: true }],
    ['nothing in a page that does not say', {}, bootstrap, true, null],
    [
      'nobody in a refusal that names the session',
      { error: { details: { error_code: 'account_session_invalid' } } },
      organizations,
      false,
      { signedIn: false },
    ],
    ['nothing in another refusal', { error: { details: { error_code: 'tenant_restriction_violation' } } }, organizations, false, null],
    [
      'plans and features of each organisation',
      [
        { uuid: 'a', raven_type: null, capabilities: ['chat', 'claude_pro'] },
        { uuid: 'b', raven_type: 'team', capabilities: ['chat', 'raven'] },
      ],
      organizations,
      true,
      {
        accounts: [
          { id: 'a', plan: [], features: ['chat', 'claude_pro'], structure: null },
          { id: 'b', plan: ['team'], features: ['chat', 'raven'], structure: null },
        ],
      },
    ],
    [
      'the seat beside the plan',
      {
        account: {
          email_address: 'x@y.example',
          memberships: [{ organization: { uuid: 'b', raven_type: 'team', capabilities: ['chat'] }, seat_tier: 'team_standard' }],
        },
      },
      memberships,
      true,
      { accounts: [{ id: 'b', plan: ['team'], features: ['chat', 'team_standard'], structure: null }], domain: 'y.example' },
    ],
    ['the workspace of a cookie', COMPANY.chatgpt, probe(chatgpt, 'account-cookie'), true, { active: COMPANY.chatgpt }],
    ['the private account of a cookie', 'personal', probe(chatgpt, 'account-cookie'), true, { personal: true }],
    ['nothing of a missing cookie', undefined, probe(chatgpt, 'account-cookie'), true, null],
    ['nothing of an e-mail address that is none', { user: { email: 'robin' }, account: {} }, session, true, { signedIn: true }],
  ])('%s', (_name, answer, from, good, expected) => {
    expect(pickFields(answer, from, good)).toEqual(expected === null ? null : { ...nothing, probe: from.id, ...expected });
  });
});
