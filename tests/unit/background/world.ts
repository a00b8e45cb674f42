import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tabs, WebRequest } from 'webextension-polyfill';
import { vi } from 'vitest';
import { App } from '../../../entrypoints/background/app';
import type { Rim } from '../../../entrypoints/background/rim';
import { Store } from '../../../entrypoints/background/store';
import { Database } from '../../../utils/db/database';
import type { EventDraft } from '../../../utils/model/event';
import type { FrameAnswer } from '../../../utils/model/frame';
import type { ListedFrame } from '../../../utils/sites/frames';
import { FakeServer } from './fake-server';
import { sampleDraft } from '../../sample-event';

/** 2026-11-20T12:00Z. */
export const START = Date.UTC(2026, 10, 20, 12);

const NEVER = new Promise<never>(() => undefined);

interface Listening {
  readonly listener: (details: unknown) => unknown;
  readonly urls: readonly string[];
}
interface HostFilter {
  readonly hostEquals?: string;
  readonly hostSuffix?: string;
}
/** An event of `webRequest`, as far as listeners come and go. */
const listeners = (all: Listening[]) => ({
  addListener: (listener: Listening['listener'], { urls }: { urls: string[] }) => void all.push({ listener, urls }),
  removeListener: (gone: Listening['listener']) =>
    void all.splice(
      all.findIndex(({ listener }) => listener === gone),
      1,
    ),
});

/** A browser with an extension in it whose worker can die and come back, and a company's server. */
export class World {
  clock = START;
  /** How far the device's clock is from the server's, ms. */
  skew = 0;
  readonly server: FakeServer;
  app!: App;
  /** What `storage.managed` holds; null: Firefox without a policy, which rejects. */
  managed: Record<string, unknown> | null = {};
  /** Whether the browser lets Weir into private windows. */
  privateWindows = true;
  /** The package's `tenant.json`. */
  tenantFile: unknown = undefined;
  readonly registered = new Map<string, { id: string; matches?: string[] }>();
  readonly injected: { readonly tabId: number; readonly files: readonly string[] }[] = [];
  /** What a blank tab answers that is asked for its origin. */
  readonly origins = new Map<number, Promise<readonly { readonly result: string }[]>>();
  /** The browser's own rules. */
  readonly rules = new Map<number, { id: number }>();
  /** Who wants to be told of requests before their headers go and after, each with the addresses. */
  readonly sending: Listening[] = [];
  readonly sent: Listening[] = [];
  /** Who wants to be told of navigations, each with the hosts. */
  readonly committed: { readonly listener: (details: object) => void; readonly url: readonly HostFilter[] }[] = [];
  /** Numbers of the documents of open tabs. */
  readonly documents = new Map<number, { readonly url: string; readonly documentId: string }>();
  /** Tells the worker of a socket that a page opens, and on which addresses it wants to be told. */
  opened: (details: WebRequest.OnBeforeRequestDetailsType) => void = () => undefined;
  watched: readonly string[] = [];
  /** Tabs on governed sites. */
  tabs: Tabs.Tab[] = [];
  /** What the guard of a frame answers, by `tab.frame`; and the frames that the browser lists of each tab. */
  readonly answers = new Map<string, FrameAnswer>();
  readonly frames = new Map<number, readonly ListedFrame[]>();
  /** Addresses of tabs that the extension opened. */
  readonly created: string[] = [];
  /** The sites of the web, as far as somebody asks them. */
  web: (input: string) => Response | undefined = () => undefined;
  /** How devices reach their server: in memory, or over a real network. */
  network: Rim['fetch'] = (input, init) => this.server.fetch(input, init);
  /** How many times sooner than in life a request is given up. */
  hurry = 1;
  #stores: Database[] = [];

  private constructor() {
    this.server = new FakeServer(() => this.clock);
  }

  static #last: World | null = null;
  #over = false;

