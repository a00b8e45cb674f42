import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../utils/page/slices';

describe('steps in turn', () => {
  it('are taken in their order, as many as fit into the time, and each once', () => {
    const taken: number[] = [];
    let now = 0;
    const job = inTurn(
      [3, 4, 5, 1].map((ms, i) => () => {
        taken.push(i);
        now += ms;
      }),
    );
    expect(job.step(6, () => now)).toBe(false);
    expect(taken).toEqual([0, 1]);
    expect(job.step(6, () => now)).toBe(true);
    expect(taken).toEqual([0, 1, 2, 3]);
    expect(job.step(6, () => now)).toBe(true);
    expect(taken).toHaveLength(4);
  });

  it('are none: done at once', () => {
    expect(inTurn([]).step(8, () => 0)).toBe(true);
  });
});
