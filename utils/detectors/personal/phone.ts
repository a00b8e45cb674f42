import { versionEnd } from '../../classify/surroundings';
import { digitsOf, isRepeated } from '../checksums';
import type { Words } from '../numbers/near';
import type { Reading } from '../types';
import { PLANS } from './phone-plans';
import type { PhoneWords } from './phone-words';
import { isSaidOf } from './phone-words';

/** One country's plan. Its patterns are compiled when first asked: there are some 240 countries, and a text asks about few. */
class Plan {
  private nationalPattern: RegExp | undefined;
  private mobilePattern: RegExp | undefined;

  constructor(
    readonly prefix: string,
    private readonly nationalSource: string,
    private readonly mobileSource: string,
  ) {}

  isNational(digits: string): boolean {
    return (this.nationalPattern ??= new RegExp(`^(?:${this.nationalSource})$`)).test(digits);
  }

  /** `shared`: whether a number counts that a landline may have as well. */
  isMobile(digits: string, shared = true): boolean {
    if (this.mobileSource === '' || (!shared && this.mobileSource.startsWith('='))) return false;
    return (this.mobilePattern ??= new RegExp(`^(?:${this.mobileSource.replace('=', '')})$`)).test(digits);
  }
}

let plans: ReadonlyMap<string, readonly Plan[]> | undefined;

/** Plans by calling code; read at the first candidate, since most texts hold none. */
function plansByCode(): ReadonlyMap<string, readonly Plan[]> {
  if (plans !== undefined) return plans;
  const byCode = new Map<string, Plan[]>();
  for (const line of PLANS.trim().split('\n')) {
    const [, code = '', prefix = '-', national = '', mobile = ''] = line.split(' ');
    const list = byCode.get(code) ?? [];
    list.push(new Plan(prefix === '-' ? '' : prefix, national, mobile));
    byCode.set(code, list);
  }
  plans = byCode;
  return byCode;
}

/** E.164 digits (no plus): a calling code that exists, then a number that its plan allows; a 0 too many before it is a common mistake. */
export function isInternational(digits: string, withPrefix = true): boolean {
  for (let length = 1; length <= 3; length++) {
    const candidates = plansByCode().get(digits.slice(0, length));
    if (candidates === undefined) continue;
    const rest = digits.slice(length);
    return candidates.some(
      (plan) => plan.isNational(rest) || (withPrefix && plan.prefix === '0' && rest.startsWith('0') && plan.isNational(rest.slice(1))),
    );
  }
  return false;
}

/**
 * Countries of many people whose mobile numbers have eleven digits with the prefix. Nearly eight of ten numbers of eleven digits that begin with
 * 0 fit some plan, so that only those count that many write.
 */
const ELEVEN = new Set(['20', '44', '49', '62', '63', '81', '82', '90', '92', '98', '234', '880']);

/** A mobile number as dialled at home, in a country where that takes a prefix. */
function isTrunkMobile(digits: string): boolean {
  for (const [code, list] of plansByCode())
    for (const plan of digits.length === 11 && !ELEVEN.has(code) ? [] : list)
      if (plan.prefix !== '' && digits.startsWith(plan.prefix) && plan.isMobile(digits.slice(plan.prefix.length))) return true;
  return false;
}

/**
 * A calling code and a mobile number of its plan, the plus left out. Two of five numbers that begin with 1 are `shared` ones of North America:
 * without a plus that says nothing.
 */
function isInternationalMobile(digits: string, shared: boolean): boolean {
  for (let length = 1; length <= 3; length++)
    if (
      plansByCode()
        .get(digits.slice(0, length))
        ?.some((plan) => plan.isMobile(digits.slice(length), shared)) === true
    )
      return true;
  return false;
}

/** North American plan: neither area nor exchange starts with 0 or 1, and the area is no service code such as 911. */
function isNanp(digits: string): boolean {
  return /^1?[2-9](?!11)\d\d[2-9]\d{6}$/.test(digits);
}

/** `2024-01-31`, `31.01.2024`, `2020 2021`: dates and years in phone number's clothing. */
export function isDateLike(value: string): boolean {
  return /^(?:19|20)\d\d[-./ ](?:0[1-9]|1[0-2])[-./ ]\d\d|^\d\d?[-./]\d\d?[-./](?:19|20)?\d\d$|^(?:19|20)\d\d[-/ ](?:19|20)\d\d$/.test(
    value,
  );
}

/** How far such a word may be, before and after; a word after counts some more. */
const REACH = 45;
const LEAST = 7;
const MOST = 15;

