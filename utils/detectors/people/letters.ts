import { LIMIT, LOWER, PACKED } from '../../classify/characters';

export { DIGIT, LOWER, UPPER } from '../../classify/characters';

/** What a character is in a run: 0 none, or DIGIT, UPPER, LOWER. */
export function kind(code: number): number {
  return code < LIMIT ? (PACKED[code] ?? 0) >> 5 : 0;
}

export function isLower(code: number): boolean {
  return code < 128 ? code >= 97 && code <= 122 : kind(code) === LOWER;
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
