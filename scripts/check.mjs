// npm run check: format, lint, types, dead code and bundle sizes. Each is one check; all run, then the sum decides.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './lib/run.mjs';
import { green, red } from './lib/say.mjs';
import { build, outputs } from './build.mjs';
import { bin, packages, root } from './setup.mjs';

const checks = {
  'format (prettier)': () => [bin('prettier'), '--check', '--log-level', 'warn', '.'],
  'lint (eslint, with types)': () => [bin('eslint'), '--max-warnings', '0', '.'],
  'types (tsc)': () => [bin('tsc', 'typescript'), '--noEmit'],
  'dead code (knip)': () => [bin('knip')],
  'add-on rules (web-ext lint)': () => [bin('web-ext'), 'lint', '--source-dir', outputs.firefox, '--no-config-discovery'],
  'bundle size (size-limit)': () => [bin('size-limit')],
};

/** Runs every check; answers with how many passed and failed, and which failed. */
export async function check() {
  let passed = 0;
  const names = [];
  await run(process.execPath, [bin('wxt'), 'prepare'], { cwd: root, quiet: true });
  const waiting = Object.entries(checks);
  // Two at a time: each is a program of one thread.
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [title, command] = next;
      const { code, output } = await run(process.execPath, command(), { cwd: root, quiet: true, allowFailure: true });
      if (code === 0) passed += 1;
      else names.push(title);
      console.log(`${code === 0 ? green('✓') : red('✗')} ${title}`);
      if (code !== 0) console.log(output);
    }
  };
  await Promise.all([lane(), lane()]);
  return { passed, failed: names.length, names };
}

if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--help')) {
    console.log(`npm run check\n\nBuilds, then checks: ${Object.keys(checks).join(', ')}.`);
  } else if (process.argv.length > 2) {
    console.error(`Unknown argument ${process.argv[2]}. Try --help.`);
    process.exitCode = 2;
  } else {
    await packages();
    await build();
    const { passed, failed } = await check();
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
