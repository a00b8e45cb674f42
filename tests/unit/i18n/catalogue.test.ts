import { describe, expect, test } from 'vitest';
import { formatDay, pickLanguage, translator, type Language, type Message, type Wording } from '../../../utils/i18n/catalogue';
import { dialogDe } from '../../../utils/i18n/de';
import { dialogEn } from '../../../utils/i18n/en';
import { dialogEs } from '../../../utils/i18n/es';
import { dialogFr } from '../../../utils/i18n/fr';
import { explainDe } from '../../../utils/i18n/explain-de';
import { explainEn } from '../../../utils/i18n/explain-en';
import { explainEs } from '../../../utils/i18n/explain-es';
import { explainFr } from '../../../utils/i18n/explain-fr';
import { explainJa } from '../../../utils/i18n/explain-ja';
import { dialogJa } from '../../../utils/i18n/ja';
import { eventDe, pagesDe } from '../../../utils/i18n/pages-de';
import { pagesEn } from '../../../utils/i18n/pages-en';
import { Event } from '../../../utils/model/event';

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const names = (message: Message): string[] => [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
const CATALOGUES: Readonly<Record<string, readonly [Wording, Wording]>> = {
  'dialog, German': [dialogEn, dialogDe],
  'dialog, French': [dialogEn, dialogFr],
  'dialog, Spanish': [dialogEn, dialogEs],
  'dialog, Japanese': [dialogEn, dialogJa],
  'explanations, German': [explainEn, explainDe],
  'explanations, French': [explainEn, explainFr],
  'explanations, Spanish': [explainEn, explainEs],
  'explanations, Japanese': [explainEn, explainJa],
  'popup and notice, German': [pagesEn, pagesDe],
};

describe.each(Object.entries(CATALOGUES))('%s', (_, [english, other]) => {
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

test('the notice explains every field of an event in German, and the schema does in English', () => {
  expect(Object.keys(eventDe).sort()).toEqual(Object.keys(Event.shape).sort());
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
  const catalogues = {
    en: { places: { one: '1 place', other: '{count} places' }, hello: 'Hello {name}' },
    de: { hello: 'Hallo {name}' },
  } as const;
  test('takes the plural form of its language', () => {
    const t = translator(catalogues, 'en');
    expect([0, 1, 2].map((count) => t('places', { count }))).toEqual(['0 places', '1 place', '2 places']);
  });
  test('is in English where its language lacks it', () => {
    expect(translator(catalogues, 'de')('places', { count: 3 })).toBe('3 places');
  });
  test('leaves a placeholder standing rather than saying "undefined"', () => {
    expect(translator(catalogues, 'de')('hello')).toBe('Hallo {name}');
  });
  test('does not read placeholders in what it is given', () => {
    expect(translator(catalogues, 'en')('hello', { name: '{name}{count}' })).toBe('Hello {name}{count}');
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
