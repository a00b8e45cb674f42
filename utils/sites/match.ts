import type { Adapter, Request } from '../model/adapter';
import type { Surface } from '../model/words';
import { valuesAt } from './pointer';

/** The adapter of the site that has this host name, or null. A trailing dot and capitals are the same host. */
export function adapterFor(hostname: string, adapters: readonly Adapter[]): Adapter | null {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const fits = (pattern: string) =>
    pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;
  return adapters.find((adapter) => adapter.hosts.some(fits)) ?? null;
}

/** Which part of the site a path is; `chat` where no prefix of the adapter fits. */
export function surfaceFor(path: string, adapter: Pick<Adapter, 'surfaces'>): Surface {
  const fits = (prefix: string) => path === prefix || path.startsWith(/[-/]$/.test(prefix) ? prefix : `${prefix}/`);
  return adapter.surfaces.find((s) => fits(s.path))?.surface ?? 'chat';
}

/** Match patterns for script registration. Plain http counts too: a downgraded or company-internal host is governed all the same. Each once, sorted. */
export function matchPatterns(adapters: readonly Pick<Adapter, 'hosts'>[]): readonly string[] {
  return [...new Set(adapters.flatMap((adapter) => adapter.hosts.map((host) => `*://${host}/*`)))].sort();
}

/** The request descriptor that fits, or null: first in the adapter's order. */
export function requestFor(method: string, url: string, adapter: Pick<Adapter, 'requests'>): Request | null {
  return adapter.requests.find((request) => request.method === method.toUpperCase() && new RegExp(request.url).test(url)) ?? null;
}

/**
 * The person's words in a request's body, one string per place, empty ones left out. Null where the body cannot be
 * read in the shape that the adapter describes, which is not the same as there being none.
 */
export function promptsOf(body: string, request: Pick<Request, 'body' | 'prompt'>): readonly string[] | null {
  if (request.body !== 'json') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  return request.prompt
    .flatMap((pointer) => valuesAt(parsed, pointer))
    .filter((value): value is string => typeof value === 'string' && value !== '');
}
