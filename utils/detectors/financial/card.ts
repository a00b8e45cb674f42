import { digitsOf, isRepeated, luhn } from '../checksums';
import type { Detector } from '../types';

/**
 * Issuer ranges as [first prefix, last prefix, lengths]. From the networks' own BIN rules as collected in
 * ISO/IEC 7812 issuer listings: Visa 4; Mastercard 51-55 and 2221-2720; American Express 34, 37; Discover 6011, 644-649, 65, 622126-622925;
 * Diners Club 300-305, 3095, 36, 38-39; JCB 3528-3589; UnionPay 62, 81; Maestro 5018, 5020, 5038, 56-58, 6304, 639, 6759, 6761-6763, 6765-6766, 6771, 677;
 * Mir 2200-2204; RuPay 60, 65, 81, 82, 508; Elo and Hipercard by their published BINs; UATP 1; Troy 9792; Verve 506099-506198, 650002-650027.
 */
const RANGES: readonly (readonly [number, number, readonly number[]])[] = [
  [4, 4, [13, 16, 19]],
  [51, 55, [16]],
  [2221, 2720, [16]],
  [34, 34, [15]],
  [37, 37, [15]],
  [6011, 6011, [16, 19]],
  [644, 649, [16, 19]],
  [65, 65, [16, 19]],
  [62, 62, [16, 17, 18, 19]],
  [81, 82, [16, 17, 18, 19]],
  [300, 305, [14, 16, 19]],
  [3095, 3095, [14, 16, 19]],
  [36, 36, [14, 16, 19]],
  [38, 39, [14, 16, 19]],
  [3528, 3589, [16, 17, 18, 19]],
  // As JCB numbered its first cards; not given out any more.
  [1800, 1800, [15]],
  [2131, 2131, [15]],
  [5018, 5018, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5020, 5020, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5038, 5038, [12, 13, 14, 15, 16, 17, 18, 19]],
  [56, 58, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6304, 6304, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6759, 6759, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6761, 6766, [12, 13, 14, 15, 16, 17, 18, 19]],
  [639, 639, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6771, 6771, [16]],
  [2200, 2204, [16, 17, 18, 19]],
  [508, 508, [16]],
  [60, 60, [16]],
  [5060, 5061, [16, 18, 19]],
  [1, 1, [15]],
  [9792, 9792, [16]],
];

/**
 * Numbers that payment services print in their manuals for tests: cards by every rule, and nobody's. As their pages list them: Stripe (Testing), Braintree and
 * PayPal (Testing, credit card numbers), Adyen and Worldpay (Test cards).
 */
const PUBLISHED = new Set(
  (
    '4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 378282246310005 371449635398431 ' +
    '6011111111111117 6011000990139424 6011981111111113 3056930009020004 36227206271667 3566002020360505 6200000000000005 ' +
    '4111111111111111 4012888888881881 4222222222222 4005519200000004 4009348888881881 4012000033330026 4012000077777777 4217651111111119 ' +
    '4500600000000061 4000111111111115 4444333322221111 4646464646464644 5431111111111111 5454545454545454 378734493671000 30569309025904 ' +
    '38520000023237 3530111333300000'
  ).split(' '),
);
/** Stripe's numbers for what goes wrong: a real one of Visa's has no eight zeros behind its first digit. */
const PUBLISHED_SERIES = /^40{8}/;

const isPublished = (digits: string): boolean => PUBLISHED.has(digits) || PUBLISHED_SERIES.test(digits);

/** By issuer, length and check digit: a published number is one, too. */
export function isCardNumber(digits: string): boolean {
  if (!luhn(digits) || isRepeated(digits)) return false;
  for (const [first, last, lengths] of RANGES) {
    const prefix = Number(digits.slice(0, String(first).length));
    if (prefix >= first && prefix <= last && lengths.includes(digits.length)) return true;
  }
  return false;
}

const PUBLISHED_SOURCE =
  'https://documentation.paysimple.com/v2019/docs/stripe-cc-testing-considerations (Stripe’s); those of Braintree, PayPal, Adyen and Worldpay (unverified)';
const SOURCE = 'ISO/IEC 7812-1 (Luhn, annex B; issuer identification numbers)';
const CONTEXT = [
  'card',
  'credit',
  'debit',
  'visa',
  'mastercard',
  'amex',
  'american express',
  'discover',
  'diners',
  'jcb',
  'maestro',
  'unionpay',
  'cc',
  'pan',
  'cvv',
  'cvc',
  'expir',
  'kreditkarte',
  'karte',
  'carte',
  'tarjeta',
  'cartão',
  'cartao',
  'carta',
  'kaart',
  'karta',
  'kort',
  'カード',
  '卡',
  '카드',
];

/** Shortest, and twelve and thirteen digits, are as often an article or account number: they want a word beside them. */
const SHORT = 14;

/** One kind of separator throughout: 4-4-4-4(-3), with points too, 4-6-5 and 4-6-4 as printed on cards. */
const PATTERN =
  /(?<![\d.,/#_=-]|\d[ ])(?:\d{13,19}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\d_]|[.,-]\d)/y;
const RUNS: Detector['runs'] = [
  { shape: 'digits', length: [4, 4], followed: 'number' },
  { shape: 'digits', length: [13, 19] },
];

export const cards: readonly Detector[] = [
  {
    id: 'financial.payment-card',
    category: 'financial',
    confidence: 'high',
    runs: RUNS,
    pattern: PATTERN,
    validate: (value, match) => {
      const digits = digitsOf(value);
      if (!isCardNumber(digits) || isPublished(digits)) return false;
      // Four groups of a longer row of groups.
      if (
        value.length > digits.length &&
        /^ \d{4}(?!\d)/.test(match.input.slice(match.index + value.length, match.index + value.length + 6))
      )
        return false;
      // A bare run of digits passes Luhn and an issuer range by chance about once in fifteen.
      if (digits.length < SHORT || digits.startsWith('1')) return 'low';
      return value.length > digits.length ? 'high' : 'medium';
    },
    context: { words: CONTEXT, before: 60, after: 40, required: false },
    rank: 3,
    source: SOURCE,
  },
  {
    // Reported, as the pattern is what a rule is about; no word beside it makes it somebody's.
    id: 'financial.payment-card',
    category: 'financial',
    confidence: 'low',
    runs: RUNS,
    pattern: PATTERN,
    validate: (value) => isPublished(digitsOf(value)) && isCardNumber(digitsOf(value)),
    rank: 3,
    source: PUBLISHED_SOURCE,
  },
  {
    id: 'financial.payment-card',
    category: 'financial',
    confidence: 'high',
    runs: [{ shape: 'digits', length: [12, 12] }],
    pattern: /(?<![\d.,/#_=-])\d{12}(?![\d_]|[.,-]\d)/y,
    validate: (value) => isCardNumber(value),
    context: { words: CONTEXT, before: 60, after: 40, required: true },
    rank: 3,
    source: SOURCE,
  },
  {
    id: 'financial.payment-card',
    category: 'financial',
    confidence: 'low',
    runs: [{ shape: 'digits', length: [12, 12] }],
    longestText: 14,
    pattern: /(?<![\d.,/#_=+-])\d{12}(?![\d_]|[.,-]\d)/y,
    validate: isCardNumber,
    rank: 1,
    source: SOURCE,
  },
];
