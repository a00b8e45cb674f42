import browser from 'webextension-polyfill';
import { EventsResponse } from '../../utils/model/api';
import type { Database, OutboxRow } from '../../utils/db/database';
import { acknowledge, confirmCounters, FORKED, lease, release, retryRejected, unconfirmedCounters } from '../../utils/db/outbox';
import { FAILPOINTS_BUILT, reached } from '../../utils/platform/failpoint';
import { ask, isForgotten, parseJson, type Answer, type Failed } from './device-request';
import type { Enrolled } from './enrolment';
import type { Outbox } from './outbox';
import type { Rim } from './rim';
import { changeItem, readItem } from './state';
import type { Store } from './store';

export const UPLOAD_ALARM = 'upload';
const DEBOUNCE_MS = 400;
const BATCH = 200;
const COUNTERS = 500;
const MAX_ANSWER_BYTES = 256 * 1024;
const DAY_MS = 86_400_000;
const BACKOFF_FIRST_MS = 2_000;
/** A poll that succeeds ends the back-off, so that a server that is back is not left waiting for this long. */
const BACKOFF_MAX_MS = 3_600_000;
/** The server cannot read what we sent; sending the same again would not help. */
const MALFORMED = [400, 413, 422];

export interface UploadOptions {
  readonly rim: Rim;
  readonly store: Store;
  readonly outbox: Outbox;
  readonly build: string;
  /** The enrolled device, or null while there is none. */
  device(): Promise<Enrolled | null>;
  /** The server no longer knows the device. */
  forgotten(device: Enrolled): Promise<void>;
}

/** A 200 that does not speak our language, such as a captive portal's page. */
const NO_WORD: Failed = { ok: false, code: 'malformed', status: null, retryAfterMs: null };

/**
 * Brings events to the server: lease, send, acknowledge, each in a transaction of its own, so that a worker that dies
 * anywhere leaves events that are sent again, and the server counts an event once by its device and number.
 */
export class Upload {
  #running: Promise<void> | null = null;
  #again = false;
  #soon = false;

  constructor(private readonly options: UploadOptions) {}

  /** Sends in a moment, together with what else comes in it. */
  soon(): void {
    if (this.#soon) return;
    this.#soon = true;
    void this.options.rim.sleep(DEBOUNCE_MS).then(() => {
      this.#soon = false;
      return this.drain();
    });
  }

  /** The server answers again: what waits may go at once. */
  async resume(): Promise<void> {
    await changeItem('upload', (state) => ({ ...state, tries: 0, notBefore: 0 }));
    await this.drain();
  }

  /** Sends until nothing waits or the server does not take it; one at a time. Never rejects. */
  drain(): Promise<void> {
    if (this.#running !== null) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#drain()
      .catch(() => undefined) // IndexedDB failed midway: what was leased is given back at the next drain.
      .finally(() => {
        this.#running = null;
        if (!this.#again) return;
        this.#again = false;
        void this.drain();
      });
    return this.#running;
  }

  async #drain(): Promise<void> {
    const { rim, store, outbox } = this.options;
    await outbox.recover();
    const db = await store.db();
    if (db === null) return;
    const { notBefore } = await readItem('upload');
    // Before anything is touched: a decision that is being recorded would wait for it.
    if (rim.now() < notBefore) return this.#wakeAt(notBefore);
    // One drain runs at a time, in the one worker there is: a lease that is still there is that of a drain that died.
    await release(db);
    await this.#retry(db);
    for (let more = true; more;) {
      const device = await this.options.device();
      if (device === null) return;
      more = await this.#sendBatch(db, device);
    }
  }

  /** What was rejected is sent once more by each new version of Weir, and once a day: the server may have learnt. */
  async #retry(db: Database): Promise<void> {
    const { rim, build } = this.options;
    const { triedBy, triedAt } = await readItem('rejected');
    if (triedBy === build && Math.abs(rim.now() - triedAt) < DAY_MS) return;
    await retryRejected(db);
    await changeItem('rejected', () => ({ triedBy: build, triedAt: rim.now() }));
  }

  /** True while there is more to send now. */
  async #sendBatch(db: Database, device: Enrolled): Promise<boolean> {
    const { batch } = await readItem('upload');
    const rows = await lease(db, batch);
    if (FAILPOINTS_BUILT && rows.length > 0) await reached('lease.committed');
    const counters = rows.length === 0 ? await unconfirmedCounters(db, COUNTERS) : [];
    if (rows.length === 0 && counters.length === 0) return false;
    const asking = ask(this.options.rim, {
      endpoint: device.endpoint,
      method: 'POST',
      path: '/v1/events',
      json: {
        events: rows.map((row) => row.event),
        counters: counters.map(({ day, site, tier, clean }) => ({ day, site, tier, clean })),
      },
      maxBytes: MAX_ANSWER_BYTES,
      key: device,
    });
    if (FAILPOINTS_BUILT && rows.length > 0) await reached('upload.started');
    const answer = await asking;
    const results = resultsOf(answer);
    if (results !== null) {
      if (FAILPOINTS_BUILT && rows.length > 0) await reached('upload.answered');
      await acknowledge(db, rows, results);
      if (FAILPOINTS_BUILT && rows.length > 0) await reached('upload.acknowledged');
      if (results.some(({ code }) => code === FORKED)) {
        await this.options.forgotten(device);
        return false;
      }
      await confirmCounters(db, counters);
      const highest = Math.max(0, ...results.filter((r) => r.status !== 'rejected').map((r) => r.seq));
      await changeItem('numbers', (numbers) => ({ ...numbers, acknowledged: Math.max(numbers.acknowledged, highest) }));
      await changeItem('upload', (state) => ({ tries: 0, notBefore: 0, batch: Math.min(BATCH, state.batch * 2) }));
      // An answer that names none of what was sent would otherwise be asked for for ever.
      return rows.length === 0
        ? counters.length === COUNTERS
        : results.some((r) => rows.some((row) => row.seq === r.seq)) || this.#backOff(null);
    }
    await release(db);
    return this.#afterFailure(db, device, rows, answer.ok ? NO_WORD : answer);
  }

