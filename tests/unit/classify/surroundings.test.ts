import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import { NEEDS_EDGE, NEEDS_GROUP, NEEDS_NUMBER } from '../../../utils/classify/runs';
import { isOtherWord, versionEnd, whatFollows, whatPrecedes } from '../../../utils/classify/surroundings';
import type { Detector } from '../../../utils/detectors/types';

/** What the run between brackets ⟦ ⟧ has. */
function has(marked: string): number {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace('⟦', '').replace('⟧', '');
  return whatPrecedes(text, start) | whatFollows(text, end);
}

describe('what stands beside a run', () => {
  it.each<[string, string, number]>([
    ['nothing: a number may start', '⟦123⟧', NEEDS_EDGE],
    ['a space and a digit go on', 'x ⟦123⟧ 45', NEEDS_EDGE | NEEDS_NUMBER],
    ['up to three signs may come between', '(⟦415⟧) 555', NEEDS_EDGE | NEEDS_NUMBER],
    ['four are too many', '⟦415⟧ -- 555'.replace(' --', ' - -'), NEEDS_EDGE],
    ['a no-break space joins', '⟦12⟧\u00a034', NEEDS_EDGE | NEEDS_NUMBER],
    ['a letter after a space does not go on', '⟦2024⟧ was', NEEDS_EDGE],
    ['a comma does not join', '⟦1⟧,2', NEEDS_EDGE],
    ['a colon and a letter are a group, no number', '⟦fe⟧:ab', NEEDS_EDGE | NEEDS_GROUP],
    ['a hyphen and a digit are both', '⟦00⟧-11', NEEDS_EDGE | NEEDS_GROUP | NEEDS_NUMBER],
    ['an underscore before bars a number', '_⟦123⟧', 0],
    ['a digit and a point before bar it', '1.⟦234⟧', 0],
    ['a digit of another script and a point bar it', '٣.⟦234⟧', 0],
    ['a point alone does not', '.⟦234⟧', NEEDS_EDGE],
    ['a letter of another script before bars it', '文⟦234⟧', 0],
    ['a letter beyond the basic plane before bars it', '𝐀⟦234⟧', 0],
    ['punctuation of another script does not', '：⟦234⟧', NEEDS_EDGE],
  ])('%s', (_, marked, expected) => {
    expect(has(marked)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['文', true],
    ['𝐀', true],
    ['：', false],
    ['a', false],
    ['', false],
  ])('a match before "%s" is cut by a letter of another script: %s', (after, expected) => {
    expect(isOtherWord(`1${after}`, 1)).toBe(expected);
  });
});

describe('detectors that need more than a run', () => {
  const base: Detector = {
    id: 'personal.zork',
    category: 'personal',
    confidence: 'medium',
    runs: [{ shape: 'digits', length: [3, 3] }],
    pattern: /\d{3}(?: \d{3})?/y,
    source: 'unverified',
  };
  const mixed: Detector['runs'] = [{ shape: 'mixed', length: [4, 4] }];
  it.each<[string, Partial<Detector>, string, number]>([
    ['followed by a number', { runs: [{ shape: 'digits', length: [3, 3], followed: 'number' }] }, '123 and 456 789', 1],
    ['edges', { edges: 'number' }, '_123 5.123 文123 123文 (123)', 1],
    ['two letters at the start, in either case', { runs: mixed, pattern: /[a-z]{2}\d\d/iy, start: 'ab' }, 'AB12 ab34 cd56 Ab78', 3],
    ['a short text', { longestText: 8 }, '123', 1],
    ['and not a longer one', { longestText: 8 }, '123 is it', 0],
  ])('%s', (_, over, text, count) => {
    expect(createClassifierOf({ detectors: [{ ...base, ...over }], analyzers: [] }).scan(text).findings.length).toBe(count);
  });

  it('that share a pattern are each judged by their own rules', () => {
    const twins = [
      { ...base, validate: () => false },
      { ...base, id: 'personal.twin' },
    ];
    expect(
      createClassifierOf({ detectors: twins, analyzers: [] })
        .scan('123')
        .findings.map((f) => f.detector),
    ).toEqual(['personal.twin']);
  });
});

describe('versions and amounts', () => {
  it.each([
    ['7.29.11', 7],
    ['12.50 EUR', 5],
    ['1.2.3.', 5],
    ['7.0.0-beta.5', 5],
    ['3.5)', 3],
  ])('%s is one', (text, end) => {
    expect(versionEnd(text, 0, text.indexOf('.'))).toBe(end);
  });

  it.each(['192.0.2.1', '123.456.789-09', '1.234.567', '12.345-6', '12.34/5', '1.5é', '2.0b1', '10.', '10 20'])('%s is none', (text) => {
    expect(versionEnd(text, 0, /^\d+/.exec(text)?.[0].length ?? 0)).toBe(-1);
  });
});
