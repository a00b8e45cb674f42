import type { Logger } from 'pino';
import type { AuditCheck } from './store/audit';
import { verifyAudit } from './store/audit';
import type { Db } from './store/open';

const DAY_MS = 86_400_000;

/** A check, and when the whole chain was last walked, in milliseconds since the epoch. */
export type WatchedAudit = AuditCheck & { readonly wholeAt: number };
export interface AuditWatch {
  /** Walks the whole chain and remembers its head. A chain that does not hold is logged. */
  readonly whole: () => Promise<WatchedAudit>;
  /** Goes on from the remembered head: what was added since. The whole chain where that was walked a day ago, or never. */
  readonly check: () => Promise<WatchedAudit>;
}

/**
 * Keeps an eye on the record without reading all of it each time. A line below the remembered head that is changed shows with
 * the next whole walk, at start and once a day; everything from the head on shows at once.
 */
export function watchAudit(db: Db, now: () => number, log: Pick<Logger, 'error'>): AuditWatch {
  let last: WatchedAudit | null = null;

  async function whole(): Promise<WatchedAudit> {
    const wholeAt = now();
    const result = await verifyAudit(db);
    if (!result.ok) log.error({ seq: result.seq, why: result.why }, 'the audit log does not hold together');
    last = { ...result, wholeAt };
    return last;
  }

  return {
    whole,
    check: async () => {
      if (last === null || now() - last.wholeAt >= DAY_MS) return whole();
      // A chain that was broken stays so until it is walked again.
      if (!last.ok) return last;
      const { wholeAt } = last;
      const check = { ...(await verifyAudit(db, last)), wholeAt };
      if (check.ok) last = check;
      return check;
    },
  };
}
