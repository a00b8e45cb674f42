import type { Catalogue } from './catalogue';
import { dialogEs } from './es';
import { explainEs } from './explain-es';

export const catalogueEs: Catalogue = { language: 'es', dialog: dialogEs, explain: explainEs };
