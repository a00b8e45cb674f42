import browser from 'webextension-polyfill';
import { z } from 'zod';
import { ALLOWED_MS, type Allowance } from '../../utils/line/allowance';
import { unknownAccount, type Account } from '../../utils/model/account';
import { EventDraft } from '../../utils/model/event';
import { SURFACES, type Surface } from '../../utils/model/words';
import { turns } from './turns';

/** After the send for which it was given an allowance holds this long, ms: a site repeats a request that failed. What it lets go has gone already. */
const SPENT_MS = 5_000;
/** Allowances of one tab; more than a person can answer in their time. */
const MOST = 100;

/** What the line knows of a site in a tab. */
const Heard = z.object({
  site: z.string(),
  tabId: z.int(),
  account: z.custom<Account>((value) => typeof value === 'object' && value !== null),
  surface: z.enum(SURFACES).nullable(),
  /** When a guard there last said that it has judged something that is now sent; ms since the epoch. */
  sentAt: z.number().nullable(),
  allowances: z.array(
    z.object({
      allowance: z.custom<Allowance>((value) => typeof value === 'object' && value !== null),
      until: z.number(),
    }),
  ),
});
type Heard = z.infer<typeof Heard>;

/** Something that was stopped, until it is known whether the guard saw it. */
const Stop = z.object({ tabId: z.int(), at: z.number(), draft: EventDraft });
export type Stop = z.infer<typeof Stop>;

const KEY = 'line';
const Stored = z.object({ heard: z.array(Heard), stops: z.array(Stop) }).catch({ heard: [], stops: [] });

/** What a guard says of its tab and of what it lets go. */
export interface Said {
  readonly site: string;
  readonly account: Account;
  readonly surface: Surface | null;
  /** It is about to be sent. */
  readonly sends: boolean;
  readonly allow: readonly Allowance[];
}

/**
 * What guards have said to the line: accounts, sends, allowances. In memory, so that a verdict waits for nothing, and in
 * `storage.session`, which outlives the worker and not the browser: hashes and no text.
 */
export class LineMemory {
  #heard = new Map<string, Heard>();
  #stops: readonly Stop[] = [];
  #loaded = false;
  readonly #writing = turns();
  readonly loading: Promise<void>;

  constructor(private readonly now: () => number) {
    this.loading = this.#load();
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  async #load(): Promise<void> {
    const stored = (await browser.storage.session.get(KEY))[KEY];
    const { heard, stops } = Stored.parse(stored);
    // What was said while this was read is newer.
    for (const one of heard) if (!this.#heard.has(keyOf(one.tabId, one.site))) this.#heard.set(keyOf(one.tabId, one.site), one);
    this.#stops = [...stops, ...this.#stops];
    this.#loaded = true;
  }

  /** Resolves once it would outlive the worker. */
  async hear(tabId: number, said: Said): Promise<void> {
    // Before what was said earlier is there, it would be written over.
    await this.loading;
    const now = this.now();
    const key = keyOf(tabId, said.site);
    const before = this.#heard.get(key);
    const kept = (before?.allowances ?? []).filter(({ until }) => until > now);
    this.#heard.set(key, {
      site: said.site,
      tabId,
      account: said.account,
      surface: said.surface ?? before?.surface ?? null,
      sentAt: said.sends ? now : (before?.sentAt ?? null),
      allowances: [...kept, ...said.allow.map((allowance) => ({ allowance, until: now + ALLOWED_MS }))].slice(-MOST),
    });
    await this.#write();
  }

  /**
   * Who is signed in there. A request without a tab (a service worker's) belongs to every tab of the site: where those differ, the
   * account is unknown.
   */
  account(tabId: number, site: string): Account {
    const accounts = this.#of(tabId, site).map(({ account }) => account);
    const [first] = accounts;
    const same = accounts.every((one) => one.tier === first?.tier && one.workspace === first.workspace && one.domain === first.domain);
    return first !== undefined && same ? first : unknownAccount(site, this.now());
  }

  surface(tabId: number, site: string): Surface | null {
    const [first] = this.#of(tabId, site);
    return first?.surface ?? null;
  }

  allowances(tabId: number, site: string): readonly Allowance[] {
    const now = this.now();
    return this.#of(tabId, site).flatMap(({ allowances }) =>
      allowances.filter(({ until }) => until > now).map(({ allowance }) => allowance),
    );
  }

  /** These have been used: they end. */
  spend(used: readonly Allowance[]): void {
    if (used.length === 0) return;
    const end = this.now() + SPENT_MS;
    for (const heard of this.#heard.values()) {
      for (const one of heard.allowances) if (used.includes(one.allowance)) one.until = Math.min(one.until, end);
    }
    void this.#write();
  }

  /** True where a guard of this site has said, in the last `ms`, that something is sent. */
  saw(tabId: number, site: string, at: number, ms: number): boolean {
    return this.#of(tabId, site).some(({ sentAt }) => sentAt !== null && sentAt > at - ms);
  }

  get stops(): readonly Stop[] {
    return this.#stops;
  }

  async changeStops(change: (stops: readonly Stop[]) => readonly Stop[]): Promise<void> {
    this.#stops = change(this.#stops);
    await this.#write();
  }

  async forget(tabId: number): Promise<void> {
    await this.loading;
    for (const [key, heard] of this.#heard) if (heard.tabId === tabId) this.#heard.delete(key);
    await this.#write();
  }

  #of(tabId: number, site: string): readonly Heard[] {
    if (tabId >= 0) {
      const own = this.#heard.get(keyOf(tabId, site));
      return own === undefined ? [] : [own];
    }
    return [...this.#heard.values()].filter((heard) => heard.site === site);
  }

  /** One write after the other; the last one holds everything. */
  #write(): Promise<void> {
    return this.#writing(() => browser.storage.session.set({ [KEY]: { heard: [...this.#heard.values()], stops: this.#stops } }));
  }
}

const keyOf = (tabId: number, site: string): string => `${String(tabId)} ${site}`;
