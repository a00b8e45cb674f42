import browser, { type WebNavigation } from 'webextension-polyfill';
import { confirmVisits, countVisit, forgetVisits, keepVisitsOf, keptVisits, leaseVisits } from '../../utils/db/visits';
import type { Visit, VisitBatch } from '../../utils/model/api';
import type { Bundle } from '../../utils/model/policy';
import { AI_HOSTS } from '../../utils/sites/ai-hosts';
import { listedFor, visitFilters, visitPatterns } from '../../utils/sites/discovery';
import { readItem, writeItem, type Problem } from './state';
import type { Store } from './store';

/** What Chromium says, and Firefox does not. */
type Committed = Omit<WebNavigation.OnCommittedDetailsType, 'documentId'> & {
  readonly documentId?: string;
  readonly documentLifecycle?: string;
};

/** Hosts of which visits are counted; empty where the policy does not ask for it, and in works-council mode: it says how somebody works. */
export const discovered = ({ discovery, worksCouncil }: Pick<Bundle, 'discovery' | 'worksCouncil'>): readonly string[] =>
  worksCouncil === true ? [] : (discovery?.hosts ?? []);

export interface DiscoveryParts {
  readonly store: Store;
  readonly build: string;
  /** The hosts that the policy in force lists, once it is known. */
  readonly hosts: () => Promise<readonly string[]>;
  /** Trusted time, ms. */
  readonly now: () => Promise<number>;
  /** The device's own, by which the browser dates what it tells. */
  readonly clock: () => number;
}

/**
 * Counts visits to the AI hosts that the policy lists, by host and day. The browser is asked to tell of these hosts alone, so no
 * other address ever reaches us; of what it tells, the list's own entry is kept and nothing else.
 *
 * It is asked by `webNavigation`, not by `webRequest`: Chromium 156 shows the latter no page that a service worker answers, and tells it
 * of pages that it only fetches in advance; the former tells of a prerendered page once more when somebody opens it.
 */
export class Discovery {
  #listening: readonly string[] = [];
  #turn: Promise<void> = Promise.resolve();
  /** Documents that `#catchUp` has counted in this life of the worker, and when, should the browser still tell of how they were opened. */
  readonly #caughtUp = new Map<string, number>();

  constructor(private readonly parts: DiscoveryParts) {}

  /**
   * Call in the worker's first turn: an event that wakes the worker is given to the listeners that are there then. Firefox lets the list
   * of before be read at once. Chromium does not: there it is the list that comes with Weir, until the policy is known; for hosts that
   * only the policy names it wakes the worker all the same, and `#catchUp` sees what it was woken for.
   */
  listen(): void {
    this.#listenOn(listBefore() ?? AI_HOSTS);
  }

