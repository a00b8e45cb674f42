import { describe, expect, it, vi } from 'vitest';
import { Breaker, OVERRUN_MS, WINDOW_MS } from '../../../entrypoints/guard.content/breaker';

const boom = (): never => {
  throw new Error('ours');
};

describe('a hook that keeps failing', () => {
  const make = () => {
    const clock = { now: 0 };
    const tripped = vi.fn<(hook: string) => void>();
    return { clock, tripped, breaker: new Breaker(() => clock.now, tripped) };
  };

  it('is left out after the third time, and that is told once', () => {
    const { breaker, tripped } = make();
    for (let i = 0; i < 2; i += 1) expect(breaker.threw('paste', boom)).toBe(true);
    expect(breaker.isOpen('paste')).toBe(false);
    breaker.threw('paste', boom);
    breaker.threw('paste', boom);
    expect([breaker.isOpen('paste'), breaker.open, tripped.mock.calls]).toEqual([true, ['paste'], [['paste']]]);
  });
  it('does not take another with it', () => {
    const { breaker } = make();
    for (let i = 0; i < 3; i += 1) breaker.threw('paste', boom);
    expect(breaker.isOpen('submit')).toBe(false);
  });
  it('is tried again once its faults are ten minutes old', () => {
    const { breaker, clock } = make();
    for (let i = 0; i < 3; i += 1) breaker.threw('paste', boom);
    clock.now = WINDOW_MS;
    expect([breaker.isOpen('paste'), breaker.open]).toEqual([false, []]);
  });
  it('is not left out for faults that are further apart', () => {
    const { breaker, clock } = make();
    for (let i = 0; i < 5; i += 1) {
      breaker.fault('paste');
      clock.now += WINDOW_MS / 2;
    }
    expect(breaker.isOpen('paste')).toBe(false);
  });
  it('has failed, too, when it holds the page up for too long', () => {
    const { breaker, clock } = make();
    const slow = (): void => void (clock.now += OVERRUN_MS + 1);
    for (let i = 0; i < 3; i += 1) expect(breaker.threw('submit', slow, true)).toBe(false);
    expect(breaker.isOpen('submit')).toBe(true);
  });
});
