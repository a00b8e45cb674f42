import { defineConfig } from '@playwright/test';

/** End-to-end tests against the built extension (`npm run build` first). Two cores: one browser at a time by default. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/artifacts',
  workers: Number(process.env['WEIR_E2E_WORKERS'] ?? 1),
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['WEIR_E2E_JSON'] ?? 'test-results/e2e.json' }],
    ['junit', { outputFile: process.env['WEIR_E2E_JUNIT'] ?? 'test-results/e2e.xml' }],
  ],
});
