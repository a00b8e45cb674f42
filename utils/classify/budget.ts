/**
 * Work is counted, not timed: the same text always gets the same answer, on any machine. A try is one sticky regex at one
 * candidate, some 50 to 200 ns. Ordinary text of 1 MB needs a few tens of thousands, a table full of numbers up to 170,000 of one
 * rule and 3,400,000 of all, and a list of records 50,000 of one keyword; the limits are above that, and only hostile input reaches them.
 * What runs out is a finding, `engine.over-budget`.
 */
export interface Budget {
  /** Tries of one rule in one text, and of one that waits for keywords alone: no ordinary text is made of those. */
  readonly triesPerRule: number;
  readonly triesPerWaiting: number;
  /** Tries of all rules in one text. */
  readonly tries: number;
  /** Company patterns tried in one text, each over a window of at most WINDOW characters. */
  readonly windows: number;
}

/** Milliseconds of one company pattern in one text; the only limit that a clock keeps. Sound patterns take a thousandth of it. */
export const PATTERN_MS = 100;

/** Characters before and after a company pattern's keyword that its regex sees. */
export const WINDOW = 256;

export function budgetFor(length: number): Budget {
  return {
    triesPerRule: 4_000 + length / 4,
    triesPerWaiting: 4_000 + length / 12,
    tries: 20_000 + length * 6,
    windows: 1_000 + length / 250,
  };
}

/** Budget as a mutable account of one text. */
export class Spending {
  readonly perRule: Uint32Array;
  tries = 0;
  windows = 0;
  over = false;

  constructor(
    readonly budget: Budget,
    rules: number,
  ) {
    this.perRule = new Uint32Array(rules);
  }

  /** Takes one try for a rule; false when there is none left. `waits`: for keywords alone. */
  take(rule: number, waits: boolean): boolean {
    const used = (this.perRule[rule] ?? 0) + 1;
    if (used > (waits ? this.budget.triesPerWaiting : this.budget.triesPerRule) || this.tries >= this.budget.tries) {
      this.over = true;
      return false;
    }
    this.perRule[rule] = used;
    this.tries++;
    return true;
  }

  takeWindow(): boolean {
    if (this.windows >= this.budget.windows) {
      this.over = true;
      return false;
    }
    this.windows++;
    return true;
  }
}
