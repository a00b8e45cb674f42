/** Check digits and dates of numbers of the Americas, Asia, Africa and Oceania. As those of Europe: total, over a value of the row's form. */
import { digitAt, isDate, isRepeated, isShortDate, letterValue, luhn, remainder, sumOf, verhoeff, weighted } from '../checksums';

const num = (text: string, from: number, to: number): number => Number(text.slice(from, to));
const last = (text: string): number => digitAt(text, text.length - 1);
const real = (text: string): boolean => !isRepeated(text);
/** 11 less the rest, as a digit: 11 is 0, and 10 is whatever the authority says. */
const elevenLess = (sum: number, ten = 0): number => {
  const check = 11 - (sum % 11);
  return check === 11 ? 0 : check === 10 ? ten : check;
};
const reversed = (text: string, weights: readonly number[]): number =>
  weighted(Array.from(text).reverse().join(''), weights.slice(0, text.length));

// The Americas.
export const argentineTax = (text: string): boolean =>
  real(text) && elevenLess(weighted(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 9) === last(text);
export const argentineAccount = (text: string): boolean =>
  real(text) &&
  (10 - (weighted(text, [7, 1, 3, 9, 7, 1, 3]) % 10)) % 10 === digitAt(text, 7) &&
  (10 - (weighted(text.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]) % 10)) % 10 === last(text);

