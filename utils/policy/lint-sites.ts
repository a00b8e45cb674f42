import type { Bundle, Policy } from '../model/policy';
import { ADAPTERS as BUILT_IN } from '../sites/all';
import { holds } from '../sites/confirmed';
import { adapterOf } from '../sites/generic';
import { lockFaults, TENANT_LOCKS } from '../sites/tenant-locks';
import { error, twice, warning, type Issue } from './problems';

/** Sites and locks by which nothing could be governed, or two things at once. */
export function hostsAndLocks(policy: Policy | Bundle): readonly Issue[] {
  const { hosts = [], tenantLocks = [] } = policy;
  const taken = [...BUILT_IN.map(({ id }) => id), ...policy.adapters.map(({ id }) => id)];
  const has = (id: string): boolean => tenantLocks.some(({ lock }) => lock === id);
  return [
    ...twice(
      'hosts',
      hosts.map(({ id }) => id),
      'a site id',
    ),
    ...hosts.flatMap(({ id }, index) =>
      taken.includes(id) ? [error(['hosts', index, 'id'], `an id that no adapter has: ${id} is one`)] : [],
    ),
    ...twice(
      'confirmed',
      (policy.confirmed ?? []).map(({ site }) => site),
      'a site',
    ),
    ...tenantLocks.flatMap(({ lock }, index) =>
      tenantLocks.findIndex((other) => other.lock === lock) < index
        ? [error(['tenantLocks', index, 'lock'], 'a lock that is not listed twice')]
        : [],
    ),
    ...(has('microsoft') && has('microsoft-v2')
      ? [error(['tenantLocks'], 'one version of Microsoft’s tenant restrictions: both use one header')]
      : []),
    ...listless(policy.discovery),
    ...tenantLocks.flatMap((lock, index) => lockFaults(lock).map(({ at, expected }) => error(['tenantLocks', index, ...at], expected))),
  ];
}

/** Discovery that would find nothing, or lists a host twice. */
function listless(discovery: (Policy | Bundle)['discovery']): readonly Issue[] {
  if (discovery === undefined) return [];
  const { hosts } = discovery;
  const builtIn = 'builtIn' in discovery && discovery.builtIn;
  return [
    ...(hosts.length === 0 && !builtIn ? [error(['discovery'], '"builtIn": true, or hosts of your own')] : []),
    ...hosts.flatMap((host, index) =>
      hosts.indexOf(host) < index ? [error(['discovery', 'hosts', index], 'a host that is not listed twice')] : [],
    ),
  ];
}

/** Site checks of adapters that have changed since: the site counts as not confirmed live. */
export function staleChecks({ confirmed = [], adapters, hosts = [] }: Policy): readonly Issue[] {
  return confirmed.flatMap((one, index) => {
    const host = hosts.find(({ id }) => id === one.site);
    const adapter = adapters.find(({ id }) => id === one.site) ?? (host && adapterOf(host)) ?? BUILT_IN.find(({ id }) => id === one.site);
    if (adapter === undefined) return [warning(['confirmed', index, 'site'], 'a site that this build knows, or that this policy adds')];
    return holds(one, adapter)
      ? []
      : [warning(['confirmed', index], `a site check of the adapter as it is now: that of ${one.site} has changed since ${one.on}`)];
  });
}

/** What is meant, with a price that is easily overlooked. */
export function pricesOf(policy: Policy): readonly Issue[] {
  const names = BUILT_IN.flatMap(({ hosts }) => hosts);
  return [
    ...(policy.discovery !== undefined && policy.worksCouncil === true
      ? [warning(['discovery'], 'no discovery in works-council mode: it counts nothing there')]
      : []),
    ...(policy.tenantLocks ?? []).flatMap(({ lock }, index) => {
      const known = TENANT_LOCKS.find(({ id }) => id === lock);
      return known === undefined
        ? []
        : [warning(['tenantLocks', index], `a lock whose price is known: it needs ${known.needs}, and stops ${known.alsoStops}`)];
    }),
    ...(policy.hosts ?? []).flatMap(({ hosts }, index) =>
      hosts.flatMap((host, place) =>
        names.includes(host)
          ? [warning(['hosts', index, 'hosts', place], `a host of no built-in site: ${host} has an adapter of its own, which goes first`)]
          : [],
      ),
    ),
  ];
}
