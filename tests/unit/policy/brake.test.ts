import { describe, expect, it } from 'vitest';
import { Brake } from '../../../utils/model/brake';
import type { Bundle, Rule } from '../../../utils/model/policy';
import { BASELINE } from '../../../utils/policy/baseline';
import { brakesInForce, detectorsOff, isOff, underBrakes } from '../../../utils/policy/brake';
import { decide } from '../../../utils/policy/decide';
import { context, NOW } from './build';

const at = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();
const RULES: readonly Rule[] = [
  { id: 'everything', mode: 'enforce', when: { detector: ['custom.everything'] }, action: 'block' },
  { id: 'keys', mode: 'enforce', when: { category: ['secret'] }, action: 'block', never: true, options: [] },
  { id: 'names', mode: 'enforce', when: { category: ['personal'] }, action: 'warn' },
];
const BUNDLE: Bundle = { ...BASELINE, version: 7, rules: [...RULES], expiresAt: at(24) };
const CONTEXT = context();
const FINDINGS = {
  everything: { detector: 'custom.everything', category: 'custom', span: [0, 4], confidence: 'high' },
  key: { detector: 'secret.private-key', category: 'secret', span: [0, 4], confidence: 'high' },
  name: { detector: 'personal.name', category: 'personal', span: [0, 4], confidence: 'high' },
  failure: { detector: 'engine.error', category: 'failure', span: [0, 4], confidence: 'high' },
} as const;
const brake = (change: Partial<Brake>): Brake => ({
  id: 'calm',
  target: { kind: 'monitor' },
  scope: {},
  from: at(0),
  until: at(72),
  reason: 'it flags everything',
  includingNever: false,
  ...change,
});

/** What becomes of a text with this in it, under a brake, some hours from now. */
function action(what: keyof typeof FINDINGS, change: Partial<Brake>, hours = 1, groups: readonly string[] = []): string {
  const now = NOW + hours * 3_600_000;
  const inForce = brakesInForce([brake(change)], groups, now);
  const off = detectorsOff(inForce, CONTEXT.site);
  const findings = [FINDINGS[what]].filter(({ detector }) => !off(detector));
  return decide(findings, CONTEXT, underBrakes(BUNDLE, inForce, CONTEXT.site), now).action;
}

describe('under a brake', () => {
  const detector = { target: { kind: 'detector', id: 'custom.everything' } } as const;
  const cases: Readonly<Record<string, readonly [got: () => string, expected: string]>> = {
    'a detector that flags everything stops nothing any more': [() => action('everything', detector), 'allow'],
    'nor does a family of them': [() => action('everything', { target: { kind: 'detector', id: 'custom.*' } }), 'allow'],
    'other rules stay in force': [() => action('name', detector), 'warn'],
    'it holds although the bundle has expired': [() => action('everything', detector, 48), 'allow'],
    'it ends by itself': [() => action('everything', detector, 72), 'block'],
    'it holds on the sites that it names': [() => action('everything', { ...detector, scope: { sites: ['chatgpt'] } }), 'allow'],
    'and on no other': [() => action('everything', { ...detector, scope: { sites: ['claude'] } }), 'block'],
    'it holds for the groups that it names': [
      () => action('everything', { ...detector, scope: { groups: ['legal'] } }, 1, ['legal']),
      'allow',
    ],
    'and for no other': [() => action('everything', { ...detector, scope: { groups: ['legal'] } }, 1, ['sales']), 'block'],
    'a rule only watches': [() => action('name', { target: { kind: 'rule', id: 'names' } }), 'log'],
    'and the others do not': [() => action('everything', { target: { kind: 'rule', id: 'names' } }), 'block'],
    'on everything, every rule only watches': [() => action('everything', {}), 'log'],
    'and so does the answer to a failure': [() => action('failure', {}), 'log'],
    'a never rule stays in force': [() => action('key', {}), 'block'],
    'also where its detector is braked': [() => action('key', { target: { kind: 'detector', id: 'secret.*' } }), 'block'],
    'also where it is braked itself': [() => action('key', { target: { kind: 'rule', id: 'keys' } }), 'block'],
    'unless the brake says so explicitly': [() => action('key', { includingNever: true }), 'log'],
    'for a detector, too': [() => action('key', { target: { kind: 'detector', id: 'secret.*' }, includingNever: true }), 'allow'],
  };
  it.each(Object.entries(cases))('%s', (_, [got, expected]) => expect(got()).toBe(expected));

  it('the verdict says which brake it was', () => {
    const inForce = [brake(detector)];
    const { rules } = decide([FINDINGS.everything], CONTEXT, underBrakes(BUNDLE, inForce, 'chatgpt'), NOW);
    expect(rules).toEqual([{ id: 'everything', outcome: 'excepted', action: 'block', exception: 'brake:calm' }]);
  });
  it('a monitored rule still says what it would have done', () => {
    expect(decide([FINDINGS.name], CONTEXT, underBrakes(BUNDLE, [brake({})], 'chatgpt'), NOW).wouldHave).toBe('warn');
  });
  it('a policy that it does not touch is the same object', () => {
    expect(underBrakes(BUNDLE, [brake({ scope: { sites: ['claude'] } })], 'chatgpt')).toBe(BUNDLE);
  });
  it('hooks, sites and surfaces are off where it says so', () => {
    const off = [brake({ target: { kind: 'hook', id: 'paste' }, includingNever: true, scope: { sites: ['chatgpt'] } })];
    expect([isOff(off, 'hook', 'paste', 'chatgpt'), isOff(off, 'hook', 'drop', 'chatgpt'), isOff(off, 'hook', 'paste', 'claude')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a rule that shows first what it would do', () => {
  const rules: Rule[] = [{ id: 'new', mode: 'enforce', when: {}, action: 'block', enforceFrom: at(10) }];
  it('only watches until its day', () => {
    const verdict = decide([], CONTEXT, { ...BUNDLE, rules }, NOW);
    expect([verdict.action, verdict.wouldHave]).toEqual(['log', 'block']);
  });
  it('and is enforced from then on', () => {
    expect(decide([], CONTEXT, { ...BUNDLE, rules }, NOW + 10 * 3_600_000).action).toBe('block');
  });
});

describe('a brake is refused', () => {
  const refused: Readonly<Record<string, Partial<Record<keyof Brake, unknown>>>> = {
    'that holds for longer than 72 hours': { until: at(72.1) },
    'that ends before it begins': { until: at(-1) },
    'that gives no reason': { reason: '' },
    'that switches a hook off and does not say that never rules go with it': { target: { kind: 'hook', id: 'paste' } },
    'that names a hook that nobody has': { target: { kind: 'hook', id: 'teleport' }, includingNever: true },
    'that names no detector': { target: { kind: 'detector', id: '*' } },
  };
  it.each(Object.entries(refused))('%s', (_, change) => {
    expect(Brake.safeParse({ ...brake({}), ...change }).success).toBe(false);
    expect(Brake.safeParse(brake({})).success).toBe(true);
  });
});
