import { beforeAll, expect, test } from 'vitest';
import engine from '../../../entrypoints/engine';
import { Engine } from '../../../entrypoints/guard.content/engine';
import type { Bundle } from '../../../utils/model/policy';
import type { Snapshot } from '../../../utils/model/snapshot';
import { BASELINE } from '../../../utils/policy/baseline';
import { compileSnapshot } from '../../../utils/policy/snapshot';

/** Each as a guard gets it: read from the storage, never the same object twice. */
const policy = (more: Partial<Bundle>): Snapshot =>
  JSON.parse(JSON.stringify(compileSnapshot({ bundle: { ...BASELINE, ...more }, builtInAdapters: [], build: 'test' }))) as Snapshot;
const ORCA = { id: 'orca', label: 'Orca', pattern: 'ORCA-\\d+', ignoreCase: false, keyword: 'orca-', confidence: 'medium' } as const;

beforeAll(() => void engine.main());

test('a policy that differs in rules alone goes on with the classifier that there is', () => {
  const kept = new Engine(() => undefined);
  const made = kept.of(policy({ version: 1, rules: [] }));
  const next = policy({ version: 2 });
  expect(next.bundle.rules).not.toEqual([]);
  expect(kept.isBehind(next)).toBe(false);
  expect(kept.of(next)).toBe(made);
});

test('a policy that knows something else gets another', () => {
  const kept = new Engine(() => undefined);
  const made = kept.of(policy({}));
  const next = policy({ patterns: [ORCA] });
  expect(kept.isBehind(next)).toBe(true);
  const found = (text: string): readonly string[] | undefined =>
    kept
      .of(next)
      ?.scan(text)
      .findings.map(({ detector }) => detector);
  expect(found('see ORCA-1')).toContain('custom.orca');
  expect(kept.of(next)).not.toBe(made);
  expect(kept.isBehind(next)).toBe(false);
});
