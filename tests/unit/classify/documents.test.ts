import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import type { Classifier } from '../../../utils/classify/types';
import { fingerprintsOf, keyDocuments } from '../../../utils/knowledge/documents';
import type { DocumentSet } from '../../../utils/model/knowledge';
import { coined, random } from '../../bench/knowledge';

const none = { detectors: [], analyzers: [] };
const key = () => Uint8Array.from({ length: 16 }, (_, i) => i * 7 + 1);
const knowing = (...documents: readonly DocumentSet[]) => createClassifierOf(none, { dictionaries: [], patterns: [], documents });
const setOf = (texts: Readonly<Record<string, string>>, except: ReadonlySet<number> = new Set()) =>
  keyDocuments(
    { id: 'plans', label: 'Plans', documents: Object.entries(texts).map(([label, text]) => ({ label, hashes: fingerprintsOf(text) })) },
    key,
    except,
  );

/** Two thousand words, drawn as in a language: some often, most seldom. */
const vocabulary = (() => {
  const next = random(5);
  return Array.from({ length: 2_000 }, () => coined(next));
})();
function prose(seed: number, words: number): string[] {
  const next = random(seed);
  return Array.from({ length: words }, () => vocabulary[Math.floor(2_000 * next() ** 3)] ?? '');
}
const plan = prose(100, 1_500);
const other = prose(200, 1_500);
const filler = (seed: number, words: number): string => prose(seed, words).join(' ');

