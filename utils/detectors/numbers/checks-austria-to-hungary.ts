/**
 * Check digits and dates of European numbers, Austria to Hungary. Each function sees a value of its row's form, without separators and in upper case, and is
 * total: for anything else it answers something, and never throws. The rows say where each rule was read.
 */
import { digitAt, isDate, isRepeated, isShortDate, letterValue, luhn, mod11of10, remainder, sumOf, weighted } from '../checksums';

const num = (text: string, from: number, to: number): number => Number(text.slice(from, to));
const last = (text: string): number => digitAt(text, text.length - 1);
const real = (text: string): boolean => !isRepeated(text);
/** `DDMMYY` at the start; the century is unknown, so the leap day is read as in 2000. */
const dayFirst = (text: string, shift = 0): boolean => isDate(2000 + num(text, 4, 6), num(text, 2, 4), num(text, 0, 2) - shift);

/** ISO 7064 MOD 11,10, and not one digit repeated. */
export const pureMod11of10 = (text: string): boolean => real(text) && mod11of10(text);
export const austrianTax = (text: string): boolean => real(text) && luhn(text);
export const austrianInsurance = (text: string): boolean =>
  weighted(text, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(text, 3) && num(text, 6, 8) <= 15 && num(text, 4, 6) <= 31;
export const austrianVat = (text: string): boolean => (16 - (sumOf(text.slice(-8, -1), [1, 2]) % 10)) % 10 === last(text);

/** The years of this century that somebody may be born in; numbers of those have a 2 in front when they are checked. */
const YEARS = 40;
export function belgianPerson(text: string): boolean {
  const month = num(text, 2, 4) % 20;
  const holds = (digits: string): boolean => 97 - (Number(digits) % 97) === num(text, 9, 11);
  return month <= 12 && num(text, 4, 6) <= 31 && (holds(text.slice(0, 9)) || (num(text, 0, 2) < YEARS && holds(`2${text.slice(0, 9)}`)));
}
export const belgianCompany = (text: string): boolean => 97 - (num(text, -10, -2) % 97) === num(text, -2, text.length);

const bulgarianDate = (text: string): boolean => {
  const month = num(text, 2, 4);
  return isDate(2000 + num(text, 0, 2), month > 40 ? month - 40 : month > 20 ? month - 20 : month, num(text, 4, 6));
};
export const bulgarianPerson = (text: string): boolean =>
  bulgarianDate(text) && (weighted(text, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === last(text);
export const bulgarianForeigner = (text: string): boolean =>
  real(text) && weighted(text, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === last(text);
export function bulgarianCompany(text: string): boolean {
  let rest = weighted(text, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  if (rest === 10) rest = weighted(text, [3, 4, 5, 6, 7, 8, 9, 10]) % 11;
  return real(text) && rest % 10 === digitAt(text, 8);
}
export const bulgarianVat = (text: string): boolean => {
  const digits = text.slice(2);
  return digits.length === 9
    ? bulgarianCompany(digits)
    : bulgarianPerson(digits) ||
        bulgarianForeigner(digits) ||
        (11 - (weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === last(digits);
};

export function belarusian(text: string): boolean {
  const second = 'ABCEHKMOPT'.indexOf(text[1] ?? '');
  const body = second < 0 ? text : `${text[0] ?? ''}${String(second)}${text.slice(2)}`;
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += letterValue(body[i] ?? '') * ([29, 23, 19, 17, 13, 7, 5, 3][i] ?? 0);
  return real(text) && sum % 11 === last(text);
}

export const ean13 = (text: string): boolean => (10 - (weighted(text, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === last(text);
/** Nine digits at the end or before a language's letters: CHE-116.281.710 MWST. */
export const swissCompany = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return real(digits) && (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === last(digits);
};

/** None begins with 12: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cy/vat.py. */
const CYPRIOT = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
export function cypriot(text: string): boolean {
  const body = text.slice(-9);
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? (CYPRIOT[digitAt(body, i)] ?? 0) : digitAt(body, i);
  return !body.startsWith('12') && (sum % 26) + 10 === letterValue(body[8] ?? '');
}

export function czechPerson(text: string): boolean {
  const year = num(text, 0, 2);
  const month = num(text, 2, 4) % 50;
  return (
    isDate(2000 + year, month > 20 ? month - 20 : month, num(text, 4, 6)) &&
    (text.length === 9
      ? year < 54 && text.slice(6) !== '000'
      : (Number(text.slice(0, 9)) % 11) % (year < 85 && year >= 54 ? 10 : 11) === last(text))
  );
}
export const czechCompany = (text: string): boolean => {
  const check = (11 - (weighted(text, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return real(text) && text[0] !== '9' && (check === 0 ? 1 : check % 10) === last(text);
};
export const czechVat = (text: string): boolean => {
  const digits = text.slice(2);
  if (digits.length === 8) return czechCompany(digits);
  if (digits.length === 9 && digits.startsWith('6')) {
    const sum = weighted(digits.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
    // 9 and 10 leave less than nothing, which counts from ten down.
    return (18 - ((21 - sum) % 11)) % 10 === last(digits) || czechPerson(digits);
  }
  return czechPerson(digits);
};

export function germanTax(text: string): boolean {
  const counts = new Map<string, number>();
  for (const d of text.slice(0, 10)) counts.set(d, (counts.get(d) ?? 0) + 1);
  const repeated = [...counts.values()].filter((n) => n > 1);
  return text[0] !== '0' && repeated.length === 1 && (repeated[0] ?? 0) <= 3 && mod11of10(text);
}
const LETTERS_AS_DIGITS = (text: string): string => text.replace(/[A-Z]/g, (c) => String(letterValue(c) - 9).padStart(2, '0'));
/** VKVV §4: cross sums of the weighted digits, the letter as its place in the alphabet. */
export const germanPension = (text: string): boolean =>
  isDate(2000 + num(text, 6, 8), num(text, 4, 6), Math.max(1, num(text, 2, 4) % 50)) &&
  sumOf(LETTERS_AS_DIGITS(text).slice(0, 12), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === last(text);
export const germanHealth = (text: string): boolean => sumOf(LETTERS_AS_DIGITS(text).slice(0, 10), [1, 2]) % 10 === last(text);
export const germanDoctor = (text: string): boolean =>
  real(text) && (10 - (weighted(text, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === digitAt(text, 6);
/** ICAO Doc 9303-3 §4.9: weights 7, 3, 1; letters from A = 10. */
export function icao(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < text.length - 1; i++) sum += letterValue(text[i] ?? '') * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10 === last(text);
}

/**
 * Since 2007 some have no check digit, all of them of people born, as far as is known, on a first of January from 1960 to 1995:
 * https://www.cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol/.
 */
export const danishPerson = (text: string): boolean =>
  dayFirst(text) &&
  !text.endsWith('0000') &&
  (/^0101(?:[678]\d|9[0-5])[0-349]/.test(text) || weighted(text, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0);
export const danishCompany = (text: string): boolean =>
  text.slice(-8)[0] !== '0' && weighted(text.slice(-8), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

const balticCheck = (text: string): boolean => {
  const front = text.length - 1;
  let rest = weighted(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3].slice(0, front)) % 11;
  if (rest === 10) rest = weighted(text, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5].slice(0, front)) % 11;
  return rest % 10 === last(text);
};
export const balticPerson = (text: string): boolean => /^[1-8]/.test(text) && isShortDate(text, 1) && balticCheck(text);
export const estonianCompany = (text: string): boolean => /^[1789]/.test(text) && real(text) && balticCheck(text);
export const estonianVat = (text: string): boolean => weighted(text.slice(2), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
export const lithuanianVat = (text: string): boolean => {
  const digits = text.slice(2);
  return digits[digits.length - 2] === '1' && balticCheck(digits);
};

const SPANISH = 'TRWAGMYFPDXBNJZSQVHLCKE';
export const spanishPerson = (text: string): boolean =>
  SPANISH[
    Number(
      text
        .slice(0, -1)
        .replace(/^[XKLM]/, '0')
        .replace(/^Y/, '1')
        .replace(/^Z/, '2'),
    ) % 23
  ] === text.slice(-1);
export function spanishCompany(text: string): boolean {
  const check = (10 - (sumOf(text.slice(1, 8), [2, 1]) % 10)) % 10;
  const end = text[8] ?? '';
  const letter = 'JABCDEFGHI'[check];
  // Letters for public bodies and foreign companies, digits for companies, either for the rest.
  return /^[PQSNWR]/.test(text) ? end === letter : /^[ABEH]/.test(text) ? end === String(check) : end === letter || end === String(check);
}
export const spanishVat = (text: string): boolean => {
  const body = text.slice(2);
  return /^[\dXYZKLM]/.test(body) ? /[A-Z]$/.test(body) && spanishPerson(body) : spanishCompany(body);
};
/** Two check digits, over bank and branch and over the account, each by eleven. */
export function spanishAccount(text: string): boolean {
  const check = (digits: string): number => {
    const rest = weighted(digits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]) % 11;
    return rest < 2 ? rest : 11 - rest;
  };
  return real(text) && check(`00${text.slice(0, 8)}`) === digitAt(text, 8) && check(text.slice(10)) === digitAt(text, 9);
}
export const spanishInsurance = (text: string): boolean => {
  const province = num(text, 0, 2);
  const serial = num(text, 2, 10);
  const base = serial < 10_000_000 ? serial + province * 10_000_000 : province * 100_000_000 + serial;
  return ((province >= 1 && province <= 53) || province === 66) && base % 97 === num(text, 10, 12);
};

/** Individual numbers begin with 002. */
export const finnishPerson = (text: string): boolean =>
  dayFirst(text) &&
  num(text, -4, -1) >= 2 &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(text.slice(0, 6) + text.slice(-4, -1)) % 31] === text.slice(-1);
export const finnishCompany = (text: string): boolean => {
  const digits = text.slice(-8);
  return real(digits) && weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;
};

export const frenchPerson = (text: string): boolean =>
  97 - remainder(text.slice(0, -2).replace('2A', '19').replace('2B', '18'), 97) === num(text, 13, 15);
export const frenchTax = (text: string): boolean =>
  Number(text.slice(0, 10)) % 511 === Number(text.slice(10)) && Number(text.slice(0, 10)) > 0;
export const realLuhn = (text: string): boolean => real(text) && luhn(text);
/** SIREN and SIRET by Luhn; the branches of the post office by the sum of their digits. */
export const frenchBranch = (text: string): boolean =>
  realLuhn(text.slice(0, 9)) &&
  (luhn(text) || (text.startsWith('356000000') && Array.from(text).reduce((sum, d) => sum + Number(d), 0) % 5 === 0));
export function frenchVat(text: string): boolean {
  const key = text.slice(2, 4);
  const siren = text.slice(4);
  if (!luhn(siren) && !siren.startsWith('000')) return false;
  if (/^\d\d$/.test(key)) return (12 + 3 * (Number(siren) % 97)) % 97 === Number(key);
  const alphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const [first, second] = [alphabet.indexOf(key[0] ?? ''), alphabet.indexOf(key[1] ?? '')];
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return first >= 0 && second >= 0 && (Number(siren) + 1 + Math.floor(value / 11)) % 11 === value % 11;
}

export const britishTax = (text: string): boolean => '21987654321'[weighted(text.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === text[0];
export const britishHealth = (text: string): boolean =>
  real(text) && (11 - (weighted(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === last(text);
export const scottishHealth = (text: string): boolean => dayFirst(text) && britishHealth(text);
export function britishVat(text: string): boolean {
  const digits = text.slice(2, 11);
  const rest = (weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + num(digits, 7, 9)) % 97;
  return real(digits) && (rest === 0 || (Number(digits.slice(0, 3)) >= 100 && (rest === 42 || rest === 55)));
}

export const greekTax = (text: string): boolean => {
  const digits = text.slice(-9);
  return real(digits) && (weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(digits);
};
export const dayFirstLuhn = (text: string): boolean => dayFirst(text) && luhn(text);

/** Weighted upwards for those born before 1997, downwards since. */
export const hungarianPerson = (text: string): boolean =>
  isShortDate(text, 1) &&
  (weighted(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11 === last(text) ||
    weighted(text, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === last(text));
export const hungarianTax = (text: string): boolean => weighted(text, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === last(text);
export const hungarianHealth = (text: string): boolean => real(text) && weighted(text, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === last(text);
export const hungarianCompany = (text: string): boolean => {
  const digits = text.replace(/^HU/, '').slice(0, 8);
  return real(digits) && weighted(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;
};
