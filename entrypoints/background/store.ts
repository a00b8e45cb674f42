import { Database, newerVersion } from '../../utils/db/database';
import { changeItem, type Problem } from './state';

const OPEN_TIMEOUT_MS = 5_000;
/** A database that would not open this often in a row, worker start after worker start, is made anew. */
const FAILURES_BEFORE_RESET = 5;

/** IndexedDB, or null for now: it may be blocked, broken or full, and nothing that decides may wait for it. */
export class Store {
  #opening: Promise<Database | null> | null = null;
  /** Why it is left alone, where that is known. */
  problem: Problem | null = null;

  constructor(private readonly make: () => Database = () => new Database()) {}

  /** The open database. A failed opening is tried again at the next call. */
  db(): Promise<Database | null> {
    this.#opening ??= this.#open().then((db) => {
      if (db === null) this.#opening = null;
      return db;
    });
    return this.#opening;
  }

  async #open(): Promise<Database | null> {
    const db = this.make();
    try {
      const newer = await inTime(newerVersion(db), OPEN_TIMEOUT_MS);
      this.problem = newer === null ? null : newerProblem(newer);
      if (newer !== null) return null;
      await inTime(db.open(), OPEN_TIMEOUT_MS);
      // Closed under us (the browser cleared the profile, the disk failed): the next call opens it again.
      db.on('close', () => {
        this.#opening = null;
      });
      await changeItem('spill', (spill) => (spill.failures === 0 ? spill : { ...spill, failures: 0 }));
      return db;
    } catch {
      db.close();
      const { failures } = await changeItem('spill', (spill) => ({ ...spill, failures: spill.failures + 1 }));
      if (failures >= FAILURES_BEFORE_RESET) {
        await inTime(db.delete(), OPEN_TIMEOUT_MS).catch(() => undefined);
        await changeItem('spill', (spill) => ({ ...spill, failures: 0 }));
      }
      return null;
    }
  }
}

const newerProblem = (version: number): Problem => ({
  code: 'storage.newer',
  detail: `a newer Weir wrote the database (version ${String(version)}); this one leaves it as it is, and keeps new events beside it: install the newer Weir again, and both go on together`,
});

async function inTime<T>(promise: PromiseLike<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
