import { compact, letterValue, luhn, weighted } from '../checksums';
import type { Numbered } from '../personal/numbered';
import { digits, mixed, upper } from '../personal/numbered';

const COUNTRIES =
  'A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|XS|EU|Y[ET]|Z[AMW]';

/** Luhn over the digits that the letters stand for (A = 10), as ISO 6166 annex A asks. */
const isin = (text: string): boolean => luhn(Array.from(text, (c) => String(letterValue(c))).join(''));
const routing = (text: string): boolean =>
  /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(text) && weighted(text, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** BIP 173 (segwit v0) and BIP 350 (v1 and later). */
function bech32(value: string): boolean {
  const text = value.toLowerCase();
  const at = text.lastIndexOf('1');
  const prefix = text.slice(0, at);
  const codes = Array.from(prefix, (c) => c.charCodeAt(0));
  const values = [
    ...codes.map((c) => c >> 5),
    0,
    ...codes.map((c) => c & 31),
    ...Array.from(text.slice(at + 1), (c) => ALPHABET.indexOf(c)),
  ];
  let check = 1;
  for (const v of values) {
    if (v < 0) return false;
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ v;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((g, i) => {
      if (((top >>> i) & 1) === 1) check ^= g;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}

export const REFERENCES: readonly Numbered[] = [
  {
    id: 'financial.bic',
    category: 'financial',
    form: `[A-Z]{4}(?:${COUNTRIES})[A-Z0-9]{2}(?:[A-Z0-9]{3})?`,
    runs: [upper(8), upper(11), mixed(8), mixed(11)],
    words: ['bic', 'swift', 'bank code', 'iban', 'bank'],
    source: 'ISO 9362',
  },
  {
    id: 'financial.routing-number',
    category: 'financial',
    country: 'US',
    form: '\\d{9}|\\d{4}-\\d{4}-\\d',
    runs: [digits(4), digits(9)],
    words: ['routing', 'aba', 'rtn', 'ach', 'wire'],
    check: routing,
    source: 'ANSI X9 / ABA routing number: prefixes 00-12, 21-32, 61-72, 80; weights 3, 7, 1',
  },
  {
    id: 'financial.isin',
    category: 'financial',
    form: `(?:${COUNTRIES})[A-Z0-9]{9}\\d`,
    runs: [mixed(12)],
    words: ['isin', 'wkn', 'security', 'securities', 'bond', 'shares', 'fund', 'fonds', 'aktie'],
    check: (t) => isin(compact(t)),
    source: 'ISO 6166',
  },
  {
    id: 'financial.crypto-address',
    category: 'financial',
    form: '(?:bc1|tb1)[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{11,71}',
    runs: [mixed(14, 63)],
    words: ['bitcoin', 'btc', 'wallet', 'address'],
    check: bech32,
    alone: 'high',
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki and bip-0350',
  },
];
