/** How much of a line is looked at on either side of a marking. */
const REACH = 140;

/** A marking, and the line around it: what stands before it and after it. */
export interface Place {
  readonly value: string;
  readonly before: string;
  readonly after: string;
  /** The line above. */
  readonly above: string;
}

/** Where the line ends, in this piece of it; `\n` written out inside a string literal ends a line too. */
function lineEnd(after: string): number {
  const real = after.indexOf('\n');
  const written = after.indexOf('\\n');
  if (real < 0 || written < 0) return Math.max(real, written) < 0 ? after.length : Math.max(real, written);
  return Math.min(real, written);
}

/** The line around [start, end). */
export function placeAt(text: string, start: number, end: number): Place {
  const before = text.slice(Math.max(0, start - REACH * 2), start);
  const after = text.slice(end, end + REACH);
  const written = before.lastIndexOf('\\n');
  const line = Math.max(before.lastIndexOf('\n') + 1, written < 0 ? 0 : written + 2);
  const above = line === 0 ? '' : before.slice(before.lastIndexOf('\n', line - 2) + 1, line - 1);
  return {
    value: text.slice(start, end),
    before: before.slice(Math.max(line, before.length - REACH)),
    after: after.slice(0, lineEnd(after)),
    above,
  };
}

/** What surrounds headings: comment signs, rules, quotes, brackets, bullets, HTML tags, warning signs. */
export const DECORATION =
  /^(?:<[^<>]{1,100}>|[\s*#/|>_~=!;%"'`()[\]{}<+\-–—•·:.,©®™⚠️🔒🔐■●▪◆★☆※【】〔〕「」『』《》〈〉（）［］｜：。、]){0,200}$/u;
/** The marking goes on after a dash or the like. */
export const SEPARATOR = /^[\s*_"'`)\]】」』）]{0,6}(?:[-–—|•·(/（—:]{1,3}|[.!](?=\s))[\s*_]{0,4}\S/u;

export const isShouted = (value: string): boolean => value === value.toUpperCase() && value !== value.toLowerCase();
/** Scripts without capitals cannot shout. */
export const hasCase = (value: string): boolean => value.toUpperCase() !== value.toLowerCase();
export const startsUpper = (value: string): boolean => value.charAt(0) === value.charAt(0).toUpperCase();
export const inComment = (before: string): boolean => /^\s*(?:\*(?!\*)|\/\/|\/\*|#(?!#|\s*$)|--|;)/.test(before);
