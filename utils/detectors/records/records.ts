import type { Finding } from '../../model/finding';
import type { Analysis, Analyzer } from '../types';
import { Clusters } from './clusters';
import { insertOf, insertsFrom } from './inserts';
import { Kind } from './kinds';
import { nextLabel } from './labels';
import { COMMA, lineEndOf, lineStartNear, lineStartOf, PIPE, SEMICOLON, TAB } from './rows';
import type { Group } from './tables';
import { headingOf, tableUnder } from './tables';
import { valuesOf } from './values';

/** Where no value was found, a line is looked at every so many characters: often at the start, then less so. */
const FIRST_STEP = 256;
const STEP = 2_048;
const OFTEN = 16_384;
const LONG_STEP = 8_192;
/** Characters before a value that are searched for fields, and after the last one that was found. */
const BACK = 300;
const QUIET = 600;
/** Characters of a line in which a field is looked for where no value is. */
const GLANCE = 120;
/** Points from which a single record, or a heading alone, is believed without doubt. */
const SURE = 4;
/** Values that may stand between a table's heading and the one that led to it. */
const MOST_BEFORE = 64;
/** Blanks and quotation marks between a cell's value and its edge, at most. */
const MOST_PADDING = 2;
/** Fields in a row, without a record among them, after which no more are read. */
const FRUITLESS = 1_000;
/** Characters of work between two yields. */
const SLICE = 8_192;

/** Stretches of code, in order. */
function codeOf(regions: Analysis['regions']): readonly (readonly [number, number])[] {
  return regions
    .filter((r) => r.category === 'source-code')
    .map((r) => r.span)
    .sort((a, b) => a[0] - b[0]);
}

/** Whether a cell may begin or end at `at`, beside a quotation mark and blanks at most. */
function isEdge(text: string, at: number, step: number): boolean {
  for (let i = at, n = 0; n <= MOST_PADDING; i += step, n++) {
    const c = i < 0 || i >= text.length ? 10 : text.charCodeAt(i);
    if (c === 10 || c === 13 || c === TAB || c === PIPE || c === SEMICOLON || c === COMMA) return true;
    if (c === 32 && n > 0 && text.charCodeAt(i - step) === 32) return true;
    if (c !== 32 && c !== 34 && c !== 39) return false;
  }
  return false;
}

class Search {
  readonly groups: Group[] = [];
  /** Places where a field of a person stands although no value was found. */
  private readonly hints: number[] = [];
  private readonly values;
  private readonly code;
  private c = 0;

  constructor(private readonly analysis: Analysis) {
    this.values = valuesOf(analysis);
    this.code = codeOf(analysis.regions);
  }

  /** To be asked in the order of the text. */
  private isCode(at: number): boolean {
    while ((this.code[this.c]?.[1] ?? Infinity) <= at) this.c++;
    return (this.code[this.c]?.[0] ?? Infinity) <= at;
  }

  /** Tables that have a heading. */
  *tables(): Generator<undefined, void> {
    const { text } = this.analysis;
    const { values } = this;
    let v = 0;
    let anchor = 0;
    let sample = 0;
    let floor = 0;
    let yielded = 0;
    for (;;) {
      while (anchor < values.length && !this.mayBeCell(anchor)) anchor++;
      if (anchor === values.length && sample >= text.length) break;
      const at = Math.min(values.startOf(anchor), sample);
      if (at === sample) sample += sample < OFTEN ? Math.min(STEP, Math.max(FIRST_STEP, sample)) : LONG_STEP;
      if (at - yielded >= SLICE) {
        yielded = at;
        yield;
      }
      while (values.startOf(v) <= at) v++;
      anchor = Math.max(anchor, v);
      if (at < floor) continue;
      const line = Math.max(floor, lineStartOf(text, at));
      const insert = insertOf(text, line, floor);
      const heading = insert < 0 ? headingOf(text, line, floor) : null;
      const before = Math.max(0, v - MOST_BEFORE);
      const looked =
        insert >= 0
          ? yield* insertsFrom(text, insert, values, before)
          : heading === null
            ? null
            : yield* tableUnder(text, heading, values, before);
      if (looked?.group) this.groups.push(looked.group);
      else this.hint(line);
      floor = Math.max(looked?.until ?? 0, lineEndOf(text, at));
    }
  }

