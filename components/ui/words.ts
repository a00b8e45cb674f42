import { pickLanguage, translator, type Language, type Translate } from '../../utils/i18n/catalogue';
import { PAGES } from '../../utils/i18n/pages';
import type { PagesKey } from '../../utils/i18n/pages-en';

export interface PageWords {
  readonly t: Translate<PagesKey>;
  readonly language: Language;
}

/** Wording of the extension's own pages in the first language of `preferred` (BCP 47) that there is; English where there is none. */
export function pageWords(preferred: readonly string[]): PageWords {
  const language = pickLanguage(preferred);
  return { language, t: translator(PAGES[language], language) };
}

/** How long ago, in words ("3 minutes ago"); `iso` and `now` (ms since the epoch) may come from different clocks, so never "in". */
export function age(iso: string, now: number, { t, language }: PageWords): string {
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1_000);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (seconds < 60) return t('age.now');
  if (seconds < 3_600) return format.format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 172_800) return format.format(-Math.floor(seconds / 3_600), 'hour');
  return format.format(-Math.floor(seconds / 86_400), 'day');
}