  /** Follows the policy in force. Where it does not ask, there is no listener, and nothing that was kept before. */
  apply(hosts: readonly string[]): Promise<void> {
    this.#listenOn(hosts);
    keepList(hosts);
    return this.#inTurn(async () => {
      const before = await readItem('discovery');
      if (before.hosts.length === 0 && hosts.length === 0) return;
      // What was taken off the list is no longer kept, either.
      const db = await this.parts.store.db();
      if (db !== null) await keepVisitsOf(db, hosts);
      if (hosts.length === 0) await forgetAll();
      else await this.#catchUp(hosts, before.build === this.parts.build ? before.hosts : []);
      // Last: a worker that dies in the midst begins anew.
      await writeItem('discovery', { hosts: [...hosts], build: this.parts.build });
    });
  }

  /** Listens on these hosts instead of those of before. */
  #listenOn(hosts: readonly string[]): void {
    const event = webNavigation()?.onCommitted;
    if (event === undefined || hosts.join() === this.#listening.join()) return;
    if (this.#listening.length > 0) event.removeListener(this.#opened);
    if (hosts.length > 0) event.addListener(this.#opened, { url: [...visitFilters(hosts)] });
    this.#listening = hosts;
  }

  readonly #opened = ({ url, tabId, frameId, timeStamp, documentId, documentLifecycle }: Committed): void => {
    // Nobody has opened a frame, or a page that the browser prepares in advance.
    if (frameId !== 0 || documentLifecycle === 'prerender') return;
    // Not in turn: the worker's start, which is waited for here, takes its own turn.
    const counted = this.parts.hosts().then((hosts) =>
      this.#inTurn(async () => {
        if (timeStamp <= (this.#caughtUp.get(documentId ?? '') ?? 0)) return;
        if ((await this.#count(url, tabId, hosts)) && documentId !== undefined) await remember(tabId, documentId);
      }),
    );
    counted.catch((error: unknown) => console.error('discovery', error));
  };

  /** One after another: a visit is read, added to and written. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => console.error('discovery', error));
    return this.#turn;
  }

  /** False where nothing was to be counted. */
  async #count(url: string, tabId: number, hosts: readonly string[]): Promise<boolean> {
    const host = listedFor(url, hosts);
    // What is opened in a private window is nobody's business; nor is what cannot be told from it.
    const tab = host === null ? null : await browser.tabs.get(tabId).catch(() => null);
    const db = tab?.incognito === false ? await this.parts.store.db() : null;
    if (host === null || db === null) return false;
    await countVisit(db, dayOf(await this.parts.now()), host);
    return true;
  }

  /**
   * Pages that were opened while there was nobody to be told: the browser has woken the worker for them. Each is known by the browser's
   * number of its document. Not counted is what was open before the list had its host, or before this build of Weir.
   */
  async #catchUp(hosts: readonly string[], before: readonly string[]): Promise<void> {
    const open = await openOn(hosts);
    const at = this.parts.clock();
    for (const { tabId, url, documentId } of open) {
      if (await isKnown(tabId, documentId)) continue;
      if (await this.#count(url, tabId, before)) this.#caughtUp.set(documentId, at);
      await remember(tabId, documentId);
    }
  }

  /** What is to be sent with a status. */
  async lease(): Promise<VisitBatch | null> {
    const db = await this.parts.store.db();
    return db === null || (await this.parts.hosts()).length === 0 ? null : leaseVisits(db, crypto.randomUUID());
  }

  async confirm(batch: string): Promise<void> {
    const db = await this.parts.store.db();
    if (db !== null) await confirmVisits(db, batch);
  }

  async forgetOld(): Promise<void> {
    const db = await this.parts.store.db();
    if (db !== null) await forgetVisits(db, dayOf(await this.parts.now()));
  }

  /** What is kept on this device. */
  async kept(): Promise<readonly Visit[]> {
    const db = await this.parts.store.db();
    return db === null ? [] : keptVisits(db);
  }

  /** A store build may not listen: the policy asks for what it cannot do. */
  async problems(): Promise<readonly Problem[]> {
    if (webNavigation() !== undefined || (await this.parts.hosts()).length === 0) return [];
    return [
      { code: 'discovery.absent', detail: 'the policy asks for discovery, which a build of the store cannot do: nothing is counted' },
    ];
  }
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Absent where the manifest does not ask for it. */
const webNavigation = (): typeof browser.webNavigation | undefined => (browser as Partial<typeof browser>).webNavigation;

/** The browser's number of the last document of a tab that was looked at here: no address, no host. In memory only. */
const keyOf = (tabId: number | ''): string => `visited:${String(tabId)}`;

const remember = (tabId: number, documentId: string): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: documentId });
const isKnown = async (tabId: number, documentId: string): Promise<boolean> =>
  (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] === documentId;

export const forgetVisited = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

async function forgetAll(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(keyOf('')));
  await browser.storage.session.remove(keys);
}

interface OpenPage {
  readonly tabId: number;
  readonly url: string;
  readonly documentId: string;
}

/** Open pages on these hosts, as far as the browser numbers their documents: Firefox does not, and there the list of before is known at once. */
async function openOn(hosts: readonly string[]): Promise<readonly OpenPage[]> {
  if (webNavigation() === undefined) return [];
  const tabs = await browser.tabs.query({ url: [...visitPatterns(hosts)], discarded: false });
  const pages = tabs.map(async ({ id: tabId, incognito }): Promise<readonly OpenPage[]> => {
    if (tabId === undefined || incognito) return [];
    const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
    const { documentId } = (frame ?? {}) as { readonly documentId?: string };
    return frame && documentId !== undefined ? [{ tabId, url: frame.url, documentId }] : [];
  });
  return (await Promise.all(pages)).flat();
}

/** In Firefox, whose background is a page, there is storage that can be read in the first turn. */
const atOnce = (): Storage | null =>
  import.meta.env.BROWSER === 'firefox' ? ((globalThis as { readonly localStorage?: Storage }).localStorage ?? null) : null;
const LIST = 'discovery';

function listBefore(): readonly string[] | null {
  const storage = atOnce();
  return storage && (storage.getItem(LIST) ?? '').split(' ').filter((host) => host !== '');
}

function keepList(hosts: readonly string[]): void {
  if (hosts.length === 0) atOnce()?.removeItem(LIST);
  else atOnce()?.setItem(LIST, hosts.join(' '));
}
