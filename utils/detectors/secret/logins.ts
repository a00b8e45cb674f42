import { WORDS } from '../letters';
import type { Detector, Reading } from '../types';
import { isNameUnit } from './reading';
import { isMixed, isPasswordWord } from './told-password';

/*
 * A user's name and a password as people jot them down in notes, chats and tickets: `ID/PW: ann/…`, `(login/password) ann / …`,
 * `10.1.2.3 (root/…)`.
 */

const USER = 'id|user(?:[ _-]?(?:name|id))?|login|account|acc|benutzer(?:name)?|utilisateur|identifiant|usuario|usuário|utente|아이디|계정';
const PASSWORD = 'pw|pwd|passwd|pass(?:word|wort|code)?|p/w|kennwort|mdp|mot de passe|contraseña|contrasena|senha|비번|비밀번호|암호';

/** Literals at which both names may stand beside each other; the user's begins before. */
const HEADS = ['/', ' / ', ', ', ' ', '&', ':', '('].flatMap((sign) => ['pw', 'pass', '비번', '비밀번호'].map((name) => sign + name));

/** The two names, seen from where the first begins, and what stands between them and the two values. */
const NAMED = new RegExp(
  String.raw`(?:${USER})\)?(?:\s?[/,&:|]\s?|[ (])(?:${PASSWORD})(?![A-Za-z])\)?(?: (?:for|of|on|to|für|de) [\w.-]{1,30})?(?<link>\s{0,2}(?:->|=>|[:=–-]|is|are|ist|es|est)?\s{0,2}\(?)`,
  'iy',
);
/** The values: a name, and what is no word. */
const VALUES = /([\w.@+-]{2,64})(\)?(?: ?(?:\/{1,2}|[,:|]) ?| ?\(| ))([^\s"'`<>()]{4,64})/y;
/** Letters before the second name that the first may have. */
const LONGEST_USER = 14;
const LONGEST_JOTTED = 90;
const FIRST = new RegExp(`(?:${USER})$`, 'i');
/** Last words of the first name, in Latin letters: asked before any pattern, since most passwords stand behind other words. */
const LAST_WORDS = new Set(
  'id user username userid name login account acc benutzer benutzername utilisateur identifiant usuario usuário utente'.split(' '),
);
const TRAIL = /[.,;:!?)\]}>*]+$/;

function valueAt(text: string, at: number, accepts: (value: string) => boolean): Reading | null {
  VALUES.lastIndex = at;
  const found = VALUES.exec(text);
  const raw = found?.[3];
  if (found === null || raw === undefined) return null;
  const [, user = '', joint = ''] = found;
  // What another slash goes on behind is a path, unless a name for it was given.
  const value = (/^[^/]{6,}\/[\w-]{1,8}$/.test(raw) ? raw.slice(0, raw.indexOf('/')) : raw).replace(TRAIL, '');
  if (value === user || /^\w+=/.test(value) || !(joint === ' ' ? isMixed(value) : accepts(value))) return null;
  const start = at + found[0].length - raw.length;
  return { start, end: start + value.length, confidence: 'medium' };
}

const isLatin = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x180);

/** Whether a name of the user may end at `at`, or before a bracket there. */
function mayEndName(text: string, at: number): boolean {
  const end = text.charAt(at - 1) === ')' ? at - 1 : at;
  if (text.charCodeAt(end - 1) >= 0x180) return true;
  let start = end;
  for (const least = Math.max(0, end - LONGEST_USER); start > least && isLatin(text.charCodeAt(start - 1));) start--;
  return LAST_WORDS.has(text.slice(start, end).toLowerCase());
}

/** `ID/PW: ann/…`, from the sign before the second name. */
function readNamed(text: string, at: number): Reading | null {
  if (!mayEndName(text, at)) return null;
  const from = Math.max(0, at - LONGEST_USER);
  const before = text.slice(from, at).replace(/\)$/, '');
  const first = FIRST.exec(before);
  if (first === null || /[A-Za-z0-9/_=-]$/.test(before.slice(0, first.index))) return null;
  NAMED.lastIndex = from + first.index;
  const names = NAMED.exec(text);
  if (names === null) return null;
  const link = names.groups?.['link'] ?? '';
  // In a sentence only what cannot be a word of it.
  return valueAt(text, NAMED.lastIndex, /[:=>(–-]/.test(link) ? isPasswordWord : isMixed);
}

