import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createClassifierOf, createEngine } from '../../../utils/classify/create';
import { Job } from '../../../utils/classify/job';
import { keyTerms } from '../../../utils/knowledge/dictionary';
import type { Analyzer, Detector } from '../../../utils/detectors/types';
import type { Finding } from '../../../utils/model/finding';
import { plainScan } from '../../bench/plain';

function detector(id: string, over: Partial<Detector> & Pick<Detector, 'pattern'>): Detector {
  return { id: `secret.${id}`, category: 'secret', confidence: 'medium', source: 'unverified', ...over };
}

const spans = (findings: readonly Finding[]) => findings.map((f) => [f.detector, ...f.span]);
const classify = (detectors: readonly Detector[], text: string, analyzers: readonly Analyzer[] = []) =>
  createClassifierOf({ detectors, analyzers }).scan(text);

describe('candidates', () => {
  const zork = detector('zork', { keywords: ['zork_'], pattern: /zork_\d{3}/iy });
  it.each<[string, string, readonly (string | number)[][]]>([
    ['a literal at the very start', 'zork_123 x', [['secret.zork', 0, 8]]],
    ['a literal at the very end', 'x zork_123', [['secret.zork', 2, 10]]],
    ['a literal in the other case', 'ZORK_123', [['secret.zork', 0, 8]]],
    [
      'two next to each other',
      'zork_123zork_456',
      [
        ['secret.zork', 0, 8],
        ['secret.zork', 8, 16],
      ],
    ],
    ['nothing where the pattern does not hold', 'zork_12 zork', []],
    ['nothing in an empty text', '', []],
  ])('finds %s', (_, text, expected) => {
    expect(spans(classify([zork], text).findings)).toEqual(expected);
  });

  it('finds literals of one, two and three characters, and of other scripts', () => {
    const detectors = [
      detector('one', { keywords: ['@'], pattern: /@x/y }),
      detector('two', { keywords: ['極秘'], pattern: /極秘/y }),
      detector('two-ascii', { keywords: ['q~'], pattern: /Q~/y }),
      detector('three', { keywords: ['пар'], pattern: /ПАР/iy }),
    ];
    expect(spans(classify(detectors, 'a @x ПАР、極秘 Q~').findings)).toEqual([
      ['secret.one', 2, 4],
      ['secret.three', 5, 8],
      ['secret.two', 9, 11],
      ['secret.two-ascii', 12, 14],
    ]);
  });

  it('finds literals, signs and runs at every place about an edge of the window, whatever stands before', () => {
    const detectors = [
      zork,
      detector('sign', { keywords: ['~'], pattern: /~q/y }),
      detector('run', { runs: [{ shape: 'mixed', length: [4, 4] }], pattern: /[A-Z]\d{3}/y }),
    ];
    for (const filler of ['.', 'é', '中'])
      for (let length = 4_085; length < 4_103; length++) {
        const at = length + 1;
        const found = spans(classify(detectors, `${filler.repeat(length)} zork_123 ~q B207`).findings);
        expect(found, `${filler} × ${length}`).toEqual([
          ['secret.zork', at, at + 8],
          ['secret.sign', at + 9, at + 11],
          ['secret.run', at + 12, at + 16],
        ]);
      }
  });
  it('refuses a keyword of one character that is not ASCII', () => {
    expect(() => classify([detector('sign', { keywords: ['§'], pattern: /§/y })], 'x')).toThrow('"§"');
  });
  it('begins before the literal where a lead says so, and not further than it says', () => {
    const led = detector('led', { keywords: ['-us'], lead: { max: 4, chars: /[0-9a-f]/ }, pattern: /(?<![0-9a-f])[0-9a-f]{4}-us\d/y });
    expect(spans(classify([led], 'x beef-us1 deadbeef-us2').findings)).toEqual([['secret.led', 2, 10]]);
  });

  it.each<[string, Detector['runs'], string, number]>([
    ['digits of the asked length only', [{ shape: 'digits', length: [4, 5] }], '123 1234 12345 123456', 2],
    ['capitalised words, accents included', [{ shape: 'capital', length: [2, 63] }], 'Élodie and McCoy met NASA Bob A', 2],
    ['letters and digits together', [{ shape: 'mixed', length: [4, 4] }], 'DE89 1234 abcd a1b2 x', 2],
    ['upper case only', [{ shape: 'upper', length: [2, 9] }], 'NASA Nasa nasa N', 1],
    ['an underscore ends a run', [{ shape: 'digits', length: [2, 2] }], '12_34', 2],
  ])('runs: %s', (_, runs, text, count) => {
    const counted = detector('run', { runs: runs ?? [], pattern: /[\p{L}\d]{1,64}/uy });
    expect(classify([counted], text).findings.length).toBe(count);
  });

  it('finds what a plain search finds, wherever literals stand and overlap (property)', () => {
    const detectors = ['abc', 'bca', 'caab', 'ab', 'a_b', '-a-', 'aaa', 'c'].map((k) =>
      detector(k, { keywords: [k], pattern: new RegExp(k.replaceAll('-', '\\-'), 'iy') }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', '_', '-', 'é', ' ', '文'), maxLength: 60 }), (text) => {
        for (const d of detectors) expect(spans(classify([d], text).findings)).toEqual(spans(plainScan(text, [d])));
      }),
    );
  });
});

