import { fold, folded, hashOf, hashOfName, Inner, LONGEST, seen } from './fold';
import { Kind } from './kinds';
import { isApostrophe, isSpace, kind, LOWER, UPPER } from './letters';
import { kindOf } from './lookup';

/** So many words of one run of capitals are judged together. */
export const LONGEST_CHAIN = 10;
const LONGEST_PARTICLES = 14;

/** How a word of a chain is joined to the one before it. */
export const Join = { none: 0, space: 1, hyphen: 2, particle: 3 } as const;

const BEFORE_OK = 1;
const AFTER_OK = 2;
const BESIDE: Uint8Array = new Uint8Array(128);
for (const [characters, bit] of [
  ['\t\n\r !"\'()*,-:;>?[|&', BEFORE_OK],
  ['\t\n\r !"\')*,-./:;?]|&<>\\', AFTER_OK],
] as const)
  for (const c of characters) BESIDE[c.charCodeAt(0)] = (BESIDE[c.charCodeAt(0)] ?? 0) | bit;

const SPACE = 32;
const DOT = 46;
const HYPHEN = 45;

/** Whether the run [start, end) can be a word of prose, by the characters beside it: code and addresses are left at once. */
export function standsFree(text: string, start: number, end: number): boolean {
  const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
  if (before < 128 && ((BESIDE[before] ?? 0) & BEFORE_OK) === 0) return false;
  if (end === text.length) return true;
  const after = text.charCodeAt(end);
  if (after >= 128) return true;
  if (((BESIDE[after] ?? 0) & AFTER_OK) === 0) return false;
  if (after === SPACE) return true;
  // Foo.bar, Foo::bar, Foo/bar, Foo<Bar>.
  const next = text.charCodeAt(end + 1);
  if (after === DOT || after === 47) return kind(next) === 0 || (end - start === 1 && kind(next) === UPPER);
  if (after === 58) return next !== 58;
  return after !== 60 || next === 47;
}

/** Words with a capital that follow one another, and what each is. */
export class Chain {
  length = 0;
  readonly starts: Int32Array = new Int32Array(LONGEST_CHAIN);
  readonly ends: Int32Array = new Int32Array(LONGEST_CHAIN);
  readonly hashes: Int32Array = new Int32Array(LONGEST_CHAIN);
  readonly kinds: Uint8Array = new Uint8Array(LONGEST_CHAIN);
  readonly joins: Uint8Array = new Uint8Array(LONGEST_CHAIN);
  readonly initials: Uint8Array = new Uint8Array(LONGEST_CHAIN);
  readonly uppers: Uint8Array = new Uint8Array(LONGEST_CHAIN);

  /** Collects the chain that starts at capitals[i]; answers with the index after its last run. */
  collect(text: string, capitals: ArrayLike<number>, i: number): number {
    this.length = 0;
    this.add(text, capitals[i] ?? 0, capitals[i + 1] ?? 0, Join.none);
    let at = i + 2;
    while (at < capitals.length && this.length < LONGEST_CHAIN) {
      const start = capitals[at] ?? 0;
      const end = capitals[at + 1] ?? 0;
      const last = this.length - 1;
      const gap = start - (this.ends[last] ?? 0);
      if (gap > LONGEST_PARTICLES) break;
      const join = this.joinAt(text, last, start, end, gap);
      if (join === Join.none || !endsFree(text, end, end - start)) break;
      if (join === JOINED) this.extend(text, last, start, end);
      else this.add(text, start, end, join);
      at += 2;
    }
    return at;
  }

  private joinAt(text: string, last: number, start: number, next: number, gap: number): number {
    const end = this.ends[last] ?? 0;
    const first = text.charCodeAt(end);
    if (gap === 1) {
      if (isSpace(first)) return Join.space;
      if (first === HYPHEN || first === 0x2010 || first === 0x2011) return Join.hyphen;
      if (first === DOT) return this.initials[last] === 2 ? Join.space : Join.none;
      return isApostrophe(first) && end - (this.starts[last] ?? 0) === 1 && OPENS_SURNAME.includes(text.charAt(end - 1))
        ? JOINED
        : Join.none;
    }
    if (gap === 2)
      return first === DOT && isSpace(text.charCodeAt(end + 1)) && (this.initials[last] === 2 || this.isShortTitle(last))
        ? Join.space
        : Join.none;
    if (!isSpace(first) || !areParticles(text, end + 1, start)) return Join.none;
    return isSomebodyElse(text, start, next, gap === 3) ? Join.none : Join.particle;
  }

  private isShortTitle(i: number): boolean {
    const k = this.kinds[i] ?? 0;
    return (k === Kind.title || k === Kind.placeBefore || k === Kind.suffix) && (this.ends[i] ?? 0) - (this.starts[i] ?? 0) <= 4;
  }

  private add(text: string, start: number, end: number, join: number): void {
    const i = this.length++;
    this.starts[i] = start;
    this.ends[i] = end;
    this.joins[i] = join;
    this.initials[i] = end - start === 1 ? initialAt(text, start, end) : 0;
    this.uppers[i] = 0;
    this.hashes[i] = 0;
    this.kinds[i] = 0;
    if (end - start === 1) {
      if (this.initials[i] === 0) this.kinds[i] = Kind.function;
      return;
    }
    if (end - start > LONGEST) this.kinds[i] = Kind.word;
    else this.judge(text, i);
  }

