import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents } from '../../scripts/docs';
import { allDetectors, analyzers } from '../../utils/detectors/all';
import { allRows } from '../../utils/detectors/numbers/numbers';
import { root } from './source-files';

const detectors = allDetectors();

describe('documents that are made from code', () => {
  for (const [file, text] of documents()) {
    test(`${file} is up to date (npx tsx scripts/docs.ts writes it)`, () => {
      expect(readFileSync(path.join(root, file), 'utf8').replace(/\s+/g, ' ').replace(/-{3,}/g, '---')).toBe(
        text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---'),
      );
    });
  }
});

describe('the inventory of detectors', () => {
  const text = readFileSync(path.join(root, 'docs/detectors.md'), 'utf8');
  const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const listed = new Set(cells.flatMap((row) => row.slice(1, 3)));

  test('names every detector, every number and every analyser', () => {
    const all = [...detectors, ...allRows(), ...analyzers];
    expect(all.filter(({ id }) => !listed.has(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
  });
  test('has a row for each number of each country', () => {
    expect(cells.filter(([, country = '']) => country === 'any' || /^[A-Z]{2}$/.test(country))).toHaveLength(allRows().length);
  });
  test('marks what nobody has read, and counts it', () => {
    const unverified = [...detectors, ...allRows()].filter(({ source }) => source === 'unverified').length;
    const counted = cells.filter(([, what = '']) => what.startsWith('**')).map((row) => Number(row[5]));
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(unverified);
  });
});
