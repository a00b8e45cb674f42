/**
 * What was done to a part of the text before it was looked at again. SAME: nothing, it is there for what stands round it. INVISIBLE:
 * characters without a shape were left out. LOOK_ALIKE: letters and digits of other scripts or forms were read as the ASCII that they look
 * like. WRAPPED: a line break inside a token was left out. ENCODED: it was decoded.
 */
export const SAME = 0;
export const INVISIBLE = 1;
export const LOOK_ALIKE = 2;
export const WRAPPED = 3;
export const ENCODED = 4;

/** Line breaks between two pieces: no pattern reaches over them, and few context words do. */
const APART = '\n'.repeat(24);

/** Characters made into a string at once. */
const PORTION = 8_192;
/** Numbers that describe a segment: where it starts in the derived text and how long it is, the same in the source, and what was done. */
const FIELDS = 5;
const LENGTH = 1;
const FROM = 2;
const SIZE = 3;
const CHANGE = 4;

/** Characters as a string, some thousands at most. `apply` reads a typed array as it is; spreading it would go through an iterator. */
export function stringOf(units: Uint8Array | Uint16Array, start: number, end: number): string {
  return String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
}

/**
 * A text made of parts of another, and where each part came from. A segment of the derived text stands for a segment of the source; inside
 * it places are in proportion, which is exact for one to one, base64 (3 to 4) and hexadecimal (1 to 2), and rounds outwards elsewhere.
 */
export class Derived {
  text = '';
  /** True where the source asked for more than the limit. */
  over = false;
  /** The text so far. Strings made of many short ones keep the collector of garbage busy. */
  private units = new Uint16Array(256);
  private length = 0;
  private segments = new Int32Array(64 * FIELDS);
  private count = 0;
  /** Where pieces start, of the derived text. */
  private readonly pieces: number[] = [];

  constructor(
    /** Characters at most. */
    private readonly limit: number,
  ) {}

  /** Room for `length` more characters; without it the text is over its limit. */
  private hasRoom(length: number): boolean {
    if (this.length + length <= this.limit) return true;
    this.over = true;
    return false;
  }

  /** Begins a piece that stands apart from what was before. */
  open(): void {
    if (!this.hasRoom(APART.length)) return;
    this.write(APART);
    this.pieces.push(this.length);
  }

  /** `text` stands for source[from, from + size). */
  add(text: string, from: number, size: number, change: number): void {
    if (!this.hasRoom(text.length)) return;
    if (!this.extend(text.length, from, size, change)) {
      const at = this.count++ * FIELDS;
      if (at === this.segments.length) this.grow();
      const { segments } = this;
      segments[at] = this.length;
      segments[at + LENGTH] = text.length;
      segments[at + FROM] = from;
      segments[at + SIZE] = size;
      segments[at + CHANGE] = change;
    }
    this.write(text);
  }

  private grow(): void {
    const larger = new Int32Array(this.segments.length * 2);
    larger.set(this.segments);
    this.segments = larger;
  }

  /** Makes the last segment longer by one like it: escapes often stand in rows. */
  private extend(length: number, from: number, size: number, change: number): boolean {
    if (this.count === 0) return false;
    const at = (this.count - 1) * FIELDS;
    const { segments } = this;
    if (segments[at + CHANGE] !== change) return false;
    const lastLength = segments[at + LENGTH] ?? 0;
    const lastSize = segments[at + SIZE] ?? 0;
    const follows = (segments[at + FROM] ?? 0) + lastSize === from && (segments[at] ?? 0) + lastLength === this.length;
    if (!follows || lastLength * size !== length * lastSize || (length === 0) !== (lastLength === 0)) return false;
    segments[at + LENGTH] = lastLength + length;
    segments[at + SIZE] = lastSize + size;
    return true;
  }

  private write(text: string): void {
    if (this.length + text.length > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + text.length));
      larger.set(this.units);
      this.units = larger;
    }
    const { units, length } = this;
    for (let i = 0; i < text.length; i++) units[length + i] = text.charCodeAt(i);
    this.length += text.length;
  }

  /** No more is added; `text` is there from here on. */
  close(): void {
    const portions: string[] = [];
    for (let at = 0; at < this.length; at += PORTION) portions.push(stringOf(this.units, at, Math.min(this.length, at + PORTION)));
    this.text = portions.join('');
    this.units = new Uint16Array(0);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** The last segment that starts at or before a place of the derived text, as its index in `segments`. */
  private segmentAt(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle * FIELDS] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low * FIELDS;
  }

  /** Whether [start, end) lies within one piece. */
  isWithinPiece(start: number, end: number): boolean {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return false;
    const next = this.pieces[low];
    return next === undefined || end <= next - APART.length;
  }

  /** The part of the source that [start, end) stands for; `end` after `start`. */
  source(start: number, end: number): readonly [number, number] {
    const { segments } = this;
    const first = this.segmentAt(start);
    const last = this.segmentAt(end - 1);
    const from = (segments[first + FROM] ?? 0) + Math.floor((start - (segments[first] ?? 0)) * this.scale(first));
    const reach = Math.ceil((end - (segments[last] ?? 0)) * this.scale(last));
    return [from, Math.max(from, (segments[last + FROM] ?? 0) + Math.min(segments[last + SIZE] ?? 0, reach))];
  }

  private scale(segment: number): number {
    return (this.segments[segment + SIZE] ?? 0) / Math.max(1, this.segments[segment + LENGTH] ?? 0);
  }

  /** What was done to [start, end), as a set of `1 << change`. */
  changes(start: number, end: number): number {
    let set = 0;
    for (let s = this.segmentAt(start); s < this.count * FIELDS && (this.segments[s] ?? 0) < end; s += FIELDS)
      set |= 1 << (this.segments[s + CHANGE] ?? 0);
    return set;
  }
}
