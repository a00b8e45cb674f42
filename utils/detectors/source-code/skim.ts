/**
 * What a stretch of text looks like from afar: where its lines end, whether they are indented, how many signs they hold. It costs a
 * tenth of judging each line, and tells whether a stretch goes on as the one before it.
 */
export interface Look {
  /** Lines that are not blank; of a line longer than `longest` each piece. */
  readonly lines: number;
  /** Of them, those that end in a sign that statements end in, and those that are indented. */
  readonly ends: number;
  readonly indents: number;
  /** Characters that were looked at, and the signs among them. */
  readonly seen: number;
  readonly signs: number;
  /** End of the last line that is not blank; where the next stretch starts. */
  readonly end: number;
  readonly until: number;
  /** Where the line ends that was looked at last. */
  readonly lineEnd: number;
}

/** Every so many characters one is looked at. */
const STRIDE = 4;
/** Changes of a share up to which code goes on. */
const LINES_FALL = 0.4;
const SIGNS_CHANGE = 0.08;
/** Rises of a share up to which what is no code goes on. A snippet of ten lines in a stretch exceeds them. */
const ENDS_RISE = 0.2;
const INDENTS_RISE = 0.3;
const SIGNS_RISE = 0.05;

const SIGN = new Uint8Array(128);
for (let c = 33; c < 127; c++) if (!/[A-Za-z0-9]/.test(String.fromCharCode(c))) SIGN[c] = 1;
const END = new Uint8Array(128);
for (const sign of ';{}()[],>:=') END[sign.charCodeAt(0)] = 1;

export function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

/**
 * Looks at whole lines from `from` on, until at least `to`. `known` is where the line of `from` ends, or anything before `from` where
 * that is not known: in a text without line breaks each search for one would read all that is left.
 */
export function skim(text: string, from: number, to: number, longest: number, known = -1): Look {
  let newline = known;
  let lines = 0;
  let ends = 0;
  let indents = 0;
  let seen = 0;
  let signs = 0;
  let end = from;
  let start = from;
  const limit = Math.min(to, text.length);
  while (start < limit) {
    if (newline < start) newline = endOfLine(text, start);
    const lineEnd = Math.min(newline, start + longest);
    let last = lineEnd - 1;
    while (last >= start && text.charCodeAt(last) <= 32) last--;
    if (last >= start) {
      lines++;
      end = last + 1;
      if (END[text.charCodeAt(last)] === 1) ends++;
      if (text.charCodeAt(start) <= 32) indents++;
      for (let i = start; i <= last; i += STRIDE) {
        seen++;
        if (SIGN[text.charCodeAt(i)] === 1) signs++;
      }
    }
    start = lineEnd === newline ? newline + 1 : lineEnd;
  }
  return { lines, ends, indents, seen, signs, end, until: Math.min(start, text.length), lineEnd: newline };
}

/** How much larger the share is in `b`. */
const rise = (a: number, ofA: number, b: number, ofB: number): number => b / Math.max(1, ofB) - a / Math.max(1, ofA);

/** Whether the stretch `next` may be taken to go on as `last`, which was code or clearly none: what is less like code than what was none is none either. */
export function goesOn(last: Look, next: Look, wasCode: boolean): boolean {
  const ends = rise(last.ends, last.lines, next.ends, next.lines);
  const indents = rise(last.indents, last.lines, next.indents, next.lines);
  const signs = rise(last.signs, last.seen, next.signs, next.seen);
  if (wasCode) return ends >= -LINES_FALL && indents >= -LINES_FALL && Math.abs(signs) <= SIGNS_CHANGE;
  return ends <= ENDS_RISE && indents <= INDENTS_RISE && signs <= SIGNS_RISE;
}
