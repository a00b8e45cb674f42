import browser from 'webextension-polyfill';
import { Bundle } from '../../utils/model/policy';
import { Envelope } from '../../utils/model/signed';
import { KNOWLEDGE_KEY, SNAPSHOT_KEY, type Snapshot } from '../../utils/model/snapshot';
import { BASELINE } from '../../utils/policy/baseline';
import { compileSnapshot } from '../../utils/policy/snapshot';
import { parted, readKnowledge, whole, type StoredPolicy } from '../../utils/policy/stored';
import { ADAPTERS } from '../../utils/sites/all';
import { readPolicy } from '../../utils/db/policy';
import type { Bytes } from '../../utils/trust/bytes';
import { fromBase64, sha256OfText } from '../../utils/trust/bytes';
import { parseJson } from './device-request';
import type { Store } from './store';
import { turns } from './turns';

/** What is compiled into the snapshot besides the bundle. */
export interface SnapshotFacts {
  readonly groups: readonly string[] | undefined;
  readonly build: string;
}

/** What holds before anything else is known. */
export const baselineSnapshot = (build: string): Snapshot => compileSnapshot({ bundle: BASELINE, builtInAdapters: ADAPTERS, build });

/**
 * The policy that guards decide on, in `storage.local`, where each reads it without asking anybody. It is replaced as a
 * whole and never taken away: baseline, then one verified bundle after another.
 */
export class PolicyInForce {
  #cached: { readonly text: string; readonly snapshot: Snapshot } | null = null;
  /** What reads and then writes takes turns: otherwise a slow one could put an older policy back over a newer. */
  readonly #inTurn = turns();

  /** The very first act of a new installation: something holds before anything else is known. */
  holdBaseline(build: string): Promise<void> {
    return this.#inTurn(async () => {
      if ((await this.#text()) === null) await this.#write(baselineSnapshot(build));
    });
  }

  /** As the guard reads it: dictionaries and documents stand beside it. */
  async current(): Promise<Snapshot> {
    const text = await this.#text();
    if (text === null) return baselineSnapshot('');
    if (this.#cached?.text !== text) this.#cached = { text, snapshot: JSON.parse(text) as Snapshot };
    return this.#cached.snapshot;
  }

  /** With dictionaries and documents; without them if they are gone from the storage, until the next start puts them back. */
  async whole(): Promise<Snapshot> {
    const snapshot = await this.current();
    if (snapshot.knowledge === undefined) return snapshot;
    const stored = await browser.storage.local.get(KNOWLEDGE_KEY);
    return whole(snapshot, readKnowledge(stored[KNOWLEDGE_KEY])) ?? snapshot;
  }

  /** Puts a verified bundle in force. */
  enforce(bundle: Bundle, facts: SnapshotFacts): Promise<void> {
    return this.#inTurn(() => this.#compile(bundle, facts));
  }

  /**
   * Compiles anew what is stored, since groups, built-in adapters or the last step before the worker died may have
   * changed it. Without a stored bundle only the baseline is renewed: a snapshot of a bundle stays.
   */
  renew(store: Store, facts: SnapshotFacts): Promise<void> {
    return this.#inTurn(async () => {
      const db = await store.db();
      const row = db === null ? null : await readPolicy(db);
      const bundle = row?.bundle ? storedBundle(row.bundle) : null;
      if (bundle !== null) return this.#compile(bundle, facts);
      if ((await this.current()).source === 'baseline') await this.#compile(BASELINE, facts);
    });
  }

  async #compile(bundle: Bundle, facts: SnapshotFacts): Promise<void> {
    await this.#write(compileSnapshot({ ...facts, bundle, builtInAdapters: ADAPTERS }));
  }

  async #text(): Promise<string | null> {
    const stored = (await browser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY];
    return typeof stored === 'string' ? stored : null;
  }

  async #write(snapshot: Snapshot): Promise<void> {
    const next = await parted(snapshot, sha256OfText);
    await this.#put(next);
    if (next[KNOWLEDGE_KEY] === undefined) await browser.storage.local.remove(KNOWLEDGE_KEY);
  }

  /** What differs from what is stored, at once: whoever hears of the policy hears of its knowledge, if that is new. */
  async #put(next: StoredPolicy): Promise<void> {
    const now = await browser.storage.local.get(Object.keys(next));
    const changed = Object.entries(next).filter(([key, text]) => text !== now[key]);
    if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
  }
}

/** The policy in an envelope that was verified before it was stored; null where this version of Weir cannot read it. */
function storedBundle(envelope: Bytes): Bundle | null {
  const parsed = Envelope.safeParse(parseJson(envelope));
  const payload = parsed.success ? fromBase64(parsed.data.payload) : null;
  const bundle = Bundle.safeParse(payload === null ? null : parseJson(payload));
  return bundle.success ? bundle.data : null;
}
