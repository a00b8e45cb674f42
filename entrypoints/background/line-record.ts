import type { EventDraft } from '../../utils/model/event';
import type { Snapshot } from '../../utils/model/snapshot';
import type { Context } from '../../utils/model/verdict';
import { sizeBucket } from '../../utils/model/words';
import type { Judged } from '../../utils/line/verdict';
import { countFindings } from '../../utils/policy/count-findings';
import type { LineMemory } from './line-memory';
import { minuteOf } from './gap';
import type { Rim } from './rim';

/** How long before a stop the guard may have said that it judged the send, and how long after: its word may come a moment later. ms. */
const BEFORE_MS = 10_000;
const AFTER_MS = 1_500;
/** The same thing again within this time is the same line of the record, ms. */
const SAME_MS = 600_000;

export interface LineRecordParts {
  readonly rim: Rim;
  readonly memory: LineMemory;
  /** Stores one event for good. */
  readonly store: (draft: EventDraft) => Promise<void>;
}

/** What the line puts on the record. */
export class LineRecord {
  readonly #last = new Map<string, number>();

  constructor(private readonly parts: LineRecordParts) {}

  /**
   * Something was stopped. Whether the guard saw it is known a moment later: what it never saw is drift, since on this site it does not
   * see what is sent. Meanwhile it is kept where it outlives the worker.
   */
  async stopped(tabId: number, draft: EventDraft): Promise<void> {
    if (!this.#isNew(`stop ${String(tabId)} ${draft.site} ${JSON.stringify(draft.findings)}`, 5_000)) return;
    await this.parts.memory.changeStops((stops) => [...stops, { tabId, at: this.parts.rim.now(), draft }]);
    await this.parts.rim.sleep(AFTER_MS);
    await this.settle();
  }

  /** Records what was stopped and is old enough to be told; call at start, for what the worker before left behind. */
  async settle(): Promise<void> {
    const { memory, rim, store } = this.parts;
    await memory.loading;
    const due = memory.stops.filter(({ at }) => rim.now() - at >= AFTER_MS);
    for (const { tabId, at, draft } of due) {
      const seen = draft.channel === 'url' || memory.saw(tabId, draft.site, at, BEFORE_MS);
      await store({ ...draft, kind: seen ? 'verdict' : 'drift' });
    }
    if (due.length > 0) await memory.changeStops((stops) => stops.filter((stop) => !due.includes(stop)));
  }

  /** A request went, or was held, of which the browser shows too little: on the record once in a while, never as clean. */
  async uncovered(draft: EventDraft): Promise<void> {
    if (!this.#isNew(`uncovered ${draft.site} ${JSON.stringify(draft.findings)}`, SAME_MS)) return;
    await this.parts.store({ ...draft, kind: 'uncovered' });
  }

  #isNew(key: string, ms: number): boolean {
    const now = this.parts.rim.now();
    const last = this.#last.get(key) ?? -Infinity;
    if (now - last < ms) return false;
    this.#last.set(key, now);
    return true;
  }
}

/** One line of the record about a request: kinds and counts. `kind` is settled when it is stored. */
export function lineEvent(context: Context, { text, verdict }: Judged, snapshot: Snapshot, did: 'block' | 'log', now: number): EventDraft {
  return {
    id: crypto.randomUUID(),
    minute: minuteOf(now),
    kind: 'verdict',
    site: context.site,
    surface: context.surface,
    channel: context.channel,
    tier: verdict.tier,
    accountConfidence: context.account.confidence,
    workspace: verdict.workspace === 'allowed' ? context.account.workspace : null,
    action: did,
    wouldHave: verdict.wouldHave,
    choice: 'none',
    reason: null,
    reasonText: null,
    rules: verdict.rules
      .filter(({ outcome }) => outcome === 'decided' || outcome === 'monitor')
      .slice(0, 100)
      .map(({ id }) => ({ id })),
    findings: countFindings(verdict.findings.map(({ finding }) => finding)),
    sizeBucket: sizeBucket(text.length),
    policyVersion: snapshot.source === 'baseline' ? 0 : snapshot.bundle.version,
    build: snapshot.build,
  };
}