describe('context words', () => {
  const near = (required: boolean) =>
    detector('near', {
      runs: [{ shape: 'digits', length: [4, 4] }],
      pattern: /\d{4}/y,
      confidence: 'low',
      context: { words: ['pin', '密码'], before: 20, after: 10, required },
    });
  it.each<[string, boolean, string, string | null]>([
    ['before the value', true, 'my PIN is 1234', 'low'],
    ['after the value', true, '1234 (pin)', 'low'],
    ['too far away', true, `pin ${'.'.repeat(30)} 1234`, null],
    ['as part of another word only', true, 'spinning 1234', null],
    ['as the start of a word', true, 'pins 1234', 'low'],
    ['in a script without spaces', true, '我的密码1234', 'low'],
    ['that raise the confidence', false, 'pin 1234', 'high'],
    ['that are missing but not required', false, 'year 1234', 'low'],
  ])('%s', (_, required, text, confidence) => {
    expect(classify([near(required)], text).findings[0]?.confidence ?? null).toBe(confidence);
  });
});

describe('overlap', () => {
  const text = 'key=abcdef1234';
  const generic = detector('generic', { keywords: ['key='], pattern: /key=(\w+)/y, group: 1, generic: true, confidence: 'high' });
  const special = detector('special', { keywords: ['abcdef'], pattern: /abcdef\d{4}/y, confidence: 'low' });
  it.each<[string, readonly Detector[], string]>([
    ['a generic finding gives way', [generic, special], 'secret.special'],
    ['the order of detectors does not matter', [special, generic], 'secret.special'],
    [
      'the higher confidence wins',
      [special, detector('sure', { keywords: ['def1234'], pattern: /def1234/y, confidence: 'high' })],
      'secret.sure',
    ],
    [
      'rank goes before confidence',
      [{ ...special, rank: 1 }, detector('sure', { keywords: ['def1234'], pattern: /def1234/y, confidence: 'high' })],
      'secret.special',
    ],
    [
      'among equals the longer wins',
      [special, detector('long', { keywords: ['key='], pattern: /key=\w+/y, confidence: 'low' })],
      'secret.long',
    ],
  ])('%s', (_, detectors, winner) => {
    expect(classify(detectors, text).findings.map((f) => f.detector)).toEqual([winner]);
  });

  it('leaves no two values overlapping, whatever was found (property)', () => {
    const many = ['ab', 'abc', 'bcd', 'cda', 'dabc'].map((k, i) =>
      detector(k, { keywords: [k], pattern: new RegExp(`${k}.{0,${i}}`, 'y'), rank: i % 2 }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 }), (text) => {
        const { findings } = classify(many, text);
        findings.forEach((f, i) => expect(i === 0 || (findings[i - 1]?.span[1] ?? 0) <= f.span[0]).toBe(true));
      }),
    );
  });
});

