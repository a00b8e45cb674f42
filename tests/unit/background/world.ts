import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';
import { App } from '../../../entrypoints/background/app';
import type { Rim } from '../../../entrypoints/background/rim';
import { Store } from '../../../entrypoints/background/store';
import { Database } from '../../../utils/db/database';
import type { EventDraft } from '../../../utils/model/event';
import { FakeServer } from './fake-server';

/** 2026-11-20T12:00Z. */
export const START = Date.UTC(2026, 10, 20, 12);

/** A browser with an extension in it whose worker can die and come back, and a company's server. */
export class World {
  clock = START;
  readonly server: FakeServer;
  app!: App;
  /** What `storage.managed` holds; null: Firefox without a policy, which rejects. */
  managed: Record<string, unknown> | null = {};
  /** The package's `tenant.json`. */
  tenantFile: unknown = undefined;
  readonly registered = new Map<string, { id: string; matches?: string[] }>();
  readonly injected: { readonly tabId: number; readonly files: readonly string[] }[] = [];
  #stores: Database[] = [];

  private constructor() {
    this.server = new FakeServer(() => this.clock);
  }

  static async make(): Promise<World> {
    fakeBrowser.reset();
    Dexie.dependencies.indexedDB = new IDBFactory();
    const world = new World();
    await world.server.start();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() =>
      world.managed === null ? Promise.reject(new Error('Managed storage manifest not found')) : Promise.resolve({ ...world.managed }),
    );
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
    Object.assign(fakeBrowser, {
      scripting: {
        getRegisteredContentScripts: () => Promise.resolve([...world.registered.values()]),
        registerContentScripts: (scripts: { id: string }[]) => {
          for (const script of scripts) world.registered.set(script.id, script);
          return Promise.resolve();
        },
        updateContentScripts: (scripts: { id: string }[]) => {
          for (const script of scripts) world.registered.set(script.id, script);
          return Promise.resolve();
        },
        unregisterContentScripts: () => {
          world.registered.clear();
          return Promise.resolve();
        },
        executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
          world.injected.push({ tabId: target.tabId, files });
          return Promise.resolve([]);
        },
      },
      permissions: { contains: () => Promise.resolve(true) },
    });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    return world;
  }

  readonly rim: Rim = {
    now: () => this.clock,
    random: () => 0.5,
    // Time passes when somebody waits, in small real steps so that others get their turn.
    sleep: async (ms) => {
      await new Promise((resolve) => setTimeout(resolve, 1 + ms / 500));
      this.clock += ms;
    },
    fetch: (input, init) => {
      if (!input.endsWith('/tenant.json')) return this.server.fetch(input, init);
      return this.tenantFile === undefined
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve(Response.json(this.tenantFile));
    },
  };

  /** Starts the worker. */
  async start(): Promise<App> {
    this.app = new App(this.rim, new Store(() => this.#open()));
    await this.app.ready;
    return this.app;
  }

  /** The worker is gone, in the midst of whatever it did, and comes back. */
  async restart(): Promise<App> {
    for (const db of this.#stores.splice(0)) db.close();
    return this.start();
  }

  /** The worker starts with managed settings, and has had its first poll. */
  async enrolled(): Promise<App> {
    this.managed = this.server.settings();
    await this.start();
    await this.settle(() => this.server.statuses.length > 0);
    // Joins the poll that is under way, so that the next one is a new one.
    await this.app.sync();
    return this.app;
  }

  #open(): Database {
    const db = new Database();
    this.#stores.push(db);
    return db;
  }

  /** Waits, in real time, for something that happens by itself. */
  async settle(until: () => boolean | Promise<boolean>): Promise<void> {
    await vi.waitFor(async () => {
      if (!(await until())) throw new Error('not yet');
    }, 10_000);
  }
}

export function draft(change: Partial<EventDraft> = {}): EventDraft {
  return {
    id: crypto.randomUUID(),
    minute: new Date(START).toISOString(),
    kind: 'verdict',
    site: 'chatgpt',
    surface: 'chat',
    channel: 'paste',
    tier: 'consumer-free',
    accountConfidence: 'high',
    workspace: null,
    action: 'block',
    wouldHave: null,
    choice: 'none',
    reason: null,
    reasonText: null,
    rules: [{ id: 'secrets' }],
    findings: [{ detector: 'secret.aws-access-key', count: 1, confidence: 'high' }],
    sizeBucket: '<1k',
    policyVersion: 1,
    build: 'test',
    ...change,
  };
}
