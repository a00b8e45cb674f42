import type { Detector } from '../types';
import { isRealPassword } from './real-password';
import { looksLikePassword } from './values';

/*
 * What routers, switches, firewalls and access points keep in their configuration: as the command references of Cisco (IOS, and what
 * follows its syntax: Arista, Dell, HPE, Extreme), Juniper (JunOS), Fortinet (FortiOS) and MikroTik write it, and wpa_supplicant.conf.
 */

/** Statements that nobody writes but for such a device: what stands behind them is the secret, unless it is the maker's own stand-in. */
const SURE = [
  String.raw`(?:tacacs|radius)-server (?:host \S{1,60} (?:[a-z-]{1,20} \S{1,20} ){0,4}?)?key `,
  String.raw`crypto (?:isakmp|ikev1) key `,
  String.raw`pre-shared-key (?:ascii-text |hexadecimal |address \S{1,60} key |local |remote )`,
  String.raw`(?:ip ospf |isis )(?:authentication-key |message-digest-key \d{1,3} md5 )`,
  String.raw`ppp (?:chap|pap sent-username \S{1,60}) password `,
  String.raw`wpa-psk (?:ascii|hex) `,
  String.raw`plain-text-password-value `,
  String.raw`set (?:psksecret|auth-pwd|priv-pwd) `,
];
/** Statements that a sentence may hold as well: what stands behind them must look like a password. */
const UNSURE = [
  String.raw`username \S{1,40} (?:privilege \d{1,2} )?(?:password|secret) `,
  String.raw`neighbor \S{1,60} password `,
  String.raw`key-string `,
  String.raw`set (?:passwd|passphrase|password) `,
];
/** How the value is kept: 0 as it stands, 6 and 7 in a way that can be undone. */
const KEPT = '(?:(?:[067]|ENC) )?';
const VALUE = String.raw`["']?([^\s"'<>{}|;,]{4,160})`;
/** What manuals and factories put there. */
const STAND_IN = /^(?:string|shared-?secret|secret-?key|encrypted|view|read|write|word|line|authentication)$/i;

const statement = (forms: readonly string[]): RegExp => new RegExp(String.raw`(?<![\w-])` + `(?:${forms.join('|')})${KEPT}${VALUE}`, 'iy');

const KIND = { id: 'secret.network-device', category: 'secret', confidence: 'medium', rank: 1 } as const;
/** Words joined by hyphens are statements, not secrets: seen before anything dearer is asked. */
const isReal = (value: string): boolean =>
  !/^[a-z]+(?:-[a-z]+)+$/.test(value) && isRealPassword(value) && !STAND_IN.test(value) && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value);

export const networkDeviceSecrets: readonly Detector[] = [
  {
    ...KIND,
    keywords: [
      'tacacs-server ',
      'radius-server ',
      'crypto isakmp key ',
      'crypto ikev1 key ',
      'pre-shared-key ',
      'ip ospf ',
      'isis authentication-key ',
      'ppp chap password ',
      'ppp pap sent-username ',
      'wpa-psk ',
      'plain-text-password-value ',
      'set psksecret ',
      'set auth-pwd ',
      'set priv-pwd ',
    ],
    pattern: statement(SURE),
    group: 1,
    validate: isReal,
    source:
      'https://www.cisco.com/en/US/docs/ios/security/command/reference/sec_c4.html (Cisco); https://blog.garraux.net/2023/08/juniper-hash-formats/ (Juniper); Dell OS10 reference guide, tacacs-server host',
  },
  {
    ...KIND,
    keywords: ['username ', 'neighbor ', 'key-string ', 'set passwd ', 'set passphrase ', 'set password '],
    pattern: statement(UNSURE),
    group: 1,
    validate: (value) => /\d/.test(value) && isReal(value) && looksLikePassword(value, false),
    source: 'Dell OS10 reference guide, username password role',
  },
  {
    // Keys of wireless networks: `psk="…"`, `wpa2-pre-shared-key=…`, a profile that Windows has exported.
    ...KIND,
    keywords: ['psk=', 'wpa_passphrase=', 'sae_password=', 'pre-shared-key=', '<keymaterial>', 'wireless-security.psk '],
    pattern: /(?:psk|wpa_passphrase|sae_password|pre-shared-key|<keyMaterial|wireless-security\.psk)[=> ]["']?([^\s"'<>;,]{8,64})/iy,
    group: 1,
    validate: (value) => isReal(value) && looksLikePassword(value, true),
    source: 'https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf',
  },
];
