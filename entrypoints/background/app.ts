import browser, { type Alarms, type Storage } from 'webextension-polyfill';
import type { PolicyState } from '../../utils/messages/contract';
import { wholeBlocks } from '../../utils/line/blocks';
import { KNOWLEDGE_KEY, SNAPSHOT_KEY, type Snapshot } from '../../utils/model/snapshot';
import { STANDING_KEY } from '../../utils/model/standing';
import { forgetOld } from '../../utils/db/outbox';
import { brakesInForce } from '../../utils/policy/brake';
import { buildName } from '../../utils/platform/build';
import { badgeOf, showBadge } from './badge';
import { governedTabs, guardTabs, injectGuard, missingHosts, registerGuard } from './coverage';
import { discovered, Discovery } from './discovery';
import { UNREACHABLE } from './device-request';
import { Enrolling } from './enrolment';
import {
  awaitSettings,
  knownSettings,
  NO_SETTINGS,
  readPackaged,
  readSettings,
  type PackagedTenant,
  type Settings,
} from './managed-config';
import { lookAtTabs } from './looks';
import { openNoticeOnce } from './notice';
import { applyBlocks, dropShield } from './line-rules';
import { NetworkLine } from './network-line';
import { Outbox } from './outbox';
import { PolicyInForce } from './policy-in-force';
import { poll } from './policy-sync';
import type { Rim } from './rim';
import { nextPoll, POLL_ALARM } from './schedule';
import { changeItem, readItem, type Problem } from './state';
import { letGo } from './site-check';
import { SocketWatch } from './socket-probes';
import { StandingKeeper } from './standing';
import { reportStatus } from './status';
import { Store } from './store';
import { coveredTabs, readTab, trippedHooks } from './tabs';
import { TenantHeaders } from './tenant-headers';
import { tryUpdate, UPDATE_ALARM } from './update-shield';
import { Upload, UPLOAD_ALARM } from './upload';

const STALE_MS = 72 * 3_600_000;

/** The background's services, wired once per life of the worker. What must outlive it is in `storage.local` or IndexedDB. */
export class App {
  readonly build = buildName();
  readonly store: Store;
  readonly policy = new PolicyInForce();
  readonly sockets = new SocketWatch();
  readonly standing: StandingKeeper;
  readonly locks = new TenantHeaders();
  readonly discovery: Discovery;
  readonly outbox: Outbox;
  readonly upload: Upload;
  readonly line: NetworkLine;
  /** Every handler awaits this: what was known before is known again. */
  readonly ready: Promise<void>;
  readonly #enrolling: Enrolling;
  #settings: Settings = NO_SETTINGS;
  #packaged: PackagedTenant | null = null;
  #syncing: Promise<void> | null = null;
  #heard: () => void = () => undefined;
  readonly #hearing = new Promise<void>((resolve) => (this.#heard = resolve));

