import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The console as static files, served by the server under a policy that runs nothing but them. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: fileURLToPath(new URL('../../public/icon', import.meta.url)),
  logLevel: 'warn',
  plugins: [preact({ reactAliasesEnabled: false })],
  build: {
    outDir: fileURLToPath(new URL('../../dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // A `data:` address in a style sheet or script would need a wider policy.
    assetsInlineLimit: 0,
  },
});
