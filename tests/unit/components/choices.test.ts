import { expect, test } from 'vitest';
import { waysOn, type ChoiceId } from '../../../components/interstitial/choices';
import type { Verdict } from '../../../utils/model/verdict';
import type { Action, Option } from '../../../utils/model/words';

interface Case {
  readonly action: Action;
  readonly needs?: Partial<Verdict['needs']>;
  readonly options?: readonly Option[];
  readonly redacted?: boolean;
  readonly tool?: boolean;
  readonly choices: readonly ChoiceId[];
  readonly reasonRedacts?: boolean;
}

const CASES: Readonly<Record<string, Case>> = {
  'warn: one confirmation lets it through': { action: 'warn', needs: { confirmation: true }, choices: ['proceed', 'cancel'] },
  'warn with options: the safe ways come first': {
    action: 'warn',
    needs: { confirmation: true },
    options: ['edit', 'redact', 'switch'],
    choices: ['redact', 'edit', 'switch', 'proceed', 'cancel'],
  },
  'redact: only the redacted text': { action: 'redact', needs: { redaction: true }, choices: ['redact', 'cancel'] },
  'redact and warn together: the redacted text, never the original': {
    action: 'redact',
    needs: { redaction: true, confirmation: true },
    choices: ['redact', 'cancel'],
  },
  'redact without a redacted text: nothing goes': { action: 'redact', needs: { redaction: true }, redacted: false, choices: ['cancel'] },
  'justify: a reason lets the original through': { action: 'justify', needs: { reason: true }, choices: ['justify', 'cancel'] },
  'justify and redact together: a reason lets the redacted text through': {
    action: 'redact',
    needs: { redaction: true, reason: true },
    choices: ['justify', 'cancel'],
    reasonRedacts: true,
  },
  'justify and redact together, without a redacted text: nothing goes': {
    action: 'redact',
    needs: { redaction: true, reason: true },
    redacted: false,
    choices: ['cancel'],
    reasonRedacts: true,
  },
  'block: nothing but closing': { action: 'block', choices: ['cancel'] },
  'block, although the transfer would need a confirmation too: nothing but closing': {
    action: 'block',
    needs: { confirmation: true, reason: true, redaction: true },
    choices: ['cancel'],
  },
  'block with options: those and no others': { action: 'block', options: ['edit', 'switch'], choices: ['edit', 'switch', 'cancel'] },
  'approve: nothing but closing': { action: 'approve', choices: ['cancel'] },
  'switch is offered only where the company has an approved tool': {
    action: 'block',
    options: ['switch'],
    tool: false,
    choices: ['cancel'],
  },
};

test.each(Object.entries(CASES))(
  '%s',
  (_, { action, needs, options = [], redacted = true, tool = true, choices, reasonRedacts = false }) => {
    const verdict: Verdict = {
      action,
      options,
      needs: { redaction: false, reason: false, confirmation: false, ...needs },
      wouldHave: null,
      findings: [],
      reasons: [],
      rules: [],
      tier: 'unknown',
      workspace: 'other',
      terms: null,
      message: null,
    };
    expect(waysOn(verdict, redacted, tool)).toEqual({ choices, reasonRedacts });
  },
);
