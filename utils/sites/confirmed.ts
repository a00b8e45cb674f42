import type { Adapter } from '../model/adapter';
import type { Confirmation } from '../model/site-check';

/** A site check speaks of the selectors by which it found composer and Send: once the adapter has others, it says nothing any more. */
export function holds({ site, composer, submit }: Confirmation, adapter: Adapter): boolean {
  const has = (selectors: Adapter['composer'], wanted: string): boolean => selectors.some(({ css }) => css === wanted);
  return site === adapter.id && has(adapter.composer, composer) && has(adapter.submit, submit);
}

/** The day of the latest site check of this adapter, its own included; null where there is none. */
export function confirmedOn(adapter: Adapter, confirmed: readonly Confirmation[]): string | null {
  const days = confirmed.filter((one) => holds(one, adapter)).map(({ on }) => on);
  return [...days, ...(adapter.confirmedLive === null ? [] : [adapter.confirmedLive])].sort().at(-1) ?? null;
}
