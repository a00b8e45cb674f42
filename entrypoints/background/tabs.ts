import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { Account } from '../../utils/model/account';
import { MESSAGES } from '../../utils/messages/contract';
import type { Problem } from './state';
import { turns } from './turns';

/** What is known of one tab: in memory only, and so in `storage.session`, which outlives the worker but not the browser. */
const TabRecord = z.object({
  origin: z.string(),
  report: MESSAGES['tab.report'].request.nullable(),
  /** How often the person was asked something on this page. */
  asked: z.int(),
});
export type TabRecord = z.infer<typeof TabRecord>;

const keyOf = (tabId: number | ''): string => `tab:${String(tabId)}`;

export async function readTab(tabId: number): Promise<TabRecord | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const parsed = TabRecord.safeParse(stored[keyOf(tabId)]);
  return parsed.success ? parsed.data : null;
}

/** A report and a question may come at the same time. */
const changing = turns();

/** Changes the record of a tab; another origin in the tab starts a new one. */
export function changeTab(tabId: number, origin: string, change: (record: TabRecord) => TabRecord): Promise<TabRecord> {
  return changing(async () => {
    const before = await readTab(tabId);
    const record = change(before?.origin === origin ? before : { origin, report: null, asked: 0 });
    await browser.storage.session.set({ [keyOf(tabId)]: record });
    return record;
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove([keyOf(tabId), framesKeyOf(tabId)]);
}

const FrameIds = z.array(z.int()).catch([]);
const framesKeyOf = (tabId: number): string => `frames:${String(tabId)}`;
/** Ids of frames that are gone stay until the tab goes; more than this many are not kept. */
const MOST_FRAMES = 200;
/** Frames report at the same time. */
const adding = turns();

/** A guard inside the page of a tab has reported. Chromium does not list every frame, so that they are remembered. */
export function heardFrame(tabId: number, frameId: number): Promise<void> {
  return adding(async () => {
    const known = await framesHeard(tabId);
    if (known.includes(frameId)) return;
    await browser.storage.session.set({ [framesKeyOf(tabId)]: [frameId, ...known].slice(0, MOST_FRAMES) });
  });
}

/** Frames of a tab whose guard has once reported, the last one first; some may be gone. */
export async function framesHeard(tabId: number): Promise<readonly number[]> {
  const stored = await browser.storage.session.get(framesKeyOf(tabId));
  return FrameIds.parse(stored[framesKeyOf(tabId)]);
}

/** Tabs from which a guard has reported, and that have no address now: blank windows that a page has opened, Picture-in-Picture. */
export async function blankTabs(): Promise<readonly number[]> {
  const stored = Object.keys(await browser.storage.session.get(null)).flatMap((key) => /^tab:(\d+)$/.exec(key)?.[1] ?? []);
  const tabs = await Promise.all(stored.map((id) => browser.tabs.get(Number(id)).catch(() => null)));
  return tabs.flatMap((tab) => (tab?.id !== undefined && !hasAddress(tab) ? [tab.id] : []));
}

/** False for blank pages, and for pages whose address we may not see. */
export const hasAddress = ({ url }: { readonly url?: string | undefined }): boolean => /^https?:/.test(url ?? '');

/** Which of these tabs have a guard that reported. */
export async function coveredTabs(tabIds: readonly number[]): Promise<ReadonlySet<number>> {
  const stored = await browser.storage.session.get(tabIds.map(keyOf));
  return new Set(tabIds.filter((id) => TabRecord.safeParse(stored[keyOf(id)]).data?.report != null));
}

/** The accounts that other tabs have reported of this site. */
export async function accountsElsewhere(tabId: number, site: string): Promise<readonly Account[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(keyOf('')) || key === keyOf(tabId)) return [];
    const report = TabRecord.safeParse(value).data?.report;
    return report?.site === site ? [report.account] : [];
  });
}

/** Hooks of ours that kept failing and are left out, by site. */
export async function trippedHooks(tabIds: readonly number[]): Promise<readonly Problem[]> {
  const stored = await browser.storage.session.get(tabIds.map(keyOf));
  const found = tabIds.flatMap((id) => {
    const report = TabRecord.safeParse(stored[keyOf(id)]).data?.report;
    return (report?.tripped ?? []).map((name) => `${name} on ${report?.site ?? ''}`);
  });
  return found.length === 0 ? [] : [{ code: 'hook.tripped', detail: [...new Set(found)].join(', ').slice(0, 300) }];
}
