import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { sourceCodeAnalyzers } from '../../../../utils/detectors/source-code/source-code';
import { goesOn, skim } from '../../../../utils/detectors/source-code/skim';

const classifier = createClassifierOf({ detectors: [], analyzers: sourceCodeAnalyzers });
const PROSE = 'We met the customer on Tuesday and talked about the plan for next year, which they liked, and about the price.\n';
const CODE = [
  'function total(order) {',
  '  let sum = 0;',
  '  for (const item of order.items) {',
  '    sum += item.price * item.count;',
  '  }',
  '  return sum;',
  '}\n',
].join('\n');
const prose = (n: number): string => PROSE.repeat(n);
const code = (n: number): string => CODE.repeat(n);

describe('a text that is too long to judge each line', () => {
  it.each<[string, string, string]>([
    ['prose before', prose(200), ''],
    ['prose after', '', prose(200)],
    ['prose around', prose(200), prose(150)],
  ])('has its code found with %s, to a stretch', (_, before, after) => {
    const middle = code(120);
    const found = classifier.scan(before + middle + after).findings;
    expect(found.map((f) => f.detector)).toEqual(['source-code.javascript']);
    expect(Math.abs((found[0]?.span[0] ?? 0) - before.length)).toBeLessThan(1_100);
    expect(Math.abs((found[0]?.span[1] ?? 0) - before.length - middle.length)).toBeLessThan(1_100);
    expect(Math.abs((found[0]?.count ?? 0) - 840)).toBeLessThan(60);
  });

  it('has a snippet of fourteen lines found, wherever it stands', () => {
    const whole = 600;
    for (let before = 100; before < 140; before++) {
      const found = classifier.scan(prose(before) + code(2) + prose(whole - before)).findings;
      expect(
        found.map((f) => [f.detector, f.span[0] >= PROSE.length * before]),
        String(before),
      ).toEqual([['source-code.javascript', true]]);
    }
  });

  it('is not code where it is prose all through', () => {
    expect(classifier.scan(prose(2_000)).findings).toEqual([]);
  });
});

describe('a look from afar', () => {
  it('counts lines, their ends, indents and signs, and stops at the end of a line', () => {
    expect(skim('a b;\n\n  c\nlast', 0, 6, 300)).toMatchObject({ lines: 1, ends: 1, indents: 0, end: 4, until: 6 });
    expect(skim('a b;\n\n  c\nlast', 0, 99, 300)).toMatchObject({ lines: 3, ends: 1, indents: 1, end: 14, until: 14 });
  });

  it('reads a line without end in pieces', () => {
    expect(skim('x'.repeat(1_000), 0, 500, 300)).toMatchObject({ lines: 2, until: 600 });
  });

  it('takes code for more code, and prose neither for code nor the other way round', () => {
    const c = skim(code(5), 0, 999, 300);
    const p = skim(prose(9), 0, 999, 300);
    expect([goesOn(c, c, true), goesOn(p, p, false), goesOn(c, p, true), goesOn(p, c, false)]).toEqual([true, true, false, false]);
  });
});
