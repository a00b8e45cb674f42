import type { Confidence } from '../../model/words';
import { isOtherWord } from '../../classify/surroundings';
import { isRepeated, isSequence } from '../checksums';
import type { Reading } from '../types';
import { Headings } from './headings';
import type { CompiledRow, Layout, Table } from './table';
import { DIGIT, IS_BEGINNING, IS_LAYOUT, isJoint, JOINT, joined, kindOf, LETTER, placeOf, SEED, step } from './table';

/** No number of a table has more letters and digits, or more groups. */
const MOST_CHARACTERS = 34;
const MOST_GROUPS = 9;
/** How far a word may be, before and after. */
const BEFORE = 60;
const AFTER = 30;
/** A text that is nothing but a number may have this many other characters on either side. */
const SLACK = 2;
/** Kinds of characters in a run of letters and digits. */
const MIXED = DIGIT | LETTER;
/** A word that ends at most so many characters before a number is its label: `"tax_id": "…`. */
const LABEL = 6;
/** log2 of the odds from which a word of the class alone is enough, and from which a number alone is. */
const STRONG = 6;
const BARE = 6;

/** A number as far as its layout goes: where it ends, and what may be written so. */
interface Candidate {
  readonly end: number;
  readonly layout: Layout;
  /** Separators passed until then. */
  readonly joints: string;
}

interface Best {
  readonly row: CompiledRow;
  readonly end: number;
  readonly score: number;
  readonly confidence: Confidence;
}

/** Classes that have no check digits anywhere: a word of the class is enough. */
const LOOSE = new Set(['passport', 'driver-license', 'vehicle-plate', 'postal-code']);
const classOf = (row: CompiledRow): string => row.row.id.split('.')[1] ?? '';

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits on one side of a comma that no amount has there: `100845,548072469`. */
const MOST_BEFORE_COMMA = 3;
const CELL = 9;

/** Whether the comma at `at`, between two digits, parts cells of a table rather than the digits of an amount. */
export function isCellBoundary(text: string, at: number): boolean {
  let from = at;
  while (at - from <= MOST_BEFORE_COMMA && isDigit(text.charCodeAt(from - 1))) from--;
  if (at - from > MOST_BEFORE_COMMA) return true;
  let to = at + 1;
  while (to - at <= CELL && isDigit(text.charCodeAt(to))) to++;
  return to - at > CELL || (text.charCodeAt(to) === 45 && isDigit(text.charCodeAt(to + 1)));
}

/** What a number may not follow: a letter or digit of its own run, a mark of an address or a sum of money, a digit and a separator. */
function opens(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  if (code === 95 || code === 64 || code === 36 || code === 0x20ac || code === 0xa3 || code === 37) return false;
  if (kindOf(code) !== 0) return false;
  if (code === 44) return at === 1 || kindOf(text.charCodeAt(at - 2)) !== DIGIT || isCellBoundary(text, at - 1);
  return !((code === 46 || code === 45 || code === 47) && at > 1 && kindOf(text.charCodeAt(at - 2)) === DIGIT);
}

/** What a number may not be followed by. */
function closes(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  // The next two go on in what is encoded.
  if (code === 95 || code === 64 || code === 37 || code === 0x20ac || code === 43 || code === 61) return false;
  if (code === 44 && isDigit(text.charCodeAt(end + 1))) return isCellBoundary(text, end);
  if ((code === 46 || code === 45 || code === 47 || code === 58) && isDigit(text.charCodeAt(end + 1))) return false;
  return code < 0x530 || !isOtherWord(text, end) || code >= 0x0e00;
}

/** Reads numbers of a table where they stand. */
export class NumberReader {
  private readonly candidates: Candidate[] = [];
  /** Where the separators stand that were passed. */
  private readonly jointsAt = new Int32Array(MOST_GROUPS);
  /** Whether the last reading looked for words: what reads the same place after it need not look again. */
  looked = false;
  private readonly headings: Headings;

  constructor(private readonly table: Table) {
    this.headings = new Headings(table.words);
  }

