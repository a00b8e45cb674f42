import { afterEach, describe, expect, it, vi } from 'vitest';
import engine from '../../../entrypoints/engine';
import { finish } from '../../../utils/classify/finish';
import type { Classifier, Knowledge } from '../../../utils/classify/types';
import { world } from '../../../utils/page/world';

const knowledge: Knowledge = {
  dictionaries: [],
  patterns: [{ id: 'slow', label: 'Slow', pattern: 'SLOW-\\d+', ignoreCase: false, keyword: 'slow-', confidence: 'medium' }],
  documents: [],
};

/** As the guard has it made: at once, or in the page's idle time. */
const WAYS: Readonly<Record<string, () => Classifier | undefined>> = {
  'made at once': () => world().engine?.create(knowledge),
  'made step by step': () => {
    const steps = world().engine?.make(knowledge);
    return steps && finish(steps);
  },
};

describe.each(Object.entries(WAYS))('the classifier in a page, %s', (_, classifier) => {
  afterEach(() => vi.restoreAllMocks());

  it('finds what the company names', () => {
    void engine.main();
    expect(
      classifier()
        ?.scan('see SLOW-1')
        .findings.map((f) => f.detector),
    ).toContain('custom.slow');
  });

  it('asks a company pattern no more that takes too long', () => {
    void engine.main();
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
    const result = classifier()?.scan('SLOW-1 '.repeat(20));
    expect(result?.overBudget).toBe(true);
    expect(result?.findings.filter((f) => f.detector === 'custom.slow').length).toBeLessThan(20);
  });
});
