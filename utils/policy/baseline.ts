import type { Finding } from '../model/finding';
import type { Bundle } from '../model/policy';

/** Version that events carry while no bundle has been loaded. A published bundle starts at 1. */
export const BASELINE_VERSION = 0;

/**
 * What holds from the first moment, before any company has said anything: whoever pastes a likely secret (medium: a vendor's
 * format), or attaches a file that cannot be read, is asked. Nothing is forbidden, because nobody is there yet who could be asked for an exception.
 */
export const BASELINE: Bundle = {
  schema: 1,
  tenant: 'baseline',
  ring: 'broad',
  version: BASELINE_VERSION,
  issuedAt: '2026-11-20T00:00:00Z',
  // It is part of the package and does not age; there are no exceptions in it that could lapse.
  expiresAt: '9999-12-31T00:00:00Z',
  default: 'allow',
  rules: [
    {
      id: 'baseline.secrets',
      mode: 'enforce',
      when: { category: ['secret'], minConfidence: 'medium' },
      action: 'warn',
      options: ['edit', 'redact'],
    },
    // Without a rule it would be blocked on private accounts (clause 10).
    { id: 'baseline.files', mode: 'enforce', when: { detector: ['file.unreadable'] }, action: 'warn' },
    { id: 'baseline.in-force', mode: 'enforce', when: { detector: ['policy.baseline'] }, action: 'log' },
  ],
  exceptions: [],
  sites: 'all',
  workspaces: [],
  terms: [],
  adapters: [],
  wording: {},
  company: { name: 'Your organisation', contact: {}, reasons: [] },
  dictionaries: [],
  documents: [],
  patterns: [],
  retentionDays: 90,
  pollMinutes: 10,
};

/** The failure that stands beside what was found while the baseline is in force, so that the record says so (clause 10). */
export function baselineFinding(length: number): Finding {
  return { detector: 'policy.baseline', category: 'failure', span: [0, length], confidence: 'high' };
}
