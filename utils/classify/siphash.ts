/** Two 32-bit words of a secret key. */
export type HashKey = readonly [number, number];

/**
 * HalfSipHash-2-4 of UTF-16 units (two bytes each, little-endian), 32 bits: a keyed hash for short inputs (github.com/veorq/SipHash,
 * halfsiphash.c). Its key travels with what it protects; see SECURITY.md for what that means.
 */
export function sipHash(units: Uint16Array, length: number, [k0, k1]: HashKey): number {
  let v0 = k0;
  let v1 = k1;
  let v2 = 0x6c796765 ^ k0;
  let v3 = 0x74656462 ^ k1;
  const words = (length >> 1) + 1;
  for (let w = 0; w <= words; w++) {
    // The last word holds the length in bytes, and the odd unit; after it come four rounds without input.
    const last = w === words - 1;
    let word = 0;
    if (w < words)
      word = last
        ? (length << 25) | (length & 1 ? (units[length - 1] as number) : 0)
        : (units[w * 2] as number) | ((units[w * 2 + 1] as number) << 16);
    else v2 ^= 0xff;
    v3 ^= word;
    for (let round = w < words ? 2 : 4; round > 0; round--) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
    v0 ^= word;
  }
  return v1 ^ v3;
}
