// npm test: sets up, builds, and runs every test there is; the last line is the sum of all.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './lib/run.mjs';
import { bold, red } from './lib/say.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { forced, policyRights } from './forced.mjs';
import { bin, root, setup } from './setup.mjs';

const results = path.join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
const reasons = [];
/** What failed, by name, for the end of the output: a log is often kept from its end. */
const failures = [];
const add = ({ passed, failed, skipped = 0, names = [] }) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  failures.push(...names);
};

/** A run that leaves no result file is one failure: nothing may pass by not having run. */
const report = (file, read) =>
  existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1, names: [`no result in ${path.relative(root, file)}`] };

/** Vitest's sum; a file that could not even be loaded has no test to count, and is one failure. */
const vitest = (result) => {
  const names = result.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => `${file} › ${fullName}`);
    return status === 'failed' && failed.length === 0 ? [`${file} (not loaded)`] : failed;
  });
  return {
    passed: result.numPassedTests,
    failed: Math.max(names.length, result.numFailedTests, result.success ? 0 : 1),
    skipped: result.numPendingTests,
    names,
  };
};

/** Playwright's own sum; a test that passed only on its second try counts as passed, and is named in its output. */
const playwright = ({ stats, errors, suites }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
  names: suites.flatMap(unexpected),
});
const unexpected = ({ specs, suites = [] }) => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file} › ${title}`),
  ...suites.flatMap(unexpected),
];

const stages = {
  check: async () => add(await check()),
  unit: async (env) => {
    const file = path.join(results, 'vitest.json');
    await run(process.execPath, [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      cwd: root,
      env,
      allowFailure: true,
    });
    add(report(file, vitest));
  },
  e2e: async (env) => {
    const file = path.join(results, 'e2e.json');
    await run(process.execPath, [bin('playwright', '@playwright/test'), 'test'], {
      cwd: root,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      allowFailure: true,
    });
    add(report(file, playwright));
  },
  forced: async (env) => {
    const missing = policyRights();
    if (missing) {
      reasons.push(`forced install not run: ${missing}`);
      return add({ passed: 0, failed: 0, skipped: 1 });
    }
    for (const file of (await forced(env)).files) add(report(file, playwright));
  },
};

const wanted = process.argv.slice(2).filter((name) => name !== '--full');
if (process.argv.includes('--full')) process.env.WEIR_MATRIX = 'full';
if (wanted.includes('--help')) {
  console.log(
    `npm test [-- STAGE… --full]\n\nSets up, builds, and runs the stages ${Object.keys(stages).join(', ')} (all of them without a name). With --full every cell of the matrix (docs/matrix.md), otherwise a part that touches each site and each way.`,
  );
} else if (wanted.some((name) => !(name in stages))) {
  console.error(`Unknown stage ${wanted.find((name) => !(name in stages))}: expected one of ${Object.keys(stages).join(', ')}.`);
  process.exitCode = 2;
} else {
  const env = await setup({ tests: true });
  Object.assign(process.env, env);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await build();
  for (const [name, stage] of Object.entries(stages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${bold(name)}`);
    await stage(env);
  }
  for (const name of failures) console.log(`${red('✗')} ${name}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`);
  // 3: nothing failed, but something was skipped; CI refuses that, a person's machine may not have the rights.
  process.exitCode = total.failed > 0 ? 1 : total.skipped > 0 && process.env.WEIR_NO_SKIP ? 3 : 0;
}
