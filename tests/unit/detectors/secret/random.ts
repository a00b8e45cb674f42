/** Made-up values for tests, drawn anew from a seed: none stands in the repository, where a scanner would flag it. */
const ALPHABETS = {
  hex: '0123456789abcdef',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/',
} as const;

function draw(chars: string, length: number, seed: number): string {
  let state = (seed * 2_654_435_761 + length) >>> 0;
  let out = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    out += chars.charAt((state >>> 8) % chars.length);
  }
  return out;
}

export function random(alphabet: keyof typeof ALPHABETS, length: number, seed = 7): string {
  return draw(ALPHABETS[alphabet], length, seed);
}

export function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** Letters of templates: x hexadecimal, X the same in capitals, d digits, a letters and digits, l and U in one case, W also `_`, w also `-`, s base64, b and B base 32. */
const LETTERS: Readonly<Record<string, string>> = {
  x: ALPHABETS.hex,
  X: `${DIGITS}ABCDEF`,
  d: DIGITS,
  a: ALPHABETS.alnum,
  l: DIGITS + LOWER,
  U: DIGITS + ALPHABETS.upper,
  W: `${ALPHABETS.alnum}_`,
  w: `${ALPHABETS.alnum}_-`,
  s: ALPHABETS.base64,
  b: `${LOWER}234567`,
  B: `${ALPHABETS.upper}234567`,
};

/** A place in a template: `%x40%` is forty hexadecimal digits, `%[A-P]1%` one of a class. */
const PLACE = /%(?:([a-zA-Z])|\[((?:\\.|[^\]])+)\])(\d+)%/g;

function charactersOf(letter: string | undefined, set: string | undefined): string {
  if (letter !== undefined) return LETTERS[letter] ?? '';
  const member = new RegExp(`[${set ?? ''}]`);
  let chars = '';
  for (let c = 33; c < 127; c++) if (member.test(String.fromCharCode(c))) chars += String.fromCharCode(c);
  return chars;
}

/** Long values have of each kind of character that their alphabet has, as real ones do. */
function isTypical(value: string, chars: string): boolean {
  return value.length < 10 || [/\d/, /[a-z]/, /[A-Z]/].every((kind) => !kind.test(chars) || kind.test(value));
}

function fill(chars: string, length: number, seed: number): string {
  for (let s = seed; ; s += 100) {
    const value = draw(chars, length, s);
    if (isTypical(value, chars)) return /^[_-]|[_-]$/.test(value) && length > 1 ? `k${value.slice(1, -1)}9` : value;
  }
}

/** A text of the template's form. */
export function make(template: string, seed = 1): string {
  let place = 0;
  return template.replace(PLACE, (_, letter: string | undefined, set: string | undefined, length: string) =>
    fill(charactersOf(letter, set), Number(length), seed * 17 + place++),
  );
}

/** The template's longest place, where a mistake shows. */
function longest(template: string): { readonly index: number; readonly text: string; readonly length: number } {
  let best = { index: 0, text: '', length: 0 };
  for (const match of template.matchAll(PLACE)) {
    const length = Number(match[3]);
    if (length > best.length) best = { index: match.index, text: match[0], length };
  }
  return best;
}

function replaced(template: string, by: (place: string, length: number) => string): string {
  const { index, text, length } = longest(template);
  return template.slice(0, index) + by(text, length) + template.slice(index + text.length);
}

/** The same form, its longest part one character short. */
export function shortened(template: string): string {
  return replaced(template, (place, length) => place.replace(/\d+%$/, `${length - 1}%`));
}

/** The same form, with a character in the middle of its longest part that its alphabet lacks: a letter where hexadecimal digits are, else a sign. */
export function spoiled(template: string): string {
  return replaced(template, (place, length) => {
    const half = Math.floor(length / 2);
    const rest = length - half - 1;
    const kind = place.replace(/\d+%$/, '');
    return `${half > 0 ? `${kind}${half}%` : ''}${/^%[xX]/.test(place) ? 'z' : '!'}${rest > 0 ? `${kind}${rest}%` : ''}`;
  });
}
