import type { Detector } from '../types';
import { isBech32 } from './checksum';
import { GITLEAKS, UNVERIFIED } from './sources';
import { token } from './token';

/** Key material of a block, without its header lines, white space and line continuations. */
function keyMaterial(block: string): number {
  const body = block.replace(/-----[^-\n]{0,80}-----/g, '').replace(/^[A-Za-z-]{3,20}: .*$/gm, '');
  return body.replace(/\\[nr]/g, '').replace(/[^A-Za-z0-9+/=]/g, '').length;
}

const BLOCK_BODY = String.raw`(?:[^-]|-(?!----)){0,12000}`;

/** Base64 in lines, or with escaped line ends; words that follow are no part of it. */
const BODY = String.raw`[A-Za-z0-9+/]{8,8000}(?:(?:\s|\\[nr]){1,12}[A-Za-z0-9+/]{30,8000}){0,200}(?:(?:\s|\\[nr]){1,12}[A-Za-z0-9+/]{2,76}={1,2}|={0,2})`;

/** At least so much of a body, without its line ends. */
const atLeast =
  (length: number) =>
  (value: string): boolean =>
    value.replace(/\\[nr]|\s/g, '').length >= length;

/** Each group of a numerical password of BitLocker is a number of 16 bits, times 11. */
const isBitLocker = (value: string): boolean =>
  value.split(/[ -]/).every((group) => Number(group) % 11 === 0 && Number(group) < 11 * 2 ** 16) && new Set(value.split(/[ -]/)).size > 4;

