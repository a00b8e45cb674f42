import type { ContractRow } from '../model/terms';
import { expiryOf } from './lookup';

/** How long ahead an admin is told that a row wants to be read again, in days: first, and then urgently. */
export const NOTICE_DAYS = { soon: 30, urgent: 7 } as const;

export interface Due {
  readonly id: string;
  readonly expiresAt: string;
  /** Whole days left, 0 or fewer once it has lapsed. */
  readonly days: number;
  readonly stage: 'soon' | 'urgent' | 'lapsed';
}

/** Whether a row is near its date or past it; null while there is time. `now` in milliseconds since the epoch. */
export function dueOf(row: Pick<ContractRow, 'id' | 'expiresAt'>, now: number): Due | null {
  const days = Math.ceil((expiryOf(row) - now) / 86_400_000);
  if (days > NOTICE_DAYS.soon) return null;
  return { id: row.id, expiresAt: row.expiresAt, days, stage: days <= 0 ? 'lapsed' : days <= NOTICE_DAYS.urgent ? 'urgent' : 'soon' };
}

/** Rows that an admin has to be told of, the most urgent first. */
export function dueRows(rows: readonly Pick<ContractRow, 'id' | 'expiresAt'>[], now: number): readonly Due[] {
  return rows.flatMap((row) => dueOf(row, now) ?? []).sort((a, b) => a.days - b.days);
}
