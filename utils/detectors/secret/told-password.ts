import { isPlaceholder } from './placeholder';
import { isExpression, looksLikePassword } from './values';
import { isIdentifier } from './words';

/** Signs that no word of a sentence holds. */
const SIGN = /[!@#$%^&*+=?~<>|\\]/;
/** Algorithms, standards and products, whose names have numbers; parts of sentences that hold digits or signs. */
const TECHNICAL =
  /^(?:sha|md|aes|rsa|des|3des|base|utf|iso|rfc|oauth|https?|ipv|argon2?|pbkdf|bcrypt|scrypt|x|win|windows|mp|h|web|es|python|php|java|node|vue|angular|react|log4j|[23]fa|u2f|fido|totp|ntlmv?|tls|ssl|ssh|wpa|ec|p|k8s|i18n|s3|ec2|c|v|q|f|office|ps|ios|android|level|step|type|option|phase|part|user|server|host|client|test|version|room|page|port|line|item|key|id)[-_ ]?[\d.]{0,6}(?:[-_/][A-Za-z0-9]+){0,6}$|[-–](?:hashed|encoded|encrypted|based|bits?|only|sensitive|protected|characters?|chars?|digits?|letters?|long|length|free|like|style|related|specific|stellig\w*|haltig)$|^\W*\d+(?:[.,:/–-]\d+)*(?:st|nd|rd|th|px|ms|kb|mb|gb|%|€|\$|x|\+|er|°)?\W*$|^[$€£]\d|^#\d+$|^\w+\/\w+$|&(?:quot|amp|lt|gt|nbsp|apos|#\d{2,4})\b|^\w+@$|^[\w.]+['’]\w{0,3}$/i;
/** What is said of a password instead of it. */
const STATE =
  /^(?:wrong|invalid|incorrect|missing|weak|strong|forgotten|expired|required|empty|null|undefined|correct|valid|ok|okay|too|not|short|long|hidden|visible|falsch|ungültig|richtig|korrekt|leer|pass(?:word|wort)|incorrecte?|invalide|vide|incorrecta|inválida|vacía|incorreta|vazia|errata|sbagliata|vuota|onjuist|leeg|błędne|puste|secret|string|text|here|foo|bar|xxx+|value|yes|no|true|false|user(?:name)?|confirm|forgot)$/i;

/** `Welcome1`: names of things in code are written so as well, in a sentence about a password hardly anything else. */
const CAPITAL_AND_DIGIT = /^\p{Lu}\p{Ll}{4,}\d$/u;

/** A word that is no word: digits or signs among its letters. What is cheap is asked first. */
export function isPasswordWord(value: string): boolean {
  if (value.length < 6 || !(/\d/.test(value) || SIGN.test(value.slice(0, -1)))) return false;
  return (looksLikePassword(value, false) || (CAPITAL_AND_DIGIT.test(value) && !isPlaceholder(value))) && !TECHNICAL.test(value);
}

/** So mixed that it needs no verb before it. */
export function isMixed(value: string): boolean {
  if (value.length < 6 || !/\d/.test(value)) return false;
  return (
    (SIGN.test(value) || (value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && !isIdentifier(value))) && isPasswordWord(value)
  );
}

export const holdsSign = (value: string): boolean => SIGN.test(value);

/** In quotation marks even a plain word is the password, unless it says something about it. */
export function isQuotedPassword(value: string): boolean {
  return (
    value.length >= 4 &&
    value.length <= 64 &&
    !/\s/.test(value) &&
    !isPlaceholder(value) &&
    !isExpression(value) &&
    !STATE.test(value) &&
    !/^[-/.#]|[:/]$/.test(value)
  );
}
