import type { Catalogue } from './catalogue';
import { dialogJa } from './ja';
import { explainJa } from './explain-ja';

export const catalogueJa: Catalogue = { language: 'ja', dialog: dialogJa, explain: explainJa };
