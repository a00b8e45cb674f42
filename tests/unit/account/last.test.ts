import { describe, expect, it } from 'vitest';
import { forKeeping, lastAccount } from '../../../utils/account/last';
import type { Account } from '../../../utils/model/account';

const NOW = Date.UTC(2026, 10, 20);
const company: Account = {
  site: 'chatgpt',
  tier: 'enterprise',
  workspace: 'w1',
  plan: 'enterprise',
  domain: 'company.example',
  confidence: 'high',
  evidence: [{ probe: 'session', says: [[{ word: 'enterprise' }, { saw: 'workspace' }]], confidence: 'high' }],
  observedAt: NOW - 1_000,
};

describe('what is kept of an account', () => {
  it('is its workspace when that is on the company’s list', () => {
    expect(forKeeping(company, ['w1'])).toEqual({ ...company, domain: null, evidence: [] });
  });
  it('is not its workspace when it is somebody else’s', () => {
    expect(forKeeping(company, ['w2']).workspace).toBeNull();
  });
  it('is never a domain or evidence', () => {
    const kept = JSON.stringify(forKeeping({ ...company, tier: 'consumer-paid', workspace: null, domain: 'mail.example' }, ['w1']));
    expect(kept).not.toContain('mail.example');
    expect(kept).not.toContain('session');
  });
});

describe('the last account counts', () => {
  const kept = forKeeping(company, ['w1']);
  it('when the site says that the same workspace is in use', () => {
    expect(lastAccount('chatgpt', kept, 'w1', NOW)).toMatchObject({
      tier: 'enterprise',
      workspace: 'w1',
      confidence: 'high',
      observedAt: NOW - 1_000,
    });
  });
  it.each([
    ['not when another workspace is in use', kept, 'w2'],
    ['not when the site does not say', kept, null],
    ['not when no workspace was kept', { ...kept, workspace: null }, null],
    ['not when it is of another site', { ...kept, site: 'claude' }, 'w1'],
    ['not when there is none', undefined, 'w1'],
  ])('%s', (_name, last, active) => {
    expect(lastAccount('chatgpt', last, active, NOW)).toMatchObject({
      site: 'chatgpt',
      tier: 'unknown',
      workspace: null,
      confidence: 'low',
    });
  });
});
