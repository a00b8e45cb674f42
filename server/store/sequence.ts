import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Range } from '../../utils/model/ranges';
import type { Db } from './open';
import { rowsOf } from './open';
import { fromMultirange, toMultirange } from './ranges';

/**
 * Which numbers of a device's sequence have come, kept with the device: together with what the device says is lost, every
 * number up to the highest is accounted for, or is missing. Removing old events changes nothing here.
 */
export interface Sequence {
  /** Highest number that came; 0 before the first. */
  readonly highest: number;
  /** Numbers below it that neither came nor are said to be lost. */
  readonly missing: readonly Range[];
}

const Row = z.object({ id: z.string(), highest: z.coerce.number<string | number>(), missing: z.string() });
const HIGHEST = sql`greatest(coalesce(upper(received), 1), coalesce(upper(lost), 1)) - 1`;
const MISSING = sql`('{[1,' || greatest(coalesce(upper(received), 1), 1)::text || ')}')::int8multirange - received - lost`;

/** Of one device, or of all. */
export async function sequences(db: Db, deviceId: string | null = null): Promise<ReadonlyMap<string, Sequence>> {
  const where = deviceId === null ? sql`` : sql`where id = ${deviceId}`;
  const rows = await rowsOf(db, sql`select id, (${HIGHEST})::text as highest, (${MISSING})::text as missing from device ${where}`, Row);
  return new Map(rows.map((row) => [row.id, { highest: row.highest, missing: fromMultirange(row.missing) }]));
}

/** What has come of a device; no other transaction changes it until this one ends. */
export async function lockReceived(db: Db, deviceId: string): Promise<readonly Range[]> {
  const [row] = await rowsOf(
    db,
    sql`select received::text as received from device where id = ${deviceId} for update`,
    z.object({ received: z.string() }),
  );
  if (row === undefined) throw new Error('events of a device that is not there');
  return fromMultirange(row.received);
}

/** These numbers have come, and those are lost. */
export async function addReceived(db: Db, deviceId: string, came: readonly Range[], lost: readonly Range[]): Promise<void> {
  await db.execute(
    sql`update device set received = received + ${toMultirange(came)}::int8multirange,
          lost = lost + ${toMultirange(lost)}::int8multirange where id = ${deviceId}`,
  );
}
