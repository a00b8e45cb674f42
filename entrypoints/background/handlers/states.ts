import browser from 'webextension-polyfill';
import type { NoticeState, PopupState } from '../../../utils/messages/contract';
import { cleanOn, lastRecorded, recordedSince } from '../../../utils/db/outbox';
import type { Event, EventDraft } from '../../../utils/model/event';
import type { Snapshot } from '../../../utils/model/snapshot';
import { adapterAt } from '../../../utils/sites/match';
import type { App } from '../app';
import { discovered } from '../discovery';
import { readItem } from '../state';
import { framesOf, type TabFrames } from '../frames';
import { readTab } from '../tabs';
import { notCovered } from '../uncovered';

const NOTHING_THERE: TabFrames = { page: null, frames: { covered: 0, late: 0, elsewhere: 0, missing: 0 } };

/** Everything the popup shows for one tab. */
export async function popupState(app: App, tabId: number): Promise<PopupState> {
  await app.ready;
  const snapshot = await app.policy.current();
  const address = await addressOf(tabId);
  const there = address === null ? null : adapterAt(address, snapshot.adapters);
  // A blank window that a governed page has opened has no address: there the guard itself says whose it is.
  const { page, frames } = there !== null || address === null ? await framesOf(tabId, snapshot.adapters) : NOTHING_THERE;
  const adapter = there ?? snapshot.adapters.find(({ id }) => id === page?.site) ?? null;
  const guard = page === null || adapter === null ? null : { armed: page.armed, off: page.off };
  const record = await readTab(tabId);
  // What was reported from another site that the tab showed before says nothing of this one.
  const own = address === null ? record?.report?.site === page?.site : record?.origin === address.origin;
  const report = adapter !== null && own ? (record?.report ?? null) : null;
  const policy = await app.policyState();
  const recorded = await today(app);
  return {
    site: adapter && { id: adapter.id, name: adapter.name, confirmedLive: adapter.confirmedLive },
    account: report?.account ?? null,
    composer: report?.composer ?? false,
    engine: report?.engine ?? false,
    guard,
    frames,
    line: app.line.state,
    policy,
    today: recorded.events.map(({ minute, site, action, choice, findings }) => ({
      minute,
      site: nameOf(site, snapshot),
      action,
      choice,
      findings: findings.map(({ detector, count }) => ({ detector, count })),
    })),
    recordedToday: recorded.count,
    cleanToday: recorded.clean,
    waiting: (await app.outbox.size()).waiting,
    uncovered: notCovered({ governed: adapter !== null, adapter, report, guard, frames, policy, line: app.line.state }),
    ...companyOf(snapshot),
  };
}

/** A site that the policy no longer governs keeps its id. */
const nameOf = (site: string, { adapters }: Snapshot): string => adapters.find(({ id }) => id === site)?.name ?? site;

/** What the notice to the employee shows. */
export async function noticeState(app: App): Promise<NoticeState> {
  await app.ready;
  const snapshot = await app.policy.current();
  return {
    ...companyOf(snapshot),
    retentionDays: snapshot.bundle.retentionDays,
    worksCouncil: snapshot.bundle.worksCouncil === true,
    discovery: await discovery(app, snapshot),
    device: await app.deviceId(),
    endpoint: app.settings.values.endpoint ?? null,
    sites: snapshot.adapters.map((adapter) => adapter.name),
    policy: await app.policyState(),
    read: (await readItem('notice')).read,
    recent: await recent(app),
  };
}

async function discovery(app: App, { bundle }: Snapshot): Promise<NoticeState['discovery']> {
  const hosts = discovered(bundle);
  return hosts.length === 0 ? null : { hosts, visits: await app.discovery.kept() };
}

/** The baseline belongs to no company. */
function companyOf({ source, bundle }: Snapshot): Pick<PopupState, 'company' | 'contact'> {
  return source === 'baseline' ? { company: null, contact: null } : { company: bundle.company.name, contact: bundle.company.contact };
}

/** Lines of today that a popup gets; it shows the first of them. */
const NEWEST = 20;

interface Today {
  readonly events: readonly EventDraft[];
  readonly count: number;
  readonly clean: number;
}

async function today(app: App): Promise<Today> {
  const day = new Date(await app.standing.now()).toISOString().slice(0, 10);
  const db = await app.store.db();
  if (db === null) {
    const { events } = await readItem('spill');
    return { events: events.slice(-NEWEST).reverse(), count: events.length, clean: 0 };
  }
  const { count, newest } = await recordedSince(db, day, NEWEST);
  return { events: newest, count, clean: await cleanOn(db, day) };
}

/** The last events as they are sent; while the database is away they have no number yet, and none are shown. */
async function recent(app: App): Promise<readonly Event[]> {
  const db = await app.store.db();
  return db === null ? [] : lastRecorded(db);
}

/** What the tab shows; null for pages that are not on the web, and for those that we may not see. */
async function addressOf(tabId: number): Promise<URL | null> {
  // Chromium throws at once where there can be no such tab.
  const tab = tabId < 0 ? null : await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && /^https?:/.test(tab.url) ? new URL(tab.url) : null;
}
