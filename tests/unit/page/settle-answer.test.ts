import { expect, test } from 'vitest';
import { settle } from '../../../entrypoints/guard.content/intervene';
import type { InterstitialAnswer } from '../../../components/interstitial/types';
import type { Snapshot } from '../../../utils/model/snapshot';
import type { Verdict } from '../../../utils/model/verdict';
import type { Action, Option } from '../../../utils/model/words';

/** Whatever the dialog answers, only what the verdict allows happens. */
const NONE = { redaction: false, reason: false, confirmation: false };
const verdict = (action: Action, needs: Partial<typeof NONE> = {}, options: readonly Option[] = []): Verdict => ({
  action,
  wouldHave: null,
  options,
  findings: [],
  needs: { ...NONE, ...needs },
  reasons: [],
  rules: [],
  tier: 'unknown',
  workspace: 'other',
  terms: null,
  message: null,
});
const snapshot = { bundle: { company: { approvedTool: undefined } } } as unknown as Snapshot;
const justified: InterstitialAnswer = { choice: 'justified', reason: 'public', reasonText: null, text: null };

const CASES: Readonly<Record<string, [Verdict, InterstitialAnswer, { use: string; text?: string }]>> = {
  'a warning that is confirmed lets the original through': [
    verdict('warn', { confirmation: true }),
    { choice: 'proceeded' },
    { use: 'original' },
  ],
  'cancelling lets nothing through': [verdict('warn', { confirmation: true }), { choice: 'cancelled' }, { use: 'nothing' }],
  'a block cannot be confirmed': [verdict('block'), { choice: 'proceeded' }, { use: 'nothing' }],
  'a block cannot be justified without the option': [verdict('block'), justified, { use: 'nothing' }],
  'a block with the option can be redacted': [
    verdict('block', {}, ['redact']),
    { choice: 'redacted', text: 'R' },
    { use: 'text', text: 'R' },
  ],
  'a reason cannot be skipped': [verdict('justify', { reason: true }), { choice: 'proceeded' }, { use: 'nothing' }],
  'a reason lets the original through': [verdict('justify', { reason: true }), justified, { use: 'original' }],
  'a reason where a redaction is due lets only the redacted text through': [
    verdict('redact', { redaction: true, reason: true }),
    justified,
    { use: 'text', text: 'R' },
  ],
  'a redaction inserts our text, not the one in the answer': [
    verdict('redact', { redaction: true }),
    { choice: 'redacted', text: 'original' },
    { use: 'text', text: 'R' },
  ],
  'a redaction cannot be confirmed away': [
    verdict('redact', { redaction: true, confirmation: true }),
    { choice: 'proceeded' },
    { use: 'nothing' },
  ],
  'approval that is missing lets nothing through': [verdict('approve'), justified, { use: 'nothing' }],
  'an edit is used where it is offered': [verdict('block', {}, ['edit']), { choice: 'edited', text: 'E' }, { use: 'text', text: 'E' }],
  'an edit is refused where it is not': [verdict('block'), { choice: 'edited', text: 'E' }, { use: 'nothing' }],
  'switching without an approved tool is nothing': [verdict('block', {}, ['switch']), { choice: 'switched' }, { use: 'nothing' }],
};
test.each(Object.entries(CASES))('%s', (_, [given, answer, expected]) => {
  expect(settle(answer, { verdict: given, redacted: 'R' }, { snapshot }).resolution).toEqual(expected);
});
