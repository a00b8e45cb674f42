import { describe, expect, it } from 'vitest';
import { allowanceOf, covering, type Salt } from '../../../utils/line/allowance';
import { judgeFailure, judgeTexts, neverAllowed, stopped } from '../../../utils/line/verdict';
import type { Classifier } from '../../../utils/classify/types';
import type { Finding } from '../../../utils/model/finding';
import type { Action } from '../../../utils/model/words';
import type { Rule } from '../../../utils/model/policy';
import { bundle, context, NOW, rule } from '../policy/build';

/** Finds `<…>` as a value, and `{…}` as source code. */
const classifier: Classifier = {
  scan(text) {
    const find = (pattern: RegExp, detector: string, category: Finding['category']): Finding[] =>
      [...text.matchAll(pattern)].map((match) => ({
        detector,
        category,
        span: [match.index, match.index + match[0].length],
        confidence: 'high',
      }));
    return {
      findings: [...find(/<[^<>]*>/g, 'custom.bracket', 'custom'), ...find(/\{[^{}]*\}/g, 'source-code.code', 'source-code')],
      overBudget: false,
    };
  },
  start() {
    throw new Error('the line judges at once');
  },
};
const broken: Classifier = {
  scan: () => {
    throw new Error('broken');
  },
  start: () => {
    throw new Error('broken');
  },
};
const SALT: Salt = [1, 2, 3, 4];
const network = context({ channel: 'network' });
const policy = (...rules: readonly Rule[]) => ({ source: 'bundle' as const, bundle: bundle({ rules: [...rules] }) });
const forAll = (action: Action) => policy(rule('r', { category: ['custom', 'source-code'] }, action));
const judge = (text: string, action: Action, by = classifier) => judgeTexts([text], by, network, forAll(action), NOW);
/** What a guard has said of this text, which the person agreed to under this action. */
const agreed = (text: string, action: Action) => judge(text, action).map(({ verdict }) => allowanceOf(text, verdict, SALT));

describe('the line stops', () => {
  it.each<readonly [string, boolean, string, Action]>([
    ['nothing that is clean', false, 'hello', 'block'],
    ['nothing that is only noted', false, 'my <secret>', 'log'],
    ['what is blocked', true, 'my <secret>', 'block'],
    ['what has to be redacted', true, 'my <secret>', 'redact'],
    ['what nobody was asked about', true, 'my <secret>', 'warn'],
  ])('%s', (_name, stops, text, action) => {
    expect(stopped(judge(text, action), []).length > 0).toBe(stops);
  });

  it.each<readonly [string, Rule['when'], boolean]>([
    ['what a rule for typing forbids', { channel: ['typing'], category: ['custom'] }, true],
    ['what a rule for submitting forbids', { channel: ['submit'], category: ['custom'] }, true],
    ['what a rule for the network forbids', { channel: ['network'], category: ['custom'] }, true],
    ['nothing of a rule for copying out', { channel: ['copy-out'], category: ['custom'] }, false],
  ])('%s', (_name, when, stops) => {
    expect(stopped(judgeTexts(['<a>'], classifier, network, policy(rule('r', when, 'block')), NOW), []).length > 0).toBe(stops);
  });

  it('what the classifier fails on, since nobody was asked', () => {
    expect(stopped(judge('hello', 'block', broken), [])).toHaveLength(1);
  });
  it('what cannot be read, and lets go what the browser hides, unless a rule says otherwise', () => {
    const failure = (kind: 'hidden' | 'unreadable', ...rules: readonly Rule[]): boolean =>
      stopped([judgeFailure(kind, network, policy(rule('x', { category: ['custom'] }, 'block'), ...rules), NOW)], []).length > 0;
    expect([failure('unreadable'), failure('hidden')]).toEqual([true, false]);
    expect(failure('hidden', rule('h', { detector: ['request.hidden'] }, 'block'))).toBe(true);
    expect(failure('unreadable', rule('u', { detector: ['request.unreadable'] }, 'log'))).toBe(false);
  });
  it('only what nobody can allow, while it does not know what was allowed', () => {
    expect(['warn', 'justify', 'redact', 'approve', 'block'].map((action) => neverAllowed(judge('<a>', action as Action)).length)).toEqual([
      0, 0, 1, 1, 1,
    ]);
  });
  it('under the baseline what the baseline asks about', () => {
    const baseline = { source: 'baseline' as const, bundle: forAll('warn').bundle };
    expect(stopped(judgeTexts(['<a>'], classifier, network, baseline, NOW), [])).toHaveLength(1);
  });
});