function brazilianDigits(text: string, first: readonly number[], second: readonly number[]): boolean {
  const check = (weights: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += (text.charCodeAt(i) - 48) * (weights[i] ?? 0);
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  return real(text) && check(first) === digitAt(text, text.length - 2) && check(second) === last(text);
}
export const brazilianPerson = (text: string): boolean =>
  brazilianDigits(text, [10, 9, 8, 7, 6, 5, 4, 3, 2], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
/** Letters since July 2026: their code less 48. */
export const brazilianCompany = (text: string): boolean =>
  brazilianDigits(text, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
export const brazilianInsurance = (text: string): boolean =>
  real(text) && elevenLess(weighted(text, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === last(text);
export const brazilianHealth = (text: string): boolean => {
  let sum = 0;
  for (let i = 0; i < 15; i++) sum += digitAt(text, i) * (15 - i);
  return /^[12789]/.test(text) && sum % 11 === 0;
};

export const canadianPerson = (text: string): boolean => real(text) && !/^[08]/.test(text) && luhn(text);
export const canadianCompany = (text: string): boolean => real(text) && luhn(text.slice(0, 9));
export const columbianHealth = (text: string): boolean =>
  text.startsWith('9') && (11 - (weighted(text.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11)) % 11 === last(text);
/** 11 less the rest, of which the last digit: 11 is 1. */
export const quebecTax = (text: string): boolean => (11 - (weighted(text, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(text, 9);

export function chilean(text: string): boolean {
  const body = text.slice(0, -1);
  let sum = 0;
  for (let i = body.length - 1, w = 2; i >= 0; i--, w = w === 7 ? 2 : w + 1) sum += digitAt(body, i) * w;
  return real(text) && '0K987654321'[sum % 11] === text.slice(-1);
}
export const colombian = (text: string): boolean =>
  real(text) &&
  '01987654321'[reversed(text.slice(0, -1), [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]) % 11] === text.slice(-1);
export const cuban = (text: string): boolean => isShortDate(text);
export const dominicanPerson = (text: string): boolean => real(text) && luhn(text);
export const dominicanCompany = (text: string): boolean =>
  /^[145]/.test(text) && ((10 - (weighted(text, [7, 9, 8, 6, 5, 4, 3, 2]) % 11)) % 9) + 1 === last(text);

export const ecuadorian = (text: string): boolean => {
  const province = num(text, 0, 2);
  return ((province >= 1 && province <= 24) || province === 30) && digitAt(text, 2) <= 6 && luhn(text.slice(0, 10));
};
export const ecuadorianCompany = (text: string): boolean => {
  if (text.endsWith('000')) return false;
  const third = digitAt(text, 2);
  if (third < 6) return ecuadorian(text);
  const province = num(text, 0, 2);
  if (province < 1 || province > 24) return false;
  return third === 6
    ? weighted(text, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 || ecuadorian(text)
    : third === 9 && weighted(text, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
};

export const guatemalan = (text: string): boolean =>
  real(text) &&
  (weighted(text, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10 === digitAt(text, 8) &&
  num(text, 9, 11) >= 1 &&
  num(text, 9, 11) <= 22 &&
  num(text, 11, 13) >= 1 &&
  num(text, 11, 13) <= 33;
export const guatemalanTax = (text: string): boolean =>
  real(text) && '0123456789K'[(11 - (reversed(text.slice(0, -1), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) % 11)) % 11] === text.slice(-1);
export const salvadoran = (text: string): boolean =>
  real(text) && (10 - (weighted(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === last(text);
export const salvadoranTax = (text: string): boolean =>
  /^[019]/.test(text) &&
  (text.slice(10, 13) <= '100'
    ? (weighted(text, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10
    : ((11 - (weighted(text, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10) === last(text);

const CURP = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
export function mexicanPerson(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += CURP.indexOf(text[i] ?? '') * (18 - i);
  return isShortDate(text, 4) && (10 - (sum % 10)) % 10 === last(text);
}
const RFC = ['0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ '];
export function mexicanTax(text: string): boolean {
  if (!isShortDate(text, text.length - 9)) return false;
  const padded = text.padStart(13, ' ');
  return RFC.some((alphabet) => {
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += alphabet.indexOf(padded[i] ?? '') * (13 - i);
    const check = 11 - (sum % 11);
    return (check === 11 ? '0' : check === 10 ? 'A' : String(check)) === padded[12];
  });
}
/** The date alone: tax offices print some without check digits that hold, and the form is like no other. */
export const mexicanTaxDate = (text: string): boolean => isShortDate(text, text.length - 9);
export const clabe = (text: string): boolean => {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (digitAt(text, i) * ([3, 7, 1][i % 3] ?? 0)) % 10;
  return real(text) && text.slice(0, 3) !== '000' && (10 - (sum % 10)) % 10 === last(text);
};

export const peruvianTax = (text: string): boolean => (11 - (weighted(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === last(text);
export const paraguayan = (text: string): boolean =>
  real(text) && ((11 - (reversed(text.slice(0, -1), [2, 3, 4, 5, 6, 7, 8, 9]) % 11)) % 11) % 10 === last(text);
export const uruguayan = (text: string): boolean => real(text) && (10 - (weighted(text, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === last(text);
export const uruguayanTax = (text: string): boolean =>
  num(text, 0, 2) >= 1 &&
  num(text, 0, 2) <= 22 &&
  text.slice(8, 11) === '001' &&
  (11 - (weighted(text, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === last(text);
export const venezuelan = (text: string): boolean => {
  const first = ({ V: 4, E: 8, J: 12, P: 16, G: 20, C: 12 } as Readonly<Record<string, number>>)[text[0] ?? ''] ?? 0;
  return '00987654321'[(first + weighted(text.slice(1), [3, 2, 7, 6, 5, 4, 3, 2])) % 11] === text.slice(-1);
};

/** Card advertised numbers and what the administration never assigns: https://www.ssa.gov/history/ssnmisused.html */
const WITHDRAWN = new Set(['078051120', '219099999', '457555462', '123456789']);
export const socialSecurity = (text: string): boolean => !/^(?:000|666|9)|^\d{3}00|0000$/.test(text) && real(text) && !WITHDRAWN.has(text);
export const usProvider = (text: string): boolean => /^[12]/.test(text) && luhn(`80840${text}`);
export const usDrugs = (text: string): boolean => {
  const t = text.slice(2);
  const sum = digitAt(t, 0) + digitAt(t, 2) + digitAt(t, 4) + 2 * (digitAt(t, 1) + digitAt(t, 3) + digitAt(t, 5));
  return sum % 10 === digitAt(t, 6);
};

// Asia.
export function chinese(text: string): boolean {
  const sum = weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDate(num(text, 6, 10), num(text, 10, 12), num(text, 12, 14)) && '10X98765432'[sum % 11] === text[17];
}
const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export function chineseCompany(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++)
    sum += USCC.indexOf(text[i] ?? '') * ([1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28][i] ?? 0);
  return real(text) && USCC[(31 - (sum % 31)) % 31] === text[17];
}
export function hongKong(text: string): boolean {
  const padded = text.padStart(9, ' ');
  let sum = padded.startsWith(' ') ? 36 * 9 : letterValue(padded[0] ?? '') * 9;
  for (let i = 1; i < 9; i++) sum += letterValue(padded[i] ?? '') * (9 - i);
  return sum % 11 === 0;
}
export const emirati = (text: string): boolean => luhn(text) && num(text, 3, 7) >= 1900 && num(text, 3, 7) <= 2030;
export const indonesianPerson = (text: string): boolean => {
  const day = num(text, 6, 8);
  return num(text, 0, 2) >= 11 && isDate(2000 + num(text, 10, 12), num(text, 8, 10), day > 40 ? day - 40 : day) && !text.endsWith('0000');
};
export const indonesianTax = (text: string): boolean => luhn(text.slice(0, 9)) && real(text);
export const israeli = (text: string): boolean => real(text) && luhn(text);
export const aadhaar = (text: string): boolean => Array.from(text).reverse().join('') !== text && verhoeff(text);
export const indianVoter = (text: string): boolean => luhn(text.slice(3));
export function indianVat(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = letterValue(text[i] ?? '') * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return letterValue(text[14] ?? '') === (36 - (sum % 36)) % 36;
}
export const iranian = (text: string): boolean => {
  const rest = weighted(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return real(text) && last(text) === (rest < 2 ? rest : 11 - rest);
};
export const japanesePerson = (text: string): boolean => {
  const rest = weighted(text, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return real(text) && (rest < 2 ? 0 : 11 - rest) === last(text);
};
export const japaneseCompany = (text: string): boolean =>
  text[0] !== '0' && 9 - (weighted(text.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === digitAt(text, 0);
export const kazakh = (text: string): boolean => {
  let rest = weighted(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (rest === 10) rest = weighted(text, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return num(text, 2, 4) <= 12 && num(text, 2, 4) > 0 && real(text) && rest === last(text);
};
/** Those given out since October 2020 have no check digit, so all have none here. */
export const korean = (text: string): boolean =>
  isShortDate(text) && (/^\d{6}[1-4]/.test(text) ? num(text, 7, 9) <= 96 : /^\d{6}[5-8]/.test(text));
export const koreanCompany = (text: string): boolean => {
  const eighth = digitAt(text, 8) * 5;
  return (
    num(text, 0, 3) >= 101 &&
    text.slice(3, 5) !== '00' &&
    (10 - ((weighted(text, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor(eighth / 10)) % 10)) % 10 === last(text)
  );
};
export const kuwaiti = (text: string): boolean =>
  isShortDate(text, 1) && 11 - (weighted(text, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === last(text);
export const sriLankan = (text: string): boolean => {
  const day = text.length === 10 ? num(text, 2, 5) : num(text, 4, 7);
  // The old form, two digits of the year, ended with those born in the century's last years.
  if (text.length === 10 && num(text, 0, 2) < 20) return false;
  return (day >= 1 && day <= 366) || (day >= 501 && day <= 866);
};
export const malaysian = (text: string): boolean =>
  isShortDate(text) && !['00', '17', '18', '19', '20', '69', '70', '73', '80', '81', '94', '95', '96', '97'].includes(text.slice(6, 8));
export const philippineTax = (text: string): boolean => real(text) && weighted(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === digitAt(text, 8);
export const saudi = (text: string): boolean => /^[12]/.test(text) && luhn(text);
export function singaporean(text: string): boolean {
  const first = text[0] ?? '-';
  const sum = (weighted(text.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(first) ? 4 : first === 'M' ? 3 : 0)) % 11;
  const table = 'ST'.includes(first) ? 'JZIHGFEDCBA' : 'FG'.includes(first) ? 'XWUTRQPNMLK' : 'KLJNPQRTUWX';
  return (first === 'M' ? table[10 - sum] : table[sum]) === text[8];
}
export function singaporeanCompany(text: string): boolean {
  if (text.length === 9) return 'XMKECAWLJDB'[weighted(text, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === text[8];
  if (/^\d/.test(text)) return 'ZKCMDNERGWH'[weighted(text, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === text[9];
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
  let sum = 6;
  for (let i = 0; i < 9; i++) sum += alphabet.indexOf(text[i] ?? '') * ([4, 3, 5, 3, 10, 2, 2, 5, 7][i] ?? 0);
  return alphabet[sum % 11] === text[9];
}
export const thai = (text: string): boolean =>
  real(text) && (11 - (weighted(text, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === last(text);
export function taiwanese(text: string): boolean {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text[0] ?? '') + 10;
  const second = letterValue(text[1] ?? '');
  const body = (second > 9 ? String('ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text[1] ?? '') % 10) : String(second)) + text.slice(2);
  return letter >= 10 && (Math.floor(letter / 10) + (letter % 10) * 9 + weighted(body, [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0;
}
/** Divisible by five since 2023; it was ten. */
export const taiwaneseCompany = (text: string): boolean => {
  const sum = sumOf(text, [1, 2, 1, 2, 1, 2, 4, 1]);
  return real(text) && (sum % 10 === 0 || (text[6] === '7' && (sum + 1) % 10 === 0));
};
export const vietnameseTax = (text: string): boolean => {
  const check = 10 - (weighted(text, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11);
  return check === digitAt(text, 9) && text.slice(2, 9) !== '0000000';
};
export const vietnamesePerson = (text: string): boolean => num(text, 0, 3) >= 1 && num(text, 0, 3) <= 96 && digitAt(text, 3) <= 3;

// Africa and Oceania.
export const egyptian = (text: string): boolean =>
  isShortDate(text, 1) && num(text, 7, 9) >= 1 && (num(text, 7, 9) <= 35 || num(text, 7, 9) === 88);
export const ghanaianTax = (text: string): boolean => '0123456789X'[weighted(text.slice(1), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11] === text[10];
export const moroccanCompany = (text: string): boolean => real(text) && remainder(text, 97) === 0;
export function mauritian(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += letterValue(text[i] ?? '') * (14 - i);
  return isDate(2000 + num(text, 5, 7), num(text, 3, 5), num(text, 1, 3)) && (17 - (sum % 17)) % 17 === letterValue(text[13] ?? '');
}
export const mozambicanTax = (text: string): boolean =>
  real(text) && '01234567891'[weighted(text, [8, 9, 4, 5, 6, 7, 8, 9]) % 11] === text.slice(-1);
export const nigerian = (text: string): boolean => text[0] !== '0' && real(text) && verhoeff(text);
export const southAfrican = (text: string): boolean => isShortDate(text) && /^\d{10}[012]/.test(text) && luhn(text);
export const southAfricanTax = (text: string): boolean => /^[01239]/.test(text) && real(text) && luhn(text);
export const australianTax = (text: string): boolean => real(text) && weighted(text, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
export const australianCompany = (text: string): boolean =>
  real(text) && (weighted(text, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
export const australianNumber = (text: string): boolean =>
  (10 - (weighted(text, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === last(text) && text !== '000000000';
export const australianHealth = (text: string): boolean => weighted(text, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(text, 8);
export function newZealandTax(text: string): boolean {
  const padded = text.padStart(9, '0');
  if (Number(text) < 10_000_000 || Number(text) > 150_000_000) return false;
  let check = (11 - (weighted(padded, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  if (check === 10) check = (11 - (weighted(padded, [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11;
  return check === last(text);
}
/** Inland Revenue's way by bank: A and B below and above 990000, D, E, F and G; 31 has no check digit. */
const NEW_ZEALAND: Readonly<Record<string, readonly [weights: readonly number[], fold: number, by: number]>> = {
  A: [[0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1], 11, 11],
  B: [[0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1], 11, 11],
  D: [[0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1], 11, 11],
  E: [[0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1], 9, 11],
  F: [[0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1], 10, 10],
  G: [[0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1], 9, 10],
};
const NEW_ZEALAND_BANKS: Readonly<Record<string, string>> = { '08': 'D', '09': 'E', '25': 'F', '33': 'F', '26': 'G', '28': 'G', '29': 'G' };
export function newZealandAccount(text: string): boolean {
  const bank = text.slice(0, 2);
  if (bank === '31') return true;
  if (!/^(?:0[1-4689]|[12]\d|3[0358])/.test(bank)) return false;
  const way = NEW_ZEALAND_BANKS[bank] ?? (text.slice(6, 13) >= '0990000' ? 'B' : 'A');
  const [weights, fold, by] = NEW_ZEALAND[way] ?? [[], 1, 1];
  const account = text.slice(0, 13) + text.slice(13).padStart(3, '0');
  let sum = 0;
  weights.forEach((weight, i) => {
    const product = weight * digitAt(account, i);
    sum += product > fold ? product % fold : product;
  });
  return sum % by === 0 && real(text);
}
/** Old form: three letters without I and O, three digits, a check digit by 11. */
export function newZealandHealth(text: string): boolean {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
  let sum = 0;
  for (let i = 0; i < 3; i++) sum += (alphabet.indexOf(text[i] ?? '') + 1) * (7 - i);
  for (let i = 3; i < 6; i++) sum += digitAt(text, i) * (7 - i);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === last(text);
}
