import type { Detector } from '../types';
import { decodeBase64Url } from './checksum';
import { isPlaceholder } from './placeholder';
import { noseyparker } from './sources';
import { token } from './token';

/** What a JSON web token's first part decodes to (RFC 7515 §4.1.1): an object that names its algorithm. */
function isJoseHeader(part: string): boolean {
  const json = decodeBase64Url(part);
  return json !== null && /^\s*\{[\s\S]*\}\s*$/.test(json) && /"alg"\s*:/.test(json);
}

/** Key material of a block, without its header lines, white space and line continuations. */
function keyMaterial(block: string): number {
  const body = block.replace(/-----[^-\n]{0,80}-----/g, '').replace(/^[A-Za-z-]{3,20}: .*$/gm, '');
  return body.replace(/\\[nr]/g, '').replace(/[^A-Za-z0-9+/=]/g, '').length;
}

const BLOCK_BODY = String.raw`(?:[^-]|-(?!----)){0,12000}`;

/** Private keys in their encodings, JSON web tokens, and hashes of passwords. */
export const keySecrets: readonly Detector[] = [
  {
    id: 'secret.private-key',
    category: 'secret',
    confidence: 'high',
    keywords: ['-----begin', '---- begin'],
    pattern: new RegExp(
      String.raw`-{4,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}${BLOCK_BODY}(?:-----END [A-Z0-9 ]{0,60}-----)?`,
      'yi',
    ),
    validate: (block) => keyMaterial(block) >= 40 && !/\.\.\.|…|x{8}|X{8}|\[\s*redacted/i.test(block.slice(0, 200)),
    rank: 3,
    source: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
  token(
    'putty-private-key',
    ['putty-user-key-file'],
    String.raw`PuTTY-User-Key-File-\d: [\w-]{3,40}[\s\S]{0,3000}?Private-Lines: \d{1,3}[\sA-Za-z0-9+/=]{20,4000}`,
    {
      confidence: 'medium',
      masked: 'allowed',
      after: '',
      source: 'unverified',
    },
  ),
  token('openssh-key-body', ['b3blbnnzac1rzxktdje'], String.raw`b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/=\s\\]{100,8000}`, {
    after: '',
    masked: 'allowed',
    source: 'openssh/openssh-portable PROTOCOL.key',
  }),
  token('rsa-key-body', ['miie', 'miic', 'miij', 'miib'], String.raw`MII[EJCB][A-Za-z0-9+/]{8,20}IBAA[A-Za-z0-9+/\s\\]{200,8000}={0,2}`, {
    after: '',
    masked: 'allowed',
  }),
  token(
    'jwk-private-key',
    ['"kty"'],
    String.raw`"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,2000}?"d"\s{0,4}:\s{0,4}"([A-Za-z0-9_-]{32,700})"`,
    {
      before: '',
      after: '',
      group: 1,
      confidence: 'high',
      source: 'https://www.rfc-editor.org/rfc/rfc7517',
    },
  ),
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
  token(
    'password-hash',
    ['$2a$', '$2b$', '$2y$', '$5$', '$6$', '$1$', '$apr1$', '$argon2', '$y$', '$pbkdf2'],
    String.raw`(?:\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}|\$[156]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86}|\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$argon2(?:id|i|d)\$v=\d{1,2}\$[mtp=,\d]{5,40}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,120}|\$y\$[./A-Za-z0-9]{1,12}\$[./A-Za-z0-9]{1,90}\$[./A-Za-z0-9]{43}|\$pbkdf2(?:-sha(?:256|512))?\$\d{1,8}\$[./A-Za-z0-9]{8,40}\$[./A-Za-z0-9]{20,90})`,
    { before: '(?<![A-Za-z0-9$])', after: '(?![./A-Za-z0-9])', confidence: 'medium', source: noseyparker('hashes') },
  ),
  token(
    'encoded-private-key',
    ['ls0tls1crudjti'],
    String.raw`LS0tLS1CRUdJTi[A-Za-z0-9+/]{6,60}(?:UFJJVkFURSBLRVkt|BSSVZBVEUgS0VZL|QUklWQVRFIEtFWS)[A-Za-z0-9+/\\\s]{60,12000}={0,2}`,
    {
      confidence: 'high',
      after: '',
      masked: 'allowed',
      source: 'https://www.rfc-editor.org/rfc/rfc4648',
    },
  ),
  {
    id: 'secret.kubernetes-secret',
    category: 'secret',
    confidence: 'medium',
    keywords: ['data:', '"data"'],
    pattern: /"?data"?:\s{0,4}\{?\s{1,12}["']?[\w.-]{1,80}["']?:\s{0,3}(?:[|>]-?\s{1,20})?["']?([A-Za-z0-9+/]{8,8000}={0,2})/y,
    group: 1,
    context: {
      words: ['kind: secret', '"kind": "secret"', '"kind":"secret"', "kind: 'secret'", 'kind: "secret"'],
      before: 600,
      after: 600,
      required: true,
    },
    validate: (v) => !isPlaceholder(v) && decodeBase64Url(v.replace(/=+$/, '')) !== null,
    rank: 1,
    source: 'unverified',
  },
  token(
    'krb5-hash',
    ['$krb5'],
    String.raw`\$krb5(?:asrep|tgs|pa)\$\d{1,2}\$[^\s$]{0,200}(?:\$[^\s$]{0,200}){0,3}[:$][0-9a-fA-F]{16,64}\$?[0-9a-fA-F]{16,4000}`,
    {
      before: '',
      after: '',
    },
  ),
  token(
    'cisco-password-hash',
    ['secret 8 ', 'secret 9 ', '$8$', '$9$'],
    String.raw`(?:secret [89] )?\$[89]\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}`,
    { before: '(?<![A-Za-z0-9$])', source: noseyparker('hashes'), confidence: 'medium' },
  ),
  token('htpasswd', ['{sha}', '{ssha}'], String.raw`\{S?SHA\}[A-Za-z0-9+/]{26,60}={0,2}`, { before: '', after: '', confidence: 'medium' }),
  token('windows-password-hash', [':::'], String.raw`[^\s:]{1,64}:\d{1,6}:[0-9a-fA-F]{32}:([0-9a-fA-F]{32}):::`, {
    lead: { max: 140, chars: /[^\s]/ },
    before: '',
    after: '',
    confidence: 'medium',
  }),
  token('kubernetes-client-key', ['client-key-data'], String.raw`client-key-data["']?\s{0,4}:\s{0,4}["']?([A-Za-z0-9+/]{80,6000}={0,2})`, {
    before: '',
    after: '',
    group: 1,
    confidence: 'medium',
    source: 'unverified',
    validate: (v) => !isPlaceholder(v),
  }),
];
