import { and, desc, eq, gt, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { VisitBatch } from '../../utils/model/api';
import { Discovery } from '../../utils/model/policy';
import { Envelope } from '../../utils/model/signed';
import { fromBase64, textOf } from '../../utils/trust/bytes';
import type { Db } from './open';
import { device, policy, visit } from './schema';
import { inWorksCouncilMode } from './works-council';

const DAY_MS = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** Days that a device still keeps, and one ahead for clocks that are wrong. */
const [BEHIND, AHEAD] = [20, 1];

/**
 * Adds a device's visits to the sums, each batch once, and keeps nothing that says from whom they came. Taken is only what the signed
 * policy that the device holds has on its list; in works-council mode, nothing. Answers with how many counts were dropped for that: not
 * with their hosts, which are just what is not to be kept.
 */
export async function addVisits(db: Db, now: number, from: string, version: number, { batch, counts }: VisitBatch): Promise<number> {
  return db.transaction(async (tx) => {
    const fresh = await tx
      .update(device)
      .set({ visits: batch })
      .where(and(eq(device.id, from), or(isNull(device.visits), ne(device.visits, batch))))
      .returning({ id: device.id });
    if (fresh.length === 0) return 0;
    if (await inWorksCouncilMode(tx)) return counts.length;
    const listed = await listOfVersion(tx, version);
    const [oldest, latest] = [dayOf(now - BEHIND * DAY_MS), dayOf(now + AHEAD * DAY_MS)];
    const taken = counts.filter(({ host, day }) => listed.includes(host) && day >= oldest && day <= latest);
    for (const one of taken) {
      await tx
        .insert(visit)
        .values(one)
        .onConflictDoUpdate({ target: [visit.day, visit.host], set: { count: sql`${visit.count} + excluded.count` } });
    }
    return counts.length - taken.length;
  });
}

const Listing = z.object({ discovery: Discovery.optional() });

/** The list in the signed bundle of that version; empty where there is none. */
async function listOfVersion(db: Db, version: number): Promise<readonly string[]> {
  const [row] = await db.select({ envelope: policy.envelope }).from(policy).where(eq(policy.version, version));
  if (row === undefined) return [];
  const payload = textOf(fromBase64(Envelope.parse(JSON.parse(row.envelope)).payload) ?? new Uint8Array());
  return Listing.parse(JSON.parse(payload ?? '{}')).discovery?.hosts ?? [];
}

/** What was opened in the last days, newest day first. */
export function visitsOf(db: Db, now: number, days: number): Promise<readonly { day: string; host: string; count: number }[]> {
  return db
    .select()
    .from(visit)
    .where(gt(visit.day, dayOf(now - days * DAY_MS)))
    .orderBy(desc(visit.day), visit.host);
}

/** Removes the days before the given moment's. */
export async function dropVisits(db: Db, before: number): Promise<number> {
  const gone = await db
    .delete(visit)
    .where(lt(visit.day, dayOf(before)))
    .returning({ day: visit.day });
  return gone.length;
}
