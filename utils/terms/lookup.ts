import type { ContractRow, TermsRow } from '../model/terms';
import type { Tier } from '../model/words';

const DAY = 86_400_000;
/** A contract of the company's own outlives its review by this many days, so that a forgotten date does not stop everybody on a Monday. */
const CONTRACT_GRACE_DAYS = 14;

/** First instant (ms since the epoch, UTC) at which a row is no longer believed. */
export function expiryOf(row: Pick<ContractRow, 'expiresAt'>, graceDays = 0): number {
  return Date.parse(row.expiresAt) + graceDays * DAY;
}

/** Whether data may go into training: all but `never` and `only-if-opted-in`. Unknown terms may. */
export function mayTrain(row: Pick<ContractRow, 'trains'> | null): boolean {
  return row === null || (row.trains !== 'never' && row.trains !== 'only-if-opted-in');
}

/** Whether data is kept for longer than `days`. What is not stated, or not known, is kept for ever. */
export function retentionOverDays(row: Pick<ContractRow, 'retentionDays'> | null, days: number): boolean {
  return row === null || typeof row.retentionDays !== 'number' || row.retentionDays > days;
}

const consumer = (tier: Tier): boolean => tier === 'consumer-free' || tier === 'consumer-paid';

/** A row speaks of the account's tier; an unknown account may be any consumer's, so any consumer row speaks of it. */
function speaksOf(row: TermsRow, tier: Tier): boolean {
  return row.tier.includes(tier) || (tier === 'unknown' && row.tier.some(consumer));
}

/** Positive where `a` is the worse for the company. */
function worse(a: TermsRow, b: TermsRow): number {
  const days = (row: TermsRow): number => (typeof row.retentionDays === 'number' ? row.retentionDays : Infinity);
  if (mayTrain(a) !== mayTrain(b)) return mayTrain(a) ? 1 : -1;
  return days(a) === days(b) ? 0 : days(a) - days(b);
}

export interface TermsLookup {
  readonly vendor: string;
  readonly site: string;
  readonly tier: Tier;
  /** The company's own contract for the allowed workspace in use, if there is one. */
  readonly contract: ContractRow | undefined;
  /** Registers in the order in which they are asked: the bundle's, then the built-in one. */
  readonly registers: readonly (readonly TermsRow[])[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * The row that holds (policy clause 9): the contract of the allowed workspace, else the vendor's row for that tier, else
 * null = unknown. A contract that has lapsed counts as unknown and does not fall back to the vendor's row. Where several
 * rows fit, a row for the site goes before one for the vendor, and then the worst for the company counts.
 */
export function termsFor(ask: TermsLookup): ContractRow | null {
  if (ask.contract) return ask.now < expiryOf(ask.contract, CONTRACT_GRACE_DAYS) ? ask.contract : null;
  for (const register of ask.registers) {
    const fitting = register.filter((row) => row.vendor === ask.vendor && speaksOf(row, ask.tier) && ask.now < expiryOf(row));
    const forSite = fitting.filter((row) => row.sites?.includes(ask.site));
    const general = fitting.filter((row) => row.sites === undefined);
    const best = (forSite.length > 0 ? forSite : general).reduce<TermsRow | null>(
      (worst, row) => (worst === null || worse(row, worst) > 0 ? row : worst),
      null,
    );
    if (best) return best;
  }
  return null;
}
