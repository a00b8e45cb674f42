import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CoverageView, Look } from '../../utils/model/api';
import { rowsOf, type Db } from './open';
import { coverage } from './schema';

/** A day's looks may arrive often: they only grow. */
export async function saveLooks(db: Db, now: number, device: string, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await db
      .insert(coverage)
      .values({ ...look, device, updatedAt: new Date(now) })
      .onConflictDoUpdate({
        target: [coverage.device, coverage.day, coverage.site],
        set: {
          looks: sql`greatest(${coverage.looks}, excluded.looks)`,
          covered: sql`greatest(${coverage.covered}, excluded.covered)`,
          updatedAt: new Date(now),
        },
      });
  }
}

/** Sums over all devices, by site and by browser; no device is in it. */
export function coverageShares(db: Db, now: number, days: number): Promise<CoverageView['shares']> {
  const since = new Date(now - days * 86_400_000).toISOString().slice(0, 10);
  const row = z.object({ site: z.string(), browser: z.string(), looks: z.int(), covered: z.int(), devices: z.int() });
  return rowsOf(
    db,
    sql`select c.site, split_part(d.build, ' ', 2) as browser, sum(c.looks)::int as looks, sum(c.covered)::int as covered,
          count(distinct c.device)::int as devices
        from coverage c join device d on d.id = c.device where c.day > ${since}::date group by 1, 2 order by 1, 2`,
    row,
  );
}
