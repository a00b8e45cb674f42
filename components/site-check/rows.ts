import type { Part, SiteReport } from '../../utils/model/site-check';
import { CHECKED_HOOKS } from '../../utils/model/site-check-words';

export interface Row {
  readonly name: string;
  /** Null where it is a statement and neither good nor bad. */
  readonly good: boolean | null;
  readonly result: string;
  readonly seen: string;
}

const FOUND: Readonly<Record<Part['found'], string>> = { adapter: 'found', fallback: 'by what any chat has', missing: 'not found' };
const MARKER: Readonly<Record<SiteReport['marker']['outcome'], string>> = {
  cleared: 'went in and out again',
  left: 'still in the composer',
  'did-not-arrive': 'did not go in',
  'composer-in-use': 'not tried: the composer is not empty',
  'no-composer': 'not tried: no editor',
  'not-held': 'not tried: nothing would hold back the page',
};
const LINE: Readonly<Record<SiteReport['line'], string>> = {
  testing: 'is being tested',
  live: 'live',
  'no-promise': 'live, except for a request that wakes it',
  down: 'down',
  absent: 'not in this installation',
};

/** A report as a table: what was looked for, what came of it, and by what. */
export function rowsOf(report: SiteReport): readonly Row[] {
  const { composer, submit, marker, account, requests, policy, hooks } = report;
  const silent = CHECKED_HOOKS.filter((hook) => hooks[hook] !== 'live');
  const part = (name: string, found: Part, good = true): Row => ({
    name,
    good: found.found === 'adapter' && good,
    result: found.found === 'adapter' && !good ? 'found, but not beside the composer' : FOUND[found.found],
    seen: found.found === 'missing' ? '' : found.css,
  });
  return [
    {
      name: 'Guard',
      good: report.armed === 'before-page',
      result: report.armed === 'before-page' ? 'there before the page' : 'came after the page',
      seen: '',
    },
    { name: 'Classifier and dialog', good: report.engine, result: report.engine ? 'there' : 'not there', seen: '' },
    {
      name: 'Hooks',
      good: silent.length === 0,
      result: silent.length === 0 ? 'all of them hear' : 'not all of them hear',
      seen: CHECKED_HOOKS.map((hook) => `${hook} ${hooks[hook]}`).join(', '),
    },
    part('Composer', composer),
    part('Send', submit, report.submitLinked),
    { name: 'Marker', good: marker.outcome === 'cleared', result: MARKER[marker.outcome], seen: marker.heard.join(', ') },
    {
      name: 'Account',
      good: null,
      result: account.tier === 'unknown' ? 'unknown' : `${account.tier}, ${account.confidence} confidence`,
      seen: account.probes.map(({ id, confidence }) => `${id} (${confidence})`).join(', '),
    },
    {
      name: 'Requests',
      good: requests.seen.length > 0 ? true : null,
      result: requests.seen.length > 0 ? 'recognised by their addresses' : 'not seen yet since the page was loaded',
      seen: requests.seen.join(', '),
    },
    {
      name: 'Network line',
      good: report.line === 'live' ? true : report.line === 'down' ? false : null,
      result: LINE[report.line],
      seen: '',
    },
    {
      name: 'Policy',
      good: null,
      result: policy.source === 'baseline' ? 'built-in rules' : `version ${String(policy.version)}`,
      seen: policy.ageHours === null ? 'never confirmed by a server' : `confirmed ${ageOf(policy.ageHours)}`,
    },
    { name: 'Build', good: null, result: report.build, seen: report.browser },
  ];
}

const ageOf = (hours: number): string =>
  hours === 0 ? 'less than an hour ago' : hours === 1 ? 'an hour ago' : `${String(hours)} hours ago`;
