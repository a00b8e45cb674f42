import { LETTERS, SIGNS, ZEROS } from './look-alikes';

const FULL_WIDTH = 0xfee0;
const BASIC = 0x10000;
/** What a character is: its class, and for a letter or sign the ASCII that it is read as. */
const LETTER = 0x100;
const SIGN = 0x200;
const HIDDEN = 0x400;
const COMPOSITE = 0x800;
const ITSELF = 0x1000;

let table: ReadonlyMap<number, number> | null = null;
/** Character → its class; 0 where nobody asked yet. Both are made when the first text asks, which most never do. */
let classes: Uint16Array | null = null;

function letters(): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i + 1 < SIGNS.length; i += 2) map.set(SIGNS.charCodeAt(i), SIGNS.charCodeAt(i + 1) | SIGN);
  for (let i = 0; i + 1 < LETTERS.length; i += 2) map.set(LETTERS.charCodeAt(i), LETTERS.charCodeAt(i + 1) | LETTER);
  for (const zero of ZEROS) for (let d = 0; d < 10; d++) map.set(zero + d, (48 + d) | LETTER);
  return map;
}

/** Full-width signs stand between words of Chinese and Japanese: no reason to look again, but for those that tokens hold. */
function fullWidth(code: number): number {
  return code | (/[\w@]/.test(String.fromCharCode(code)) ? LETTER : SIGN);
}

function classify(code: number): number {
  if (isHidden(code)) return HIDDEN;
  if (code > 0xff00 && code < 0xff5f) return fullWidth(code - FULL_WIDTH);
  if (isComposite(code)) return COMPOSITE;
  return (table ??= letters()).get(code) ?? ITSELF;
}

function classAt(code: number): number {
  const all = (classes ??= new Uint16Array(BASIC));
  const known = all[code] ?? 0;
  return known !== 0 ? known : (all[code] = classify(code));
}

/** Without a shape of its own: soft hyphen, joiners, direction marks, fillers, variation selectors. */
function isHidden(code: number): boolean {
  if (code < 0x115f) return code === 0xad || code === 0x34f || code === 0x61c;
  if (code < 0x3164) {
    return (
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f) ||
      (code >= 0x180b && code <= 0x180f) ||
      code <= 0x1160 ||
      code === 0x17b4 ||
      code === 0x17b5
    );
  }
  return code === 0x3164 || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code === 0xffa0 || (code >= 0xfff9 && code <= 0xfffb);
}

/** Whose compatibility form is asked of `normalize`: small and letter-like letters, Roman numerals, circles, ligatures, surrogate pairs. */
function isComposite(code: number): boolean {
  if (code < 0x2100) return (code >= 0x2b0 && code <= 0x2e4) || (code >= 0x1d2c && code <= 0x1d6a) || (code >= 0x2071 && code <= 0x209c);
  if (code < 0xd800) return (code <= 0x217f && code !== 0x2116 && code !== 0x2122) || (code >= 0x2460 && code <= 0x24e9);
  return code < 0xdc00 || (code >= 0xfb00 && code <= 0xfb06);
}

/** How a character is read: '' for what is invisible. `size` is its length in the text. */
export interface Fold {
  readonly text: string;
  readonly size: number;
}
const NOTHING: Fold = { text: '', size: 1 };
const PRINTABLE = /^[\x20-\x7e]{1,8}$/;

function composite(text: string, at: number): Fold | null {
  const point = text.codePointAt(at) ?? 0;
  const size = point >= BASIC ? 2 : 1;
  // Tags and more variation selectors.
  if (point >= 0xe0000 && point < 0xe1000) return { text: '', size };
  // Mathematical and enclosed letters and the digits of screens: nothing else beyond the basic plane looks like ASCII.
  if (
    size === 2 &&
    !(point >= 0x1d400 && point < 0x1d800) &&
    !(point >= 0x1f100 && point < 0x1f1e6) &&
    !(point >= 0x1fbf0 && point < 0x1fbfa)
  )
    return null;
  const folded = String.fromCodePoint(point).normalize('NFKC');
  return PRINTABLE.test(folded) ? { text: folded, size } : null;
}

const SINGLE: readonly Fold[] = Array.from({ length: 128 }, (_, code) => ({ text: String.fromCharCode(code), size: 1 }));

/** What stands at `at`, beyond ASCII, in ASCII; null where it is what it is. */
export function foldAt(text: string, at: number): Fold | null {
  const what = classAt(text.charCodeAt(at));
  if ((what & (LETTER | SIGN)) !== 0) return SINGLE[what & 127] ?? null;
  return what === HIDDEN ? NOTHING : what === COMPOSITE ? composite(text, at) : null;
}

/** Whether the character at `at`, beyond ASCII, may be a reason to look again: anything but signs and the letters of ordinary words. */
export function isSuspect(text: string, at: number): boolean {
  return (classAt(text.charCodeAt(at)) & (HIDDEN | COMPOSITE | LETTER)) !== 0;
}
