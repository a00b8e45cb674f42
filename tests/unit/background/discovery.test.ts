import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/background/app';
import { forgetVisited } from '../../../entrypoints/background/discovery';
import { handlersOf } from '../../../entrypoints/background/handlers';
import type { VisitRow } from '../../../utils/db/database';
import { AI_HOSTS } from '../../../utils/sites/ai-hosts';
import { POLICY } from './fake-server';
import { START, World } from './world';

const TODAY = new Date(START).toISOString().slice(0, 10);
const HOURS = 3_600_000;
const PAGE = { tabId: null, frameId: 0, origin: 'chrome-extension://weir', apart: false };
const DOCUMENT = 'A'.repeat(32);
const [FREE, OWN, PRIVATE_TAB] = ['character.ai', 'ai.acme.example', 9];

let world: World;
let app: App;
const kept = async () => (await (await app.store.db())?.visits.toArray()) ?? [];
const counts = async () => (await kept()).map(({ day, host, count }) => [day, host, count]);
/** The browser tells of a page that is opened, as it tells those that listen there. */
const opens = async (url: string, more: object = {}) => {
  const host = new URL(url).hostname;
  const told = world.committed.filter(({ url: filters }) =>
    filters.some(({ hostEquals, hostSuffix }) => host === hostEquals || (hostSuffix !== undefined && host.endsWith(hostSuffix))),
  );
  for (const { listener } of told) listener({ url, tabId: 1, frameId: 0, timeStamp: world.rim.now(), ...more });
  await new Promise((resolve) => setTimeout(resolve, 30));
};
const wanted = () => world.committed.flatMap(({ url }) => url.flatMap(({ hostEquals }) => hostEquals ?? []));
const publish = async (more: object) => {
  await world.server.publish({ ...POLICY, ...more });
  await app.sync();
  await app.cover();
};
const discovery = { hosts: [FREE, OWN] };
const told = () => [...world.server.visits.values()].flat();

beforeEach(async () => {
  world = await World.make();
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((id) => Promise.resolve({ id, incognito: id === PRIVATE_TAB } as Tabs.Tab));
  app = await world.enrolled();
});

describe('without a policy that asks for it', () => {
  it('nothing listens once the policy is known, and what the worker was woken for before is not kept', async () => {
    app.discovery.listen();
    expect(wanted()).toContain(FREE);
    await opens(`https://${FREE}/`);
    expect(await kept()).toEqual([]);
    await app.cover();
    expect(wanted()).toEqual([]);
    await app.sync();
    expect(world.server.statuses.at(-1)).not.toHaveProperty('visits');
  });
});

