import { eq } from 'drizzle-orm';
import type { DeviceRecord } from '../../utils/model/console-api';
import type { Db } from './open';
import { counter, coverage, device, event } from './schema';

/** Everything that is stored of one device, oldest first; null where there is no such device. */
export async function recordOf(db: Db, id: string): Promise<DeviceRecord | null> {
  const [row] = await db.select().from(device).where(eq(device.id, id));
  if (row === undefined) return null;
  const events = await db.select().from(event).where(eq(event.device, id)).orderBy(event.seq);
  const counters = await db.select().from(counter).where(eq(counter.device, id)).orderBy(counter.day);
  const looks = await db.select().from(coverage).where(eq(coverage.device, id)).orderBy(coverage.day);
  return {
    device: {
      id: row.id,
      label: row.label,
      build: row.build,
      enrolledAt: row.enrolledAt.toISOString(),
      seenAt: row.seenAt?.toISOString() ?? null,
    },
    events: events.map(({ lost, ...kept }) => ({
      ...kept,
      ...(lost ? { lost } : {}),
      minute: kept.minute.toISOString(),
      receivedAt: kept.receivedAt.toISOString(),
    })),
    counters: counters.map((kept) => ({ ...kept, updatedAt: kept.updatedAt.toISOString() })),
    coverage: looks.map((kept) => ({ ...kept, updatedAt: kept.updatedAt.toISOString() })),
  };
}

/** Removes the events and counts of one device; the device itself goes on. Answers with how many, null where there is no such device. */
export async function eraseRecord(db: Db, id: string): Promise<{ events: number; counters: number } | null> {
  const [row] = await db.select({ id: device.id }).from(device).where(eq(device.id, id));
  if (row === undefined) return null;
  const events = await db.delete(event).where(eq(event.device, id)).returning({ seq: event.seq });
  const counters = await db.delete(counter).where(eq(counter.device, id)).returning({ day: counter.day });
  const looks = await db.delete(coverage).where(eq(coverage.device, id)).returning({ day: coverage.day });
  return { events: events.length, counters: counters.length + looks.length };
}
