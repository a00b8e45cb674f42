import type { Wording } from './catalogue';
import type { DialogKey } from './en';

export const dialogFr: Partial<Wording<DialogKey>> = {};
