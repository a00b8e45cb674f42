import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type SQL, sql } from 'drizzle-orm';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { z } from 'zod';
import { MIGRATION_LOCK } from './locks';
import * as schema from './schema';

/** Either engine behind one type; a transaction has it too. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
export interface OpenDb {
  readonly db: Db;
  readonly engine: 'pglite' | 'postgresql';
  readonly close: () => Promise<void>;
}

/** Where the data is kept: PostgreSQL by address, PGlite in a folder, or PGlite in memory (tests): a new one, or a copy of `dumpInMemory`'s. */
export type Place = { readonly url: string } | { readonly folder: string } | { readonly memory: true | Blob };

const MIGRATIONS = path.join(import.meta.dirname, 'migrations');

export async function openDb(place: Place): Promise<OpenDb> {
  const opened =
    'url' in place ? openPostgres(place.url) : pgliteDb('folder' in place ? await inFolder(place.folder) : await inMemory(place.memory));
  try {
    await migrate(opened.db);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

function openPostgres(url: string): OpenDb {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return { db: drizzlePg(pool, { schema }), engine: 'postgresql', close: () => pool.end() };
}

function pgliteDb(client: PGlite): OpenDb {
  return { db: drizzlePglite(client, { schema }), engine: 'pglite', close: () => client.close() };
}

async function inFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) await initialise(folder);
  const client = new PGlite(folder);
  await client.waitReady;
  return client;
}

/** Making a PGlite takes seconds, copying one a fraction of it: the less, the less there is to copy and to set to zero (1.1 s, so 0.4 s). */
const SMALL = { initDbStartParams: ['--wal-segsize=1'], startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=2MB'] };
async function inMemory(image: true | Blob): Promise<PGlite> {
  const client = new PGlite(image === true ? SMALL : { ...SMALL, loadDataDir: image });
  await client.waitReady;
  return client;
}

/** A new, empty database of ours, to be copied by `openDb({ memory })`. */
export async function dumpInMemory(): Promise<Blob> {
  const client = await inMemory(true);
  await migrate(pgliteDb(client).db);
  const image = await client.dumpDataDir('none');
  await client.close();
  return image;
}

/** Made beside its place and then put there: a first start that is broken off leaves no half database behind. */
async function initialise(folder: string): Promise<void> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  const client = new PGlite(part);
  await client.waitReady;
  await client.close();
  await rename(part, folder);
}

/** Rows of a raw statement, each in the expected shape. */
export async function rowsOf<S extends z.ZodType>(db: Db, statement: ReturnType<typeof sql>, row: S): Promise<z.output<S>[]> {
  const result: unknown = await db.execute(statement);
  return z.object({ rows: z.array(row) }).parse(result).rows;
}

/** A sum or a number of a device as one that JSON has: both drivers give it as a number, and none is too large, whatever a device says. */
export const whole = (value: SQL): SQL => sql`least(${value}, ${String(Number.MAX_SAFE_INTEGER)}::bigint)::float8`;

/** Runs the SQL files that have not been run, in the order of their names, all in one transaction. A changed file is refused. */
async function migrate(db: Db): Promise<void> {
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await tx.execute(sql`create table if not exists migration (name text primary key, sha256 text not null)`);
    const done = await rowsOf(tx, sql`select name, sha256 from migration`, z.object({ name: z.string(), sha256: z.string() }));
    const unknown = done.find((m) => !names.includes(m.name));
    if (unknown !== undefined) throw new Error(`The database was written by a newer Weir (${unknown.name}); this one must not touch it.`);
    for (const name of names) {
      const text = await readFile(path.join(MIGRATIONS, name), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const before = done.find((m) => m.name === name);
      if (before !== undefined && before.sha256 !== sha256) throw new Error(`Migration ${name} was changed after it had been run.`);
      if (before !== undefined) continue;
      for (const statement of text.split(/;\s*$/m)) if (statement.trim() !== '') await tx.execute(sql.raw(statement));
      await tx.execute(sql`insert into migration (name, sha256) values (${name}, ${sha256})`);
    }
  });
}
