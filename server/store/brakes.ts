import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Brake } from '../../utils/model/brake';
import type { Db } from './open';
import type { BrakeRow } from './schema';
import { brake } from './schema';

/** Brakes that hold now, oldest first. */
export async function brakesNow(db: Db, now: number): Promise<readonly BrakeRow[]> {
  return db
    .select()
    .from(brake)
    .where(and(isNull(brake.releasedAt), gt(brake.until, new Date(now))))
    .orderBy(brake.pulledAt, brake.id);
}

/** What a ring's freshness statement says is braked. */
export async function brakesFor(db: Db, ring: string, now: number): Promise<readonly Brake[]> {
  return (await brakesNow(db, now)).filter(({ rings }) => rings === null || rings.includes(ring)).map((row) => row.brake);
}

export async function listBrakes(db: Db): Promise<readonly BrakeRow[]> {
  return db.select().from(brake).orderBy(desc(brake.pulledAt), brake.id).limit(100);
}

/** Nobody else pulls one until this transaction ends. */
export async function lockBrakes(db: Db): Promise<void> {
  await db.execute(sql`lock table brake in exclusive mode`);
}

export async function addBrake(db: Db, row: Omit<BrakeRow, 'releasedAt'>): Promise<void> {
  await db.insert(brake).values({ ...row, releasedAt: null });
}

/** The brake that was released; null where none of this id holds. */
export async function releaseBrake(db: Db, id: string, now: number): Promise<BrakeRow | null> {
  const [row] = await db
    .update(brake)
    .set({ releasedAt: new Date(now) })
    .where(and(eq(brake.id, id), isNull(brake.releasedAt), gt(brake.until, new Date(now))))
    .returning();
  return row ?? null;
}
