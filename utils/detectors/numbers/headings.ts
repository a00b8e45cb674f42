import { isLineEnd, LONGEST_CELL, LONGEST_LINE } from './lines';
import type { Words } from './near';

/** Signs that part the cells of a table in a text. */
const SEPARATORS = ',;\t|';
/** Fewest cells of a row of headings, and most that are looked at. */
const FEWEST = 2;
const MOST = 64;

/**
 * The first line of a text that is a table: each cell says what stands in its column, however far down. Made anew for each text, and only
 * when a number is asked for that stands in a cell; a text whose first line names nothing is left at once.
 */
export class Headings {
  private text = '';
  private separator = '';
  /** Start and end of each heading. */
  private readonly cells: number[] = [];
  private firstEnd = 0;
  private names = false;

  constructor(private readonly words: Words) {}

  /** Where the heading of what starts at `at` stands in the text, as its cell's start and end; null where there is none. */
  over(text: string, at: number): readonly [start: number, end: number] | null {
    if (text !== this.text) this.parse(text);
    if (!this.names || at <= this.firstEnd) return null;
    let column = 0;
    for (let i = at - 1, least = Math.max(this.firstEnd, at - LONGEST_LINE); !isLineEnd(text.charCodeAt(i)); i--) {
      if (i <= least) return null;
      if (text[i] === this.separator) column++;
    }
    const start = this.cells[column * 2];
    const end = this.cells[column * 2 + 1];
    return start === undefined || end === undefined ? null : [start, end];
  }

  private parse(text: string): void {
    this.text = text;
    this.names = false;
    this.cells.length = 0;
    let start = 0;
    while (isLineEnd(text.charCodeAt(start))) start++;
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) if (++end - start > LONGEST_LINE) return;
    this.firstEnd = end;
    if (end >= text.length - 1) return;
    const line = text.slice(start, end);
    this.separator = Array.from(SEPARATORS).reduce((best, s) => (line.split(s).length > line.split(best).length ? s : best), ',');
    const parts = line.split(this.separator);
    if (parts.length < FEWEST || parts.length > MOST || parts.some((part) => part.length > LONGEST_CELL || /\d{4}/.test(part))) return;
    let from = start;
    for (const part of parts) {
      this.cells.push(from, from + part.length);
      if (this.words.look(text, from, from + part.length, from + part.length, from + part.length)) this.names = true;
      from += part.length + 1;
    }
  }
}
