import { ENOUGH, Kind, pointsOf } from './kinds';
import type { Group } from './tables';

/** A value or a field of somebody, in the order of the text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  /** What would be the same thing of the next person: the key as written, or the kind of the value. */
  readonly same: string | number;
}

/** Values further apart than this say nothing of one another: in prose, and where fields have names. */
const NEAR = 160;
const NEAR_FIELD = 400;
/** Characters of a value that tell it from another. */
const LONGEST_VALUE = 100;
/** Items of one record. */
const MOST = 64;
/** Records this far apart are no list. */
const NEXT = 240;

/** What lies between two items: line breaks, and whether a blank line is among them. */
function between(text: string, from: number, to: number): { readonly lines: number; readonly blank: boolean } {
  let lines = 0;
  let blank = false;
  let empty = false;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      blank ||= empty;
      empty = true;
      lines++;
    } else if (c > 32) empty = false;
  }
  return { lines, blank };
}

/** Who it is, as far as one can tell people apart: by their first address, else by all that was found. */
function identityOf(text: string, items: readonly Item[]): string {
  const address = items.find((i) => i.kind === Kind.email);
  return (address === undefined ? items : [address])
    .map((i) => text.slice(i.start, Math.min(i.end, i.start + LONGEST_VALUE)))
    .join(' ')
    .toLowerCase();
}

/**
 * Takes records apart where no heading says what is what: an item that the record has already begins the next one. What has
 * two kinds of something personal, and enough of it, counts; lists of such are one group.
 */
export class Clusters {
  readonly groups: Group[] = [];
  private items: Item[] = [];
  private kinds = 0;
  /** Items since the last record. */
  fruitless = 0;
  /** Line breaks inside the record so far. */
  private lines = 0;
  /** Whether a detector found any of it. */
  private found = false;
  private seen = new Set<string>();
  private group: { start: number; end: number; points: number; borneOut: boolean } | null = null;

  constructor(private readonly text: string) {}

  add(item: Item): void {
    this.fruitless++;
    const last = this.items.at(-1);
    if (last !== undefined) {
      // The value of the field before it.
      if (item.start < last.end && last.kind === item.kind) {
        this.items[this.items.length - 1] = { ...last, end: Math.max(last.end, item.end) };
        this.found = true;
        return;
      }
      if (item.start < last.end) {
        this.found ||= typeof item.same === 'number';
        this.kinds |= item.kind;
        return;
      }
      this.split(item, last);
    }
    this.items.push(item);
    this.kinds |= item.kind;
    this.found ||= typeof item.same === 'number';
  }

  private split(item: Item, last: Item): void {
    const gap = item.start - last.end;
    const fields = typeof item.same === 'string' || typeof last.same === 'string';
    if (gap > (fields ? NEAR_FIELD : NEAR)) {
      this.close();
      return;
    }
    const { lines, blank } = between(this.text, last.end, item.start);
    const first = this.items[0];
    const repeated = this.items.some((i) => i.same === item.same);
    const oneLine = this.lines === 0 && lines > 0 && (this.kinds & (this.kinds - 1)) !== 0;
    // Fields keep their blank lines where a page was copied; without names, a blank line is all that parts two people.
    const parted = blank && !(typeof item.same === 'string' && typeof last.same === 'string');
    if (parted || this.items.length >= MOST || item.same === first?.same || (repeated && oneLine)) this.close();
    else this.lines += lines;
  }

  /** Ends the record. */
  close(): void {
    const { items, kinds, found } = this;
    const first = items[0];
    const last = items.at(-1);
    this.items = [];
    this.kinds = 0;
    this.lines = 0;
    this.found = false;
    if (first === undefined || last === undefined) return;
    const points = pointsOf(kinds);
    if (points < ENOUGH) return;
    if (this.group !== null && first.start - this.group.end > NEXT) this.endGroup();
    this.group ??= { start: first.start, end: last.end, points: 0, borneOut: false };
    this.group.end = Math.max(this.group.end, last.end);
    this.fruitless = 0;
    this.group.points = Math.max(this.group.points, points);
    this.group.borneOut ||= found;
    this.seen.add(identityOf(this.text, items));
  }

  /** Ends the list. */
  endGroup(): void {
    const { group } = this;
    if (group === null) return;
    const { start, end, points, borneOut } = group;
    this.groups.push({ start, end, points, borneOut, count: Math.max(1, this.seen.size) });
    this.group = null;
    this.seen = new Set();
  }

  end(): void {
    this.close();
    this.endGroup();
  }
}
