import type { PolicySource } from '../../utils/model/policy';
import { starterPolicy } from '../../utils/policy/starter';

/** What the practice page is, in the words of an adapter: a policy may name any site, with no code. */
const seen = { confidence: 'high', seen: 'this version' } as const;

/** The starter policy, enforced, with the practice chat as a site and its company workspace on the list. */
export function demoPolicy(): PolicySource {
  const starter = starterPolicy('enforce', { name: 'Practice Works' });
  return {
    ...starter,
    workspaces: [{ site: 'practice', id: 'practice-company', name: 'Practice Works', tier: 'enterprise' }],
    adapters: [
      {
        id: 'practice',
        name: 'Practice chat',
        vendor: 'practice',
        hosts: ['practice.localhost'],
        surfaces: [],
        editor: 'prosemirror',
        composer: [{ css: '#prompt', ...seen }],
        submit: [{ css: '[data-testid="send"]', ...seen }],
        fileInputs: [],
        transcript: { user: [], assistant: [] },
        copyButtons: [],
        requests: [
          {
            id: 'send',
            purpose: 'prompt',
            method: 'POST',
            url: '^http://practice\\.localhost(?::\\d+)?/api/conversation$',
            body: 'json',
            prompt: ['/messages/*/content/parts/*'],
            ...seen,
          },
        ],
        probes: [
          {
            id: 'session',
            from: { kind: 'fetch', path: '/api/auth/session' },
            accounts: {
              list: '',
              id: '/account/id',
              plan: ['/account/planType'],
              structure: { at: '/account/structure', personal: 'personal' },
            },
            ...seen,
          },
          { id: 'account-cookie', from: { kind: 'cookie', name: 'account' }, active: { at: '', personal: 'personal' }, ...seen },
        ],
        plans: { free: 'consumer-free', enterprise: 'enterprise' },
        source: 'this repository',
        confirmedLive: '2026-11-20',
      },
    ],
    terms: [
      {
        id: 'practice-consumer',
        vendor: 'practice',
        tier: ['consumer-free', 'consumer-paid'],
        region: 'any',
        trains: 'unless-opted-out',
        humanReview: 'yes',
        retentionDays: 'indefinite',
        zeroRetention: 'no',
        evidence: ['made up for practice'],
        documentDate: '2026-11-20',
        reviewedAt: '2026-11-20',
        expiresAt: '2027-05-19',
        confidence: 'high',
      },
    ],
    pollMinutes: 1,
  };
}
