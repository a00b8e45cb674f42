import type { Detector, Reading } from '../types';
import { isOfAnonymous } from './anonymous';
import { isRealPassword } from './real-password';
import { isReservedHost } from './reserved-hosts';

/** Schemes of databases, brokers and mail: an address of theirs with a password is one that somebody uses. */
const SERVICE =
  /(?:postgres(?:ql)?|mysql2?|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|cockroachdb|clickhouse|cassandra|couchbase|couchdb|neo4j|bolt|influxdb|elasticsearch|kafka|nats|mqtts?|stomp|ldaps?|smtps?|imaps?|pop3s?|ftps?|sftp|ssh|smb|rtsp|rtmp|snowflake|redshift|db2|jdbc:\w+)(?:\+\w+)?$/i;
const MAIL = /(?:smtp|imap|pop3)s?$/i;
const PLAIN = /^[A-Za-z]+$/;

function endsPart(code: number): boolean {
  // White space, quotation marks, angle brackets, backslash and back-tick end an address wherever it stands.
  return !(code > 32) || code === 34 || code === 39 || code === 60 || code === 62 || code === 92 || code === 96;
}

/** A letter, digit or sign with which a host may begin: also of a template. */
function startsHost(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || '[_%${-'.includes(String.fromCharCode(code));
}

/** The password of `://user:password@host` (RFC 3986 §3.2.1); the user may be left out, as in redis://:password@host. */
function readUrlPassword(text: string, at: number): Reading | null {
  const user = at + 3;
  let colon = user;
  let mail = false;
  for (const most = Math.min(text.length, user + 100); colon < most; colon++) {
    const code = text.charCodeAt(colon);
    if (code === 58) break;
    if (endsPart(code) || code === 47 || code === 63 || code === 35 || (code === 64 && (mail || colon === user))) return null;
    mail ||= code === 64;
  }
  if (text.charCodeAt(colon) !== 58) return null;
  const start = colon + 1;
  // `smtps://me@mail.example:password@host`: people leave the first `@` as it is. A port follows the host of any other address.
  if (mail && (!MAIL.test(text.slice(Math.max(0, at - 6), at)) || /^\d{1,5}(?!\w)/.test(text.slice(start, start + 7)))) return null;
  let slash = false;
  for (let end = start; end < start + 200 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (endsPart(code)) return null;
    if (code === 47) {
      // A port and a path, or another address.
      if (text.charCodeAt(end + 1) === 47 || end > start + 60 || (!slash && /^\d*$/.test(text.slice(start, end)))) return null;
      slash = true;
    }
    if (code === 64 && end > start && startsHost(text.charCodeAt(end + 1))) return judged(text, at, user, start, end);
  }
  return null;
}

function judged(text: string, at: number, user: number, start: number, end: number): Reading | null {
  const value = text.slice(start, end);
  if (!isRealPassword(value)) return null;
  const name = text.slice(user, start - 1);
  if (/^anonymous$/i.test(name)) return null;
  if (!PLAIN.test(value)) return { start, end, confidence: 'high' };
  // One word, as of an example: the user's name again, or one that says what it is.
  if (isReservedHost(text, end + 1)) return null;
  if (value.length < 4 || value.toLowerCase() === name.toLowerCase() || /pass|pwd|token/i.test(value)) return null;
  if (/secret/i.test(value) && !SERVICE.test(text.slice(Math.max(0, at - 20), at))) return null;
  return { start, end, confidence: 'medium' };
}

/** Addresses and connection strings with a password in them. */
export const connectionSecrets: readonly Detector[] = [
  {
    id: 'secret.url-password',
    category: 'secret',
    confidence: 'high',
    keywords: ['://'],
    read: readUrlPassword,
    rank: 2,
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  {
    id: 'secret.connection-string',
    category: 'secret',
    confidence: 'medium',
    keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
    // ADO.NET and ODBC: the value ends at a semicolon, or stands in braces; libpq: at a space.
    pattern:
      /(?:password|pwd) ?= ?(?:['"{]([^'"{}\n]{3,128})['"}]|([^\s;'"&<>{}]{3,128}))(?=\s{0,2};|["']|\s{1,2}\w{2,20}=|\s{0,2}$|\s{0,2}\n)/iy,
    group: [1, 2],
    context: {
      words: [
        'server=',
        'server =',
        'data source',
        'host=',
        'database=',
        'initial catalog',
        'user id',
        'uid=',
        'user=',
        'jdbc:',
        'dbname=',
        'dsn=',
        'driver=',
      ],
      before: 240,
      after: 120,
      required: true,
    },
    validate: (v, match) =>
      isRealPassword(/^#\w/.test(v) ? v.slice(1) : v) &&
      // In the query of an address, the word is what an explanation puts there.
      !(v.toLowerCase() === 'secret' && /[?&]/.test(match.input.charAt(match.index - 1))) &&
      !isOfAnonymous(match.input, match.index),
    rank: 1,
    source: 'unverified',
  },
  {
    id: 'secret.connection-string',
    category: 'secret',
    confidence: 'medium',
    keywords: ['oracle:thin:', 'oracle:oci:', 'sqlplus ', 'sqlldr ', 'expdp ', 'impdp '],
    pattern:
      /(?:oracle:(?:thin|oci):|(?:sqlplus|sqlldr|expdp|impdp) (?:-\w{1,10} ){0,3}["']?(?:userid=)?)([\w$#.]{1,60})\/["']?([^\s@"'/]{3,60})["']?@/iy,
    group: 2,
    validate: (v, match) => isRealPassword(v) && v.toLowerCase() !== match[1]?.toLowerCase(),
    rank: 1,
    source: 'unverified',
  },
];
