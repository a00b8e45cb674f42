// npm run bench: bundles the benchmark as the extension's scripts are, into one function each, and runs it. Loaded module by module its code
// would be slower than what ships (https://esbuild.github.io/api/#keep-names wraps every function that is made in a hot loop), and so would
// it be as one large module: the tables of its loops would be variables of that, which V8 (11.3) loads anew for each character, and not of
// a function, where those that are never assigned again are constants.
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
    entryPoints: ['main', 'first-weir', 'first-secretlint'].map((name) => path.join(root, 'tests', 'bench', `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    packages: 'external',
    logLevel: 'error',
  });
  return run(process.execPath, ['--expose-gc', path.join(outdir, 'main.cjs'), ...process.argv.slice(2)], {
    allowFailure: true,
  });
}

const { code } = await (process.argv.includes('--page') ? page() : classifier());
process.exitCode = code;
