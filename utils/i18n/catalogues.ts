import type { Catalogue, Language } from './catalogue';
import { catalogueDe } from './catalogue-de';
import { catalogueEn } from './catalogue-en';
import { catalogueEs } from './catalogue-es';
import { catalogueFr } from './catalogue-fr';
import { catalogueJa } from './catalogue-ja';

/** Every language, for what has room for all. A page is given one: `entrypoints/words-*.ts`. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: catalogueEn,
  de: catalogueDe,
  fr: catalogueFr,
  es: catalogueEs,
  ja: catalogueJa,
};
