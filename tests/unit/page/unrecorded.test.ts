import { expect, test } from 'vitest';
import { Unrecorded } from '../../../entrypoints/guard.content/unrecorded';

const ASKED = true;
const SILENT = false;

test.each<readonly [string, boolean, readonly boolean[], readonly number[]]>([
  ['nothing is said while a worker may still come back', false, [ASKED, SILENT, ASKED], []],
  ['an orphan says so at the first record that is missing, even a silent one', true, [SILENT], [1]],
  ['what is silent is said once', true, [SILENT, SILENT, SILENT], [1]],
  ['whoever is asked is told how many are missing by now', true, [ASKED, SILENT, ASKED], [1, 3]],
])('%s', (_, orphaned, missing, told) => {
  const said: number[] = [];
  const unrecorded = new Unrecorded(
    () => orphaned,
    (count) => said.push(count),
  );
  for (const asked of missing) unrecorded.add(asked);
  expect(said).toEqual(told);
});

test('what was missing before the guard became an orphan counts', () => {
  let orphaned = false;
  const said: number[] = [];
  const unrecorded = new Unrecorded(
    () => orphaned,
    (count) => said.push(count),
  );
  unrecorded.add(ASKED);
  orphaned = true;
  unrecorded.add(SILENT);
  expect(said).toEqual([2]);
});
