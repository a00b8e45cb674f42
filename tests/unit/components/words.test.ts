import { expect, test } from 'vitest';
import { dialogWords, findingName, termsSentences } from '../../../components/interstitial/words';
import { age, pageWords } from '../../../components/ui/words';
import { catalogueEn } from '../../../utils/i18n/catalogue-en';
import type { Category } from '../../../utils/model/words';

const { t } = dialogWords(catalogueEn);

const NAMES: Readonly<Record<string, readonly [string, Category, string | undefined, string]>> = {
  "the company's label where there is one": ['dictionary.projects', 'dictionary', 'Code names', 'Code names'],
  'the words of the catalogue': ['personal.email', 'personal', undefined, 'E-mail address'],
  'the country with them': ['personal.national-id.us', 'personal', undefined, 'National id number (US)'],
  'the name of a token format, as its owner writes it': ['secret.github-token', 'secret', undefined, 'GitHub token'],
  "what it is where the company's own code is labelled by what told it": [
    'source-code.own.go',
    'source-code',
    'package',
    'Source code of your company',
  ],
  'the category for a class that has no words': ['financial.something', 'financial', undefined, 'Financial data'],
  'a failure': ['engine.error', 'failure', undefined, 'The check failed on this text'],
  'a failure that this version does not know': ['engine.tired', 'failure', undefined, 'Could not be checked'],
};
test.each(Object.entries(NAMES))('a finding is called by %s', (_, [detector, category, label, name]) => {
  expect(findingName(t, { detector, category, label })).toBe(name);
});

const row = { id: 'x', trains: 'always', humanReview: 'yes', retentionDays: 30, documentDate: null, reviewedAt: '2026-11-01' } as const;
test('terms are stated where their confidence is high, and "may" stands in every sentence where it is not', () => {
  expect(termsSentences(t, { ...row, confidence: 'high' }).join(' ')).not.toContain('may');
  for (const confidence of ['medium', 'low'] as const)
    for (const sentence of termsSentences(t, { ...row, confidence })) expect(sentence).toContain('may');
});
test('a vendor that keeps nothing is not said to keep it for 0 days', () => {
  expect(termsSentences(t, { ...row, retentionDays: 0, confidence: 'high' }).join(' ')).not.toContain('kept');
});

const NOW = Date.parse('2026-11-20T12:00:00Z');
const AGES: Readonly<Record<string, readonly [string, string]>> = {
  'less than a minute': ['2026-11-20T11:59:30Z', 'just now'],
  'a clock ahead of ours': ['2026-11-20T12:10:00Z', 'just now'],
  minutes: ['2026-11-20T11:57:10Z', '2 minutes ago'],
  hours: ['2026-11-19T12:00:00Z', '24 hours ago'],
  days: ['2026-11-10T12:00:00Z', '10 days ago'],
};
test.each(Object.entries(AGES))('an age is said in words: %s', (_, [iso, said]) => {
  expect(age(iso, NOW, pageWords(['en']))).toBe(said);
});
