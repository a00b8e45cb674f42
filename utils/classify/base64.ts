const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 (RFC 4648 §4). What is not of the alphabet counts as zero: callers know how many bytes must come. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, (text.length >> 2) * 3 - padding));
  for (let i = 0, at = 0; at < bytes.length; i += 4) {
    const four =
      ((values[text.charCodeAt(i) & 127] as number) << 18) |
      ((values[text.charCodeAt(i + 1) & 127] as number) << 12) |
      ((values[text.charCodeAt(i + 2) & 127] as number) << 6) |
      (values[text.charCodeAt(i + 3) & 127] as number);
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  return bytes;
}

/** Base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let i = 0, at = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) codes[at++] = ALPHABET.charCodeAt((three >> shift) & 63);
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  if (padding > 0) codes.fill('='.charCodeAt(0), codes.length - padding);
  let out = '';
  for (let i = 0; i < codes.length; i += 0x2000) out += String.fromCharCode(...codes.subarray(i, i + 0x2000));
  return out;
}
