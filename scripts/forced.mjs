// npm run e2e:forced: the tests under real managed policy, in mount namespaces of their own, so that the policy folders of this machine, and
// every other browser on it, stay untouched.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { run } from './lib/run.mjs';
import { build } from './build.mjs';
import { bin, root, setup } from './setup.mjs';

/** Folders that the browsers read policy from; each is covered by an empty file system of its own. */
const FOLDERS = ['/etc/chromium', '/etc/firefox'];
/** Projects of the configuration. They run side by side, since most of it is waiting for browsers that install and update. */
const PARTS = ['chromium', 'chromium-kit', 'firefox'];
const asRoot = () => process.getuid?.() === 0;

/** Null when policy can be set here; otherwise what is missing, as a sentence. */
export function policyRights() {
  if (process.platform !== 'linux') return `real browser policy is set up on Linux only, and this is ${process.platform}`;
  const probe = spawnSync('unshare', [...(asRoot() ? [] : ['-r']), '-m', 'true']);
  if (probe.status !== 0) return 'a private mount namespace (unshare -m) needs root or user namespaces';
  const missing = FOLDERS.filter((folder) => !existsSync(folder));
  if (missing.length > 0 && !asRoot()) return `${missing.join(' and ')} is missing, and creating it needs root`;
  return null;
}

/** The command that runs one part of the forced tests with the policy folders covered. */
function command(part, extra) {
  const cover = FOLDERS.map((folder) => `mkdir -p ${folder} && mount -t tmpfs none ${folder}`).join(' && ');
  const config = path.join('tests', 'e2e', 'forced', 'playwright.config.ts');
  return [
    'unshare',
    [
      ...(asRoot() ? [] : ['-r']),
      '-m',
      'sh',
      '-c',
      `${cover} && exec "$0" "$@"`,
      process.execPath,
      bin('playwright', '@playwright/test'),
      'test',
      '--config',
      config,
      '--project',
      part,
      '--output',
      path.join('test-results', 'forced', part),
      '--pass-with-no-tests',
      ...extra,
    ],
  ];
}

/** Runs all parts at once; answers with their exit code, and the files of their results. Where no test is meant by `extra`, that is a failure. */
export async function forced(env, extra = []) {
  const files = PARTS.map((part) => path.join(root, 'test-results', `forced-${part}.json`));
  const codes = await Promise.all(
    PARTS.map(async (part, i) => {
      rmSync(files[i], { force: true });
      const options = { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: files[i] }, allowFailure: true };
      return (await run(...command(part, extra), options)).code;
    }),
  );
  const ran = files.some((file) => existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).suites.length > 0);
  if (!ran) console.error(`No test ran: ${extra.join(' ')}`);
  return { code: Math.max(ran ? 0 : 1, ...codes), files };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--help')) {
    console.log(
      'npm run e2e:forced [-- FILE…] [-- -g PATTERN]\n\nInstalls Weir by real managed policy in Chromium and Firefox ESR and runs the whole road. Needs Linux and root (or user namespaces).',
    );
  } else if (process.argv.slice(2).some((argument, i, all) => argument.startsWith('-') && argument !== '-g' && all[i - 1] !== '-g')) {
    console.error('Unknown argument: expected names of test files, or -g PATTERN. Try --help.');
    process.exitCode = 2;
  } else {
    const env = await setup({ tests: true });
    const missing = policyRights();
    if (missing) {
      console.log(`0 passed, 0 failed, 1 skipped (${missing})`);
    } else {
      await build(['chromium', 'firefox', 'console']);
      process.exitCode = (await forced(env, process.argv.slice(2))).code;
    }
  }
}
