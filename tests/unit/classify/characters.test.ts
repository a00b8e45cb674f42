import { expect, it } from 'vitest';
import { isWordUnit, LIMIT } from '../../../utils/classify/characters';

/** × and ÷ stand between letters; the iota below has a case and is none; ª µ º stand alone. */
const OTHERWISE = new Set(['\u00d7', '\u00f7', '\u0345', '\u00aa', '\u00b5', '\u00ba']);

it('letters with and without case are parts of words, as Unicode has them', () => {
  const all = Array.from({ length: LIMIT }, (_, code) => String.fromCharCode(code)).filter((char) => !OTHERWISE.has(char));
  const wrong = all.filter((char) => isWordUnit(char.charCodeAt(0)) !== /[\p{L}0-9]/u.test(char));
  expect(wrong.map((char) => char.charCodeAt(0).toString(16))).toEqual([]);
});
