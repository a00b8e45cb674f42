import { isWordUnit } from '../../classify/characters';

/** A short word of ASCII letters would be found in `since` or `panel`, so it has to stand alone. */
const SHORT = /^[a-z]{1,4}$/;
const NOT_NEAR = 1_000;
/** A word after the number counts as further away than one before: numbers follow their names. */
const BEHIND = 15;

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
  /** First two characters of a word → words. */
  private readonly byStart = new Map<number, number[]>();
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
    if (list !== '') for (const text of list.split('|')) this.listsOf[this.place(text)]?.push(number);
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
    const key = text.charCodeAt(0) | (text.charCodeAt(1) << 16);
    const others = this.byStart.get(key);
    if (others === undefined) this.byStart.set(key, [place]);
    else others.push(place);
    return place;
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
    const window = text.slice(from, to).toLowerCase();
    let before = from > 0 && isWordUnit(text.charCodeAt(from - 1));
    for (let i = 0; i < window.length - 1; i++) {
      const code = window.charCodeAt(i);
      const unit = isWordUnit(code);
      if (code > 32 && (!unit || !before)) {
        const candidates = this.byStart.get(code | (window.charCodeAt(i + 1) << 16));
        if (candidates !== undefined) for (const place of candidates) this.mark(window, i, place, from, edge, more);
      }
      before = unit;
    }
  }

  private mark(window: string, i: number, place: number, from: number, edge: number, more: number): void {
    const word = this.texts[place] ?? '';
    if (!window.startsWith(word, i)) return;
    const after = i + word.length;
    if (this.whole[place] === true && after < window.length && isWordUnit(window.charCodeAt(after))) return;
    const distance = Math.max(0, more === 0 ? edge - from - after : i + more);
    for (const list of this.listsOf[place] ?? []) {
      const least = this.distances[list] ?? NOT_NEAR;
      if (least === NOT_NEAR) this.marked.push(list);
      if (distance < least) this.distances[list] = distance;
    }
  }
}
