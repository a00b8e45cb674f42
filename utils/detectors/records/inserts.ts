import { kindOfField } from './columns';
import { ENOUGH, pointsOf } from './kinds';
import type { Looked } from './tables';
import type { Values } from './values';

/** Characters that are looked back over for the statement that a row of values belongs to. */
const BACK = 4_096;
/** Tuples between two yields. */
const SLICE = 128;
const MOST_COLUMNS = 64;

const STATEMENT =
  /\s{0,20}(?:insert (?:ignore )?into|replace into|merge into) {1,3}[[\]`"\w.]{1,120}\s{0,4}(?:\(([^()]{1,4000})\))?\s{0,8}(?:output [^\n]{1,100}\s{1,4})?values?\s{0,8}/iy;
const NOTHING = /^(?:null|''|""|default|n'')$/i;
/** Characters of a row, and brackets in one another. */
const LONGEST_TUPLE = 65_536;
const DEEPEST = 8;
/** Characters of a cell that holds nothing, with blanks. */
const LONGEST_NOTHING = 9;

/** One row of values in brackets: where it ends, and which places hold something. */
interface Tuple {
  readonly end: number;
  readonly filled: readonly boolean[];
}

function tupleAt(text: string, open: number): Tuple | null {
  const filled: boolean[] = [];
  let depth = 0;
  let start = open + 1;
  const push = (end: number): void => {
    if (filled.length < MOST_COLUMNS) filled.push(end - start > LONGEST_NOTHING || !NOTHING.test(text.slice(start, end).trim()));
    start = end + 1;
  };
  const limit = Math.min(text.length, open + LONGEST_TUPLE);
  for (let i = open; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 39) {
      // A quote in a string is doubled, or escaped by MySQL.
      for (i++; i < limit && text.charCodeAt(i) !== 39; i++) if (text.charCodeAt(i) === 92) i++;
    } else if (c === 40) {
      if (++depth > DEEPEST) return null;
    } else if (c === 41) {
      if (--depth === 0) {
        push(i);
        return { end: i + 1, filled };
      }
    } else if (c === 44 && depth === 1) push(i);
    else if (c === 59 && depth <= 1) return null;
  }
  return null;
}

const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9;

function afterBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i;
}

const OPENS = /[ \t]{0,20}(?:insert|replace|values|\()/iy;

/** Where the statement starts that the line at `line` belongs to, at most as far up as `floor`; -1 where there is none. */
export function insertOf(text: string, line: number, floor: number): number {
  OPENS.lastIndex = line;
  return OPENS.test(text) ? statementBefore(text, line, floor) : -1;
}

function statementBefore(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - BACK);
  const piece = text.slice(from, Math.min(text.length, at + 16));
  const found = Math.max(piece.lastIndexOf('INSERT '), piece.lastIndexOf('insert '), piece.lastIndexOf('REPLACE INTO'));
  return found < 0 ? -1 : from + found;
}

/** `INSERT INTO customers (id, name, email) VALUES (…), (…);` at `begin`, and the statements like it that follow. `from` is a value before it. */
export function* insertsFrom(text: string, begin: number, values: Values, from: number): Generator<undefined, Looked> {
  let end = begin;
  let count = 0;
  let points = 0;
  let borneOut = false;
  let v = from;
  let read = 0;
  for (let next = begin; ;) {
    STATEMENT.lastIndex = next;
    const statement = STATEMENT.exec(text);
    if (statement === null) break;
    const columns = statement[1]?.split(',', MOST_COLUMNS).map((name) => kindOfField(name.replace(/[`"[\]\s]+/g, ' ').trim())) ?? [];
    const named = columns.reduce((all, kind) => all | kind, 0);
    let open = STATEMENT.lastIndex;
    while (text.charCodeAt(open) === 40) {
      const tuple = tupleAt(text, open);
      if (tuple === null) break;
      if (++read % SLICE === 0) yield;
      let kinds = 0;
      columns.forEach((kind, i) => {
        if (tuple.filled[i] === true) kinds |= kind;
      });
      for (; values.startOf(v) < tuple.end; v++) {
        if (values.startOf(v) < open) continue;
        kinds |= values.kinds[v] ?? 0;
        borneOut = true;
      }
      const worth = pointsOf(kinds);
      if (worth >= ENOUGH || (pointsOf(named) >= ENOUGH && worth > 0)) count++;
      points = Math.max(points, worth);
      end = tuple.end;
      const after = afterBlanks(text, tuple.end);
      if (text.charCodeAt(after) !== 44) {
        next = text.charCodeAt(after) === 59 ? after + 1 : after;
        open = -1;
        break;
      }
      open = afterBlanks(text, after + 1);
    }
    if (open !== -1) break;
  }
  if (end === begin) return { until: begin, group: null };
  return { until: end, group: count > 0 && points >= ENOUGH ? { start: begin, end, count, points, borneOut } : null };
}