  static async make(): Promise<World> {
    // The worker of the test before may still be at something: whatever it awaits never comes.
    if (World.#last) {
      World.#last.#over = true;
      for (const db of World.#last.#stores) db.close();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    fakeBrowser.reset();
    // A worker that is gone finds its database closed, and says so.
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    Dexie.dependencies.indexedDB = new IDBFactory();
    const world = new World();
    World.#last = world;
    await world.server.start();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() =>
      world.managed === null ? Promise.reject(new Error('Managed storage manifest not found')) : Promise.resolve({ ...world.managed }),
    );
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
    Object.assign(fakeBrowser, {
      scripting: {
        getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
          Promise.resolve([...world.registered.values()].filter(({ id }) => ids.includes(id))),
        registerContentScripts: (scripts: { id: string }[]) => {
          for (const script of scripts) world.registered.set(script.id, script);
          return Promise.resolve();
        },
        updateContentScripts: (scripts: { id: string }[]) => {
          for (const script of scripts) world.registered.set(script.id, script);
          return Promise.resolve();
        },
        unregisterContentScripts: ({ ids }: { ids: string[] }) => {
          for (const id of ids) world.registered.delete(id);
          return Promise.resolve();
        },
        executeScript: ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
          if (files === undefined)
            return world.origins.get(target.tabId) ?? Promise.reject(new Error('Cannot access contents of the page.'));
          world.injected.push({ tabId: target.tabId, files });
          return Promise.resolve([]);
        },
      },
      permissions: { contains: () => Promise.resolve(true) },
      extension: { isAllowedIncognitoAccess: () => Promise.resolve(world.privateWindows) },
      webNavigation: {
        getAllFrames: ({ tabId }: { tabId: number }) => Promise.resolve(world.frames.get(tabId) ?? null),
        getFrame: ({ tabId }: { tabId: number }) => Promise.resolve(world.documents.get(tabId) ?? null),
        onCommitted: {
          addListener: (listener: (details: object) => void, { url }: { url: HostFilter[] }) =>
            void world.committed.push({ listener, url }),
          removeListener: (gone: unknown) =>
            void world.committed.splice(
              world.committed.findIndex(({ listener }) => listener === gone),
              1,
            ),
        },
      },
      webRequest: {
        onBeforeSendHeaders: listeners(world.sending),
        onSendHeaders: listeners(world.sent),
        onBeforeRequest: {
          addListener: (listener: World['opened'], { urls, types }: { urls: string[]; types: string[] }) => {
            if (types.join() !== 'websocket') return;
            world.opened = listener;
            world.watched = urls;
          },
          removeListener: (listener: World['opened']) => {
            if (listener !== world.opened) return;
            world.opened = () => undefined;
            world.watched = [];
          },
        },
      },
      declarativeNetRequest: {
        isRegexSupported: () => Promise.resolve({ isSupported: true }),
        getDynamicRules: () => Promise.resolve([...world.rules.values()]),
        updateDynamicRules: ({ removeRuleIds = [], addRules = [] }: { removeRuleIds?: number[]; addRules?: { id: number }[] }) => {
          for (const id of removeRuleIds) world.rules.delete(id);
          for (const rule of addRules) world.rules.set(rule.id, rule);
          return Promise.resolve();
        },
      },
    });
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(({ url: on }) =>
      Promise.resolve(world.tabs.filter(({ url }) => on === undefined || url !== 'about:blank')),
    );
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tabId, _, options) => {
      const answer = world.answers.get(`${String(tabId)}.${String(options?.frameId)}`);
      return answer === undefined ? Promise.reject(new Error('Receiving end does not exist')) : Promise.resolve(answer);
    });
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(({ url }) => {
      world.created.push(url ?? '');
      return Promise.resolve({} as Tabs.Tab);
    });
    return world;
  }

  readonly rim: Rim = {
    now: () => this.clock + this.skew,
    monotonic: () => performance.now(),
    random: () => 0.5,
    // Time passes when somebody waits, in small real steps so that others get their turn.
    sleep: async (ms) => {
      await new Promise((resolve) => setTimeout(resolve, 1 + ms / 500));
      this.clock += ms;
      if (this.#over) await NEVER;
    },
    deadline: (ms) => AbortSignal.timeout(ms / this.hurry),
    fetch: (input, init) => {
      if (this.#over) return NEVER;
      const answer = this.web(input);
      if (answer) return Promise.resolve(answer);
      if (!input.endsWith('/tenant.json')) return this.network(input, init);
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
    this.committed.length = 0;
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
  return sampleDraft({
    minute: new Date(START).toISOString(),
    action: 'block',
    choice: 'none',
    rules: [{ id: 'secrets' }],
    findings: [{ detector: 'secret.aws-access-key', count: 1, confidence: 'high' }],
    sizeBucket: '<1k',
    policyVersion: 1,
    build: 'test',
    ...change,
  });
}
