import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** What is made here, so that a fresh machine has none of it; the packages are linked, since to install them takes minutes. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.weir', 'test-results', 'dist', 'coverage']);

async function freshCopy(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'weir-start-'));
  for (const name of await readdir(root))
    if (!MADE.has(name)) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

async function start(folder: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const env = { ...process.env, WEIR_PORT: String(await freePort()) };
  delete (env as NodeJS.ProcessEnv)['DATABASE_URL'];
  const child = spawn(process.execPath, [path.join('scripts', 'start.mjs'), '--headless'], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('npm start, where nothing was ever built, builds all that it needs and plays its story to the end', async () => {
  test.setTimeout(300_000);
  const folder = await freshCopy();
  try {
    const { code, output } = await start(folder);
    expect(output).toContain('what comes of it');
    expect(code, output).toBe(0);
    const pictures = await readdir(path.join(folder, '.weir', 'screenshots'));
    expect(pictures.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(2);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
