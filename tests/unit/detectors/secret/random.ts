/** Made-up values for tests, drawn anew from a seed: none stands in the repository, where a scanner would flag it. */
const ALPHABETS = {
  hex: '0123456789abcdef',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/',
} as const;

export function random(alphabet: keyof typeof ALPHABETS, length: number, seed = 7): string {
  const chars = ALPHABETS[alphabet];
  let state = (seed * 2_654_435_761 + length) >>> 0;
  let out = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    out += chars.charAt((state >>> 8) % chars.length);
  }
  return out;
}

export function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
