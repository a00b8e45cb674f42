import type { Adapter, Probe } from '../model/adapter';
import { hostIn } from './match';

/** What the address of a socket said to a probe. */
export interface Seen {
  readonly probe: Probe;
  readonly said: string;
}

/** What the address of a socket says to the probes of a site. */
export function seenIn(address: string, { probes }: Pick<Adapter, 'probes'>): readonly Seen[] {
  const { hostname } = new URL(address);
  return probes.flatMap((probe) => {
    const { from } = probe;
    if (from.kind !== 'socket' || !hostIn(hostname, from.hosts)) return [];
    const said = new RegExp(from.pattern).exec(address)?.[1];
    return said === undefined ? [] : [{ probe, said }];
  });
}

/** Match patterns of the hosts whose sockets say something. Chromium shows sockets to `wss:` patterns alone. */
export function socketPatterns(adapters: readonly Pick<Adapter, 'probes'>[]): readonly string[] {
  const hosts = adapters.flatMap(({ probes }) => probes.flatMap(({ from }) => (from.kind === 'socket' ? from.hosts : [])));
  return [...new Set(hosts)].map((host) => `wss://${host}/*`);
}
