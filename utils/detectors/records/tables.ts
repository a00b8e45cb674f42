import { kindOfField, LONGEST_HEADING } from './columns';
import { ENOUGH, pointsOf } from './kinds';
import { BLANKS, COMMA, DELIMITERS, lineEndOf, lineStartOf, MOST_CELLS, PIPE, readRow, Row, SEMICOLON, TAB } from './rows';
import type { Values } from './values';

/** Records that belong together, as a region of the text. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** People in it. */
  readonly count: number;
  readonly points: number;
  /** Whether detectors found values in it that bear its headings out. */
  readonly borneOut: boolean;
}

/** What was looked at: `until` is the end of the lines that are of one table, whether or not it is of people. */
export interface Looked {
  readonly until: number;
  readonly group: Group | null;
}

/** Characters of a line that the choice of a delimiter looks at. */
const GLANCE = 300;
/** Lines of another shape that a table may hold in a row. */
const MOST_STRAYS = 2;
/** Share of the rows that must have a value for it to bear the headings out. */
const SHARE = 0.3;
/** Rows between two yields. */
const SLICE = 128;

const row = new Row();

const counts = new Uint16Array(DELIMITERS.length);

/** How often each delimiter stands in the line from `start`; none where its signs are those of code. */
function glance(text: string, start: number): void {
  counts.fill(0);
  const end = Math.min(text.length, start + GLANCE);
  let i = start;
  while (i < end && text.charCodeAt(i) <= 32 && text.charCodeAt(i) !== 10) i++;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) break;
    const place = c === TAB ? 0 : c === PIPE ? 1 : c === SEMICOLON ? 2 : c === COMMA ? 3 : -1;
    if (place >= 0) {
      // At a line's end it parts nothing: lines of code and of JSON.
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 10;
      if (place < 2 || (next !== 10 && next !== 13)) counts[place] = (counts[place] ?? 0) + 1;
    } else if (c === BLANKS && text.charCodeAt(i + 1) === BLANKS) {
      counts[4] = (counts[4] ?? 0) + 1;
      while (text.charCodeAt(i + 1) === BLANKS) i++;
    } else if (c === 123 || c === 125 || c === 61) {
      counts.fill(0);
      break;
    }
  }
}

function cellsOf(text: string, start: number, delimiter: number, joins = false): number {
  if (start < 0 || start >= text.length) return 0;
  readRow(text, start, delimiter, row, joins);
  return row.rule ? -1 : row.cells;
}

/** The delimiter by which the line from `start` has as many cells as the one before or after it; 0 where there is none. */
function delimiterOf(text: string, start: number): number {
  glance(text, start);
  for (let i = 0; i < DELIMITERS.length; i++) {
    if (counts[i] === 0) continue;
    const delimiter = DELIMITERS[i] ?? 0;
    const cells = cellsOf(text, start, delimiter);
    if (cells === 0 || cells === 1) continue;
    const next = cellsOf(text, lineEndOf(text, start) + 1, delimiter, true);
    const before = start === 0 ? 0 : cellsOf(text, lineStartOf(text, start - 1), delimiter);
    const alike = (other: number): boolean => other === cells || (other === -1 && delimiter !== COMMA) || (cells === -1 && other > 1);
    if (alike(next) || alike(before) || (delimiter === BLANKS && (next > 1 || before > 1))) return delimiter;
  }
  return 0;
}

/** Digits that a line of headings may hold: `Phone 1`, `Address 2`. */
const MOST_DIGITS = 5;

/** Whether the row that was read last holds what headings do not: many digits, addresses. Spares the looking up of its cells. */
function isData(text: string, start: number): boolean {
  let digits = 0;
  for (let i = start; i < row.lineEnd; i++) {
    const c = text.charCodeAt(i);
    if (c === 64 || (c >= 48 && c <= 57 && ++digits > MOST_DIGITS)) return true;
  }
  return false;
}

/** Kinds of the columns, side by side, where the row that was read last is a heading over people; null where it is none. */
function columnsOf(text: string, start: number): Uint16Array | null {
  if (row.cells < 2 || isData(text, start)) return null;
  const kinds = new Uint16Array(MOST_CELLS);
  let all = 0;
  let known = 0;
  for (let i = 0; i < row.cells; i++) {
    if ((row.ends[i] ?? 0) - (row.starts[i] ?? 0) > LONGEST_HEADING * 2) return null;
    const kind = kindOfField(row.cell(text, i));
    kinds[i] = kind;
    all |= kind;
    if (kind !== 0) known++;
  }
  return known >= 2 && (all & (all - 1)) !== 0 ? kinds : null;
}

const COPY = /COPY [^(\n]{1,120}\(([^)\n]{1,2000})\) FROM stdin/iy;

/** `COPY public.users (id, name, email) FROM stdin;` over rows of a dump of PostgreSQL. */
function columnsOfCopy(text: string, start: number): Uint16Array | null {
  COPY.lastIndex = start;
  const names = COPY.exec(text)?.[1];
  if (names === undefined) return null;
  const kinds = new Uint16Array(MOST_CELLS);
  names.split(',', MOST_CELLS).forEach((name, i) => {
    kinds[i] = kindOfField(name.trim().replaceAll('"', ''));
  });
  return kinds;
}

/** A line of headings. */
interface Head {
  readonly columns: Uint16Array;
  readonly start: number;
  /** Where its line ends. */
  readonly end: number;
  readonly cells: number;
}

export interface Heading extends Head {
  readonly delimiter: number;
}

/** Lines above the one looked at that may be a heading although rows like it stand over them. */
const NEARBY = 3;

