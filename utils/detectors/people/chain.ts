import { fold, LONGEST } from './fold';
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
  collect(text: string, capitals: readonly number[], i: number): number {
    this.length = 0;
    this.add(text, capitals[i] ?? 0, capitals[i + 1] ?? 0, Join.none);
    let at = i + 2;
    while (at < capitals.length && this.length < LONGEST_CHAIN) {
      const start = capitals[at] ?? 0;
      const end = capitals[at + 1] ?? 0;
      const last = this.length - 1;
      const gap = start - (this.ends[last] ?? 0);
      if (gap > LONGEST_PARTICLES) break;
      const join = this.joinAt(text, last, start, gap);
      if (join === Join.none || !endsFree(text, end, end - start)) break;
      if (join === JOINED) this.extend(text, last, start, end);
      else this.add(text, start, end, join);
      at += 2;
    }
    return at;
  }

  private joinAt(text: string, last: number, start: number, gap: number): number {
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
    return isSpace(first) && areParticles(text, end + 1, start) ? Join.particle : Join.none;
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
    const inner = innerOf(text, start + 1, end);
    if (inner === OTHER) {
      this.kinds[i] = Kind.company;
      return;
    }
    const hash = fold(text, start, end);
    this.hashes[i] = hash;
    if (inner === SOME_CAPITALS) this.kinds[i] = isPrefixed(text, start, end) ? kindOf(hash) || Kind.surname3 : Kind.company;
    else this.kinds[i] = kindOf(hash);
    this.uppers[i] = inner === ALL_CAPITALS ? 1 : 0;
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

const NO_CAPITALS = 0;
const SOME_CAPITALS = 1;
const ALL_CAPITALS = 2;
const OTHER = 3;

/** What the letters of a word after its first are. */
function innerOf(text: string, from: number, end: number): number {
  let capitals = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    const k = kind(code);
    if (k === UPPER) capitals++;
    else if (k !== LOWER) return OTHER;
  }
  return capitals === 0 ? NO_CAPITALS : capitals === end - from ? ALL_CAPITALS : SOME_CAPITALS;
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

const PREFIXES = ['Mc', 'Mac', 'De', 'Di', 'Du', 'La', 'Le', 'Fitz', 'Van', 'Ter'];
/** McCoy, MacArthur, DeVito, FitzGerald, LeBron: one capital inside, after such a prefix. */
function isPrefixed(text: string, start: number, end: number): boolean {
  if (end - start < 5) return false;
  const prefix = PREFIXES.find((p) => text.startsWith(p, start) && kind(text.charCodeAt(start + p.length)) === UPPER);
  return prefix !== undefined && innerOf(text, start + prefix.length + 1, end) === NO_CAPITALS;
}
