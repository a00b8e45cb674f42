import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { DriftView } from '../../utils/model/console-api';
import type { Db } from './open';
import { rowsOf, whole } from './open';

/**
 * Where the record says that a site has changed: what the line stopped and the guard never saw, and what went unjudged, by site,
 * build and policy version, the newest first. Sums over all devices; no device is in it.
 */
export async function listDrift(db: Db, now: number, days: number): Promise<DriftView[]> {
  const since = new Date(now - days * 86_400_000).toISOString();
  const row = DriftView.extend({ first: z.coerce.date(), last: z.coerce.date() });
  const rows = await rowsOf(
    db,
    sql`select site, build, ${whole(sql`policy_version`)} as "policyVersion", kind, count(*)::int as count, count(distinct device)::int as devices,
          min(minute) as first, max(minute) as last,
          coalesce((select array_agg(distinct f->>'detector') from event as e, jsonb_array_elements(e.findings) as f
            where e.site = event.site and e.build = event.build and e.policy_version = event.policy_version and e.kind = event.kind
              and e.minute >= ${since}::timestamptz), '{}') as detectors
        from event where kind in ('drift', 'uncovered') and minute >= ${since}::timestamptz
        group by site, build, policy_version, kind order by max(minute) desc, site, build, kind`,
    row,
  );
  return rows.map((r) => ({ ...r, first: r.first.toISOString(), last: r.last.toISOString() }));
}
