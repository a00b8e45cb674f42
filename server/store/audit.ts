import { createHash } from 'node:crypto';
import { desc, lt, sql } from 'drizzle-orm';
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
  | 'events.read'
  | 'report.read'
  | 'audit.read'
  | 'device.enrolled'
  | 'device.refused'
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

/** Walks the whole chain. A missing tail shows only against a head that was noted elsewhere: the console shows it. */
export async function verifyAudit(db: Db): Promise<AuditCheck> {
  const lines = await db.select().from(audit).orderBy(audit.seq);
  let before = GENESIS;
  for (const [index, line] of lines.entries()) {
    if (line.seq !== index + 1) return { ok: false, seq: index + 1, why: 'a line is missing' };
    if (line.hash !== auditHash(before, line)) return { ok: false, seq: line.seq, why: 'the line does not fit its hash' };
    before = line.hash;
  }
  return { ok: true, lines: lines.length, head: before };
}