  async #afterFailure(db: Database, device: Enrolled, rows: readonly OutboxRow[], failed: Failed): Promise<boolean> {
    if (isForgotten(failed)) {
      await this.options.forgotten(device);
      return this.#backOff(failed.retryAfterMs);
    }
    const [first] = rows;
    if (failed.status === null || !MALFORMED.includes(failed.status) || first === undefined) return this.#backOff(failed.retryAfterMs);
    // One of them is at fault: halve the batch until it is alone, then set it aside.
    if (rows.length > 1) await changeItem('upload', (state) => ({ ...state, batch: Math.ceil(rows.length / 2) }));
    else await acknowledge(db, [first], [{ seq: first.seq, status: 'rejected', code: failed.code }]);
    return true;
  }

  /** Full jitter: 2 s, 4 s, 8 s … at most an hour, and never before the server's own `Retry-After`. */
  async #backOff(retryAfterMs: number | null): Promise<false> {
    const { rim } = this.options;
    const { notBefore } = await changeItem('upload', (state) => {
      const tries = state.tries + 1;
      const ceiling = Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** Math.min(tries, 20));
      const wait = Math.max(retryAfterMs ?? 0, 500 + rim.random() * ceiling);
      return { ...state, tries, notBefore: rim.now() + wait };
    });
    await this.#wakeAt(notBefore);
    return false;
  }

  /** By an alarm, which outlives the worker, and by a timer, which may be sooner (alarms take 30 s or more). */
  async #wakeAt(time: number): Promise<void> {
    const wait = Math.max(0, time - this.options.rim.now());
    await browser.alarms.create(UPLOAD_ALARM, { when: this.options.rim.now() + Math.max(wait, 30_000) });
    if (wait < 25_000) void this.options.rim.sleep(wait).then(() => this.drain());
  }
}

/** The server's word on each event; null where the answer is no such word (a captive portal's page, say). */
function resultsOf(answer: Answer): EventsResponse['results'] | null {
  if (!answer.ok) return null;
  const parsed = EventsResponse.safeParse(parseJson(answer.bytes));
  return parsed.success ? parsed.data.results : null;
}
