import type { ExportView } from '../../utils/model/console-api';
import type { Logger } from 'pino';
import { appendAudit } from '../store/audit';
import {
  bury,
  countDeliveries,
  deadLetters,
  delivered,
  dueDeliveries,
  postpone,
  queueDeliveries,
  revive,
  type Due,
} from '../store/deliveries';
import type { Db } from '../store/open';
import { writeMeta, readMeta } from '../store/policies';
import type { Target } from './target';

const IDLE_MS = 2_000;
const FIRST_MS = 2_000;
const LONGEST_MS = 15 * 60_000;
/** A receiver that is down over a long weekend still gets everything by itself. */
export const GIVE_UP_MS = 4 * 86_400_000;
const SHOWN = 100;

export interface ExporterOptions {
  readonly db: Db;
  readonly targets: readonly Target[];
  readonly tenant: string;
  readonly now: () => number;
  readonly random?: () => number;
  readonly log: Pick<Logger, 'error' | 'warn'>;
}

/**
 * Brings every event out to every target at least once: queued with the event itself, removed when the receiver has it, tried
 * again with full jitter, and set aside where the receiver refuses it or four days have passed.
 */
export class Exporter {
  /** Largest batch that each target has not refused. */
  readonly #batches = new Map<string, number>();
  /** Until when a target is left alone: what waits behind a batch that failed would fare no better, and `Retry-After` is for all of it. */
  readonly #pausedUntil = new Map<string, number>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What is being sent, by target: to each one batch after the other, and to none in the time of another. */
  readonly #draining = new Map<string, Promise<void>>();
  #stopped = false;

  constructor(private readonly options: ExporterOptions) {}

  get names(): readonly string[] {
    return this.options.targets.map((target) => target.name);
  }

  /** New events, in the transaction that stores them. */
  queue(tx: Db, positions: readonly number[]): Promise<void> {
    return queueDeliveries(tx, this.options.now(), this.names, positions);
  }

  start(): void {
    for (const target of this.options.targets) this.#turn(target);
  }

  #turn(target: Target): void {
    void this.#drain(target)
      .catch((error: unknown) => this.options.log.error({ target: target.name, reason: String(error) }, 'the export failed'))
      .finally(() => {
        if (this.#stopped) return;
        const timer = setTimeout(() => this.#turn(target), IDLE_MS);
        timer.unref();
        this.#timers.set(target.name, timer);
      });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.allSettled(this.#draining.values());
  }

  /** Sends what is due to any target until nothing is. */
  async drain(): Promise<void> {
    await Promise.all(this.options.targets.map((target) => this.#drain(target)));
  }

  #drain(target: Target): Promise<void> {
    const before = this.#draining.get(target.name);
    if (before !== undefined) return before;
    const all = async (): Promise<void> => {
      while (!this.#stopped && (await this.#sendBatch(target)));
    };
    const draining = all().finally(() => this.#draining.delete(target.name));
    this.#draining.set(target.name, draining);
    return draining;
  }

  /** True while there may be more to send now. */
  async #sendBatch(target: Target): Promise<boolean> {
    const { db, tenant, now } = this.options;
    if (now() < (this.#pausedUntil.get(target.name) ?? 0)) return false;
    const limit = this.#batches.get(target.name) ?? target.batch;
    const due = await dueDeliveries(db, now(), target.name, limit);
    if (due.length === 0) return false;
    const events = due.map(({ event }) => event);
    const positions = events.map((event) => event.position);
    const result = await target.deliver(events, tenant);
    if (result.outcome === 'delivered') {
      await delivered(db, target.name, positions);
      this.#batches.set(target.name, Math.min(target.batch, limit * 2));
      await writeMeta(db, `export.${target.name}`, new Date(now()).toISOString());
      return true;
    }
    if (result.outcome === 'refused') {
      // One of them is at fault: fewer at a time until it is alone.
      if (due.length > 1) this.#batches.set(target.name, Math.ceil(due.length / 2));
      else await this.#bury(target, positions, result.reason);
      return true;
    }
    const old = due.filter((row) => row.firstTriedAt !== null && now() - row.firstTriedAt.getTime() >= GIVE_UP_MS);
    if (old.length > 0) await this.#bury(target, positionsOf(old), `given up after four days: ${result.reason}`);
    const rest = positionsOf(due.filter((row) => !old.includes(row)));
    const until = now() + this.#pause(due, result.retryAfterMs);
    this.#pausedUntil.set(target.name, until);
    await postpone(db, now(), target.name, rest, until, result.reason);
    return false;
  }

  #pause(due: readonly Due[], retryAfterMs: number | null): number {
    const tries = Math.max(...due.map((row) => row.tries));
    const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 20));
    return Math.max(retryAfterMs ?? 0, 500 + (this.options.random ?? Math.random)() * ceiling);
  }

  async #bury(target: Target, positions: readonly number[], reason: string): Promise<void> {
    const { db, now, log } = this.options;
    await bury(db, target.name, positions, reason);
    await appendAudit(db, now(), 'server', 'export.dead', `${String(positions.length)} events, ${target.name}: ${reason}`);
    log.warn({ target: target.name, events: positions.length, reason }, 'events could not be exported');
  }

  /** Sends what was set aside once more; how many that is. */
  async again(target: string): Promise<number> {
    this.#pausedUntil.delete(target);
    return revive(this.options.db, this.options.now(), target);
  }

  /** As the console shows it. */
  async view(): Promise<ExportView> {
    const { db, targets } = this.options;
    const views = [];
    for (const { name, address } of targets) {
      const lastAt = await readMeta(db, `export.${name}`);
      views.push({ name, address, lastAt, ...(await countDeliveries(db, name)), letters: await deadLetters(db, name, SHOWN) });
    }
    return { targets: views };
  }
}

const positionsOf = (due: readonly Due[]): number[] => due.map(({ event }) => event.position);
