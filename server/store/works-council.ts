import { isNotNull } from 'drizzle-orm';
import type { Db } from './open';
import { PolicySource } from '../../utils/model/policy';
import { policiesUnderWay, readMeta, writeMeta } from './policies';
import { device, event, visit } from './schema';

const KEY = 'works-council';

/** Whether a policy that devices may hold has works-council mode, in whichever ring; kept beside the policy, since each upload asks. */
export async function inWorksCouncilMode(db: Db): Promise<boolean> {
  return (await readMeta(db, KEY)) === 'on';
}

const Mode = PolicySource.pick({ worksCouncil: true }).loose();

/**
 * Follows what has just been published, or is offered to other devices. One ring with the mode is enough: its people were told so, and
 * what another ring gets, or a share of theirs, does not end it. Where it is on, what it forbids is removed from what was stored before.
 */
export async function followPolicies(db: Db): Promise<void> {
  const on = (await policiesUnderWay(db)).some(({ text }) => Mode.parse(JSON.parse(text)).worksCouncil === true);
  await writeMeta(db, KEY, on ? 'on' : 'off');
  if (!on) return;
  await db.update(device).set({ label: null }).where(isNotNull(device.label));
  await db.update(event).set({ reasonText: null }).where(isNotNull(event.reasonText));
  await db.delete(visit);
}
