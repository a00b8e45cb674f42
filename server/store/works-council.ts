import { isNotNull } from 'drizzle-orm';
import type { Db } from './open';
import { readMeta, writeMeta } from './policies';
import { device, event, visit } from './schema';

const KEY = 'works-council';

/** Whether the newest published policy holds works-council mode; kept beside the policy, since each upload asks. */
export async function inWorksCouncilMode(db: Db): Promise<boolean> {
  return (await readMeta(db, KEY)) === 'on';
}

/** Follows the policy that is being published. Where the mode is on, what it forbids is removed from what was stored before. */
export async function followPolicy(db: Db, on: boolean): Promise<void> {
  await writeMeta(db, KEY, on ? 'on' : 'off');
  if (!on) return;
  await db.update(device).set({ label: null }).where(isNotNull(device.label));
  await db.update(event).set({ reasonText: null }).where(isNotNull(event.reasonText));
  await db.delete(visit);
}
