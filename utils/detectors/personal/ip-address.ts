import type { Detector } from '../types';

const V4_SOURCE = 'RFC 791 §2.3, dotted form of RFC 1123 §2.1; reserved ranges of RFC 6890';
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

/** Four small numbers are as often a version, a section or a date; they count only beside a word that says address. */
function looksLikeVersion(parts: readonly number[]): boolean {
  return parts.every((part) => part < 32) && parts[0] !== 10;
}

const parse = (value: string): readonly number[] =>
  value
    .replace(/\/\d+$/, '')
    .split('.')
    .map(Number);

// Not after `v1.`, `version `, `=1.`, nor as part of a longer dotted number.
const V4 = new RegExp(
  `(?<![\\w.@-]|\\bv(?:er(?:sion|s)?)?\\.?[ :=]?)${OCTET}(?:\\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\\d))?(?![\\w@]|\\.\\d|-[a-z\\d])`,
  'iy',
);

function judgeV4(value: string): boolean | 'low' {
  const [a = 0, b = 0, c = 0] = parse(value);
  return isNobody(a, b, c) || isPrivate(a, b) ? 'low' : true;
}

/** Expands `::`, counts groups, and refuses what C++ or Haskell writes: at least one digit, and more than two groups unless it starts with `::`. */
function judgeV6(value: string): boolean | 'low' {
  const text = value.replace(/%\w+$|\/\d+$/g, '');
  const v4 = text.includes('.') ? 1 : 0;
  const groups = text.split(':').filter((part) => part !== '').length + v4;
  if (groups > 8 || (text.includes('::') ? groups > 7 : groups !== 8)) return false;
  if (text === '::1' || /^(?:fe80|fc|fd|2001:0?db8)/i.test(text)) return 'low';
  if (groups < 3 && v4 === 0) return false;
  return /\d/.test(text);
}

export const ipAddresses: readonly Detector[] = [
  {
    id: 'personal.ip-address',
    category: 'personal',
    confidence: 'medium',
    runs: [{ shape: 'digits', length: [1, 3], followed: 'number' }],
    pattern: V4,
    validate: (value) => !looksLikeVersion(parse(value)) && judgeV4(value),
    source: V4_SOURCE,
  },
  {
    id: 'personal.ip-address',
    category: 'personal',
    confidence: 'medium',
    runs: [{ shape: 'digits', length: [1, 2], followed: 'number' }],
    pattern: V4,
    validate: (value) => looksLikeVersion(parse(value)) && judgeV4(value),
    context: { words: WORDS, before: 24, after: 16, required: true, raises: 'medium' },
    source: V4_SOURCE,
  },
  {
    id: 'personal.ip-address',
    category: 'personal',
    confidence: 'medium',
    keywords: ['::'],
    lead: { max: 35, chars: /[0-9a-fA-F:]/ },
    pattern: new RegExp(
      `(?<![\\w:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}(?::${OCTET}(?:\\.${OCTET}){3})?|${OCTET}(?:\\.${OCTET}){3})(?:%\\w{1,16}|/\\d{1,3})?(?![\\w:]|\\.\\d)`,
      'iy',
    ),
    validate: judgeV6,
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
    pattern: /(?<![\w:.])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}(?:\/\d{1,3})?(?![\w:])/iy,
    validate: judgeV6,
    source: V6_SOURCE,
  },
];
