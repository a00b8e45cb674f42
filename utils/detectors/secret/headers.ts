import type { Detector } from '../types';
import { decodesToUserAndPassword } from './basic';
import { decodeBase64Url } from './checksum';
import { distinct } from './entropy';
import { isMisshapen } from './misshapen';
import { isPlaceholder } from './placeholder';
import { isExpression } from './values';
import { isIdentifier, isName, spokenShare } from './words';

const AUTHORIZATION = /authorization["']?\s{0,3}[:=]\s{0,3}["']?$/i;

function isToken(value: string): boolean {
  return (
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    distinct(value) >= 8 &&
    !isPlaceholder(value) &&
    !isExpression(value) &&
    !isMisshapen(value) &&
    !isName(value) &&
    !isIdentifier(value) &&
    spokenShare(value) < 0.85
  );
}

/** What the value of an `Authorization` header is to be followed by: no more of a token. */
const TOKEN_END = '(?![A-Za-z0-9._~+/=-])';

/** Headers of requests that carry a secret, and the cookies of a session. */
export const headerSecrets: readonly Detector[] = [
  {
    id: 'secret.authorization-header',
    category: 'secret',
    confidence: 'high',
    keywords: ['basic '],
    pattern: /basic\s{1,3}([A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/iy,
    group: 1,
    validate: (v, match) => {
      if (decodesToUserAndPassword(v)) return 'high';
      if (!AUTHORIZATION.test(match.input.slice(Math.max(0, match.index - 24), match.index))) return false;
      const plain = decodeBase64Url(v.replace(/=+$/, ''));
      if (plain !== null && /^[\x21-\x7e]{3,200}:$/.test(plain)) return 'medium';
      return v.length >= 16 && /[A-Z]/.test(v) && !isPlaceholder(v) ? 'medium' : false;
    },
    rank: 1,
    source: 'https://www.rfc-editor.org/rfc/rfc7617',
  },
  {
    id: 'secret.authorization-header',
    category: 'secret',
    confidence: 'medium',
    keywords: ['bearer ', 'authorization'],
    pattern: new RegExp(
      String.raw`(?:authorization\\?["'\]]{0,2}\s{0,3}[:=,]\s{0,3}\\?["'\x60]?(?:(?:bearer|token|api-?key|api-token|key|ssws|genie_?key|apitoken|jwt|splunk|bot|oauth|zoho-oauthtoken|client-id|private-token|gitlab-token|discogs token)[ =:]{1,3})?(?:token=)?|bearer\s{1,3})["']?([A-Za-z0-9~._+/-][A-Za-z0-9._~+/@=-]{13,2000})`,
      'iy',
    ),
    group: 1,
    validate: (v) => isToken(v.replace(/[@=]/g, '')),
    rank: 0,
    generic: true,
    source: 'https://www.rfc-editor.org/rfc/rfc6750',
  },
  {
    id: 'secret.session-cookie',
    category: 'secret',
    confidence: 'medium',
    keywords: [
      'phpsessid',
      'jsessionid',
      'connect.sid',
      'asp.net_sessionid',
      'sessionid=',
      'session_id=',
      '_session=',
      'sessid=',
      '.aspxauth=',
      'remember_token=',
      '.aspnetcore.',
      'cfid=',
      'cftoken=',
    ],
    pattern: new RegExp(
      String.raw`(?:(?:phpsessid|jsessionid|connect\.sid|asp\.net_sessionid|\.aspxauth)\\?["']?\s?[:=]\s?\\?["']?|(?:session_?id|_session|sessid|remember_token|cftoken)=|\.aspnetcore\.[\w.-]{1,60}=)([A-Za-z0-9_.%~+/-]{16,4000})${TOKEN_END}`,
      'iy',
    ),
    group: 1,
    context: { words: ['cookie', 'sess', '.asp', 'curl ', 'connect.sid'], before: 400, after: 80, required: true },
    validate: (v, match) =>
      isToken(v) &&
      (/^(?:php|jsess|connect|asp|\.asp)/i.test(match[0]) ||
        (/cookie/i.test(match.input.slice(Math.max(0, match.index - 400), match.index)) && !/^[0-9a-f]{8}-/.test(v))),
    rank: 0,
    source: 'https://www.rfc-editor.org/rfc/rfc6265',
  },
  {
    // Any cookie that is named for a session, whatever stands before it in the header.
    id: 'secret.session-cookie',
    category: 'secret',
    confidence: 'medium',
    keywords: ['cookie:', 'cookie":', "cookie':", 'cookie ='],
    pattern: new RegExp(
      String.raw`cookie["']?\s?[:=]\s?["']?(?:[\w.-]{1,60}=[^;\s"']{0,200};\s?){0,12}?[\w.-]{0,24}(?:session|sess|sid|auth|token|jwt)=([A-Za-z0-9_.%~+/-]{20,4000})${TOKEN_END}`,
      'iy',
    ),
    group: 1,
    validate: isToken,
    rank: 0,
    source: 'https://www.rfc-editor.org/rfc/rfc6265',
  },
];
