import browser, { type WebRequest } from 'webextension-polyfill';
import { z } from 'zod';
import type { Adapter } from '../../utils/model/adapter';
import { adapterFor } from '../../utils/sites/match';
import { seenIn, socketPatterns, type Seen } from '../../utils/sites/sockets';
import { lookAgain } from './account-turn';
import { turns } from './turns';

/**
 * Some sites say whose account it is only in the address of the socket that they open, which a page's resource timing does
 * not show. The address may hold a token: what the probe's pattern captures is kept, and nothing else of it.
 */

/**
 * Origin of the page and, by probe, what the latest socket said, and when, in ms since the epoch; `missed`: a later document has asked, for which
 * that no longer counts. In memory only, and so in `storage.session`.
 */
const Said = z.object({
  origin: z.string(),
  said: z.record(z.string(), z.object({ what: z.string(), at: z.number(), missed: z.boolean().optional() })),
});
type Said = z.infer<typeof Said>;
const keyOf = (tabId: number): string => `socket:${String(tabId)}`;

type Opening = WebRequest.OnBeforeRequestDetailsType & { readonly initiator?: string };

/** Who opened it: Chromium says `initiator`, Firefox `documentUrl`. */
const openerOf = (details: Opening): string | undefined => details.initiator ?? details.documentUrl ?? details.originUrl;

/** Two sockets may open at once, and a guard may ask meanwhile. */
const inTurn = turns();

/** Watches sockets; to be called before anything is awaited, and again when other adapters are in force. */
export class SocketWatch {
  #adapters: readonly Adapter[] = [];

  watch(adapters: readonly Adapter[]): void {
    // A store build has no such permission, and hears nothing.
    if ((browser as Partial<typeof browser>).webRequest === undefined) return;
    const before = socketPatterns(this.#adapters);
    const urls = socketPatterns(adapters);
    this.#adapters = adapters;
    if (urls.join() === before.join()) return;
    if (before.length > 0) browser.webRequest.onBeforeRequest.removeListener(this.#opened);
    if (urls.length > 0) browser.webRequest.onBeforeRequest.addListener(this.#opened, { urls: [...urls], types: ['websocket'] });
  }

  readonly #opened = (details: WebRequest.OnBeforeRequestDetailsType): undefined => {
    const opener = openerOf(details);
    if (details.tabId < 0 || opener === undefined || !URL.canParse(opener)) return;
    const { hostname, origin } = new URL(opener);
    const adapter = adapterFor(hostname, this.#adapters);
    const seen = adapter === null ? [] : seenIn(details.url, adapter);
    if (adapter === null || seen.length === 0) return;
    // The next one says it again.
    inTurn(() => keep(details, origin, adapter.id, seen)).catch(() => undefined);
  };
}

/** Guards of the site look again where it says something new: the socket may open long after the page was there, with the first message. */
async function keep({ tabId, timeStamp }: Opening, origin: string, site: string, seen: readonly Seen[]): Promise<void> {
  const before = await read(tabId);
  const said = before?.origin === origin ? before.said : {};
  const now: Said['said'] = Object.fromEntries(seen.map((one) => [one.probe.id, { what: one.said, at: timeStamp }]));
  await browser.storage.session.set({ [keyOf(tabId)]: { origin, said: { ...said, ...now } } satisfies Said });
  const isNew = Object.entries(now).some(([probe, { what }]) => said[probe]?.what !== what || said[probe].missed === true);
  if (isNew) await lookAgain(site);
}

async function read(tabId: number): Promise<Said | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return Said.safeParse(stored[keyOf(tabId)]).data ?? null;
}

/**
 * What the latest socket of this page said to a probe; undefined where none has spoken since. In the document before, in the same tab, somebody
 * else may have been signed in.
 */
export function socketSaid(tabId: number, origin: string, probe: string, since: number): Promise<string | undefined> {
  return inTurn(async () => {
    const kept = await read(tabId);
    const said = kept?.origin === origin ? kept.said[probe] : undefined;
    if (kept === null || said === undefined) return undefined;
    if (said.at >= since) return said.what;
    const missed: Said = { origin, said: { ...kept.said, [probe]: { ...said, missed: true } } };
    await browser.storage.session.set({ [keyOf(tabId)]: missed });
    return undefined;
  });
}

export function forgetSockets(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}
