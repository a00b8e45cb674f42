import type { Detector, Reading } from '../types';
import { bareFrom, isQuoteMark, quotedFrom, skipBlanks } from './reading';
import { isRealPassword } from './real-password';
import { looksLikePassword } from './values';

const LONGEST_COMMAND = 300;
/** The options of other programs stand nearer to their names than those of curl, with its headers. */
const SHORT_COMMAND = 120;

/** The command that `at` stands in: its line, with the lines that a sign at their end joins to it, at most `longest` characters before. */
function commandBefore(text: string, at: number, longest: number): string {
  const window = text.slice(Math.max(0, at - longest), at);
  let from = window.length;
  while (from > 0) {
    from = window.lastIndexOf('\n', from - 1);
    if (from < 0) return window;
    if (!/[\\^`]\r?$/.test(window.slice(Math.max(0, from - 2), from))) return window.slice(from + 1);
  }
  return window;
}

interface Argument {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The argument at `at`, in quotation marks or bare. */
function argumentAt(text: string, at: number): Argument | null {
  const found = isQuoteMark(text.charCodeAt(at)) ? quotedFrom(text, at, 0) : bareFrom(text, at);
  return found && { start: found.start, end: found.end, value: text.slice(found.start, found.end) };
}

function reading({ start, end }: Argument): Reading {
  return { start, end, confidence: 'medium' };
}

const TAKES_USER = /(?:^|[\s|;&(`$'"])(?:curl|curl\.exe|https?|xh|httpie|wget|aria2c|ab|siege|hey|wrk)(?:\.exe)?\s/i;

/** `-u user:password`, `--user "user:password"`, also with quotation marks round each part. */
function readUser(text: string, at: number): Reading | null {
  let i = at + (text.startsWith(' --user', at) ? 7 : 3);
  if (text.charCodeAt(i) === 61) i++;
  i = skipBlanks(text, i, 4);
  const first = text.charCodeAt(i);
  const quoted = isQuoteMark(first);
  const most = Math.min(text.length, i + 100);
  let colon = i;
  while (colon < most && text.charCodeAt(colon) !== 58 && text.charCodeAt(colon) !== 10 && (quoted || text.charCodeAt(colon) !== 32))
    colon++;
  if (text.charCodeAt(colon) !== 58) return null;
  const before = text.slice(i, colon);
  let argument: Argument | null;
  if (quoted && before.indexOf(text.charAt(i), 1) < 0) {
    const whole = argumentAt(text, i);
    if (whole === null || whole.end <= colon) return null;
    argument = { start: colon + 1, end: whole.end, value: text.slice(colon + 1, whole.end) };
    // A key as the user, and no password: `-u "key:"`.
    if (argument.value === '' && colon > i + 1) argument = { start: i + 1, end: colon, value: text.slice(i + 1, colon) };
  } else argument = argumentAt(text, colon + 1);
  if (argument === null || argument.value.length < 3 || !TAKES_USER.test(commandBefore(text, at + 1, LONGEST_COMMAND))) return null;
  if (/^["']?[\s$<{%[]*(?:USER|user)(?:name)?["']?$/.test(before) && /^(?:token|secret|test)$/i.test(argument.value)) return null;
  const name = before.replace(/^["']/, '');
  if ((argument.start > colon && argument.value === name) || (/^["']?[<[]/.test(before) && /[>\]]$/.test(argument.value))) return null;
  return isRealPassword(argument.value.replace(/^\{(?=.*\d)(.*)\}$/, '$1')) ? reading(argument) : null;
}

/** Programs whose `-p`, `-P`, `-a` or `-w` takes a password, and how: joined to the letter, or as the next argument. */
const JOINED = /(?:^|[\s|;&(`])(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlsh|mariadb|mariadb-dump|sshpass)\s/i;
const APART: Readonly<Record<string, RegExp>> = {
  p: /(?:^|[\s|;&(`\\/"'])(?:sshpass|psexec(?:64)?(?:\.exe)?|mongo(?:sh|dump|restore|export|import)?|(?:docker|podman|az|helm|oc|cf|nerdctl|buildah|skopeo|crane|oras|faas-cli|ibmcloud|argocd)(?: registry| cr)? login|evil-winrm|crackmapexec|cqlsh|vault login|ibmcloud|oc login|nmcli|zabbix_get|pgloader|sqlcmd|osql|bcp|isql|tsql|ipmitool|smbmap|7za?|unrar|unzip|xfreerdp|influx|mqtt|mosquitto_(?:pub|sub)|adb|mount|usermod|useradd)\b/i,
  P: /(?:^|[\s|;&(`])(?:sqlcmd|osql|bcp|isql|tsql|ipmitool|mosquitto_(?:pub|sub)|unzip|zip|hydra|freetds)(?:\.exe)?\s/i,
  a: /(?:^|[\s|;&(`])(?:redis-cli|keydb-cli|valkey-cli)\s/i,
  k: /(?:^|[\s|;&(`])openssl (?:enc|[a-z]{2,8}-?\d{2,3}(?:-[a-z]{3})?)\s/i,
  w: /(?:^|[\s|;&(`])(?:ldap(?:search|add|modify|delete|passwd|whoami|compare)|kinit|ntlmrelay)\s/i,
};

/** `mysql -pX`, `sshpass -p X`, `sqlcmd -P X`, `redis-cli -a X`, `ldapsearch -w X`. */
function readOption(text: string, at: number): Reading | null {
  const letter = text.charAt(at + 2);
  const next = text.charCodeAt(at + 3);
  const apart = next === 32 || next === 61;
  const argument = argumentAt(text, apart ? skipBlanks(text, at + 4, 4) : at + 3);
  if (argument === null || argument.value.length < 3 || argument.value.startsWith('-') || /^\d{1,5}(?::\d{1,5})?$/.test(argument.value))
    return null;
  if (!apart && (letter !== 'p' || argument.value.length < 4)) return null;
  const command = commandBefore(text, at + 1, SHORT_COMMAND);
  const tool = apart ? APART[letter] : JOINED;
  if (tool === undefined || !tool.test(command) || (letter === 'p' && apart && JOINED.test(command) && !/sshpass/i.test(command)))
    return null;
  if (/(?:^|\s)mount\b/.test(command) || /^%|^\$/.test(argument.value)) return null;
  return isRealPassword(argument.value) ? reading(argument) : null;
}

/** Forms told by a literal of their own. */
const FORMS =
  /(?:-pass(?:in|out)? pass:|smbclient\s[^\n]{0,120}?(?:-U|--user)[ =]["']?[^\s%"']{1,60}%|rpcclient\s[^\n]{0,120}?-U ["']?[^\s%"']{1,60}%|net use [^\n]{0,120}?\/u(?:ser)?:[^\s]{1,80} |rabbitmqctl (?:add_user|change_password) [\w.-]{1,60} |htpasswd (?:-\w{1,6} ){0,4}-\w{0,4}b\w{0,4} (?:\S{1,80} )?\S{1,60} |net user [\w.-]{1,40} |ConvertTo-SecureString (?:-String )?["']|rclone obscure |lftp\s[^\n]{0,80}?-u ?["']?[^\s,"']{1,60},|kinit [^\s<]{1,80} ?<<< ?|(?:signtool(?:\.exe)?["']?\s|schtasks\s|cmdkey\s)[^\n]{0,160}?\s\/(?:p|rp|pass)[ :])(?:["'])?([^\s"'|;<>$%][^\s"'|;<>]{2,100})/iy;

const ECHO =
  /\b(?:echo|printf)(?: -\w+)? (?:"(?<double>[^"\n]{3,120})"|'(?<single>[^'\n]{3,120})'|(?<bare>[^\s"'|]{3,120}))\s?\|\s?(?:sudo(?: -\w+)* )?$/;

/** `echo X | sudo -S`, `echo root:X | chpasswd`: what is written into a program that asks for it. */
function readPiped(text: string, at: number): Reading | null {
  if (!/\|[^|\n]{0,16}$/.test(text.slice(Math.max(0, at - 20), at))) return null;
  const from = Math.max(0, at - SHORT_COMMAND);
  const found = ECHO.exec(text.slice(from, at));
  const { double, single, bare } = found?.groups ?? {};
  const written = double ?? single ?? bare;
  if (found === null || written === undefined) return null;
  const value = text.startsWith('chpasswd', at) ? written.slice(written.indexOf(':') + 1) : written.replace(/\\n$/, '');
  if (!isRealPassword(value) || value.startsWith('$')) return null;
  const end = from + found.index + found[0].lastIndexOf(written) + written.indexOf(value) + value.length;
  return { start: end - value.length, end, confidence: 'medium' };
}

const ASKED = /(?:password|passphrase|passcode)[^"\n]{0,40}"\s{0,20}\}?\s{0,20}\{?\s{0,20}$/i;
const SENT = /send (?:-- )?"([^"\\\s$]{4,100})\\[rn]"/iy;

/** `expect "password:" … send "X\r"`, in a script of Expect. */
function readSent(text: string, at: number): Reading | null {
  if (!ASKED.test(text.slice(Math.max(0, at - SHORT_COMMAND), at))) return null;
  SENT.lastIndex = at;
  const found = SENT.exec(text);
  const value = found?.[1];
  if (found === null || value === undefined || !isRealPassword(value) || !/\d|[!@#%^&*+=?~]/.test(value)) return null;
  const start = at + found[0].indexOf('"') + 1;
  return { start, end: start + value.length, confidence: 'medium' };
}

/** Passwords that are given to programs on their command line. */
export const commandLineSecrets: readonly Detector[] = [
  {
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: [' -u', ' --user'],
    read: readUser,
    rank: 1,
    source: 'https://curl.se/docs/manpage.html#-u',
  },
  {
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: ['sudo -s', 'chpasswd'],
    read: readPiped,
    rank: 1,
    source: 'https://man.archlinux.org/man/chpasswd.8.raw',
  },
  {
    // Expect: what is sent once a password was asked for.
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: ['send "', 'send -- "'],
    read: readSent,
    rank: 1,
    source: 'unverified',
  },
  {
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: [' -p', ' -a ', ' -w ', ' -k '],
    read: readOption,
    rank: 1,
    source: 'unverified',
  },
  {
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: [
      '-passin pass:',
      '-passout pass:',
      '-pass pass:',
      'smbclient ',
      'rpcclient ',
      'net use ',
      'rabbitmqctl ',
      'htpasswd ',
      'net user ',
      'convertto-securestring ',
      'rclone obscure ',
      'lftp ',
      'kinit ',
      'signtool',
      'schtasks ',
      'cmdkey ',
    ],
    pattern: FORMS,
    group: 1,
    validate: (v, match) => isRealPassword(v) && (!/^net user/i.test(match[0]) || looksLikePassword(v, false)) && !/^\//.test(v),
    rank: 1,
    source: 'unverified',
  },
];
