import type { Detector } from '../types';
import { HEX } from './alphabets';
import { decodeBase64Url } from './checksum';
import { distinct } from './entropy';
import { named } from './named';
import { isPlaceholder } from './placeholder';
import { GITLEAKS, TRIVY, UNVERIFIED, kingfisher, noseyparker } from './sources';
import { token } from './token';

/** Secrets in the files of frameworks, systems and devices. */
export const configurationSecrets = (): readonly Detector[] => [
  token(
    'django-secret-key',
    ['secret_key', 'django'],
    String.raw`(?:DJANGO_)?SECRET_KEY\s{0,4}[=:]\s{0,4}["'](?:django-insecure-)?([a-z0-9!@#$%^&*(\-_=+)]{50})["']`,
    { before: '', after: '', group: 1, flags: 'i', source: 'django/django django/core/management/utils.py' },
  ),
  token('laravel-app-key', ['app_key'], 'APP_KEY\\s{0,3}=\\s{0,3}["\']?(base64:[A-Za-z0-9+/]{43}=)', {
    before: '',
    after: '',
    group: 1,
    source: 'laravel/framework src/Illuminate/Foundation/Console/KeyGenerateCommand.php',
  }),
  token('rails-secret-key-base', ['secret_key_base'], `secret_key_base["']?\\s{0,3}[=:]\\s{0,3}["']?(${HEX}{64,128})`, {
    before: '',
    flags: 'i',
    group: 1,
  }),
  named('sidekiq-secret', ['bundle_gems__contribsys__com', 'bundle_enterprise__contribsys__com'], '[a-f0-9]{8}:[a-f0-9]{8}', GITLEAKS, {
    digits: 'none',
    masked: 'allowed',
  }),
  token('wireguard-key', ['privatekey', 'presharedkey'], String.raw`(?:PrivateKey|PresharedKey)\s{0,3}=\s{0,3}([A-Za-z0-9+/]{43}=)`, {
    before: '',
    after: '',
    group: 1,
    source: noseyparker('wireguard'),
  }),
  {
    id: 'secret.kubernetes-secret',
    category: 'secret',
    confidence: 'medium',
    keywords: ['data:\n', 'data:\r\n', '"data": {', '"data":{'],
    pattern:
      /"?data"?:[ \t]{0,4}\{?\s{1,12}(?:#[^\n]{0,200}\s{1,12}){0,3}["']?[\w.-]{1,80}["']?:\s{0,3}(?:[|>]-?\s{1,20})?["']?([A-Za-z0-9+/]{8,8000}={0,2})/y,
    group: 1,
    context: {
      words: ['kind: secret', '"kind": "secret"', '"kind":"secret"', "kind: 'secret'", 'kind: "secret"'],
      before: 600,
      after: 600,
      required: true,
    },
    validate: (v) => !isPlaceholder(v) && decodeBase64Url(v.replace(/=+$/, '')) !== null,
    rank: 1,
    source: GITLEAKS,
  },
  token('kubernetes-client-key', ['client-key-data'], String.raw`client-key-data["']?\s{0,4}:\s{0,4}["']?([A-Za-z0-9+/]{80,6000}={0,2})`, {
    before: '',
    after: '',
    group: 1,
    confidence: 'medium',
    source: UNVERIFIED,
    validate: (v) => !isPlaceholder(v),
  }),
  token('symfony-app-secret', ['app_secret='], `APP_SECRET=["']?(${HEX}{32})`, {
    before: '',
    group: 1,
    confidence: 'medium',
    source: 'symfony/recipes symfony/framework-bundle/6.4/manifest.json',
  }),
  token('rails-master-key', ['rails_master_key'], String.raw`RAILS_MASTER_KEY["']?\s{0,3}[=:]\s{0,3}["']?([0-9a-f]{32})`, {
    before: '',
    group: 1,
    confidence: 'medium',
    source: UNVERIFIED,
  }),
  token('wordpress-salt', ["_key', ", "_salt', ", "_key',  "], String.raw`_(?:KEY|SALT)',\s{1,10}'([ -&(-\[\]-~]{64})'`, {
    before: String.raw`(?<=define\(\s?'(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE))`,
    after: '',
    group: 1,
    masked: 'allowed',
    confidence: 'medium',
    source: UNVERIFIED,
    validate: (v) => distinct(v) > 20,
  }),
  token('aspnet-machine-key', ['validationkey=', 'decryptionkey='], String.raw`(?:validation|decryption)Key="([0-9A-Fa-f]{48,128})`, {
    before: '',
    after: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    source: UNVERIFIED,
  }),
  token(
    'ansible-vault',
    ['$ansible_vault;'],
    String.raw`\$ANSIBLE_VAULT;\d\.\d;[A-Z0-9]{3,10}(?:;[^\s;]{1,60})?\s{1,12}([0-9a-f]{16,100}(?:\s{1,12}[0-9a-f]{16,100}){0,200})`,
    { before: '', after: '', group: 1, masked: 'allowed', confidence: 'medium', source: kingfisher('ansible') },
  ),
  token(
    'dockerconfigjson',
    ['.dockerconfigjson', '.dockercfg'],
    String.raw`\.docker(?:configjson|cfg)["']?:\s{0,3}(?:\|\s{1,12})?["']?(e[yw][A-Za-z0-9/+]{40,8000}={0,2})`,
    { before: '', after: '', group: 1, confidence: 'medium', masked: 'allowed', source: TRIVY },
  ),
  token(
    'cisco-type7-password',
    ['password 7 ', ' key 7 ', 'secret 7 ', 'pac key 7'],
    String.raw`(?:password|key|secret) 7 (\d{2}(?:[0-9A-F]{2}){3,30})`,
    {
      before: '',
      after: '(?![0-9A-Za-z])',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      masked: 'allowed',
      source: kingfisher('cisco'),
      validate: (v) => Number(v.slice(0, 2)) <= 15,
    },
  ),
  token(
    'cisco-password',
    ['enable secret ', 'enable password ', 'pac key '],
    String.raw`(?:enable (?:secret|password)|pac key) {1,3}(?:level \d{1,2} )?(?:[0-9] )?([^\s"'<>]{6,128})(?=[\s"']|$)`,
    {
      before: String.raw`(?<=(?:^|\n)[ \t]{0,4})`,
      after: '',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      source: kingfisher('cisco'),
      // On a line of its own, as in a configuration; a sentence goes on in small letters.
      validate: (v) => !isPlaceholder(v) && (/\d/.test(v) || /[^A-Za-z.,;:!?]/.test(v)),
    },
  ),
  token('snmp-community', ['snmp-server community '], String.raw`snmp-server community (?:[07] )?["']?([^\s"'<>]{4,64})(?=[\s"']|$)`, {
    before: '',
    after: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    source: kingfisher('cisco'),
    validate: (v) => !isPlaceholder(v) && !/^(?:public|private|community(?:-?string)?|string)$/i.test(v),
  }),
];
