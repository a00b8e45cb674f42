import { eq, sql } from 'drizzle-orm';
import { type FrameLook, type Look } from '../../utils/model/api';
import { CoverageView } from '../../utils/model/console-api';
import { rowsOf, whole, type Db } from './open';
import { coverage, device } from './schema';

/** A day's looks may arrive often: they only grow. */
export async function saveLooks(db: Db, now: number, device: string, looks: readonly Look[], frames: readonly FrameLook[]): Promise<void> {
  const framesOn = new Map(frames.map((look) => [`${look.day} ${look.site}`, look]));
  for (const look of looks) {
    const { late = 0, frames: all = 0, elsewhere = 0, missing = 0 } = framesOn.get(`${look.day} ${look.site}`) ?? {};
    await db
      .insert(coverage)
      .values({ ...look, late, frames: all, elsewhere, missing, device, updatedAt: new Date(now) })
      .onConflictDoUpdate({
        target: [coverage.device, coverage.day, coverage.site],
        set: {
          looks: sql`greatest(${coverage.looks}, excluded.looks)`,
          covered: sql`greatest(${coverage.covered}, excluded.covered)`,
          late: sql`greatest(${coverage.late}, excluded.late)`,
          frames: sql`greatest(${coverage.frames}, excluded.frames)`,
          elsewhere: sql`greatest(${coverage.elsewhere}, excluded.elsewhere)`,
          missing: sql`greatest(${coverage.missing}, excluded.missing)`,
          updatedAt: new Date(now),
        },
      });
  }
}

/** Sums over all devices, by site and by browser; no device is in it. */
export function coverageShares(db: Db, now: number, days: number): Promise<CoverageView['shares']> {
  const since = new Date(now - days * 86_400_000).toISOString().slice(0, 10);
  return rowsOf(
    db,
    sql`select c.site, split_part(d.build, ' ', 2) as browser, ${whole(sql`sum(c.looks)`)} as looks, ${whole(sql`sum(c.covered)`)} as covered,
          count(distinct c.device)::int as devices, ${whole(sql`sum(c.late)`)} as late, ${whole(sql`sum(c.frames)`)} as frames,
          ${whole(sql`sum(c.elsewhere)`)} as elsewhere, ${whole(sql`sum(c.missing)`)} as missing
        from coverage c join device d on d.id = c.device where c.day > ${since}::date group by 1, 2 order by 1, 2`,
    CoverageView.shape.shares.element,
  );
}

/** On how many devices that may come in Weir is let into private windows, and on how many it is not; the others do not say. */
export async function privateWindows(db: Db): Promise<CoverageView['privateWindows']> {
  const [row] = await db
    .select({
      covered: sql<number>`count(*) filter (where ${device.privateWindows})::int`,
      not: sql<number>`count(*) filter (where not ${device.privateWindows})::int`,
    })
    .from(device)
    .where(eq(device.state, 'admitted'));
  return row ?? { covered: 0, not: 0 };
}
