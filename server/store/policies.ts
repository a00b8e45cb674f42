import { and, desc, eq, gte, max, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { offerFor, type Asking, type Rollout } from '../rollout';
import type { Db } from './open';
import type { PolicyRow } from './schema';
import { meta, policy } from './schema';

/** A published version without its envelope, which may be megabytes: that is read by `envelopeOf` alone. */
type Published = Omit<PolicyRow, 'envelope'>;
const { version, ring, text, note, publishedAt, publishedBy, expiresAt, sha256, percent, placeOf } = policy;
const PUBLISHED = { version, ring, text, note, publishedAt, publishedBy, expiresAt, sha256, percent, placeOf };

export async function newestPolicy(db: Db): Promise<Published | null> {
  const [row] = await db.select(PUBLISHED).from(policy).orderBy(desc(policy.version)).limit(1);
  return row ?? null;
}

/** 0 before the first. */
export async function newestVersion(db: Db): Promise<number> {
  const [row] = await db.select({ version: max(policy.version) }).from(policy);
  return row?.version ?? 0;
}

/** What a freshness statement says of a bundle; `length` in bytes. */
export interface Offered {
  readonly ring: string;
  readonly version: number;
  readonly sha256: string;
  readonly length: number;
}
/** How many versions of a ring may be under way at once. */
const UNDER_WAY = 50;

/** The newest versions of a ring, newest first, each with how many devices it is for. */
export async function offersOf(db: Db, ring: string): Promise<readonly (Offered & Rollout)[]> {
  return db
    .select({
      ring: policy.ring,
      version: policy.version,
      sha256: policy.sha256,
      percent: policy.percent,
      placeOf: policy.placeOf,
      length: sql<number>`octet_length(${policy.envelope})`.mapWith(Number),
    })
    .from(policy)
    .where(eq(policy.ring, ring))
    .orderBy(desc(policy.version))
    .limit(UNDER_WAY);
}

/** The newest version of a ring that is for this device. */
export async function offeredOf(db: Db, ring: string, device: Asking): Promise<Offered | null> {
  return offerFor(await offersOf(db, ring), device);
}

/** What devices of some ring may hold or be offered: of each ring the newest version, and those before it down to one that is for all; oldest first. */
export async function policiesUnderWay(db: Db): Promise<readonly Published[]> {
  const before = alias(policy, 'before');
  const whole = db
    .select({ version: max(before.version) })
    .from(before)
    .where(and(eq(before.ring, policy.ring), eq(before.percent, 100)));
  return db
    .select(PUBLISHED)
    .from(policy)
    .where(gte(policy.version, sql`coalesce((${whole}), 0)`))
    .orderBy(policy.version);
}

/** Changes how many devices are offered a version, in percent; false where there is no such version. */
export async function setPercent(db: Db, version: number, percent: number): Promise<boolean> {
  const changed = await db.update(policy).set({ percent }).where(eq(policy.version, version)).returning({ version: policy.version });
  return changed.length > 0;
}

/** Envelope of a published bundle, as text, by the hash of its bytes. */
export async function envelopeOf(db: Db, sha256: string): Promise<string | null> {
  const [row] = await db.select({ envelope: policy.envelope }).from(policy).where(eq(policy.sha256, sha256));
  return row?.envelope ?? null;
}

export async function listPolicies(db: Db): Promise<Published[]> {
  return db.select(PUBLISHED).from(policy).orderBy(desc(policy.version));
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
