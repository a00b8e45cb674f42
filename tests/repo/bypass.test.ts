import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BYPASSES } from '../e2e/bypass/rows';
import { root } from './source-files';

describe('the table of ways round', () => {
  test('has the rows V1 to V26, each once', () => {
    expect(BYPASSES.map(({ id }) => id)).toEqual(Array.from({ length: 26 }, (_, i) => `V${i + 1}`));
  });
  for (const { id, expected, tests } of BYPASSES) {
    test(`${id} is shown by a test, unless a browser extension cannot do anything about it`, () => {
      expect(expected.length).toBeGreaterThan(0);
      const beyond = expected.every((one) => one === 'out of scope' || one === 'needs policy');
      expect(beyond || tests.length > 0).toBe(true);
    });
    for (const { file, title } of tests) {
      test(`${id} names a test that there is: ${title}`, () => {
        expect(readFileSync(path.join(root, file), 'utf8')).toContain(title);
      });
    }
  }
});
