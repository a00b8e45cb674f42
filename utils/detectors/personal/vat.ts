import { luhn, mod11of10, remainder, weighted } from '../checksums';
import type { Numbered } from './numbered';
import { mixed, upper } from './numbered';

/** What follows the country's letters, per country: structure as in the European Commission's VIES questions and answers, annex (unverified here). */
const FORMS: Readonly<Record<string, string>> = {
  AT: 'U\\d{8}',
  BE: '[01]\\d{9}',
  BG: '\\d{9,10}',
  CY: '\\d{8}[A-Z]',
  CZ: '\\d{8,10}',
  DE: '[1-9]\\d{8}',
  DK: '\\d{8}',
  EE: '\\d{9}',
  EL: '\\d{9}',
  ES: '[A-Z0-9]\\d{7}[A-Z0-9]',
  FI: '\\d{8}',
  FR: '[A-HJ-NP-Z0-9]{2}\\d{9}',
  GB: '\\d{9}(?:\\d{3})?',
  HR: '\\d{11}',
  HU: '\\d{8}',
  IE: '\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}',
  IT: '\\d{11}',
  LT: '\\d{9}(?:\\d{3})?',
  LU: '\\d{8}',
  LV: '\\d{11}',
  MT: '\\d{8}',
  NL: '\\d{9}B\\d{2}',
  PL: '\\d{10}',
  PT: '\\d{9}',
  RO: '\\d{2,10}',
  SE: '\\d{10}01',
  SI: '\\d{8}',
  SK: '\\d{10}',
};

/** Check digits where one rule holds for all numbers of the country. Sees the digits after the letters. */
const CHECKS: Readonly<Record<string, (digits: string) => boolean>> = {
  AT: (t) =>
    (10 -
      ((Array.from(t.slice(0, 7)).reduce(
        (sum, d, i) => sum + (i % 2 === 1 ? Math.floor((Number(d) * 2) / 10) + ((Number(d) * 2) % 10) : Number(d)),
        0,
      ) +
        4) %
        10)) %
      10 ===
    Number(t[7]),
  BE: (t) => 97 - (Number(t.slice(0, 8)) % 97) === Number(t.slice(8)),
  DE: mod11of10,
  DK: (t) => weighted(t, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  EE: (t) => weighted(t, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  FI: (t) => weighted(t, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  HR: mod11of10,
  HU: (t) => weighted(t, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  IT: luhn,
  LU: (t) => Number(t.slice(0, 6)) % 89 === Number(t.slice(6)),
  PL: (t) => weighted(t, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(t[9]),
  SK: (t) => remainder(t, 11) === 0,
};

const WORDS = [
  'vat',
  'ust-id',
  'ustid',
  'umsatzsteuer',
  'uid',
  'tva',
  'iva',
  'btw',
  'moms',
  'nip',
  'alv',
  'dph',
  'pvn',
  'pvm',
  'ddv',
  'αφμ',
  'invoice',
  'rechnung',
];

/** `DE123456789`, and with the separators that are printed after the letters and within. */
export const VAT_NUMBERS: readonly Numbered[] = Object.entries(FORMS).map(([code, form]) => {
  const country = code === 'EL' ? 'GR' : code;
  const check = CHECKS[code];
  return {
    id: `personal.vat.${country.toLowerCase()}`,
    country,
    start: code.toLowerCase(),
    form: `${code}[ .-]?${form.replace(/\\d\{(\d+)(?:,(\d+))?\}/g, (_, least: string, most: string | undefined) => `\\d(?:[ .-]?\\d){${String(Number(least) - 1)},${String(Number(most ?? least) - 1)}}`)}`,
    // German ones are printed with a space after the letters; elsewhere each word of two capitals would be tried for nothing.
    runs: code === 'DE' ? [mixed(4, 14), upper(2)] : [mixed(4, 14)],
    ...(check === undefined ? {} : { check: (text: string) => check(text.replace(/\D/g, '')) }),
    words: WORDS,
    source: 'unverified',
  };
});
