import { fail } from '../http/fail';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import type { Register } from './register';

/** What goes out to the SOC: how it stands, and sending once more what was set aside. Targets are the server's settings. */
export function exportRoutes(register: Register, { exporter, store, now }: Services): void {
  register('GET /api/export', async (c) => c.json(await exporter.view()));

  register('POST /api/export/:target/again', async (c) => {
    const target = c.req.param('target') ?? '';
    if (!exporter.names.includes(target)) return fail(c, 404, 'no-target', 'There is no such target.', { path: '/target' });
    const events = await exporter.again(target);
    await appendAudit(store.db, now(), 'admin', 'export.again', `${events} events, ${target}`);
    return c.json(await exporter.view());
  });
}
