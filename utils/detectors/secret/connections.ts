import type { Detector } from '../types';
import { decodeBase64Url } from './checksum';
import { distinct } from './entropy';
import { isMisshapen } from './misshapen';
import { isPlaceholder } from './placeholder';
import { noseyparker } from './sources';
import { isExpression, isPlainWord, looksLikePassword } from './values';

/** Passwords that documentation puts into addresses. */
const STAND_IN =
  /^(?:pass(?:w(?:or)?d)?|pwd|test|foo|bar|secret|token|user(?:name)?|admin|root|x+|\*+|my-?pass(?:word)?|your-?pass(?:word)?|port|\d{1,5}(?:\/.*)?)$/i;

function isRealPassword(value: string): boolean {
  return value.length >= 3 && !STAND_IN.test(value) && !isPlaceholder(value) && !isExpression(value);
}

function decodesToUserAndPassword(value: string): boolean {
  const plain = decodeBase64Url(value.replace(/=+$/, ''));
  return plain !== null && /^[\x20-\x7e]{1,200}$/.test(plain) && /^[^:]{1,100}:.{2,}$/.test(plain);
}

/** Addresses with a password in them, connection strings, headers and command lines. */
export const connectionSecrets: readonly Detector[] = [
  {
    id: 'secret.url-password',
    category: 'secret',
    confidence: 'high',
    keywords: ['://'],
    // RFC 3986 §3.2.1: user information before the host; also a user left out, as in redis://:password@host.
    pattern: /:\/\/[^\s:@/?#"'<>\\]{0,100}:([^\s@"'<>/\\]{1,200}|[^\s@"'<>\\]{1,60})@(?=[A-Za-z0-9[_%${-])/y,
    group: 1,
    validate: (v) => {
      if (!isRealPassword(v)) return false;
      return isPlainWord(v) ? 'medium' : 'high';
    },
    rank: 2,
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  {
    id: 'secret.connection-string',
    category: 'secret',
    confidence: 'medium',
    keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
    pattern: /(?:password|pwd) ?= ?['"]?([^\s;'"&]{3,128})['"]?(?=\s{0,2};|["'])/iy,
    group: 1,
    context: {
      words: ['server', 'data source', 'host', 'database', 'initial catalog', 'user id', 'uid', 'user=', 'jdbc'],
      before: 240,
      after: 120,
      required: true,
    },
    validate: (v) => isRealPassword(v),
    rank: 1,
    source: 'unverified',
  },
  {
    id: 'secret.authorization-header',
    category: 'secret',
    confidence: 'high',
    keywords: ['basic '],
    pattern: /basic\s{1,3}([A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/iy,
    group: 1,
    validate: (v, match) => {
      if (decodesToUserAndPassword(v)) return 'high';
      return /authorization["']?\s{0,3}[:=]\s{0,3}["']?$/i.test(match.input.slice(Math.max(0, match.index - 24), match.index)) &&
        v.length >= 16 &&
        /[A-Z]/.test(v) &&
        !isPlaceholder(v)
        ? 'medium'
        : false;
    },
    rank: 1,
    source: 'https://www.rfc-editor.org/rfc/rfc7617',
  },
  {
    id: 'secret.authorization-header',
    category: 'secret',
    confidence: 'medium',
    keywords: ['bearer ', 'authorization', 'private-token', 'x-api-key', 'x-auth-token', 'x-vault-token', 'api-token'],
    pattern:
      /(?:(?:authorization|private-token|x-api-key|x-auth-token|x-vault-token|api-token)["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|token|apikey|key|ssws|genie_key)[ =:]{1,3})?|bearer\s{1,3})["']?([A-Za-z0-9._~+/-]{16,2000}={0,2})/iy,
    group: 1,
    validate: (v) => /\d/.test(v) && /[A-Za-z]/.test(v) && distinct(v) >= 8 && !isPlaceholder(v) && !isExpression(v) && !isMisshapen(v),
    rank: 0,
    generic: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6750',
  },
  {
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: ['curl ', 'wget ', 'sshpass', 'mysql ', 'mysqldump ', 'htpasswd', 'docker login', 'smbclient', 'az login', 'psexec'],
    pattern:
      /(?:curl\s(?:[^\n\\]|\\[\s\S]){0,400}?\s(?:-u|--user)[ =]?["']?[^\s:"']{0,80}:([^\s"'\\]{3,200})|psexec\S{0,8}\s[^\n]{0,200}?\s-p\s["']?([^\s"']{3,100})|sshpass\s+-p\s?["']?([^\s"']{3,100})|mysql(?:dump)?\s[^\n]{0,200}?\s-p([^\s"']{4,100})|(?:docker|az) login\s[^\n]{0,200}?\s-p ["']?([^\s"']{4,200})|smbclient\s[^\n]{0,200}?-U ["']?[^\s%]{1,80}%([^\s"']{3,100}))/iy,
    group: [1, 2, 3, 4, 5, 6],
    validate: isRealPassword,
    rank: 1,
    source: 'unverified',
  },
  {
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: ['-password ', 'networkcredential(', 'directoryentry('],
    pattern:
      /(?:-password\s{1,3}["']?(?!\$|\()([^\s"'$()]{5,100})|networkcredential\(\s?["'][^"'\n]{1,100}["'],\s{0,3}["']([^"'\n]{3,100})["']|directoryentry\(\s?["'][^"'\n]{1,100}["'],\s{0,3}["'][^"'\n]{1,100}["'],\s{0,3}["']([^"'\n]{3,100})["'])/iy,
    group: [1, 2, 3],
    validate: (v, match) => isRealPassword(v) && (match[1] === undefined || looksLikePassword(v, false)),
    rank: 1,
    source: 'unverified',
  },
  {
    id: 'secret.netrc',
    category: 'secret',
    confidence: 'medium',
    keywords: ['machine '],
    pattern: /machine\s{1,4}[\w.-]{1,200}\s{1,8}login\s{1,4}\S{1,200}\s{1,8}password\s{1,4}(\S{3,200})/iy,
    group: 1,
    validate: isRealPassword,
    rank: 1,
    source: noseyparker('netrc'),
  },
  {
    id: 'secret.url-parameter',
    category: 'secret',
    confidence: 'medium',
    keywords: ['api_key=', 'apikey=', 'access_token=', 'auth_token=', 'client_secret=', 'token=', 'secret=', 'sig=', 'signature=', 'key='],
    pattern:
      /(?<=[?&])(?:api_?key|access_token|auth_token|client_secret|token|secret|key)=([A-Za-z0-9._~%+/-]{16,600}={0,2})(?![A-Za-z0-9])/iy,
    group: 1,
    validate: (v) => /\d/.test(v) && /[A-Za-z]/.test(v) && distinct(v) >= 9 && !isPlaceholder(v) && !isMisshapen(v),
    generic: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.3',
  },
];
