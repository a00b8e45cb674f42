import type { Adapter } from '../model/adapter';

/**
 * Addresses that the page has requested and by which the adapter tells its accounts: of each pattern the latest, oldest first. Watched,
 * not looked up: a page's resource timing is full after 250 addresses (https://www.w3.org/TR/resource-timing/#dfn-resource-timing-buffer-size-limit),
 * which a chat has requested soon, while an observer is told of all. `changed` is called when a pattern finds another value than before.
 */
export function watchRequested({ probes }: Pick<Adapter, 'probes'>, changed: () => void): () => readonly string[] {
  const patterns = probes.flatMap(({ from }) => (from.kind === 'resource' ? [new RegExp(from.pattern)] : []));
  const latest = new Map<RegExp, string>();
  const take = (address: string): boolean => {
    const fitting = patterns.filter((pattern) => pattern.test(address));
    const others = fitting.filter((pattern) => pattern.exec(latest.get(pattern) ?? '')?.[1] !== pattern.exec(address)?.[1]);
    for (const pattern of fitting) {
      latest.delete(pattern);
      latest.set(pattern, address);
    }
    return others.length > 0;
  };
  if (patterns.length > 0) {
    for (const { name } of performance.getEntriesByType('resource')) take(name);
    new PerformanceObserver((list) => {
      // All are taken, whatever one of them changes.
      const news = list.getEntries().map(({ name }) => take(name));
      if (news.includes(true)) changed();
    }).observe({ type: 'resource' });
  }
  return () => [...latest.values()];
}
