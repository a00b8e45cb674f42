/** The main job, once, on embedded defaults: see `npm start -- --help`. Started by scripts/start.mjs. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { optionsFromEnvironment } from '../../server/config';
import { createServer, type RunningServer } from '../../server/main';
import { signIn } from './admin';
import { namespacePossible, openBrowser } from './browser';
import { startPractice } from './practice-server';
import { demoPolicy } from './settings';
import { playStory } from './story';
import { storyTable } from './story-table';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || (!hasDisplay && !process.argv.includes('--headed'));

/** As root on Linux the browser can have real managed policy: in a mount namespace, so that nothing else here is touched. */
async function again(): Promise<number> {
  const cover = 'mkdir -p /etc/chromium && mount -t tmpfs none /etc/chromium && exec "$0" "$@"';
  const child = spawn('unshare', ['-m', 'sh', '-c', cover, process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, WEIR_DEMO_NAMESPACE: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

/** The practice password is kept readable by its owner, so that a second start can show it again. A real server keeps only a hash. */
async function practicePassword(dataDir: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const file = path.join(dataDir, 'practice-password');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept.trim();
  const made = randomBytes(15).toString('base64url');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}

/** Puts the practice chat into the policy, unless somebody has published a policy of their own. */
async function seed(server: RunningServer, password: string): Promise<void> {
  const admin = await signIn(server, password);
  if ((await admin.policyVersion()) === 1) await admin.publish(demoPolicy(), 'starter policy, enforced, with the practice chat');
}

async function main(): Promise<void> {
  const options = optionsFromEnvironment(process.env);
  const password = await practicePassword(options.dataDir, options.adminPassword);
  const server = await createServer({ ...options, adminPassword: password, starter: 'enforce', logLevel: 'error' });
  const practice = await startPractice();
  await seed(server, password);
  console.log(`\n  Console         ${server.url}\n  Admin password  ${password}\n  Practice chat   ${practice.url}\n`);
  const browser = await openBrowser(server, options.dataDir, headless);
  const closed = new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  const stop = async (): Promise<void> => {
    await browser.context.close().catch(() => undefined);
    await practice.close();
    await server.close();
  };
  let stopped: Promise<void> | null = null;
  const stopOnce = (): Promise<void> => (stopped ??= stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stopOnce().then(() => process.exit(0)));
  try {
    if (headless) {
      const pictures = path.join(options.dataDir, 'screenshots');
      console.log('  No display: the story plays by itself.\n');
      console.log(storyTable(await playStory({ server, practice, browser, password, pictures })));
    } else {
      const board = await browser.context.newPage();
      await board.goto(server.url);
      const page = await browser.context.newPage();
      await page.goto(practice.url);
      console.log(
        `  Weir came by ${browser.route}. Copy the made-up key, paste it, and meet Weir. Close the browser or press Ctrl-C to end.`,
      );
      await closed;
    }
  } finally {
    await stopOnce();
  }
}

try {
  if (process.env['WEIR_DEMO_NAMESPACE'] !== '1' && namespacePossible()) process.exitCode = await again();
  else await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
