import type { LineState, PolicyState, Uncovered, UncoveredCode } from '../../utils/messages/contract';
import type { Adapter } from '../../utils/model/adapter';
import type { FrameAnswer, FrameCount } from '../../utils/model/frame';

/** What is known of the tab that the popup asks about. */
export interface Seen {
  readonly governed: boolean;
  readonly adapter: Adapter | null;
  readonly report: { readonly composer: boolean; readonly engine: boolean } | null;
  /** As the guards answer now. */
  readonly guard: Pick<FrameAnswer, 'armed' | 'off'> | null;
  readonly frames: FrameCount;
  readonly line: LineState;
  readonly policy: PolicyState;
}

/** What Weir does not cover, each with when it is to be said: honest limits belong where people look. The popup has the words. */
const LIMITS: Readonly<Record<UncoveredCode, (seen: Seen) => boolean>> = {
  elsewhere: (seen) => !seen.governed,
  'not-started': (seen) => seen.governed && seen.guard === null,
  late: (seen) => seen.guard?.armed === 'later',
  'no-composer': (seen) => seen.report?.composer === false,
  'not-live': (seen) => seen.report !== null && seen.adapter?.confirmedLive === null,
  channels: (seen) => (seen.guard?.off ?? []).length > 0,
  'frames.elsewhere': (seen) => seen.frames.elsewhere > 0,
  'frames.missing': (seen) => seen.frames.missing > 0,
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
  const { elsewhere, missing } = seen.frames;
  const params = { site: seen.adapter?.name ?? '', hosts: missingHosts(seen) ?? '', hooks: (seen.guard?.off ?? []).join(', ') };
  const counts: Partial<Record<UncoveredCode, number>> = { 'frames.elsewhere': elsewhere, 'frames.missing': missing };
  return codes.filter((code) => LIMITS[code](seen)).map((code) => ({ code, params: { ...params, count: counts[code] ?? 0 } }));
}
