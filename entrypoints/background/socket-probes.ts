import browser, { type WebRequest } from 'webextension-polyfill';
import { z } from 'zod';
import type { Adapter } from '../../utils/model/adapter';
import { adapterFor } from '../../utils/sites/match';
import { seenIn, socketPatterns, type Seen } from '../../utils/sites/sockets';

/**
 * Some sites say whose account it is only in the address of the socket that they open, which a page's resource timing does
 * not show. The address may hold a token: what the probe's pattern captures is kept, and nothing else of it.
 */

/** Origin of the page and, by probe, what the latest socket said. In memory only, and so in `storage.session`. */
const Said = z.object({ origin: z.string(), said: z.record(z.string(), z.string()) });
type Said = z.infer<typeof Said>;
const keyOf = (tabId: number): string => `socket:${String(tabId)}`;

/** Who opened it: Chromium says `initiator`, Firefox `documentUrl`. */
const openerOf = (details: WebRequest.OnBeforeRequestDetailsType & { readonly initiator?: string }): string | undefined =>
  details.initiator ?? details.documentUrl ?? details.originUrl;

/** Watches sockets; to be called before anything is awaited, and again when other adapters are in force. */
export class SocketWatch {
  #adapters: readonly Adapter[] = [];
  #turn: Promise<void> = Promise.resolve();

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
    // One after the other: two sockets may open at once.
    if (seen.length > 0) this.#turn = this.#turn.then(() => keep(details.tabId, origin, seen)).catch(() => undefined);
  };
}

async function keep(tabId: number, origin: string, seen: readonly Seen[]): Promise<void> {
  const before = await read(tabId);
  const said = before?.origin === origin ? before.said : {};
  const now: Said = { origin, said: { ...said, ...Object.fromEntries(seen.map((one) => [one.probe.id, one.said])) } };
  await browser.storage.session.set({ [keyOf(tabId)]: now });
}

async function read(tabId: number): Promise<Said | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return Said.safeParse(stored[keyOf(tabId)]).data ?? null;
}

/** What the latest socket of this page said to a probe; undefined where none has spoken. */
export async function socketSaid(tabId: number, origin: string, probe: string): Promise<string | undefined> {
  const kept = await read(tabId);
  return kept?.origin === origin ? kept.said[probe] : undefined;
}

export function forgetSockets(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}
