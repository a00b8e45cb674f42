import { defineConfig } from '@playwright/test';

/** Run by scripts/forced.mjs, inside a mount namespace in which the policy folders are empty and ours. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  // As in the configuration of the other tests.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 240_000,
  outputDir: '../../../test-results/forced',
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../../test-results/forced.json' }]],
});
