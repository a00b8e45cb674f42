import type { Detector } from '../types';
import { decodeBase64Url } from './checksum';
import { UNVERIFIED } from './sources';
import { token } from './token';

/** What a JSON web token's first part decodes to (RFC 7515 §4.1.1): an object that names its algorithm. */
function isJoseHeader(part: string): boolean {
  const json = decodeBase64Url(part);
  return json !== null && /^\s*\{[\s\S]*\}\s*$/.test(json) && /"alg"\s*:/.test(json);
}

/** Tokens that hold their claims, and cookies of sessions. */
export const sessionsSecrets = (): readonly Detector[] => [
  {
    id: 'secret.jwt',
    category: 'secret',
    confidence: 'high',
    keywords: ['eyj', 'ewog'],
    pattern:
      /(?<![A-Za-z0-9_-])e[yw][A-Za-z0-9_-]{12,2000}\.(?:e[yw][A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,1400})?|[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{16,1400})={0,2}(?![A-Za-z0-9_-])/y,
    validate: (value) => isJoseHeader(value.slice(0, value.indexOf('.'))),
    rank: 1,
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    id: 'secret.jwt',
    category: 'secret',
    confidence: 'medium',
    keywords: ['zxlk'],
    pattern: /(?<![A-Za-z0-9+/])ZXlK[A-Za-z0-9+/]{60,6000}={0,2}/y,
    validate: (value) => (decodeBase64Url(value)?.split('.').length ?? 0) >= 2,
    rank: 1,
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    id: 'secret.jwe',
    category: 'secret',
    confidence: 'high',
    keywords: ['eyj'],
    pattern: /(?<![A-Za-z0-9_-])eyJ[\w-]{12,2000}\.[\w-]{0,1000}\.[\w-]{12,32}\.[\w-]{1,8000}\.[\w-]{16,48}(?![\w-])/y,
    validate: (value) => /"enc"\s*:/.test(decodeBase64Url(value.slice(0, value.indexOf('.'))) ?? ''),
    rank: 2,
    source: 'https://www.rfc-editor.org/rfc/rfc7516',
  },
  token(
    'paseto',
    ['v1.local.', 'v2.local.', 'v3.local.', 'v4.local.', 'v1.public.', 'v2.public.', 'v3.public.', 'v4.public.'],
    String.raw`v[1-4]\.(?:local|public)\.[\w-]{60,4000}(?:\.[\w-]{4,400})?`,
    { confidence: 'medium', source: UNVERIFIED },
  ),
  token(
    'paserk',
    ['k1.secret.', 'k2.secret.', 'k3.secret.', 'k4.secret.', 'k1.local.', 'k2.local.', 'k3.local.', 'k4.local.'],
    String.raw`k[1-4]\.(?:secret|local)\.[\w-]{43,2400}`,
    { confidence: 'medium', source: 'paseto-standard/paserk types/secret.md' },
  ),
  token('macaroon', ['y2f0aw9u'], String.raw`MDA[A-Za-z0-9]{5}Y2F0aW9u[\w-]{60,4000}={0,2}`, { lead: { max: 8, chars: /[A-Za-z0-9]/ } }),
  token('php-session', ['phpsessid='], String.raw`PHPSESSID=([A-Za-z0-9,-]{22,64})`, {
    before: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    source: UNVERIFIED,
    validate: (v) => /\d/.test(v),
  }),
  token(
    'aspnet-session',
    ['asp.net_sessionid=', '.aspxauth=', '.aspnetcore.'],
    String.raw`(?:ASP\.NET_SessionId=([a-z0-5]{24})|\.ASPXAUTH=([0-9A-F]{64,2000})|\.AspNetCore\.(?:Cookies|Session|Identity\.Application)=((?:CfDJ8)[\w-]{60,6000}))`,
    { before: '', flags: 'i', group: [1, 2, 3], confidence: 'medium', masked: 'allowed' },
  ),
  token('express-session', ['connect.sid=s'], String.raw`connect\.sid=(s(?:%3A|:)[\w-]{32}\.[\w%+/-]{43,60})`, {
    before: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    source: UNVERIFIED,
  }),
  token('django-session', ['sessionid='], String.raw`sessionid=([a-z0-9]{32})`, {
    before: '(?<![A-Za-z0-9_])',
    group: 1,
    confidence: 'medium',
    source: UNVERIFIED,
    validate: (v) => /\d/.test(v),
  }),
  token(
    'laravel-session',
    ['_session=eyjpdii6', 'xsrf-token=eyjpdii6'],
    String.raw`(?:_session|XSRF-TOKEN)=(eyJpdiI6[\w%+/=-]{100,2000})`,
    { before: '', flags: 'i', group: 1, confidence: 'medium', source: UNVERIFIED },
  ),
  token(
    'nextauth-session',
    ['next-auth.session-token=', 'authjs.session-token='],
    String.raw`(?:next-auth|authjs)\.session-token=([\w.%-]{32,4000})`,
    { before: '', group: 1, confidence: 'medium', source: UNVERIFIED },
  ),
  token(
    'wordpress-session',
    ['wordpress_logged_in_', 'wordpress_sec_'],
    String.raw`wordpress_(?:logged_in|sec)_[0-9a-f]{32}=([\w%.@+-]{1,80}%7C\d{10}%7C[\w-]{40,64}%7C[0-9a-f]{64})`,
    { before: '', flags: 'i', group: 1, confidence: 'medium', source: UNVERIFIED },
  ),
  token(
    'flask-session',
    ['session=eyj', 'session=.ej'],
    String.raw`session=((?:eyJ[\w-]{6,3000}|\.eJ[\w-]{10,3000})\.[\w-]{6}\.[\w-]{27})`,
    { before: '(?<![A-Za-z0-9])', group: 1, confidence: 'medium', source: UNVERIFIED },
  ),
];