describe('with one', () => {
  beforeEach(() => publish({ discovery }));

  it('listens on listed hosts alone, and counts by day and entry of the list', async () => {
    expect(wanted()).toEqual([FREE, OWN]);
    await opens(`https://${FREE}/chat/secret-name?q=word`);
    await opens(`https://eu.${OWN}/`);
    await opens(`https://${FREE}/`);
    await opens('https://news.example/');
    expect(await counts()).toEqual([
      [TODAY, OWN, 1],
      [TODAY, FREE, 2],
    ]);
    expect(JSON.stringify(await kept())).not.toMatch(/secret-name|word|eu\.|https/);
    world.clock += 24 * HOURS;
    await opens(`https://${FREE}/`);
    expect(await counts()).toHaveLength(3);
  });
  it.each([
    ['a host of Weir’s own list that the policy does not list', 'https://poe.com/', {}],
    ['a page of a private window', `https://${FREE}/`, { tabId: PRIVATE_TAB }],
    ['a page that the browser fetched in advance', `https://${FREE}/`, { documentLifecycle: 'prerender' }],
    ['a frame of another page', `https://${FREE}/`, { frameId: 4 }],
  ])('does not count %s', async (_, url, more) => {
    app.discovery.listen();
    await opens(url, more);
    expect(await kept()).toEqual([]);
  });
  it('a page that was prepared in advance counts once it is opened', async () => {
    await opens(`https://${FREE}/`, { documentLifecycle: 'prerender', frameId: 4, documentId: DOCUMENT });
    await opens(`https://${FREE}/`, { documentLifecycle: 'active', documentId: DOCUMENT });
    expect(await counts()).toEqual([[TODAY, FREE, 1]]);
  });
  it('what wakes the worker is counted: in its first turn Weir’s own list is listened to, then that of the policy alone', async () => {
    world.committed.length = 0;
    const woken = new App(world.rim, app.store);
    woken.discovery.listen();
    expect(wanted()).toEqual(AI_HOSTS);
    await opens(`https://${FREE}/`);
    await woken.ready;
    await world.settle(async () => (await kept()).length > 0);
    expect([wanted(), await counts()]).toEqual([[FREE, OWN], [[TODAY, FREE, 1]]]);
  });

  describe('a page that was opened while there was no listener', () => {
    /** A tab is on a page of the policy’s own host, of which the browser has told nobody. */
    const stands = (documentId = DOCUMENT, url = `https://eu.${OWN}/c/secret-name`, tab: Partial<Tabs.Tab> = {}) => {
      world.documents.set(7, { url, documentId });
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(({ url: patterns = [] } = {}) =>
        Promise.resolve(patterns.includes(`*://*.${OWN}/*`) ? [{ id: 7, incognito: false, ...tab } as Tabs.Tab] : []),
      );
    };
    it('is counted when the worker starts, once, however often it starts', async () => {
      stands();
      for (let times = 0; times < 3; times += 1) await world.restart();
      expect(await counts()).toEqual([[TODAY, OWN, 1]]);
      expect(JSON.stringify([await kept(), await fakeBrowser.storage.session.get(null)])).not.toMatch(/secret-name|eu\./);
      stands('B'.repeat(32));
      app = await world.restart();
      expect(await counts()).toEqual([[TODAY, OWN, 2]]);
    });
    it('is not counted twice where the browser tells of it after all', async () => {
      stands();
      const at = world.rim.now();
      world.clock += 1_000;
      app = await world.restart();
      await opens(`https://${OWN}/`, { tabId: 7, documentId: DOCUMENT, timeStamp: at });
      expect(await counts()).toEqual([[TODAY, OWN, 1]]);
      // Back to it, out of the back/forward cache.
      world.clock += 1_000;
      await opens(`https://${OWN}/`, { tabId: 7, documentId: DOCUMENT });
      expect(await counts()).toEqual([[TODAY, OWN, 2]]);
    });
    it('is not counted where its listener has counted it', async () => {
      stands();
      await opens(`https://${OWN}/`, { tabId: 7, documentId: DOCUMENT });
      app = await world.restart();
      expect(await counts()).toEqual([[TODAY, OWN, 1]]);
    });
    it.each<readonly [string, () => unknown]>([
      [
        'stands in a private window',
        () => {
          stands(DOCUMENT, undefined, { incognito: true });
        },
      ],
      ['has no number of the browser’s', () => world.documents.delete(7)],
      ['is of a host that the list did not have', () => fakeBrowser.storage.local.set({ discovery: { hosts: [FREE], build: app.build } })],
      ['was open before an update of Weir', () => fakeBrowser.storage.local.set({ discovery: { hosts: [FREE, OWN], build: '0.0.9' } })],
    ])('is not counted where it %s', async (_, given) => {
      stands();
      await Promise.resolve(given());
      for (let times = 0; times < 2; times += 1) app = await world.restart();
      expect(await kept()).toEqual([]);
    });
    it('leaves no trace in memory once the policy no longer asks, and none when its tab goes', async () => {
      stands();
      await world.restart();
      app = world.app;
      expect(Object.keys(await fakeBrowser.storage.session.get(null))).toContain('visited:7');
      await forgetVisited(7);
      expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain('visited:7');
      app = await world.restart();
      await publish({});
      expect(Object.keys(await fakeBrowser.storage.session.get(null)).join()).not.toMatch(/visited/);
    });
  });

  it('tells the server with the next status, once, and what came meanwhile with the one after', async () => {
    await opens(`https://${FREE}/`);
    await opens(`https://${FREE}/`);
    await app.sync();
    expect(told()).toEqual([{ day: TODAY, host: FREE, count: 2 }]);
    await opens(`https://${FREE}/`);
    await app.sync();
    await app.sync();
    expect(told().map(({ count }) => count)).toEqual([2, 1]);
    expect(world.server.statuses.at(-1)).not.toHaveProperty('visits');
  });
  it('sends the same batch again where the answer was lost, also after the worker’s death, and counts on', async () => {
    await opens(`https://${FREE}/`);
    world.server.fault = ({ path }) => (path === '/v1/status' ? 'drop-answer' : undefined);
    await app.sync();
    await opens(`https://${FREE}/`);
    world.server.fault = () => undefined;
    app = await world.restart();
    await app.sync();
    await app.sync();
    expect(told().map(({ count }) => count)).toEqual([1, 1]);
    expect(await kept()).toEqual([expect.objectContaining({ count: 2, sent: 2, sending: 0 })]);
  });
  it('takes a server’s silence for not counted: one of before does not know visits', async () => {
    world.server.old = true;
    await opens(`https://${FREE}/`);
    await app.sync();
    expect(await kept()).toEqual([expect.objectContaining({ sent: 0, sending: 1 } satisfies Partial<VisitRow>)]);
  });
  it('keeps what the server has until the day after, and what it has not for two weeks', async () => {
    await opens(`https://${FREE}/`);
    await app.sync();
    for (const days of [1, 2]) {
      world.clock = START + days * 24 * HOURS;
      await app.sync();
      expect(await kept()).toHaveLength(days === 1 ? 1 : 0);
    }
    world.server.fault = () => 'unreachable';
    await opens(`https://${FREE}/`);
    world.clock += 13 * 24 * HOURS;
    await app.discovery.forgetOld();
    expect(await kept()).toHaveLength(1);
    world.clock += 24 * HOURS;
    await app.discovery.forgetOld();
    expect(await kept()).toEqual([]);
  });
  it('shows the person the list and all that is kept', async () => {
    await opens(`https://${FREE}/`);
    const state = await handlersOf(app)['notice.state']({}, PAGE);
    expect(state.discovery).toEqual({ hosts: [FREE, OWN], visits: [{ day: TODAY, host: FREE, count: 1 }] });
  });

  it.each([
    ['a policy without it', {}],
    ['works-council mode', { discovery, worksCouncil: true }],
  ])('ends with %s: no listener, nothing kept, nothing shown', async (_, more) => {
    await opens(`https://${FREE}/`);
    await publish(more);
    expect([wanted(), await kept()]).toEqual([[], []]);
    await app.sync();
    expect(told()).toEqual([]);
    expect((await handlersOf(app)['notice.state']({}, PAGE)).discovery).toBeNull();
  });
  it('forgets a host that is taken off the list', async () => {
    await opens(`https://${FREE}/`);
    await opens(`https://${OWN}/`);
    await publish({ discovery: { hosts: [OWN] } });
    expect(await counts()).toEqual([[TODAY, OWN, 1]]);
  });
});

describe('in Firefox, whose background is a page', () => {
  const held = new Map<string, string>();
  beforeEach(() => {
    held.clear();
    vi.stubEnv('BROWSER', 'firefox');
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });
  const firstTurn = () => {
    world.committed.length = 0;
    new App(world.rim, app.store).discovery.listen();
    return wanted();
  };
  it('the first turn listens to the list of before, and to nothing where there was none', async () => {
    expect(firstTurn()).toEqual([]);
    await publish({ discovery });
    expect(firstTurn()).toEqual([FREE, OWN]);
    await publish({});
    expect(firstTurn()).toEqual([]);
    expect([...held]).toEqual([]);
  });
});

describe('a build of the store', () => {
  it('says by name that nothing is counted', async () => {
    await publish({ discovery });
    Object.assign(fakeBrowser, { webNavigation: undefined });
    app = await world.restart();
    app.discovery.listen();
    await app.sync();
    expect(world.server.statuses.at(-1)?.problems).toContainEqual(expect.objectContaining({ code: 'discovery.absent' }));
    await publish({});
    await app.sync();
    expect(world.server.statuses.at(-1)?.problems.map(({ code }) => code)).not.toContain('discovery.absent');
  });
});
