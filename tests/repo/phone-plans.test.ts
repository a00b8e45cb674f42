import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { phonePlans } from '../../scripts/phone-plans';
import { root } from './source-files';

test("the numbering plans are libphonenumber's (npx tsx scripts/phone-plans.ts writes them)", () => {
  expect(readFileSync(path.join(root, 'utils/detectors/personal/phone-plans.ts'), 'utf8')).toBe(phonePlans());
});
