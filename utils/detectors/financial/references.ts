import { luhn, letterValue, weighted } from '../checksums';
import { spanishAccount } from '../numbers/checks-austria-to-hungary';
import { argentineAccount, clabe, newZealandAccount } from '../numbers/checks-world';
import type { NumberRow } from '../numbers/row';
import { row } from '../numbers/row';

/** ISO 3166 codes, and what ISINs have besides. */
const COUNTRIES =
  'A[ADEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|X[A-DFS]|Q[STW]|EU|EZ|Y[ET]|Z[AMW]';

/** Luhn over the digits that the letters stand for (A = 10), as ISO 6166 annex A asks. */
const isin = (text: string): boolean => luhn(Array.from(text, (c) => String(letterValue(c))).join(''));
const routing = (text: string): boolean =>
  /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(text) &&
  text !== '000000000' &&
  weighted(text, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
/** MOD 11 over bank, branch and account, as Norway's banks have it. */
const norwegianAccount = (text: string): boolean => {
  const check = 11 - (weighted(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (check === 11 ? 0 : check) === Number(text[10]);
};
/** Both parts by eleven, as the Czech National Bank's decree asks; the value has neither hyphen nor stroke, so the prefix ends where both hold. */
const czechAccount = (text: string): boolean => {
  const holds = (digits: string): boolean => weighted(digits.padStart(10, '0'), [6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;
  const account = text.slice(0, -4);
  return account.length > 10 ? holds(account.slice(0, -10)) && holds(account.slice(-10)) : holds(account) && !/^0*$/.test(account);
};
/** A prefix of two to six digits before one of ten; without a prefix, six to ten. */
const czechForms = (): string =>
  [...[2, 3, 4, 5, 6].map((n) => `!${'9'.repeat(n)}~9999999999/9999`), ...[6, 7, 8, 9, 10].map((n) => `!${'9'.repeat(n)}/9999`)].join('|');
const lei = (text: string): boolean => {
  let rest = 0;
  for (const char of text) rest = (rest * (letterValue(char) > 9 ? 100 : 10) + letterValue(char)) % 97;
  return rest === 1;
};

/** Numbers that banks and exchanges give out. Made when first asked for. */
export const references = (): readonly NumberRow[] => [
  row('financial.bic', '#8|#11|AAAAAAAA|AAAAAAAAAAA', 1, 'bic|swift|swift code|bank code|bankleitzahl|iban', 'ISO 9362', {
    only: new RegExp(`^[A-Z]{4}(?:${COUNTRIES})[A-Z2-9][A-NP-Z\\d](?:[A-Z\\d]{3})?$`),
    named: true,
    bare: false,
  }),
  row(
    'financial.bic',
    'AAAAAAA9999|AAAAAA99|AAAAAA9A|AAAAAA99999|AAAAAAA9999|AAAAAA9A999|AAAAAAA9|AAAAAAA9AAA|AAAAAA9AAAA|AAAAAAAA999',
    60,
    '',
    'ISO 9362',
    {
      only: new RegExp(`^[A-Z]{4}(?:${COUNTRIES})[A-Z2-9][A-NP-Z\\d](?:[A-Z\\d]{3})?$`),
      bare: 2,
    },
  ),
  // A word in capitals that is all there is: one in three of such length has a country in its place.
  row('financial.bic', 'AAAAAAAA|AAAAAAAAAAA|#11', 3, '', 'ISO 9362', {
    only: new RegExp(`^[A-Z]{4}(?:${COUNTRIES})[A-Z][A-NP-Z\\d](?:[A-Z\\d]{3})?$`),
    bare: 5,
  }),
  row(
    'financial.routing-number.us',
    '999999999|!9999-9999-9',
    25,
    'routing|aba|rtn|ach|wire|transit number|routing number',
    'presidio:us/aba_routing',
    { check: routing, bare: 2 },
  ),
  row('financial.routing-number.gb', '!99-99-99 99999999|!99-99-99|!99 99 99 99999999', 1, 'sort code|sort-code|sortcode', 'unverified', {
    named: true,
    bare: false,
  }),
  row('financial.routing-number.au', '!999-999', 1, 'bsb', 'unverified', { named: true, bare: false }),
  row('financial.routing-number.in', 'AAAA9999999|#11', 100, 'ifsc|neft|rtgs|ifsc code', 'unverified', {
    only: /^[A-Z]{4}0[A-Z\d]{6}$/,
    bare: false,
  }),
  row('financial.routing-number.ca', '!99999-999|999999999', 1, 'transit|institution number|transit number', 'unverified', {
    named: true,
    bare: false,
  }),
  row('financial.routing-number.de', '999 999 99|99999999', 1, 'blz|bankleitzahl', 'unverified', {
    only: /^[1-9]/,
    named: true,
    bare: false,
  }),
  row(
    'financial.bank-account.mx',
    '999999999999999999|999 999 99999999999 9',
    11,
    'clabe|clabe interbancaria|clave bancaria estandarizada',
    'stdnum:mx/clabe',
    {
      check: clabe,
      named: true,
      bare: false,
    },
  ),
  row('financial.bank-account.ar', '9999999999999999999999|99999999 99999999999999', 100, 'cbu|clave bancaria', 'stdnum:ar/cbu', {
    check: argentineAccount,
    alone: 'low',
  }),
  row('financial.bank-account.no', '9999.99.99999|9999 99 99999', 11, 'kontonr|konto nr|kontonummer|bankkonto', 'stdnum:no/kontonr', {
    check: norwegianAccount,
    named: true,
    bare: false,
  }),
  row('financial.bank-account.nz', '!99-9999-9999999-99|!99-9999-9999999-999', 1, 'account number|bank account', 'stdnum:nz/bank', {
    check: newZealandAccount,
    alone: 'low',
    bare: 6,
  }),
  row(
    'financial.bank-account.es',
    '99999999999999999999|!9999 9999 99 9999999999|!9999 9999 99 99999 99999',
    121,
    'ccc|cuenta|código cuenta cliente',
    'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/es/ccc.py',
    { check: spanishAccount },
  ),
  row(
    'financial.bank-account.cz',
    czechForms(),
    121,
    'číslo účtu|cislo uctu|bankovní účet|účet',
    'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cz/bankaccount.py',
    { check: czechAccount, alone: 'low' },
  ),
  row(
    'financial.bank-account.us',
    '99999999|999999999|9999999999|99999999999|999999999999',
    1,
    'account number|account no|acct no|acct number|bank account|checking account|savings account|account #|acct#',
    'unverified',
    { named: true, bare: false },
  ),
  row('financial.isin', 'AA9999999999', 600, 'isin|wkn|cusip|securities|security', 'ISO 6166', {
    only: new RegExp(`^(?:${COUNTRIES})`),
    check: isin,
  }),
  row('financial.isin', '#12', 300, 'isin|wkn|cusip|securities|security', 'ISO 6166', {
    only: new RegExp(`^(?:${COUNTRIES})[A-Z\\d]{9}\\d$`),
    check: isin,
  }),
  row('financial.lei', '#20', 97, 'lei|legal entity identifier', 'ISO 17442', { check: lei }),
  row(
    'imei',
    '999999999999999|!99-999999-999999-9|!99 999999 999999 9',
    30,
    'imei|imeisv|device id|serial',
    '3GPP TS 23.003 §6.2 (Luhn, TS 23.003 annex B)',
    {
      only: /^(?:0[1-9]|1\d|3[35]|4[459]|5[0-4]|86|9[189])/,
      check: (t) => luhn(t) && !/^(\d)\1+$/.test(t),
      bare: 2,
    },
  ),
];
