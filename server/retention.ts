import { PolicySource } from '../utils/model/policy';
import { REQUEST_WINDOW_MS } from '../utils/trust/request';
import { renewPolicy } from './publish';
import type { Services } from './services';
import { appendAudit } from './store/audit';
import { dropNonces } from './store/devices';
import { dropEvents } from './store/events';
import { policiesUnderWay } from './store/policies';
import { dropSessions } from './store/sessions';

const DAY_MS = 86_400_000;
/** Thousands of devices leave hundreds of thousands of nonces in an hour. */
const NONCES_MS = 10 * 60_000;
export const DEFAULT_RETENTION_DAYS = 90;

const Kept = PolicySource.pick({ retentionDays: true }).loose();

/**
 * Removes events and counts that are older than the policy of their device's ring says (ASVS 14.2.7), and what has no use any more.
 * Where several versions of a ring are under way, the longest of their times holds for all of it: which of them a device had when an
 * event came is not asked. A ring without a policy of its own, and sums over all devices, go by the fewest days of any ring.
 */
export async function runRetention({
  store,
  now,
}: Pick<Services, 'store' | 'now'>): Promise<{ days: number; events: number; counters: number }> {
  const at = now();
  const longest = new Map<string, number>();
  for (const { ring, text } of await policiesUnderWay(store.db))
    longest.set(ring, Math.max(longest.get(ring) ?? 0, Kept.parse(JSON.parse(text)).retentionDays));
  const rings = [...longest].map(([ring, days]) => ({ ring, days })).sort((a, b) => a.ring.localeCompare(b.ring));
  const days = Math.min(...(rings.length === 0 ? [DEFAULT_RETENTION_DAYS] : rings.map((one) => one.days)));
  return store.db.transaction(async (tx) => {
    const before = (kept: number): number => at - kept * DAY_MS;
    const dropped = await dropEvents(tx, new Map(rings.map((one) => [one.ring, before(one.days)])), before(days));
    await dropNonces(tx, at - 2 * REQUEST_WINDOW_MS);
    await dropSessions(tx, at);
    const longer = rings.filter((one) => one.days > days).map((one) => `, ${one.days} in ring ${one.ring}`);
    await appendAudit(
      tx,
      at,
      'server',
      'retention.run',
      `kept ${days} days${longer.join('')}; removed ${dropped.events} events and ${dropped.counters} counts`,
    );
    return { days, ...dropped };
  });
}

/** The jobs of every day, now and then once a day until the signal. A failed run is logged and tried again the next day. */
export async function startDailyJobs(services: Services, signal: AbortSignal): Promise<void> {
  const run = async (): Promise<void> => {
    await runRetention(services);
    await services.audit.whole();
    const version = await renewPolicy(services);
    if (version !== null) services.log.info({ version }, 'the policy was renewed before it expires');
  };
  await run();
  const nonces = setInterval(
    () => void dropNonces(services.store.db, services.now() - 2 * REQUEST_WINDOW_MS).catch(() => undefined),
    NONCES_MS,
  );
  nonces.unref();
  const timer = setInterval(
    () => void run().catch((error: unknown) => services.log.error({ reason: String(error) }, 'the daily jobs failed')),
    DAY_MS,
  );
  timer.unref();
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearInterval(nonces);
  });
}