describe('documents', () => {
  let classifier: Classifier;
  beforeAll(() => {
    const more = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Report ${i}`, filler(300 + i, 800)]));
    classifier = knowing(setOf({ 'Pricing model 2027': plan.join(' '), Roadmap: other.join(' '), ...more }).set);
  });
  const found = (text: string) => classifier.scan(text).findings.map(({ label, coverage }) => [label, coverage] as const);

  const every = (n: number, change: (word: string, i: number) => string): string =>
    plan.map((word, i) => (i % n === n - 1 ? change(word, i) : word)).join(' ');
  it.each<[string, () => string, number, number]>([
    ['as it is', () => plan.join(' '), 1, 1],
    [
      'with other line breaks, punctuation and bullets',
      () => plan.map((w, i) => (i % 9 === 0 ? `\n  • ${w}` : i % 7 === 0 ? `${w},` : w)).join(' '),
      1,
      1,
    ],
    ['in capitals', () => plan.join(' ').toUpperCase(), 1, 1],
    ['as a table', () => plan.map((w, i) => w + (i % 5 === 4 ? '\n' : '\t| ')).join(''), 1, 1],
    ['three tenths of it', () => plan.slice(500, 950).join(' '), 0.27, 0.33],
    ['a tenth of it', () => plan.slice(500, 650).join(' '), 0.08, 0.12],
    ['in two parts, the second first', () => `${plan.slice(750).join(' ')}\n\n${plan.slice(0, 750).join(' ')}`, 0.97, 1],
    ['with every twentieth word changed', () => every(20, (w) => `${w}ish`), 0.6, 0.8],
    ['with every twentieth word left out', () => every(20, () => ''), 0.6, 0.85],
    ['with every tenth word changed', () => every(10, (w) => `${w}ish`), 0.3, 0.55],
    ['within a longer text', () => `${filler(1, 3_000)} ${plan.join(' ')} ${filler(2, 3_000)}`, 0.97, 1],
    ['within a text of two hundred pages', () => `${filler(3, 90_000)} ${plan.join(' ')} ${filler(4, 10_000)}`, 0.97, 1],
    ['half of it, within a text of two hundred pages', () => `${filler(3, 90_000)} ${plan.slice(0, 750).join(' ')}`, 0.45, 0.55],
  ])('finds one %s', (_, text, least, most) => {
    const [[label, coverage] = ['', 0], ...more] = found(text());
    expect(more).toEqual([]);
    expect(label).toBe('Pricing model 2027');
    expect(coverage).toBeGreaterThanOrEqual(least);
    expect(coverage).toBeLessThanOrEqual(most);
  });

  it('says where it stands, and nothing of what it says', () => {
    const before = filler(1, 400);
    const text = `${before} ${plan.join(' ')} ${filler(2, 400)}`;
    const [finding] = classifier.scan(text).findings;
    expect(finding).toMatchObject({ detector: 'document.plans', category: 'document', confidence: 'high', label: 'Pricing model 2027' });
    const [start = 0, end = 0] = finding?.span ?? [];
    expect(Math.abs(start - before.length)).toBeLessThan(200);
    expect(Math.abs(end - (before.length + plan.join(' ').length))).toBeLessThan(200);
  });

  it('finds two documents in one text', () => {
    expect(
      found(`${plan.join(' ')}\n${other.slice(0, 750).join(' ')}`)
        .map(([label]) => label)
        .sort(),
    ).toEqual(['Pricing model 2027', 'Roadmap']);
  });

  it('takes nothing else for one: half a megabyte in the same words, in chunks of all sizes', () => {
    for (const words of [100, 1_000, 70_000]) for (let seed = 0; seed < 5; seed++) expect(found(filler(9_000 + seed, words))).toEqual([]);
  });

  it('takes a few words in a row for no document', () => {
    expect(found(`${filler(1, 300)} ${plan.slice(10, 30).join(' ')} ${filler(2, 300)}`)).toEqual([]);
  });

  it('of versions of one document names the one that it is', () => {
    const versions = Object.fromEntries(
      Array.from({ length: 15 }, (_, v) => [`Version ${v}`, [...plan.slice(0, 1_400), ...prose(700 + v, 100 * v)].join(' ')]),
    );
    const { set } = setOf({ ...versions, Roadmap: other.join(' ') });
    for (const v of [3, 14])
      expect(
        knowing(set)
          .scan(versions[`Version ${v}`] ?? '')
          .findings.map((f) => f.label),
      ).toEqual([`Version ${v}`]);
  });

  it('leaves out what many documents share, and what it is told to', () => {
    const footer = filler(77, 120);
    const reports = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Report ${i}`, `${filler(300 + i, 300)} ${footer}`]));
    expect(knowing(setOf(reports).set).scan(`${filler(1, 50)} ${footer}`).findings).toEqual([]);
    const template = new Set(fingerprintsOf(footer));
    const few = { One: `${filler(300, 300)} ${footer}` };
    expect(knowing(setOf(few).set).scan(footer).findings).toHaveLength(1);
    expect(knowing(setOf(few, template).set).scan(footer).findings).toEqual([]);
  });

  it('says which documents are too short', () => {
    const { set, left } = setOf({ Short: 'a few words only', Long: plan.join(' ') });
    expect(left).toEqual([0]);
    expect(set.documents.map((d) => d.label)).toEqual(['Long']);
  });

  it('finds documents in Japanese and Thai, which have no spaces', () => {
    const next = random(9);
    const script = (from: number, range: number, length: number) =>
      Array.from({ length }, () => String.fromCharCode(from + Math.floor(next() * range))).join('');
    const japanese = script(0x4e00, 2_000, 1_500);
    const thai = script(0x0e01, 46, 3_000);
    const known = knowing(setOf({ Japanese: japanese, Thai: thai }).set);
    expect(known.scan(`これは ${japanese.slice(300, 1_050)}。`).findings.map((f) => [f.label, Math.round((f.coverage ?? 0) * 10)])).toEqual(
      [['Japanese', 5]],
    );
    expect(known.scan(thai).findings.map((f) => [f.label, f.coverage])).toEqual([['Thai', 1]]);
  });

  it('finds the same in slices as in one go, and never throws (property)', () => {
    const unit = fc.constantFrom(
      plan.slice(0, 60).join(' '),
      plan.slice(60, 400).join(' '),
      '\ud800',
      '機密',
      ' ',
      '. ',
      'x',
      filler(8, 50),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const job = classifier.start(text);
        let clock = 0;
        while (!job.step(1, () => clock++));
        expect(job.result()).toEqual(classifier.scan(text));
      }),
      { numRuns: 40 },
    );
  });
});
