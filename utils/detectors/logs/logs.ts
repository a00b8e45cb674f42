import type { Finding } from '../../model/finding';
import type { Analysis, Analyzer } from '../types';
import { kindOfLine, LOG_KINDS } from './lines';

/** Up to here every line is looked at; then one every so many characters, less often in a long text. */
const THOROUGH = 4_096;
const STEP = 200;
const OFTEN = 16_384;
const LONG_STEP = 1_000;
/** Characters that the start of a line is looked for. */
const LONGEST_LOOK = 400;
/** Lines of other shape that a log may hold in a row: messages over several lines, the code of a frame. */
const MOST_OTHER = 4;
/** Lines from which a log is one, and from which it is certain. */
const FEWEST = 3;
const SURE = 6;
/** Share of the lines that must be of a log. */
const SHARE = 0.4;
/** Lines between two yields. */
const SLICE = 128;

interface Log {
  readonly start: number;
  readonly end: number;
  /** Lines that are of a log. */
  readonly lines: number;
  /** Lines in all. */
  readonly all: number;
  readonly kind: number;
}

function lineStart(text: string, at: number, floor: number): number {
  for (let i = at; i > floor && at - i < LONGEST_LOOK; i--) if (text.charCodeAt(i - 1) === 10) return i;
  return at - floor < LONGEST_LOOK ? floor : -1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The log around the line of a log at `line`, at most as far up as `floor`. */
function* logAround(text: string, line: number, floor: number): Generator<undefined, Log> {
  const kinds = LOG_KINDS.map(() => 0);
  let start = line;
  let all = 0;
  let other = 0;
  let lines = 0;
  for (let at = line; at > floor && other <= MOST_OTHER;) {
    // A place before the text would be taken for its first character, which may be the end of the line that `at` follows.
    at = at < 2 ? floor : Math.max(floor, text.lastIndexOf('\n', at - 2) + 1);
    const kind = kindOfLine(text, at);
    other++;
    if (kind < 0) continue;
    start = at;
    all += other;
    other = 0;
    lines++;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  let end = line;
  let read = 0;
  other = 0;
  for (let at = line; at < text.length && other <= MOST_OTHER; at = lineEnd(text, at) + 1) {
    const kind = kindOfLine(text, at);
    if (++read % SLICE === 0) yield;
    other++;
    if (kind < 0) continue;
    end = lineEnd(text, at);
    all += other;
    other = 0;
    lines++;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { start, end, lines, all, kind: kinds.indexOf(Math.max(...kinds)) };
}

/** One finding for each log. `count` is its lines. */
function* analyse({ text }: Analysis): Generator<undefined, readonly Finding[]> {
  const found: Finding[] = [];
  let floor = 0;
  let yielded = 0;
  let next = 0;
  for (let sample = 0; sample < text.length; sample = next) {
    next = Math.max(floor, sample < THOROUGH ? lineEnd(text, sample) + 1 : sample + (sample < OFTEN ? STEP : LONG_STEP));
    if (sample - yielded >= SLICE * 64) {
      yielded = sample;
      yield;
    }
    const line = sample < THOROUGH ? sample : lineStart(text, sample, floor);
    if (line < 0 || kindOfLine(text, line) < 0) continue;
    const { start, end, lines, all, kind } = yield* logAround(text, line, floor);
    floor = Math.max(end, lineEnd(text, line)) + 1;
    next = Math.max(next, floor);
    if (lines < FEWEST || lines < all * SHARE) continue;
    found.push({
      detector: `log.${LOG_KINDS[kind] ?? 'application'}`,
      category: 'log',
      span: [start, end],
      confidence: lines >= SURE ? 'high' : 'medium',
      count: lines,
    });
  }
  return found;
}

export const logAnalyzers: readonly Analyzer[] = [
  {
    id: 'log',
    category: 'log',
    analyse,
    source: 'RFC 3164 and RFC 5424 (syslog), Apache common log format; layouts of Log4j, Python logging, klog, logfmt; frames of runtimes',
  },
];
