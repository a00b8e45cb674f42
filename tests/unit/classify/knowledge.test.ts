import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import type { CompanyPattern, Dictionary } from '../../../utils/model/policy';

const none = { detectors: [], analyzers: [] };
const dictionary = (terms: readonly string[], over: Partial<Dictionary> = {}): Dictionary => ({
  id: 'projects',
  label: 'Project names',
  terms: [...terms],
  caseSensitive: false,
  confidence: 'high',
  ...over,
});
const terms = (list: readonly string[], text: string, over: Partial<Dictionary> = {}) =>
  createClassifierOf(none, { dictionaries: [dictionary(list, over)], patterns: [] })
    .scan(text)
    .findings.map((f) => text.slice(...f.span));

describe('dictionary', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a word, in any case', 'falcon', 'The FALCON flies', ['FALCON']],
    ['not inside another word', 'falcon', 'falconry, millenniumfalcon', []],
    ['at the edges of the text', 'falcon', 'falcon', ['falcon']],
    ['words apart by other white space', 'blue falcon', 'blue\n  falcon and Blue-Falcon', ['blue\n  falcon', 'Blue-Falcon']],
    ['not words with another between', 'blue falcon', 'blue old falcon', []],
    ['the longest of two', 'falcon|project falcon nine', 'project falcon nine', ['project falcon nine']],
    ['signs in a term count', 'C++ core', 'C core, C++ core', ['C++ core']],
    ['a term that begins with a sign', '#apollo', 'see #apollo and apollo', ['#apollo']],
    ['a term of more than eight words', 'a b c d e f g h i j', 'x a b c d e f g h i j y', ['a b c d e f g h i j']],
    ['accents and other scripts', 'müller & söhne|проект заря', 'Müller & Söhne; ПРОЕКТ Заря', ['Müller & Söhne', 'ПРОЕКТ Заря']],
    ['scripts without spaces, inside a run', '機密計画', '次の機密計画について', ['機密計画']],
    ['punctuation at the edges of the text', 'falcon', '(falcon).', ['falcon']],
  ])('finds %s', (_, list, text, expected) => {
    expect(terms(list.split('|'), text)).toEqual(expected);
  });

  it('tells case apart where it is asked to', () => {
    expect(terms(['SAP'], 'sap SAP', { caseSensitive: true })).toEqual(['SAP']);
  });

  it('says the dictionary and its label, never the term', () => {
    const { findings } = createClassifierOf(none, { dictionaries: [dictionary(['falcon'])], patterns: [] }).scan('falcon');
    expect(findings).toEqual([
      { detector: 'dictionary.projects', category: 'dictionary', span: [0, 6], confidence: 'high', label: 'Project names' },
    ]);
  });

  it('finds every one of many planted terms, and no other (property)', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é'), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.array(word, { minLength: 1, maxLength: 3 }).map((w) => w.join(' ')),
          { minLength: 1, maxLength: 60 },
        ),
        fc.nat(),
        (list, pick) => {
          const term = list[pick % list.length] ?? '';
          const text = `zzzz ${term} zzzz`;
          expect(terms(list, text).join(' ')).toContain(term);
          expect(terms(list, 'zzzz yyyy xxxx')).toEqual([]);
        },
      ),
    );
  });

  it('holds a hundred thousand terms', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `customer ${i.toString(36)} inc`);
    expect(terms(many, 'letter to Customer 1z4k Inc about customer none inc')).toEqual(['Customer 1z4k Inc']);
  });
});

describe('company patterns', () => {
  const pattern = (over: Partial<CompanyPattern>): CompanyPattern => ({
    id: 'ticket',
    label: 'Ticket',
    pattern: 'ACME-\\d{4}',
    ignoreCase: false,
    keyword: 'acme-',
    confidence: 'medium',
    ...over,
  });
  const found = (text: string, over: Partial<CompanyPattern> = {}) =>
    createClassifierOf(none, { dictionaries: [], patterns: [pattern(over)] }).scan(text);

  it.each<[string, Partial<CompanyPattern>, string, readonly string[]]>([
    ['a match at its keyword', {}, 'see ACME-1234 and ACME-12', ['ACME-1234']],
    ['a match that begins before its keyword', { pattern: '[A-Z]{2}_ACME-\\d+' }, 'x QA_ACME-77', ['QA_ACME-77']],
    ['case only where asked', { ignoreCase: true }, 'acme-1234', ['acme-1234']],
    ['not what is far from the keyword', { pattern: '\\d{4}' }, `1234${' '.repeat(400)}acme-`, []],
    ['every match once', { pattern: 'ACME-\\d+(?: ACME-\\d+)?' }, 'ACME-1 ACME-2 ACME-3', ['ACME-1 ACME-2', 'ACME-3']],
    ['not an empty match', { pattern: '(?:ACME)*' }, 'xacme-', []],
  ])('finds %s', (_, over, text, expected) => {
    expect(found(text, over).findings.map((f) => text.slice(...f.span))).toEqual(expected);
  });

  it('reports a pattern that does not compile with every scan', () => {
    expect(found('anything', { pattern: '(' }).findings.map((f) => f.detector)).toEqual(['engine.error']);
  });

  it('says so when there are too many keywords to look at', () => {
    const result = found('acme-'.repeat(20_000));
    expect(result.overBudget).toBe(true);
    expect(result.findings.map((f) => f.detector)).toEqual(['engine.over-budget']);
  });
});
