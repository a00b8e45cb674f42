import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameTable } from '../../scripts/names';
import { finish } from '../../utils/classify/finish';
import { fold } from '../../utils/detectors/people/fold';
import { Kind } from '../../utils/detectors/people/kinds';
import { kindOf, prepareLookup } from '../../utils/detectors/people/lookup';
import { root } from './source-files';

describe('the table of names', () => {
  let made: ReturnType<typeof nameTable>;
  beforeAll(() => {
    made = nameTable();
    finish(prepareLookup());
  });
  test('is what its lists make (npx tsx scripts/names.ts writes it)', () => {
    expect(readFileSync(path.join(root, 'utils/detectors/people/table.ts'), 'utf8')).toBe(made.text);
  });
  test('knows every word that was put in it', () => {
    const wrong = [...made.kinds].filter(([word, kind]) => kindOf(fold(word, 0, word.length)) !== Kind[kind]);
    expect(wrong).toEqual([]);
  });
  test('takes few others for one of them', () => {
    let taken = 0;
    for (let n = 0; n < 20_000; n++) {
      const word = `qx${n.toString(36)}zq`;
      if (kindOf(fold(word, 0, word.length)) !== 0) taken++;
    }
    expect(taken / 20_000).toBeLessThan(0.012);
  });
});
