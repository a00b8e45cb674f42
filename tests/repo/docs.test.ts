import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents } from '../../scripts/docs';
import { root } from './source-files';

describe('documents that are made from code', () => {
  for (const [file, text] of documents()) {
    test(`${file} is up to date (npx tsx scripts/docs.ts writes it)`, () => {
      expect(readFileSync(path.join(root, file), 'utf8').replace(/\s+/g, ' ').replace(/-{3,}/g, '---')).toBe(
        text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---'),
      );
    });
  }
});
