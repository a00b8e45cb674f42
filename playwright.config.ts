import { defineConfig } from '@playwright/test';
import { FULL_RUN } from './tests/e2e/harness/full-run';

const FORCED = ['**/forced/**'];
/**
 * What repeats cells of the matrix, compares editors at length, or tries the fixtures without Weir: with `npm run e2e`, so that `npm test`
 * ends within the hour.
 */
const LONG = [
  '**/channels/matrix.spec.ts',
  '**/channels/ways.spec.ts',
  '**/editors/reinsertion.spec.ts',
  '**/hostile/page.spec.ts',
  '**/fixtures/*.spec.ts',
];

/**
 * End-to-end tests against the built extension (`npm run build` first). Two cores: two browsers at a time by default, since most of a test is waiting. The
 * tests under real managed policy have a configuration of their own (`npm run e2e:forced`).
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: FULL_RUN ? FORCED : [...FORCED, ...LONG],
  outputDir: 'test-results/artifacts',
  workers: Number(process.env['WEIR_E2E_WORKERS'] ?? 2),
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // CI's machines are shared: one more try there, and what needed it is named as flaky. At home nothing is hidden.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/e2e.json' }],
    ['junit', { outputFile: 'test-results/e2e.xml' }],
    ['./tests/e2e/matrix/reporter.ts'],
  ],
});
