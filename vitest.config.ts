import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  define: { __WEIR_VARIANT__: '"managed"', __WEIR_FAILPOINTS__: 'false' },
  test: {
    include: ['tests/{unit,repo,server,faults}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: '100%',
    // As in playwright.config.ts: one more try on CI's shared machines, named in the output; at home nothing is hidden.
    retry: process.env['CI'] === undefined ? 0 : 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
