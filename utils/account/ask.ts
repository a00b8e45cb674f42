import type { Adapter, Probe } from '../model/adapter';
import { pickFields, type Picked } from './pick';

/** As much of `fetch` as is needed, so that page, worker and test each bring their own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'json'>>;

/**
 * Asks one of the site's own endpoints, with the person's cookies and without a referrer, and keeps the picked fields
 * only. Null when it does not answer in JSON or the signal fires: an account is never guessed from a failure.
 */
export async function askSite(probe: Probe, origin: string, fetch: Fetch, signal: AbortSignal): Promise<Picked | null> {
  if (probe.from.kind !== 'fetch') return null;
  try {
    const response = await fetch(`${origin}${probe.from.path}`, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: { accept: 'application/json' },
      signal,
    });
    return pickFields(await response.json(), probe, response.ok);
  } catch {
    return null;
  }
}

/** The probe of that id which the background can ask for a page, or null. */
export function backgroundProbe(adapter: Pick<Adapter, 'probes'>, id: string): Probe | null {
  return adapter.probes.find((probe) => probe.id === id && (probe.from.kind === 'fetch' || probe.from.kind === 'socket')) ?? null;
}
