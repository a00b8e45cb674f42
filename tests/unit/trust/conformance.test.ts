import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../../utils/model/signed';
import { allVectors } from './vectors/all';

const VECTORS = Object.entries(await allVectors());

describe('an update', () => {
  it.each(VECTORS)('%s', async (_, { expected, run }) => {
    const result = await run();
    expect(result.outcome).toBe(expected);
    if (expected === 'trusted') return;
    expect(result.clause).toMatch(/^(TUF §\d|DSSE|Weir, )/);
    expect(result.detail).toMatch(/\S/);
  });
});

it('every refusal has a vector, and there are no fewer than there were', () => {
  const shown = new Set(VECTORS.map(([, { expected }]) => expected));
  shown.delete('trusted');
  expect([...shown].sort()).toEqual([...REFUSALS].sort());
  expect(VECTORS.length).toBeGreaterThanOrEqual(130);
});
