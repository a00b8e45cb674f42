/** The first of the three segments that follow one another and hold a cell of the word each, so that a lookup stays near. */
export function firstSegment(hash: number, segments: number): number {
  return ((hash >>> 16) * segments) >>> 16;
}

/** Where cell n of the word is. */
export function cellOf(hash: number, first: number, n: number, segmentBits: number): number {
  const mixed = Math.imul(hash, n === 0 ? 0x9e3779b1 : n === 1 ? 0x85ebca6b : 0xc2b2ae35);
  return ((first + n) << segmentBits) + (mixed >>> (32 - segmentBits));
}

export function tableSize(segments: number, segmentBits: number): number {
  return (segments + 2) << segmentBits;
}

/** What the three cells of a word make together: 7 bits of fingerprint, then 5 of kind. */
export const KIND_BITS = 5;
export function fingerprint(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 9), 0x27d4eb2f) >>> 25) << KIND_BITS;
}
