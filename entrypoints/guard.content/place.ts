import type { Adapter } from '../../utils/model/adapter';
import type { Snapshot } from '../../utils/model/snapshot';
import { adapterFor, covers } from '../../utils/sites/match';

/** Host names that a frame may be governed by: its own, else those of the pages that it was written by (blank, srcdoc, blob, data). */
export function hostsOf(
  frame: Pick<Location, 'hostname' | 'protocol' | 'pathname'>,
  origin: string,
  ancestors: readonly string[],
  referrer: string,
): readonly string[] {
  if (frame.hostname !== '') return [frame.hostname];
  const inner = frame.protocol === 'blob:' ? frame.pathname : '';
  return [inner, origin, ...ancestors, referrer].flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const { hostname } = new URL(address);
    return hostname === '' ? [] : [hostname];
  });
}

/** The adapter of the first host that has one. */
export function governingAdapter(snapshot: Snapshot, hosts: readonly string[]): Adapter | null {
  for (const host of hosts) {
    const found = adapterFor(host, snapshot.adapters);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether this place of a site's hosts is the site, now: people move between pages without a load. A frame without a host
 * of its own (blank, srcdoc, blob, data) counts as the page around it where that can be read, and as the site otherwise.
 */
export function isHere(adapter: Adapter, frame: Window): boolean {
  for (let at = frame; ; at = at.parent) {
    try {
      const { hostname, pathname } = at.location;
      if (hostname !== '') return covers(adapter, hostname, pathname);
    } catch {
      return true;
    }
    if (at === at.parent) return true;
  }
}
