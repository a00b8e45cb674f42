import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { z } from 'zod';
import type { App } from '../../entrypoints/background/app';
import { createServer, type RunningServer } from '../../server/main';
import { publish } from '../../server/publish';
import { dumpInMemory, rowsOf } from '../../server/store/open';
import { sequences } from '../../server/store/sequence';
import type { EventDraft } from '../../utils/model/event';
import { POLICY } from '../unit/background/fake-server';
import { draft, World } from '../unit/background/world';
import { startFaultProxy, THROUGH, type Fault, type FaultProxy } from './fault-proxy';

/** What a device asks for, and how such a request is told. */
export const ENDPOINTS = {
  enrol: (at: string) => at.startsWith('/v1/enrol'),
  freshness: (at: string) => at.startsWith('/v1/freshness'),
  bundle: (at: string) => at.startsWith('/v1/bundles/'),
  events: (at: string) => at.startsWith('/v1/events'),
} as const;
export type Endpoint = keyof typeof ENDPOINTS;

/** While something is broken, a request is given up this many times sooner than in life (after a quarter of a second). */
const HURRY = 100;
const HOUR = 3_600_000;

let image: Promise<Blob> | null = null;
/** Made once: nothing here is kept apart by it. */
const extension = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The extension's own background, a real server with a database, and between them a real network that fails as told. */
export class Stage {
  readonly recorded: EventDraft[] = [];
  version = 1;

  private constructor(
    readonly world: World,
    readonly proxy: FaultProxy,
    private readonly dataDir: string,
    public server: RunningServer,
  ) {}

  get app(): App {
    return this.world.app;
  }

  static async open(): Promise<Stage> {
    image ??= dumpInMemory();
    const world = await World.make();
    const dataDir = await mkdtemp(path.join(tmpdir(), 'weir-faults-'));
    const server = await Stage.#serve(world, dataDir, await image);
    const holder: { stage: Stage | null } = { stage: null };
    const proxy = await startFaultProxy({ target: () => holder.stage?.server.url ?? server.url, now: () => world.clock });
    world.network = (input, init) => fetch(input, init);
    world.managed = { endpoint: proxy.url, tenant: 'acme', enrolmentToken: server.enrolmentToken, rootSha256: server.rootSha256 };
    const stage = new Stage(world, proxy, dataDir, server);
    holder.stage = stage;
    return stage;
  }

  static #serve(world: World, dataDir: string, inMemory: Blob): Promise<RunningServer> {
    return createServer({
      dataDir,
      inMemory,
      tenant: 'acme',
      now: () => world.clock,
      logLevel: 'silent',
      keys: { extension },
      passwordCost: 4,
    });
  }

  /** A device that has enrolled, and has the first policy. */
  async ready(): Promise<this> {
    await this.world.start();
    await this.settled();
    return this;
  }

  /** The fault on one endpoint; everything else works. */
  break(endpoint: Endpoint, fault: Fault): void {
    this.proxy.fault = (at) => (ENDPOINTS[endpoint](at) ? fault : THROUGH);
    this.world.hurry = HURRY;
  }
  mend(): void {
    this.proxy.fault = () => THROUGH;
    this.world.hurry = 1;
  }

  async record(change: Partial<EventDraft> = {}): Promise<void> {
    const event = draft(change);
    this.recorded.push(event);
    await this.app.outbox.record(event);
  }

  async publish(): Promise<void> {
    this.version += 1;
    const done = await publish(this.server.services, { text: JSON.stringify(POLICY), note: '', by: 'admin' });
    if (!done.ok) throw new Error(done.problems.map((problem) => problem.expected).join());
    this.version = done.version;
  }

  /** Everything that a device does by itself in so many minutes, a step a minute. */
  async minutes(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      this.world.clock += 60_000;
      await this.app.wake();
      await this.app.upload.drain();
    }
  }

  async versionInForce(): Promise<number> {
    return (await this.app.policy.current()).bundle.version;
  }

  /** Ids of the events at the server, in the order of their numbers. */
  async stored(): Promise<string[]> {
    const row = z.object({ id: z.string() });
    return (await rowsOf(this.server.store.db, sql`select id from event where kind = 'verdict' order by device, seq`, row)).map(
      ({ id }) => id,
    );
  }

  /** Waits until the device has the newest policy and the server every event once, without a hole. */
  async settled(): Promise<void> {
    await this.world.settle(async () => {
      this.world.clock += HOUR + 60_000;
      await this.app.wake();
      await this.app.upload.drain();
      const missing = [...(await sequences(this.server.store.db)).values()].flatMap((each) => each.missing);
      const { waiting } = await this.app.outbox.size();
      return (
        waiting === 0 &&
        (await this.stored()).length >= this.recorded.length &&
        missing.length === 0 &&
        (await this.versionInForce()) === this.version &&
        (await this.app.policyState()).enrolled
      );
    });
    expect((await this.stored()).sort()).toEqual(this.recorded.map(({ id }) => id).sort());
  }

  /** The server's database as it is now, to be restored later. */
  backup(): Promise<Blob> {
    const { $client } = this.server.store.db as unknown as { readonly $client: PGlite };
    return $client.dumpDataDir('none');
  }

  async restore(backup: Blob): Promise<void> {
    await this.server.close();
    this.server = await Stage.#serve(this.world, this.dataDir, backup);
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await this.server.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
