import { characterClasses, distinct, entropy } from './entropy';
import { isMisshapen } from './misshapen';
import { isPlaceholder } from './placeholder';

/** Code that yields a value, rather than a value: a call, a variable, a reference to where the value is kept. */
const EXPRESSION =
  /\(|^['"]?\$|^[&,]|^\.|^[{[#%]\{?[A-Za-z_$]|^[A-Za-z_$][\w$]*\[|^@|^process\.|^env\.|^os\.|^self\.|^this\.|^!(?:Ref|Sub|GetAtt)|^vault:|^secretsmanager|^arn:|^https?:\/\/[^@]*$|^\/[\w./-]*$|^\/[\w.@-]+(?:\/[\w.@-]+)+$|^[a-z_]+(?:\/[a-z_]+)+#[a-z_]+$|^\.{1,2}\/|^ssm:|\+=?["']|^<\w/;
/** A chain of properties: names, not the parts of a token, so hardly a digit in them. */
const CHAIN = /^[A-Za-z_$][A-Za-z_$]*\d{0,2}(?:(?:\.|->|::|\?\.)[A-Za-z_$][A-Za-z_$]*\d{0,2})+[)\]}:;,]*$/;
const LITERAL =
  /^(?:true|false|null|none|nil|undefined|string|str|int|integer|number|bool|boolean|any|object|array|optional|required|enabled?|disabled?|yes|no|default|empty|unknown|void|text|varchar|password|hidden|bearer|basic|digest|oauth2?|saml|ldap|jwt|header|cookie|query)[;:,)]*$/i;
/** A path, a date, a version, a locale, an e-mail address, a host and its port. */
const ORDINARY =
  /^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+){1,3}$|^[\w.+-]+@[\w-]+\.[\w.]+$|^[a-z]{2}[-_][A-Z]{2}$|^\d{1,6}$|^[\w-]+(?:\.[\w-]+)+:\d{2,5}$|^[\w-]+\.(?:json|ya?ml|txt|pem|crt|key|js|ts|py|go|rb|php|java|html?|css|png|svg|conf|cfg|ini|env|sh|md)$/;
/** Words joined as names are in code: snake_case, kebab-case, camelCase, CONSTANT_CASE, without digits. */
const NAME = /^[A-Za-z]+(?:[_.:/-][A-Za-z]+)+$|^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$|^[A-Z]{2,}[A-Z0-9]{0,3}(?:_[A-Z0-9]{1,12})+$/;
/** Words in camel case and the like, without a digit. Capitals part the words, so that there is one way to read them only. */
const WORDS = /^[A-Z]{0,4}(?:[a-z]{6,}(?:[A-Z]{1,4}[a-z]{3,})*|[a-z]{3,5}(?:[A-Z]{1,4}[a-z]{3,})+)[A-Z]{0,3}$/;

/** A word, plain or in camel case, with a number at its end at most; or a short number: a part of a name. */
const NAME_PART = /^(?:[A-Z]{0,4}[a-z]{2,}(?:[A-Z]{1,4}[a-z]{2,}){0,7}[A-Z]{0,4}\d{0,5}|[A-Z]{1,12}\d{0,5}|[A-Z]?[a-z]\d{0,5}|v?\d{1,4})$/;
/** A word that can be spoken: it has vowels, and never five consonants in a row. */
const SPOKEN = /^(?!.*[^aeiouy]{5})(?=.*[aeiouy])[a-z]{4,}\d{0,5}$/i;

/** One name in camel case, with numbers at the ends of its words at most: `rootSha256`, `sha256FromRoot`. */
const CAMEL_NAME = /^[a-z]{3,}\d{0,3}(?:[A-Z][a-z]{2,}\d{0,3})+$/;

/** A name or a version made of words and short numbers: `billing-api-2.4.1`, `Order_Key_v2`. The parts of a token mix letters and digits. */
function isIdentifier(value: string): boolean {
  const parts = value.split(/[-_.:/]/);
  return parts.length > 1 && parts.every((p) => NAME_PART.test(p)) && parts.some((p) => SPOKEN.test(p));
}

export function isExpression(value: string): boolean {
  return EXPRESSION.test(value) || CHAIN.test(value) || LITERAL.test(value);
}

/** One word of letters. */
export function isPlainWord(value: string): boolean {
  return /^\p{L}+$/u.test(value);
}

function isUsual(value: string): boolean {
  return isPlaceholder(value) || isExpression(value) || ORDINARY.test(value);
}

/** A value that may be a password where a name says that it is one. */
export function looksLikePassword(value: string, quoted: boolean): boolean {
  if (value.length < (quoted ? 4 : 6) || isUsual(value)) return false;
  if (isPlainWord(value)) {
    if (!quoted) return false;
    return (
      (value.length >= 10 && /^[a-z]+$/.test(value)) ||
      (value.length >= 8 && /[a-z]/.test(value) && /\p{Lu}/u.test(value.slice(1)) && !WORDS.test(value))
    );
  }
  if (NAME.test(value)) return false;
  return characterClasses(value) >= 2 && distinct(value) >= 4;
}

/** A value that may be a key or token where a name says that it is one: mixed, long and random enough. */
export function looksLikeKey(value: string, quoted: boolean): boolean {
  if (value.length < 10 || isUsual(value) || !/[A-Za-z]/.test(value) || isMisshapen(value)) return false;
  if (NAME.test(value) || isIdentifier(value) || CAMEL_NAME.test(value)) return false;
  if (!/\d/.test(value) && (!quoted || value.length < 20 || characterClasses(value) < 2 || entropy(value) < 4 || WORDS.test(value)))
    return false;
  return entropy(value) >= (value.length < 20 ? 2.9 : 3.0) && distinct(value) >= 7;
}
