import type { Visit } from '../utils/model/api';
import type { CoverageView } from '../utils/model/console-api';
import { PolicySource } from '../utils/model/policy';
import { ADAPTERS } from '../utils/sites/all';
import { holds } from '../utils/sites/confirmed';
import { governing, listOf } from '../utils/sites/discovery';
import { adapterOf } from '../utils/sites/generic';
import { BROWSER_IDS, BROWSERS } from './kit/facts/browsers';
import { closing, GAPS } from './kit/facts/gaps';

const Sites = PolicySource.pick({ sites: true, adapters: true, hosts: true, confirmed: true }).loose();

/** The sites that the newest policy governs, where each adapter is from, and whether a site check has confirmed it. */
export function sitesOf(text: string | null): CoverageView['sites'] {
  const { sites, adapters, hosts = [], confirmed = [] } = Sites.parse(text === null ? {} : JSON.parse(text));
  const chosen = ADAPTERS.filter(({ id }) => sites === 'all' || sites.includes(id));
  const corrections = new Map(adapters.map((adapter) => [adapter.id, adapter]));
  const added = adapters.filter(({ id }) => ADAPTERS.every((one) => one.id !== id));
  const all = [
    ...chosen.map(
      (adapter) =>
        ({ adapter: corrections.get(adapter.id) ?? adapter, from: corrections.has(adapter.id) ? 'corrected' : 'built-in' }) as const,
    ),
    ...added.map((adapter) => ({ adapter, from: 'added' }) as const),
    ...hosts.map((host) => ({ adapter: adapterOf(host), from: 'listed' }) as const),
  ];
  return all.map(({ adapter, from }) => {
    const check = confirmed.find((one) => holds(one, adapter));
    const own = adapter.confirmedLive === null ? null : { on: adapter.confirmedLive, with: '' };
    return {
      id: adapter.id,
      name: adapter.name,
      hosts: [...adapter.hosts],
      adapter: from,
      confirmed: check === undefined ? own : { on: check.on, with: `${check.build}, ${check.browser}` },
    };
  });
}

const Discovering = PolicySource.pick({ discovery: true, worksCouncil: true }).loose();

/** Whether the newest policy counts visits to AI hosts, and which were opened: those that no adapter governs first, the most opened first. */
export function discoveryOf(text: string | null, visits: readonly Visit[]): CoverageView['discovery'] {
  const { discovery, worksCouncil } = Discovering.parse(text === null ? {} : JSON.parse(text));
  const sites = sitesOf(text);
  const seen = [...new Set(visits.map(({ host }) => host))].map((host) => {
    const days = visits.filter((visit) => visit.host === host).map(({ day, count }) => ({ day, count }));
    return { host, site: governing(host, sites)?.name ?? null, count: days.reduce((sum, { count }) => sum + count, 0), days };
  });
  seen.sort((a, b) => Number(a.site !== null) - Number(b.site !== null) || b.count - a.count || (a.host < b.host ? -1 : 1));
  return {
    on: discovery !== undefined && worksCouncil !== true,
    hosts: discovery === undefined ? 0 : listOf(discovery).length,
    seen,
  };
}

/** What Weir cannot cover, and by which policies of which browsers it is closed: the facts of the kit. */
export function gapsOf(): CoverageView['gaps'] {
  return GAPS.map((gap) => ({
    id: gap.id,
    what: gap.what,
    why: gap.why,
    source: 'source' in gap ? gap.source : null,
    closedBy: BROWSER_IDS.flatMap((browser) => {
      const policies = closing(gap, browser);
      return policies.length === 0 ? [] : [{ browser: BROWSERS[browser].name, policies: [...policies] }];
    }),
  }));
}
