import { z } from 'zod';
import type { AuditView, CoverageView, DriftView, EventView, OverviewView, ReportView } from '../../utils/model/console-api';
import { fail } from '../http/fail';
import type { Services } from '../services';
import { discoveryOf, gapsOf, sitesOf } from '../coverage-facts';
import { termsDue } from '../terms-due';
import { extensionId } from '../kit/crx';
import { appendAudit, listAudit } from '../store/audit';
import { coverageShares, privateWindows } from '../store/coverage';
import { visitsOf } from '../store/visits';
import { listDrift } from '../store/drift';
import { listEvents } from '../store/events';
import { newestPolicy } from '../store/policies';
import { makeReport } from '../store/report';
import { inWorksCouncilMode } from '../store/works-council';
import { deviceViews } from './devices';
import type { Register } from './register';

const position = z.coerce.number<string>().int().min(0).max(Number.MAX_SAFE_INTEGER);
const EventsQuery = z.object({ after: position.optional(), limit: z.coerce.number<string>().int().min(1).max(500).default(100) });
const AuditQuery = z.object({ before: position.optional() });
const ReportQuery = z.object({ days: z.coerce.number<string>().int().min(1).max(400).default(7) });
const AUDIT_PAGE = 100;

/** What the console shows. Reading events, the report and the record is itself put on the record. */
export function consoleRoutes(register: Register, services: Services): void {
  const { store, signer, now } = services;

  register('GET /api/overview', async (c) => {
    const all = await deviceViews(services);
    const policy = await newestPolicy(store.db);
    const { wholeAt, ...record } = await services.audit.check();
    return c.json({
      tenant: signer.root.tenant,
      rootSha256: signer.rootSha256,
      rootExpiresAt: signer.root.expiresAt,
      endpoint: services.publicUrl(),
      extensionId: extensionId(services.extensionKey),
      devices: all.length,
      current: all.filter((d) => d.current).length,
      withProblems: all.filter((d) => d.problems.length > 0).length,
      policyVersion: policy?.version ?? 0,
      publishedAt: policy?.publishedAt.toISOString() ?? null,
      expiresAt: policy?.expiresAt.toISOString() ?? null,
      worksCouncil: await inWorksCouncilMode(store.db),
      termsDue: termsDue(policy?.text ?? null, now()),
      audit: { ...record, wholeAt: new Date(wholeAt).toISOString() },
    } satisfies OverviewView);
  });

  register('GET /api/events', async (c) => {
    const query = EventsQuery.safeParse(c.req.query());
    if (!query.success) return fail(c, 400, 'query', 'Expected after (a position) and limit (1 to 500).');
    const { after, limit } = query.data;
    const { events } = await listEvents(store.db, after ?? null, limit);
    // The page asks again and again for what is new: an empty answer shows nobody anything.
    if (after === undefined || events.length > 0)
      await appendAudit(store.db, now(), 'admin', 'events.read', `${events.length} events after ${after ?? 'the newest page'}`);
    return c.json(events satisfies EventView[]);
  });

  register('GET /api/report', async (c) => {
    const query = ReportQuery.safeParse(c.req.query());
    if (!query.success) return fail(c, 400, 'query', 'Expected days (1 to 400).');
    await appendAudit(store.db, now(), 'admin', 'report.read', `${query.data.days} days`);
    return c.json((await makeReport(store.db, now(), query.data.days)) satisfies ReportView);
  });

  register('GET /api/drift', async (c) => {
    const query = ReportQuery.safeParse(c.req.query());
    if (!query.success) return fail(c, 400, 'query', 'Expected days (1 to 400).');
    return c.json((await listDrift(store.db, now(), query.data.days)) satisfies DriftView[]);
  });

  register('GET /api/coverage', async (c) => {
    const query = ReportQuery.safeParse(c.req.query());
    if (!query.success) return fail(c, 400, 'query', 'Expected days (1 to 400).');
    const policy = await newestPolicy(store.db);
    const shares = await coverageShares(store.db, now(), query.data.days);
    const visits = await visitsOf(store.db, now(), query.data.days);
    const text = policy?.text ?? null;
    return c.json({
      shares,
      sites: sitesOf(text),
      discovery: discoveryOf(text, visits),
      privateWindows: await privateWindows(store.db),
      gaps: gapsOf(),
    } satisfies CoverageView);
  });

  register('GET /api/audit', async (c) => {
    const query = AuditQuery.safeParse(c.req.query());
    if (!query.success) return fail(c, 400, 'query', 'Expected before (a line number).');
    return c.json((await listAudit(store.db, query.data.before ?? null, AUDIT_PAGE)) satisfies AuditView[]);
  });
}
