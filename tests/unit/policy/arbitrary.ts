import fc from 'fast-check';
import type { Finding } from '../../../utils/model/finding';
import type { Bundle, Exception, Rule, When } from '../../../utils/model/policy';
import type { Context } from '../../../utils/model/verdict';
import { ACTIONS, CHANNELS, CONFIDENCES, FAILURES, OPTIONS, ORIGINS, TIERS, WORKSPACES } from '../../../utils/model/words';
import { account, bundle, finding } from './build';

/** Few enough that rules, exceptions and findings meet often. */
const DETECTORS = ['secret.github-token', 'secret.generic', 'personal.email', 'personal.person', 'financial.iban'] as const;
const RULE_IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const WORKSPACE_IDS = ['ws-acme', 'ws-other', null] as const;

const some = <T>(of: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 3 });

export const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc
    .record({
      detector: fc.constantFrom(...DETECTORS, ...DETECTORS, ...FAILURES),
      confidence: fc.constantFrom(...CONFIDENCES),
      count: fc.constantFrom(1, 1, 2, 10),
    })
    .map(({ detector, ...rest }) => finding(detector, rest)),
  { maxLength: 6 },
);

export const contexts: fc.Arbitrary<Context> = fc.record({
  site: fc.constantFrom('chatgpt', 'claude'),
  vendor: fc.constantFrom('openai', 'anthropic', 'nobody'),
  surface: fc.constantFrom('chat' as const, 'coding-agent' as const),
  channel: fc.constantFrom(...CHANNELS),
  groups: fc.subarray(['engineering', 'sales']),
  origin: fc.constantFrom(...ORIGINS),
  account: fc
    .record({
      tier: fc.constantFrom(...TIERS),
      workspace: fc.constantFrom(...WORKSPACE_IDS),
      domain: fc.constantFrom('acme.example', 'elsewhere.example', null),
      confidence: fc.constantFrom(...CONFIDENCES),
    })
    .map(account),
});

/** `when` with any of its keys; most are left out so that most rules match something. */
export const whens: fc.Arbitrary<When> = fc.record(
  {
    site: some(['chatgpt', 'claude']),
    tier: some(TIERS),
    workspace: some(WORKSPACES),
    group: some(['engineering', 'sales', 'everyone']),
    channel: some(CHANNELS),
    category: some(['secret', 'personal', 'financial', 'failure'] as const),
    detector: some([...DETECTORS, 'personal.*', 'engine.*', 'file.unreadable']),
    minCount: fc.constantFrom(1, 2, 10),
    minConfidence: fc.constantFrom(...CONFIDENCES),
    terms: fc.constantFrom({ mayTrain: true }, { mayTrain: false }, { retentionOverDays: 30 }),
  },
  { requiredKeys: [] },
);

const ruleParts = {
  id: fc.constantFrom(...RULE_IDS),
  mode: fc.constantFrom('enforce' as const, 'enforce' as const, 'monitor' as const),
  when: whens,
  action: fc.constantFrom(...ACTIONS),
  options: fc.subarray([...OPTIONS]),
};
const requiredKeys = ['id', 'mode', 'when', 'action'] as const;
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 4, arbitrary: fc.record(ruleParts, { requiredKeys: [...requiredKeys] }) },
  { weight: 1, arbitrary: fc.record({ ...ruleParts, never: fc.constant(true) }, { requiredKeys: [...requiredKeys, 'never'] }) },
);
/** Never rules that match most of what is generated here. */
export const neverRules: fc.Arbitrary<Rule> = fc.record({
  id: fc.constant('never'),
  mode: fc.constant('enforce' as const),
  when: fc.constantFrom<When>({}, { category: ['secret'] }, { minConfidence: 'medium' }, { minCount: 2 }, { channel: [...CHANNELS] }),
  action: fc.constantFrom('block' as const, 'warn' as const),
  options: fc.subarray([...OPTIONS]),
  never: fc.constant(true),
});
/** Rules about the transfer as a whole. */
export const wholeRules: fc.Arbitrary<Rule> = fc.record({
  ...ruleParts,
  when: fc.record({ site: some(['chatgpt', 'claude']), workspace: some(WORKSPACES), tier: some(TIERS) }, { requiredKeys: [] }),
  action: fc.constantFrom(...ACTIONS.filter((action) => action !== 'redact')),
});
export const ruleSets: fc.Arbitrary<Rule[]> = fc.uniqueArray(rules, { selector: (rule) => rule.id, maxLength: 5 });

export const exceptions: fc.Arbitrary<Exception> = fc.record({
  id: fc.constantFrom('x', 'y', 'z'),
  rules: some(RULE_IDS),
  when: whens,
  until: fc.constantFrom('2026-12-31T00:00:00Z', '2026-11-01T00:00:00Z'),
  owner: fc.constant('Ada'),
  reason: fc.constant('Pilot'),
});

export const bundles: fc.Arbitrary<Bundle> = fc
  .record({
    default: fc.constantFrom(...ACTIONS),
    rules: ruleSets,
    exceptions: fc.uniqueArray(exceptions, { selector: (exception) => exception.id, maxLength: 3 }),
    expiresAt: fc.constantFrom('2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z', '2026-11-19T00:00:00Z'),
    workspaces: fc.subarray<Bundle['workspaces'][number]>([
      { site: 'chatgpt', id: 'ws-acme', name: 'Acme', tier: 'enterprise' },
      { site: 'claude', domain: 'acme.example', name: 'Acme', tier: 'team' },
    ]),
  })
  .map(bundle);
