// Builds everything that ships: the extension for Chromium and Firefox, the store variant, and the console; and one extension
// whose worker can be stopped at a step, for tests.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './lib/run.mjs';
import { step } from './lib/say.mjs';
import { bin, packages, root } from './setup.mjs';

const node = (script, args, env) => run(process.execPath, [script, ...args], { cwd: root, quiet: true, env: env ?? {} });

/** What is built, by the name that `npm run build -- NAME` takes. */
const targets = {
  chromium: ['Building the extension for Chromium', () => node(bin('wxt'), ['build', '-b', 'chrome'])],
  firefox: ['Building the extension for Firefox', () => node(bin('wxt'), ['build', '-b', 'firefox', '--mv3'])],
  store: ['Building the store variant', () => node(bin('wxt'), ['build', '-b', 'chrome'], { WEIR_VARIANT: 'store' })],
  failpoints: ['Building the extension for tests', () => node(bin('wxt'), ['build', '-b', 'chrome'], { WEIR_FAILPOINTS: '1' })],
  console: ['Building the console', () => node(bin('vite'), ['build', '--config', path.join('server', 'console', 'vite.config.ts')])],
};

export const outputs = {
  chromium: path.join(root, '.output', 'chrome-mv3-managed'),
  firefox: path.join(root, '.output', 'firefox-mv3-managed'),
  store: path.join(root, '.output', 'chrome-mv3-store'),
  failpoints: path.join(root, '.output', 'chrome-mv3-managed-failpoints'),
  console: path.join(root, 'dist', 'console'),
};

/** Builds the named targets, or all. */
export async function build(names = Object.keys(targets)) {
  for (const name of names) {
    const [title, work] = targets[name];
    await step(title, work);
    if (!existsSync(outputs[name])) throw new Error(`${title}: ${outputs[name]} is missing afterwards.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  if (names.includes('--help')) {
    console.log(
      `npm run build [-- NAME…]\n\nBuilds ${Object.keys(targets).join(', ')}; all of them without a name. Output: .output/ and dist/.`,
    );
  } else {
    const unknown = names.find((name) => !(name in targets));
    if (unknown) {
      console.error(`Unknown target ${unknown}: expected one of ${Object.keys(targets).join(', ')}.`);
      process.exit(2);
    }
    await packages();
    await build(names.length > 0 ? names : undefined);
  }
}
