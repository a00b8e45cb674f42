import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDay, LANGUAGES, pickLanguage, translator, type Language, type Message, type Wording } from '../../../utils/i18n/catalogue';
import { CATALOGUES } from '../../../utils/i18n/catalogues';
import { EVENT_FIELDS, PAGES, problemKey } from '../../../utils/i18n/pages';
import { Event } from '../../../utils/model/event';

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const names = (message: Message): string[] => [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
const { en } = CATALOGUES;
const TRANSLATIONS: readonly (readonly [string, Wording, Wording])[] = [
  ...LANGUAGES.filter((language) => language !== 'en').flatMap(
    (language) =>
      [
        [`the dialog in ${language}`, en.dialog, CATALOGUES[language].dialog],
        [`the explanations in ${language}`, en.explain, CATALOGUES[language].explain],
        [`popup and notice in ${language}`, PAGES.en, PAGES[language]],
      ] as const,
  ),
];

test('Japanese has one form for every number, the others say one apart wherever English does', () => {
  for (const [, english, other] of TRANSLATIONS)
    for (const [key, message] of Object.entries(english)) {
      const translated = other[key];
      if (typeof message === 'string' || translated === undefined) continue;
      const japanese = other === CATALOGUES.ja.dialog || other === CATALOGUES.ja.explain || other === PAGES.ja;
      if (typeof translated !== 'string') expect(Object.keys(translated).sort(), key).toEqual(japanese ? ['other'] : ['one', 'other']);
      else expect(japanese, `${key} has no plural forms`).toBe(true);
    }
});

test('each language goes by its own name', () => {
  for (const language of LANGUAGES) expect(CATALOGUES[language].language).toBe(language);
});

describe.each(TRANSLATIONS)('%s', (_, english, other) => {
  test('has every key of the English catalogue and no other', () => {
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
  });
  test('says something for every key, in words of its own, and takes the same things in', () => {
    for (const [key, message] of Object.entries(english)) {
      const translated = other[key];
      if (translated === undefined) throw new Error(`${key} is missing`);
      for (const form of forms(translated)) expect(form.trim(), key).not.toBe('');
      expect(names(translated), key).toEqual(names(message));
    }
  });
});

test.each(Object.entries(EVENT_FIELDS))('the notice explains every field of an event in %s', (_, fields) => {
  expect(Object.keys(fields).sort()).toEqual(Object.keys(Event.shape).sort());
  for (const [name, says] of Object.entries(fields)) expect(says.trim(), name).not.toBe('');
});
test('the schema itself explains every field of an event, in English', () => {
  for (const [name, field] of Object.entries(Event.shape)) expect(field.description, name).toBeTruthy();
});

const PICKS: Readonly<Record<string, readonly [readonly string[], Language]>> = {
  'the first of the list that there is': [['da', 'fr-CA', 'de'], 'fr'],
  'a region of a language, whatever its case': [['DE-at'], 'de'],
  'English where there is none': [['da', 'tlh'], 'en'],
  'English for an empty list': [[], 'en'],
};
test.each(Object.entries(PICKS))('picks %s', (_, [preferred, language]) => {
  expect(pickLanguage(preferred)).toBe(language);
});

describe('a message', () => {
  const t = translator({ places: { one: '1 place', other: '{count} places' }, hello: 'Hello {name}' }, 'en');
  test('takes the plural form of its language', () => {
    expect([0, 1, 2].map((count) => t('places', { count }))).toEqual(['0 places', '1 place', '2 places']);
    const french = translator({ places: { one: '{count} endroit', other: '{count} endroits' } }, 'fr');
    expect([0, 1, 2].map((count) => french('places', { count }))).toEqual(['0 endroit', '1 endroit', '2 endroits']);
  });
  test('is known by its name, and nothing else is', () => {
    expect(['hello', 'places', 'goodbye', 'toString'].filter((key) => t.knows(key))).toEqual(['hello', 'places']);
  });
  test('leaves a placeholder standing rather than saying "undefined"', () => {
    expect(t('hello')).toBe('Hello {name}');
  });
  test('does not read placeholders in what it is given', () => {
    expect(t('hello', { name: '{name}{count}' })).toBe('Hello {name}{count}');
  });
});

const DAYS: Readonly<Record<string, readonly [string, Language, string]>> = {
  'a date, in English': ['2026-03-04', 'en', 'March 4, 2026'],
  'a date and time, by its day in UTC': ['2026-03-04T23:59:59Z', 'de', '4. März 2026'],
  'what is no date, as it came': ['spring', 'en', 'spring'],
  'a year that is all a document says, as it came': ['2026', 'en', '2026'],
  'a month, as it came': ['2026-04', 'de', '2026-04'],
};
test.each(Object.entries(DAYS))('writes %s', (_, [iso, language, text]) => {
  expect(formatDay(iso, language)).toBe(text);
});

test('every problem that the worker names has a sentence of its own', () => {
  const folder = path.resolve(import.meta.dirname, '../../../entrypoints/background');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const codes = sources.flatMap((file) =>
    Array.from(
      readFileSync(path.join(folder, file), 'utf8').matchAll(/code: ['`]([a-z]+\.[a-z-]+)|['`]((?:policy|server|enrol|managed)\.)\$/g),
    ),
  );
  const found = codes.map(([, code, group]) => code ?? `${group ?? ''}x`);
  expect(found.length).toBeGreaterThan(10);
  for (const code of found) expect(problemKey(code), code).not.toBe('problem.other');
  expect(problemKey('unheard-of.code')).toBe('problem.other');
});
