import { digitsOf, isRepeated } from '../checksums';
import type { ContextWords, Detector } from '../types';
import { PLANS } from './phone-plans';

interface Plan {
  readonly prefix: string;
  readonly national: RegExp;
  readonly mobile: RegExp | undefined;
}

let plans: ReadonlyMap<string, readonly Plan[]> | undefined;

/** Plans by calling code; compiled at the first candidate, since most texts hold none. */
function plansByCode(): ReadonlyMap<string, readonly Plan[]> {
  if (plans !== undefined) return plans;
  const byCode = new Map<string, Plan[]>();
  for (const line of PLANS.trim().split('\n')) {
    const [, code = '', prefix = '-', national = '', mobile = '-'] = line.split(' ');
    const list = byCode.get(code) ?? [];
    list.push({
      prefix: prefix === '-' ? '' : prefix,
      national: new RegExp(`^(?:${national})$`),
      mobile: mobile === '-' ? undefined : new RegExp(`^(?:${mobile})$`),
    });
    byCode.set(code, list);
  }
  plans = byCode;
  return byCode;
}

/** E.164 digits (no plus): a calling code that exists, then a number that its plan allows. */
export function isInternational(digits: string): boolean {
  for (let length = 1; length <= 3; length++) {
    const candidates = plansByCode().get(digits.slice(0, length));
    if (candidates === undefined) continue;
    const rest = digits.slice(length);
    return candidates.some(
      (plan) => plan.national.test(rest) || (plan.prefix === '0' && rest.startsWith('0') && plan.national.test(rest.slice(1))),
    );
  }
  return false;
}

/** A mobile number as dialled at home, in some country that writes it so. */
export function isMobileSomewhere(digits: string): boolean {
  for (const list of plansByCode().values()) {
    for (const { prefix, mobile } of list) {
      if (mobile === undefined) continue;
      if (prefix !== '' && digits.startsWith(prefix) && mobile.test(digits.slice(prefix.length))) return true;
      if (prefix === '' && mobile.test(digits)) return true;
    }
  }
  return false;
}

/** North American plan: neither area nor exchange starts with 0 or 1, and the area is no service code such as 911. */
function isNanp(digits: string): boolean {
  return /^1?[2-9](?!11)\d\d[2-9]\d{6}$/.test(digits);
}

/** `2024-01-31`, `31.01.2024`, `2020 2021`: dates and years in phone number's clothing. */
function isDateLike(value: string): boolean {
  return /^(?:19|20)\d\d[-./ ](?:0[1-9]|1[0-2])[-./ ]\d\d|^\d\d?[-./]\d\d?[-./](?:19|20)?\d\d$|^(?:19|20)\d\d[-/ ](?:19|20)\d\d$/.test(
    value,
  );
}

const WORDS: ContextWords = {
  words: [
    'phone',
    'tel',
    'call',
    'mobile',
    'cell',
    'fax',
    'whatsapp',
    'dial',
    'answering',
    'sms',
    'text me',
    'reach me',
    'reach you',
    'ring',
    'hotline',
    'landline',
    'voicemail',
    'office',
    'mob.',
    'ph:',
    'contact',
    'handy',
    'rufnummer',
    'mobil',
    'anruf',
    'téléphone',
    'portable',
    'appele',
    'teléfono',
    'móvil',
    'celular',
    'llama',
    'telefone',
    'telemóvel',
    'ligue',
    'cellulare',
    'chiama',
    'mobiel',
    'telefoon',
    'komórk',
    'numer tel',
    'puhelin',
    'telefon',
    'gsm',
    'тел',
    'моб',
    'звон',
    '電話',
    '电话',
    '手机',
    '手機',
    '携帯',
    '전화',
    '연락처',
    'โทร',
  ],
  before: 40,
  after: 14,
  required: true,
  raises: 'medium',
};

