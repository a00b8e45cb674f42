// npm run soak: what takes too long for every run. The property tests fifty times over, and the worker's deaths again and again.
import { run } from './lib/run.mjs';
import { bold } from './lib/say.mjs';
import { build } from './build.mjs';
import { forcedCommand, policyRights } from './forced.mjs';
import { bin, root, setup } from './setup.mjs';

const HELP = `npm run soak [-- --runs N] [--rounds N] [--kills N]

Property tests with N tries each (5000), then the worker-life tests N rounds (20), then the network line's worker killed
between verdict and send N times (50), which needs the rights for real browser policy.`;

const args = process.argv.slice(2);
const numbers = { '--runs': 5000, '--rounds': 20, '--kills': 50 };
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
  const missing = policyRights();
  console.log(
    bold(missing ? `The line's kills are left out: ${missing}` : `Worker killed between verdict and send, ${numbers['--kills']} times`),
  );
  const [command, args] = forcedCommand(['line.spec.ts', '-g', 'killed between verdict']);
  const kills = missing
    ? { code: 1 }
    : await run(command, args, { cwd: root, env: { ...env, WEIR_KILLS: String(numbers['--kills']) }, allowFailure: true });
  process.exitCode = unit.code || worker.code || kills.code;
}
