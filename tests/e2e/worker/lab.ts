import { readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { eventually, signIn, type Admin } from '../../../scripts/demo/admin';
import { readFiles, writeFiles } from '../../../server/kit/files';
import { withTenant } from '../../../server/kit/tenant';
import { createServer, type RunningServer } from '../../../server/main';
import { rowsOf } from '../../../server/store/open';
import { sequences } from '../../../server/store/sequence';
import type { Failpoint } from '../../../utils/platform/failpoint';
import { startFaultProxy, type FaultProxy } from '../../faults/fault-proxy';
import { copy, openSite, paste, policyFor, projectNumber } from '../channels/support';
import { launch, type Weir } from '../harness/browser';

/** How long a device may take to be as it should be after its worker was killed. */
const RECOVERY_MS = 60_000;
/** What an extension page has at hand. */
interface Own {
  readonly chrome: {
    readonly storage: {
      readonly local: { set(v: object): Promise<void>; remove(k: string): Promise<void>; get(k: string): Promise<object> };
    };
    readonly tabs: { query(of: object): Promise<readonly { readonly id?: number }[]> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

/** Every process that was started with this profile; the browser's children name it, too. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with the one before.
  }
}

/** What a check of everything found; all empty or zero where nothing is wrong. */
export interface Finding {
  /** Recorded by a person's paste, and at the server less than once, or more. */
  readonly lost: number;
  readonly twice: number;
  /** Numbers that never came. */
  readonly missing: number;
  readonly waiting: number;
  /** The policy in force, and the one in the database, are of this many bundles that the server did not sign. */
  readonly unverified: number;
  readonly behind: boolean;
}

/**
 * One browser whose worker can be stopped at a step and killed there, a server with a database, a fault proxy between them, and
 * an oracle that counts what arrived.
 */
export class Lab {
  pasted = 0;
  #poking: ReturnType<typeof setInterval> | undefined;
  readonly #published = new Map<number, string>();

  private constructor(
    readonly folder: string,
    readonly server: RunningServer,
    readonly proxy: FaultProxy,
    readonly admin: Admin,
    public weir: Weir,
    public chat: Page,
    public own: Page,
    private session: CDPSession,
    private readonly bell: Server,
    private readonly hits: string[],
  ) {}

  static async open(): Promise<Lab> {
    const folder = await mkdtemp(join(tmpdir(), 'weir-lab-'));
    const server = await createServer({
      dataDir: join(folder, 'data'),
      inMemory: true,
      port: 0,
      logLevel: 'silent',
      adminPassword: crypto.randomUUID(),
    });
    const admin = await signIn(server);
    const proxy = await startFaultProxy({ target: () => server.url });
    const { rootSha256, enrolmentToken, tenant } = server;
    const built = await readFiles(process.env['WEIR_FAILPOINT_EXTENSION'] ?? '.output/chrome-mv3-managed-failpoints');
    const settings = { endpoint: proxy.url, tenant, enrolmentToken, rootSha256 };
    await writeFiles(withTenant(built, { root: server.services.signer.rootEnvelope, settings }), join(folder, 'extension'));
    const hits: string[] = [];
    // Whoever stands still says so here, and hears nothing.
    const bell = createHttp((request) => void hits.push((request.url ?? '').slice(1)));
    await new Promise<void>((resolve) => bell.listen(0, '127.0.0.1', resolve));
    await admin.publish({ ...policyFor('log'), pollMinutes: 60 }, 'the first');
    const { weir, own, session } = await Lab.#browser(folder);
    await eventually('the device has the policy', admin.devices, ([device]) => device?.current === true, 90_000);
    const chat = await openSite(weir, 'chatgpt');
    const lab = new Lab(folder, server, proxy, admin, weir, chat, own, session, bell, hits);
    await lab.#note();
    return lab;
  }

  /** The profile is kept over the browser's death. */
  static async #browser(folder: string): Promise<{ weir: Weir; own: Page; session: CDPSession }> {
    const weir = await launch({ extension: join(folder, 'extension'), profile: join(folder, 'profile') });
    const own = await weir.context.newPage();
    await own.goto(`chrome-extension://${weir.extensionId}/popup.html`);
    const session = await weir.context.newCDPSession(own);
    await session.send('ServiceWorker.enable');
    return { weir, own, session };
  }

  /** Ends all processes of the browser at once, after so many ms, and starts it again with the same profile. */
  async killBrowser(afterMs: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const gone = new Promise((resolve) => this.weir.context.once('close', resolve));
    for (const pid of processesOf(join(this.folder, 'profile'))) killHard(pid);
    await gone;
    await this.weir.close().catch(() => undefined);
    await rm(join(this.folder, 'profile', 'SingletonLock'), { force: true });
    const { weir, own, session } = await Lab.#browser(this.folder);
    Object.assign(this, { weir, own, session });
    this.chat = await openSite(weir, 'chatgpt');
  }

  /** Waits until so many verdicts are on this device's disk, whether or not they are sent. */
  async held(count: number): Promise<void> {
    await eventually(
      `${String(count)} events on the disk`,
      () =>
        this.own.evaluate(async () => {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const opening = indexedDB.open('weir');
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(opening.error ?? new Error('IndexedDB'));
          });
          const rows = await new Promise<number>((resolve) => {
            const asking = db.transaction('history').objectStore('history').count();
            asking.onsuccess = () => resolve(asking.result);
          });
          db.close();
          return rows;
        }),
      (rows) => rows >= count,
      RECOVERY_MS,
    );
  }

  /** So many events more wait, as if they had been recorded one by one. */
  async fill(count: number): Promise<void> {
    await this.own.evaluate(async (wanted) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('weir');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('IndexedDB'));
      });
      for (let done = 0; done < wanted;) {
        const part = Math.min(2_000, wanted - done);
        await new Promise<void>((resolve, reject) => {
          const tx = db.transaction(['outbox', 'numbers', 'history'], 'readwrite');
          tx.oncomplete = () => resolve();
          tx.onerror = () => reject(tx.error ?? new Error('IndexedDB'));
          const numbers = tx.objectStore('numbers');
          const asking = numbers.getAll();
          asking.onsuccess = () => {
            const now = new Map((asking.result as { name: string; value: number }[]).map(({ name, value }) => [name, value]));
            const last = now.get('lastSeq') ?? 0;
            const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
            for (let i = 1; i <= part; i += 1) {
              const event = {
                id: crypto.randomUUID(),
                minute,
                seq: last + i,
                kind: 'verdict',
                site: 'chatgpt',
                surface: 'chat',
                channel: 'paste',
                tier: 'unknown',
                accountConfidence: 'low',
                workspace: null,
                action: 'log',
                wouldHave: null,
                choice: 'none',
                reason: null,
                reasonText: null,
                rules: [],
                findings: [{ detector: 'personal.email', count: 3, confidence: 'high' }],
                sizeBucket: '<1k',
                policyVersion: 1,
                build: 'filled',
              };
              tx.objectStore('outbox').add({ seq: event.seq, event, state: 'waiting', code: null, weight: 1 });
              tx.objectStore('history').add({ id: event.id, minute, event });
            }
            numbers.put({ name: 'lastSeq', value: last + part });
            numbers.put({ name: 'held', value: (now.get('held') ?? 0) + part });
          };
        });
        done += part;
      }
      db.close();
    }, count);
  }

  /** A new version of the policy. */
  async publish(): Promise<void> {
    await this.admin.publish({ ...policyFor('log'), pollMinutes: 60 }, 'another');
    await this.#note();
  }

  async #note(): Promise<void> {
    const rows = await rowsOf(
      this.server.store.db,
      sql`select version::int as version, sha256 from policy`,
      z.object({ version: z.int(), sha256: z.string() }),
    );
    for (const { version, sha256 } of rows) this.#published.set(version, sha256);
  }

  /** A person pastes something that is logged: one event. */
  async record(): Promise<void> {
    await this.chat.bringToFront();
    await this.chat.keyboard.press('Control+a');
    await this.chat.keyboard.press('Delete');
    await copy(this.chat, `Why is ${projectNumber()} late?`);
    await paste(this.chat);
    this.pasted += 1;
  }

  /** The next worker stands still at this step. */
  async arm(name: Failpoint): Promise<void> {
    this.hits.length = 0;
    const at = `http://127.0.0.1:${(this.bell.address() as AddressInfo).port}`;
    await this.own.evaluate((failpoint) => (globalThis as unknown as Own).chrome.storage.local.set({ failpoint }), { name, at });
    await this.kill();
  }

  /** Until the worker stands still, asks for a poll again and again. */
  keepPoking(): void {
    this.#poking = setInterval(() => this.poke(), 1_000);
  }

  /** Waits until the worker stands still there, and lets the next one run freely. */
  async reached(name: Failpoint): Promise<void> {
    await eventually(
      `the worker is at ${name}`,
      () => Promise.resolve(this.hits),
      (hits) => hits.includes(name),
      RECOVERY_MS,
    ).finally(() => clearInterval(this.#poking));
    await this.disarm();
  }

  disarm(): Promise<void> {
    return this.own.evaluate(() => (globalThis as unknown as Own).chrome.storage.local.remove('failpoint'));
  }

  /** Ends the worker at once, without a word to it. */
  async kill(): Promise<void> {
    let seen = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (seen = resolve));
    const listen = ({ versions }: { versions: readonly { readonly runningStatus: string }[] }): void => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) seen();
    };
    this.session.on('ServiceWorker.workerVersionUpdated', listen);
    await this.session.send('ServiceWorker.stopAllWorkers');
    // One that was not running says nothing.
    await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 1_500))]);
    this.session.off('ServiceWorker.workerVersionUpdated', listen);
  }

  /** Wakes the worker as the popup's button does, and asks for a poll. */
  async wake(): Promise<void> {
    await this.own
      .evaluate(() => (globalThis as unknown as Own).chrome.runtime.sendMessage({ name: 'policy.sync', request: {} }))
      .catch(() => undefined);
  }

  /** Wakes it without waiting for anything. */
  poke(): void {
    void this.wake();
  }

  /** The database as the version before wrote it, with what waits in it. */
  async downgrade(): Promise<void> {
    await this.own.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
        });
      const now = await done(indexedDB.open('weir'));
      const names = [...now.objectStoreNames];
      const rows = new Map<string, unknown[]>();
      const reading = now.transaction(names);
      for (const name of names) rows.set(name, await done(reading.objectStore(name).getAll()));
      now.close();
      await done(indexedDB.deleteDatabase('weir'));
      const keys: Record<string, string | string[]> = {
        outbox: 'seq',
        history: 'id',
        counters: ['day', 'site', 'tier'],
        numbers: 'name',
        device: 'slot',
        policy: 'slot',
      };
      const opening = indexedDB.open('weir', 10);
      opening.onupgradeneeded = () => {
        for (const [name, keyPath] of Object.entries(keys)) opening.result.createObjectStore(name, { keyPath });
        opening.transaction?.objectStore('outbox').createIndex('state', 'state');
        opening.transaction?.objectStore('history').createIndex('minute', 'minute');
      };
      const before = await done(opening);
      const writing = before.transaction(Object.keys(keys), 'readwrite');
      for (const [name, each] of rows) {
        for (const row of each as Record<string, unknown>[]) {
          delete row['weight'];
          if (name !== 'numbers' || row['name'] === 'lastSeq') writing.objectStore(name).put(row);
        }
      }
      await new Promise((resolve) => (writing.oncomplete = resolve));
      before.close();
    });
  }

  /** The server finds the device's key in two places. */
  async fork(): Promise<void> {
    await this.server.store.db.execute(sql`update device set state = 'forked' where state = 'admitted'`);
  }

  /** Looks at everything. */
  async check(): Promise<Finding> {
    const counted = await rowsOf(
      this.server.store.db,
      sql`select count(*)::int as all, count(distinct id)::int as different from event where kind = 'verdict'`,
      z.object({ all: z.int(), different: z.int() }),
    );
    const { all = 0, different = 0 } = counted[0] ?? {};
    const missing = [...(await sequences(this.server.store.db)).values()].reduce((sum, each) => sum + each.missing.length, 0);
    const held = await this.own.evaluate(async () => {
      const { chrome } = globalThis as unknown as Own;
      const [tab] = await chrome.tabs.query({});
      const state = (await chrome.runtime.sendMessage({ name: 'popup.state', request: { tabId: tab?.id ?? 0 } }).catch(() => null)) as {
        waiting?: number;
      } | null;
      const { snapshot } = (await chrome.storage.local.get('snapshot')) as { snapshot: string };
      const bundle = (JSON.parse(snapshot) as { bundle: { version: number } }).bundle;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('weir');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('IndexedDB'));
      });
      const row = await new Promise<{ bundle: BufferSource | null } | undefined>((resolve) => {
        const asking = db.transaction('policy').objectStore('policy').get('current');
        asking.onsuccess = () => resolve(asking.result as { bundle: BufferSource | null } | undefined);
      });
      db.close();
      const digest = row?.bundle ? new Uint8Array(await crypto.subtle.digest('SHA-256', row.bundle)) : new Uint8Array();
      return {
        waiting: state?.waiting ?? -1,
        version: bundle.version,
        sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
      };
    });
    const signed = this.#published.has(held.version) && [...this.#published.values()].includes(held.sha256);
    return {
      lost: this.pasted - different,
      twice: all - different,
      missing,
      waiting: held.waiting,
      unverified: signed ? 0 : 1,
      behind: held.version !== Math.max(...this.#published.keys()),
    };
  }

  /** Waits until all is as it should be; how long that took, ms. Throws with what is not. */
  async recovered(withinMs = RECOVERY_MS): Promise<number> {
    const start = Date.now();
    await eventually(
      'everything is there once',
      async () => {
        await this.wake();
        return this.check();
      },
      ({ behind, ...counts }) => !behind && Object.values(counts).every((count) => count === 0),
      withinMs,
    );
    return Date.now() - start;
  }

  async close(): Promise<void> {
    await this.weir.close();
    this.bell.closeAllConnections();
    this.bell.close();
    await this.proxy.close();
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
