import { describe, expect, test } from 'vitest';
import { Recent } from '../../../entrypoints/guard.content/recent';

const MINUTE = 60_000;

describe('recent messages', () => {
  test('are joined in the order in which they were sent, without a break', () => {
    const recent = new Recent();
    recent.add('one ', 0);
    recent.add('two', 1);
    expect(recent.before('three', 2)).toBe('onetwo');
  });
  test('are forgotten after ten minutes', () => {
    const recent = new Recent();
    recent.add('one', 0);
    recent.add('two', 9 * MINUTE);
    expect(recent.before('three', 11 * MINUTE)).toBe('two');
  });
  test('are bounded in number', () => {
    const recent = new Recent();
    for (let i = 0; i < 50; i += 1) recent.add(`<${i}>`, i);
    expect(recent.before('x', 50)).toBe(Array.from({ length: 20 }, (_, i) => `<${30 + i}>`).join(''));
  });
  test('are bounded in size: the end of a long one is kept, and older ones go', () => {
    const recent = new Recent();
    recent.add('first', 0);
    recent.add(`${'x'.repeat(10_000)}end`, 1);
    const before = recent.before('y', 2);
    expect(before).toHaveLength(4_096);
    expect(before.endsWith('xend')).toBe(true);
  });
  test('hold a short piece, although it stands in a later one by chance', () => {
    const recent = new Recent();
    for (const [at, piece] of ['4', '1', '1', '1'].entries()) recent.add(piece, at);
    expect(recent.before('1', 5)).toBe('4111');
  });
  test('do not hold what the text itself holds: Enter sends nothing in some editors', () => {
    const recent = new Recent();
    recent.add('4111 11', 0);
    expect(recent.before('4111 1111', 1)).toBe('');
    recent.add('4111 1111', 1);
    expect(recent.before('x', 2)).toBe('4111 1111');
  });
});
