import type { Verdict } from '../../utils/model/verdict';

/** Buttons of the first view, in the order of the tab key: the way that keeps the most safe comes first. */
export type ChoiceId = 'redact' | 'edit' | 'justify' | 'switch' | 'proceed' | 'cancel';

export interface Ways {
  readonly choices: readonly ChoiceId[];
  /** A reason lets the redacted text through, not the original. */
  readonly reasonRedacts: boolean;
}

/** What the verdict lets a person do. `redacted` and `tool`: whether there is a redacted text and an approved tool to go to. */
export function waysOn(verdict: Verdict, redacted: boolean, tool: boolean): Ways {
  const { needs, options, action } = verdict;
  const stopped = action === 'block' || action === 'approve';
  const offers = new Set(options);
  const own = stopped
    ? { redact: false, justify: false, proceed: false }
    : {
        redact: needs.redaction && !needs.reason,
        justify: needs.reason,
        proceed: needs.confirmation && !needs.redaction && !needs.reason,
      };
  const open: Record<ChoiceId, boolean> = {
    redact: redacted && (own.redact || offers.has('redact')),
    edit: offers.has('edit'),
    justify: own.justify ? !needs.redaction || redacted : offers.has('justify'),
    switch: tool && offers.has('switch'),
    proceed: own.proceed,
    cancel: true,
  };
  const order: readonly ChoiceId[] = ['redact', 'edit', 'justify', 'switch', 'proceed', 'cancel'];
  return { choices: order.filter((id) => open[id]), reasonRedacts: own.justify && needs.redaction };
}
