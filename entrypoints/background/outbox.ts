import type { EventDraft } from '../../utils/model/event';
import type { Database } from '../../utils/db/database';
import { outboxSize, record, type OutboxSize } from '../../utils/db/outbox';
import { ACTIONS } from '../../utils/model/words';
import type { Rim } from './rim';
import { changeItem, readItem } from './state';
import type { Store } from './store';

/** About 600 bytes each: far below the share of `storage.local` that we leave to them. */
const SPILL_LIMIT = 2_000;

/** Where events are kept until the server has them: IndexedDB, and `storage.local` for as long as that fails. */
export class Outbox {
  constructor(
    private readonly rim: Rim,
    private readonly store: Store,
    private readonly build: string,
  ) {}

  /** Resolves once the event is on disk. */
  async record(draft: EventDraft): Promise<void> {
    const db = await this.store.db();
    if (db !== null && (await this.#into(db, [draft]))) return;
    await changeItem('spill', (spill) => {
      if (spill.events.some((event) => event.id === draft.id)) return spill;
      const events = [...spill.events, draft];
      if (events.length <= SPILL_LIMIT) return { ...spill, events };
      return { ...spill, events: withoutLeast(events), dropped: spill.dropped + 1 };
    });
  }

  /** Takes what was spilt into IndexedDB, if that works again. Each step may be repeated: an event is known by its id. */
  async recover(): Promise<void> {
    const spill = await readItem('spill');
    if (spill.events.length === 0 && spill.dropped === 0) return;
    const db = await this.store.db();
    if (db === null || !(await this.#into(db, spill.events))) return;
    if (spill.dropped > 0 && !(await this.#into(db, [gapEvent(spill.dropped, this.rim.now(), this.build)]))) return;
    const done = new Set(spill.events.map((event) => event.id));
    await changeItem('spill', (now) => ({
      ...now,
      events: now.events.filter((event) => !done.has(event.id)),
      dropped: now.dropped - spill.dropped,
    }));
  }

  async size(): Promise<OutboxSize & { readonly spilt: number }> {
    const { events } = await readItem('spill');
    const db = await this.store.db();
    const size = db === null ? { waiting: 0, rejected: 0, lastSeq: (await readItem('numbers')).lastSeq } : await outboxSize(db);
    return { ...size, waiting: size.waiting + events.length, spilt: events.length };
  }

  /** False where IndexedDB refuses (quota, a closed or corrupt database). */
  async #into(db: Database, drafts: readonly EventDraft[]): Promise<boolean> {
    try {
      const { lastSeq, acknowledged } = await readItem('numbers');
      const lost = lastSeq > 0 && (await db.numbers.get('lastSeq')) === undefined;
      // The database was made anew: what was not acknowledged is gone, and the record says so.
      const gap = lost && lastSeq > acknowledged ? [gapEvent(lastSeq - acknowledged, this.rim.now(), this.build)] : [];
      for (const draft of [...gap, ...drafts]) {
        const seq = await record(db, draft, lastSeq);
        if (seq !== null) await changeItem('numbers', (numbers) => ({ ...numbers, lastSeq: seq }));
      }
      return true;
    } catch {
      return false;
    }
  }
}

/** Leaves out the oldest of the mildest. */
function withoutLeast(events: readonly EventDraft[]): EventDraft[] {
  const rank = (event: EventDraft): number => ACTIONS.indexOf(event.action);
  const mildest = Math.min(...events.map(rank));
  const at = events.findIndex((event) => rank(event) === mildest);
  return events.filter((_, index) => index !== at);
}

/** Says that `count` events were lost here, so that the record is honest. */
function gapEvent(count: number, now: number, build: string): EventDraft {
  return {
    id: crypto.randomUUID(),
    minute: minuteOf(now),
    kind: 'gap',
    site: 'weir',
    surface: 'chat',
    channel: 'network',
    tier: 'unknown',
    accountConfidence: 'low',
    workspace: null,
    action: 'log',
    wouldHave: null,
    choice: 'none',
    reason: null,
    reasonText: null,
    rules: [],
    findings: [{ detector: 'outbox.lost', count, confidence: 'high' }],
    sizeBucket: '<1k',
    policyVersion: 0,
    build,
  };
}

/** ISO 8601, to the minute: events tell no finer time. */
export function minuteOf(now: number): string {
  return new Date(Math.floor(now / 60_000) * 60_000).toISOString();
}
