import browser from 'webextension-polyfill';
import type { CheckableTab, SiteChecked } from '../../utils/messages/contract';
import { PageFacts, SiteReport } from '../../utils/model/site-check';
import { browserName } from '../../utils/platform/build';
import { adapterAt, hostIn } from '../../utils/sites/match';
import type { World } from '../../utils/page/world';
import type { App } from './app';
import { tabsOnHosts } from './coverage';
import { readItem } from './state';

const SCRIPT = '/check.js';
/** Rules of this session only; others are dynamic ones. */
const HOLD = [1, 2] as const;
/** What a page sends late of what was in the composer a moment ago (drafts, suggestions), ms. */
const LATE_MS = 2_000;
const HOUR = 3_600_000;

/** Open tabs that show a governed site now, the last one that was in front first. Titles are for the page that asks, and go no further. */
export async function checkableTabs(app: App): Promise<readonly CheckableTab[]> {
  await app.ready;
  const { adapters } = await app.policy.current();
  const governed = (await tabsOnHosts(adapters)).filter((tab) => tab.governed);
  const tabs = await Promise.all(governed.map(({ id }) => browser.tabs.get(id).catch(() => null)));
  const lately = tabs.sort((a, b) => (b?.lastAccessed ?? 0) - (a?.lastAccessed ?? 0));
  return lately.flatMap((tab) => {
    const adapter = tab?.url === undefined ? null : adapterAt(new URL(tab.url), adapters);
    return tab?.id === undefined || adapter === null
      ? []
      : [{ id: tab.id, site: adapter.id, name: adapter.name, title: tab.title ?? '', confirmedLive: adapter.confirmedLive }];
  });
}

/** Checks the site in a tab, which comes to the front for it, and goes back to the page that asked. */
export async function checkSite(app: App, tabId: number, askedFrom: number | null): Promise<SiteChecked> {
  await app.ready;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const { adapters, source, bundle } = await app.policy.current();
  const address = tab?.url === undefined ? null : new URL(tab.url);
  const adapter = address === null ? null : adapterAt(address, adapters);
  if (address === null || adapter === null) return { report: null, why: 'not-governed' };
  await browser.tabs.update(tabId, { active: true });
  try {
    const frameId = await frameToCheck(tabId);
    if (frameId === null) return { report: null, why: 'no-guard' };
    const held = await hold(tabId);
    let facts: unknown;
    try {
      facts = await inFrame(tabId, frameId, held);
      if (held) await app.rim.sleep(LATE_MS);
    } finally {
      await letGo();
    }
    const parsed = PageFacts.safeParse(facts);
    if (!parsed.success) return { report: null, why: 'failed' };
    const { acceptedAt } = await readItem('sync');
    const now = app.rim.now();
    const report: SiteReport = {
      report: 'weir site check',
      schema: 1,
      date: new Date(now).toISOString().slice(0, 10),
      site: adapter.id,
      name: adapter.name,
      host: adapter.hosts.find((pattern) => hostIn(address.hostname, [pattern])) ?? '',
      build: app.build,
      browser: browserName(),
      policy: {
        source,
        version: source === 'baseline' ? 0 : bundle.version,
        ageHours: acceptedAt === null ? null : Math.max(0, Math.floor((now - acceptedAt) / HOUR)),
      },
      line: app.line.state,
      ...parsed.data,
    };
    return { report: SiteReport.parse(report) };
  } finally {
    if (askedFrom !== null) await browser.tabs.update(askedFrom, { active: true }).catch(() => null);
  }
}

/** Runs in the guard's world of a frame, and so calls nothing of ours by name. */
type CheckWorld = typeof globalThis & { weir?: World };

/** The frame whose composer the adapter finds, else the one with the most editors; null where no frame has a guard. */
async function frameToCheck(tabId: number): Promise<number | null> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
  const looked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => (globalThis as CheckWorld).weir?.siteCheck?.look() ?? null,
  });
  const frames = looked.flatMap(({ frameId, result }) => {
    const seen = result as ReturnType<NonNullable<World['siteCheck']>['look']>;
    return seen === null ? [] : [{ frameId, ...seen }];
  });
  const score = ({ composer, editors, frameId }: (typeof frames)[number]): number =>
    1_000 * Number(composer) + 10 * Math.min(editors, 50) + Number(frameId === 0);
  return frames.sort((a, b) => score(b) - score(a))[0]?.frameId ?? null;
}

async function inFrame(tabId: number, frameId: number, held: boolean): Promise<unknown> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (mayTry: boolean) => (globalThis as CheckWorld).weir?.siteCheck?.check(mayTry) ?? null,
    args: [held],
  });
  return done?.result;
}

/** Keeps this tab from sending anything with a body, and from opening sockets, until `letGo`. False where the browser does not do so. */
async function hold(tabId: number): Promise<boolean> {
  const bodies = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'] as const;
  const condition = { tabIds: [tabId] };
  try {
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: [...HOLD],
      addRules: [
        {
          id: HOLD[0],
          priority: 100,
          action: { type: 'block' },
          condition: { ...condition, resourceTypes: [...bodies], requestMethods: ['post', 'put', 'patch'] },
        },
        { id: HOLD[1], priority: 100, action: { type: 'block' }, condition: { ...condition, resourceTypes: ['websocket'] } },
      ],
    });
    return true;
  } catch {
    return false;
  }
}

/** Also at each start of a worker: one that died during a check has left its rules behind. */
export async function letGo(): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [...HOLD] }).catch(() => undefined);
}
