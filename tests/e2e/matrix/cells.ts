import { ADAPTERS } from '../../../utils/sites/all';
import { genericAdapter } from '../../../utils/sites/generic';
import type { Adapter } from '../../../utils/model/adapter';
import { DRIVERS } from '../channels/drivers';
import { SITE_FIXTURES, type Family, type SiteFixture } from '../fixtures/sites';
import { FULL_RUN } from '../harness/full-run';
import { notRun } from './not-run';

/** The dimensions of the matrix: every fixture site, every way for text to come, every outcome, both browsers. */

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export const OUTCOMES = ['allow', 'redact', 'block'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Way = keyof typeof DRIVERS;
export const WAYS = Object.keys(DRIVERS) as readonly Way[];

export interface Cell {
  readonly browser: BrowserName;
  readonly site: SiteFixture;
  readonly way: Way;
  readonly outcome: Outcome;
}

/** The adapter that governs a fixture site: built in, or the generic one for a host that the policy lists. */
export function adapterOf(site: SiteFixture): Adapter {
  const found = ADAPTERS.find(({ id }) => id === site.adapter);
  if (found !== undefined) return found;
  if (site.listed !== true) throw new Error(`The fixture site ${site.name} is of the adapter ${site.adapter}, which is not there.`);
  return genericAdapter({ id: site.adapter, name: site.name, vendor: site.adapter, hosts: [new URL(site.url).hostname] });
}

/** Every cell that can be run, by browser. */
export const cellsOf = (browser: BrowserName): readonly Cell[] =>
  SITE_FIXTURES.flatMap((site) => WAYS.flatMap((way) => OUTCOMES.map((outcome) => ({ browser, site, way, outcome })))).filter(
    (cell) => notRun(cell) === null,
  );

/** The first site of each editor family, which stands for the family in the short run. */
const standsFor = (family: Family): SiteFixture | undefined => SITE_FIXTURES.find(({ now }) => now.family === family);

/**
 * The short run: every site once with a paste and once with a send that is blocked (in Firefox redacted), and in Chromium every way on each
 * editor family once, the outcomes in turn.
 */
export function inShort({ browser, site, way, outcome }: Cell): boolean {
  if (way === 'paste.keyboard' || way === 'typing') {
    if (browser === 'chromium' ? outcome === 'block' : outcome === (way === 'typing' ? 'redact' : 'block')) return true;
  }
  if (browser === 'firefox') return false;
  const family = site.now.family;
  if (standsFor(family) !== site) return false;
  const ran = OUTCOMES.filter((each) => notRun({ browser, site, way, outcome: each }) === null);
  return outcome === ran[(WAYS.indexOf(way) + family.length) % ran.length];
}

/** The cells of this run. */
export const cellsToRun = (browser: BrowserName): readonly Cell[] => cellsOf(browser).filter((cell) => FULL_RUN || inShort(cell));

export const titleOf = ({ site, way, outcome }: Cell): string => `${site.name}, ${way}: ${outcome}`;
