import { compact, remainder } from '../checksums';
import type { Detector } from '../types';

/** Countries by the length of their IBAN: the SWIFT IBAN registry (ISO 13616-1), then those outside it whose banks print IBANs all the same. */
const COUNTRIES_BY_LENGTH: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK|FI|FK|FO|GL|NL|SD',
  19: 'MK|SI',
  20: 'AT|BA|EE|HN|KZ|LT|LU|MN|XK',
  21: 'CH|HR|LI|LV',
  22: 'BG|BH|CR|DE|GB|GE|IE|ME|RS|VA',
  23: 'AE|GI|IL|IQ|OM|SO|TL',
  24: 'AD|CZ|DZ|ES|MD|PK|RO|SA|SE|SK|TN|VG',
  25: 'AO|CV|GW|LY|MZ|PT|ST',
  26: 'IR|IS|TR',
  27: 'BI|CF|CG|CM|DJ|FR|GA|GQ|GR|IT|KM|MC|MG|MR|SM|TD',
  28: 'AL|AZ|BF|BJ|BY|CI|CY|DO|GT|HU|LB|MA|ML|NE|NI|PL|SN|SV|TG',
  29: 'BR|EG|PS|QA|UA',
  30: 'JO|KW|MU|YE',
  31: 'MT|SC',
  32: 'LC',
  33: 'RU',
};

const ALTERNATIVES = Object.entries(COUNTRIES_BY_LENGTH).map(
  ([length, countries]) => `(?:${countries})\\d{2}(?:[ -]?[a-z0-9]){${Number(length) - 4}}`,
);

/** ISO 7064 MOD 97-10 over the text with its first four characters moved to the end equals 1. */
export function isIban(text: string): boolean {
  return remainder(text.slice(4) + text.slice(0, 4), 97) === 1;
}

export const iban: Detector = {
  id: 'financial.iban',
  category: 'financial',
  confidence: 'high',
  runs: [{ shape: 'mixed', length: [4, 34] }],
  pattern: new RegExp(`(?<![a-z0-9_])(?:${ALTERNATIVES.join('|')})(?![a-z0-9_])`, 'iy'),
  validate: (value) => isIban(compact(value)),
  rank: 4,
  source: 'ISO 13616-1 and the SWIFT IBAN registry (https://www.swift.com/standards/data-standards/iban-international-bank-account-number)',
};
