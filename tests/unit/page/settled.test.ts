import { expect, test } from 'vitest';
import { Settled } from '../../../entrypoints/guard.content/settled';
import type { Verdict } from '../../../utils/model/verdict';
import type { Action } from '../../../utils/model/words';

const BASE: Omit<Verdict, 'action' | 'findings'> = {
  wouldHave: null,
  options: [],
  needs: { redaction: false, reason: false, confirmation: false },
  reasons: [],
  rules: [],
  tier: 'unknown',
  workspace: 'other',
  terms: null,
  message: null,
};
/** A verdict in which each `x` of the text is a finding with this action. */
function verdictOn(text: string, action: Action): Verdict {
  const findings = text
    .split('')
    .flatMap((letter, i) =>
      letter === 'x' || letter === 'y'
        ? [{ finding: { detector: 'custom.x', category: 'custom', span: [i, i + 1], confidence: 'high' } as const, action, rules: ['r'] }]
        : [],
    );
  return { ...BASE, action, findings };
}

const CASES: Readonly<Record<string, { pasted: [string, Action][]; sent: [string, Action]; asked: boolean }>> = {
  'what was warned about is not asked again': { pasted: [['x', 'warn']], sent: ['x', 'warn'], asked: false },
  'nor is it in another text around it': { pasted: [['x', 'warn']], sent: ['hello x there', 'warn'], asked: false },
  'a second copy is asked about': { pasted: [['x', 'warn']], sent: ['x x', 'warn'], asked: true },
  'two copies that were pasted one by one are not': {
    pasted: [
      ['x', 'warn'],
      ['x', 'warn'],
    ],
    sent: ['x x', 'warn'],
    asked: false,
  },
  'another thing of the same kind is asked about': { pasted: [['x', 'warn']], sent: ['y', 'warn'], asked: true },
  'a stricter rule at send asks': { pasted: [['x', 'warn']], sent: ['x', 'justify'], asked: true },
  'a reason given counts for a warning': { pasted: [['x', 'justify']], sent: ['x', 'warn'], asked: false },
  'what must be redacted is never settled': { pasted: [['x', 'redact']], sent: ['x', 'redact'], asked: true },
  'what is blocked is never settled': { pasted: [['x', 'warn']], sent: ['x', 'block'], asked: true },
  'a verdict on the transfer as a whole is asked about': { pasted: [['x', 'warn']], sent: ['', 'warn'], asked: true },
};
test.each(Object.entries(CASES))('%s', (_, { pasted, sent: [text, action], asked }) => {
  const settled = new Settled();
  for (const [before, verdict] of pasted) settled.add(before, verdictOn(before, verdict));
  expect(settled.covers(text, verdictOn(text, action))).toBe(!asked);
});

test('a settled thing is used up by being sent', () => {
  const settled = new Settled();
  const verdict = verdictOn('x', 'warn');
  settled.add('x', verdict);
  settled.spend('x', verdict);
  expect(settled.covers('x', verdict)).toBe(false);
});
