import type { RecordErased } from '../../utils/model/console-api';
import { fail } from '../http/fail';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import { eraseRecord, recordOf } from '../store/record';
import type { Register } from './register';

const UNKNOWN = 'No device has this id.';

/** What concerns one employee, who is known here as a device: to be handed out (Art. 15 and 20 GDPR), or deleted (Art. 17). On the record. */
export function recordRoutes(register: Register, { store, now }: Services): void {
  register('GET /api/devices/:id/record', async (c) => {
    const id = c.req.param('id') ?? '';
    const record = await recordOf(store.db, id);
    if (record === null) return fail(c, 404, 'unknown-device', UNKNOWN);
    await appendAudit(store.db, now(), 'admin', 'record.read', `${record.events.length} events of device ${id}`);
    c.header('content-disposition', `attachment; filename="weir-${id}.json"`);
    return c.json(record);
  });

  register('DELETE /api/devices/:id/record', async (c) => {
    const id = c.req.param('id') ?? '';
    const erased = await store.db.transaction(async (tx) => {
      const gone = await eraseRecord(tx, id);
      if (gone !== null)
        await appendAudit(tx, now(), 'admin', 'record.erased', `${gone.events} events and ${gone.counters} counts of device ${id}`);
      return gone;
    });
    if (erased === null) return fail(c, 404, 'unknown-device', UNKNOWN);
    return c.json(erased satisfies RecordErased);
  });
}
