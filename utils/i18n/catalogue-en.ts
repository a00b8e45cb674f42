import type { Catalogue } from './catalogue';
import { dialogEn } from './en';
import { explainEn } from './explain-en';

export const catalogueEn: Catalogue = { language: 'en', dialog: dialogEn, explain: explainEn };