  constructor(
    readonly rim: Rim,
    store: Store = new Store(),
  ) {
    this.store = store;
    this.standing = new StandingKeeper(rim);
    this.outbox = new Outbox(rim, store, this.build);
    this.discovery = new Discovery({
      store,
      build: this.build,
      hosts: async () => {
        await this.ready;
        return discovered((await this.policy.current()).bundle);
      },
      now: () => this.standing.now(),
      clock: () => rim.now(),
    });
    this.#enrolling = new Enrolling({ rim, store, build: this.build, settings: () => this.#settings.values });
    this.upload = new Upload({
      rim,
      store,
      outbox: this.outbox,
      build: this.build,
      device: () => this.#enrolling.known(),
      forgotten: async (device) => {
        await this.#enrolling.forgotten(device.id);
        // Not awaited: the poll, too, drains the outbox at its end.
        void this.sync();
      },
    });
    this.line = new NetworkLine({
      rim,
      build: this.build,
      store: async (draft) => {
        await this.outbox.record(draft);
        this.upload.soon();
      },
      failed: (error) => console.error('line', error),
    });
    // Before anything is known, something holds.
    this.ready = this.policy.holdBaseline(this.build).then(() => this.#boot());
  }

  /** By which the server knows this device, if it does. */
  async deviceId(): Promise<string | null> {
    return (await this.#enrolling.known())?.id ?? null;
  }

  get settings(): Settings {
    return this.#settings;
  }

  async #boot(): Promise<void> {
    this.#packaged = await readPackaged(this.rim);
    this.#settings = await knownSettings(this.#packaged);
    await this.policy.renew(this.store, this.#facts());
    await this.cover();
    await this.#schedule((await readItem('sync')).nextDue);
    // Not awaited: `ready` means that what was known is known again, not that the server has answered.
    void this.ready.then(() => this.wake());
    void awaitSettings(this.rim, this.#packaged, this.#hearing).then((settings) => this.#adopt(settings));
    void this.upload.drain();
    void this.#startLine().catch((error: unknown) => console.error('line', error));
  }

  /** The line's listeners are there since the worker's first turn; now the shield of an update may go, and the line is tried. */
  async #startLine(): Promise<void> {
    await dropShield();
    await letGo();
    await this.#block();
    await this.line.start();
    await this.showBadges();
  }

  async #block(): Promise<void> {
    const { adapters, ...snapshot } = await this.policy.current();
    // Of each site what holds there under the brakes of this moment.
    const blocks = adapters.flatMap((adapter) => wholeBlocks(this.line.standing.under({ ...snapshot, adapters }, adapter), this.rim.now()));
    await applyBlocks(blocks);
  }

  #facts(): { readonly groups: readonly string[] | undefined; readonly build: string } {
    return { groups: this.#settings.values.groups, build: this.build };
  }

  /** Registers the guard where the policy governs, and puts it into tabs that have none yet. */
  async cover(): Promise<void> {
    const { adapters, bundle } = await this.policy.current();
    this.sockets.watch(adapters);
    await this.locks.apply(bundle.tenantLocks ?? []);
    await registerGuard(adapters);
    await guardTabs(adapters, async (tabs) => {
      const covered = await coveredTabs(tabs);
      await Promise.all(tabs.filter((id) => !covered.has(id)).map(injectGuard));
    });
    // Last: it may have to wait for the database.
    await this.discovery.apply(discovered(bundle));
  }

  /** Any wake-up: is a poll due, by the clock and not by the alarm? A clock that was set back makes one due, too. */
  async wake(): Promise<void> {
    await this.ready;
    await this.standing.keep();
    const { nextDue } = await readItem('sync');
    const now = this.rim.now();
    const { pollMinutes } = (await this.policy.current()).bundle;
    if (now < nextDue && nextDue - now < pollMinutes * 120_000) return;
    await this.#adopt(await readSettings(this.rim, this.#packaged));
    await this.sync();
  }

  async alarmed(alarm: Alarms.Alarm): Promise<void> {
    await this.ready;
    if (alarm.name === POLL_ALARM) await lookAtTabs(this);
    if (alarm.name === UPLOAD_ALARM) await this.upload.drain();
    if (alarm.name === UPDATE_ALARM) await tryUpdate(this.rim, (await this.policy.current()).adapters);
    await this.wake();
  }

  /** At installation and update, open tabs have no guard, or one that can no longer reach us. */
  async installed(): Promise<void> {
    await this.ready;
    const { adapters } = await this.policy.current();
    await guardTabs(adapters, (tabs) => Promise.all(tabs.map(injectGuard)));
  }

  async stored(changes: Readonly<Record<string, Storage.StorageChange>>, area: string): Promise<void> {
    if (area === 'managed') {
      this.#heard();
      await this.ready;
      await this.#adopt(await readSettings(this.rim, this.#packaged));
      return;
    }
    if (area !== 'local') return;
    // At once: what is sent from now on is judged by it.
    if (SNAPSHOT_KEY in changes) this.line.take(changes[SNAPSHOT_KEY].newValue, changes[KNOWLEDGE_KEY]?.newValue);
    if (STANDING_KEY in changes) this.line.standing.take(changes[STANDING_KEY].newValue);
    if (!(SNAPSHOT_KEY in changes) && !(STANDING_KEY in changes)) return;
    await this.ready;
    await this.#block();
    if (!(SNAPSHOT_KEY in changes)) return;
    await this.cover();
    await this.showBadges();
  }

  async #adopt(settings: Settings): Promise<void> {
    const changed = JSON.stringify(settings) !== JSON.stringify(this.#settings);
    this.#settings = settings;
    await openNoticeOnce(settings);
    if (!changed) return;
    await this.policy.renew(this.store, this.#facts());
    await this.showBadges();
    // A poll that is under way began with the settings of before.
    await this.#syncing;
    await this.sync();
  }

  /** On a person's word: reads the settings again, and asks the server now. */
  async refresh(): Promise<void> {
    await this.ready;
    await this.#adopt(await readSettings(this.rim, this.#packaged));
    await this.sync();
  }

  /** Asks the server now; one poll at a time, and never rejects. */
  sync(): Promise<void> {
    this.#syncing ??= this.#sync()
      .catch((error: unknown) => console.error('policy sync', error))
      .finally(() => {
        this.#syncing = null;
      });
    return this.#syncing;
  }

  async #sync(): Promise<void> {
    const { endpoint, tenant, rootSha256 } = this.#settings.values;
    if (endpoint === undefined || tenant === undefined || rootSha256 === undefined) return this.#schedule(0);
    const problems = await this.#exchange();
    const reached = problems.every((problem) => problem.code !== UNREACHABLE);
    const { pollMinutes } = (await this.policy.current()).bundle;
    const accepting = await this.standing.now();
    const { nextDue } = await changeItem('sync', (state) => {
      const failures = reached ? 0 : state.failures + 1;
      const accepted = problems.length === 0 ? accepting : state.acceptedAt;
      // What was refused stays named while the server cannot be asked again.
      const refusals = reached ? [] : state.problems.filter((problem) => problem.code !== UNREACHABLE);
      return { acceptedAt: accepted, failures, nextDue: nextPoll(this.rim, pollMinutes, failures), problems: [...refusals, ...problems] };
    });
    await this.#schedule(nextDue);
    await this.showBadges();
    const db = await this.store.db();
    if (db) await forgetOld(db, await this.standing.now());
    await this.discovery.forgetOld();
    const device = reached ? await this.#enrolling.known() : null;
    if (device === null) return;
    await this.upload.resume();
    await reportStatus(this, device);
  }

  /** Enrol, poll, put in force; where the server has forgotten the device, once more from the start. What went wrong, by name. */
  async #exchange(again = true): Promise<readonly Problem[]> {
    const enrolment = await this.#enrolling.ensure();
    if (enrolment.device === null) return [enrolment.problem];
    const db = await this.store.db();
    if (db === null) return [{ code: 'storage.unavailable', detail: 'the database does not open' }];
    const { time } = await this.standing.read();
    const result = await poll({ rim: this.rim, db, settings: this.#settings, device: enrolment.device, time });
    if (result.outcome === 'forgotten') {
      await this.#enrolling.forgotten(enrolment.device.id);
      if (again) return this.#exchange(false);
    }
    if ('standing' in result) await this.standing.accept(result.standing);
    if (result.outcome === 'new') await this.policy.enforce(result.bundle, this.#facts());
    return 'problem' in result ? [result.problem] : [];
  }

  async #schedule(nextDue: number): Promise<void> {
    const { pollMinutes } = (await this.policy.current()).bundle;
    const when = Math.max(nextDue, this.rim.now() + 30_000);
    await browser.alarms.create(POLL_ALARM, { when, periodInMinutes: Math.max(1, pollMinutes) });
  }

  /** Everything that is not as it should be, by name. */
  async problems(snapshot: Snapshot): Promise<readonly Problem[]> {
    const { problems } = await readItem('sync');
    const { rejected, spilt } = await this.outbox.size();
    return [
      ...this.#settings.problems,
      ...problems,
      ...(await this.standing.problems()),
      ...(this.store.problem === null ? [] : [this.store.problem]),
      ...(rejected > 0 ? [{ code: 'outbox.dead-letter', detail: `${String(rejected)} events were rejected by the server` }] : []),
      ...(spilt > 0 ? [{ code: 'outbox.spilt', detail: `${String(spilt)} events wait outside of the database, which does not open` }] : []),
      ...(this.line.state === 'down'
        ? [{ code: 'line.down', detail: 'the second line does not stop what it should: its test at start failed' }]
        : []),
      ...(await missingHosts(snapshot.adapters)),
      ...(await trippedHooks(await governedTabs(snapshot.adapters))),
      ...(await this.locks.problems()),
      ...(await this.discovery.problems()),
    ];
  }

  async policyState(): Promise<PolicyState> {
    const snapshot = await this.policy.current();
    const { acceptedAt } = await readItem('sync');
    const now = await this.standing.now();
    return {
      source: snapshot.source,
      version: snapshot.bundle.version,
      freshAt: acceptedAt === null ? null : new Date(acceptedAt).toISOString(),
      stale: snapshot.source === 'bundle' && (acceptedAt === null || now - acceptedAt > STALE_MS),
      expired: Date.parse(snapshot.bundle.expiresAt) <= now,
      problems: [...(await this.problems(snapshot))],
      settings: this.#settings.source,
      brakes: await this.brakes(snapshot),
      enrolled: (await this.#enrolling.known()) !== null,
      locks: this.locks.states(),
    };
  }

  /** Brakes that hold on this device now. */
  async brakes(snapshot: Snapshot): Promise<PolicyState['brakes']> {
    const { brakes } = await this.standing.read();
    return brakesInForce(brakes, snapshot.groups, await this.standing.now()).map(({ target, until, reason }) => ({
      kind: target.kind,
      id: 'id' in target ? target.id : '',
      until,
      reason,
    }));
  }

  async showBadges(): Promise<void> {
    const { adapters } = await this.policy.current();
    await Promise.all((await governedTabs(adapters)).map((id) => this.showBadge(id)));
  }

  async showBadge(tabId: number): Promise<void> {
    const record = await readTab(tabId);
    if (record === null) return;
    const problems = await this.problems(await this.policy.current());
    await showBadge(tabId, badgeOf(record.asked, problems.length), record.asked);
  }
}