  private judge(text: string, i: number): void {
    const start = this.starts[i] ?? 0;
    const end = this.ends[i] ?? 0;
    const hash = hashOfName(text, start, end);
    this.hashes[i] = hash;
    if (seen.inner === Inner.lower) {
      const k = kindOf(hash);
      this.kinds[i] = k === 0 && text.charCodeAt(start) >= CYRILLIC ? declined(text, start, end) : k;
    } else if (seen.inner === Inner.upper && isUpper(text, start + 1, end)) {
      this.kinds[i] = kindOf(hash);
      this.uppers[i] = 1;
    } else this.kinds[i] = isPrefixed(text, start, seen.capital, end) ? kindOf(hash) || Kind.surname3 : Kind.company;
  }

  /** O'Brien, D'Angelo: one word. */
  private extend(text: string, last: number, start: number, end: number): void {
    this.ends[last] = end;
    this.kinds[last] = Kind.surname3;
    this.hashes[last] = end - start > LONGEST ? 0 : fold(text, start, end);
    this.initials[last] = 0;
  }
}

/** 2 for an initial with its dot, 1 for one without, 0 for the English I. */
function initialAt(text: string, start: number, end: number): number {
  return text.charCodeAt(end) === DOT ? 2 : text.charCodeAt(start) === 73 ? 0 : 1;
}

/** O'Brien, D'Angelo; L'Oréal is a house. */
const OPENS_SURNAME = 'OD';

const JOINED = 9;

const CYRILLIC = 0x400;
const CYRILLIC_A = 0x430;
const CYRILLIC_YA = 0x44f;
/** й too, which is folded to и. */
const CYRILLIC_I = 0x438;
const LONG_ENDINGS = new Set(['ом', 'ем', 'ым', 'им', 'ои', 'еи', 'ою', 'ею']);
/** Kind of the Slavic name that a word is a case of: Путина, Иваном, Анны. */
function declined(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 4) return 0;
  fold(text, start, end);
  const last = String.fromCharCode(folded[length - 2] ?? 0, folded[length - 1] ?? 0);
  const stems = [hashOf(length - 1), hashOf(length - 1, CYRILLIC_A), hashOf(length - 1, CYRILLIC_YA), hashOf(length - 1, CYRILLIC_I)];
  if (LONG_ENDINGS.has(last)) stems.push(hashOf(length - 2), hashOf(length - 2, CYRILLIC_A), hashOf(length - 2, CYRILLIC_I));
  const kinds = stems.map(kindOf);
  return kinds.find((k) => k > 0 && k < Kind.word) ?? 0;
}

/** Where the first letter from `from` on is that is no small one; -1 where all are small. A digit counts as a capital. */
function innerCapital(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 97 || code > 122) && kind(code) !== LOWER) return at;
  }
  return -1;
}

function isUpper(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (kind(text.charCodeAt(at)) !== UPPER) return false;
  return true;
}

/** Whether what follows a particle belongs to no name with it: a place, somebody else after `y` and `e`, goals *von Thomas Müller*. */
function isSomebodyElse(text: string, start: number, end: number, isAnd: boolean): boolean {
  if (end - start > LONGEST) return false;
  const k = kindOf(hashOfName(text, start, end));
  if (k === Kind.place) return true;
  const isGiven = k === Kind.given1 || k === Kind.given2 || k === Kind.given3 || k === Kind.both2 || k === Kind.both3;
  return isGiven && (isAnd || (isSpace(text.charCodeAt(end)) && kind(text.charCodeAt(end + 1)) === UPPER));
}

function endsFree(text: string, end: number, length: number): boolean {
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  if (after >= 128) return true;
  if (((BESIDE[after] ?? 0) & AFTER_OK) === 0) return false;
  if (after !== DOT && after !== 47) return true;
  const next = text.charCodeAt(end + 1);
  return kind(next) === 0 || (length === 1 && kind(next) === UPPER);
}

/** Spanish y, Portuguese and Italian e, French d’. */
const SHORT_PARTICLES = 'yed';

/** van, de la, von und zu: one to three lower-case words that join a given name to a surname. */
function areParticles(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    let end = at;
    while (end < to && kind(text.charCodeAt(end)) === LOWER) end++;
    if (end === at || end - at > 5) return false;
    if (end - at > 1) {
      if (kindOf(fold(text, at, end)) !== Kind.particle) return false;
    } else if (!SHORT_PARTICLES.includes(text.charAt(at))) return false;
    const code = text.charCodeAt(end);
    if (end >= to || (!isSpace(code) && code !== HYPHEN && !isApostrophe(code))) return false;
    at = end + 1;
  }
  return true;
}

const PREFIXES = new Set(['Mc', 'Mac', 'De', 'Di', 'Du', 'La', 'Le', 'Fitz', 'Van', 'Ter']);
/** McCoy, MacArthur, DeVito, FitzGerald, LeBron: one capital inside, after such a prefix. */
function isPrefixed(text: string, start: number, capital: number, end: number): boolean {
  if (capital - start < 2 || capital - start > 4 || end - capital < 3) return false;
  return PREFIXES.has(text.slice(start, capital)) && kind(text.charCodeAt(capital)) === UPPER && innerCapital(text, capital + 1, end) < 0;
}
