import type { Hook } from '../../utils/model/brake-words';

/** So many faults of one hook within this time, and it is no longer tried: its transfers go by the policy's answer to failures. */
export const FAULTS = 3;
export const WINDOW_MS = 10 * 60_000;
/** A hook that holds the page up for longer than this has failed, whatever it then decided, ms. */
export const OVERRUN_MS = 1_500;

/**
 * Keeps count of what goes wrong in our own code on this page, hook by hook. One that keeps failing is left out until its faults are ten
 * minutes old; then it is tried again.
 */
export class Breaker {
  private readonly faults = new Map<Hook, readonly number[]>();

  /** `now` in milliseconds, monotonic; `tripped` is told when a hook has just been left out. */
  constructor(
    private readonly now: () => number,
    private readonly tripped: (hook: Hook) => void,
  ) {}

  isOpen(hook: Hook): boolean {
    return this.recent(hook).length >= FAULTS;
  }

  /** Hooks that are left out now. */
  get open(): readonly Hook[] {
    return [...this.faults.keys()].filter((hook) => this.isOpen(hook));
  }

  fault(hook: Hook): void {
    const before = this.isOpen(hook);
    this.faults.set(hook, [...this.recent(hook), this.now()].slice(-FAULTS));
    if (!before && this.isOpen(hook)) this.tripped(hook);
  }

  /** Runs work of a hook; true where it threw. `timed`: one that overruns is a fault, too. */
  threw(hook: Hook, work: () => void, timed = false): boolean {
    const began = this.now();
    try {
      work();
    } catch {
      this.fault(hook);
      return true;
    }
    if (timed && this.now() - began > OVERRUN_MS) this.fault(hook);
    return false;
  }

  private recent(hook: Hook): readonly number[] {
    const since = this.now() - WINDOW_MS;
    return (this.faults.get(hook) ?? []).filter((at) => at > since);
  }
}
