import type { MessageRequest, MessageResponse } from '../../../utils/messages/contract';
import type { Sender } from '../../../utils/messages/receive';
import type { EventDraft } from '../../../utils/model/event';
import type { Bundle } from '../../../utils/model/policy';
import { ACTIONS } from '../../../utils/model/words';
import { countClean } from '../../../utils/db/outbox';
import { FAILPOINTS_BUILT, reached } from '../../../utils/platform/failpoint';
import type { App } from '../app';
import { minuteOf } from '../gap';
import { changeTab } from '../tabs';

/** Stores the event, and only then answers; the upload follows by itself. */
export async function eventRecord(app: App, draft: EventDraft, sender: Sender): Promise<MessageResponse<'event.record'>> {
  await app.ready;
  if (FAILPOINTS_BUILT) await reached('event.received');
  const { bundle } = await app.policy.current();
  await app.outbox.record({
    ...draft,
    minute: minuteOf(Date.parse(draft.minute)),
    workspace: listed(draft, bundle),
    reasonText: bundle.worksCouncil === true ? null : draft.reasonText,
    build: app.build,
  });
  if (FAILPOINTS_BUILT) await reached('event.committed');
  app.upload.soon();
  if (sender.tabId !== null && draft.kind === 'verdict' && interrupts(draft)) {
    await changeTab(sender.tabId, sender.origin, (record) => ({ ...record, asked: record.asked + 1 }));
    await app.showBadge(sender.tabId);
  }
  return { id: draft.id };
}

/** A workspace leaves the device only if it is on the company's own list, whatever the sender says. */
function listed({ site, workspace }: EventDraft, bundle: Bundle): string | null {
  const known = bundle.workspaces.some((entry) => entry.site === site && [entry.id, entry.domain, entry.name].includes(workspace ?? ''));
  return known ? workspace : null;
}

/** The first three actions do not interrupt. */
const interrupts = (draft: EventDraft): boolean => ACTIONS.indexOf(draft.action) > ACTIONS.indexOf('notify');

export async function cleanCount(app: App, of: MessageRequest<'clean.count'>): Promise<MessageResponse<'clean.count'>> {
  await app.ready;
  const db = await app.store.db();
  if (db) await countClean(db, of);
  return {};
}
