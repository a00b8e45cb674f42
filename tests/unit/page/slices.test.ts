import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTurn, runIdly, SLICE_MS, stepping, type Sliced } from '../../../utils/page/slices';

describe('jobs in turn', () => {
  it('are taken in their order, as many as fit into the time, each once, and asked for when their turn has come', () => {
    const taken: number[] = [];
    let asked = 0;
    let now = 0;
    function* jobs(): Generator<Sliced> {
      for (const [i, ms] of [3, 4, 5, 1].entries()) {
        asked++;
        yield {
          step() {
            taken.push(i);
            now += ms;
            return true;
          },
        };
      }
    }
    const job = inTurn(jobs());
    expect(job.step(6, () => now)).toBe(false);
    expect(taken).toEqual([0, 1]);
    expect(asked).toBe(2);
    expect(job.step(60, () => now)).toBe(true);
    expect(taken).toEqual([0, 1, 2, 3]);
    expect(job.step(6, () => now)).toBe(true);
    expect(taken).toHaveLength(4);
  });

  it('share the time, and go on where they stopped', () => {
    const given: string[] = [];
    let now = 0;
    const job = (name: string, turns: number): Sliced => ({
      step(ms) {
        given.push(`${name} ${String(ms)}`);
        now += Math.min(ms, 5);
        return --turns === 0;
      },
    });
    const all = inTurn([job('a', 1), job('b', 2)]);
    expect(all.step(8, () => now)).toBe(false);
    expect(all.step(8, () => now)).toBe(true);
    expect(given).toEqual(['a 8', 'b 3', 'b 8']);
  });

  it('are none: done at once', () => {
    expect(inTurn([]).step(8, () => 0)).toBe(true);
  });
});

describe('steps that are taken one by one', () => {
  it('are as many as fit into the time, and done when the last has been taken', () => {
    let now = 0;
    function* steps(): Generator<undefined> {
      for (let i = 0; i < 4; i++) {
        now += 3;
        yield;
      }
    }
    const job = stepping(steps());
    expect(job.step(6, () => now)).toBe(false);
    expect(now).toBe(6);
    expect(job.step(60, () => now)).toBe(true);
    expect(now).toBe(12);
  });
});

describe('work that nobody waits for', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is done in the idle time of the page, a slice each time, and never for want of it put off for good', async () => {
    const waiting: ((deadline: { timeRemaining(): number }) => void)[] = [];
    const timeouts: unknown[] = [];
    vi.stubGlobal('requestIdleCallback', (task: (typeof waiting)[number], options: { timeout: number }) => {
      waiting.push(task);
      timeouts.push(options.timeout);
    });
    const slices: number[] = [];
    let isDone = false;
    const running = runIdly({ step: (ms) => slices.push(ms) === 3 }).then(() => (isDone = true));
    for (let turn = 0; turn < 3; turn++) {
      // Nothing is done before the page is idle, however long it takes.
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(slices).toHaveLength(turn);
      expect(waiting).toHaveLength(turn + 1);
      waiting[turn]?.({ timeRemaining: () => [0, 49, 11][turn] ?? 0 });
    }
    await running;
    expect(isDone).toBe(true);
    // No longer than the page is idle or a frame takes, and as long as any slice.
    expect(slices).toEqual([SLICE_MS, 16, 11]);
    expect(timeouts.every((ms) => typeof ms === 'number' && ms > 0)).toBe(true);
  });

  it('fails as its job does', async () => {
    vi.stubGlobal('requestIdleCallback', (task: (deadline: { timeRemaining(): number }) => void) =>
      setTimeout(task, 0, { timeRemaining: () => 0 }),
    );
    const step = (): never => {
      throw new Error('broken');
    };
    await expect(runIdly({ step })).rejects.toThrow('broken');
  });
});
