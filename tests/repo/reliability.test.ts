import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { reliability } from '../../scripts/reliability';
import { PLAN, STEPS_KILLED } from '../faults/plan';
import { STEPS } from '../e2e/worker/steps';
import { root } from './source-files';

const rows = Object.values(PLAN).flat();
const results = JSON.parse(readFileSync(path.join(root, 'docs/reliability.json'), 'utf8')) as Record<
  string,
  Record<string, string | number>
>;
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---');

describe('the page on reliability', () => {
  test('is what the plan and the results make of it (npx tsx scripts/reliability.ts writes it)', () => {
    expect(plain(readFileSync(path.join(root, 'docs/reliability.md'), 'utf8'))).toBe(plain(reliability(results)));
  });
  test('names tests that exist, and each tells of its row', () => {
    for (const { shown } of rows) for (const file of shown) expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
    const noted = rows.filter(({ id }) => /^(?:E|C)\d/.test(id) && results[id] !== undefined);
    for (const { id, shown } of noted) {
      const told = shown.some((file) =>
        new RegExp(`['"\`]${id}\\b|note\\(row|^\\s+${id}: \\{`, 'm').test(readFileSync(path.join(root, file), 'utf8')),
      );
      expect([id, told]).toEqual([id, true]);
    }
  });
  test('has a row for each step at which the worker is killed, and holds no result without a row', () => {
    expect(STEPS_KILLED).toEqual(Object.fromEntries(Object.entries(STEPS).map(([id, { what }]) => [id, what])));
    expect(Object.keys(results).filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });
  test('shows no result that breaks the two rules', () => {
    for (const [id, result] of Object.entries(results))
      for (const name of ['lost', 'twice', 'unverified', 'accepted', 'acknowledgedButMissing'])
        expect([id, name, result[name] ?? 0]).toEqual([id, name, 0]);
  });
});
