// npm run e2e:forced: the tests under real managed policy, in a mount namespace of their own, so that the policy
// folders of this machine, and every other browser on it, stay untouched.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { run } from './lib/run.mjs';
import { build } from './build.mjs';
import { bin, root, setup } from './setup.mjs';

/** Folders that the browsers read policy from; each is covered by an empty file system of its own. */
const FOLDERS = ['/etc/chromium', '/etc/firefox'];
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

/** The command that runs the forced tests with the policy folders covered. */
export function forcedCommand(extra = []) {
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
      ...extra,
    ],
  ];
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
      const [command, args] = forcedCommand(process.argv.slice(2));
      const { code } = await run(command, args, { cwd: root, env, allowFailure: true });
      process.exitCode = code;
    }
  }
}
