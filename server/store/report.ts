import { gte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ReportView } from '../../utils/model/console-api';
import { PolicySource } from '../../utils/model/policy';
import type { Rule } from '../../utils/model/policy';
import { ACTIONS, CHOICES, CONFIDENCES, EVENT_KINDS, TIERS } from '../../utils/model/words';
import { interrupts } from '../../utils/policy/actions';
import type { Db } from './open';
import { rowsOf, whole } from './open';
import { listPolicies } from './policies';
import { device } from './schema';

const count = z.int();
const kind = z.enum(EVENT_KINDS);
const action = z.enum(ACTIONS);
type RuleLine = ReportView['rules'][number];
type DetectorLine = ReportView['detectors'][number];
type Stated = Pick<Rule, 'mode' | 'action'>;

/**
 * The day-one report: kinds of account in use, what each rule did or would have done, what was said to be wrong. Sums over
 * all devices; no name and no device is in it.
 */
export async function makeReport(db: Db, now: number, days: number): Promise<ReportView> {
  const from = new Date(now - days * 86_400_000);
  const since = from.toISOString();
  const [seen] = await db
    .select({ devices: sql<number>`count(*)::int` })
    .from(device)
    .where(gte(device.seenAt, from));
  return {
    days,
    from: since,
    to: new Date(now).toISOString(),
    devices: seen?.devices ?? 0,
    tiers: await tiers(db, since),
    rules: await rules(db, since),
    detectors: await detectors(db, since),
    choices: await choices(db, since),
  };
}

/** Transfers by site and tier: those that are in an event, and the clean ones that were only counted. */
async function tiers(db: Db, since: string): Promise<ReportView['tiers']> {
  const row = z.object({ site: z.string(), tier: z.enum(TIERS), transfers: count, clean: count });
  return rowsOf(
    db,
    sql`select site, tier, ${whole(sql`sum(transfers)`)} as transfers, ${whole(sql`sum(clean)`)} as clean from (
          select site, tier, count(*) as transfers, 0 as clean from event
            where kind = 'verdict' and minute >= ${since}::timestamptz group by site, tier
          union all
          select site, tier, sum(clean) as transfers, sum(clean) as clean from counter
            where day >= (${since}::timestamptz at time zone 'UTC')::date group by site, tier
        ) as parts group by site, tier order by site, tier`,
    row,
  );
}

/** By rule, from the rule as it stood in the policy version under which each event came about. */
async function rules(db: Db, since: string): Promise<RuleLine[]> {
  const row = z.object({ id: z.string(), version: count, kind, action, count });
  const rows = await rowsOf(
    db,
    sql`select r->>'id' as id, ${whole(sql`policy_version`)} as version, kind, action, count(*)::int as count
          from event, jsonb_array_elements(rules) as r
          where kind in ('verdict', 'wrong') and minute >= ${since}::timestamptz
          group by 1, 2, 3, 4`,
    row,
  );
  const stated = await statedRules(db);
  const newest = Math.max(0, ...stated.keys());
  const lines = new Map<string, RuleLine>();
  for (const [id, now] of stated.get(newest) ?? [])
    lines.set(id, { id, ...now, transfers: 0, interrupted: 0, wouldInterrupt: 0, wrong: 0 });
  for (const r of rows) {
    const then = stated.get(r.version)?.get(r.id);
    const line = lines.get(r.id) ?? {
      id: r.id,
      mode: 'removed',
      action: then?.action ?? r.action,
      transfers: 0,
      interrupted: 0,
      wouldInterrupt: 0,
      wrong: 0,
    };
    lines.set(r.id, line);
    if (r.kind === 'wrong') {
      line.wrong += r.count;
      continue;
    }
    line.transfers += r.count;
    const strict = interrupts(then?.action ?? r.action);
    if (then?.mode === 'monitor') line.wouldInterrupt += strict ? r.count : 0;
    else line.interrupted += strict && interrupts(r.action) ? r.count : 0;
  }
  return [...lines.values()].sort((a, b) => b.transfers - a.transfers || a.id.localeCompare(b.id));
}

/** Mode and action of each rule, by policy version. */
async function statedRules(db: Db): Promise<Map<number, Map<string, Stated>>> {
  const policies = await listPolicies(db);
  return new Map(
    policies.map((p) => {
      const source = PolicySource.pick({ rules: true }).loose().parse(JSON.parse(p.text));
      return [p.version, new Map(source.rules.map((r) => [r.id, { mode: r.mode, action: r.action }]))];
    }),
  );
}

async function detectors(db: Db, since: string): Promise<DetectorLine[]> {
  const row = z.object({ id: z.string(), kind, confidence: z.enum(CONFIDENCES), found: count, events: count });
  const rows = await rowsOf(
    db,
    sql`select f->>'detector' as id, kind, f->>'confidence' as confidence, ${whole(sql`sum((f->>'count')::bigint)`)} as found, count(*)::int as events
          from event, jsonb_array_elements(findings) as f
          where kind in ('verdict', 'wrong') and minute >= ${since}::timestamptz
          group by 1, 2, 3`,
    row,
  );
  const lines = new Map<string, DetectorLine>();
  for (const r of rows) {
    const line = lines.get(r.id) ?? { id: r.id, count: 0, wrong: 0, confidence: r.confidence };
    lines.set(r.id, line);
    if (r.kind === 'wrong') line.wrong += r.events;
    else line.count += r.found;
    if (CONFIDENCES.indexOf(r.confidence) > CONFIDENCES.indexOf(line.confidence)) line.confidence = r.confidence;
  }
  return [...lines.values()].sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
}

/** What people chose, where they were asked. */
async function choices(db: Db, since: string): Promise<ReportView['choices']> {
  const rows = await rowsOf(
    db,
    sql`select action, choice, count(*)::int as count from event
          where kind = 'verdict' and minute >= ${since}::timestamptz group by 1, 2 order by 3 desc, 1, 2`,
    z.object({ action, choice: z.enum(CHOICES), count }),
  );
  return rows.filter((r) => interrupts(r.action));
}