describe('an allowance', () => {
  it.each<readonly [string, boolean, string, Action, string, Action]>([
    ['covers the text that was agreed to', true, 'my <secret>', 'warn', 'my <secret>', 'warn'],
    ['covers it with white space and escapes as the request has them', true, 'my <sec ret>\n', 'warn', 'my\u00a0<sec\\ ret>', 'warn'],
    ['covers the value in another text', true, 'my <secret>', 'justify', 'File: my <secret> and more', 'justify'],
    ['does not cover another value', false, 'my <secret>', 'warn', 'my <other>', 'warn'],
    ['does not cover one value more', false, 'my <secret>', 'warn', 'my <secret> <other>', 'warn'],
    ['given for a milder question does not cover a stricter one', false, 'my <secret>', 'warn', 'my <secret>', 'justify'],
    ['given for a stricter question covers a milder one', true, 'my <secret>', 'justify', 'my <secret>', 'warn'],
    ['never covers what has to be redacted', false, 'my <secret>', 'redact', 'my <secret>', 'redact'],
    ['never covers what is blocked', false, 'my <secret>', 'block', 'my <secret>', 'block'],
    [
      'covers a stretch that the request has with other white space',
      true,
      `{${'a b;'.repeat(200)}}`,
      'warn',
      `x {${'a  b; '.repeat(200)}}`,
      'warn',
    ],
    ['does not cover a far longer stretch', false, `{${'a b;'.repeat(200)}}`, 'warn', `{${'a b;'.repeat(400)}}`, 'warn'],
  ])('%s', (_name, covers, agreedText, agreedAction, text, action) => {
    const [one] = judge(text, action);
    expect(one !== undefined && covering(text, one.verdict, agreed(agreedText, agreedAction)) !== null).toBe(covers);
  });

  it('covers what a rule blocks that takes a reason all the same, and is waited for as long as it is not known', () => {
    const open = policy(rule('r', { category: ['custom'] }, 'block', { options: ['justify'] }));
    const judged = judgeTexts(['my <secret>'], classifier, network, open, NOW);
    const said = judged.map(({ text, verdict }) => allowanceOf(text, verdict, SALT));
    expect([stopped(judged, []), stopped(judged, said), neverAllowed(judged)].map(({ length }) => length)).toEqual([1, 0, 0]);
  });
  it('is not used up by what needs none', () => {
    const said = agreed('my <secret>', 'warn');
    expect(judge('hello', 'warn').map(({ text, verdict }) => covering(text, verdict, said))).toEqual([[]]);
  });
  it('covers a question about the transfer as a whole', () => {
    const whole = policy(rule('all', { site: ['chatgpt'] }, 'warn'));
    const [one] = judgeTexts(['hello'], classifier, network, whole, NOW);
    if (one === undefined) throw new Error('one text, one verdict');
    expect(covering('hello', one.verdict, [])).toBeNull();
    expect(covering('hello there', one.verdict, [allowanceOf('hello', one.verdict, SALT)])).toHaveLength(1);
  });
  it('holds nothing of the text', () => {
    expect(JSON.stringify(agreed('my <secret>', 'warn'))).not.toMatch(/secret|my/);
  });
  it('is another one under another salt', () => {
    const [one] = judge('my <secret>', 'warn');
    if (one === undefined) throw new Error('one text, one verdict');
    expect(allowanceOf('my <secret>', one.verdict, [5, 6, 7, 8]).text).not.toBe(allowanceOf('my <secret>', one.verdict, SALT).text);
  });
});
