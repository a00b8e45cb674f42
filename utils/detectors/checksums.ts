/** Check-digit arithmetic that several kinds of number share. All take plain ASCII text and answer false for what they cannot read. */

/** The ASCII digits of a value, separators dropped. */
export function digitsOf(value: string): string {
  let digits = '';
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += value[i] ?? '';
  }
  return digits;
}

export function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

/** 0-9 as themselves, A-Z as 10-35; NaN for anything else. */
export function letterValue(char: string): number {
  return Number.parseInt(char, 36);
}

/** All characters the same: passes many checksums and is never a real number. */
export function isRepeated(text: string): boolean {
  for (let i = 1; i < text.length; i++) if (text[i] !== text[0]) return false;
  return true;
}

/** 123456789 and on, or down from 9: an illustration, though check digits of several countries happen to hold. */
export function isSequence(digits: string): boolean {
  return digits.length >= 8 && ('12345678901234567890'.startsWith(digits) || '98765432109876543210'.startsWith(digits));
}

/** Luhn, ISO/IEC 7812-1 annex B, over a string of digits. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    let d = digitAt(digits, i);
    if (double && (d *= 2) > 9) d -= 9;
    sum += d;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** Σ digitᵢ × weightᵢ over as many digits as there are weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += digitAt(digits, i) * (weights[i] ?? 0);
  return sum;
}

/** As `weighted`, but a product of two digits counts as their sum, and the weights repeat: Luhn's way, and what pension offices do. */
export function sumOf(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = digitAt(digits, i) * (weights[i % weights.length] ?? 0);
    sum += product > 9 ? Math.floor(product / 10) + (product % 10) : product;
  }
  return sum;
}

/** Remainder of an arbitrarily long number by a small divisor; letters count as their two digits (A = 10), as in ISO 7064 MOD 97-10. */
export function remainder(text: string, divisor: number): number {
  let rest = 0;
  for (const char of text) {
    const value = letterValue(char);
    rest = (rest * (value > 9 ? 100 : 10) + value) % divisor;
  }
  return rest;
}

/** ISO 7064 MOD 11,10 (Germany's tax id and VAT, Croatia's OIB) over a string that ends in its check digit. */
export function mod11of10(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    let sum = (digitAt(digits, i) + product) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

const DIHEDRAL = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTED = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** Verhoeff's dihedral check (J. Verhoeff, Error Detecting Decimal Codes, 1969), used by Aadhaar and Luxembourg. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const permuted = digitAt(PERMUTED[i % 8] ?? '', digitAt(digits, digits.length - 1 - i));
    check = digitAt(DIHEDRAL[check] ?? '', permuted);
  }
  return check === 0;
}

/** A day that exists. Month 1 to 12; two-digit years are read as 2000 + year for the leap day, which 1900 + year allows as well but for 1900. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** `YYMMDD` at an offset of a string of digits, century unknown. */
export function isShortDate(digits: string, at = 0): boolean {
  return isDate(2000 + Number(digits.slice(at, at + 2)), Number(digits.slice(at + 2, at + 4)), Number(digits.slice(at + 4, at + 6)));
}
