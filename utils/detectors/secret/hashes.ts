import type { Detector } from '../types';
import { noseyparker } from './sources';
import { token } from './token';

/** Hashes of passwords: crackable, so as good as the password where it is weak. */
export const hashesSecrets = (): readonly Detector[] => [
  token(
    'password-hash',
    ['$2a$', '$2b$', '$2y$', '$5$', '$6$', '$1$', '$apr1$', '$argon2', '$y$', '$pbkdf2'],
    String.raw`(?:\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}|\$[156]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86}|\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$argon2(?:id|i|d)\$v=\d{1,2}\$[mtp=,\d]{5,40}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,120}|\$y\$[./A-Za-z0-9]{1,12}\$[./A-Za-z0-9]{1,90}\$[./A-Za-z0-9]{43}|\$pbkdf2(?:-sha(?:256|512))?\$\d{1,8}\$[./A-Za-z0-9]{8,40}\$[./A-Za-z0-9]{20,90})`,
    { before: '(?<![A-Za-z0-9$])', after: '(?![./A-Za-z0-9])', confidence: 'medium', source: noseyparker('hashes') },
  ),
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
  // JunOS writes secrets that it has to know itself so that they can be undone.
  token('junos-secret', ['$9$'], String.raw`\$9\$[./A-Za-z0-9-]{9,160}`, {
    before: '(?<![A-Za-z0-9$])',
    after: '(?![./A-Za-z0-9$-])',
    confidence: 'medium',
    source: 'https://blog.garraux.net/2023/08/juniper-hash-formats/',
    validate: (value) => /\d/.test(value.slice(3)) && /[A-Z]/.test(value) && /[a-z]/.test(value),
  }),
  token('htpasswd', ['{sha}', '{ssha}'], String.raw`\{S?SHA\}[A-Za-z0-9+/]{26,60}={0,2}`, {
    before: '',
    after: '',
    confidence: 'medium',
    source: 'https://www.rfc-editor.org/rfc/rfc2307#section-5.3',
  }),
  token('windows-password-hash', [':::'], String.raw`[^\s:]{1,64}:\d{1,6}:[0-9a-fA-F]{32}:([0-9a-fA-F]{32}):::`, {
    lead: { max: 140, chars: /[^\s]/ },
    before: '',
    after: '',
    confidence: 'medium',
  }),
];