export const PHONE_SOURCE =
  'ITU-T E.164 and E.123; numbering plans as in https://github.com/google/libphonenumber (resources/PhoneNumberMetadata.xml)';
const EXTENSION = /[ ,]{0,2}(?:x|ext\.?|extension|durchwahl|poste|#) ?\d{1,6}(?!\d)/iy;
const PHONE = { id: 'personal.phone', category: 'personal' } as const;

/** A number as it is dialled: its digits in groups, and how they are joined. */
interface Dialled {
  readonly end: number;
  readonly digits: string;
  readonly groups: readonly number[];
  readonly joints: string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Signs between the groups of a phone number. */
const isJoint = (code: number): boolean =>
  code === 32 ||
  code === 45 ||
  code === 46 ||
  code === 47 ||
  code === 40 ||
  code === 41 ||
  code === 0xa0 ||
  code === 0x2011 ||
  code === 0x2013;

/** Reads digits in groups, up to three signs between two of them. */
function dialled(text: string, at: number): Dialled | null {
  let digits = '';
  let joints = '';
  let end = at;
  const groups: number[] = [];
  for (let i = at; groups.length < 9;) {
    const from = i;
    while (isDigit(text.charCodeAt(i))) i++;
    groups.push(i - from);
    digits += text.slice(from, i);
    end = i;
    if (digits.length > MOST + 3) return null;
    const gap = i;
    while (i - gap < 3 && isJoint(text.charCodeAt(i))) i++;
    if (i === gap || !isDigit(text.charCodeAt(i))) break;
    joints += text.slice(gap, i);
  }
  const next = text.charCodeAt(end);
  if (
    next === 95 ||
    next === 64 ||
    (next === 58 && isDigit(text.charCodeAt(end + 1))) ||
    (next === 44 && /^,\d{3}(?!\d)/.test(text.slice(end, end + 5)))
  )
    return null;
  // A letter ends no number, but for an extension's.
  if (next < 128 && (next | 32) >= 97 && (next | 32) <= 122 && !((next | 32) === 120 && isDigit(text.charCodeAt(end + 1)))) return null;
  return { end, digits, groups, joints };
}

function withExtension(text: string, end: number): number {
  EXTENSION.lastIndex = end;
  const match = EXTENSION.exec(text);
  return match === null ? end : end + match[0].length;
}

const reading = (text: string, at: number, end: number, confidence: Reading['confidence'], rank: number): Reading => ({
  start: text[at - 1] === '(' ? at - 1 : at,
  end: withExtension(text, end),
  confidence,
  kind: { ...PHONE, rank },
});

/** `30 March`-like pairs, versions, and rows of numbers that no plan has: one digit each, or all the same. */
function isRow({ groups }: Dialled): boolean {
  return groups.length > 3 && groups.every((g) => g === groups[0]) && (groups[0] ?? 0) < 2;
}

/** The text is nothing but what stands in it from `start` to `end`, and a bracket or a full stop. */
function isAll(text: string, start: number, end: number): boolean {
  return start <= 2 && text.length - end <= 2;
}

const isNear = (words: Words, list: number): boolean => (words.nearest(list) ?? REACH + 1) <= REACH;

/** A word for numbers is near, and either nothing but the number is said of it, or a plan has the digits. */
function isNumberSaid(text: string, at: number, value: string, words: Words, { numbers }: PhoneWords): boolean {
  const near = words.nearest(numbers);
  if (near === undefined || near > REACH) return false;
  const from = at - near;
  return (from > 0 && isSaidOf(text, from, at)) || (digitsOf(value).length > 9 && bareness(value) !== null);
}

/** A phone number that starts at a digit: with a word beside it, or in a form that needs none. `looked`: the words near are known already. */
export function readPhone(text: string, at: number, words: Words, lists: PhoneWords, looked: boolean): Reading | null {
  // One digit begins a number where it is a prefix.
  if (!isDigit(text.charCodeAt(at + 1)) && !'0178'.includes(text.charAt(at))) return null;
  const number = dialled(text, at);
  if (number === null || number.digits.length < (number.groups.length === 3 ? 6 : LEAST) || number.digits.length > MOST + 2) return null;
  const { end, digits, groups, joints } = number;
  const value = text.slice(at, end);
  if (isDateLike(value) || isRepeated(digits) || isRow(number)) return null;
  // 0.19.7 (2022…: the pass goes by versions, and so does whoever reads from one.
  if (versionEnd(text, at, at + (groups[0] ?? 0)) >= 0) return null;
  if (digits.startsWith('00') && digits.length > 9) {
    const beyond = digits.slice(2);
    if (isAll(text, at, end)) return isInternationalMobile(beyond, true) ? reading(text, at, end, 'medium', 1) : null;
    if (isInternational(beyond)) return reading(text, at, end, 'medium', 1);
  }
  const american = isNanp(digits) && /^(?:1,)?3,3,4$/.test(groups.join());
  const plain = american && !joints.includes(')') && !joints.includes('-');
  if (american && !plain) return reading(text, at, end, 'medium', 1);
  if (!looked) words.look(text, Math.max(0, at - REACH), at, end, Math.min(text.length, end + 20));
  if (!isNear(words, lists.phones) && !isNumberSaid(text, at, value, words, lists))
    return american ? reading(text, at, end, 'low', 0) : null;
  if (digits.length > MOST || (groups.length === 1 && digits.length > 13)) return null;
  return reading(text, at, end, 'medium', 0);
}

/**
 * Countries that dial mobile numbers without a prefix and begin them with digits that few other numbers begin with (Greece 69, Norway 4 and 9,
 * Peru 9, Brazil 9 after the area).
 */
const CLOSED: readonly (readonly [code: string, length: number])[] = [
  ['30', 10],
  ['47', 8],
  ['51', 9],
  ['55', 11],
];

/** How surely a text that is nothing but digits is a phone number, in powers of two against chance; null where no plan has it. */
export function bareness(value: string): number | null {
  const digits = digitsOf(value);
  if (digits.length < LEAST || digits.length > MOST || isRepeated(digits) || /^(?:0?123456789|9876543210)/.test(digits)) return null;
  if (/[ ./()-]\d[ ./()-]/.test(value) || value.startsWith('00')) return null;
  // In four groups and more, as many countries print them and nobody prints anything else.
  if (/^0?\d{2,3}([ .-])\d{3}\1\d{2}\1\d{2}$/.test(value)) return 6.5;
  if (digits.length > 10 && isInternationalMobile(digits, false)) return 7;
  // Numbers of nine digits and less begin with 0 for many reasons.
  if (digits.length > 9 && isTrunkMobile(digits)) return 6.5;
  if (
    CLOSED.some(
      ([code, length]) =>
        digits.length === length &&
        plansByCode()
          .get(code)
          ?.some((plan) => plan.isMobile(digits)) === true,
    )
  )
    return 6;
  return null;
}

const INTERNATIONAL =
  /(?<![\w+.])\+ ?(?:\(\d{1,3}\)|\d{1,3})(?:[ \u00a0.()/\u2011\u2013-]{0,3}\d){5,13}(?:[ ,]{0,2}(?:x|ext\.?|extension|durchwahl|poste|#) ?\d{1,6})?(?![\d_@]|[.:/-]\d|,\d{3}(?!\d))/iy;
/** In three groups or more behind the calling code, or with a bracket: as it stands on a card or a letterhead. */
const isPrinted = (value: string): boolean => /\d[^\d]{1,3}\d+[^\d]{1,3}\d+[^\d]{1,3}\d/.test(value) || /\(\d/.test(value);
/** The number itself, without an extension. */
const main = (value: string): string => value.replace(/[ ,]{0,2}(?:x|ext|durch|poste|#).*$/i, '');

/**
 * A number that says of itself what it is: a plus, a calling code, and digits that its plan has. What no plan has needs a word beside it; and
 * alone, without anything that makes it somebody's, only a mobile number counts: the rest is mostly switchboards.
 */
export function readInternational(text: string, at: number, words: Words, { phones, numbers }: PhoneWords): Reading | null {
  INTERNATIONAL.lastIndex = at;
  const match = INTERNATIONAL.exec(text);
  if (match === null) return null;
  const end = at + match[0].length;
  const digits = digitsOf(main(match[0]).replace(/\(0\)/, ''));
  const found = (confidence: Reading['confidence']): Reading => ({ start: at, end, confidence, kind: { ...PHONE, rank: 2 } });
  if (isAll(text, at, end))
    return isInternationalMobile(digits, true) || (isPrinted(match[0]) && isInternational(digits, false)) ? found('high') : null;
  if (isInternational(digits)) return found('high');
  if (digits.length < 8 || isRepeated(digits)) return null;
  words.look(text, Math.max(0, at - REACH), at, end, Math.min(text.length, end + 20));
  return isNear(words, phones) || isNear(words, numbers) ? found('medium') : null;
}
