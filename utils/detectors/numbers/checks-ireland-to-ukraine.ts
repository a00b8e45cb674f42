/** Check digits and dates of European numbers, Ireland to Ukraine. As `checks-austria-to-hungary`: total, over a value of the row's form. */
import { digitAt, isDate, isRepeated, isShortDate, letterValue, luhn, remainder, verhoeff, weighted } from '../checksums';

const num = (text: string, from: number, to: number): number => Number(text.slice(from, to));
const last = (text: string): number => digitAt(text, text.length - 1);
const real = (text: string): boolean => !isRepeated(text);
/** `DDMMYY` at the start; the century is unknown, so the leap day is read as in 2000. */
const dayFirst = (text: string, shift = 0): boolean => isDate(2000 + num(text, 4, 6), num(text, 2, 4), num(text, 0, 2) - shift);

const IRISH = 'WABCDEFGHIJKLMNOPQRSTUV';
export function irishPerson(text: string): boolean {
  const second = text[8] ?? 'W';
  const extra = 'AH'.includes(second) ? letterValue(second) - 9 : 0;
  return IRISH[(weighted(text, [8, 7, 6, 5, 4, 3, 2]) + extra * 9) % 23] === text[7];
}
export function irishVat(text: string): boolean {
  const body = text.slice(2);
  if (/^\d{7}/.test(body)) {
    const second = IRISH.indexOf(body[8] ?? 'W');
    return IRISH[(weighted(body, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23] === body[7];
  }
  const old = `0${body.slice(2, 7)}${body[0] ?? ''}`;
  return IRISH[weighted(old, [8, 7, 6, 5, 4, 3, 2]) % 23] === body[7];
}

export const icelandic = (text: string): boolean =>
  dayFirst(text, num(text, 0, 2) > 40 ? 40 : 0) && weighted(text, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

const CODICE_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export function italianPerson(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const value = letterValue(text[i] ?? '');
    const index = value > 9 ? value - 10 : value;
    sum += i % 2 === 0 ? (CODICE_ODD[index] ?? 0) : index;
  }
  return sum % 26 === letterValue(text[15] ?? '') - 10;
}
export const italianVat = (text: string): boolean => {
  const digits = text.slice(-11);
  const office = num(digits, 7, 10);
  return ((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office)) && luhn(digits) && Number(digits.slice(0, 7)) > 0;
};

export const luxembourgish = (text: string): boolean =>
  isDate(num(text, 0, 4), num(text, 4, 6), num(text, 6, 8)) && luhn(text.slice(0, 12)) && verhoeff(text.slice(0, 11) + text.slice(12));
export const luxembourgishVat = (text: string): boolean => num(text, 2, 8) % 89 === num(text, 8, 10);

export function latvian(text: string): boolean {
  if (text.startsWith('32')) return true;
  // With the date in front, they were given out until July 2017.
  if (text[6] === '2' && num(text, 4, 6) > 17) return false;
  return dayFirst(text) && ((1 + weighted(text, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === last(text);
}
export const latvianVat = (text: string): boolean => {
  const digits = text.slice(2);
  return /^[0-3]/.test(digits) ? latvian(digits) : weighted(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
};

export const malteseVat = (text: string): boolean => weighted(text.slice(2), [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0;
export const moldovan = (text: string): boolean =>
  /^[012]/.test(text) && real(text) && weighted(text, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === last(text);
export const macedonian = (text: string): boolean => {
  const digits = text.slice(-13);
  return real(digits) && ((11 - (weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(digits);
};
export const montenegrin = (text: string): boolean =>
  real(text) && ((11 - (weighted(text, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(text);
/** Unique master citizen number of the states of former Yugoslavia. */
export const yugoslavian = (text: string): boolean =>
  dayFirst(text.slice(0, 4) + text.slice(5, 7)) &&
  /^[09]/.test(text.slice(4)) &&
  ((11 - (weighted(text, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(text);

export const dutchPerson = (text: string): boolean => real(text) && weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
/** The elevenfold of the citizen's number, and five more. */
export const dutchPupil = (text: string): boolean => weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 5;
export const dutchVat = (text: string): boolean =>
  weighted(text.slice(2), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 || remainder(text, 97) === 1;

/**
 * The three digits behind the date say the century, each series for some years: https://www.skatteetaten.no/nn/Person/Folkeregister/
 * Fodsel-og-namneval/Barn-fodde-i-Noreg/Fodselsnummer/.
 */
export function norwegianPerson(text: string): boolean {
  const [day, month, year, series] = [num(text, 0, 2), num(text, 2, 4), num(text, 4, 6), num(text, 6, 9)];
  const check = (weights: readonly number[], at: number): boolean => (11 - (weighted(text, weights) % 11)) % 11 === digitAt(text, at);
  return (
    (series < 500 || year < 40 || series >= 900 || (year >= 54 && series < 750)) &&
    isDate(2000 + year, month > 40 ? month - 40 : month, day > 40 ? day - 40 : day) &&
    check([3, 7, 6, 1, 8, 9, 4, 5, 2], 9) &&
    check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 10)
  );
}
export const norwegianCompany = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return /^[89]/.test(digits) && weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
};

export const polishPerson = (text: string): boolean => {
  const month = num(text, 2, 4) % 20;
  return (
    isDate(2000 + num(text, 0, 2), month, num(text, 4, 6)) &&
    (10 - (weighted(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === last(text)
  );
};
export const polishTax = (text: string): boolean => {
  const digits = text.slice(-10);
  return real(digits) && weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(digits);
};
export const polishCompany = (text: string): boolean =>
  real(text) &&
  (weighted(text, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digitAt(text, 8) &&
  (text.length === 9 || (weighted(text, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === last(text));
export function polishCard(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += letterValue(text[i] ?? '') * ([7, 3, 1, 9, 7, 3, 1, 7, 3][i] ?? 0);
  return sum % 10 === 0;
}

export const portugueseTax = (text: string): boolean => {
  const digits = text.slice(-9);
  return real(digits) && ((11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(digits);
};
/** Luhn over base 36, as the citizen card's document number has it. */
export function portugueseCard(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 12; i++) {
    let value = letterValue(text[i] ?? '');
    if (i % 2 === 0 && (value *= 2) > 9) value -= 9;
    sum += value;
  }
  return sum % 10 === 0;
}
export const portugueseInsurance = (text: string): boolean =>
  real(text) && 9 - (weighted(text, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === last(text);

export const romanianPerson = (text: string): boolean => {
  const rest = weighted(text, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isShortDate(text, 1) && (rest === 10 ? 1 : rest) === last(text);
};
export const romanianCompany = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').padStart(10, '0');
  return ((10 * weighted(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2])) % 11) % 10 === last(digits);
};

export const russianTax = (text: string): boolean =>
  text.length === 10
    ? real(text) && (weighted(text, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === last(text)
    : (weighted(text, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(text, 10) &&
      (weighted(text, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === last(text);
export const russianInsurance = (text: string): boolean => (weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === num(text, 9, 11);
export const russianCompany = (text: string): boolean =>
  remainder(text.slice(0, -1), text.length === 13 ? 11 : 13) % 10 === last(text) && /^[1-9]/.test(text);

export const swedishPerson = (text: string): boolean => {
  const ten = text.slice(-10);
  const day = num(ten, 4, 6);
  return (
    (text.length === 10 || /^(?:1[89]|20)/.test(text)) &&
    isDate(2000 + num(ten, 0, 2), num(ten, 2, 4), day > 60 ? day - 60 : day) &&
    luhn(ten)
  );
};
/** The third digit is 2 or more, which sets it apart from a person's number. */
export const swedishCompany = (text: string): boolean => {
  const ten = text.replace(/^SE/, '').slice(0, 10);
  return digitAt(ten, 2) >= 2 && luhn(ten);
};
export const swedishVat = (text: string): boolean => luhn(text.slice(2, 12));

export const slovenianTax = (text: string): boolean => {
  const digits = text.slice(-8);
  const rest = 11 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits[0] !== '0' && real(digits) && rest !== 11 && rest % 10 === last(digits);
};
export const slovakVat = (text: string): boolean => /^SK[2-47-9]/.test(text) && remainder(text.slice(2), 11) === 0;

export function turkishPerson(text: string): boolean {
  const odd = weighted(text, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(text, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return text[0] !== '0' && tenth === digitAt(text, 9) && (odd + even + tenth) % 10 === last(text);
}
export function turkishTax(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const value = (digitAt(text, i) + 9 - i) % 10;
    sum += value === 0 ? 0 : (value * 2 ** (9 - i)) % 9 || 9;
  }
  return real(text) && (10 - (sum % 10)) % 10 === last(text);
}

export const ukrainianPerson = (text: string): boolean =>
  real(text) && (((weighted(text, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === last(text);
export function ukrainianCompany(text: string): boolean {
  const weights = /^[345]/.test(text) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  let rest = weighted(text, weights) % 11;
  if (rest === 10)
    rest =
      weighted(
        text,
        weights.map((w) => w + 2),
      ) % 11;
  return real(text) && rest % 10 === last(text);
}
/** Serbia's tax number is ISO 7064 MOD 11,10 too. */