/** Private keys in their encodings, and what unlocks a disk. */
export const keysSecrets = (): readonly Detector[] => [
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
    { masked: 'allowed', after: '', source: 'sirwart/ripsecrets src/find_secrets.rs' },
  ),
  token('openssh-key-body', ['b3blbnnzac1rzxktdje'], String.raw`b3BlbnNzaC1rZXktdjE${BODY}`, {
    source: 'openssh/openssh-portable PROTOCOL.key',
    after: '',
    masked: 'allowed',
    validate: atLeast(200),
  }),
  token('rsa-key-body', ['miie', 'miic', 'miij', 'miib'], String.raw`MII[EJCB][A-Za-z0-9+/]{8,20}IBAA${BODY}`, {
    confidence: 'medium',
    source: 'https://www.rfc-editor.org/rfc/rfc8017',
    after: '',
    masked: 'allowed',
    validate: atLeast(300),
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
  token(
    'encoded-private-key',
    ['ls0tls1crudjti'],
    String.raw`LS0tLS1CRUdJTi[A-Za-z0-9+/]{6,60}(?:UFJJVkFURSBLRVkt|BSSVZBVEUgS0VZL|QUklWQVRFIEtFWS)${BODY}`,
    { confidence: 'high', source: 'https://www.rfc-editor.org/rfc/rfc4648', after: '', masked: 'allowed', validate: atLeast(150) },
  ),
  token('age-secret-key', ['age-secret-key-'], 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}', {
    masked: 'allowed',
    source: GITLEAKS,
    validate: (v) => (isBech32(v) ? 'high' : 'medium'),
  }),
  token('pkcs8-rsa-key-body', ['anbgkqhkig9w0baqefaasc'], String.raw`MII[A-Za-z0-9+/]{2,8}IBADANBgkqhkiG9w0BAQEFAASC${BODY}`, {
    lead: { max: 16, chars: /[A-Za-z0-9+/]/ },
    source: 'https://www.rfc-editor.org/rfc/rfc5958',
    after: '',
    masked: 'allowed',
    validate: atLeast(300),
  }),
  token('pkcs8-ec-key-body', ['cqgsm49awehbg0wawibaqqg'], String.raw`MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg${BODY}`, {
    lead: { max: 26, chars: /[A-Za-z0-9+/]/ },
    source: 'https://www.rfc-editor.org/rfc/rfc5958',
    after: '',
    masked: 'allowed',
    validate: atLeast(180),
  }),
  token('pkcs8-ed25519-key-body', ['mc4caqawbqydk2v'], String.raw`MC4CAQAwBQYDK2V[wu]BCIEI[A-Za-z0-9+/]{43}`, {
    after: '(?![A-Za-z0-9+/])',
    masked: 'allowed',
    source: 'https://www.rfc-editor.org/rfc/rfc8410',
  }),
  token('pkcs8-encrypted-key-body', ['bgkqhkig9w0bbq0w'], String.raw`MII[A-Za-z0-9+/]{4,10}BgkqhkiG9w0BBQ0w${BODY}`, {
    lead: { max: 13, chars: /[A-Za-z0-9+/]/ },
    source: 'https://www.rfc-editor.org/rfc/rfc8018',
    after: '',
    masked: 'allowed',
    validate: atLeast(300),
  }),
  token('sec1-ec-key-body', ['mhccaqeei'], String.raw`MHcCAQEEI${BODY}`, {
    source: 'https://www.rfc-editor.org/rfc/rfc5915',
    after: '',
    masked: 'allowed',
    validate: atLeast(160),
  }),
  token('pkcs12-body', ['csqgsib3dqehaacc'], String.raw`MII[A-Za-z0-9+/]{5}AzCC[A-Za-z0-9+/]{4}CSqGSIb3DQEHAaCC${BODY}`, {
    lead: { max: 16, chars: /[A-Za-z0-9+/]/ },
    source: 'https://www.rfc-editor.org/rfc/rfc7292',
    after: '',
    masked: 'allowed',
    validate: atLeast(300),
  }),
  token('java-keystore-body', ['/u3+7qaaaai', 'zs7ozgaaaai'], String.raw`(?:/u3\+7QAAAAI|zs7OzgAAAAI)${BODY}`, {
    before: '(?<![A-Za-z0-9+/])',
    after: '',
    masked: 'allowed',
    validate: atLeast(200),
  }),
  token('minisign-secret-key', ['rwrty0iy', 'rwqaaeiy'], String.raw`RW(?:RTY0Iy|QAAEIy)[A-Za-z0-9+/]{204}`, {
    before: '(?<![A-Za-z0-9+/])',
    after: '',
    masked: 'allowed',
    source: 'jedisct1/minisign src/minisign.h',
  }),
  token('signify-secret-key', ['rwrcsw'], String.raw`RWRCSw[A-Za-z0-9+/]{130,134}={0,2}`, {
    before: '(?<![A-Za-z0-9+/])',
    after: '(?![A-Za-z0-9+/])',
    masked: 'allowed',
  }),
  token('bitlocker-recovery-key', [], String.raw`\d{6}([ -])\d{6}(?:\1\d{6}){6}`, {
    runs: [{ shape: 'digits', length: [6, 6], followed: 'number' }],
    before: String.raw`(?<![\w.,-]|\d )`,
    after: String.raw`(?![\w]|[ -]\d)`,
    group: 0,
    masked: 'allowed',
    validate: isBitLocker,
    source: 'https://learn.microsoft.com/en-us/windows/win32/secprov/isnumericalpasswordvalid-win32-encryptablevolume',
  }),
  token('jwk-symmetric-key', ['"oct"'], String.raw`"oct"[^{}]{0,400}?"k"\s{0,4}:\s{0,4}"([\w-]{21,700})"`, {
    before: '',
    after: '',
    group: 1,
    source: 'https://www.rfc-editor.org/rfc/rfc7518#section-6.4',
  }),
  token('rsa-xml-key', ['</inverseq>'], String.raw`</InverseQ>\s{0,20}<D>([A-Za-z0-9+/=\s]{80,1400})</D>`, {
    before: '',
    after: '',
    group: 1,
    source: UNVERIFIED,
  }),
  token(
    'openvpn-static-key',
    ['-----begin openvpn'],
    String.raw`-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----\s{1,4}(${BODY})`,
    { before: '', after: '', group: 1, masked: 'allowed', validate: atLeast(200), source: UNVERIFIED },
  ),
];
