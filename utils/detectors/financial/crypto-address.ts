import type { Detector } from '../types';
import { keccak256 } from './keccak256';
import { sha256 } from './sha256';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Version byte of an address → whose it is. Private keys (0x80) are secrets, and found as such. */
const VERSIONS = new Set([0x00, 0x05, 0x6f, 0xc4, 0x30, 0x32, 0x1e, 0x16, 0x4c, 0x10, 0x41]);
const ADDRESS_BYTES = 25;

/** The bytes that a base58 text stands for, most significant first; null where they are not as many as an address has. */
function decoded(text: string): Uint8Array | null {
  const bytes = new Uint8Array(ADDRESS_BYTES);
  for (const char of text) {
    let carry = BASE58.indexOf(char);
    if (carry < 0) return null;
    for (let i = ADDRESS_BYTES - 1; i >= 0; i--) {
      carry += (bytes[i] ?? 0) * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return null;
  }
  return bytes;
}

/** Base58Check: the last four bytes are the first of SHA-256 twice over the others. */
export function isBase58Check(text: string): boolean {
  const bytes = decoded(text);
  if (bytes === null || !VERSIONS.has(bytes[0] ?? -1)) return false;
  const check = sha256(sha256(bytes.subarray(0, ADDRESS_BYTES - 4)));
  for (let i = 0; i < 4; i++) if (check[i] !== bytes[ADDRESS_BYTES - 4 + i]) return false;
  return true;
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

const [BECH32_SUM, BECH32M_SUM] = [1, 0x2bc830a3];

/**
 * A witness version and the program behind it, in groups of five bits, whole bytes and zeros: BIP 173 has version 0 with 20 or 32 bytes.
 * The later versions got a checksum of their own with BIP 350, so that both are about.
 */
function isProgram([version = 17, ...groups]: readonly number[], check: number): boolean {
  const bits = groups.length * 5;
  const rest = bits & 7;
  if (rest > 4 || ((groups.at(-1) ?? 0) & ((1 << rest) - 1)) !== 0) return false;
  const bytes = bits >> 3;
  return version === 0 ? check === BECH32_SUM && (bytes === 20 || bytes === 32) : version <= 16 && bytes >= 2 && bytes <= 40;
}

/** BIP 173 and BIP 350, which other chains took over for what is no witness program. */
export function isBech32(value: string): boolean {
  const text = value.toLowerCase();
  const at = text.lastIndexOf('1');
  const codes = Array.from(text.slice(0, at), (c) => c.charCodeAt(0));
  const values = [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31), ...Array.from(text.slice(at + 1), (c) => BECH32.indexOf(c))];
  let check = 1;
  for (const v of values) {
    if (v < 0) return false;
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ v;
    GENERATOR.forEach((g, i) => {
      if (((top >>> i) & 1) === 1) check ^= g;
    });
  }
  if ((value !== text && value !== value.toUpperCase()) || (check !== BECH32_SUM && check !== BECH32M_SUM)) return false;
  return !/^(?:bc|tb|ltc)1/.test(text) || isProgram(values.slice(codes.length * 2 + 1, -6), check);
}

/** EIP-55: a letter is a capital where the hash of the address has 8 or more. One case throughout carries no check. */
export function hasEip55Case(address: string): boolean {
  const hex = address.slice(2);
  const hash = keccak256(hex.toLowerCase());
  for (let i = 0; i < hex.length; i++) {
    const char = hex[i] ?? '';
    if (/[a-f]/i.test(char) && (char >= 'A' && char <= 'F') !== Number.parseInt(hash[i] ?? '0', 16) >= 8) return false;
  }
  return true;
}

const WORDS = [
  'bitcoin',
  'btc',
  'wallet',
  'crypto',
  'ethereum',
  'eth',
  'address',
  'send',
  'deposit',
  'usdt',
  'tron',
  'trx',
  'litecoin',
  'ltc',
  'doge',
  'token',
  'contract',
];
const base = { id: 'financial.crypto-address', category: 'financial', rank: 2 } as const;
const context = (words: readonly string[]): NonNullable<Detector['context']> => ({
  words,
  before: 60,
  after: 40,
  required: true,
  raises: 'medium',
});

/** Addresses of wallets, by chain. */
export const cryptoAddresses: readonly Detector[] = [
  {
    ...base,
    confidence: 'high',
    // One in three hundred has no digit in it.
    runs: [
      { shape: 'mixed', length: [26, 35] },
      { shape: 'camel', length: [26, 35] },
    ],
    pattern: /(?<![\w/+=-])[13LMDTXmn2A97][1-9A-HJ-NP-Za-km-z]{24,34}(?![\w/+=])/y,
    validate: isBase58Check,
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0013.mediawiki (Base58Check); version bytes of the chains (unverified)',
  },
  ...['bc', 'tb', 'lt', 'ad', 'st', 'co'].map((start): Detector => ({
    ...base,
    confidence: 'high',
    runs: [{ shape: 'mixed', length: [14, 63] }],
    start,
    pattern: /(?<![\w/+=-])(?:bc|tb|ltc|addr|stake|cosmos)1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{11,110}(?![\w/+=])/iy,
    validate: isBech32,
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki and bip-0350',
  })),
  {
    ...base,
    confidence: 'medium',
    runs: [{ shape: 'mixed', length: [42, 42] }],
    pattern: /(?<![\w/+=-])0x[0-9a-fA-F]{40}(?![\w])/y,
    // In one case it has no check: then a word has to say what it is.
    validate: (value) => /[a-f]/.test(value.slice(2)) && /[A-F]/.test(value) && hasEip55Case(value),
    source: 'https://eips.ethereum.org/EIPS/eip-55',
  },
  {
    ...base,
    confidence: 'low',
    runs: [{ shape: 'mixed', length: [42, 42] }],
    pattern: /(?<![\w/+=-])0x[0-9a-fA-F]{40}(?![\w])/y,
    validate: (value) => !(/[a-f]/.test(value.slice(2)) && /[A-F]/.test(value)) && !/^0x0{20}|^0x(.)\1+$/.test(value),
    context: context(WORDS),
    source: 'https://eips.ethereum.org/EIPS/eip-55',
  },
  {
    ...base,
    confidence: 'low',
    runs: [{ shape: 'mixed', length: [25, 63] }],
    pattern: /(?<![\w/+=-])(?:r[1-9A-HJ-NP-Za-km-z]{24,34}|G[A-Z2-7]{55}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93})(?![\w/+=])/y,
    context: context(['xrp', 'ripple', 'stellar', 'xlm', 'lumen', 'monero', 'xmr']),
    source: 'unverified',
  },
];
