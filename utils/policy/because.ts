import type { RuleOutcome, Verdict } from '../model/verdict';

/** One rule that was considered, in a sentence. */
export interface RuleSentence {
  readonly id: string;
  readonly outcome: RuleOutcome['outcome'];
  readonly says: string;
}

const SAYS: Readonly<Record<RuleOutcome['outcome'], (rule: RuleOutcome) => string>> = {
  decided: ({ action }) => `decides: ${action}`,
  weaker: ({ action }) => `matches, too, and asks for ${action}, which is weaker`,
  excepted: ({ action, exception }) => `would ask for ${action}; the exception ${exception ?? ''} takes it away`,
  monitor: ({ action }) => `only watches: it would ask for ${action}`,
};

/** Every rule that matched a transfer and what it came to, those that decided first. */
export function rulesInWords(verdict: Pick<Verdict, 'rules'>): readonly RuleSentence[] {
  const order: readonly RuleOutcome['outcome'][] = ['decided', 'weaker', 'excepted', 'monitor'];
  return [...verdict.rules]
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
    .map((rule) => ({ id: rule.id, outcome: rule.outcome, says: SAYS[rule.outcome](rule) }));
}