  /** The best reading of what starts at `at`; `bare` where the text may be nothing but a number, `country` where its groups are gone and letters may say whose. */
  read(text: string, at: number, bare: boolean, country?: string | null): (Reading & { readonly score: number }) | null {
    this.looked = false;
    if (!opens(text, at) || !this.scan(text, at)) return null;
    this.looked = true;
    const { words } = this.table;
    const last = this.candidates[this.candidates.length - 1]?.end ?? at;
    const heading = this.headings.over(text, at);
    const named =
      (heading !== null && words.look(text, heading[0], heading[1], heading[1], heading[1])) ||
      words.look(text, Math.max(0, at - BEFORE), at, last, Math.min(text.length, last + AFTER));
    let best: Best | null = null;
    for (const candidate of this.candidates) {
      const whole = bare && text.length - candidate.end <= SLACK && !holdsWord(text, candidate.end, text.length);
      const found = country === undefined ? this.judge(text, at, candidate, whole, named) : judgeOf(country, text, at, candidate);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
    this.candidates.length = 0;
    if (best === null || (best.score < 100 && isIllustration(text.slice(at, best.end), best.row))) return null;
    const { row } = best.row;
    return {
      start: at,
      end: best.end,
      confidence: best.confidence,
      score: best.score,
      kind: {
        id: row.id,
        category: row.category,
        ...(row.country === undefined ? {} : { country: row.country }),
        rank: best.score >= 100 ? 2 : 1,
        generic: best.score < 100 && row.alone === undefined,
      },
    };
  }

  /** Goes over the groups that start at `at`, and keeps each end at which something of the table may end. */
  private scan(text: string, at: number): boolean {
    const { candidates, jointsAt } = this;
    const { runs, beginnings, known } = this.table;
    candidates.length = 0;
    const continued = at > 1 && isJoint(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
    let hash = SEED;
    let i = at;
    let kinds = 0;
    for (let groups = 1; ; groups++) {
      for (let kind = kindOf(text.charCodeAt(i)); kind !== 0; kind = kindOf(text.charCodeAt(++i))) {
        hash = step(hash, kind);
        kinds |= kind;
        if (i - at > MOST_CHARACTERS + groups) return candidates.length > 0;
      }
      const code = text.charCodeAt(i);
      const goesOn = isJoint(code) && kindOf(text.charCodeAt(i + 1)) !== 0;
      // What begins in the middle of a row of groups is a part of something longer.
      if (continued && goesOn) return false;
      if (groups === 1 && kinds === MIXED) this.keep(text, i, runs[i - at], 0);
      // So is what ends there.
      if (
        (!goesOn || groups === 1 || !isDigit(text.charCodeAt(i + 1)) || !isDigit(text.charCodeAt(i - 1))) &&
        ((known[placeOf(hash)] ?? 0) & IS_LAYOUT) !== 0
      )
        this.keep(text, i, this.table.layouts.get(hash), groups - 1);
      if (!goesOn || groups >= MOST_GROUPS) return candidates.length > 0;
      hash = step(hash, JOINT);
      if (((known[placeOf(hash)] ?? 0) & IS_BEGINNING) === 0 || !beginnings.has(hash)) return candidates.length > 0;
      jointsAt[groups - 1] = i++;
    }
  }

  private keep(text: string, end: number, layout: Layout | undefined, count: number): void {
    if (layout === undefined || !closes(text, end)) return;
    let joints = '';
    for (let i = 0; i < count; i++) joints += text.charAt(this.jointsAt[i] ?? 0);
    if (layout.entries.some((e) => joined(joints, e.joints))) this.candidates.push({ end, layout, joints });
  }

  /** 2 where a word of the class and one of the country are near, 1 where the class's alone is. */
  private classLevel({ countryWords }: CompiledRow, ofClass: number | undefined): number {
    const { words, weakWords } = this.table;
    if (ofClass === undefined && words.nearest(weakWords) === undefined) return 0;
    return words.nearest(countryWords) !== undefined ? 2 : ofClass === undefined ? 0 : 1;
  }

  private judge(text: string, at: number, { end, layout, joints }: Candidate, whole: boolean, named: boolean): Best | null {
    const { words } = this.table;
    let best: Best | null = null;
    let refused = 0;
    let value = '';
    for (const { row: compiled, joints: pictured } of named || whole ? layout.entries : layout.alone) {
      const { row } = compiled;
      const own = words.nearest(compiled.words);
      const ofClass = own ?? words.nearest(compiled.classWords);
      const level = own !== undefined ? 3 : row.named === true ? 0 : this.classLevel(compiled, ofClass);
      if (level === 0 && row.alone === undefined && !(whole && row.bare !== false)) continue;
      if (!joined(joints, pictured)) continue;
      if (value === '') value = squeeze(text.slice(at, end));
      if (isRepeated(value)) return null;
      const holds = (row.only === undefined || row.only.test(value)) && (row.check === undefined || row.check(value));
      if (!holds) {
        if (compiled.strength >= 3) refused = Math.max(refused, level);
        continue;
      }
      const confidence = sureness(compiled, level, whole, pictured) ?? (level === 1 ? labelled(compiled, ofClass) : null);
      if (confidence === null || (level === 0 && isSmall(compiled, text.slice(at, end)))) continue;
      const score = scoreOf(compiled, level, own ?? ofClass ?? 0, value.length, joints.length);
      if (best === null || score > best.score) best = { row: compiled, end: closing(text, end, joints), score, confidence };
    }
    // What fails as the number that a word says it is, is not found as another that no word speaks for.
    return best !== null && refused >= 2 && best.score < 200 ? null : best;
  }
}

/** What is not written as it is printed: check digits decide, for a country's by the letters in front of it, alone. */
function judgeOf(country: string | null, text: string, at: number, { end, layout, joints }: Candidate): Best | null {
  const value = squeeze(text.slice(at, end));
  if (end < text.length || isRepeated(value)) return null;
  let best: Best | null = null;
  for (const { row: compiled } of layout.entries) {
    const { row } = compiled;
    if (
      row.check === undefined ||
      (country === null ? compiled.strength + Math.min(0, Number(row.bare ?? 0)) < STRONG || row.bare === false : row.country !== country)
    )
      continue;
    if (row.only?.test(value) === false || !row.check(value)) continue;
    const score = scoreOf(compiled, 0, 0, value.length, joints.length);
    if (best === null || score > best.score) best = { row: compiled, end, score, confidence: 'low' };
  }
  return best;
}

function scoreOf({ row, strength }: CompiledRow, level: number, distance: number, length: number, joints: number): number {
  const prior = typeof row.bare === 'number' ? row.bare : 0;
  return level * 100 + (level > 0 ? 40 - distance / 2 : 0) + strength * 2 + (level === 0 ? prior * 2 : 0) + length / 4 + joints;
}

function sureness(compiled: CompiledRow, level: number, whole: boolean, joints: string): Confidence | null {
  const { row, strength } = compiled;
  const proven = row.check !== undefined && strength >= 3 && row.source !== 'unverified';
  if (level === 3) return proven ? 'high' : 'medium';
  if (level === 2 && (strength >= 3 || LOOSE.has(classOf(compiled)))) return proven && strength >= STRONG ? 'high' : 'medium';
  if (level === 1 && (strength >= STRONG || LOOSE.has(classOf(compiled)))) return row.alone === 'high' ? 'high' : 'medium';
  if (row.alone !== undefined) return row.alone;
  if (!whole || row.bare === false) return null;
  // Groups as they are printed are evidence too.
  return strength + (typeof row.bare === 'number' ? row.bare : 0) + (joints === '' ? 0 : 1.5) >= BARE ? 'low' : null;
}

/** A word of the class right before it, as the name of a field has it, and check digits: somebody's, whichever country's. */
function labelled({ row, strength }: CompiledRow, distance: number | undefined): Confidence | null {
  return row.check !== undefined && strength >= 3 && (distance ?? LABEL) < LABEL ? 'low' : null;
}

/** 123456789, behind a country's letters too where check digits say no more than that. */
function isIllustration(value: string, { row }: CompiledRow): boolean {
  return isSequence(row.check === undefined ? value : value.replace(/^[A-Z]{2} ?/, ''));
}

/** Whether a letter or digit stands in text[from, to), which is short. */
export function holdsWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kindOf(text.charCodeAt(i)) !== 0) return true;
  return false;
}

/** Documents and plates are printed in capitals; in small letters a form that many countries have is a word and a number. */
function isSmall(compiled: CompiledRow, value: string): boolean {
  return LOOSE.has(classOf(compiled)) && compiled.strength < 2 && !compiled.row.id.includes('postal') && /[a-z]/.test(value);
}

/** A bracket that the number opened belongs to it. */
function closing(text: string, end: number, joints: string): number {
  return /[([]/.test(joints) && /[)\]]/.test(text.charAt(end)) ? end + 1 : end;
}

function squeeze(value: string): string {
  let out = '';
  for (let i = 0; i < value.length; i++) if (kindOf(value.charCodeAt(i)) !== 0) out += value.charAt(i);
  return out.toUpperCase();
}
