import type { Wording } from './catalogue';
import type { DialogKey } from './en';

export const dialogJa: Partial<Wording<DialogKey>> = {};
