import type { Catalogue } from './catalogue';
import { dialogDe } from './de';
import { explainDe } from './explain-de';

export const catalogueDe: Catalogue = { language: 'de', dialog: dialogDe, explain: explainDe };