/** The heading at or above the line at `at`, at most as far up as `floor`: near by, or where the lines of its shape begin. */
function headOf(text: string, at: number, floor: number, delimiter: number): Head | null {
  let cells = 0;
  let top = -1;
  let steps = 0;
  for (let start = at; start >= floor; start = start === 0 ? -1 : lineStartOf(text, start - 1)) {
    readRow(text, start, delimiter, row, false);
    if (row.rule) continue;
    if (cells === 0) cells = row.cells;
    if (row.cells !== cells && (delimiter !== BLANKS || row.cells < 2))
      return topOf(text, top, delimiter, cells) ?? oddHead(text, start, delimiter, cells);
    top = start;
    if (++steps > NEARBY) continue;
    const head = headHere(text, start, delimiter, cells);
    if (head !== null) return head;
  }
  return steps > NEARBY ? topOf(text, top, delimiter, cells) : null;
}

/** The row that was read last as a heading. */
function headHere(text: string, start: number, delimiter: number, cells: number): Head | null {
  const columns = columnsOf(text, start);
  return columns && { columns, start, end: row.lineEnd, cells: delimiter === BLANKS ? row.cells : cells };
}

function topOf(text: string, start: number, delimiter: number, cells: number): Head | null {
  if (start < 0) return null;
  readRow(text, start, delimiter, row, false);
  return headHere(text, start, delimiter, cells);
}

/** A line over the rows that has one cell more or less, since an index has no heading of its own; or the head of a dump. */
function oddHead(text: string, start: number, delimiter: number, cells: number): Head | null {
  readRow(text, start, delimiter, row, false);
  const columns = Math.abs(row.cells - cells) === 1 ? columnsOf(text, start) : null;
  if (columns !== null) {
    if (row.cells < cells) {
      columns.copyWithin(1, 0, MOST_CELLS - 1);
      columns[0] = 0;
    }
    return { columns, start, end: row.lineEnd, cells };
  }
  const copied = delimiter === TAB ? columnsOfCopy(text, start) : null;
  return copied && { columns: copied, start, end: row.lineEnd, cells };
}

const EMPTY = /^(?:|null|none|nil|n\/?a|nan|undefined|-+|\\N|\?+|…|\.\.\.)$/i;

/** Whether the cell says something. */
function isFilled(text: string, i: number): boolean {
  const start = row.starts[i] ?? 0;
  const length = (row.ends[i] ?? 0) - start;
  return i < row.cells && length > 0 && (length > 9 || !EMPTY.test(text.slice(start, start + length)));
}

/** Reads the rows under a heading. */
function* rowsUnder(text: string, head: Head, delimiter: number): Generator<undefined, { readonly end: number; readonly count: number }> {
  const wanted = [...head.columns.keys()].filter((i) => head.columns[i] !== 0);
  const joins = delimiter === TAB || delimiter === COMMA || delimiter === SEMICOLON;
  let end = head.end;
  let count = 0;
  let strays = 0;
  let read = 0;
  for (let at = head.end + 1; at < text.length && strays <= MOST_STRAYS; at = row.lineEnd + 1) {
    readRow(text, at, delimiter, row, joins);
    if (++read % SLICE === 0) yield;
    if (row.rule && row.lineEnd > at) {
      if (row.cells > 1) end = row.lineEnd;
      continue;
    }
    const fits =
      delimiter === BLANKS ? row.cells > 1 && row.cells >= head.cells - 2 && row.cells <= head.cells + 1 : row.cells === head.cells;
    if (!fits) {
      strays++;
      continue;
    }
    strays = 0;
    end = row.lineEnd;
    let kinds = 0;
    for (const i of wanted) if (isFilled(text, i)) kinds |= head.columns[i] ?? 0;
    if ((kinds & (kinds - 1)) !== 0) count++;
  }
  return { end, count };
}

/** Kinds of which values were found in a good share of the rows. */
function evidence(values: Values, from: number, start: number, end: number, rows: number): number {
  const seen = new Map<number, number>();
  for (let v = from; values.startOf(v) < end; v++) {
    if (values.startOf(v) < start) continue;
    const kind = values.kinds[v] ?? 0;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  let kinds = 0;
  for (const [kind, n] of seen) if (n >= Math.max(1, rows * SHARE)) kinds |= kind;
  return kinds;
}

/** The heading of the table that the line at `line` is part of, at most as far up as `floor`; null where none is of people. */
export function headingOf(text: string, line: number, floor: number): Heading | null {
  const copied = columnsOfCopy(text, line);
  if (copied !== null) {
    const end = lineEndOf(text, line);
    readRow(text, end + 1, TAB, row, false);
    return { columns: copied, start: line, end, cells: row.cells, delimiter: TAB };
  }
  const delimiter = delimiterOf(text, line);
  const head = delimiter === 0 ? null : headOf(text, line, floor, delimiter);
  return head && { ...head, delimiter };
}

/** The table under a heading. `v` is a value before it. */
export function* tableUnder(text: string, head: Heading, values: Values, v: number): Generator<undefined, Looked> {
  const { delimiter } = head;
  const nothing: Looked = { until: head.end, group: null };
  const { end, count } = yield* rowsUnder(text, head, delimiter);
  if (count === 0) return nothing;
  const found = evidence(values, v, head.end, end, count);
  const columns = head.columns.reduce((all, kind) => all | kind, 0);
  const points = pointsOf(columns | found);
  const group: Group = { start: head.start, end, count, points, borneOut: found !== 0 };
  return { until: end, group: points >= ENOUGH ? group : null };
}
