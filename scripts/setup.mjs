// Sets up what Weir needs on a fresh machine: packages and browsers. Node built-ins only, so that it runs before
// anything is installed. Used by `npm start` and `npm test`; by itself: node scripts/setup.mjs [--tests] [--help]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, run } from './lib/run.mjs';
import { step } from './lib/say.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const isRoot = process.getuid?.() === 0;

/** Installs the packages of the lock file, unless they are those that are there. */
export async function packages() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.weir-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('Installing packages (npm ci)', () => run(npm, ['ci'], { cwd: root, quiet: true }));
  writeFileSync(stamp, wanted);
}

/** Full path of the first of these programs that is on the PATH (or is a path itself) and answers; null without one. */
function firstOf(candidates) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const candidate of candidates) {
    const file = path.isAbsolute(candidate)
      ? candidate
      : folders.map((folder) => path.join(folder, candidate)).find((place) => existsSync(place));
    if (file && ask(file)) return file;
  }
  return null;
}

let aptUpdated = false;
/** Installs Debian packages when that is possible here: as root, where there is apt. */
async function apt(names) {
  if (!isRoot || process.platform !== 'linux' || !ask('apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!aptUpdated) await step('Reading the list of Debian packages', () => run('apt-get', ['update'], { quiet: true, env }));
  aptUpdated = true;
  const { code } = await step(`Installing ${names.join(', ')} (apt-get)`, () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { quiet: true, allowFailure: true, env }),
  );
  return code === 0;
}

/** What Playwright downloaded, if anything: its own answer, so that no path is guessed. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

/** Path of a Chromium that loads unpacked extensions (branded Chrome no longer does since 137). Throws when none is to be had. */
export async function chromium() {
  const given = process.env.WEIR_BROWSER;
  if (given) {
    const file = firstOf([given]);
    if (!file) throw new Error(`WEIR_BROWSER names ${given}, which does not answer to --version.`);
    return file;
  }
  const installed = ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  const found = firstOf(installed) ?? (await playwrightChromium());
  if (found) return found;
  const fresh = (await apt(['chromium'])) ? firstOf(installed) : null;
  if (fresh) return fresh;
  await step("Downloading a Chromium (Playwright's)", () =>
    run(process.execPath, [path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], {
      quiet: true,
      cwd: root,
    }),
  );
  const downloaded = await playwrightChromium();
  if (downloaded) return downloaded;
  throw new Error('No Chromium here, and none could be installed: install one, or name it in WEIR_BROWSER.');
}

/** Path of a Firefox ESR, for the tests, or null where none is to be had. */
export async function firefox() {
  const given = process.env.WEIR_FIREFOX;
  if (given) return firstOf([given]);
  const installed = firstOf(['firefox-esr']);
  if (installed) return installed;
  return (await apt(['firefox-esr'])) ? firstOf(['firefox-esr']) : null;
}

/** Whether a PostgreSQL can be had for the tests: named by DATABASE_URL, installed, or installed now. */
export async function postgres() {
  const there = () => Boolean(process.env.DATABASE_URL) || existsSync('/usr/lib/postgresql') || Boolean(ask('initdb'));
  return there() || ((await apt(['postgresql'])) && there());
}

/** Everything; the browsers' paths go into the environment of what is started next. */
export async function setup({ tests = false } = {}) {
  await packages();
  const env = { WEIR_BROWSER: await chromium() };
  if (tests) {
    const fox = await firefox();
    if (fox) env.WEIR_FIREFOX = fox;
    await postgres();
  }
  mkdirSync(path.join(root, '.wxt'), { recursive: true });
  await step('Preparing types (wxt prepare)', () => run(process.execPath, [bin('wxt'), 'prepare'], { cwd: root, quiet: true }));
  return env;
}

/** The script behind a package's command, so that no shell is needed to run it. */
export function bin(name, packageName = name) {
  const folder = path.join(root, 'node_modules', ...packageName.split('/'));
  const { bin: entry } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof entry === 'string' ? entry : entry[name]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const unknown = process.argv.slice(2).filter((argument) => !['--tests', '--help'].includes(argument));
  if (unknown.length > 0) {
    console.error(`Unknown argument ${unknown[0]}. Try --help.`);
    process.exit(2);
  }
  if (process.argv.includes('--help')) {
    console.log(
      'node scripts/setup.mjs [--tests]\n\nInstalls packages and a Chromium; with --tests also Firefox ESR and PostgreSQL where that is possible.',
    );
  } else {
    await setup({ tests: process.argv.includes('--tests') });
  }
}
