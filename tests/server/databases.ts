import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { ServerOptions } from '../../server/config';
import type { RunningServer } from '../../server/main';
import { createServer } from '../../server/main';
import { dumpInMemory, type Place } from '../../server/store/open';
import { missingPostgres, startPostgres, type Postgres } from './postgres';

export const START = Date.parse('2026-11-20T12:00:00Z');

/** A clock that stands still until it is moved. */
export interface Clock {
  now: number;
}
export interface TestServer extends RunningServer {
  readonly clock: Clock;
  readonly dataDir: string;
}
export interface Database {
  readonly engine: 'pglite' | 'postgresql';
  /** A new server on a new, empty database, and a clock of its own at START. */
  readonly serve: (options?: Partial<ServerOptions>) => Promise<TestServer>;
  /** A new, empty database. */
  readonly place: () => Promise<Place>;
}

/** Runs the same tests on PGlite and on PostgreSQL; where there is none, its half is skipped and says why. */
export function onEachDatabase(tests: (database: Database) => void): void {
  const missing = missingPostgres();
  describe('on PGlite', () => tests(prepare(false)));
  describe.skipIf(missing !== null)(`on PostgreSQL${missing === null ? '' : ` (skipped: ${missing})`}`, () => tests(prepare(true)));
}

/** Made once: RSA keys take their time, and nothing in these tests is kept apart by them. */
const extension = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function prepare(onPostgres: boolean): Database {
  let postgres: Postgres | null = null;
  const cleanUp: (() => Promise<void>)[] = [];
  // Each server gets a copy of its own of one empty PGlite: as far apart as new ones, and much sooner there.
  let image: Blob | true = true;
  beforeAll(async () => {
    if (onPostgres) postgres = await startPostgres();
    else image = await dumpInMemory();
  });
  afterAll(async () => {
    for (const step of cleanUp.reverse()) await step();
    await postgres?.stop();
  });
  return {
    engine: onPostgres ? 'postgresql' : 'pglite',
    place: async () => (postgres === null ? { memory: image } : { url: await postgres.database() }),
    serve: async (options = {}) => {
      const dataDir = await mkdtemp(path.join(tmpdir(), 'weir-test-'));
      const clock = { now: START };
      const databaseUrl = await postgres?.database();
      const server = await createServer({
        dataDir,
        databaseUrl,
        inMemory: image,
        tenant: 'acme',
        now: () => clock.now,
        logLevel: 'silent',
        keys: { extension },
        passwordCost: 4,
        ...options,
      });
      cleanUp.push(async () => {
        await server.close();
        await rm(dataDir, { recursive: true, force: true });
      });
      return { ...server, clock, dataDir };
    },
  };
}
