import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../utils/model/policy';
import type { Verdict } from '../../../utils/model/verdict';
import { decide } from '../../../utils/policy/decide';
import { interrupts, rank, stops } from '../../../utils/policy/actions';
import { namesFailures } from '../../../utils/policy/match';
import { bundles, contexts, exceptions, findings, neverRules, ruleSets, rules, wholeRules } from './arbitrary';
import { NOW } from './build';

/** More than the other properties get, and as many as a soak asks for. */
const RUNS = { numRuns: Math.max(1_500, fc.readConfigureGlobal().numRuns ?? 0) };

/** Whether the text may go on just as it is, asked or not. */
const asItIs = (verdict: Verdict): boolean => rank(verdict.action) <= rank('justify') || verdict.options.includes('justify');
/** Whether the text may go on with findings replaced. */
const redacted = (verdict: Verdict): boolean => !stops(verdict.action) || verdict.options.includes('redact');

/** `after` lets nothing through that `before` kept: not by its action, for no finding, and by no option. */
function expectNoLooser(before: Verdict, after: Verdict): void {
  expect(rank(after.action)).toBeGreaterThanOrEqual(rank(before.action));
  before.findings.forEach((one, index) => {
    expect(rank(after.findings[index]?.action ?? 'allow')).toBeGreaterThanOrEqual(rank(one.action));
  });
  if (!asItIs(before)) expect(asItIs(after)).toBe(false);
  if (!redacted(before)) expect(redacted(after)).toBe(false);
}

const without = (bundle: Bundle, index: number): Bundle => ({ ...bundle, exceptions: bundle.exceptions.filter((_, at) => at !== index) });

