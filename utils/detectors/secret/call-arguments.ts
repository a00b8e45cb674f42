import type { Detector, Reading } from '../types';
import { isQuoteMark, quotedFrom, skipSpace } from './reading';
import { isRealPassword } from './real-password';
import { looksLikeKey } from './values';

/** Functions that take the user's name and the password, in this order, as their last two texts. */
const CALLS = [
  'networkcredential(',
  'directoryentry(',
  'basicauth(',
  'basic_auth(',
  'auth=(',
  'auth = (',
  'mysqli(',
  'mysqli_connect(',
  'mysql_connect(',
  'mysql_pconnect(',
  'dbi->connect(',
  'dbi.connect(',
  'new pdo(',
  'getconnection(',
  '.login(',
  'passwordauthentication(',
  'usernamepasswordcredentials(',
  'passwordcredential(',
  'usernamepasswordauthenticationtoken(',
  'pscredential(',
  'plainauth(',
];
const LONGEST = 400;

/** The texts among the arguments from `at`; null where they are not closed nearby. */
function texts(text: string, at: number): readonly { readonly start: number; readonly end: number }[] | null {
  const out: { start: number; end: number }[] = [];
  for (let i = at; i < at + LONGEST && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 41) return out;
    if (code === 123 || code === 125 || code === 59 || code === 40) return null;
    if (!isQuoteMark(code)) continue;
    const found = quotedFrom(text, i, 0);
    if (found === null && text.charCodeAt(i + 1) !== code) return null;
    if (found !== null) out.push(found);
    i = found === null ? i + 1 : found.end;
  }
  return null;
}

function readCall(text: string, at: number): Reading | null {
  const open = text.indexOf('(', at);
  if (open < 0 || open > at + 40) return null;
  const first = skipSpace(text, open + 1);
  if (text.charCodeAt(first) === 41) return null;
  const given = texts(text, first);
  if (given === null || given.length < 2) return null;
  // `PlainAuth("", user, password, host)` of Go ends with the host.
  const last = /^plainauth/i.test(text.slice(at, at + 9)) ? given.at(-2) : given.at(-1);
  if (last === undefined) return null;
  const value = text.slice(last.start, last.end);
  const user = given[given.indexOf(last) - 1];
  if (/\s/.test(value) || (user !== undefined && text.slice(user.start, user.end) === value)) return null;
  return isRealPassword(value) && !/[/\\]/.test(value.charAt(0)) && value.length >= 4
    ? { start: last.start, end: last.end, confidence: 'medium' }
    : null;
}

/** Functions that sign or encrypt with a key that is one of their texts. */
const KEYED = [
  'fernet(',
  'jwt.sign(',
  'jwt.verify(',
  'jwt.encode(',
  'jwt.decode(',
  'createhmac(',
  'hmac.new(',
  'hash_hmac(',
  'hmacshakeyfor(',
  'secretkeyspec(',
  'createcipheriv(',
  'aes.encrypt(',
  'aes.decrypt(',
  "require('stripe')(",
  'require("stripe")(',
];
const KEY_REACH = 120;
const KEY_TEXT = /["'`]([\w+/=~.!@#$%^&*-]{16,100})["'`]/g;

/** The first text among the arguments that looks like a key, whatever else they are. */
function readKeyed(text: string, at: number): Reading | null {
  const call = text.slice(at, at + KEY_REACH);
  for (const { index, 1: value = '' } of call.matchAll(KEY_TEXT)) {
    if (!looksLikeKey(value, true, '', false)) continue;
    const start = at + index + 1;
    return call.slice(0, index).includes(';') ? null : { start, end: start + value.length, confidence: 'medium' };
  }
  return null;
}

/** Passwords and keys given to a call as its argument, without a name. */
export const callSecrets: readonly Detector[] = [
  {
    id: 'secret.generic-key',
    category: 'secret',
    confidence: 'medium',
    keywords: KEYED,
    read: readKeyed,
    generic: true,
    source: 'unverified',
  },
  { id: 'secret.password', category: 'secret', confidence: 'medium', keywords: CALLS, read: readCall, rank: -1, source: 'unverified' },
];
