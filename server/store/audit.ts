import { createHash } from 'node:crypto';
import { desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Db } from './open';
import type { AuditRow } from './schema';
import { audit } from './schema';

/** What is on the record; the words are part of the hash and stay as they are. */
export type AuditAction =
  | 'session.opened'
  | 'session.refused'
  | 'session.closed'
  | 'policy.published'
  | 'policy.renewed'
  | 'policy.rollout'
  | 'root.adopted'
  | 'brake.pulled'
  | 'brake.released'
  | 'knowledge.saved'
  | 'knowledge.removed'
  | 'kit.read'
  | 'channel.changed'
  | 'events.read'
  | 'report.read'
  | 'audit.read'
  | 'record.read'
  | 'record.erased'
  | 'device.enrolled'
  | 'device.refused'
  | 'device.state'
  | 'device.forked'
  | 'enrolment.full'
  | 'enrolment.changed'
  | 'enrolment.rotated'
  | 'export.dead'
  | 'export.again'
  | 'retention.run'
  | 'server.started';

/** Hash before the first line. */
export const GENESIS = '0'.repeat(64);

export function auditHash(before: string, line: Omit<AuditRow, 'hash'>): string {
  const text = JSON.stringify([line.seq, line.at, line.actor, line.action, line.detail]);
  return createHash('sha256').update(`${before}\n${text}`).digest('hex');
}

/** Adds one line to the chain, in the caller's transaction where there is one. */
export async function appendAudit(db: Db, now: number, actor: string, action: AuditAction, detail: string): Promise<void> {
  await db.transaction(async (tx) => {
    // One writer at a time: each line needs the hash of the one before.
    await tx.execute(sql`lock table audit in exclusive mode`);
    const [last] = await tx.select().from(audit).orderBy(desc(audit.seq)).limit(1);
    const line = { seq: (last?.seq ?? 0) + 1, at: new Date(now).toISOString(), actor, action, detail };
    await tx.insert(audit).values({ ...line, hash: auditHash(last?.hash ?? GENESIS, line) });
  });
}

/** Newest first, below `before` where it is given. */
export async function listAudit(db: Db, before: number | null, limit: number): Promise<AuditRow[]> {
  return db
    .select()
    .from(audit)
    .where(before === null ? undefined : lt(audit.seq, before))
    .orderBy(desc(audit.seq))
    .limit(limit);
}

export type AuditCheck =
  { readonly ok: true; readonly lines: number; readonly head: string } | { readonly ok: false; readonly seq: number; readonly why: string };

/** Lines that are known to hold: how many from the first, and the hash of the last. */
export interface VerifiedHead {
  readonly lines: number;
  readonly head: string;
}
/** Lines read at a time, so that a long record does not fill the memory. */
const PAGE = 5_000;

/**
 * Walks the chain, all of it or what comes after `from`; the line at that head is looked at again. A missing tail shows only
 * against a head that was noted elsewhere: the console shows it.
 */
export async function verifyAudit(db: Db, from: VerifiedHead = { lines: 0, head: GENESIS }): Promise<AuditCheck> {
  let { lines, head } = from;
  if (lines > 0) {
    const [line] = await db.select().from(audit).where(eq(audit.seq, lines));
    if (line === undefined) return { ok: false, seq: lines, why: 'a line is missing' };
    if (line.hash !== head) return { ok: false, seq: lines, why: 'the line does not fit its hash' };
  }
  for (;;) {
    const page = await db
      .select()
      .from(audit)
      .where(lines === 0 ? undefined : gt(audit.seq, lines))
      .orderBy(audit.seq)
      .limit(PAGE);
    for (const line of page) {
      if (line.seq !== lines + 1) return { ok: false, seq: lines + 1, why: 'a line is missing' };
      if (line.hash !== auditHash(head, line)) return { ok: false, seq: line.seq, why: 'the line does not fit its hash' };
      head = line.hash;
      lines += 1;
    }
    if (page.length < PAGE) return { ok: true, lines, head };
  }
}
