import { z } from 'zod';
import type { EventsResponse } from '../../utils/model/api';
import { StatusRequest, type StatusResponse } from '../../utils/model/api';
import { Counter, Event } from '../../utils/model/event';
import { parseBody, parseShape, unstorable } from '../http/body';
import type { Services } from '../services';
import { MAX_RANGES } from '../../utils/model/ranges';
import { appendAudit } from '../store/audit';
import { saveLooks } from '../store/coverage';
import { saveStatus, setDeviceState } from '../store/devices';
import { addCounters, addEvents } from '../store/events';
import { inWorksCouncilMode } from '../store/works-council';
import { sequences } from '../store/sequence';
import { addVisits } from '../store/visits';
import type { Register } from './register';

/** Just enough to answer for each event by number; each is then judged by itself, so that one bad event holds up no other. */
const Upload = z.strictObject({
  events: z.array(z.looseObject({ seq: z.int().min(1) })).max(500),
  counters: z.array(z.unknown()).max(500),
});

/** What a device reports. Answered after the commit: what is `accepted` is kept (osquery, Santa: acknowledge each event by itself). */
export function eventRoutes(register: Register, { store, exporter, log, now }: Services): void {
  register('POST /v1/events', async (c) => {
    const upload = await parseShape(c, c.get('body'), Upload);
    if (!upload.ok) return upload.response;
    const device = c.get('device').id;
    const good: Event[] = [];
    const bad = new Map<unknown, string>();
    for (const raw of upload.value.events) {
      const parsed = Event.safeParse(raw);
      const text = parsed.success ? unstorable(parsed.data) : null;
      if (!parsed.success) bad.set(raw, `shape:/${parsed.error.issues[0]?.path.join('/') ?? ''}`);
      else if (text !== null) bad.set(raw, `text:${text}`);
      else good.push(parsed.data);
    }
    const counters = upload.value.counters
      .map((raw) => Counter.safeParse(raw))
      .flatMap((p) => (p.success && unstorable(p.data) === null ? [p.data] : []));
    const stored = await store.db.transaction(async (tx) => {
      const kept = (await inWorksCouncilMode(tx)) ? good.map((event) => ({ ...event, reasonText: null })) : good;
      const { results, positions, forked } = await addEvents(tx, now(), device, kept);
      await exporter.queue(tx, positions);
      await addCounters(tx, now(), device, counters);
      if (forked) {
        await setDeviceState(tx, device, 'forked');
        await appendAudit(tx, now(), `device ${device}`, 'device.forked', 'two machines use its key; both have to enrol again');
      }
      return results;
    });
    const judged = [...stored];
    const results = upload.value.events.map((raw): EventsResponse['results'][number] => {
      const code = bad.get(raw);
      const result = code === undefined ? judged.shift() : undefined;
      return result ?? { seq: raw.seq, status: 'rejected', code: code ?? 'lost' };
    });
    return c.json({ results, rejectedCounters: upload.value.counters.length - counters.length } satisfies EventsResponse);
  });

  register('POST /v1/status', async (c) => {
    const status = await parseBody(c, c.get('body'), StatusRequest);
    if (!status.ok) return status.response;
    const { id } = c.get('device');
    await saveStatus(store.db, now(), id, status.value);
    await saveLooks(store.db, now(), id, status.value.coverage ?? [], status.value.frames ?? []);
    const { visits, policyVersion } = status.value;
    const dropped = visits === undefined ? 0 : await addVisits(store.db, now(), id, policyVersion, visits);
    if (dropped > 0) log.warn({ dropped }, 'counts of visits that the signed policy does not ask for were dropped');
    const { highest = 0, missing = [] } = (await sequences(store.db, id)).get(id) ?? {};
    return c.json({
      highest,
      missing: missing.slice(0, MAX_RANGES).map(([from, to]) => [from, to]),
      ...(visits === undefined ? {} : { visits: visits.batch }),
    } satisfies StatusResponse);
  });
}
