import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { pino } from 'pino';
import { createApp } from './app';
import { watchAudit } from './audit-watch';
import { Channels } from './channels';
import type { ServerOptions } from './config';
import { openEnrolment } from './enrolment';
import { Exporter } from './export/exporter';
import { openTargets } from './export/open';
import { lockFolder } from './lock';
import { seedPolicy } from './publish';
import { startDailyJobs } from './retention';
import type { App } from './routes/register';
import { hashPassword, kept, keptKey, newPassword, newToken, passwordFits, readOrNull, writePrivate } from './secrets';
import type { Services } from './services';
import { openSigner } from './signer';
import { appendAudit } from './store/audit';
import type { OpenDb, Place } from './store/open';
import { openDb } from './store/open';
import { readMeta, writeMeta } from './store/policies';

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, e.g. http://127.0.0.1:8787. */
  readonly url: string;
  readonly tenant: string;
  readonly rootSha256: string;
  readonly enrolmentToken: string;
  /** The admin password where it was given or has just been made; null later on, when only its hash is known. */
  readonly adminPassword: string | null;
  /** True when this start made keys and secrets. */
  readonly firstStart: boolean;
  readonly app: App;
  readonly store: OpenDb;
  readonly services: Services;
  readonly close: () => Promise<void>;
}

/** Opens keys and database, seeds what is new, and listens. Throws a sentence where the parts do not fit together. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const now = options.now ?? Date.now;
  const { dataDir } = options;
  const unlock = await lockFolder(dataDir);
  const log = pino({ level: options.logLevel ?? 'error', base: null });
  let store: OpenDb | null = null;
  try {
    const signer = await openSigner(dataDir, options.tenant ?? null, options.keys ?? {}, now());
    const extensionKey = await keptKey(path.join(dataDir, 'keys', 'extension.pem'), options.keys?.extension, 'rsa');
    const password = await adminPassword(options);
    const publishToken = options.publishToken ?? (await kept(path.join(dataDir, 'publish-token'), newToken)).value;
    store = await openDb(placeOf(options));
    await claimDatabase(store, signer.rootSha256);
    const enrolment = await openEnrolment(store.db, dataDir, options.enrolmentToken, now());
    const exporter = new Exporter({ db: store.db, targets: await openTargets(options, now), tenant: signer.root.tenant, now, log });
    let url = '';
    const services: Services = {
      store,
      signer,
      audit: watchAudit(store.db, now, log),
      extensionKey,
      channels: new Channels(dataDir, options, now),
      publishToken,
      enrolment,
      exporter,
      adminPasswordHash: password.hash,
      options,
      publicUrl: () => options.publicUrl ?? url,
      now,
      log,
    };
    await seedPolicy(services, options.starter ?? 'monitor');
    await appendAudit(store.db, now(), 'server', 'server.started', `tenant ${signer.root.tenant}, ${store.engine}`);
    const jobs = new AbortController();
    await startDailyJobs(services, jobs.signal);
    const app = createApp(services);
    const http = createAdaptorServer({ fetch: app.fetch }) as Server;
    url = await listen(http, options.host ?? '127.0.0.1', options.port ?? 0);
    await password.keep();
    exporter.start();
    const opened = store;
    const close = async (): Promise<void> => {
      jobs.abort();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await exporter.stop();
      await opened.close();
      await unlock();
    };
    const { tenant } = signer.root;
    const { rootSha256 } = signer;
    return {
      url,
      tenant,
      rootSha256,
      get enrolmentToken() {
        return enrolment.token();
      },
      adminPassword: password.shown,
      firstStart: password.fresh,
      app,
      store,
      services,
      close,
    };
  } catch (error) {
    await store?.close();
    await unlock();
    throw error;
  }
}

function placeOf({ databaseUrl, inMemory, dataDir }: ServerOptions): Place {
  if (databaseUrl !== undefined) return { url: databaseUrl };
  return inMemory !== undefined ? { memory: inMemory } : { folder: path.join(dataDir, 'database') };
}

/** One database belongs to one root: bundles in it were signed under that root. */
async function claimDatabase({ db }: OpenDb, rootSha256: string): Promise<void> {
  const owner = await readMeta(db, 'root');
  if (owner === null) await writeMeta(db, 'root', rootSha256);
  else if (owner !== rootSha256)
    throw new Error('This database belongs to another root of trust: its data folder is not the one in WEIR_DATA.');
}

interface AdminPassword {
  readonly hash: string;
  readonly shown: string | null;
  readonly fresh: boolean;
  /** Keeps the hash; called when the start has succeeded, so that a password is never made and lost. */
  readonly keep: () => Promise<void>;
}

/** The password's hash, from the environment, the data folder or a new password. Only a hash is ever stored. */
async function adminPassword({ dataDir, adminPassword: given, passwordCost }: ServerOptions): Promise<AdminPassword> {
  const file = path.join(dataDir, 'admin-password.scrypt');
  const stored = (await readOrNull(file))?.trim() ?? null;
  const keep = (): Promise<void> => Promise.resolve();
  if (given === undefined && stored !== null) return { hash: stored, shown: null, fresh: false, keep };
  if (given !== undefined && stored !== null && (await passwordFits(given, stored)))
    return { hash: stored, shown: given, fresh: false, keep };
  const shown = given ?? newPassword();
  const hash = await hashPassword(shown, passwordCost);
  return { hash, shown, fresh: stored === null, keep: () => writePrivate(file, `${hash}\n`) };
}

async function listen(http: Server, host: string, port: number): Promise<string> {
  // Slow senders are let go of (ASVS 15.2.2).
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  const { port: taken } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}
