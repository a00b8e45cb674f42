import type { Detector, Reading } from '../types';

/** Six or eight bytes (EUI-48, EUI-64), joined throughout by the same sign. */
const BYTES =
  /(?<![\w:.-])[0-9a-f]{2}([:-])[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?(?![\w:]|-\w)/iy;
/** As Cisco's devices write them. */
const WORDS = /(?<![\w:.-])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?:\.[0-9a-f]{4})?(?![\w.])/iy;
const SPACED = /(?<![\w:.-]|[0-9a-f]{2} )[0-9a-f]{2}(?: [0-9a-f]{2}){5}(?:(?: [0-9a-f]{2}){2})?(?! ?\w)/iy;
const BESIDE = /(?:^|[^a-z])(?:mac|bssid|hwaddr|ether|hardware)(?![a-z])/i;

/** Broadcast and null are no one's. */
const isNobody = (value: string): boolean => /^(?:ff.?)+$|^(?:00.?)+$|^ffff\.|^0000\.0000/i.test(value);

function found(pattern: RegExp, text: string, at: number): Reading | null {
  pattern.lastIndex = at;
  const value = pattern.exec(text)?.[0];
  if (value === undefined || isNobody(value)) return null;
  return { start: at, end: at + value.length, confidence: 'low', kind: { id: 'personal.mac-address', category: 'personal' } };
}

/** In words of two bytes, joined by dots; in bytes joined by spaces, where it is named or all there is. */
export function readMacInWords(text: string, at: number, bare: boolean): Reading | null {
  if (text.charCodeAt(at + 4) === 46 && text.charCodeAt(at + 9) === 46) return found(WORDS, text, at);
  if (text.charCodeAt(at + 2) !== 32 || text.charCodeAt(at + 5) !== 32 || text.charCodeAt(at + 8) !== 32) return null;
  return bare || BESIDE.test(text.slice(Math.max(0, at - 24), at)) ? found(SPACED, text, at) : null;
}

export const macAddress: Detector = {
  id: 'personal.mac-address',
  category: 'personal',
  confidence: 'low',
  runs: [
    { shape: 'mixed', length: [2, 2], followed: 'group' },
    { shape: 'digits', length: [2, 2], followed: 'group' },
    { shape: 'upper', length: [2, 2], followed: 'group' },
  ],
  read: (text, at) => (text.charCodeAt(at + 2) === text.charCodeAt(at + 5) ? found(BYTES, text, at) : null),
  rank: 1,
  source: 'IEEE 802-2014 clause 8 (EUI-48, EUI-64)',
};
