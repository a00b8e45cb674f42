import { digitAt, isDate, isRepeated, isShortDate, letterValue, luhn, mod11of10, remainder, verhoeff, weighted } from '../checksums';
import type { Numbered } from './numbered';
import { digits, mixed, upper } from './numbered';

/** Structure and check digits as generally published; the issuing authority's own page has not been read for these. */
const UNVERIFIED = 'unverified';

const num = (text: string, from: number, to: number): number => Number(text.slice(from, to));
const last = (text: string): number => digitAt(text, text.length - 1);
/** Σ weights mod 11 equals the last digit, with 10 read as `ten`. */
const mod11 = (text: string, weights: readonly number[], ten = 0): boolean => {
  const rest = weighted(text, weights) % 11;
  return (rest === 10 ? ten : rest) === last(text);
};
const real = (text: string): boolean => !isRepeated(text);
const dayFirst = (text: string): boolean => isDate(2000 + num(text, 4, 6), num(text, 2, 4), num(text, 0, 2));

function nordicSwedish(text: string): boolean {
  const ten = text.slice(-10);
  const day = num(ten, 4, 6);
  return (
    (text.length === 10 || /^(?:19|20)/.test(text)) && isDate(2000 + num(ten, 0, 2), num(ten, 2, 4), day > 60 ? day - 60 : day) && luhn(ten)
  );
}

function norwegian(text: string): boolean {
  const check = (weights: readonly number[], at: number): boolean => (11 - (weighted(text, weights) % 11)) % 11 === digitAt(text, at);
  return real(text) && check([3, 7, 6, 1, 8, 9, 4, 5, 2], 9) && check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 10);
}

