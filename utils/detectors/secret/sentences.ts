import type { Detector } from '../types';
import { characterClasses, distinct } from './entropy';
import { isPlaceholder } from './placeholder';
import { isExpression } from './values';

/** "the password is", in nine languages: name of the thing → what may come between it and the value. */
const PHRASES: readonly (readonly [readonly string[], string])[] = [
  [
    ['password', 'passphrase', 'passcode', 'passwd', 'pwd', 'pin code', 'credentials', 'login'],
    String.raw`(?:s)?(?: (?:for|to|of|on|at|in) [\w.@'’/ -]{1,60}?)? (?:is|are|was|now|changed to|set to|reset to|will be)(?: now| still| currently| set to| as follows)?`,
  ],
  [
    ['passwort', 'kennwort', 'zugangscode', 'passphrase', 'zugangsdaten'],
    String.raw`(?:e[rs]|s)?(?: (?:für|fuer|von|zum|zur|auf|im|in|am) [\wäöüß.@'’/ -]{1,60}?)? (?:ist|lautet|war|sind|lauten|heißt|heisst|geändert auf|wurde auf)(?: jetzt| nun| aktuell| immer noch)?`,
  ],
  [
    ['mot de passe', 'code d’accès', "code d'accès", 'mdp'],
    String.raw`(?: (?:pour|de|du|sur|à|au) [\wàâçéèêëîïôûù.@'’/ -]{1,60}?)? (?:est|était|sera|a été changé en|devient)(?: maintenant| désormais)?`,
  ],
  [
    ['contraseña', 'contrasena', 'clave'],
    String.raw`(?: (?:para|de|del|en|al) [\wáéíóúñ.@'’/ -]{1,60}?)? (?:es|era|será|ahora es|cambió a)(?: ahora)?`,
  ],
  [
    ['senha', 'palavra-passe'],
    String.raw`(?: (?:para|de|do|da|no|na) [\wáâãàéêíóôõúç.@'’/ -]{1,60}?)? (?:é|era|será|agora é|mudou para)(?: agora)?`,
  ],
  [
    ['password', 'parola d’ordine', "parola d'ordine"],
    String.raw`(?: (?:per|di|del|della|su) [\wàèéìòù.@'’/ -]{1,60}?)? (?:è|era|sarà|e'|cambiata in)(?: ora| adesso)?`,
  ],
  [['wachtwoord'], String.raw`(?: (?:voor|van|op|bij) [\w.@'’/ -]{1,60}?)? (?:is|was|wordt|luidt)(?: nu)?`],
  [['hasło', 'haslo'], String.raw`(?: (?:do|dla|na|od) [\wąćęłńóśźż.@'’/ -]{1,60}?)? (?:to|brzmi|jest|było)`],
  [['パスワード', '暗証番号'], String.raw`(?:は|が)`],
  [['密码', '口令'], String.raw`(?:是|为|為)`],
];

/** After the phrase: a colon, quotes, then one word. */
const VALUE = String.raw`[ :：]{0,3}(?:["'“”„«‘’\x60「]([^\s"'“”„«»‘’\x60「」*]{4,64})["'“”»‘’\x60」]|\*{0,2}([^\s"'“”„«»‘’\x60「」*]{4,64}))`;
const TRAIL = /[.,;:!?)\]}。、]+$/;

/** A word that is no ordinary word: letters with digits or signs, or mixed case inside. The full stop of the sentence is not part of it. */
function isPasswordWord(raw: string): boolean {
  const value = raw.replace(TRAIL, '');
  if (value.length < 4 || isPlaceholder(value) || isExpression(value)) return false;
  if (/^[\p{L}'’-]+$/u.test(value)) return /\p{Ll}\p{Lu}/u.test(value) && value.length >= 8;
  if (/^[\d.,:%/-]+$/.test(value)) return /^\d{4,12}$/.test(value);
  return (
    characterClasses(value) >= 2 &&
    distinct(value) >= 4 &&
    !/^\d+(?:st|nd|rd|th|px|ms|kb|mb|gb|%|-\w+)$/i.test(value) &&
    !/^https?:/i.test(value)
  );
}

/** In quotation marks even a plain word is the password, unless it says something about it. */
function isQuotedPassword(value: string): boolean {
  return (
    !isPlaceholder(value) &&
    !isExpression(value) &&
    !/^(?:wrong|invalid|incorrect|missing|weak|strong|forgotten|expired|falsch|password|passwort)$/i.test(value)
  );
}

/** Passwords told in plain sentences. */
export const sentenceSecrets: readonly Detector[] = PHRASES.map(([names, link]) => ({
  id: 'secret.password',
  category: 'secret',
  confidence: 'medium',
  keywords: names,
  pattern: new RegExp(`(?:${names.join('|')})${link}${VALUE}`, 'iy'),
  group: [1, 2],
  validate: (value: string, match: RegExpExecArray) => isPasswordWord(value) || (match[1] !== undefined && isQuotedPassword(value)),
  rank: -1,
  source: 'unverified',
}));
