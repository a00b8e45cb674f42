/** Words joined as names are in code: snake_case, kebab-case, camelCase, CONSTANT_CASE, without digits. */
const NAME =
  /^[A-Za-z]+(?:[_.:/-]+[A-Za-z]+)+[_-]?$|^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$|^[A-Z]{2,}[A-Z0-9]{0,3}(?:_[A-Z0-9]{1,12})+$/;
/** Words in camel case and the like, without a digit. Capitals part the words, so that there is one way to read them only. */
const WORDS = /^[A-Z]{0,4}(?:[a-z]{6,}(?:[A-Z]{1,4}[a-z]{3,})*|[a-z]{3,5}(?:[A-Z]{1,4}[a-z]{3,})+)[A-Z]{0,3}$/;
/** A word, plain or in camel case, with a number at its end at most; or a short number: a part of a name. */
const NAME_PART = /^(?:[A-Z]{0,4}[a-z]{2,}(?:[A-Z]{1,4}[a-z]{2,}){0,7}[A-Z]{0,4}\d{0,5}|[A-Z]{1,12}\d{0,5}|[A-Z]?[a-z]\d{0,5}|v?\d{1,4})$/;
/** A word that can be spoken: it has vowels, and never five consonants in a row. */
const SPOKEN = /^(?!.*[^aeiouy]{5})(?=.*[aeiouy])[a-z]{4,}\d{0,5}$/i;
/** One name in camel case, with numbers at the ends of its words at most: `rootSha256`, `sha256FromRoot`. */
const CAMEL_NAME =
  /^(?:[A-Z]{1,4}\d{1,4})?[A-Z]{0,4}[a-z]+\d{0,5}(?:[A-Z]{1,5}[a-z]{2,}\d{0,4})+$|^[a-z]{3,}\d{0,3}(?:[A-Z][a-z]{2,}\d{0,3})+$/;
const VOWEL = /[aeiouy]/i;

/** Words joined as names are in code, without digits. */
export function isName(value: string): boolean {
  return NAME.test(value);
}

/** Plain words in camel case, without digits. */
export function isWords(value: string): boolean {
  return WORDS.test(value);
}

/** A name or a version made of words and short numbers: `billing-api-2.4.1`, `Order_Key_v2`. The parts of a token mix letters and digits. */
export function isIdentifier(value: string): boolean {
  if (CAMEL_NAME.test(value)) return true;
  const parts = value.split(/[-_.:/]+/);
  return parts.length > 1 && parts.every((p) => p === '' || NAME_PART.test(p) || CAMEL_NAME.test(p)) && parts.some((p) => SPOKEN.test(p));
}

/**
 * The share of a value's letters and digits that stand in words that can be spoken, each parted from the next by a capital, a digit or a
 * sign: near 1 for names, below a half for what was drawn by lot.
 */
export function spokenShare(value: string): number {
  let spoken = 0;
  let all = 0;
  for (const [part] of value.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g)) {
    all += part.length;
    if (part.length >= 3 && VOWEL.test(part) && !/[^aeiouy]{4}/i.test(part) && !/^\d/.test(part)) spoken += part.length;
  }
  return all === 0 ? 0 : spoken / all;
}
