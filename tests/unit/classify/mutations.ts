/** Ways in which a value may be written so that a plain search misses it. Each changes `value` only, or the whole line. */
export interface Mutation {
  /** Null where this value has nothing that it could change. `pick` chooses among places: same value, same place. */
  readonly value?: (value: string, pick: (below: number) => number) => string | null;
  readonly line?: (line: string) => string;
  /** Values that the mutation is claimed for; all where absent. */
  readonly claims?: (value: string) => boolean;
}

const units = (text: string, write: (code: number, char: string) => string): string =>
  Array.from(text, (char) => write(char.charCodeAt(0), char)).join('');
const utf8 = (text: string): readonly number[] => [...Buffer.from(text)];
const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** Places between two letters or digits, where a mark without a shape is not seen. */
function insidePlaces(value: string): readonly number[] {
  const places: number[] = [];
  for (let i = 1; i < value.length; i++) if (/^[A-Za-z0-9]{2}$/.test(value.slice(i - 1, i + 1))) places.push(i);
  return places;
}

function inserted(marks: readonly string[]): NonNullable<Mutation['value']> {
  return (value, pick) => {
    const places = insidePlaces(value);
    if (places.length === 0) return null;
    const at = places[pick(places.length)] ?? 0;
    return value.slice(0, at) + (marks[pick(marks.length)] ?? '') + value.slice(at);
  };
}

/** Letters with a look-alike that this test knows: Cyrillic, Greek. */
const LOOKS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'ο',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
  A: 'Α',
  B: 'В',
  C: 'С',
  E: 'Ε',
  H: 'Н',
  I: 'І',
  K: 'Κ',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Τ',
  X: 'Х',
  Y: 'Υ',
  Z: 'Ζ',
};

const isToken = (value: string): boolean => /^[\w\-+/=.~%]+$/.test(value);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a zero-width character inside': { value: inserted(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']) },
  'a soft hyphen inside': { value: inserted(['\u00ad']) },
  'a direction mark inside': { value: inserted(['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069']) },
  'a letter that looks alike': {
    value: (value, pick) => {
      const places = Array.from({ length: value.length }, (_, i) => i).filter((i) => LOOKS[value.charAt(i)] !== undefined);
      if (places.length === 0) return null;
      const at = places[pick(places.length)] ?? 0;
      return value.slice(0, at) + (LOOKS[value.charAt(at)] ?? '') + value.slice(at + 1);
    },
  },
  'full-width': { value: (value) => units(value, (code, char) => (code > 32 && code < 127 ? String.fromCharCode(code + 0xfee0) : char)) },
  'mathematical letters and digits': {
    value: (value) =>
      units(value, (code, char) => {
        if (/[A-Z]/.test(char)) return String.fromCodePoint(0x1d5a0 + code - 65);
        if (/[a-z]/.test(char)) return String.fromCodePoint(0x1d5ba + code - 97);
        return /\d/.test(char) ? String.fromCodePoint(0x1d7e2 + code - 48) : char;
      }),
  },
  'digits of another script': {
    value: (value, pick) => {
      const zero = [0x0660, 0x06f0, 0x0966, 0x0e50][pick(4)] ?? 0;
      return /\d/.test(value) ? units(value, (code, char) => (/\d/.test(char) ? String.fromCharCode(zero + code - 48) : char)) : null;
    },
  },
  'wrapped over two lines': {
    value: (value, pick) => {
      const at = 14 + pick(Math.max(1, value.length - 28));
      return value.slice(0, at) + (['\n', '\r\n', '\n    ', '\n> ', '=\n', '\\\n'][pick(6)] ?? '') + value.slice(at);
    },
    // Two lines of digits, or of words, are a list; a short value is not wrapped.
    claims: (value) => isToken(value) && value.length >= 32 && /\d/.test(value) && /[a-z]/i.test(value),
  },
  'in a URL': { value: (value) => utf8(value).reduce((text, byte) => `${text}%${hex(byte, 2).toUpperCase()}`, '') },
  'as HTML references': { value: (value) => units(value, (code) => `&#${code};`) },
  'as hexadecimal HTML references': { value: (value) => units(value, (code) => `&#x${hex(code, 2)};`) },
  'as \\u escapes': { value: (value) => units(value, (code) => `\\u${hex(code, 4)}`) },
  'as \\x escapes': { value: (value) => utf8(value).reduce((text, byte) => `${text}\\x${hex(byte, 2)}`, '') },
  'in base64': { line: (line) => Buffer.from(line).toString('base64') },
  'in base64 for URLs': { line: (line) => Buffer.from(line).toString('base64url') },
  'in base64, wrapped after 76': {
    line: (line) =>
      (
        Buffer.from(line)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\n'),
  },
  'in hexadecimal': { line: (line) => Buffer.from(line).toString('hex') },
  'in the query of a URL': { line: (line) => `https://example.org/?q=${encodeURIComponent(line)}&page=2` },
  'in a string of JSON': { line: (line) => JSON.stringify({ text: `see:\n${line}\nthanks` }) },
  'in base64 of base64': { line: (line) => Buffer.from(Buffer.from(line).toString('base64')).toString('base64') },
  'in base64, in a URL': { line: (line) => `https://example.org/?q=${encodeURIComponent(Buffer.from(line).toString('base64'))}` },
};
