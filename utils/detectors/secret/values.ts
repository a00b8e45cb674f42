import { LETTERS } from '../letters';
import { entropy } from './entropy';
import { makeupOf } from './makeup';
import { isMisshapen } from './misshapen';
import { isUnlikeItsName } from './named-shapes';
import { isSequence, isStandIn } from './placeholder';
import { isIdentifier, isName, isWords, spokenShare } from './words';

/** Code that yields a value, rather than a value: a variable, a reference to where the value is kept. */
const REFERENCE =
  /^['"]?\$\{?[A-Za-z_(](?!(?:\D*\d){5})|^[&,:]|^\.[A-Za-z_-]{1,30}$|^[{[#%]\{?[A-Za-z_$]|^@{1,2}[A-Za-z]|^(?:process|env|os|self|this|var|local|data|config|settings|module|secrets?|args?|params?|props|req|request|res|ctx|options|opts|input)\.|^!(?:Ref|Sub|GetAtt|vault|secret|env)|^(?:vault|secretsmanager|ssm|kms|op|env|file|arn|keyvault|gcp|aws|azure|cms|data|urn|projects):|^(?:https?|wss?|ftp|file|git|jdbc):\/\/|^\/\/|^~?\/[\w./-]*$|^\/[\w.@-]+(?:\/[\w.@-]+)+$|^\.{1,2}\/|^[a-z_]+(?:\/[a-z_]+)+#[a-z_]+$|^\*+[./]|\.\*\.|\.\*$|\+=?["']|^<\w|^ENC\[|^ENC\(|^\\/;
/** A call: a name and its bracket. */
const CALL = /^[.+`] ?[$+]|^\)[.,;:?)+\]}]|^[\w.$:>-]*\w\(|^\(|^[+.,)\]] ?\w[\w ]*\(?$/;
/** A chain of properties, or a name and its index: names, not the parts of a token, so hardly a digit in them. */
const CHAIN =
  /^[A-Za-z_$]+\d{0,3}(?:(?:\.|->|::|\?\.|!\.)[A-Za-z_$]+(?:\d{1,2}[A-Za-z_$]+){0,3}\d{0,2})+[)\]}:;,!]*$|^[A-Za-z_$][\w$.?!>-]*\[/;
const LITERAL =
  /^(?:true|false|null|none|nil|undefined|nan|string|str|int|integer|number|bool|boolean|any|object|array|optional|required|enabled?|disabled?|yes|no|default|empty|unknown|void|text|varchar|password|passwort|hidden|bearer|basic|digest|oauth2?|saml|ldap|jwt|header|cookie|query|username|private|public|protected|static|const|return|await|async|function|class|new|self|this|prompt|ask|stdin|interactive|promptuser|uint8array)[;:,)?!]*$/i;
/** A path, a date, a version, a locale, an e-mail address, a host and its port, a number. */
const ORDINARY =
  /^\d{4}-\d{2}-\d{2}|^[\^~]?v?\d+(?:\.\d+){1,3}$|^0x[0-9a-f]+$|^-{1,2}[a-z]|^[\w.+-]+@[\w-]+\.[\w.]+$|^[a-z]{2}[-_][A-Z]{2}$|^[-+]?\d{1,6}(?:\.\d+)?$|^[\w-]+(?:\.[\w-]+)+:\d{2,5}$|^[\w.-]+\.(?:json|ya?ml|txt|pem|crt|cer|key|pub|js|ts|py|go|rb|php|java|html?|css|png|svg|jpe?g|gif|conf|cfg|ini|env|sh|md|jks|p12|pfx|keystore|log|xml|com|org|net|io|local)$|^#[0-9a-f]{3,8}$|^\d{1,3}(?:px|em|rem|%|ms|s)$/i;
/** Signs of code in what stands without quotation marks. */
const CODE_SIGN = /[()[\]{}]|^!+[a-z]|\?[?.]/i;
/** Shells, Compose, dotenv, Make and Perl put something else in its place. */
const INTERPOLATED = /^[A-Za-z]+\$[A-Za-z_]{2,}$/;
const LONGEST = 512;
/** What a long value is tells its beginning: the rest is not read for it again and again. */
const HEAD = 96;

/** Code that yields a value, rather than a value. */
export function isExpression(value: string): boolean {
  return REFERENCE.test(value) || CALL.test(value) || CHAIN.test(value) || LITERAL.test(value);
}

const PLAIN_WORD = new RegExp(`^[${LETTERS}]+$`);
/** One word of letters. */
export function isPlainWord(value: string): boolean {
  return PLAIN_WORD.test(value);
}

function isUsual(value: string): boolean {
  return isExpression(value) || ORDINARY.test(value) || isStandIn(value);
}

/** The thing's own name, in several languages: labels and stand-ins. */
const OWN_NAME =
  /^(?:my|the|your|user|new|old|db|admin|root|test|some|default|login|smtp|mail)?[-_. ]?(?:pass(?:w(?:or)?[dt]e?|phrase|code|e)?|pwd|secret|token|key|credentials?|kennwort|contrase[nñ]a|senha|wachtwoord|has[lł]o|parola|mot[-_ ]?de[-_ ]?passe|l[oö]senord|heslo|jelsz[oó]|login)s?[-_. ]?(?:field|input|here|value|hash|text|prompt|\d{0,3})$/i;

function sameName(value: string, name: string): boolean {
  const plain = (s: string): string => s.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  const v = plain(value);
  return v.length >= 4 && (plain(name) === v || (/^[A-Za-z_$][\w$.-]*$/.test(value) && plain(name.slice(-value.length)) === v));
}

/** What both passwords and keys may not be, whatever their name says. */
function isNoSecret(value: string, name: string): boolean {
  if (value.length > LONGEST || isUsual(value.slice(0, HEAD)) || (value.length <= HEAD && OWN_NAME.test(value))) return true;
  return name !== '' && (sameName(value, name) || isUnlikeItsName(value, name));
}

/** A value that may be a password where a name says that it is one. */
export function looksLikePassword(value: string, quoted: boolean, name = ''): boolean {
  if (value.length < (quoted ? 4 : 6) || (!quoted && CODE_SIGN.test(value))) return false;
  const made = makeupOf(value);
  if (made.spaces > 0 || made.foreign > 2) return false;
  if (made.digits === 0 && /[=:]$/.test(value)) return false;
  if (made.classes < 2) {
    // One word, in quotation marks only: long and lower case, or digits.
    if (!quoted || made.signs > 0 || made.upper > 0) return false;
    return made.digits > 0
      ? value.length >= 6 && made.distinct >= 4 && !isNoSecret(value, name)
      : value.length >= 10 && made.distinct >= 5 && (value.length >= 14 || !/pass|secret|token/.test(value)) && !isNoSecret(value, name);
  }
  if (made.distinct < Math.max(4, Math.min(5, value.length / 3))) return false;
  if (isNoSecret(value, name)) return false;
  const head = value.slice(0, HEAD);
  if (made.digits === 0) {
    if (isName(head) || (!quoted && INTERPOLATED.test(value))) return false;
    if (made.signs === 0)
      return (
        quoted && value.length >= 8 && /[A-Z]/.test(value.slice(1)) && !isWords(head) && !isIdentifier(head) && spokenShare(head) < 0.75
      );
    return !/^[A-Za-z\u00c0-\u024f]+(?:['’/.,:;-][A-Za-z\u00c0-\u024f]*)+$/.test(value) && !/^[A-Za-z\u00c0-\u024f]+[!?;]$/.test(value);
  }
  // Names with numbers in them: `secret-2-levels`, `Path2D`, `step1`; but people do write word and year.
  return (
    !(/^[A-Za-z]+(?:[-_.][A-Za-z]+|[-_.]\d{1,2})+$/.test(head) && isIdentifier(head)) &&
    !(made.signs === 0 && /^[A-Za-z]+\d[A-Z]?$/.test(value) && !quoted)
  );
}

const HEX_KEY = /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/;
const UUID = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-([0-9a-fA-F])[0-9a-fA-F]{3}-([0-9a-fA-F])[0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/;

/** A UUID of a version that is not drawn by lot, but made of time, place or name (RFC 9562 §4.1, §4.2: the variant and the version). */
export function isPlannedUuid(value: string): boolean {
  const uuid = UUID.exec(value);
  return uuid !== null && /[1235-8]/.test(uuid[1] ?? '') && /[89ab]/i.test(uuid[2] ?? '');
}

/** A value that may be a key or token where a name says that it is one: mixed, long and random enough. */
export function looksLikeKey(value: string, quoted: boolean, name = '', sure = true): boolean {
  if (value.length < (sure ? 10 : 16)) return false;
  const made = makeupOf(value);
  if (made.distinct < 7 || made.lower + made.upper === 0 || made.foreign > 0 || made.spaces > 0) return false;
  if (made.digits === 0 && (value.length < 16 || made.classes < 2)) return false;
  if (made.signs > value.length / 3 && !quoted) return false;
  if (isNoSecret(value, name) || isMisshapen(value) || isPlannedUuid(value)) return false;
  if (quoted ? !/secret/i.test(name) && /[()[\]{}|^]/.test(value) : /[()[\]{}?]|\$\d*$|==\w/.test(value)) return false;
  const formed = HEX_KEY.test(value) || UUID.test(value);
  if (!formed && isSequence(value)) return false;
  if (!sure && UUID.test(value)) return false;
  const bits = entropy(value);
  if (bits < (value.length < 20 ? 2.9 : 3)) return false;
  const head = value.slice(0, HEAD);
  if (isName(head) || isIdentifier(head)) return false;
  if (made.digits === 0) return bits >= 3.5 && !isWords(head) && spokenShare(head) < 0.7;
  return spokenShare(head) < (sure ? 0.85 : 0.6) && (sure || formed || bits >= 3.3);
}
