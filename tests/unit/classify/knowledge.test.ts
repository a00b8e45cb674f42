import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import { keyTerms } from '../../../utils/knowledge/dictionary';
import type { KeyedDictionary } from '../../../utils/model/knowledge';
import type { CompanyPattern, Dictionary } from '../../../utils/model/policy';
import { coined, manyTerms, random } from '../../bench/knowledge';

const none = { detectors: [], analyzers: [] };
let keys = 1;
const newKey = () => Uint8Array.from({ length: 16 }, () => (keys = (keys * 48_271) % 2_147_483_647) & 255);
const dictionary = (terms: readonly string[], over: Partial<Dictionary> = {}): KeyedDictionary =>
  keyTerms({ id: 'projects', label: 'Project names', caseSensitive: false, confidence: 'high', ...over, terms }, newKey).dictionary;
const classifierOf = (...dictionaries: readonly KeyedDictionary[]) =>
  createClassifierOf(none, { dictionaries, patterns: [], documents: [] });
const terms = (list: readonly string[], text: string, over: Partial<Dictionary> = {}) =>
  classifierOf(dictionary(list, over))
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
    ['no sign that the term has not', 'C++', 'in C and c, in C++, in C+', ['C++']],
    ['a term that ends with a sign at the end of a sentence', 'Yahoo!', 'We left Yahoo!. Then yahoo.', ['Yahoo!']],
    ['the same with and without a sign', 'apollo|#apollo', '#apollo apollo', ['#apollo', 'apollo']],
    ['a sign with or without space round it', 'müller & söhne', 'MÜLLER&SÖHNE', ['MÜLLER&SÖHNE']],
    ['an apostrophe of any kind', "d'artagnan group", 'the D’Artagnan Group', ['D’Artagnan Group']],
    ['no term across the end of a sentence', 'blue falcon', 'It is blue. Falcon is not.', []],
    ['no term across a wide gap', 'blue falcon', `blue${' '.repeat(20)}falcon`, []],
    ['a term with a soft hyphen or joiner in it', 'falcon', 'the fal\u00adcon, the fal\u200bcon', ['fal\u00adcon', 'fal\u200bcon']],
    ['compatibility forms in the list', 'ﬁnch project', 'finch project', ['finch project']],
    ['compounds with a hyphen or underscore', 'falcon', 'Falcon-Team, falcon_team, pre-falcon', ['Falcon', 'falcon', 'falcon']],
    ['a word that crosses the edge of a chunk', 'falcon', `${'x '.repeat(2_046)}falcon`, ['falcon']],
    ['Thai, inside a run', 'โครงการลับ', 'เกี่ยวกับโครงการลับของเรา', ['โครงการลับ']],
    ['Korean with a particle', '기밀계획', '우리의 기밀계획은 좋다', ['기밀계획']],
    ['a line break between characters that need no space', '機密計画', '次の機密\n計画', ['機密\n計画']],
    ['two words of one script and another', '天網 Falcon', '我們的天網 falcon計劃', ['天網 falcon']],
  ])('finds %s', (_, list, text, expected) => {
    expect(terms(list.split('|'), text)).toEqual(expected);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['plural and genitive', 'falcon', "Falcons, falcon's, Falcons’", ['Falcons', 'falcon', 'Falcons']],
    ['plural in -es', 'phoenix', 'two phoenixes', ['phoenixes']],
    [
      'German endings',
      'projekt adler|kranich',
      'des Projekts Adler, Projekt Adlers, den Kranichen, die Kraniche',
      ['Projekt Adlers', 'Kranichen', 'Kraniche'],
    ],
    ['cases of Polish', 'gryfon', 'o Gryfonie, z Gryfonem, Gryfonowi', ['Gryfonie', 'Gryfonem', 'Gryfonowi']],
    ['cases of Russian', 'сокол', 'о Соколе, Соколом, Соколами', ['Соколе', 'Соколом', 'Соколами']],
    ['no ending on a word of three letters', 'sap', 'saps', []],
    ['no other ending', 'falcon', 'falconry falconer falconian', []],
    ['no ending where a term ends with a sign', 'falcon+', 'falcons+', []],
  ])('inflects: %s', (_, list, text, expected) => {
    expect(terms(list.split('|'), text)).toEqual(expected);
  });

  it('tells case apart where it is asked to', () => {
    expect(terms(['SAP'], 'sap SAP', { caseSensitive: true })).toEqual(['SAP']);
  });

  it('says the dictionary and its label, never the term', () => {
    const { findings } = classifierOf(dictionary(['falcon'])).scan('falcon');
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

  it('holds a hundred thousand terms, finds a thousand of them, and takes nothing else for one', () => {
    const list = manyTerms();
    const classifier = classifierOf(dictionary(list));
    const next = random(3);
    const planted = Array.from({ length: 1_000 }, () => list[Math.floor(next() * list.length)] ?? '');
    const text = planted.map((term) => `see ${term}. `).join('');
    expect(classifier.scan(text).findings.map((f) => text.slice(...f.span))).toEqual(planted);
    // A megabyte of words that are much like those of the terms.
    const known = new Set(list.flatMap((term) => term.split(' ')));
    let other = '';
    while (other.length < 1_000_000) {
      const word = coined(next);
      if (!known.has(word)) other += `${word} `;
    }
    expect(classifier.scan(other).findings).toEqual([]);
  });

  it('tells dictionaries apart, also where they share a term', () => {
    const { findings } = classifierOf(dictionary(['falcon', 'heron']), dictionary(['heron'], { id: 'customers', label: 'Customers' })).scan(
      'falcon heron',
    );
    expect(findings.map((f) => [f.detector, f.label])).toContainEqual(['dictionary.projects', 'Project names']);
    expect(findings).toHaveLength(2);
  });

  it('holds no term, is keyed anew each time, and keeps only 48 bits of each', () => {
    const list = ['Project Heron', 'Falcon'];
    const [one, two] = [dictionary(list), dictionary(list)];
    expect(JSON.stringify(one)).not.toMatch(/heron|falcon/i);
    expect(one.table).not.toBe(two.table);
    expect(one.table).toHaveLength((2 * 6 * 4) / 3);
  });

  it('says so where a text holds more candidates than it judges', () => {
    const classifier = classifierOf(dictionary(['ab']));
    expect(classifier.scan('ab '.repeat(3_000)).overBudget).toBe(false);
    const { findings, overBudget } = classifier.scan('ab '.repeat(100_000));
    expect(overBudget).toBe(true);
    expect(findings.at(0)?.detector).toBe('engine.over-budget');
  });

  it('names terms that nothing could find, and counts each spelling once', () => {
    const { dictionary: made, unusable } = keyTerms(
      { id: 'd', label: 'D', caseSensitive: false, confidence: 'high', terms: ['!!!', 'Blue Falcon', 'blue-falcon', 'BLUE  FALCON'] },
      newKey,
    );
    expect(unusable).toEqual(['!!!']);
    expect(made.count).toBe(1);
  });

  it('finds a term in slices as in one go, and never throws (property)', () => {
    const classifier = classifierOf(dictionary(['blue falcon', 'C++', '機密計画', '#x']));
    const unit = fc.constantFrom(
      'blue ',
      'falcon',
      'C++',
      '機密',
      '計画',
      '\ud800',
      '\udc00',
      ' ',
      '#x',
      '\u0301',
      '\u00ad',
      'é',
      '𝐅',
      '.',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 3_000 }), (text) => {
        const job = classifier.start(text);
        let clock = 0;
        while (!job.step(1, () => clock++));
        expect(job.result()).toEqual(classifier.scan(text));
      }),
    );
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
    createClassifierOf(none, { dictionaries: [], patterns: [pattern(over)], documents: [] }).scan(text);

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

  describe('have a deadline of their own', () => {
    const slow = pattern({ id: 'slow', pattern: 'SLOW-\\d+', keyword: 'slow-' });
    /** A clock on which each look takes `ms`. */
    const scan = (ms: number, text: string) => {
      let clock = 0;
      const knowledge = { dictionaries: [], patterns: [slow, pattern({})], documents: [] };
      return createClassifierOf(none, knowledge, () => (clock += ms)).scan(text);
    };
    it('after which one is asked no more, which is said, and the others go on', () => {
      const text = `${'SLOW-1 '.repeat(20)}ACME-1234`;
      const { findings, overBudget } = scan(10, text);
      expect(overBudget).toBe(true);
      expect(findings.filter((f) => f.detector === 'custom.slow')).toHaveLength(11);
      expect(findings.map((f) => f.detector)).toEqual(expect.arrayContaining(['custom.ticket', 'engine.over-budget']));
    });
    it('which sound patterns are far from', () => {
      expect(scan(0.01, 'SLOW-1 '.repeat(900)).overBudget).toBe(false);
    });
    it('that ends with the text', () => {
      for (let i = 0; i < 5; i++) expect(scan(10, 'SLOW-1 SLOW-2').overBudget).toBe(false);
    });
  });
});
