/** Weights of the model of spelling, addressed by a hash of a few letters. */
export const SPELLING_SIZE = 8_192;
export const SPELLING_LIMIT = 32;
export const FEATURES = 7;

/** Places of the features of a folded word in the weights: its last one to four letters, its first two and three, and its length. */
export const places: Uint16Array = new Uint16Array(FEATURES);

function place(hash: number): number {
  const mixed = hash ^ (hash >>> 15);
  return Math.imul(mixed, 0x2c1b3c6d) >>> 19;
}

/** Fills `places`. A word that is too short for a feature has a mark in its stead. */
export function placeFeatures(codes: Uint16Array, length: number): void {
  let hash = 1;
  for (let i = 1; i <= 4; i++) {
    hash = Math.imul(hash ^ (length >= i ? (codes[length - i] ?? 0) : 1), 0x01000193);
    places[i - 1] = place(hash);
  }
  hash = 2;
  for (let i = 0; i < 3; i++) {
    hash = Math.imul(hash ^ (i < length ? (codes[i] ?? 0) : 1), 0x01000193);
    if (i > 0) places[i + 3] = place(hash);
  }
  places[6] = place(Math.imul(3 ^ length, 0x01000193));
}
