import type { Catalogue } from './catalogue';
import { dialogFr } from './fr';
import { explainFr } from './explain-fr';

export const catalogueFr: Catalogue = { language: 'fr', dialog: dialogFr, explain: explainFr };
