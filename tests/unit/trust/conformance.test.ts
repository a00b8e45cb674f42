import { afterAll, describe, expect, it } from 'vitest';
import { REFUSALS } from '../../../utils/model/signed';
import { note } from '../../faults/note';
import { allVectors } from './vectors/all';

const VECTORS = Object.entries(await allVectors());
/** Rows of the plan of faults, and the vectors that show them. */
const ROWS: Readonly<Record<string, { readonly what: string; readonly shows: (name: string, expected: string) => boolean }>> = {
  E8: { what: 'two documents of one version', shows: (_, expected) => expected === 'fork' },
  E9: {
    what: 'wrong tenant, ring, type, key, threshold, algorithm',
    shows: (_, expected) => /^(?:wrong-(?:tenant|ring|payload-type|key)|threshold-not-met|unknown-algorithm)$/.test(expected),
  },
  E10: {
    what: 'recovery from a fast-forward, once the key is withdrawn',
    shows: (name, expected) => /fast_forward_recovery/.test(name) && expected === 'trusted',
  },
};

/** Vectors that ended as they should. */
const ended = new Map<string, string>();

afterAll(async () => {
  for (const [row, { what, shows }] of Object.entries(ROWS))
    await note(row, { what, vectors: [...ended].filter(([name, expected]) => shows(name, expected)).length });
});

describe('an update', () => {
  it.each(VECTORS)('%s', async (name, { expected, run }) => {
    const result = await run();
    expect(result.outcome).toBe(expected);
    ended.set(name, expected);
    if (expected === 'trusted') return;
    expect(result.clause).toMatch(/^(TUF §\d|DSSE|Weir, )/);
    expect(result.detail).toMatch(/\S/);
  });
});

it('every row of the plan of faults has vectors', () => {
  const shown = Object.entries(ROWS).map(([row, { shows }]) => [
    row,
    VECTORS.filter(([name, { expected }]) => shows(name, expected)).length > 0,
  ]);
  expect(Object.fromEntries(shown)).toEqual({ E8: true, E9: true, E10: true });
});

it('every refusal has a vector, and there are no fewer than there were', () => {
  const shown = new Set(VECTORS.map(([, { expected }]) => expected));
  shown.delete('trusted');
  expect([...shown].sort()).toEqual([...REFUSALS].sort());
  expect(VECTORS.length).toBeGreaterThanOrEqual(130);
});
