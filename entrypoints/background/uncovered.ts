import type { LineState, PolicyState, Uncovered, UncoveredCode } from '../../utils/messages/contract';
import type { Adapter } from '../../utils/model/adapter';

/** What is known of the tab that the popup asks about. */
export interface Seen {
  readonly governed: boolean;
  readonly adapter: Adapter | null;
  readonly report: { readonly composer: boolean; readonly engine: boolean } | null;
  readonly line: LineState;
  readonly policy: PolicyState;
}

/** What Weir does not cover, each with when it is to be said: honest limits belong where people look. The popup has the words. */
const LIMITS: Readonly<Record<UncoveredCode, (seen: Seen) => boolean>> = {
  elsewhere: (seen) => !seen.governed,
  'not-started': (seen) => seen.governed && seen.report === null,
  'no-composer': (seen) => seen.report?.composer === false,
  'not-live': (seen) => seen.report !== null && seen.adapter?.confirmedLive === null,
  hosts: (seen) => missingHosts(seen) !== undefined,
  files: (seen) => seen.governed,
  'line.absent': (seen) => seen.governed && seen.line === 'absent',
  'line.down': (seen) => seen.governed && seen.line === 'down',
  'line.no-promise': (seen) => seen.governed && seen.line === 'no-promise',
  devices: () => true,
};

const missingHosts = ({ policy }: Seen): string | undefined => policy.problems.find((problem) => problem.code === 'host.missing')?.detail;

/** The limits that hold for this tab, in the order in which they are to be read. */
export function notCovered(seen: Seen): readonly Uncovered[] {
  const codes = Object.keys(LIMITS) as UncoveredCode[];
  const params = { site: seen.adapter?.name ?? '', hosts: missingHosts(seen) ?? '' };
  return codes.filter((code) => LIMITS[code](seen)).map((code) => ({ code, params }));
}
