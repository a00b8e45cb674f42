import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of the pure core, which keeps nothing and touches nothing: their files may share what they have loaded, in half of the time. */
const CORE = '{account,classify,detectors,extract,i18n,knowledge,line,policy,redact,sites,terms,trust}';
const FILES = '**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [WxtVitest()],
  define: { __WEIR_VARIANT__: '"managed"', __WEIR_FAILPOINTS__: 'false' },
  test: {
    projects: [
      { extends: true, test: { name: 'core', include: [`tests/unit/${CORE}/${FILES}`], isolate: false } },
      { extends: true, test: { name: 'rest', include: [`tests/{unit,repo,server,faults}/${FILES}`], exclude: [`tests/unit/${CORE}/**`] } },
    ],
    setupFiles: ['tests/setup.ts'],
    // Vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: '100%',
    // As in playwright.config.ts: one more try on CI's shared machines, named in the output; at home nothing is hidden.
    retry: process.env['CI'] === undefined ? 0 : 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
