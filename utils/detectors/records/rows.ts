/** Cells of one row of a delimited table. */
export const MOST_CELLS = 64;
/** Lines longer than this are no rows. */
const LONGEST_ROW = 8_192;
/** Characters that the start of a line is looked for. */
const LONGEST_LOOK = 400;
/** Lines that a quoted cell may go on for. */
const MOST_LINES = 20;

export const TAB = 9;
export const COMMA = 44;
export const SEMICOLON = 59;
export const PIPE = 124;
/** Stands for two or more blanks. */
export const BLANKS = 32;
export const DELIMITERS: readonly number[] = [TAB, PIPE, SEMICOLON, COMMA, BLANKS];

/** The row that was read last: where its cells start and end, without blanks and quotes, and where the line ends. */
export class Row {
  readonly starts = new Int32Array(MOST_CELLS);
  readonly ends = new Int32Array(MOST_CELLS);
  cells = 0;
  /** The line break that ends it, or the text's end. */
  lineEnd = 0;
  /** Nothing but rules: `|---|:--:|`, `+-----+`. */
  rule = false;

  cell(text: string, i: number): string {
    return text.slice(this.starts[i] ?? 0, this.ends[i] ?? 0);
  }

  add(text: string, from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && isPadding(text.charCodeAt(start))) start++;
    while (end > start && isPadding(text.charCodeAt(end - 1))) end--;
    if (this.cells < MOST_CELLS) {
      this.starts[this.cells] = start;
      this.ends[this.cells] = end;
    }
    this.cells++;
  }
}

const isPadding = (c: number): boolean => c === 32 || c === 34 || c === 39 || c === 9 || c === 13 || c === 0xa0 || c === 42 || c === 95;
/** `-`, `=`, `+`, `:`, `|`, blanks and line drawings. */
const isRule = (c: number): boolean =>
  c === 45 || c === 61 || c === 43 || c === 58 || c === 124 || c === 32 || c === 9 || c === 13 || (c >= 0x2500 && c < 0x2580);

export function lineEndOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

export function lineStartOf(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the line of `at`, or `at` where the line goes on for long before it. */
export function lineStartNear(text: string, at: number, floor: number): number {
  for (let i = at; i > floor && at - i < LONGEST_LOOK; i--) if (text.charCodeAt(i - 1) === 10) return i;
  return at - floor < LONGEST_LOOK ? floor : at;
}

/** Reads the row that starts at `start`. Quoted cells may hold the delimiter and, where `joins`, line breaks. */
export function readRow(text: string, start: number, delimiter: number, row: Row, joins: boolean): void {
  row.cells = 0;
  row.rule = true;
  const limit = Math.min(text.length, start + LONGEST_ROW);
  let cell = start;
  let quoted = false;
  let lines = 0;
  let i = start;
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      if (!quoted || !joins || ++lines > MOST_LINES) break;
    } else if (c === 34 && delimiter !== BLANKS) {
      if (quoted) quoted = text.charCodeAt(i + 1) === 34 && i + 1 < limit ? (i++, true) : false;
      else quoted = i === cell || text.charCodeAt(i - 1) === 32;
      row.rule = false;
    } else if (c === delimiter && !quoted) {
      if (delimiter === BLANKS) {
        let next = i;
        while (next < limit && text.charCodeAt(next) === 32) next++;
        if (next - i >= 2 && i > cell) {
          row.add(text, cell, i);
          cell = next;
        } else if (i === cell) cell = next;
        i = next - 1;
        continue;
      }
      // What stands before the first bar is no cell.
      if (delimiter !== PIPE || row.cells > 0 || !isBlank(text, cell, i)) row.add(text, cell, i);
      cell = i + 1;
      if (c !== PIPE && c !== TAB) row.rule = false;
    } else if (row.rule && !isRule(c)) row.rule = false;
  }
  row.lineEnd = i < limit || i === text.length ? i : lineEndOf(text, i);
  if (i === limit && limit < text.length && text.charCodeAt(i) !== 10) row.cells = 0;
  else if (delimiter !== PIPE || !isBlank(text, cell, i)) row.add(text, cell, i);
  if (row.cells > MOST_CELLS) row.cells = 0;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isPadding(text.charCodeAt(i))) return false;
  return true;
}
