import type { Managed } from '../../utils/model/managed';
import { ADAPTERS } from '../../utils/sites/all';
import type { Channel, Choices } from './choices';
import type { BrowserId } from './facts/browsers';
import { GECKO_ID } from './gecko-id';

/** Where the Chrome Web Store and Edge's store answer for updates, as their documentation says. */
const STORE_UPDATES = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
} as const;

/** The company whose kit it is. */
export interface Tenant {
  /** Address of the server as browsers reach it, without a slash at the end. */
  readonly base: string;
  /** Id that follows from the key with which the server packs. */
  readonly extensionId: string;
  /** What devices are told by managed storage. */
  readonly settings: Managed;
}

/** What the files of one browser are about. */
export interface Subject {
  readonly browser: BrowserId;
  readonly choices: Choices;
  /** Id of the extension in this browser. */
  readonly id: string;
  /** Chromium: the update manifest; Firefox: the XPI. */
  readonly source: string;
  readonly settings: Managed;
  /** Hosts of AI sites as the adapters write them: `chatgpt.com`, `*.example.com`. */
  readonly aiHosts: readonly string[];
}

/** Path of a channel's files on the server. */
export function channelPath(channel: Channel): string {
  return channel === 'broad' ? '/extension' : `/extension/${channel}`;
}

function origin(browser: BrowserId, tenant: Tenant, choices: Choices): { id: string; source: string } {
  const own = `${tenant.base}${channelPath(choices.channel)}`;
  if (browser === 'firefox') return { id: GECKO_ID, source: choices.firefoxSignedUrl ?? `${own}/weir.xpi` };
  if (browser === 'edge' && choices.edgeStoreId !== undefined) return { id: choices.edgeStoreId, source: STORE_UPDATES.edge };
  // Edge, Brave and Chromium install from the Chrome Web Store, too.
  if (choices.chromeStoreId !== undefined) return { id: choices.chromeStoreId, source: STORE_UPDATES.chrome };
  return { id: tenant.extensionId, source: `${own}/update.xml` };
}

export function subjectOf(browser: BrowserId, tenant: Tenant, choices: Choices): Subject {
  const settings = browser === 'firefox' && choices.dataConsent ? { ...tenant.settings, dataConsent: true } : tenant.settings;
  const aiHosts = [...new Set(ADAPTERS.flatMap((adapter) => adapter.hosts))].sort();
  return { browser, choices, ...origin(browser, tenant, choices), settings, aiHosts };
}