describe('failure is a finding', () => {
  it('a validator that throws is reported and does not stop the others', () => {
    const bad = detector('bad', { keywords: ['foo'], pattern: /foo/y, validate: () => JSON.parse('{') as boolean });
    const good = detector('good', { keywords: ['bar'], pattern: /bar/y });
    expect(classify([bad, good], 'foo bar').findings.map((f) => f.detector)).toEqual(['engine.error', 'secret.good']);
  });

  it('an analyser that throws is reported and does not stop the others', () => {
    const bad: Analyzer = {
      id: 'x',
      category: 'confidential',
      source: 'unverified',
      *analyse() {
        throw new Error('bug');
      },
    };
    const good: Analyzer = {
      ...bad,
      *analyse({ findings }) {
        yield;
        return [{ detector: 'confidential.label', category: 'confidential', span: [0, 3], confidence: 'low', count: findings.length + 1 }];
      },
    };
    expect(classify([], 'foo', [bad, good]).findings.map((f) => f.detector)).toEqual(['confidential.label', 'engine.error']);
  });

  it('running out of tries is over budget, and what was found until then stays', () => {
    const greedy = detector('greedy', { keywords: ['k='], pattern: /k=\d/y });
    const text = 'k=1 ' + 'k='.repeat(60_000);
    const result = classify([greedy], text);
    expect(result.overBudget).toBe(true);
    expect(result.findings.map((f) => f.detector)).toContain('secret.greedy');
    expect(result.findings[0]).toEqual({
      detector: 'engine.over-budget',
      category: 'failure',
      span: [0, text.length],
      confidence: 'high',
    });
  });

  it('a run that is longer than many windows is read once, not once for each', () => {
    const reads = (length: number): number => {
      const text = 'a1'.repeat(length / 2);
      const spy = vi.spyOn(String.prototype, 'charCodeAt');
      try {
        classify([], text);
        return spy.mock.calls.length;
      } finally {
        spy.mockRestore();
      }
    };
    expect(reads(200_000) / reads(50_000)).toBeLessThan(5);
  });

  it('work stays within a bound that grows with the length, on a text that is all candidates', () => {
    const greedy = detector('greedy', { keywords: ['k='], pattern: /k=\d/y });
    const engine = createEngine({ detectors: [greedy], analyzers: [] });
    const work = (repeat: number) => {
      const job = new Job('k='.repeat(repeat), engine);
      job.result();
      return job.work;
    };
    expect(work(200_000)).toBeLessThanOrEqual(work(100_000) * 2);
    expect(work(400_000)).toBeLessThanOrEqual(work(200_000) * 2);
  });
});

describe('slices', () => {
  it('give the same findings as the whole, wherever they are cut (property)', () => {
    const detectors = [
      detector('zork', { keywords: ['zork_'], pattern: /zork_\d{3}/iy }),
      detector('run', { runs: [{ shape: 'mixed', length: [3, 20] }], pattern: /[a-z]+\d+/y }),
    ];
    const source = { id: 'd', label: 'D', caseSensitive: false, confidence: 'high' } as const;
    const classifier = createClassifierOf(
      { detectors, analyzers: [] },
      { patterns: [], documents: [], dictionaries: [keyTerms({ ...source, terms: ['blue falcon'] }, () => new Uint8Array(16)).dictionary] },
    );
    const piece = fc.constantFrom('zork_123 ', 'abc12 ', 'Blue Falcon ', 'lorem ipsum ', '\n', 'é'.repeat(50));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 500, maxLength: 1_500 }), (pieces) => {
        const text = pieces.join('');
        const job = classifier.start(text);
        let clock = 0;
        let steps = 1;
        while (!job.step(1, () => clock++)) steps++;
        expect(job.result()).toEqual(classifier.scan(text));
        expect(steps).toBeGreaterThan(text.length > 10_000 ? 1 : 0);
      }),
      { numRuns: 20 },
    );
  });
});
