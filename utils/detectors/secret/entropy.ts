/** Counts of ASCII characters; kept between calls, which never overlap. */
const COUNTS = new Uint16Array(128);

function entropyOfAny(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

/** Shannon entropy of the characters, in bits for each character; 0 for the empty text. */
export function entropy(text: string): number {
  COUNTS.fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return entropyOfAny(text);
    COUNTS[code] = (COUNTS[code] ?? 0) + 1;
  }
  let bits = 0;
  for (const n of COUNTS) if (n > 0) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

/** How many different characters. */
export function distinct(text: string): number {
  COUNTS.fill(0);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return new Set(text).size;
    if (COUNTS[code] === 0) n++;
    COUNTS[code] = 1;
  }
  return n;
}
