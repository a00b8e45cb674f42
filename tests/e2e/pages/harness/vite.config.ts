import preact from '@preact/preset-vite';
import path from 'node:path';
import { defineConfig } from 'vite';

const page = (name: string): string => path.join(import.meta.dirname, name);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [preact({ reactAliasesEnabled: false })],
  build: {
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    target: 'es2023',
    rolldownOptions: { input: [page('index.html'), page('extension.html')] },
  },
});