describe('whatever the policy', () => {
  it('deciding never fails, and gives each finding its own verdict', () => {
    fc.assert(
      fc.property(findings, contexts, bundles, (found, context, bundle) => {
        const verdict = decide(found, context, bundle, NOW);
        expect(verdict.findings.map((one) => one.finding)).toEqual(found);
        if (!interrupts(verdict.action)) expect(verdict.options).toEqual([]);
        if (stops(verdict.action)) expect(verdict.needs).toEqual({ redaction: false, reason: false, confirmation: false });
      }),
      RUNS,
    );
  });

  it('adding a rule never loosens, but for the first rule that names a failure and so replaces the built-in answer', () => {
    fc.assert(
      fc.property(findings, contexts, bundles, rules, (found, context, bundle, rule) => {
        fc.pre(!namesFailures(rule.when));
        const added = { ...bundle, rules: [...bundle.rules, { ...rule, id: 'added' }] };
        expectNoLooser(decide(found, context, bundle, NOW), decide(found, context, added, NOW));
      }),
      RUNS,
    );
  });

  it('a rule that names a failure loosens nothing but failures', () => {
    fc.assert(
      fc.property(findings, contexts, bundles, rules, (found, context, bundle, rule) => {
        const things = found.filter((one) => one.category !== 'failure');
        const added = { ...bundle, rules: [...bundle.rules, { ...rule, id: 'added' }] };
        expectNoLooser(decide(things, context, bundle, NOW), decide(things, context, added, NOW));
      }),
      RUNS,
    );
  });

  it('the order of rules is irrelevant', () => {
    const shuffled = bundles.chain((bundle) =>
      fc.tuple(fc.constant(bundle), fc.shuffledSubarray(bundle.rules, { minLength: bundle.rules.length })),
    );
    fc.assert(
      fc.property(findings, contexts, shuffled, (found, context, [bundle, order]) => {
        expect(decide(found, context, { ...bundle, rules: order }, NOW)).toEqual(decide(found, context, bundle, NOW));
      }),
      RUNS,
    );
  });

  it('removing an exception never loosens', () => {
    const named = bundles.filter((bundle) => bundle.exceptions.length > 0);
    fc.assert(
      fc.property(findings, contexts, named, fc.nat(2), (found, context, bundle, index) => {
        expectNoLooser(decide(found, context, bundle, NOW), decide(found, context, without(bundle, index % bundle.exceptions.length), NOW));
      }),
      RUNS,
    );
  });

  it('nothing loosens a never rule: no rule, exception, group or default', () => {
    fc.assert(
      fc.property(findings, contexts, bundles, neverRules, ruleSets, exceptions, (found, context, bundle, rule, more, exception) => {
        const alone = decide(found, context, { ...bundle, default: 'allow', rules: [rule], exceptions: [] }, NOW);
        if (alone.rules.length === 0) return;
        const all = decide(
          found,
          context,
          {
            ...bundle,
            rules: [...more, rule],
            exceptions: [...bundle.exceptions, { ...exception, id: 'w', rules: ['never', ...exception.rules] }],
          },
          NOW,
        );
        expect(all.action).toBe('block');
        expect(all.options).toEqual([]);
        expect(all.rules.find((one) => one.id === 'never')).toEqual({ id: 'never', outcome: 'decided', action: 'block' });
      }),
      RUNS,
    );
  });

  it('a never rule that redacts keeps every finding of its own from going as it is', () => {
    fc.assert(
      fc.property(findings, contexts, bundles, ruleSets, (found, context, bundle, more) => {
        const rule = {
          id: 'never',
          mode: 'enforce' as const,
          when: { category: ['secret' as const] },
          action: 'redact' as const,
          never: true,
        };
        const verdict = decide(found, context, { ...bundle, rules: [...more, rule] }, NOW);
        const secrets = verdict.findings.filter((one) => one.finding.category === 'secret');
        for (const secret of secrets) expect(rank(secret.action)).toBeGreaterThanOrEqual(rank('redact'));
        if (secrets.length > 0) expect(verdict.options).toEqual([]);
      }),
      RUNS,
    );
  });

  it('an expired bundle is never looser than one that is not', () => {
    fc.assert(
      fc.property(findings, contexts, bundles, (found, context, bundle) => {
        const fresh = { ...bundle, expiresAt: '2027-01-01T00:00:00Z' };
        const expired = { ...bundle, expiresAt: '2026-11-19T00:00:00Z' };
        expectNoLooser(decide(found, context, fresh, NOW), decide(found, context, expired, NOW));
      }),
      RUNS,
    );
  });

  it('a monitored rule stops nobody, and would have done what it does when enforced', () => {
    fc.assert(
      fc.property(findings, contexts, bundles, (found, context, bundle) => {
        const watched = {
          ...bundle,
          default: 'allow' as const,
          rules: bundle.rules.map((rule) => ({ ...rule, mode: 'monitor' as const })),
        };
        const enforced = { ...watched, rules: bundle.rules.map((rule) => ({ ...rule, mode: 'enforce' as const })) };
        const seen = decide(found, context, watched, NOW);
        expect(interrupts(seen.action)).toBe(false);
        if (bundle.rules.length > 0) expect(seen.wouldHave ?? seen.action).toBe(decide(found, context, enforced, NOW).action);
      }),
      RUNS,
    );
  });

  it('an account that is not known is never treated as better than any consumer account', () => {
    fc.assert(
      fc.property(
        findings,
        contexts,
        bundles,
        fc.constantFrom('consumer-free' as const, 'consumer-paid' as const),
        (found, context, bundle, tier) => {
          // Terms differ between tiers, so rules that ask for them are left to the table of cases.
          const rulesOfTier = bundle.rules.filter((rule) => rule.when.terms === undefined);
          const plain = { ...bundle, rules: rulesOfTier, exceptions: [] };
          const as = (over: Partial<typeof context.account>) =>
            decide(
              found.filter((one) => one.category !== 'failure'),
              { ...context, account: { ...context.account, ...over } },
              plain,
              NOW,
            );
          expectNoLooser(as({ tier, confidence: 'high' }), as({ tier: 'unknown', confidence: 'low' }));
        },
      ),
      RUNS,
    );
  });

  it('a whole-transfer rule decides alike whatever was found', () => {
    fc.assert(
      fc.property(findings, contexts, wholeRules, bundles, (found, context, rule, bundle) => {
        const one = { ...bundle, default: 'allow' as const, rules: [rule], exceptions: [] };
        const none = decide([], context, one, NOW).action;
        const things = found.filter((each) => each.category !== 'failure');
        expect(decide(things, context, one, NOW).action).toBe(none);
      }),
      RUNS,
    );
  });
});
