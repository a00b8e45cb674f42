import { characterClasses, distinct, entropy } from './entropy';
import { isPlaceholder } from './placeholder';

/** Code that yields a value, rather than a value: a call, a property, a variable, a type. */
const EXPRESSION =
  /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+$|\(|^\$|^&|^[A-Za-z_$][\w$]*\[|^@|^process\.|^env\.|^os\.|^self\.|^this\.|^!(?:Ref|Sub|GetAtt)|^vault:|^secretsmanager|^arn:|^https?:\/\/[^@]*$|^\/[\w./-]*$|^\.{1,2}\/|^ssm:/;
const LITERAL =
  /^(?:true|false|null|none|nil|undefined|string|str|int|integer|number|bool|boolean|any|object|array|optional|required|enabled?|disabled?|yes|no|default|empty|unknown|void|text|varchar|password|hidden|bearer|basic|digest|oauth2?|saml|ldap|jwt|header|cookie|query)[;,)]*$/i;
/** A path, a date, a version, a locale, an e-mail address, a UUID-less id of words. */
const ORDINARY =
  /^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+){1,3}$|^[\w.+-]+@[\w-]+\.[\w.]+$|^[a-z]{2}[-_][A-Z]{2}$|^\d{1,6}$|^[\w-]+\.(?:json|ya?ml|txt|pem|crt|key|js|ts|py|go|rb|php|java|html?|css|png|svg|conf|cfg|ini|env|sh|md)$/;
/** Words joined as names are in code: snake_case, kebab-case, camelCase, CONSTANT_CASE, without digits. */
const NAME = /^[A-Za-z]+(?:[_.:/-][A-Za-z]+)+$|^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/;

export function isExpression(value: string): boolean {
  return EXPRESSION.test(value) || LITERAL.test(value);
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
  if (value.length < (quoted ? 4 : 6) || isUsual(value) || (NAME.test(value) && !quoted)) return false;
  if (isPlainWord(value)) return quoted && value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value.slice(1));
  if (NAME.test(value)) return value.length >= 10 && /[^A-Za-z_.-]/.test(value);
  return characterClasses(value) >= 2 && distinct(value) >= 4;
}

/** A value that may be a key or token where a name says that it is one: mixed, long and random enough. */
export function looksLikeKey(value: string): boolean {
  if (value.length < 10 || isUsual(value) || NAME.test(value)) return false;
  if (!/\d/.test(value) && !(value.length >= 20 && characterClasses(value) >= 2 && entropy(value) > 4)) return false;
  if (!/[A-Za-z]/.test(value)) return false;
  return entropy(value) >= (value.length < 20 ? 2.9 : 3.0) && distinct(value) >= 7;
}
