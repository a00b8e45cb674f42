import { z } from 'zod';
import type { ChannelsView } from '../../utils/model/console-api';
import { parseBody, readBody } from '../http/body';
import { fail } from '../http/fail';
import { CHANNELS } from '../kit/choices';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import type { Register } from './register';

const Name = z.enum(CHANNELS);
const Change = z.strictObject({ action: z.enum(['release', 'promote', 'stop', 'roll-back']) });

const MAX_SENT = 1_000;

/** Which build browsers get, and changing it. */
export function channelRoutes(register: Register, { channels, store, now }: Services): void {
  register('GET /api/channels', async (c) => c.json((await channels.view()) satisfies ChannelsView));

  register('POST /api/channels/:channel', async (c) => {
    const name = Name.safeParse(c.req.param('channel'));
    if (!name.success) return fail(c, 404, 'not-found', `There is no such channel; there are ${CHANNELS.join(' and ')}.`);
    const sent = await readBody(c, MAX_SENT);
    if (sent === null) return fail(c, 413, 'too-large', `Expected at most ${MAX_SENT} bytes.`);
    const body = await parseBody(c, sent, Change);
    if (!body.ok) return body.response;
    const changed = await channels.change(name.data, body.value.action);
    if (!changed.ok) return fail(c, 409, 'channel', changed.says);
    await appendAudit(store.db, now(), 'admin', 'channel.changed', `${body.value.action}: ${changed.says}`);
    return c.json({ says: changed.says });
  });
}
