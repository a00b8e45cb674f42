import { lastAccount } from '../../utils/account/last';
import type { Picked } from '../../utils/account/pick';
import { send } from '../../utils/messages/send';
import type { Account } from '../../utils/model/account';
import type { Adapter } from '../../utils/model/adapter';
import { activeNow, probeAccount, type ProbeServices } from '../../utils/page/account-probe';
import { watchRequested } from '../../utils/page/requested';

/** An answer older than this is asked for again when the person turns to the page, ms. */
const STALE_MS = 60_000;
const FIREFOX = typeof (globalThis as { cloneInto?: unknown }).cloneInto === 'function';

/**
 * Who is signed in, kept up to date. What was seen holds only as long as the site still names the same account in use:
 * once it names another, the account is unknown until the site has been asked again.
 */
export class AccountWatch {
  private seen: { readonly account: Account; readonly active: string | null; readonly at: number } | null = null;
  private asking = false;
  /** Ask again once this is done: `afresh` or with what was answered. */
  private again: 'no' | 'with-answers' | 'afresh' = 'no';
  /** What site and background have answered, while the same account was named. */
  private answers = new Map<string, Promise<Picked | null>>();
  private answersFor: string | null = null;
  private readonly requested: () => readonly string[];
  private readonly since = began();

  constructor(
    private readonly adapter: Adapter,
    private readonly kept: Account | undefined,
    private readonly changed: () => void,
  ) {
    // Single-page sites ask for the account's own hosts long after the document is there.
    this.requested = watchRequested(adapter, () => void this.ask());
    void this.ask();
    // At document_start only cookies and the site's server speak; the markup comes later. The server has said the same thing a moment ago.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => void this.ask('with-answers'), { once: true });
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      if (this.seen === null || performance.now() - this.seen.at > STALE_MS || this.activeNow() !== this.seen.active) void this.ask();
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('focusin', look, { capture: true });
    addEventListener('pageshow', (event) => {
      if (event.persisted) void this.ask();
    });
  }

  /** The account at this moment, without waiting. */
  get current(): Account {
    const active = this.activeNow();
    if (this.seen?.active === active) return this.seen.account;
    if (this.seen !== null) void this.ask();
    return lastAccount(this.adapter.id, this.kept, active, Date.now());
  }

  /** Another tab has met another account. */
  lookAgain(): void {
    void this.ask();
  }

  private async ask(how: 'with-answers' | 'afresh' = 'afresh'): Promise<void> {
    if (this.asking) {
      if (this.again !== 'afresh') this.again = how;
      return;
    }
    this.asking = true;
    const active = this.activeNow();
    if (how === 'afresh' || active !== this.answersFor) this.answers = new Map();
    this.answersFor = active;
    const learn = (account: Account): void => {
      this.seen = { account, active, at: performance.now() };
      this.changed();
    };
    const account = await probeAccount(this.adapter, this.services(), learn);
    this.asking = false;
    learn(account);
    const { again } = this;
    this.again = 'no';
    if (again !== 'no') await this.ask(again);
  }

  private activeNow(): string | null {
    return activeNow(this.adapter, { document, requested: this.requested });
  }

  /** The page as the probes read it. Firefox asks the site from the background: there the page's CSP binds our requests. */
  private services(): ProbeServices {
    const { adapter, requested, answers, since } = this;
    return {
      document,
      // Of a blank window or frame: that of the page that opened it.
      origin: self.origin,
      fetch: FIREFOX ? null : (url, init) => fetch(url, init),
      askBackground: async (probe) => (await send('account.probe', { site: adapter.id, probe, since })).fields,
      answers,
      requested,
      now: () => Date.now(),
    };
  }
}

/**
 * When this document came, in ms since the epoch; of a blank frame, when the page did that it is part of. By its age and the clock, when the guard
 * begins: `timeOrigin` alone falls behind the clock where the machine has slept (w3c/hr-time#115).
 */
function began(): number {
  let page: Window = window;
  try {
    while (page.parent !== page && page.parent.performance.timeOrigin > 0) page = page.parent;
  } catch {
    // A page of another origin is around it.
  }
  const [navigation] = page.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Until the answer comes, the document before is still there and may open sockets.
  return Date.now() - (page.performance.now() - (navigation?.responseStart ?? 0));
}
