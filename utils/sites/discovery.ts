import type { Events } from 'webextension-polyfill';
import type { DiscoverySource } from '../model/policy';
import { hostIn } from './match';
import { AI_HOSTS } from './ai-hosts';

const covers = (listed: string, hostname: string): boolean => hostIn(hostname, [`*.${listed}`]);

/** The list that devices get: sorted, each host once. */
export function listOf({ builtIn, hosts }: DiscoverySource): readonly string[] {
  return [...new Set([...(builtIn ? AI_HOSTS : []), ...hosts])].sort();
}

/**
 * The entry of the list that an address is counted under, or null. Only the entry is ever kept: what stands before it in the
 * host's name may be a customer's. The longest speaks, so that `chat.example.com` is told from `example.com`.
 */
export function listedFor(address: string, hosts: readonly string[]): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const fitting = hosts.filter((host) => covers(host, url.hostname));
  return fitting.reduce<string | null>((best, host) => (best === null || host.length > best.length ? host : best), null);
}

/** Where the browser is asked to tell of navigations: the listed hosts and those under them, and nowhere else. */
export function visitFilters(hosts: readonly string[]): readonly Events.UrlFilter[] {
  const schemes = ['http', 'https'];
  // Two for each host: with a dot in front, Chromium counts the host itself among those under it, Firefox does not.
  return hosts.flatMap((host) => [
    { hostEquals: host, schemes },
    { hostSuffix: `.${host}`, schemes },
  ]);
}

/** The same as match patterns, by which open tabs are found. */
export function visitPatterns(hosts: readonly string[]): readonly string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}

/** The site of the policy that has this host as a whole or in part; null where no adapter governs it. */
export function governing<T extends { readonly hosts: readonly string[] }>(listed: string, sites: readonly T[]): T | null {
  return sites.find(({ hosts }) => hosts.some((host) => hostIn(listed, [host]) || covers(listed, host.replace('*.', '')))) ?? null;
}
