import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { cellOf, RUN_FILE } from './results';

/** Leaves the result of every cell that ran in `test-results/matrix.json`; `scripts/matrix.ts` makes the table from it. */
export default class MatrixReporter implements Reporter {
  private readonly cells: Record<string, boolean> = {};

  onTestEnd(test: TestCase, result: TestResult): void {
    const key = cellOf(test.annotations);
    if (key !== null && result.status !== 'skipped') this.cells[key] = result.status === 'passed';
  }

  onEnd(): void {
    if (Object.keys(this.cells).length === 0) return;
    mkdirSync(path.dirname(RUN_FILE), { recursive: true });
    writeFileSync(RUN_FILE, JSON.stringify({ day: new Date().toISOString().slice(0, 10), cells: this.cells }));
  }

  printsToStdio(): boolean {
    return false;
  }
}
