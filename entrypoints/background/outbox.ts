import type { EventDraft } from '../../utils/model/event';
import type { Database } from '../../utils/db/database';
import { makeRoom, OUTBOX_CAP, outboxSize, putBack, record, type OutboxSize } from '../../utils/db/outbox';
import type { Range } from '../../utils/model/ranges';
import { ACTIONS } from '../../utils/model/words';
import { gapEvent } from './gap';
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
    private readonly cap = OUTBOX_CAP,
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

  /** The server lacks these numbers, which it has had: it was restored from a backup. */
  async askedAgain(ranges: readonly Range[]): Promise<void> {
    const db = await this.store.db();
    if (db !== null) await putBack(db, this.rim.now(), ranges, this.#gap);
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
      // The database was made anew: what was not acknowledged is gone, and the record says so.
      if (lastSeq > acknowledged && (await db.numbers.get('lastSeq')) === undefined)
        await this.#add(db, this.#gap(lastSeq - acknowledged), lastSeq, [[acknowledged + 1, lastSeq]]);
      for (const draft of drafts) await this.#add(db, draft, lastSeq);
      return true;
    } catch {
      return false;
    }
  }

  async #add(db: Database, draft: EventDraft, floor: number, lost: readonly Range[] = []): Promise<void> {
    const { seq, held } = await record(db, draft, floor, lost);
    if (seq !== null) await changeItem('numbers', (numbers) => ({ ...numbers, lastSeq: seq }));
    if (held > this.cap) await makeRoom(db, this.cap, this.#gap);
  }

  readonly #gap = (count: number): EventDraft => gapEvent(count, this.rim.now(), this.build);
}

/** Leaves out the oldest of the mildest. */
function withoutLeast(events: readonly EventDraft[]): EventDraft[] {
  const rank = (event: EventDraft): number => ACTIONS.indexOf(event.action);
  const mildest = Math.min(...events.map(rank));
  const at = events.findIndex((event) => rank(event) === mildest);
  return events.filter((_, index) => index !== at);
}