const SOURCE = 'ITU-T E.164 and E.123; numbering plans as in https://github.com/google/libphonenumber (resources/PhoneNumberMetadata.xml)';
const EXTENSION = '(?:[ ,]{0,2}(?:x|ext\\.?|extension|durchwahl|poste|#) ?\\d{1,6})?';
const END = '(?![\\d_@]|[.:/-]\\d|,\\d{3}(?!\\d))';
const pattern = (source: string): RegExp => new RegExp(source + EXTENSION + END, 'iy');
const base = { id: 'personal.phone', category: 'personal', source: SOURCE } as const;

/** The number itself, without an extension. */
const main = (value: string): string => value.replace(/[ ,]{0,2}(?:x|ext|durch|poste|#).*$/i, '');

export const phones: readonly Detector[] = [
  {
    ...base,
    confidence: 'high',
    keywords: ['+'],
    pattern: pattern('(?<![\\w+.])\\+ ?(?:\\(\\d{1,3}\\)|\\d{1,3})(?:[ \\u00a0.()/-]{0,3}\\d){5,13}'),
    validate: (value) => isInternational(digitsOf(main(value).replace(/\(0\)/, ''))),
    rank: 2,
  },
  {
    ...base,
    confidence: 'medium',
    runs: [
      { shape: 'digits', length: [2, 7], followed: 'number' },
      { shape: 'digits', length: [8, 17] },
    ],
    pattern: pattern('(?<![\\w.:,/+-]|\\d )00[1-9]\\d{0,2}(?:[ \\u00a0.()/-]{0,3}\\d){6,13}'),
    validate: (value) => isInternational(digitsOf(main(value)).slice(2)),
    rank: 1,
  },
  {
    // (415) 555-0132, 415-555-0132, 1-415-555-0132
    ...base,
    confidence: 'medium',
    runs: [
      { shape: 'digits', length: [1, 1], followed: 'number' },
      { shape: 'digits', length: [3, 3], followed: 'number' },
    ],
    pattern: pattern(
      '(?<![\\w.,/+=@-]|\\d )(?:1[ .-])?(?:(?<=\\()\\d{3}\\)[ .-]?\\d{3}[ .-]\\d{4}|\\d{3}([-.])\\d{3}\\1\\d{4}|\\d{3}[ /]\\d{3}[ -]\\d{4})',
    ),
    validate: (value) => isNanp(digitsOf(main(value))) && (/[().]|\d \d/.test(value) && !/[)-]/.test(value) ? 'low' : 'medium'),
    context: { ...WORDS, required: false },
  },
  {
    // Grouped national numbers: 078 6657 2626, (03) 5327 5996, 0431 35 06 90.
    ...base,
    confidence: 'low',
    runs: [{ shape: 'digits', length: [2, 5], followed: 'number' }],
    pattern: pattern('(?<![\\w.,/+=@-]|\\d )\\d{2,5}\\)?(?:[ \\u00a0./-]\\d{1,7}){1,5}'),
    validate: (value) => {
      const digits = digitsOf(main(value));
      return digits.length >= 7 && digits.length <= 14 && !isDateLike(value) && !isRepeated(digits);
    },
    context: WORDS,
  },
  {
    // One run of digits, beside a word that says what it is.
    ...base,
    confidence: 'low',
    runs: [{ shape: 'digits', length: [7, 13] }],
    pattern: pattern('(?<![\\w.,/+=@#-]|\\d )\\d{7,13}'),
    validate: (value) => !isRepeated(digitsOf(main(value))),
    context: WORDS,
  },
  {
    // Nothing but a number.
    ...base,
    confidence: 'low',
    runs: [{ shape: 'digits', length: [1, 17] }],
    longestText: 64,
    pattern: /(?<=^\s{0,2}\(?)\d(?:[ ().\/-]{0,2}\d){6,14}(?=\s{0,2}$)/y,
    validate: (value) =>
      !/^\d{1,3}(?:\.\d{1,3}){3,}$/.test(value) && (isMobileSomewhere(digitsOf(value)) || isInternational(digitsOf(value))),
    generic: true,
  },
];
