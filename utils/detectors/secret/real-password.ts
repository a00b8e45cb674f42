import { isPlaceholder } from './placeholder';
import { isExpression } from './values';

/** What documentation puts where a password stands. */
const STAND_IN =
  /^(?:(?:user|usr|my|your|db|some|test|admin|the|a|new)?[-_]?(?:pass(?:w(?:or)?d|code|phrase)?|pwd|pw|token|key|apikey|credentials?)\d{0,2}|(?:key|token|pass|secret)[-_]\d{0,5}|(?:my|your)[-_]?secret|test\d{0,3}|foo|bar|baz|abc|xyz|user(?:name)?|admin|root|guest|anonymous|host(?:name)?|port|domain|string|value|(.)\1+|\*+|\d{1,5}(?:\/.*)?|[a-z]+@[a-z]+(?:\.[a-z]+)*|contrase[nñ]a|passwort|kennwort|mot-?de-?passe|senha|wachtwoord|has[lł]o)$/i;

/** A password where the form leaves no doubt that one stands: anything but a stand-in, a template or a variable. */
export function isRealPassword(value: string): boolean {
  return value.length >= 3 && value.length <= 256 && !STAND_IN.test(value) && !isPlaceholder(value) && !isExpression(value);
}
