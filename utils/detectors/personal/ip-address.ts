import type { Detector, Reading } from '../types';

const V6_SOURCE = 'RFC 4291 §2.2';
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const WORDS = [
  'ip',
  'ipv4',
  'ipv6',
  'host',
  'server',
  'address',
  'addr',
  'ping',
  'ssh',
  'gateway',
  'router',
  'subnet',
  'dns',
  'proxy',
  'firewall',
  'client',
  'remote',
  'adresse',
  'dirección',
  'endereço',
  'indirizzo',
  'adres',
];

/** Loopback, "this network", broadcast and documentation ranges: no one's address. */
function isNobody(a: number, b: number, c: number): boolean {
  return (
    a === 127 ||
    a === 0 ||
    a === 255 ||
    (a === 192 && b === 0 && c === 2) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  );
}

function isPrivate(a: number, b: number): boolean {
  return a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254);
}

/** Words by which four small numbers, as often a version, a section or a date, are an address. */
const ADDRESS = new RegExp(`(?:^|[^a-z])(?:${WORDS.join('|')})`, 'i');
/** `v1.2.3.4`, `version 1.2.3.4` */
const VERSION = /(?:\bv(?:er(?:sion|s)?)?\.?[ :=]?|[\w.@-])$/i;
const NETWORK = /\/(?:3[0-2]|[12]?\d)(?!\d)/y;

/** An address of four numbers that starts at `at`, with its network's length. */
export function readIpv4(text: string, at: number): Reading | null {
  const parts: number[] = [];
  let i = at;
  for (;;) {
    const from = i;
    let value = 0;
    for (let code = text.charCodeAt(i); code >= 48 && code <= 57; code = text.charCodeAt(++i)) {
      value = value * 10 + code - 48;
      if (i - from > 2) return null;
    }
    if (i === from || value > 255 || (i - from > 1 && text.charCodeAt(from) === 48)) return null;
    parts.push(value);
    if (parts.length === 4) break;
    if (text.charCodeAt(i++) !== 46) return null;
  }
  NETWORK.lastIndex = i;
  const end = i + (NETWORK.exec(text)?.[0].length ?? 0);
  if (/^(?:\w|\.\d|-[a-z\d]|@(?!\w))/i.test(text.slice(end, end + 2)) || VERSION.test(text.slice(Math.max(0, at - 10), at))) return null;
  const [a = 0, b = 0, c = 0] = parts;
  const small = parts.every((part) => part < 32) && a !== 10;
  if (small && !ADDRESS.test(`${text.slice(Math.max(0, at - 24), at)} ${text.slice(end, end + 16)}`)) return null;
  return {
    start: at,
    end,
    confidence: isNobody(a, b, c) || isPrivate(a, b) ? 'low' : 'medium',
    kind: { id: 'personal.ip-address', category: 'personal' },
  };
}

/** Expands `::`, counts groups, and refuses what C++ or Haskell writes: at least one digit, and more than two groups unless it starts with `::`. */
function judgeV6(value: string): boolean | 'low' {
  const text = value.replace(/%\w+$|\/\d+$/g, '');
  const v4 = text.includes('.') ? 1 : 0;
  const groups = text.split(':').filter((part) => part !== '').length + v4;
  if (groups > 8 || (text.includes('::') ? groups > 7 : groups !== 8)) return false;
  if (text === '::1' || /^(?:fe80|fc|fd|2001:0?db8)/i.test(text)) return 'low';
  // Eight bytes are a hardware address.
  if (/^(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$/i.test(text)) return false;
  if (groups < 3 && v4 === 0 && !/^(?:fe80|ff0[1-8]|[23]\w{3}):/i.test(text)) return false;
  return /\d/.test(text);
}

/** `fe80::`, `1:2::`: as code writes names, so that the text has to be nothing else. */
const isAddressAlone = (value: string, match: RegExpExecArray): boolean | 'low' =>
  match.index === 0 &&
  match[0].length === match.input.length &&
  value.length > 2 &&
  value.split(':').filter((part) => part !== '').length < 8
    ? 'low'
    : false;

/** RFC 791 §2.3 and the dotted form of RFC 1123 §2.1 (`readIpv4`, reserved ranges of RFC 6890) are read with all other numbers. */
export const ipAddresses: readonly Detector[] = [
  {
    id: 'personal.ip-address',
    category: 'personal',
    confidence: 'medium',
    keywords: ['::'],
    lead: { max: 35, chars: /[0-9a-fA-F:]/ },
    pattern: new RegExp(
      `(?<![\\w:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}(?::${OCTET}(?:\\.${OCTET}){3})?|${OCTET}(?:\\.${OCTET}){3}|(?=/\\d))(?:%\\w{1,16}|/\\d{1,3})?(?![\\w:]|\\.\\d)`,
      'iy',
    ),
    validate: judgeV6,
    source: V6_SOURCE,
  },
  {
    id: 'personal.ip-address',
    category: 'personal',
    confidence: 'low',
    keywords: ['::'],
    longestText: 45,
    lead: { max: 35, chars: /[0-9a-fA-F:]/ },
    pattern: /(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?/iy,
    validate: isAddressAlone,
    source: V6_SOURCE,
  },
  {
    id: 'personal.ip-address',
    category: 'personal',
    confidence: 'medium',
    runs: [
      { shape: 'mixed', length: [2, 4], followed: 'group' },
      { shape: 'digits', length: [1, 4], followed: 'group' },
      { shape: 'upper', length: [1, 4], followed: 'group' },
    ],
    pattern: new RegExp(
      `(?<![\\w:.])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){5}:(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|${OCTET}(?:\\.${OCTET}){3})(?:/\\d{1,3})?(?![\\w:])`,
      'iy',
    ),
    validate: judgeV6,
    source: V6_SOURCE,
  },
];
