/**
 * One byte for each character, so that the pass over the text asks one table per character:
 * bits 0-4 a class for the three-character hash of literals, bits 5-6 the kind of run (0 none, 1 digit, 2 upper, 3 lower).
 */
export const LIMIT = 0x530;
export const DIGIT = 1;
export const UPPER = 2;
export const LOWER = 3;

/** Classes of a character in the hash of literals; three of them are an index of 15 bits. */
export const LITERAL_CLASSES = 32;
const LAST_LETTER_CLASS = 26;
const DIGIT_CLASS = 27;
const CLASS_OF_SIGN: Readonly<Record<string, number>> = { _: 28, '-': 29, '/': 30, ':': 30, '.': 30, '=': 31, '"': 31, "'": 31 };

/** Lower case of every character below LIMIT, where that is one character. */
export const LOWERED: Uint16Array = new Uint16Array(LIMIT);
export const PACKED: Uint8Array = new Uint8Array(LIMIT);

/**
 * Letters below LIMIT that have no case (category L of Unicode's DerivedGeneralCategory.txt less those with a case mapping), as first and
 * last of each row: an expression that knows of all letters takes longer to compile than this table to make.
 */
const CASELESS: readonly (readonly [number, number])[] = [
  [0x138, 0x138],
  [0x180, 0x2c1],
  [0x2c6, 0x2d1],
  [0x2e0, 0x2e4],
  [0x2ec, 0x2ec],
  [0x2ee, 0x2ee],
  [0x374, 0x374],
  [0x37a, 0x37a],
  [0x3d2, 0x3d4],
  [0x3fc, 0x3fc],
];
const isCaseless = new Uint8Array(LIMIT);
for (const [first, last] of CASELESS) isCaseless.fill(1, first, last + 1);

function literalClass(lowered: number): number {
  if (lowered >= 97 && lowered <= 122) return Math.min(lowered - 96, LAST_LETTER_CLASS);
  if (lowered >= 48 && lowered <= 57) return DIGIT_CLASS;
  if (lowered >= 128) return lowered & 31;
  return CLASS_OF_SIGN[String.fromCharCode(lowered)] ?? 0;
}

for (let c = 0; c < LIMIT; c++) {
  const char = String.fromCharCode(c);
  const lower = char.toLowerCase();
  const lowered = lower.length === 1 ? lower.charCodeAt(0) : c;
  LOWERED[c] = lowered < LIMIT ? lowered : c;
  let kind = 0;
  if (c >= 48 && c <= 57) kind = DIGIT;
  else if (lower !== char) kind = UPPER;
  else if (char.toUpperCase() !== char || isCaseless[c] === 1) kind = LOWER;
  // ª º µ stand alone; superscripts have no case.
  if (c >= 128 && c < 0xc0) kind = 0;
  PACKED[c] = literalClass(lower.length === 1 ? lowered : c) | (kind << 5);
}

/** The kind of run that a character is of; 0 for none. */
export function kindOf(code: number): number {
  return code < LIMIT ? (PACKED[code] ?? 0) >> 5 : 0;
}

/** True for a letter or digit of a run (Latin, Greek, Cyrillic). */
export function isWordUnit(code: number): boolean {
  return kindOf(code) !== 0;
}

export function lowered(code: number): number {
  return code < LIMIT ? (LOWERED[code] ?? code) : code;
}

/** The byte of any character: beyond LIMIT a class alone. */
export function packedOf(code: number): number {
  return code < LIMIT ? (PACKED[code] ?? 0) : code & 31;
}

/** Class of a character in the literal hash; equal for both cases of a letter. */
export function classOf(code: number): number {
  return code < LIMIT ? (PACKED[code] ?? 0) & 31 : code & 31;
}