const JOTTED_USER = new RegExp(String.raw`(?:^|[^${WORDS}_-])(?:${USER}|konto)[ :=]{1,3}["']?[\w.@+-]{2,64}["']?[,;]?$`, 'i');
const JOTTED = new RegExp(String.raw` (?:${PASSWORD})[ :=]{1,3}["']?([^\s"'\x60<>()]{5,64})`, 'iy');

/** `user ann pw …`: a word for the user, the user, a word for the password, and what is no word. */
function readJotted(text: string, at: number): Reading | null {
  JOTTED.lastIndex = at;
  const raw = JOTTED.exec(text)?.[1];
  const value = raw?.replace(TRAIL, '');
  if (raw === undefined || value === undefined || !isMixed(value)) return null;
  if (!JOTTED_USER.test(text.slice(Math.max(0, at - LONGEST_JOTTED), at))) return null;
  const start = JOTTED.lastIndex - raw.length;
  return { start, end: start + value.length, confidence: 'medium' };
}

/** Ends of addresses of e-mail, with the sign behind which lists of accounts have the password. */
const COMBOS = [
  'com',
  'net',
  'org',
  'edu',
  'gov',
  'de',
  'fr',
  'uk',
  'it',
  'es',
  'pl',
  'nl',
  'br',
  'jp',
  'ru',
  'in',
  'eu',
  'io',
  'co',
  'example',
  'local',
].flatMap((end) => [':', ';', '|', ' / '].map((sign) => `.${end}${sign}`));
const COMBO_VALUE = /[^\s"'`<>;|,]{6,64}/y;
const COMBO_TRAIL = /[.,)\]}>]+$/;
const MAILBOX = /(?:^|[^\w.+@/-])[\w.+-]{1,64}@[\w.-]{1,100}$/;

/** `ann@example.org:…`, as lists of accounts have it; not what `git@host:path` names. */
function readCombo(text: string, at: number): Reading | null {
  let i = at + 1;
  while (isLatin(text.charCodeAt(i))) i++;
  if (!MAILBOX.test(text.slice(Math.max(0, at - 120), at))) return null;
  while (i < at + 20 && ':;| /'.includes(text.charAt(i))) i++;
  COMBO_VALUE.lastIndex = i;
  const value = COMBO_VALUE.exec(text)?.[0].replace(COMBO_TRAIL, '');
  return value !== undefined && !/[/\\]/.test(value) && isMixed(value) ? { start: i, end: i + value.length, confidence: 'medium' } : null;
}

/** Users that machines have. */
const ACCOUNTS = ['root', 'admin', 'administrator', 'ubuntu', 'ec2-user', 'postgres', 'oracle', 'guest', 'user', 'pi'].map(
  (name) => `${name}/`,
);
const ADDRESS = /(?:(?:^|[^\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?|\bssh [\w.@-]{3,60})(?:\s{0,2}[(,]| ?-{1,2}>| )\s?$/;

/** `10.1.2.3 (root/…)`: a machine's address, a user and what is no word. */
function readBesideAddress(text: string, at: number): Reading | null {
  // `pi/` ends every `api/`: seen before any pattern is tried.
  if (isNameUnit(text.charCodeAt(at - 1))) return null;
  return ADDRESS.test(text.slice(Math.max(0, at - 70), at)) ? valueAt(text, at, isMixed) : null;
}

/** Before what reads the whole of `ID/PW: ann/…` as the password. */
const KIND = { id: 'secret.password', category: 'secret', confidence: 'medium', rank: 0, source: 'unverified' } as const;

export const loginSecrets: readonly Detector[] = [
  { ...KIND, keywords: HEADS, read: readNamed },
  { ...KIND, keywords: [' pw ', ' pw:', ' pwd ', ' pwd:', ' pass ', ' pass:', ' mdp ', ' mdp:'], read: readJotted },
  { ...KIND, keywords: COMBOS, read: readCombo },
  { ...KIND, keywords: ACCOUNTS, read: readBesideAddress },
];
