import { defineConfig } from '@playwright/test';

/**
 * Run by scripts/forced.mjs, a project at a time, each inside a mount namespace in which the policy folders are empty and its own: a folder
 * holds one policy.
 */
export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'chromium', testMatch: ['chromium.spec.ts', 'line.spec.ts'] },
    { name: 'chromium-kit', testMatch: 'kit-chromium.spec.ts' },
    { name: 'firefox', testMatch: '*firefox.spec.ts' },
  ],
  workers: 1,
  // As in the configuration of the other tests.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 240_000,
  // Where to is said in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: [['list'], ['json']],
});
