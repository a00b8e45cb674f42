export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Lines that came and went, by the longest common subsequence, after common beginnings and ends are taken off. Past
 * `MOST_CELLS` the middle is shown as removed and added in whole, which is true, if coarse.
 */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [
    ...a.slice(0, start).map((text) => line('same', text)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => line('same', text)),
  ];
}

const MOST_CELLS = 4_000_000;
const line = (kind: DiffLine['kind'], text: string): DiffLine => ({ kind, text });

function middle(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  if (a.length * b.length > MOST_CELLS) return [...a.map((text) => line('removed', text)), ...b.map((text) => line('added', text))];
  const wide = b.length + 1;
  // lengths[i * wide + j]: longest common subsequence of a[i…] and b[j…].
  const lengths = new Uint32Array((a.length + 1) * wide);
  const at = (i: number, j: number): number => lengths[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      lines.push(line('same', left));
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(line('removed', left));
      i += 1;
    } else if (right !== undefined) {
      lines.push(line('added', right));
      j += 1;
    }
  }
  return lines;
}

/** Hides runs of unchanged lines but for `context` lines around changes; a number stands for how many were left out. */
export function foldDiff(lines: readonly DiffLine[], context = 3): readonly (DiffLine | number)[] {
  const near = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some((l) => l.kind !== 'same'));
  const folded: (DiffLine | number)[] = [];
  for (const [index, entry] of lines.entries()) {
    const last = folded.at(-1);
    if (near[index]) folded.push(entry);
    else if (typeof last === 'number') folded[folded.length - 1] = last + 1;
    else folded.push(1);
  }
  return folded;
}
