import { LIMIT, lowered } from '../../classify/characters';
import { kind, LOWER } from './letters';

/** Longer runs are no names. */
export const LONGEST = 20;

/** Letters that Unicode does not take apart. */
const ALONE: Readonly<Record<string, string>> = { ß: 's', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ð: 'd', þ: 't', ł: 'l', ı: 'i', ħ: 'h' };
/** Letters beyond ASCII as they are looked up; 0 for those that no text had yet, since taking one apart is slow. */
const plain: Uint16Array = new Uint16Array(LIMIT);

function plainLetter(code: number): number {
  const lower = String.fromCharCode(lowered(code));
  const letter = (ALONE[lower] ?? lower.normalize('NFD')).charCodeAt(0);
  // İ has no small letter of one character.
  return (plain[code] = letter < 0x80 ? letter | 32 : letter);
}

/** The run as it is looked up: lower case, without accents. Filled by `fold`. */
export const folded: Uint16Array = new Uint16Array(LONGEST);

/** A letter beyond ASCII as it is looked up. */
function foldedBeyond(code: number): number {
  return code < LIMIT ? plain[code] || plainLetter(code) : code;
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

/** Folds [start, end), at most `LONGEST` letters, into `folded`; answers with a hash of 32 bits. */
export function fold(text: string, start: number, end: number): number {
  let hash = BASIS;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    code = code < 0x80 ? code | 32 : foldedBeyond(code);
    folded[i - start] = code;
    hash = Math.imul(hash ^ code, PRIME);
  }
  return finish(hash);
}

/** What `hashOfName` has seen of the letters after the first. */
export const Inner = { lower: 0, upper: 1, mixed: 2 } as const;
/** Set by `hashOfName`. */
export const seen: { inner: number; capital: number } = { inner: 0, capital: -1 };

/** The hash that `fold` would give, of a word with a capital; `folded` stays as it was. Notes the capitals inside; a digit counts as one. */
export function hashOfName(text: string, start: number, end: number): number {
  let hash = BASIS;
  let capital = -1;
  let others = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code < 97 && i > start) {
        if (capital < 0) capital = i;
        others++;
      }
      hash = Math.imul(hash ^ (code | 32), PRIME);
    } else {
      if (i > start && kind(code) !== LOWER) {
        if (capital < 0) capital = i;
        others++;
      }
      hash = Math.imul(hash ^ foldedBeyond(code), PRIME);
    }
  }
  seen.capital = capital;
  seen.inner = others === 0 ? Inner.lower : others === end - start - 1 ? Inner.upper : Inner.mixed;
  return finish(hash);
}

/** Hash of a word in small letters, which `fold` would give too; `folded` stays as it was. */
export function hashOfLower(text: string, start: number, end: number): number {
  let hash = BASIS;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (code < 0x80 ? code : foldedBeyond(code)), PRIME);
  }
  return finish(hash);
}

/** Hash of the first letters in `folded`, and of one more. */
export function hashOf(length: number, more = 0): number {
  let hash = BASIS;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (folded[i] ?? 0), PRIME);
  return finish(more === 0 ? hash : Math.imul(hash ^ more, PRIME));
}

/** Hash of two words that stand together. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first ^ 0x5bd1e995, 0x01000193) ^ second;
}