  /** Whether the value may be a cell of a table: a name within a sentence, as most are, is none. */
  private mayBeCell(v: number): boolean {
    const { text } = this.analysis;
    const { values } = this;
    return values.kinds[v] !== Kind.person || (isEdge(text, values.startOf(v) - 1, -1) && isEdge(text, values.ends[v] ?? 0, 1));
  }

  private hint(line: number): void {
    const { text } = this.analysis;
    if (this.isCode(line)) return;
    const end = Math.min(line + GLANCE, lineEndOf(text, line));
    if (nextLabel(text, line, end, false) !== null) this.hints.push(line);
  }

  /** Records by their fields or by what was found close together, outside of tables. */
  *clusters(): Generator<undefined, void> {
    const { text } = this.analysis;
    const { values, hints } = this;
    const tables = [...this.groups];
    const clusters = new Clusters(text);
    this.c = 0;
    let at = 0;
    let v = 0;
    let anchor = 0;
    let h = 0;
    let t = 0;
    for (;;) {
      // A name alone opens no search: only with something else it makes a record.
      while (anchor < values.length && (values.startOf(anchor) < at || values.kinds[anchor] === Kind.person)) anchor++;
      while (h < hints.length && (hints[h] ?? 0) < at) h++;
      const next = Math.min(values.startOf(anchor), hints[h] ?? Infinity);
      if (next === Infinity) break;
      while ((tables[t]?.end ?? Infinity) <= next) t++;
      const table = tables[t];
      if (table !== undefined && table.start <= next) {
        at = table.end;
        continue;
      }
      const limit = table?.start ?? text.length;
      const start = Math.max(at, tables[t - 1]?.end ?? 0);
      at = lineStartNear(text, Math.max(start, next - BACK), start);
      let until = Math.min(limit, next + QUIET);
      let yielded = at;
      while (at < until) {
        const label = clusters.fruitless < FRUITLESS ? nextLabel(text, at, until, this.isCode(at)) : null;
        const to = label?.start ?? until;
        for (; values.startOf(v) < to; v++) {
          const start = values.startOf(v);
          if (start < at) continue;
          const kind = values.kinds[v] ?? 0;
          clusters.add({ start, end: values.ends[v] ?? start, kind, same: kind });
          if (kind !== Kind.person) until = Math.min(limit, Math.max(until, start + QUIET));
        }
        if (label === null) {
          // A key may stand across the end of what was looked at.
          if (to === until) break;
          const start = lineStartNear(text, to, at);
          at = start > at ? start : to;
          continue;
        }
        clusters.add({ start: label.start, end: label.end, kind: label.kind, same: label.key });
        until = Math.min(limit, Math.max(until, label.end + QUIET));
        at = label.value;
        if (at - yielded >= SLICE) {
          yielded = at;
          yield;
        }
      }
      at = until;
      clusters.close();
      yield;
    }
    clusters.end();
    this.groups.push(...clusters.groups);
  }
}

function findingOf({ start, end, count, points, borneOut }: Group): Finding {
  return {
    detector: 'personal.record',
    category: 'personal',
    span: [start, end],
    confidence: points >= SURE && borneOut ? 'high' : 'medium',
    count,
  };
}

/** One finding for each table or list of people. `count` is how many they are. */
function* analyse(analysis: Analysis): Generator<undefined, readonly Finding[]> {
  const search = new Search(analysis);
  yield* search.tables();
  yield* search.clusters();
  return search.groups.map(findingOf);
}

export const recordAnalyzers: readonly Analyzer[] = [
  {
    id: 'personal.record',
    category: 'personal',
    analyse,
    source: 'RFC 4180 (CSV), RFC 6350 (vCard), RFC 2849 (LDIF); headings of forms and exports, see columns.ts',
  },
];
