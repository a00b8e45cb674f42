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

/** The text of unpadded base64url, or null. At most 4 KB are read. */
export function decodeBase64Url(text: string): string | null {
  try {
    return atob(text.slice(0, 4_096).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}
