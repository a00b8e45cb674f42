import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import { allDetectors } from '../../../utils/detectors/all';
import { plainScan } from '../../bench/plain';
import { plant } from '../../bench/planted';
import { mixedText } from '../../bench/text';

const detectors = allDetectors();

const root = path.resolve(import.meta.dirname, '../../..');

describe('the fast engine', () => {
  // The bench does the same on 10 MB with 5,000 values; this is what a test run has time for.
  it('finds all that the same rules find one by one, in text of all kinds with 400 values planted', () => {
    const text = plant(mixedText(root, 300_000), 400);
    const found = new Set(
      createClassifierOf({ detectors, analyzers: [] })
        .scan(text)
        .findings.map((f) => `${f.detector} ${f.span.join('-')}`),
    );
    const plain = plainScan(text, detectors);
    expect(plain.length).toBeGreaterThan(300);
    expect(plain.map((f) => `${f.detector} ${f.span.join('-')}`).filter((key) => !found.has(key))).toEqual([]);
  }, 120_000);
});
