import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { sleep } from './measure';

/** `weir serve` as a process of its own, which can be killed. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: () => number;
  readonly start: () => Promise<void>;
  /** At once, without a word to it. */
  readonly kill: () => Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** `heard` gets all that it prints; absent: its errors are shown. */
export async function serverProcess(
  environment: Readonly<Record<string, string>>,
  heard?: (printed: Buffer) => void,
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  let child: ChildProcess | null = null;
  return {
    url,
    pid: () => child?.pid ?? 0,
    start: async () => {
      child = spawn(process.execPath, [path.join(root, 'cli', 'weir.mjs'), 'serve'], {
        cwd: root,
        env: { ...process.env, ...environment, WEIR_PORT: String(port) },
        stdio: heard === undefined ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) if (heard !== undefined) stream?.on('data', heard);
      for (let i = 0; i < 600; i += 1) {
        const up = await fetch(`${url}/health`).then(
          (answer) => answer.ok,
          () => false,
        );
        if (up) return;
        await sleep(100);
      }
      throw new Error('the server did not come up within a minute');
    },
    kill: async () => {
      const running = child;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await gone;
    },
  };
}
