import browser from 'webextension-polyfill';
import type { InterstitialApi } from '../../components/interstitial/types';
import { MISSING } from '../../utils/classify/missing';
import type { Classifier } from '../../utils/classify/types';
import { send } from '../../utils/messages/send';
import { keptAccounts } from '../../utils/account/last';
import { ACCOUNTS_KEY, ACCOUNT_TURN_KEY, unknownAccount, type Account } from '../../utils/model/account';
import type { Adapter } from '../../utils/model/adapter';
import { HOOKS, type Hook } from '../../utils/model/brake-words';
import { KNOWLEDGE_KEY, SNAPSHOT_KEY, type Snapshot } from '../../utils/model/snapshot';
import { STANDING_KEY } from '../../utils/model/standing';
import type { Context } from '../../utils/model/verdict';
import type { Channel } from '../../utils/model/words';
import { surfaceFor } from '../../utils/sites/match';
import { composersOf, UNKNOWN_MARKUP, type Markup } from '../../utils/page/composer';
import { isPrerendering, onIdle, sleep } from '../../utils/page/frames';
import type { Known } from '../../utils/page/site-check';
import { world } from '../../utils/page/world';
import { AccountWatch } from './account';
import { Engine, POLL_MS } from './engine';
import { governingAdapter, hostsOf, isHere } from './place';
import { engineError, judge, subjectOf, type Judgement } from './inspect';
import { StandingHere } from '../../utils/policy/standing-here';

/** Everything that a decision needs. */
export interface Ready {
  readonly snapshot: Snapshot;
  readonly adapter: Adapter;
  readonly classifier: Classifier;
}

/**
 * What this frame knows: policy snapshot, site, account, engine. It reads `storage.local` and asks no one, so that it
 * decides while the worker sleeps and after the extension was updated under the page; then it goes on with what it has.
 */
export class Session {
  private snapshot: Snapshot | null = null;
  private readonly standing = new StandingHere(() => Date.now());
  /** The adapter of this place, whether or not it is braked. */
  private adapter: Adapter | null = null;
  private braked: Snapshot | null = null;
  private accounts: AccountWatch | null = null;
  /** By site, from before this page. */
  private kept: Readonly<Record<string, Account>> = {};
  private readonly engine = new Engine(() => this.report());
  /** Hooks that the breaker leaves out, for the popup and the console. */
  tripped: readonly Hook[] = [];
  private reported = '';

  /** `told`: called with the account that the background has taken down. */
  constructor(private readonly told: (account: Account) => void = () => undefined) {}

