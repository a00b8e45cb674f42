import { describe, expect, it } from 'vitest';
import { parseArguments } from '../bench/arguments';
import { figure, median, ratio } from '../bench/race';

describe('the arguments of npm run bench', () => {
  it.each<[string, readonly string[], object]>([
    ['nothing', [], { files: [], json: null, rounds: 7, quick: false }],
    ['several texts, then another option', ['--text', 'a.txt', 'b.txt', '--rounds', '5'], { files: ['a.txt', 'b.txt'], rounds: 5 }],
    ['JSON to standard output', ['--json'], { json: '-' }],
    ['JSON to standard output, then another option', ['--json', '--quick'], { json: '-', quick: true }],
    ['JSON to a file', ['--json', 'out.json'], { json: 'out.json' }],
    ['values after an equals sign', ['--json=out.json', '--text=a.txt'], { json: 'out.json', files: ['a.txt'] }],
  ])('%s', (_, args, expected) => {
    expect(parseArguments(args)).toMatchObject(expected);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a text without a name', ['--text'], /--text wants the name of a file/],
    ['too few rounds for a median', ['--rounds', '3'], /--rounds is a whole number from 5, not "3"/],
    ['an unknown option', ['--fast'], /--fast/],
  ])('refuses %s', (_, args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});

describe('figures', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('a ratio is taken round by round, not of two medians', () => {
    expect(ratio([2, 10, 30], [1, 10, 10])).toEqual({ median: 2, least: 1, most: 3, rounds: 3 });
    expect(figure([1])).toEqual({ median: 1, least: 1, most: 1, rounds: 1 });
  });
});
