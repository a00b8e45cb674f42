import browser, { type WebRequest } from 'webextension-polyfill';
import type { PolicyState } from '../../utils/messages/contract';
import type { TenantLock } from '../../utils/model/policy';
import { hostIn } from '../../utils/sites/match';
import { locksInForce, TENANT_LOCKS, type Lock, type LockInForce } from '../../utils/sites/tenant-locks';
import { notPermitted } from './permitted';
import type { Problem } from './state';
import { applyTenantRules } from './tenant-rules';

/** Whether a lock that is on was seen at work: on the last request to one of its hosts, on none yet, or not. */
type LockState = PolicyState['locks'][number];

type Before = WebRequest.OnBeforeSendHeadersDetailsType;
type Sent = WebRequest.OnSendHeadersDetailsType;
type Blocking = WebRequest.BlockingResponse;

/** A page of the sign-in or of the site, and what it asks for: images and the like say no more, and would keep the worker awake. */
const LOOKED_AT: WebRequest.ResourceType[] = ['main_frame', 'sub_frame', 'xmlhttprequest'];
/** How long the first request of a browser start may wait for the policy to be read, ms. */
const PATIENCE_MS = 2_000;

/** Chromium hides some headers from listeners that do not ask for all; Firefox refuses the word. */
const all = <T extends string>(...words: T[]): T[] => (import.meta.env.FIREFOX ? words : [...words, 'extraHeaders' as T]);

const urlsOf = (lock: Lock): string[] => lock.parts.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`));

/**
 * Sets the vendors' tenant headers for the locks that the policy turns on. The browser's own rules do it; beside them a
 * blocking listener, because Chromium leaves the first document of a browser that was started with an address to no rule
 * (tried in Chromium 156: 13 of 13). What a page itself sets under such a name is written over.
 *
 * A browser remembers the listeners of a worker and wakes it for them. So each lock has its own, all are there at once when
 * the worker starts, and those of locks that are off are taken away as soon as the policy is known.
 */
export class TenantHeaders {
  #parts: readonly LockInForce[] | null = null;
  #known: (() => void) | null = null;
  readonly #knowing = new Promise<void>((resolve) => (this.#known = resolve));
  readonly #seen = new Map<string, 'in-force' | 'missing'>();
  readonly #listening = new Map<
    string,
    { readonly set: (details: Before) => Blocking | Promise<Blocking>; readonly look: (details: Sent) => void }
  >();
  /** Since when the rules stand: what was sent before says nothing. */
  #since = Infinity;

  /** To be called before anything is awaited. */
  listen(): void {
    for (const lock of TENANT_LOCKS) this.#listenFor(lock);
  }

  /** Puts just these locks in force. Without permission for a host nothing happens there, which `problems` tells. */
  async apply(locks: readonly TenantLock[]): Promise<void> {
    this.#parts = locksInForce(locks);
    this.#known?.();
    for (const lock of TENANT_LOCKS) {
      if (locks.some(({ lock: id }) => id === lock.id)) this.#listenFor(lock);
      else this.#leave(lock);
    }
    for (const id of this.#seen.keys()) if (!locks.some(({ lock }) => lock === id)) this.#seen.delete(id);
    await applyTenantRules(locks);
    if (this.#since === Infinity) this.#since = Date.now();
  }

  states(): readonly LockState[] {
    const locks = new Set((this.#parts ?? []).map(({ lock }) => lock));
    return [...locks].map(({ id, name }) => ({ id, name, state: this.#seen.get(id) ?? 'not-seen' }));
  }

  /** Locks that are on and do not work, by name. */
  async problems(): Promise<readonly Problem[]> {
    const origins = [...new Set((this.#parts ?? []).flatMap(({ hosts }) => hosts))].map((host) => `*://${host}/*`);
    const closed = await notPermitted(origins);
    return [...(closed.length === 0 ? [] : [{ code: 'lock.no-permission', detail: closed.join(' ').slice(0, 300) }]), ...this.#missing()];
  }

  #missing(): readonly Problem[] {
    return this.states().flatMap(({ id, name, state }) =>
      state === 'missing' ? [{ code: 'lock.missing', detail: `${id}: a request to ${name} went out without the header` }] : [],
    );
  }

  #listenFor(lock: Lock): void {
    const api = (browser as Partial<typeof browser>).webRequest;
    if (this.#listening.has(lock.id) || api === undefined) return;
    const set = (details: Before): Blocking | Promise<Blocking> => this.#set(lock, details);
    const look = (details: Sent): void => this.#look(lock, details);
    this.#listening.set(lock.id, { set, look });
    const urls = urlsOf(lock);
    try {
      // Chromium gives `blocking` to what policy has installed, and to nobody else.
      api.onBeforeSendHeaders.addListener(set, { urls }, all('blocking', 'requestHeaders'));
    } catch {
      // The rules do it alone.
    }
    api.onSendHeaders.addListener(look, { urls, types: LOOKED_AT }, all('requestHeaders'));
  }

  #leave(lock: Lock): void {
    const listening = this.#listening.get(lock.id);
    if (listening === undefined) return;
    this.#listening.delete(lock.id);
    browser.webRequest.onBeforeSendHeaders.removeListener(listening.set);
    browser.webRequest.onSendHeaders.removeListener(listening.look);
  }

  #set(lock: Lock, details: Before): Blocking | Promise<Blocking> {
    if (this.#parts !== null) return this.#withHeaders(lock, details);
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
    return Promise.race([this.#knowing, late]).then(() => this.#withHeaders(lock, details));
  }

  #withHeaders(lock: Lock, { url, requestHeaders = [] }: Before): Blocking {
    const headers = this.#headersAt(lock, url);
    if (headers.length === 0) return {};
    const names = headers.map(({ name }) => name.toLowerCase());
    return { requestHeaders: [...requestHeaders.filter(({ name }) => !names.includes(name.toLowerCase())), ...headers] };
  }

  #look(lock: Lock, { url, timeStamp, requestHeaders = [] }: Sent): void {
    const headers = this.#headersAt(lock, url);
    if (headers.length === 0 || timeStamp < this.#since) return;
    const there = headers.every(({ name, value }) =>
      requestHeaders.some((header) => header.name.toLowerCase() === name.toLowerCase() && header.value === value),
    );
    this.#seen.set(lock.id, there ? 'in-force' : 'missing');
  }

  #headersAt(lock: Lock, url: string): LockInForce['headers'] {
    const { hostname } = new URL(url);
    return (this.#parts ?? []).find((part) => part.lock === lock && hostIn(hostname, part.hosts))?.headers ?? [];
  }
}
