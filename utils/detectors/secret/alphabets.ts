/** Pieces of forms that many vendors share. All are bounded. */

export const HEX = '[0-9a-f]';
export const UUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';

/** Hexadecimal digits in one case. */
export const hex = (length: number): string => `(?:[0-9a-f]{${length}}|[0-9A-F]{${length}})`;
/** Letters of either case and digits. */
export const alnum = (least: number, most = least): string => `[A-Za-z0-9]{${least},${most}}`;
/** Lower-case letters and digits. */
export const lower = (length: number): string => `[a-z0-9]{${length}}`;
/** Base64url: letters, digits, `_` and `-`. */
export const url64 = (least: number, most = least): string => String.raw`[\w-]{${least},${most}}`;
