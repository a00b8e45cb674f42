import type { Line } from './story';

const WIDTHS = [3, 44, 66] as const;

/** A text in lines of at most `width` characters, broken at spaces where there are any. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ').flatMap((w) => w.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The story as a table for a terminal. */
export function storyTable(lines: readonly Line[]): string {
  const rule = (left: string, middle: string, right: string): string => left + WIDTHS.map((w) => '─'.repeat(w + 2)).join(middle) + right;
  const row = (cells: readonly string[]): string => {
    const columns = cells.map((cell, i) => wrapped(cell, WIDTHS[i] ?? 20));
    const height = Math.max(...columns.map((column) => column.length));
    return Array.from(
      { length: height },
      (_, y) => `│ ${columns.map((column, i) => (column[y] ?? '').padEnd(WIDTHS[i] ?? 0)).join(' │ ')} │`,
    ).join('\n');
  };
  const body = lines.map(({ did, then }, i) => row([String(i + 1), did, then]));
  return [
    rule('┌', '┬', '┐'),
    row(['', 'what is done', 'what comes of it']),
    ...body.map((r) => `${rule('├', '┼', '┤')}\n${r}`),
    rule('└', '┴', '┘'),
  ].join('\n');
}
