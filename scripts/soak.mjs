// npm run soak: what takes too long for every run. The property tests fifty times over, and the worker's deaths again and again.
import { run } from './lib/run.mjs';
import { bold } from './lib/say.mjs';
import { build } from './build.mjs';
import { bin, root, setup } from './setup.mjs';

const HELP = `npm run soak [-- --runs N] [--rounds N]

Property tests with N tries each (5000), then the worker-life tests N rounds (20).`;

const args = process.argv.slice(2);
const numbers = { '--runs': 5000, '--rounds': 20 };
let wrong = null;
for (let i = 0; i < args.length && args[i] !== '--help'; i += 2) {
  if (!(args[i] in numbers)) wrong ??= `Unknown argument ${args[i]}. Try --help.`;
  else if (!/^[1-9]\d*$/.test(args[i + 1] ?? '')) wrong ??= `${args[i]} takes a whole number, at least 1.`;
  else numbers[args[i]] = Number(args[i + 1]);
}
if (args.includes('--help')) {
  console.log(HELP);
} else if (wrong) {
  console.error(wrong);
  process.exitCode = 2;
} else {
  const env = await setup({ tests: true });
  console.log(bold(`Property tests, ${numbers['--runs']} tries each`));
  const unit = await run(process.execPath, [bin('vitest'), 'run', 'tests/unit', '--testTimeout', '1800000'], {
    cwd: root,
    env: { ...env, WEIR_RUNS: String(numbers['--runs']) },
    allowFailure: true,
  });
  await build(['chromium', 'console']);
  console.log(bold(`Worker life, ${numbers['--rounds']} rounds`));
  const worker = await run(
    process.execPath,
    [bin('playwright', '@playwright/test'), 'test', 'tests/e2e/worker', '--repeat-each', String(numbers['--rounds'])],
    {
      cwd: root,
      env,
      allowFailure: true,
    },
  );
  process.exitCode = unit.code || worker.code;
}
