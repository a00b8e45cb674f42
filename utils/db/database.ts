import Dexie, { type Table } from 'dexie';
import type { Counter, Event } from '../model/event';
import { failpointInTransaction } from './failpoint';
import { weightOf } from './weight';
import type { Bytes } from '../trust/bytes';
import type { TrustState } from '../trust/state';

/**
 * One event on its way to the server. `leased` while an upload that holds it is under way; `rejected` when the server
 * refused it: kept and counted, never sent again by itself.
 */
export interface OutboxRow {
  readonly seq: number;
  readonly event: Event;
  readonly state: 'waiting' | 'leased' | 'rejected';
  /** What is dropped last when there is no room; see weight. */
  readonly weight: number;
  /** The server's word for a rejection. */
  readonly code: string | null;
}

/**
 * What was recorded here, for the person to see, and for a server that was restored from a backup and asks for it again. It outlives
 * the upload by a day.
 */
export interface HistoryRow {
  readonly id: string;
  readonly minute: string;
  readonly event: Event;
}

/** The whole count of one day, and how much of it the server has confirmed. */
export interface CounterRow extends Counter {
  readonly confirmed: number;
}

/**
 * How often a listed AI host was opened on a day (utils/sites/discovery.ts); nothing else is known of a visit. `sent` of them the server
 * has, `sending` are on their way under the number `batch`, by which the server counts them once.
 */
export interface VisitRow {
  readonly day: string;
  readonly host: string;
  readonly count: number;
  readonly sent: number;
  readonly sending: number;
  readonly batch: string | null;
}

/** The device's identity. The private key cannot be read, only used (`extractable: false`). */
export interface DeviceRow {
  readonly tenant: string;
  /** Given by the server; null between making the key and the server's answer, so that a retry brings the same key. */
  readonly id: string | null;
  readonly privateKey: CryptoKey;
  /** Raw, base64. */
  readonly publicKey: string;
}

/** What is remembered so that nothing older is taken again, and for whom it holds: another tenant, ring or root starts anew. */
export interface TrustRow extends TrustState {
  readonly tenant: string;
  readonly rootSha256: string;
}

/** The verified envelopes, byte for byte, and in the same row what they allow us to believe. */
export interface PolicyRow {
  readonly root: Bytes;
  readonly bundle: Bytes | null;
  readonly trust: TrustRow;
}

/**
 * Builds add tables and indexes, so that an older one that is rolled back to opens what a newer one has changed. A build that breaks
 * with this takes its version number from the next hundred, and older ones leave its database alone.
 */
const GENERATION = 100;

/**
 * The version on the disk, where it is one that this code must not open; else null. Asked before opening: Dexie opens any version, and
 * alters one that it does not know. It numbers in tens.
 */
export async function newerVersion(db: Database): Promise<number | null> {
  const databases = await Dexie.dependencies.indexedDB.databases();
  const found = Math.floor((databases.find(({ name }) => name === db.name)?.version ?? 0) / 10);
  return Math.floor(found / GENERATION) > Math.floor(db.verno / GENERATION) ? found : null;
}

/** Everything that the background keeps in IndexedDB. */
export class Database extends Dexie {
  readonly outbox!: Table<OutboxRow, number>;
  readonly history!: Table<HistoryRow, string>;
  readonly counters!: Table<CounterRow, [string, string, string]>;
  readonly visits!: Table<VisitRow, [string, string]>;
  /** `lastSeq` is the highest number given; `held` and `rejected` count rows of the outbox, since IndexedDB counts by walking. */
  readonly numbers!: Table<{ readonly name: 'lastSeq' | 'held' | 'rejected'; readonly value: number }, string>;
  readonly device!: Table<DeviceRow & { readonly slot: 'current' }, string>;
  readonly policy!: Table<PolicyRow & { readonly slot: 'current' }, string>;

  /** Strict durability: an event is on disk before the decision is shown (a relaxed commit may be lost with the machine's power). */
  constructor(name = 'weir') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      outbox: 'seq, state',
      history: 'id, minute',
      counters: '[day+site+tier]',
      numbers: 'name',
      device: 'slot',
      policy: 'slot',
    });
    this.version(2)
      .stores({ outbox: 'seq, state, [weight+seq]', history: 'id, minute, event.seq' })
      .upgrade(async (tx) => {
        const outbox = tx.table<OutboxRow, number>('outbox');
        await outbox.toCollection().modify((row: { weight: number } & OutboxRow) => {
          row.weight = weightOf(row.event);
        });
        const rejected = await outbox.where('state').equals('rejected').count();
        await tx.table('numbers').bulkPut([
          { name: 'held', value: await outbox.count() },
          { name: 'rejected', value: rejected },
        ]);
        await failpointInTransaction('migration');
      });
    this.version(3).stores({ visits: '[day+host]' });
  }
}
