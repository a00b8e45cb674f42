import browser from 'webextension-polyfill';
import type { Classifier, Knowledge } from '../../utils/classify/types';
import { MISSING } from '../../utils/classify/missing';
import { send } from '../../utils/messages/send';
import { KNOWLEDGE_KEY, type Snapshot, type StoredKnowledge } from '../../utils/model/snapshot';
import { sleep } from '../../utils/page/frames';
import { inTurn, runIdly, stepping, type Sliced } from '../../utils/page/slices';
import { world, type World } from '../../utils/page/world';
import { lacksKnowledge, readKnowledge, whole } from '../../utils/policy/stored';

/** How often what is missing is looked for, ms. */
export const POLL_MS = 50;
/** How long the engine is waited for while nothing is held, ms. */
const WARM_MS = 30_000;
/** How long an answer is waited for before what is missing is asked for again, ms. */
const AGAIN_MS = 1_500;

/**
 * The classifier of this frame: what the background injects (`engine-*.js`) and what the company knows, which is read from `storage.local` apart
 * from the policy, together once the page is idle or something is held.
 */
export class Engine {
  private knowledge: StoredKnowledge | null = null;
  private compiled: { readonly knows: string; readonly classifier: Classifier } | null = null;
  private warmed: Classifier | null = null;
  private injectionAsked = -Infinity;
  private knowledgeAsked = -Infinity;

  /** `injected`: called when the background has put in what was asked for. */
  constructor(private readonly injected: () => void) {}

  /** Another policy may bring other knowledge. */
  take(stored: unknown): void {
    this.knowledge = readKnowledge(stored);
  }

  /** The classifier of a policy, if all that it takes is there. Made on first use. */
  of(snapshot: Snapshot): Classifier | null {
    const knows = knowsOf(snapshot);
    if (this.compiled?.knows === knows) return this.compiled.classifier;
    const { engine } = world();
    const known = whole(snapshot, this.knowledge);
    if (engine === undefined || known === null) return null;
    const classifier = compile(engine, known.bundle);
    this.compiled = { knows, classifier };
    return classifier;
  }

  /** There is a classifier, and this policy knows something else. */
  isBehind(snapshot: Snapshot): boolean {
    return this.compiled !== null && this.compiled.knows !== knowsOf(snapshot);
  }

  /** Has engine and dialog put into this frame, and reads what the company knows. Again and again until all is there; the worker may be asleep. */
  askFor(snapshot: Snapshot | null): void {
    if (snapshot !== null) void this.readKnowledge(snapshot);
    const { engine, interstitial } = world();
    if (engine !== undefined && interstitial !== undefined) return;
    const now = performance.now();
    if (now - this.injectionAsked < AGAIN_MS) return;
    this.injectionAsked = now;
    send('engine.inject', {}).then(this.injected, () => {
      // Nobody there: the extension was updated or removed under this page, which goes on with what it has.
    });
  }

  /**
   * Waits for all of it; compiles it and runs it over samples when the page is idle, so that the first paste does not pay for it. Once for a
   * classifier. No decision waits for this: a paste in the midst of it makes at once what is not made yet. `wanted`: the policy, null as long
   * as there is none, undefined where none will govern.
   */
  async warm(wanted: () => Snapshot | null | undefined): Promise<void> {
    const until = performance.now() + WARM_MS;
    for (;;) {
      const snapshot = wanted();
      if (snapshot === undefined) return;
      if (world().engine !== undefined && snapshot !== null && !lacksKnowledge(snapshot, this.knowledge)) break;
      if (performance.now() >= until) return;
      this.askFor(snapshot);
      await sleep(POLL_MS);
    }
    this.injected();
    const { engine } = world();
    if (engine === undefined) return;
    try {
      await runIdly(inTurn(this.warming(engine, wanted)));
    } catch {
      // What fails here fails again where it matters, and is reported there.
    }
  }

  private *warming(engine: NonNullable<World['engine']>, wanted: () => Snapshot | null | undefined): Generator<Sliced> {
    yield stepping(this.making(engine, wanted));
    const snapshot = wanted();
    const classifier = snapshot == null ? null : this.of(snapshot);
    if (classifier === null || classifier === this.warmed) return;
    this.warmed = classifier;
    for (const text of engine.warmUpTexts()) yield classifier.start(text);
  }

  private *making(engine: NonNullable<World['engine']>, wanted: () => Snapshot | null | undefined): Generator<undefined, void> {
    const snapshot = wanted();
    const known = snapshot == null ? null : whole(snapshot, this.knowledge);
    if (snapshot == null || known === null) return;
    const knows = knowsOf(snapshot);
    if (this.compiled?.knows === knows) return;
    const classifier = yield* engine.make(known.bundle);
    // A paste in between had one made at once, and another policy may have come.
    const now = wanted();
    if (now != null && knowsOf(now) === knows && this.compiled?.knows !== knows) this.compiled = { knows, classifier };
  }

  private async readKnowledge(snapshot: Snapshot): Promise<void> {
    const now = performance.now();
    if (!lacksKnowledge(snapshot, this.knowledge) || now - this.knowledgeAsked < AGAIN_MS) return;
    this.knowledgeAsked = now;
    try {
      const read = readKnowledge((await browser.storage.local.get(KNOWLEDGE_KEY))[KNOWLEDGE_KEY]);
      // A newer policy may have brought its own meanwhile.
      if (lacksKnowledge(snapshot, this.knowledge)) this.knowledge = read;
    } catch {
      // As above: enforcement goes on, and a policy whose knowledge is missing decides about that.
    }
  }
}

/** All of a policy that a classifier is made of: the same for two policies that differ in nothing else, and then one classifier does for both. */
function knowsOf(snapshot: Snapshot): string {
  const before = KNOWS.get(snapshot);
  if (before !== undefined) return before;
  const { dictionaries, documents, patterns, code }: Knowledge = snapshot.bundle;
  const knows = JSON.stringify([snapshot.knowledge, dictionaries, documents, patterns, code]);
  KNOWS.set(snapshot, knows);
  return knows;
}
const KNOWS = new WeakMap<Snapshot, string>();

/** An engine that cannot be set up is one that fails: policy decides, not an exception. */
function compile(engine: NonNullable<World['engine']>, knowledge: Knowledge): Classifier {
  try {
    return engine.create(knowledge);
  } catch {
    return MISSING;
  }
}
