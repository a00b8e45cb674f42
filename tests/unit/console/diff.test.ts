import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines, foldDiff, type DiffLine } from '../../../server/console/parts/diff';

const text = fc.array(fc.constantFrom('a', 'b', 'c', '{', '}'), { maxLength: 30 }).map((lines) => lines.join('\n'));
const side = (lines: readonly DiffLine[], kind: DiffLine['kind']): string =>
  lines
    .filter((line) => line.kind === 'same' || line.kind === kind)
    .map((line) => line.text)
    .join('\n');

test('a difference holds both texts whole, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      expect(side(lines, 'removed')).toBe(before);
      expect(side(lines, 'added')).toBe(after);
    }),
  );
});

test('one changed line is one removed and one added', () => {
  const kinds = diffLines('a\nb\nc', 'a\nx\nc').map((line) => line.kind);
  expect(kinds).toEqual(['same', 'removed', 'added', 'same']);
});

test('a very large rewrite is shown whole instead of being compared cell by cell', () => {
  const many = (word: string): string => Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join('\n');
  const lines = diffLines(many('a'), many('b'));
  expect(side(lines, 'added')).toBe(many('b'));
});

test('folding hides what is far from a change and counts it', () => {
  const before = Array.from({ length: 20 }, (_, i) => String(i)).join('\n');
  const folded = foldDiff(diffLines(before, before.replace('10', 'x')), 1);
  expect(folded.map((entry) => (typeof entry === 'number' ? entry : entry.text))).toEqual([9, '9', '10', 'x', '11', 8]);
});
