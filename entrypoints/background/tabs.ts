import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { Account } from '../../utils/model/account';
import { MESSAGES } from '../../utils/messages/contract';
import type { Problem } from './state';

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

/** Changes the record of a tab; another origin in the tab starts a new one. */
export async function changeTab(tabId: number, origin: string, change: (record: TabRecord) => TabRecord): Promise<TabRecord> {
  const before = await readTab(tabId);
  const record = change(before?.origin === origin ? before : { origin, report: null, asked: 0 });
  await browser.storage.session.set({ [keyOf(tabId)]: record });
  return record;
}

export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

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
