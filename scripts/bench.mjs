// npm run bench: bundles the benchmark as the extension's scripts are, and runs it. Loaded module by module its code would
// be slower than what ships: https://esbuild.github.io/api/#keep-names wraps every function that is made in a hot loop.
import path from 'node:path';
import { build } from 'esbuild';
import { run } from './lib/run.mjs';
import { build as buildAll } from './build.mjs';
import { bin, root, setup } from './setup.mjs';

/** What Weir costs a page is measured in a browser. */
async function page() {
  const env = await setup({ tests: false });
  await buildAll();
  return run(process.execPath, [bin('tsx'), path.join('tests', 'bench', 'page.ts')], { cwd: root, env, allowFailure: true });
}

/** The classifier, in Node. */
async function classifier() {
  const outdir = path.join(root, '.output', 'bench');
  await build({
    entryPoints: ['main', 'first'].map((name) => path.join(root, 'tests', 'bench', `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return run(process.execPath, ['--expose-gc', path.join(outdir, 'main.mjs'), ...process.argv.slice(2)], {
    allowFailure: true,
  });
}

const { code } = await (process.argv.includes('--page') ? page() : classifier());
process.exitCode = code;
