import { describe, expect, it } from 'vitest';
import { decide } from '../../../utils/policy/decide';
import { CASES, verdictOf } from './cases';

for (const [clause, cases] of Object.entries(CASES)) {
  describe(`policy: ${clause}`, () => {
    it.each(Object.entries(cases))('%s', (_, one) => {
      const verdict = decide(...verdictOf(one));
      const { each, outcomes, ...rest } = one.expect;
      expect(verdict).toMatchObject(rest);
      if (each) expect(verdict.findings.map((finding) => finding.action)).toEqual(each);
      if (outcomes) expect(Object.fromEntries(verdict.rules.map((rule) => [rule.id, rule.outcome]))).toEqual(outcomes);
    });
  });
}
