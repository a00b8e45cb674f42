import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** A PostgreSQL for tests: each call of `database` makes an empty one. */
export interface Postgres {
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Folder of the installed binaries, or null. */
function binaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...versions.map((v) => path.join(debian, v, 'bin'))];
  return folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(path.join(folder, name)))) ?? null;
}

const asRoot = process.getuid?.() === 0;

/** Why no PostgreSQL can be had here, as a sentence; null when one can. */
export function missingPostgres(): string | null {
  if (process.env['DATABASE_URL'] !== undefined) return null;
  if (binaries() === null) return 'no DATABASE_URL is set and no PostgreSQL is installed';
  if (asRoot && spawnSync('runuser', ['-u', 'postgres', '--', 'true']).status !== 0)
    return 'PostgreSQL does not run as root and there is no user postgres';
  return null;
}

/** The PostgreSQL at DATABASE_URL, else a throw-away cluster from installed binaries on a free port. `durable`: what is committed is on the disk. */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined) return { database: databaseMaker(given), stop: () => Promise.resolve() };
  const folder = binaries();
  if (folder === null) throw new Error('no PostgreSQL binaries');
  const data = await mkdtemp(path.join(tmpdir(), 'weir-postgres-'));
  const command = (name: string, args: string[]): Promise<unknown> => {
    const file = path.join(folder, name);
    // In a folder that its user may enter, whatever folder the tests run in.
    return asRoot ? run('runuser', ['-u', 'postgres', '--', file, ...args], { cwd: data }) : run(file, args, { cwd: data });
  };
  if (asRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString()));
    await chown(data, uid ?? 0, gid ?? 0);
  }
  const cluster = path.join(data, 'cluster');
  await command('initdb', ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const port = await freePort();
  const options = `-h 127.0.0.1 -p ${port} -k ${data} ${durable ? '' : '-c fsync=off '}-c max_connections=50`;
  await command('pg_ctl', ['-D', cluster, '-w', '-l', path.join(data, 'log'), '-o', options, 'start']);
  return {
    database: databaseMaker(`postgresql://postgres@127.0.0.1:${port}/postgres`),
    stop: async () => {
      await command('pg_ctl', ['-D', cluster, '-m', 'immediate', 'stop']);
      await rm(data, { recursive: true, force: true });
    },
  };
}

function databaseMaker(url: string): () => Promise<string> {
  return async () => {
    const name = `weir_test_${crypto.randomUUID().replaceAll('-', '')}`;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    const own = new URL(url);
    own.pathname = `/${name}`;
    return own.href;
  };
}

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
