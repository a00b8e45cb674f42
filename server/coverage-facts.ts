import type { CoverageView } from '../utils/model/api';
import { PolicySource } from '../utils/model/policy';
import { ADAPTERS } from '../utils/sites/all';
import { holds } from '../utils/sites/confirmed';
import { adapterOf } from '../utils/sites/generic';
import { BROWSERS, type BrowserId } from './kit/facts/browsers';
import { GAPS } from './kit/facts/gaps';
import { POLICY_FACTS } from './kit/facts/policies';
import { documentationOf } from './kit/facts/policy-fact';

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

/** What Weir cannot cover, and by which policies of which browsers it is closed: the facts of the kit. */
export function gapsOf(): CoverageView['gaps'] {
  return GAPS.map(({ id, what, why, source, topic, byHand = [] }) => {
    const facts = [...POLICY_FACTS.filter((fact) => fact.topic === topic), ...byHand];
    const named = facts.flatMap((fact) => fact.browsers.map((browser) => ({ fact, browser })));
    const browsers = [...new Set(named.map(({ browser }) => browser))] as readonly BrowserId[];
    return {
      id,
      what,
      why,
      source: source ?? null,
      closedBy: browsers.map((browser) => ({
        browser: BROWSERS[browser].name,
        policies: named
          .filter((one) => one.browser === browser)
          .map(({ fact }) => ({ name: fact.name, documentation: documentationOf(fact, BROWSERS[browser]) })),
      })),
    };
  });
}
