// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { InterstitialAnswer } from '../../../components/interstitial/types';
import type { Guard } from '../../../entrypoints/guard.content/guard';
import { findAtOnce, judge, subjectOf } from '../../../entrypoints/guard.content/inspect';
import { intervene } from '../../../entrypoints/guard.content/intervene';
import type { Ready } from '../../../entrypoints/guard.content/session';
import { unknownAccount } from '../../../utils/model/account';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { BASELINE } from '../../../utils/policy/baseline';
import type { Classifier } from '../../../utils/classify/types';
import type { Finding } from '../../../utils/model/finding';
import type { Snapshot } from '../../../utils/model/snapshot';
import { Adapter } from '../../../utils/model/adapter';

/** Finds `<…>` wherever it stands. */
const classifier: Classifier = {
  scan: (text) => ({
    findings: [...text.matchAll(/<[^<>]*>/g)].map((match): Finding => ({
      detector: 'custom.bracket',
      category: 'custom',
      span: [match.index, match.index + match[0].length],
      confidence: 'high',
    })),
    overBudget: false,
  }),
  start: (text) => ({ step: () => true, result: () => classifier.scan(text) }),
};
const snapshot: Snapshot = {
  schema: 1,
  source: 'bundle',
  bundle: {
    ...BASELINE,
    version: 2,
    default: 'allow',
    rules: [{ id: 'ask', mode: 'enforce', when: { category: ['custom'] }, action: 'warn', options: ['edit'] }],
  },
  adapters: [],
  groups: [],
  build: 'test',
};
const ready: Ready = { snapshot, adapter: Adapter.parse(chatgpt), classifier };
const context = {
  site: 'chatgpt',
  vendor: 'openai',
  surface: 'chat',
  channel: 'paste',
  account: unknownAccount('chatgpt', 0),
  groups: [],
  origin: 'unknown',
} as const;

/** A guard whose person gives these answers, dialog by dialog. */
function guardWith(answers: readonly InterstitialAnswer[]): {
  readonly guard: Guard;
  readonly asked: string[];
  readonly recorded: string[];
} {
  const asked: string[] = [];
  const recorded: string[] = [];
  let next = 0;
  const dialog = {
    open: (model: { readonly text: string }) => {
      asked.push(model.text);
      return Promise.resolve(answers[next++] ?? { choice: 'cancelled' });
    },
  };
  const guard = {
    session: { interstitial: () => Promise.resolve(dialog), now: () => 0 },
    record: (_: unknown, __: unknown, answered: { readonly choice: string }) => recorded.push(answered.choice),
    conversations: { redact: (text: string) => text },
    tell: () => undefined,
    failed: () => undefined,
  };
  return { guard: guard as unknown as Guard, asked, recorded };
}

const CASES: Readonly<Record<string, readonly [readonly InterstitialAnswer[], unknown, readonly string[]]>> = {
  'what is sent as it is, is the original': [[{ choice: 'proceeded' }], { use: 'original' }, ['a <b>']],
  'an edited text that passes goes in': [[{ choice: 'edited', text: 'a' }], { use: 'text', text: 'a' }, ['a <b>']],
  'an edited text that does not pass is asked about, and then it is what goes in, not the original': [
    [{ choice: 'edited', text: 'a <c>' }, { choice: 'proceeded' }],
    { use: 'text', text: 'a <c>' },
    ['a <b>', 'a <c>'],
  ],
  'an edited text that does not pass, and is then given up, leaves nothing': [
    [{ choice: 'edited', text: 'a <c>' }, { choice: 'cancelled' }],
    { use: 'nothing' },
    ['a <b>', 'a <c>'],
  ],
};
test.each(Object.entries(CASES))('%s', async (_, [answers, resolution, texts]) => {
  const { guard, asked, recorded } = guardWith(answers);
  const subject = subjectOf('a <b>');
  const judgement = judge(subject, findAtOnce(classifier, subject), context, snapshot, 0);
  expect(await intervene(guard, ready, judgement, subject.plain.length)).toEqual(resolution);
  expect(asked).toEqual(texts);
  expect(recorded).toEqual(answers.map(({ choice }) => choice));
});
