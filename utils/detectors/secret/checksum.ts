const TABLE: Uint32Array = new Uint32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c >>> 0;
});

/** CRC-32 (IEEE 802.3) of an ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = (crc >>> 8) ^ (TABLE[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in base 62, digits before letters and upper case first, padded with zeros. */
export function base62(value: number, width: number): string {
  let out = '';
  for (let v = value; v > 0; v = Math.floor(v / 62)) out = BASE62.charAt(v % 62) + out;
  return out.padStart(width, '0');
}

/**
 * True where the last six characters are the CRC-32 of those between prefix and checksum, in base 62
 * (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/).
 */
export function endsWithCrc32(token: string, prefixLength: number): boolean {
  return base62(crc32(token.slice(prefixLength, -6)), 6) === token.slice(-6);
}

/** True where the last eight characters are the CRC-32 of all before them in hexadecimal, as in Bitbucket's tokens. */
export function endsWithHexCrc32(token: string): boolean {
  return token.slice(-8).toLowerCase() === crc32(token.slice(0, -8)).toString(16).padStart(8, '0');
}

/** The text of unpadded base64url, or null. At most 4 KB are read. */
export function decodeBase64Url(text: string): string | null {
  try {
    return atob(text.slice(0, 4_096).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

/**
 * Grafana's tokens end in the CRC-32 of all before the last underscore, its lowest byte first, in hexadecimal
 * (grafana/grafana pkg/components/satokengen/tokengen.go).
 */
export function endsWithGrafanaChecksum(token: string): boolean {
  const at = token.lastIndexOf('_');
  let hex = '';
  for (let rest = crc32(token.slice(0, at)), i = 0; i < 4; i++, rest >>>= 8) hex += (rest & 255).toString(16).padStart(2, '0');
  return token.slice(at + 1).toLowerCase() === hex;
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The checksum of bech32, which age's and Nostr's secret keys end in (bitcoin/bips bip-0173.mediawiki). Takes either case. */
export function isBech32(text: string): boolean {
  const low = text.toLowerCase();
  const one = low.lastIndexOf('1');
  const values: number[] = [];
  for (let i = 0; i < one; i++) values.push(low.charCodeAt(i) >> 5);
  values.push(0);
  for (let i = 0; i < one; i++) values.push(low.charCodeAt(i) & 31);
  for (const char of low.slice(one + 1)) values.push(BECH32.indexOf(char));
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if (((top >>> i) & 1) === 1) sum ^= GENERATOR[i] ?? 0;
  }
  return one > 0 && sum === 1;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * An access key id of today holds its account, twelve decimal digits, in 40 bits behind the first
 * (https://awsteele.com/blog/2020/09/26/aws-access-key-format.html, as told by Hacking the Cloud); older ones begin with I or J and do not.
 */
export function hasAwsAccount(id: string): boolean {
  let bits = 0;
  for (const char of id.slice(4, 13)) {
    const value = BASE32.indexOf(char);
    if (value < 0) return false;
    bits = bits * 32 + value;
  }
  return /^.{4}[A-P]/.test(id) || Math.floor(bits / 16) % 2 ** 40 < 1e12;
}
