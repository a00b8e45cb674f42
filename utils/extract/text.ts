/** Bytes that are looked at to tell text from other data. */
const LOOK = 4_096;

/** The encoding that a byte order mark names. */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark, by the zeros that ASCII leaves in every other byte. */
export function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, LOOK) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd * 4 > length && even === 0) return 'utf-16le';
  return even * 4 > length && odd === 0 ? 'utf-16be' : null;
}

/** Text holds no zero byte, and few other control characters than tab, line feed, form feed, carriage return and escape. */
export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, LOOK);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls * 50 > length;
}
