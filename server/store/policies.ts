import { and, desc, eq } from 'drizzle-orm';
import type { Db } from './open';
import type { PolicyRow } from './schema';
import { meta, policy } from './schema';

export async function newestPolicy(db: Db): Promise<PolicyRow | null> {
  const [row] = await db.select().from(policy).orderBy(desc(policy.version)).limit(1);
  return row ?? null;
}

export async function newestOfRing(db: Db, ring: string): Promise<PolicyRow | null> {
  const [row] = await db
    .select()
    .from(policy)
    .where(and(eq(policy.ring, ring)))
    .orderBy(desc(policy.version))
    .limit(1);
  return row ?? null;
}

/** Envelope of a published bundle, as text, by the hash of its bytes. */
export async function envelopeOf(db: Db, sha256: string): Promise<string | null> {
  const [row] = await db.select({ envelope: policy.envelope }).from(policy).where(eq(policy.sha256, sha256));
  return row?.envelope ?? null;
}

export async function listPolicies(db: Db): Promise<PolicyRow[]> {
  return db.select().from(policy).orderBy(desc(policy.version));
}

export async function addPolicy(db: Db, row: PolicyRow): Promise<void> {
  await db.insert(policy).values(row);
}

const DRAFT = 'policy.draft';

export async function readDraft(db: Db): Promise<string | null> {
  return readMeta(db, DRAFT);
}

export async function saveDraft(db: Db, text: string | null): Promise<void> {
  if (text === null) await db.delete(meta).where(eq(meta.key, DRAFT));
  else await writeMeta(db, DRAFT, text);
}

export async function readMeta(db: Db, key: string): Promise<string | null> {
  const [row] = await db.select().from(meta).where(eq(meta.key, key));
  return row?.value ?? null;
}

export async function writeMeta(db: Db, key: string, value: string): Promise<void> {
  await db.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } });
}
