import { describe, expect, it, test } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import { allDetectors } from '../../../utils/detectors/all';
import { LOG_KINDS } from '../../../utils/detectors/logs/lines';
import { allRows } from '../../../utils/detectors/numbers/numbers';
import { LANGUAGES, type Language } from '../../../utils/i18n/catalogue';
import { CATALOGUES } from '../../../utils/i18n/catalogues';
import { because, explain } from '../../../utils/i18n/explain';
import type { Finding } from '../../../utils/model/finding';
import { unreadableId } from '../../../utils/model/file';
import { type Category, CATEGORIES, CONFIDENCES, EVIDENCE, FAILURES, UNREADABLE } from '../../../utils/model/words';
import { withLuhn } from '../detectors/found';
import { random } from '../detectors/secret/random';

const detectors = allDetectors();

type Kind = readonly [detector: string, category: Category];

/** Every kind of finding that there is: of detectors, of tables of numbers, of analysers, of the company, and failures. */
const KINDS: readonly Kind[] = [
  ...detectors.map((d): Kind => [d.id, d.category]),
  ...allRows().map((r): Kind => [r.id, r.category]),
  ['personal.person', 'personal'],
  ['personal.record', 'personal'],
  ['source-code.typescript', 'source-code'],
  ['source-code.own.java', 'source-code'],
  ...LOG_KINDS.map((kind): Kind => [`log.${kind}`, 'log']),
  ['dictionary.projects', 'dictionary'],
  ['document.pricing', 'document'],
  ['custom.ticket', 'custom'],
  ['ai-output.answer', 'ai-output'],
  ...FAILURES.map((f): Kind => [f, 'failure']),
  ...UNREADABLE.map((reason): Kind => [unreadableId(reason), 'failure']),
];

const of = ([detector, category]: Kind, more: Partial<Finding> = {}): Finding => ({
  detector,
  category,
  span: [0, 1],
  confidence: 'high',
  ...more,
});
const END: Readonly<Record<Language, string>> = { en: '.', de: '.', fr: '.', es: '.', ja: '。' };

describe.each(LANGUAGES)('in %s', (language) => {
  const catalogue = CATALOGUES[language];

  it('every kind of finding has one sentence, with nothing left to fill in', () => {
    for (const kind of KINDS)
      for (const confidence of CONFIDENCES) {
        const sentence = explain(of(kind, { confidence }), catalogue);
        expect(sentence, kind[0]).not.toMatch(/[{}]|undefined|null/);
        expect(sentence.endsWith(END[language]), sentence).toBe(true);
        expect(sentence.slice(0, -1), kind[0]).not.toMatch(/[a-zà-ÿ]{3}[.!?]\s|。./);
      }
  });

  it('no kind is called by its category alone where it has a class, and no class of data goes by the reason of another', () => {
    const categories = CATEGORIES.map((c) => explain(of([`${c}.no-such-class`, c]), catalogue));
    for (const kind of KINDS.filter(([, category]) => category === 'personal' || category === 'financial'))
      expect(categories, kind[0]).not.toContain(explain(of(kind), catalogue));
    for (const failure of [...FAILURES, ...UNREADABLE.map(unreadableId)])
      expect(because(of([failure, 'failure']), catalogue)).not.toBe(because(of(['engine.tired', 'failure']), catalogue));
  });

  it('how sure it is and each kind of evidence can be told from the sentence', () => {
    const kind: Kind = ['secret.github-token', 'secret'];
    const sentences = [
      ...CONFIDENCES.map((confidence) => explain(of(kind, { confidence }), catalogue)),
      ...EVIDENCE.map((word) => explain(of(kind, { evidence: [word] }), catalogue)),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('countries go by their name', () => {
    const name = new Intl.DisplayNames([language], { type: 'region' }).of('DE') ?? '';
    expect(explain(of(['personal.tax-id.de', 'personal']), catalogue)).toContain(name);
  });
});

const SAYS: Readonly<Record<string, readonly [Finding, Language, RegExp]>> = {
  'a token whose checksum is right': [
    of(['secret.github-token', 'secret']),
    'en',
    /^GitHub token: it has the form .* check characters are right\.$/,
  ],
  'a token that only has the form': [
    of(['secret.github-token', 'secret'], { confidence: 'medium' }),
    'en',
    /^GitHub token, most likely: it has the beginning/,
  ],
  'a vendor of another language': [of(['secret.openai-key', 'secret']), 'de', /^Schlüssel \(OpenAI\): /],
  'a company term by its label': [
    of(['dictionary.x', 'dictionary'], { label: 'Code names' }),
    'en',
    /^Code names: it is a term of this list/,
  ],
  'how much of a document': [
    of(['document.x', 'document'], { label: 'Pricing model', coverage: 0.614 }),
    'en',
    /^Pricing model: 61 % of this document/,
  ],
  'how many records': [of(['personal.record', 'personal'], { count: 4_000 }), 'en', /in 4000 records\.$/],
  'what was done to find it': [
    of(['personal.email', 'personal'], { evidence: ['context', 'encoded'] }),
    'en',
    /says so, once it is decoded\.$/,
  ],
};
test.each(Object.entries(SAYS))('it says %s', (_, [finding, language, sentence]) => {
  expect(explain(finding, CATALOGUES[language])).toMatch(sentence);
});

describe('what the engine says of how it was come by', () => {
  const scan = (text: string): readonly Finding[] => createClassifierOf({ detectors, analyzers: [] }).scan(text).findings;
  const key = ['AK', 'IA', random('upper', 16)].join('');
  it.each<[string, string, readonly string[]]>([
    ['nothing where it stands as it is', key, []],
    ['that it was encoded', `see ${Buffer.from(`key ${key}`).toString('base64')}`, ['encoded']],
    ['that something was invisible', `${key.slice(0, 9)}\u200b${key.slice(9)}`, ['invisible']],
    ['that something looked alike', key.replace('A', 'А'), ['look-alike']],
  ])('%s', (_, text, evidence) => {
    expect(scan(text).find((f) => f.category === 'secret')?.evidence ?? []).toEqual(evidence);
  });
  it('never a word of the text', () => {
    const [finding] = scan(`card ${withLuhn('411111234567890')}`);
    for (const word of finding?.evidence ?? []) expect(EVIDENCE).toContain(word);
  });
});
