/** Two 32-bit words of a secret key. */
export type HashKey = readonly [number, number];

const rotl = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/**
 * HalfSipHash-2-4 of a text's UTF-16 units (two bytes each, little-endian), 32 bits: a keyed hash for short inputs
 * (github.com/veorq/SipHash, halfsiphash.c). Its key travels with what it protects; see SECURITY.md for what that means.
 */
export function sipHash(text: string, [k0, k1]: HashKey): number {
  let v0 = k0;
  let v1 = k1;
  let v2 = 0x6c796765 ^ k0;
  let v3 = 0x74656462 ^ k1;
  const round = (): void => {
    v0 = (v0 + v1) | 0;
    v1 = rotl(v1, 5) ^ v0;
    v0 = rotl(v0, 16);
    v2 = (v2 + v3) | 0;
    v3 = rotl(v3, 8) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = rotl(v3, 7) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = rotl(v1, 13) ^ v2;
    v2 = rotl(v2, 16);
  };
  const take = (word: number): void => {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  };
  const even = text.length & ~1;
  for (let i = 0; i < even; i += 2) take(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
  take((text.length << 25) | (even < text.length ? text.charCodeAt(even) : 0));
  v2 ^= 0xff;
  for (let i = 0; i < 4; i++) round();
  return v1 ^ v3;
}
