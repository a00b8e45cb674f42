import type { Adapter, Request } from '../model/adapter';
import type { Surface } from '../model/words';

/** Whether a host name is one of the patterns. A trailing dot and capitals are the same host. */
export function hostIn(hostname: string, patterns: readonly string[]): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return patterns.some((pattern) =>
    pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern,
  );
}

/** The adapter of the site that has this host name, or null; the site may have some of its paths only, see `covers`. */
export function adapterFor(hostname: string, adapters: readonly Adapter[]): Adapter | null {
  return adapters.find((adapter) => hostIn(hostname, adapter.hosts)) ?? null;
}

/** Segment by segment: `*` is any one, and a last one that ends in `-` is a beginning. `/` is everything. */
function under(path: string, prefix: string): boolean {
  if (prefix === '/') return true;
  const wanted = prefix.replace(/\/$/, '').split('/');
  const there = path.split('/');
  return wanted.every((part, at) => {
    const segment = there[at];
    if (segment === undefined) return false;
    if (part === '*') return segment !== '';
    return part === segment || (at === wanted.length - 1 && part.endsWith('-') && segment.startsWith(part));
  });
}

/** Whether a place on one of its hosts is the site at all: hosts of which `paths` says nothing are the site's as a whole. */
export function covers(adapter: Pick<Adapter, 'paths'>, hostname: string, path: string): boolean {
  const speaking = (adapter.paths ?? []).flatMap((entry) => {
    const slash = entry.indexOf('/');
    return slash === 0 || hostIn(hostname, [entry.slice(0, slash)]) ? [entry.slice(slash)] : [];
  });
  return speaking.length === 0 || speaking.some((prefix) => under(path, prefix));
}

/** The adapter that governs an address, or null. */
export function adapterAt(address: URL, adapters: readonly Adapter[]): Adapter | null {
  const adapter = adapterFor(address.hostname, adapters);
  return adapter !== null && covers(adapter, address.hostname, address.pathname) ? adapter : null;
}

/** Which part of the site a path is; `chat` where no prefix of the adapter fits. */
export function surfaceFor(path: string, adapter: Pick<Adapter, 'surfaces'>): Surface {
  return adapter.surfaces.find((s) => under(path, s.path))?.surface ?? 'chat';
}

/** Match patterns for script registration. Plain http counts too: a downgraded or company-internal host is governed all the same. Each once, sorted. */
export function matchPatterns(adapters: readonly Pick<Adapter, 'hosts'>[]): readonly string[] {
  return [...new Set(adapters.flatMap((adapter) => adapter.hosts.map((host) => `*://${host}/*`)))].sort();
}

/** The request descriptor that fits, or null: first in the adapter's order. */
export function requestFor(method: string, url: string, adapter: Pick<Adapter, 'requests'>): Request | null {
  return adapter.requests.find((request) => request.method === method.toUpperCase() && new RegExp(request.url).test(url)) ?? null;
}
