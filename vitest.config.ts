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
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