  /** Begins to read; call once, after the hooks are in place. */
  start(): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = area === 'local' ? changes[SNAPSHOT_KEY] : undefined;
      if (area === 'local' && KNOWLEDGE_KEY in changes) this.engine.take(changes[KNOWLEDGE_KEY].newValue);
      if (change !== undefined) this.take(change.newValue);
      if (area === 'local' && STANDING_KEY in changes) this.standing.take(changes[STANDING_KEY].newValue);
      const turn = (area === 'local' ? changes[ACCOUNT_TURN_KEY]?.newValue : undefined) as { readonly site: string } | undefined;
      if (turn !== undefined && turn.site === this.governing?.id) this.accounts?.lookAgain();
    });
    void this.read();
    // A page that comes back from the back/forward cache has missed the changes, and in its tab another page has reported since.
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      this.reported = '';
      void this.read();
    });
    // What is only being prerendered is not the page of its tab: what it reported did not count.
    document.addEventListener('prerenderingchange', () => {
      this.reported = '';
      this.report();
    });
  }

  /** Trusted time, in milliseconds since the epoch: what dates in the policy are held against. */
  now(): number {
    return this.standing.now();
  }

  /** Whether this hook is switched off here, by a brake. */
  isOff(hook: Hook): boolean {
    const { adapter, snapshot } = this;
    return adapter !== null && snapshot !== null && this.standing.isOff('hook', hook, adapter.id, snapshot.groups);
  }

  /** The adapter that governs here: none while the site, or this part of it, is switched off by a brake. */
  get governing(): Adapter | null {
    const { adapter, snapshot, standing } = this;
    if (adapter === null || snapshot === null || !isHere(adapter, window)) return null;
    const off = (kind: 'adapter' | 'surface', id: string): boolean => standing.isOff(kind, id, adapter.id, snapshot.groups);
    return off('adapter', adapter.id) || off('surface', surfaceFor(location.pathname, adapter)) ? null : adapter;
  }

  /** The snapshot as it holds under the brakes of this moment. */
  private get inForce(): Snapshot | null {
    const { snapshot, adapter } = this;
    if (snapshot === null || adapter === null) return snapshot;
    const bundle = this.standing.under(snapshot.bundle, adapter.id, snapshot.groups);
    if (bundle === snapshot.bundle) return snapshot;
    if (this.braked?.bundle !== bundle) this.braked = { ...snapshot, bundle };
    return this.braked;
  }

  /** False once it is certain that no adapter governs this frame, as it is now. */
  get mayGovern(): boolean {
    return this.snapshot === null || this.governing !== null;
  }

  /** Where composers and Send buttons are on this site, as far as it is known yet. */
  get markup(): Markup {
    return this.governing ?? UNKNOWN_MARKUP;
  }

  /** What a decision needs, if it is all there. Compiles on first use. */
  get ready(): Ready | null {
    const { snapshot, governing } = this;
    if (snapshot === null || governing === null) return null;
    const made = this.engine.of(snapshot);
    if (made === null) return null;
    const classifier = this.standing.classifier(made, governing.id, snapshot.groups);
    return { snapshot: this.inForce ?? snapshot, adapter: governing, classifier };
  }

  /**
   * Waits until a decision can be made, at most `ms`, and asks for the engine meanwhile. If the engine does not come, the
   * answer holds a classifier that fails, so that the policy decides about the failure; without a policy it is null.
   */
  async whenReady(ms: number): Promise<Ready | null> {
    const until = performance.now() + ms;
    if (this.snapshot === null) void this.read();
    for (;;) {
      const { ready, inForce: snapshot, governing } = this;
      if (ready !== null || !this.mayGovern) return ready;
      if (performance.now() >= until) return snapshot && governing ? { snapshot, adapter: governing, classifier: MISSING } : null;
      this.askForEngine();
      await sleep(POLL_MS);
    }
  }

  /** The dialog, waited for at most `ms`. */
  async interstitial(ms: number): Promise<InterstitialApi | null> {
    const until = performance.now() + ms;
    while (world().interstitial === undefined && performance.now() < until) {
      this.askForEngine();
      await sleep(POLL_MS);
    }
    return world().interstitial ?? null;
  }

  /** Has all that a decision needs put into this frame. */
  askForEngine(): void {
    this.engine.askFor(this.snapshot);
  }

  /** Makes the classifier ready while the page is idle. */
  warm(): Promise<void> {
    return this.engine.warm(() => (this.mayGovern ? this.snapshot : undefined));
  }

  context(ready: Ready, channel: Channel): Context {
    const { snapshot, adapter } = ready;
    return {
      site: adapter.id,
      vendor: adapter.vendor,
      surface: surfaceFor(location.pathname, adapter),
      channel,
      account: this.accountOf(adapter),
      groups: snapshot.groups,
      origin: 'unknown',
    };
  }

  /** What the policy says of a transfer that could not be checked; null where no policy governs. */
  unchecked(channel: Channel): { readonly ready: Ready; readonly judgement: Judgement } | null {
    const { inForce: snapshot, governing: adapter } = this;
    if (snapshot === null || adapter === null) return null;
    const ready: Ready = { snapshot, adapter, classifier: MISSING };
    const subject = subjectOf('');
    return { ready, judgement: judge(subject, [engineError(subject)], this.context(ready, channel), snapshot, this.now()) };
  }

  /** What this frame knows now, for a site check; null where nothing governs. */
  get known(): Known | null {
    const { governing: adapter, snapshot } = this;
    if (adapter === null || snapshot === null) return null;
    return {
      adapter,
      surface: surfaceFor(location.pathname, adapter),
      account: this.accountOf(adapter),
      engine: world().engine !== undefined && world().interstitial !== undefined,
      tripped: this.tripped,
      off: HOOKS.filter((hook) => this.isOff(hook)),
      policyVersion: versionOf(snapshot),
    };
  }

  /** Tells the background what this frame knows, whenever that changes. Frames inside the page say once that they are there. */
  report(): void {
    const { governing: adapter, snapshot } = this;
    if (adapter === null || snapshot === null) return;
    const composer = composersOf(adapter).length > 0;
    if (window !== window.top && this.reported !== '') return;
    const request = {
      site: adapter.id,
      account: this.accountOf(adapter),
      composer,
      engine: world().engine !== undefined,
      tripped: [...this.tripped],
      policyVersion: versionOf(snapshot),
    };
    const said = JSON.stringify({ ...request, account: { ...request.account, observedAt: 0 } });
    if (said === this.reported) return;
    this.reported = said;
    const { account } = request;
    const counts = window === window.top && !isPrerendering();
    send('tab.report', request).then(() => {
      if (counts) this.told(account);
    }, nobodyThere);
  }

  /** Watched from the first time that it matters: a page may become the site's without a load. */
  private accountOf(adapter: Adapter): Account {
    const { snapshot } = this;
    if (snapshot === null) return unknownAccount(adapter.id, Date.now());
    this.accounts ??= new AccountWatch(adapter, this.kept[adapter.id], () => this.report());
    return this.accounts.current;
  }

  private async read(): Promise<void> {
    try {
      const stored = await browser.storage.local.get([SNAPSHOT_KEY, STANDING_KEY, ACCOUNTS_KEY]);
      this.standing.take(stored[STANDING_KEY]);
      this.kept = keptAccounts(stored[ACCOUNTS_KEY]);
      this.take(stored[SNAPSHOT_KEY]);
    } catch {
      nobodyThere();
    }
  }

  /** An absent or broken snapshot never replaces one that is there. */
  private take(stored: unknown): void {
    if (typeof stored !== 'string') return;
    // Written by our own background, which parsed the bundle at its border.
    const snapshot = JSON.parse(stored) as Snapshot;
    this.snapshot = snapshot;
    const ancestors = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
    this.adapter = governingAdapter(snapshot, hostsOf(location, self.origin, ancestors, document.referrer));
    if (this.governing !== null) this.accountOf(this.governing);
    if (this.engine.isBehind(snapshot)) onIdle(() => void this.warm());
    this.report();
  }
}

const versionOf = ({ source, bundle }: Snapshot): number => (source === 'baseline' ? 0 : bundle.version);

/** The extension was updated or removed under this page: the guard goes on, only nobody hears of it. */
function nobodyThere(): void {
  // Enforcement needs no answer.
}