function baltic(text: string): boolean {
  let rest = weighted(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (rest === 10) rest = weighted(text, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return /^[1-8]/.test(text) && rest % 10 === last(text) && isShortDate(text, 1);
}

function turkish(text: string): boolean {
  const odd = weighted(text, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(text, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return text[0] !== '0' && tenth === digitAt(text, 9) && (odd + even + tenth) % 10 === last(text);
}

function brazilianPerson(text: string): boolean {
  const check = (n: number): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += digitAt(text, i) * (n + 1 - i);
    return ((sum * 10) % 11) % 10;
  };
  return real(text) && check(9) === digitAt(text, 9) && check(10) === digitAt(text, 10);
}

function brazilianCompany(text: string): boolean {
  const check = (weights: readonly number[]): number => {
    const rest = weighted(text, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return (
    real(text) &&
    check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(text, 12) &&
    check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(text, 13)
  );
}

const CODICE_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function codiceFiscale(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const value = letterValue(text[i] ?? '');
    const index = value > 9 ? value - 10 : value;
    sum += i % 2 === 0 ? (CODICE_ODD[index] ?? 0) : index;
  }
  return sum % 26 === letterValue(text[15] ?? '') - 10;
}

const spanish = (text: string): boolean =>
  'TRWAGMYFPDXBNJZSQVHLCKE'[Number(text.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2')) % 23] === text.slice(-1);
const finnish = (text: string): boolean =>
  dayFirst(text) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(text.slice(0, 6) + text.slice(-4, -1)) % 31] === text.slice(-1);

function chinese(text: string): boolean {
  const sum = weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDate(num(text, 6, 10), num(text, 10, 12), num(text, 12, 14)) && '10X98765432'[sum % 11] === text[17];
}

function korean(text: string): boolean {
  return isShortDate(text) && /^\d{6}[1-8]/.test(text);
}

function taiwanese(text: string): boolean {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text[0] ?? '') + 10;
  return letter >= 10 && (Math.floor(letter / 10) + (letter % 10) * 9 + weighted(text.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0;
}

function singaporean(text: string): boolean {
  const sum = weighted(text.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(text[0] ?? '-') ? 4 : text.startsWith('M') ? 3 : 0);
  const table = 'ST'.includes(text[0] ?? '-') ? 'JZIHGFEDCBA' : 'FG'.includes(text[0] ?? '-') ? 'XWUTRQPNMLK' : 'KLJNPQRTUWX';
  return text.startsWith('M') ? table[10 - (sum % 11)] === text[8] || table[sum % 11] === text[8] : table[sum % 11] === text[8];
}

function hongKong(text: string): boolean {
  const padded = text.length === 8 ? ` ${text}` : text;
  let sum = padded.startsWith(' ') ? 36 * 9 : letterValue(padded[0] ?? '') * 9;
  for (let i = 1; i < 8; i++) sum += letterValue(padded[i] ?? '') * (9 - i);
  sum += letterValue(padded[8] ?? '');
  return sum % 11 === 0;
}

const thai = (text: string): boolean =>
  /^[1-8]/.test(text) && (11 - (weighted(text, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === last(text);
const jmbg = (text: string): boolean =>
  dayFirst(text.slice(0, 4) + text.slice(5, 7)) &&
  [weighted(text, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])].every((s) => (11 - (s % 11)) % 11 === last(text));
const iranian = (text: string): boolean => {
  const rest = weighted(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return real(text) && last(text) === (rest < 2 ? rest : 11 - rest);
};
const belgian = (text: string): boolean =>
  [Number(text.slice(0, 9)), Number(`2${text.slice(0, 9)}`)].some((n) => 97 - (n % 97) === num(text, 9, 11)) &&
  num(text, 2, 4) <= 12 &&
  num(text, 4, 6) <= 31;
const french = (text: string): boolean =>
  97 - remainder(text.slice(0, -2).replace('2A', '19').replace('2B', '18'), 97) === Number(text.slice(-2));
const czech = (text: string): boolean => {
  const month = num(text, 2, 4) % 50;
  return (
    isDate(2000 + num(text, 0, 2), month > 20 ? month - 20 : month, num(text, 4, 6)) &&
    (text.length === 9 || Number(text) % 11 === 0 || (Number(text.slice(0, 9)) % 11 === 10 && text.endsWith('0')))
  );
};
const germanTax = (text: string): boolean => {
  const counts = new Map<string, number>();
  for (const d of text.slice(0, 10)) counts.set(d, (counts.get(d) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return text[0] !== '0' && most >= 2 && most <= 3 && mod11of10(text);
};
const swiss = (text: string): boolean => (10 - (weighted(text, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === last(text);
const irish = (text: string): boolean => {
  const second = text[8] === undefined || text[8] === 'W' ? 0 : letterValue(text[8]) - 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(text, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23] === text[7];
};
const pesel = (text: string): boolean => real(text) && (10 - (weighted(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === last(text);
const nhs = (text: string): boolean => real(text) && (11 - (weighted(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === last(text);
const chilean = (text: string): boolean => {
  const body = text.slice(0, -1);
  let sum = 0;
  for (let i = body.length - 1, w = 2; i >= 0; i--, w = w === 7 ? 2 : w + 1) sum += digitAt(body, i) * w;
  return '0K987654321'[sum % 11] === text.slice(-1);
};
const southAfrican = (text: string): boolean => isShortDate(text) && /^\d{10}[012]/.test(text) && luhn(text);

const NATIONAL = ['id', 'national', 'identity', 'identification', 'citizen', 'ssn', 'social security', 'personal number', 'personal code'];
const TAX = ['tax', 'tin', 'vat', 'fiscal'];
const row = (
  id: string,
  country: string,
  form: string,
  runs: Numbered['runs'],
  words: readonly string[],
  rest: Partial<Numbered> = {},
): Numbered => ({ id: `personal.${id}.${country.toLowerCase()}`, country, form, runs, words, source: UNVERIFIED, ...rest });

export const NATIONAL_IDS: readonly Numbered[] = [
  row(
    'national-id',
    'FI',
    '\\d{6}[-+ABCDEFUVWXY]\\d{3}[0-9A-Z]',
    [digits(6), mixed(11)],
    ['hetu', 'henkilötunnus', 'finnish', ...NATIONAL],
    { check: finnish, alone: 'medium' },
  ),
  row(
    'national-id',
    'SE',
    '(?:19|20)?\\d{6}[-+]?\\d{4}',
    [digits(6), digits(8), digits(10), digits(12)],
    ['personnummer', 'pnr', 'person nr', 'swedish', ...NATIONAL],
    { check: nordicSwedish },
  ),
  row(
    'national-id',
    'NO',
    '\\d{6} ?\\d{5}',
    [digits(6), digits(11)],
    ['fødselsnummer', 'personnummer', 'fodselsnummer', 'norwegian', ...NATIONAL],
    { check: norwegian },
  ),
  row('national-id', 'DK', '\\d{6}-?\\d{4}', [digits(6), digits(10)], ['cpr', 'personnummer', 'danish', ...NATIONAL], { check: dayFirst }),
  row('national-id', 'IS', '\\d{6}-?\\d{4}', [digits(6), digits(10)], ['kennitala', 'icelandic'], {
    check: (t) => dayFirst(t) && (11 - (weighted(t, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(t, 8),
  }),
  row(
    'tax-id',
    'DE',
    '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}|\\d{3}/\\d{3}/\\d{4}/\\d',
    [digits(2, 3), digits(11)],
    ['steuer', 'idnr', 'tin', 'tax'],
    { check: germanTax },
  ),
  row(
    'national-id',
    'DE',
    '[0-8]\\d ?\\d{6} ?[A-Z] ?\\d{3}',
    [mixed(12), digits(2)],
    ['sozialversicherung', 'rentenversicherung', 'sv-nummer', 'svnr', 'versicherungsnummer'],
    { alone: 'low' },
  ),
  row(
    'health-id',
    'DE',
    '[A-Z]\\d{9}',
    [mixed(10)],
    ['krankenversicher', 'versichertennummer', 'kvnr', 'krankenkasse', 'health insurance'],
    { check: (t) => luhn(String(letterValue(t[0] ?? '') - 9).padStart(2, '0') + t.slice(1)) || real(t) },
  ),
  row(
    'national-id',
    'FR',
    '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}',
    [digits(15), digits(1), digits(3), mixed(15)],
    ['sécurité sociale', 'securite sociale', 'nir', 'insee', 'numéro de sécu', 'french'],
    { check: french, alone: 'medium' },
  ),
  row('tax-id', 'FR', '[0-3]\\d ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}', [digits(2), digits(13)], ['spi', 'numéro fiscal', 'fiscal', 'impôt'], {
    check: (t) => Number(t.slice(0, 10)) % 511 === Number(t.slice(10)),
  }),
  row(
    'national-id',
    'ES',
    '(?:\\d{8}|[XYZ]-?\\d{7})-?[A-HJ-NP-TV-Z]',
    [mixed(9), digits(8), mixed(8)],
    ['dni', 'nif', 'nie', 'identidad', 'extranjero', 'spanish'],
    { check: spanish, alone: 'medium' },
  ),
  row('national-id', 'IT', '[A-Z]{6}\\d{2}[ABCDEHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]', [mixed(16)], ['codice fiscale', 'fiscal code', 'c.f.'], {
    check: codiceFiscale,
    alone: 'medium',
  }),
  row('tax-id', 'PT', '[1235689]\\d{2} ?\\d{3} ?\\d{3}', [digits(3), digits(9)], ['nif', 'contribuinte', 'nipc', 'portug', ...TAX], {
    check: (t) => [weighted(t, [9, 8, 7, 6, 5, 4, 3, 2]) % 11].every((r) => last(t) === (r < 2 ? 0 : 11 - r)),
  }),
  row('national-id', 'NL', '\\d{9}|\\d{4}\\.\\d{2}\\.\\d{3}', [digits(4), digits(9)], ['bsn', 'burgerservice', 'sofi', 'dutch'], {
    check: (t) => real(t) && weighted(t, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  }),
  row(
    'national-id',
    'BE',
    '\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- ]?\\d{3}[. ]?\\d{2}|\\d{2}/\\d{4}-\\d{5}',
    [digits(2), digits(11)],
    ['rijksregister', 'registre national', 'niss', 'insz', 'belgi'],
    { check: belgian },
  ),
  row('national-id', 'AT', '\\d{4} ?\\d{6}', [digits(4), digits(10)], ['svnr', 'sozialversicherung', 'versicherungsnummer', 'austria'], {
    check: (t) => weighted(t, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(t, 3) && dayFirst(t.slice(4)),
  }),
  row('national-id', 'CH', '756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d{2}', [digits(3), digits(13)], ['ahv', 'avs', 'oasi', 'sozialversicherung'], {
    check: swiss,
    alone: 'medium',
  }),
  row('national-id', 'PL', '\\d{11}', [digits(11)], ['pesel', 'polish'], { check: pesel }),
  row('tax-id', 'PL', '\\d{3}-?\\d{3}-?\\d{2}-?\\d{2}', [digits(3), digits(10)], ['nip', 'podatk'], {
    check: (t) => mod11(t, [6, 5, 7, 2, 3, 4, 5, 6, 7], -1),
  }),
  row('national-id', 'CZ', '\\d{6}/?\\d{3,4}', [digits(6), digits(9, 10)], ['rodné', 'rodne', 'r.č.', 'czech', 'slovak'], { check: czech }),
  row('tax-id', 'HU', '8\\d{9}', [digits(10)], ['adóazonosító', 'adószám', 'hungar', ...TAX], {
    check: (t) => mod11(t, [1, 2, 3, 4, 5, 6, 7, 8, 9], -1),
  }),
  row('national-id', 'RO', '[1-9]\\d{12}', [digits(13)], ['cnp', 'cod numeric', 'romania'], {
    check: (t) => isShortDate(t, 1) && mod11(t, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], 1),
  }),
  row('national-id', 'BG', '\\d{10}', [digits(10)], ['егн', 'egn', 'bulgar'], {
    check: (t) => isDate(2000, num(t, 2, 4) % 20 || 20, num(t, 4, 6)) && mod11(t, [2, 4, 8, 5, 10, 9, 7, 3, 6]),
  }),
  row('national-id', 'HR', '\\d{11}', [digits(11)], ['oib', 'croat'], { check: mod11of10 }),
  row('national-id', 'RS', '\\d{13}', [digits(13)], ['jmbg', 'emšo', 'emso', 'матичен', 'јмбг', 'serbia', 'sloven'], { check: jmbg }),
  row('tax-id', 'SI', '[1-9]\\d{7}', [digits(8)], ['davčna', 'davcna', 'sloven', ...TAX], {
    check: (t) => (11 - (weighted(t, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === last(t),
  }),
  row('national-id', 'EE', '[1-8]\\d{10}', [digits(11)], ['isikukood', 'asmens kodas', 'estonia', 'lithuania'], { check: baltic }),
  row('national-id', 'LV', '(?:\\d{6}-?\\d{5}|32\\d{4}-?\\d{5})', [digits(6), digits(11)], ['personas kods', 'latvia'], {
    check: (t) =>
      t.startsWith('32') || (dayFirst(t) && (((1101 - weighted(t, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) + 11) % 11 === last(t)),
  }),
  row('tax-id', 'GR', '\\d{9}', [digits(9)], ['αφμ', 'afm', 'greek', 'vat'], {
    check: (t) => real(t) && (weighted(t, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(t),
  }),
  row('tax-id', 'CY', '[069]\\d{7}[A-Z]', [mixed(9)], ['cyprus', 'φορολογικ', ...TAX]),
  row('tax-id', 'IE', '\\d{7}[A-W][A-IW]?', [mixed(8, 9)], ['pps', 'ireland', 'irish', ...TAX], { check: irish }),
  row(
    'national-id',
    'GB',
    '(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]',
    [mixed(8, 9), upper(2), { shape: 'lower', length: [2, 2] }],
    ['nino', 'national insurance', 'ni number'],
    { alone: 'medium' },
  ),
  row('health-id', 'GB', '\\d{3}[ -]?\\d{3}[ -]?\\d{4}', [digits(3), digits(10)], ['nhs', 'health service'], { check: nhs }),
  row('national-id', 'TR', '[1-9]\\d{10}', [digits(11)], ['tc kimlik', 't.c.', 'kimlik', 'turkish', 'tckn'], { check: turkish }),
  row('national-id', 'RU', '\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}', [digits(3)], ['снилс', 'snils'], {
    check: (t) => (weighted(t, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === num(t, 9, 11),
    alone: 'medium',
  }),
  row('tax-id', 'RU', '\\d{10}(?:\\d{2})?', [digits(10), digits(12)], ['инн', 'inn'], {
    check: (t) =>
      t.length === 10
        ? (weighted(t, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === last(t)
        : (weighted(t, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(t, 10) &&
          (weighted(t, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === last(t),
  }),
  row('tax-id', 'UA', '\\d{10}', [digits(10)], ['рнокпп', 'іпн', 'ukrain'], {
    check: (t) => (((weighted(t, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === last(t),
  }),
  row(
    'tax-id',
    'US',
    '9\\d{2}([- ]?)(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])[- ]?\\d{4}',
    [digits(3), digits(5), digits(9)],
    ['itin', 'taxpayer', 'tax id', 'tin'],
  ),
  row('tax-id', 'US', '(?:0[1-6]|[1-6]\\d|7[1-7]|8[0-8]|9[0-58-9])-\\d{7}', [digits(2)], ['ein', 'employer', 'fein', 'tax id']),
  row(
    'health-id',
    'US',
    '[1-9](?![SLOIBZ])[A-Z](?![SLOIBZ])[0-9A-Z]\\d-?(?![SLOIBZ])[A-Z](?![SLOIBZ])[0-9A-Z]\\d-?(?:(?![SLOIBZ])[A-Z]){2}\\d{2}',
    [mixed(4), mixed(11)],
    ['mbi', 'medicare', 'beneficiary'],
    { alone: 'low' },
  ),
  row('health-id', 'US', '[12]\\d{3}[ -]?\\d{3}[ -]?\\d{3}', [digits(4), digits(10)], ['npi', 'provider'], {
    check: (t) => luhn(`80840${t}`),
  }),
  row(
    'driver-license',
    'US',
    '[A-Z]\\d{7,8}',
    [mixed(8, 9)],
    ["driver's licen", 'driver licen', 'drivers licen', 'driving licen', 'dl number', 'dl#', 'license number'],
  ),
  row(
    'national-id',
    'CA',
    '[1-79]\\d{2}[- ]?\\d{3}[- ]?\\d{3}',
    [digits(3), digits(9)],
    ['sin', 'social insurance', 'nas', 'assurance sociale'],
    { check: (t) => real(t) && luhn(t) },
  ),
  row('national-id', 'MX', '[A-Z][AEIOUX][A-Z]{2}\\d{6}[HM][A-Z]{5}[0-9A-Z]\\d', [mixed(18)], ['curp'], {
    check: (t) => isShortDate(t, 4),
    alone: 'medium',
  }),
  row('tax-id', 'MX', '[A-ZÑ&]{3,4}\\d{6}[A-Z0-9]{3}', [mixed(12, 13)], ['rfc', 'contribuyente'], {
    check: (t) => isShortDate(t, t.length - 9),
  }),
  row('tax-id', 'BR', '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}|\\d{11}', [digits(3), digits(11)], ['cpf', 'brazil', 'cadastro'], {
    check: brazilianPerson,
  }),
  row('company-id', 'BR', '\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2}|\\d{14}', [digits(2), digits(14)], ['cnpj'], { check: brazilianCompany }),
  row('tax-id', 'AR', '(?:20|23|24|27|30|33|34)-?\\d{8}-?\\d', [digits(2), digits(11)], ['cuit', 'cuil'], {
    check: (t) => [11 - (weighted(t, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)].every((c) => (c === 11 ? 0 : c === 10 ? 9 : c) === last(t)),
  }),
  row('national-id', 'CL', '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dK]', [digits(1, 2), digits(7, 8)], ['rut', 'run'], { check: chilean }),
  row('national-id', 'EC', '(?:0[1-9]|1\\d|2[0-4])[0-5]\\d{7}', [digits(10)], ['cédula', 'cedula', 'ecuador'], { check: luhn }),
  row('tax-id', 'AU', '\\d{3} ?\\d{3} ?\\d{3}', [digits(3), digits(9)], ['tfn', 'tax file'], {
    check: (t) => real(t) && weighted(t, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
  }),
  row('company-id', 'AU', '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}', [digits(2), digits(11)], ['abn', 'business number'], {
    check: (t) => real(t) && (weighted(t, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  }),
  row('company-id', 'AU', '\\d{3} ?\\d{3} ?\\d{3}', [digits(3), digits(9)], ['acn', 'company number'], {
    check: (t) => (10 - (weighted(t, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === last(t),
  }),
  row('health-id', 'AU', '[2-6]\\d{3} ?\\d{5} ?\\d', [digits(4), digits(10)], ['medicare'], {
    check: (t) => weighted(t, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(t, 8),
  }),
  row('national-id', 'IN', '[2-9]\\d{3}([ :-]?)\\d{4}\\d{0}[ :-]?\\d{4}', [digits(4), digits(12)], ['aadhaar', 'aadhar', 'uidai', 'आधार'], {
    check: verhoeff,
  }),
  row('tax-id', 'IN', '[A-Z]{3}[ABCFGHLJPT][A-Z]\\d{4}[A-Z]', [mixed(10)], ['pan', 'income tax', 'permanent account'], { alone: 'low' }),
  row('vat', 'IN', '(?:0[1-9]|[12]\\d|3[0-7])[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]', [mixed(15)], ['gst'], { alone: 'medium' }),
  row('national-id', 'IN', '[A-Z]{3}\\d{7}', [mixed(10)], ['voter', 'epic', 'vote']),
  row(
    'national-id',
    'CN',
    '[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d{4}[\\dX]',
    [digits(18), mixed(18)],
    ['身份证', '公民身份', 'chinese', 'id card'],
    { check: chinese, alone: 'medium' },
  ),
  row('national-id', 'HK', '[A-Z]{1,2}\\d{6}[(\\[]?[0-9A][)\\]]?', [mixed(7, 9)], ['hkid', '身份證', 'hong kong'], { check: hongKong }),
  row('national-id', 'TW', '[A-Z][1289]\\d{8}', [mixed(10)], ['身分證', 'taiwan', '統一證號'], { check: taiwanese }),
  row('national-id', 'SG', '[STFGM]\\d{7}[A-Z]', [mixed(9)], ['nric', 'fin', 'singapore'], { check: singaporean, alone: 'medium' }),
  row('company-id', 'SG', '(?:\\d{8}|(?:19|20)\\d{7}|[TSR]\\d{2}[A-Z]{2}\\d{4})[A-Z]', [mixed(9, 10)], ['uen', 'acra']),
  row(
    'national-id',
    'KR',
    '\\d{6}-?[1-8]\\d{6}',
    [digits(6), digits(13)],
    ['주민등록', 'rrn', 'resident registration', 'korean', '외국인등록', 'frn'],
    { check: korean },
  ),
  row('national-id', 'JP', '\\d{4} ?\\d{4} ?\\d{4}', [digits(4), digits(12)], ['マイナンバー', '個人番号', 'my number', 'mynumber'], {
    check: (t) => [weighted(t, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11].every((r) => (r < 2 ? 0 : 11 - r) === last(t)),
  }),
  row(
    'national-id',
    'TH',
    '\\d{1}[ -]?\\d{4}[ -]?\\d{5}[ -]?\\d{2}[ -]?\\d',
    [digits(1), digits(13)],
    ['บัตรประชาชน', 'ประจำตัว', 'thai', 'tnin', ...NATIONAL],
    { check: thai },
  ),
  row('national-id', 'MY', '\\d{6}-\\d{2}-\\d{4}', [digits(6)], ['nric', 'mykad', 'kad pengenalan', 'malaysia'], {
    check: (t) => isShortDate(t),
  }),
  row('national-id', 'PK', '[1-7]\\d{4}-\\d{7}-\\d', [digits(5)], ['cnic', 'nadra', 'pakistan'], { alone: 'low' }),
  row('national-id', 'LK', '(?:\\d{9}[VX]|(?:19|20)\\d{10})', [mixed(10), digits(12)], ['nic', 'sri lanka']),
  row('tax-id', 'PH', '\\d{3}-?\\d{3}-?\\d{3}(?:-?\\d{3})?', [digits(3), digits(9), digits(12)], ['tin', 'bir']),
  row('national-id', 'IL', '\\d{9}', [digits(9)], ['תעודת זהות', 'teudat', 'israel', 'ת.ז'], { check: (t) => real(t) && luhn(t) }),
  row('national-id', 'IR', '\\d{10}', [digits(10)], ['کد ملی', 'melli', 'iran'], { check: iranian }),
  row('national-id', 'ZA', '\\d{6} ?\\d{4} ?\\d{2} ?\\d', [digits(6), digits(13)], ['rsa id', 'south africa', ...NATIONAL], {
    check: southAfrican,
  }),
  row('national-id', 'NG', '\\d{11}', [digits(11)], ['nin', 'nimc', 'nigeria']),
  row('national-id', 'AE', '784-?\\d{4}-?\\d{7}-?\\d', [digits(3), digits(15)], ['emirates id', 'هوية'], { check: luhn, alone: 'medium' }),
  row('national-id', 'SA', '[12]\\d{9}', [digits(10)], ['iqama', 'هوية', 'إقامة', 'saudi'], { check: luhn }),
  row('national-id', 'EG', '[23]\\d{13}', [digits(14)], ['رقم قومي', 'الرقم القومي', 'egypt'], { check: (t) => isShortDate(t, 1) }),
];
