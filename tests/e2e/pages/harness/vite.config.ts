import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [preact({ reactAliasesEnabled: false })],
  build: { emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2023' },
});
