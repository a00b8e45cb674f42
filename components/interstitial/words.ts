import { formatDay, translator, type Catalogue, type Language, type Translate } from '../../utils/i18n/catalogue';
import type { DialogKey } from '../../utils/i18n/en';
import type { Company } from '../../utils/model/policy';
import type { InterstitialModel } from './types';

export { findingName } from '../../utils/i18n/finding-name';

export type T = Translate<DialogKey>;
export interface Words {
  readonly t: T;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

export function dialogWords(catalogue: Catalogue): Words {
  const { language, dialog } = catalogue;
  return { language, catalogue, t: translator(dialog, language) };
}

/** What the vendor may do on this account, as sentences: "may" wherever the register is not sure. */
export function termsSentences(t: T, terms: InterstitialModel['terms']): readonly string[] {
  if (terms === null) return [t('terms.none')];
  const sure = terms.confidence === 'high';
  const sentences = [t(sure || terms.trains === 'unknown' ? `terms.trains.${terms.trains}` : `terms.may.${terms.trains}`)];
  if (terms.humanReview === 'yes') sentences.push(t(sure ? 'terms.review' : 'terms.review-may'));
  if (terms.retentionDays === 'indefinite') sentences.push(t(sure ? 'terms.kept-indefinite' : 'terms.kept-indefinite-may'));
  else if (terms.retentionDays !== null && terms.retentionDays > 0)
    sentences.push(t(sure ? 'terms.kept' : 'terms.kept-may', { count: terms.retentionDays }));
  return sentences;
}

/** Where that is from, with its dates. */
export function termsSource(t: T, terms: NonNullable<InterstitialModel['terms']>, language: Language): string {
  const reviewed = formatDay(terms.reviewedAt, language);
  if (terms.documentDate === null) return t('terms.source-undated', { reviewed });
  return t('terms.source', { reviewed, document: formatDay(terms.documentDate, language) });
}

/** Whom to ask, by name where the company gave one. */
export function contactName(t: T, contact: Company['contact']): string {
  return contact.name ?? contact.email ?? t('contact.someone');
}
