/** A line, and a cell of its headings, of at most so many characters is read as part of a table. */
export const LONGEST_LINE = 600;
export const LONGEST_CELL = 48;

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
