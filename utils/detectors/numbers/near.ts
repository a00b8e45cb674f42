import { classOf, isWordUnit, LITERAL_CLASSES, packedOf } from '../../classify/characters';
import { standsAt } from '../../classify/literals';

/** A short word of ASCII letters would be found in `since` or `panel`, so it has to stand alone. */
const SHORT = /^[a-z]{1,4}$/;
/** Two words or three, of letters alone. */
const FIELD = /^[a-z]{2,}(?: [a-z]{2,}){1,2}$/;
const NOT_NEAR = 1_000;
/** Any class. */
const ANY = -1;
/** A word after the number counts as further away than one before: numbers follow their names. */
const BEHIND = 15;

/** As names of fields and of columns have it too: `national id`, `national_id`, `national-id`, `nationalId`. */
function spellings(words: string): readonly string[] {
  if (!FIELD.test(words)) return [words];
  return [words, words.replaceAll(' ', '_'), words.replaceAll(' ', '-'), words.replaceAll(' ', '')];
}

/**
 * Lists of words that rows ask for. `look` finds the words that stand in a window, once for all rows that may be tried there; rows then
 * ask by the number of their list.
 */
export class Words {
  private readonly texts: string[] = [];
  private readonly whole: boolean[] = [];
  private readonly places = new Map<string, number>();
  /** Word → the lists that have it. */
  private readonly listsOf: number[][] = [];
  private readonly lists = new Map<string, number>();
  /** Classes of the first three characters, five bits each → place in `starters`, 0 where no word begins so. */
  private readonly byStart = new Uint16Array(LITERAL_CLASSES ** 3);
  private readonly starters: number[][] = [[]];
  /** Starter → classes that its words' fourth characters may have, a bit each: most words of a text go on otherwise. */
  private readonly fourths: number[] = [0];
  /** The same of each word. */
  private readonly fourthOf: number[] = [];
  /** List → how far its nearest word is now. */
  private readonly distances: number[] = [];
  /** Lists of which a word is near now. */
  private readonly marked: number[] = [];

  /** The number of a list of words, separated by bars; an empty list is never near. */
  add(list: string): number {
    const known = this.lists.get(list);
    if (known !== undefined) return known;
    const number = this.distances.length;
    this.lists.set(list, number);
    this.distances.push(NOT_NEAR);
    if (list !== '')
      for (const text of list.split('|')) for (const written of spellings(text)) this.listsOf[this.place(written)]?.push(number);
    return number;
  }

  private place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.texts.length;
    this.texts.push(text);
    this.whole.push(SHORT.test(text));
    this.listsOf.push([]);
    this.places.set(text, place);
    const c = (i: number): number => classOf(text.charCodeAt(i));
    const first = (c(0) << 10) | (c(1) << 5);
    const fourth = text.length > 3 ? 1 << c(3) : ANY;
    if (text.length > 2) this.starts(first | c(2), fourth, place);
    else for (let third = 0; third < LITERAL_CLASSES; third++) this.starts(first | third, fourth, place);
    return place;
  }

  private starts(hash: number, fourth: number, place: number): void {
    let known = this.byStart[hash] ?? 0;
    if (known === 0) known = this.byStart[hash] = this.starters.push([]) - 1;
    this.starters[known]?.push(place);
    this.fourths[known] = (this.fourths[known] ?? 0) | fourth;
    this.fourthOf[place] = fourth;
  }

  /** Marks the words in text[from, to) less [start, end), with how far they are from it; true where there is any. */
  look(text: string, from: number, start: number, end: number, to: number): boolean {
    for (const list of this.marked) this.distances[list] = NOT_NEAR;
    this.marked.length = 0;
    if (start > from) this.part(text, from, start, start, 0);
    if (to > end) this.part(text, end, to, end, BEHIND);
    return this.marked.length > 0;
  }

  /** How far the nearest word of a list is; undefined where none is near. */
  nearest(list: number): number | undefined {
    const distance = this.distances[list] ?? NOT_NEAR;
    return distance === NOT_NEAR ? undefined : distance;
  }

  private part(text: string, from: number, to: number, edge: number, more: number): void {
    const { byStart, starters, fourths, fourthOf } = this;
    let before = from > 0 && isWordUnit(text.charCodeAt(from - 1));
    let first = packedOf(text.charCodeAt(from));
    let second = packedOf(text.charCodeAt(from + 1));
    let third = packedOf(text.charCodeAt(from + 2));
    for (let i = from; i < to - 1; i++) {
      const fourth = packedOf(text.charCodeAt(i + 3));
      const unit = first > 31;
      if (!unit || !before) {
        const starter = byStart[((first & 31) << 10) | ((second & 31) << 5) | (third & 31)] ?? 0;
        if (((fourths[starter] ?? 0) & (1 << (fourth & 31))) !== 0 && text.charCodeAt(i) > 32)
          for (const place of starters[starter] ?? [])
            if (((fourthOf[place] ?? 0) & (1 << (fourth & 31))) !== 0) this.mark(text, i, to, place, edge, more);
      }
      before = unit;
      first = second;
      second = third;
      third = fourth;
    }
  }

  private mark(text: string, i: number, to: number, place: number, edge: number, more: number): void {
    const word = this.texts[place] ?? '';
    const after = i + word.length;
    if (after > to || !standsAt(text, i, word)) return;
    if (this.whole[place] === true && after < to && isWordUnit(text.charCodeAt(after))) return;
    const distance = Math.max(0, more === 0 ? edge - after : i - edge + more);
    for (const list of this.listsOf[place] ?? []) {
      const least = this.distances[list] ?? NOT_NEAR;
      if (least === NOT_NEAR) this.marked.push(list);
      if (distance < least) this.distances[list] = distance;
    }
  }
}
