import { describe, expect, it } from 'vitest';
import { createClassifier, NO_KNOWLEDGE } from '../../../utils/classify/create';
import { warmUpTexts } from '../../../utils/classify/warm-up';
import { allDetectors } from '../../../utils/detectors/all';

const detectors = allDetectors();

describe('the samples for idle time', () => {
  const [shortAscii = '', short = '', all = '', ascii = ''] = warmUpTexts();

  it('begin with short ones of either kind, before loops run long enough to be compiled while they run', () => {
    expect(Math.max(shortAscii.length, short.length)).toBeLessThan(64);
    expect(shortAscii).toMatch(/^[\0-\x7f]+$/);
    expect(short).toMatch(/[^\0-\xff]/);
  });

  it('are of two bytes a character, then of one', () => {
    expect(all).toMatch(/[^\0-\xff]/);
    expect(ascii).toMatch(/^[\0-\x7f]+$/);
  });

  it('hold a word of every detector of what ordinary texts may hold', () => {
    const missing = detectors.filter(
      ({ category, generic, keywords }) =>
        (category !== 'secret' || generic === true) && keywords?.some((word) => all.toLowerCase().includes(word)) === false,
    );
    expect(missing.map((d) => d.id)).toEqual([]);
  });

  it('are read to their end', () => {
    const classifier = createClassifier(NO_KNOWLEDGE);
    for (const text of [all, ascii]) expect(classifier.scan(text).overBudget).toBe(false);
  });
});
