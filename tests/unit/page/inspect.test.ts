import { describe, expect, test } from 'vitest';
import { findAtOnce, findInSlices, type Subject } from '../../../entrypoints/guard.content/inspect';
import type { Classifier } from '../../../utils/classify/types';
import type { Finding } from '../../../utils/model/finding';
import { runSliced } from '../../../utils/page/slices';

/** Finds `<…>` wherever it stands. */
const classifier: Classifier = {
  scan(text) {
    const findings = [...text.matchAll(/<[^<>]*>/g)].map((match): Finding => ({
      detector: 'custom.bracket',
      category: 'custom',
      span: [match.index, match.index + match[0].length],
      confidence: 'high',
    }));
    return { findings, overBudget: false };
  },
  start(text) {
    let steps = 3;
    return { step: () => --steps === 0, result: () => this.scan(text) };
  },
};
const subject = (parts: Partial<Subject>): Subject => ({ plain: '', hidden: '', before: '', after: '', earlier: '', ...parts });

const CASES: Readonly<Record<string, { parts: Partial<Subject>; found: string[] }>> = {
  'what stands in the text is found': { parts: { plain: 'a <b> c' }, found: ['<b>'] },
  'what stands only in the composer is not this text': { parts: { plain: 'x', before: '<a> ', after: ' <b>' }, found: [] },
  'a thing that began in the composer is found, as far as it is in the text': {
    parts: { plain: 'cret> ok', before: 'the <se' },
    found: ['cret>'],
  },
  'a thing that ends in the composer is found': { parts: { plain: 'ok <se', after: 'cret> x' }, found: ['<se'] },
  'a thing that began in an earlier message is found, as far as it is in this one': {
    parts: { plain: 'cret> ok', earlier: 'the <se' },
    found: ['cret>'],
  },
  'what an earlier message held is not found again': { parts: { plain: 'x <a>', earlier: '<b>' }, found: ['<a>'] },
  'a thing is not found twice because of the composer': { parts: { plain: 'a <b> c', before: 'x', after: 'y' }, found: ['<b>'] },
  'what only the hidden text holds is found': { parts: { plain: 'a', hidden: '<b>' }, found: ['<b>'] },
  'what the hidden text repeats is not counted twice': { parts: { plain: 'a <b>', hidden: 'a <b>' }, found: ['<b>'] },
  'a long text is joined with the composer at both ends': {
    parts: { plain: `t> ${'x'.repeat(20_000)} <s`, before: '<secre', after: 'ecret>' },
    found: ['t>', '<s'],
  },
};

describe('finding', () => {
  test.each(Object.entries(CASES))('%s', (_, { parts, found }) => {
    const whole = subject(parts);
    const text = whole.hidden === '' ? whole.plain : `${whole.plain}\n\n${whole.hidden}`;
    expect(findAtOnce(classifier, whole).map(({ span }) => text.slice(...span))).toEqual(found);
  });

  test('slices find what one go finds', async () => {
    for (const { parts } of Object.values(CASES)) {
      const job = findInSlices(classifier, subject(parts));
      await runSliced(job);
      expect(job.findings()).toEqual(findAtOnce(classifier, subject(parts)));
    }
  });

  test.each(['scan', 'start', 'step', 'result'] as const)('an engine that fails in %s is a finding of its own', async (broken) => {
    const fail = () => {
      throw new Error('broken');
    };
    const bad: Classifier = {
      scan: broken === 'scan' ? fail : () => classifier.scan('x'),
      start:
        broken === 'start'
          ? fail
          : () => ({ step: broken === 'step' ? fail : () => true, result: broken === 'result' ? fail : () => classifier.scan('x') }),
    };
    const error = { detector: 'engine.error', category: 'failure', span: [0, 3], confidence: 'high' };
    if (broken === 'scan') expect(findAtOnce(bad, subject({ plain: 'abc' }))).toEqual([error]);
    else {
      const job = findInSlices(bad, subject({ plain: 'abc' }));
      await runSliced(job);
      expect(job.findings()).toEqual([error]);
    }
  });
});

test('slices stay short: a long job gives the page its turn in between', async () => {
  let clock = 0;
  const asked: number[] = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await runSliced(
    {
      step(ms, now) {
        asked.push(ms);
        clock += 5;
        return now() >= 50;
      },
    },
    undefined,
    () => clock,
  );
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(timer);
  expect(asked).toEqual(Array(10).fill(8));
  expect(turns).toBeGreaterThan(0);
});
