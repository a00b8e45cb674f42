import type { Database, DeviceRow } from './database';
import { discard, renumber } from './outbox';

export async function readDevice(db: Database): Promise<DeviceRow | null> {
  return (await db.device.get('current')) ?? null;
}

/**
 * Keeps a new key before anybody hears of it, so that a repeated enrolment brings the same one. Events that were
 * recorded for another tenant are nobody else's to see, and go.
 */
export function storeKey(db: Database, row: DeviceRow): Promise<void> {
  return db.transaction('rw', [db.device, db.outbox, db.history, db.numbers, db.counters, db.visits], async () => {
    const before = await db.device.get('current');
    if (before !== undefined && before.tenant !== row.tenant) await discard(db);
    await db.device.put({ ...row, slot: 'current' });
  });
}

/** The server has given the device its id: what waits is numbered from 1 on, in the same transaction. */
export function storeId(db: Database, publicKey: string, id: string, now: number): Promise<void> {
  return db.transaction('rw', db.device, db.outbox, db.history, db.numbers, async () => {
    const row = await db.device.get('current');
    if (row?.publicKey !== publicKey || row.id === id) return;
    await db.device.put({ ...row, id });
    await renumber(db, now);
  });
}

/** The server no longer knows the device: its key goes; its events stay. The tenant is remembered, for them. */
export function forgetId(db: Database, id: string): Promise<void> {
  return db.transaction('rw', db.device, async () => {
    const row = await db.device.get('current');
    if (row?.id === id) await db.device.put({ ...row, id: null, publicKey: '' });
  });
}
