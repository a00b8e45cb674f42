import type { Wording } from './catalogue';
import type { DialogKey } from './en';

export const dialogEs: Partial<Wording<DialogKey>> = {};
