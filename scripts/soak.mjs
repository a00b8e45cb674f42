// npm run soak: what takes too long for every run, in the numbers of docs/reliability.md, which it then writes anew.
import path from 'node:path';
import { run } from './lib/run.mjs';
import { bold } from './lib/say.mjs';
import { build } from './build.mjs';
import { forced, policyRights } from './forced.mjs';
import { bin, root, setup } from './setup.mjs';

const NUMBERS = {
  '--runs': [5000, 'tries of each property test'],
  '--rounds': [20, 'rounds of the worker-life tests'],
  '--kills': [50, 'kills of the worker at each of 16 steps'],
  '--random': [2000, 'kills of the worker at random'],
  '--line': [50, 'kills of the worker between verdict and send of the network line (needs the rights for real browser policy)'],
  '--browser': [200, 'kills of the whole browser'],
  '--faults': [5, 'runs of each fault of server and network'],
  '--queue': [100000, 'events that wait while decisions are recorded'],
  '--devices': [10000, 'simulated devices'],
  '--steady': [600, 'seconds of steady polling'],
  '--herd': [60, 'seconds in which all devices come back'],
  '--backlog': [500000, 'events that all devices bring'],
  '--kill': [30, 'seconds between two kills of the server'],
};

const results = path.join(root, 'test-results', 'reliability');
const node = (args, env) => run(process.execPath, args, { cwd: root, env: { WEIR_RESULTS: results, ...env }, allowFailure: true });
const playwright = (args, env) => node([bin('playwright', '@playwright/test'), 'test', ...args], env);

/** What can be asked for by name; all of it without one. */
const stages = {
  properties: (n, env) =>
    node([bin('vitest'), 'run', 'tests/unit', '--testTimeout', '1800000'], { ...env, WEIR_RUNS: String(n['--runs']) }),
  worker: (n, env) => playwright(['tests/e2e/worker/worker.spec.ts', '--repeat-each', String(n['--rounds'])], env),
  kills: (n, env) =>
    playwright(['tests/e2e/worker/kills.spec.ts'], {
      ...env,
      WEIR_KILLS: String(n['--kills']),
      WEIR_RANDOM_KILLS: String(n['--random']),
    }),
  line: (n, env) => {
    const missing = policyRights();
    if (missing) console.log(`Left out: ${missing}`);
    return missing ? { code: 1 } : forced({ ...env, WEIR_KILLS: String(n['--line']) }, ['line.spec.ts', '-g', 'killed between verdict']);
  },
  browser: (n, env) => playwright(['tests/e2e/worker/browser-kills.spec.ts'], { ...env, WEIR_BROWSER_KILLS: String(n['--browser']) }),
  queue: (n, env) => playwright(['tests/e2e/worker/queue.spec.ts'], { ...env, WEIR_QUEUE: String(n['--queue']) }),
  faults: (n, env) => node([bin('vitest'), 'run', 'tests/faults'], { ...env, WEIR_FAULT_RUNS: String(n['--faults']) }),
  load: (n, env) =>
    node(
      [
        bin('tsx'),
        'tests/load/main.ts',
        ...['devices', 'steady', 'herd', 'backlog', 'kill'].flatMap((name) => [`--${name}`, String(n[`--${name}`])]),
      ],
      env,
    ),
};

const HELP = `npm run soak [-- STAGE…] [--NUMBER N]

Stages: ${Object.keys(stages).join(', ')}; all of them without a name. Afterwards docs/reliability.md is written anew.

${Object.entries(NUMBERS)
  .map(([name, [value, what]]) => `  ${name.padEnd(11)} ${what} (${value})`)
  .join('\n')}`;

const args = process.argv.slice(2);
const numbers = Object.fromEntries(Object.entries(NUMBERS).map(([name, [value]]) => [name, value]));
const wanted = [];
let wrong = null;
for (let i = 0; i < args.length && args[i] !== '--help'; i += 1) {
  if (args[i] in stages) wanted.push(args[i]);
  else if (!(args[i] in numbers)) wrong ??= `Unknown argument ${args[i]}. Try --help.`;
  else if (!/^[1-9]\d*$/.test(args[i + 1] ?? '')) wrong ??= `${args[i]} takes a whole number, at least 1.`;
  else numbers[args[i]] = Number(args[(i += 1)]);
}
if (args.includes('--help')) {
  console.log(HELP);
} else if (wrong) {
  console.error(wrong);
  process.exitCode = 2;
} else {
  const env = await setup({ tests: true });
  await build(['chromium', 'failpoints', 'console']);
  let code = 0;
  for (const [name, stage] of Object.entries(stages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(bold(name));
    code ||= (await stage(numbers, env)).code;
  }
  // What failed has left no result, and what is on the page is what was measured.
  const written = await node([bin('tsx'), 'scripts/reliability.ts', results]);
  process.exitCode = code || written.code;
}
