/** Shannon entropy of the characters, in bits for each character; 0 for the empty text. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

export function distinct(text: string): number {
  return new Set(text).size;
}

const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];
/** How many of lower case, upper case, digits and signs occur: 0 to 4. */
export function characterClasses(text: string): number {
  return CLASSES.filter((c) => c.test(text)).length;
}
