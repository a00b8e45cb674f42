import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { sourceCodeAnalyzers } from '../../../../utils/detectors/source-code/source-code';
import { glance } from '../../../../utils/detectors/source-code/glance';

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
const PYTHON = [
  'def load(path):',
  '    with open(path) as handle:',
  '        rows = [row for row in csv.DictReader(handle) if row["state"] != "void"]',
  '    for row in rows:',
  '        row["total"] = float(row["price"]) * int(row["quantity"])',
  '    return rows\n',
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

describe('a glance at a line', () => {
  const at = (line: string): number => {
    const first = line.search(/\S/);
    return glance(line, first, line.trimEnd().length - 1, first > 0);
  };

  it('puts statements above sentences, keys of JSON and items of lists', () => {
    const code = ['  return sum;', 'for (const a of b) {', '    rows.push(row);', '}', '#include <stdio.h>', '\tx = y[i] + 1;'];
    const none = [
      'We met the customer on Tuesday and they liked it.',
      'and what they said about',
      '  "name": "weir",',
      '- write the notes',
    ];
    expect(Math.min(...code.map(at))).toBeGreaterThan(Math.max(...none.map(at)));
    expect(Math.min(...code.map(at))).toBeGreaterThan(0);
    expect(Math.max(...none.map(at))).toBeLessThan(0.4);
  });
});

describe('lines before a block', () => {
  it('belong to it when they are code that a glance passes over', () => {
    const snippet = `import csv\nimport json\n${PYTHON}`;
    const text = prose(60) + snippet + prose(60);
    const [found] = classifier.scan(text).findings;
    expect(found?.span[0]).toBe(prose(60).length);
  });
});
