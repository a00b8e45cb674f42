import type { CoverageView } from '../../../utils/model/console-api';
import { api } from '../api';
import { Data, Page } from '../parts/page';
import { Table, type Column } from '../parts/table';
import { onDay, plural } from '../parts/words';
import { useLoad } from '../use-load';

const DAYS = 30;

type Share = CoverageView['shares'][number];
type Site = CoverageView['sites'][number];
type Gap = CoverageView['gaps'][number];

const percent = ({ looks, covered }: Pick<Share, 'looks' | 'covered'>): string => `${String(Math.floor((covered / looks) * 100))} %`;

const share = (part: number, all: number): string => (all === 0 ? '–' : `${((part / all) * 100).toFixed(1)} %`);

/** Frames that should have a guard and have none. */
function Without({ missing, frames }: Pick<Share, 'missing' | 'frames'>) {
  return missing === 0 ? <>{share(0, frames)}</> : <span class="badge warn">{share(missing, frames)}</span>;
}

const SHARES: readonly Column<Share>[] = [
  { title: 'Site', cell: (s) => <strong>{s.site}</strong> },
  { title: 'Browser', cell: (s) => s.browser },
  {
    title: 'Covered',
    number: true,
    cell: (s) => (s.covered === s.looks ? percent(s) : <span class="badge warn">{percent(s)}</span>),
  },
  {
    title: 'Came late',
    number: true,
    cell: (s) => (s.late === 0 ? '0' : <span class="badge warn">{s.late.toLocaleString()}</span>),
  },
  { title: 'Frames', number: true, cell: (s) => s.frames.toLocaleString() },
  { title: 'Frames without Weir', number: true, cell: (s) => <Without {...s} /> },
  { title: 'Frames of other sites', number: true, cell: (s) => share(s.elsewhere, s.frames) },
  { title: 'Looks', number: true, cell: (s) => s.looks.toLocaleString() },
  { title: 'Devices', number: true, cell: (s) => s.devices.toLocaleString() },
];

const FROM: Readonly<Record<Site['adapter'], string>> = {
  'built-in': 'built in',
  corrected: 'corrected in the policy',
  added: 'added in the policy',
  listed: 'by its hosts alone',
};
const SITES: readonly Column<Site>[] = [
  { title: 'Site', cell: (s) => <strong>{s.name}</strong> },
  { title: 'Hosts', cell: (s) => s.hosts.join(', ') },
  { title: 'Adapter', cell: (s) => FROM[s.adapter] },
  {
    title: 'Confirmed live',
    cell: (s) =>
      s.confirmed === null ? (
        <span class="badge warn">not confirmed live</span>
      ) : (
        <>
          {onDay(s.confirmed.on)} <span class="soft">{s.confirmed.with}</span>
        </>
      ),
  },
];

type Seen = CoverageView['discovery']['seen'][number];

const SEEN: readonly Column<Seen>[] = [
  { title: 'Host', cell: (s) => <strong>{s.host}</strong> },
  { title: 'Governed', cell: (s) => s.site ?? <span class="badge warn">no adapter</span> },
  { title: 'Opened', number: true, cell: (s) => s.count.toLocaleString() },
  { title: 'By day', cell: (s) => <Days days={s.days} /> },
];

/** How much of the time in AI chats was covered, which sites were confirmed on the live site, and what no extension covers. */
export function CoveragePage() {
  const coverage = useLoad(() => api.coverage(DAYS), 'coverage');
  return (
    <Page
      title="Coverage"
      lead="How much of the time in AI chats is covered, what is not, and what closes it. Sums only: no devices, no names."
    >
      <Data of={coverage}>
        {({ shares, sites, discovery, privateWindows, gaps }) => (
          <>
            <section>
              <h2>Tab time that was covered, in the last {DAYS} days</h2>
              <p>{total(shares)}</p>
              <Table
                label="Tab time that was covered"
                columns={SHARES}
                rows={shares}
                rowKey={(s) => `${s.site} ${s.browser}`}
                empty="No device has reported an open AI chat yet."
              />
              <p class="soft">
                At each poll a device looks at its open tabs of governed sites, the one in front and the others: the share of looks at which
                Weir was in the page stands for the share of the time. Frames inside these pages are counted at each look, without their
                addresses: those of other sites that are not governed, and those in which Weir should be and is not. “Came late” are pages
                and frames that were open before Weir was there. Brave and Chromium call themselves Chrome and count as it. In works-council
                mode nothing is counted.
              </p>
            </section>
            <section>
              <h2>Sites</h2>
              <p>{confirmedOf(sites)}</p>
              <Table label="Sites" columns={SITES} rows={sites} rowKey={(s) => s.id} empty="The policy governs no site." />
            </section>
            <Discovered discovery={discovery} />
            <section>
              <h2>What is not covered</h2>
              {gaps.map((gap) => (
                <NotCovered key={gap.id} gap={gap} seen={gap.id === 'private-windows' ? notIn(privateWindows) : null} />
              ))}
            </section>
          </>
        )}
      </Data>
    </Page>
  );
}

/** AI hosts that were opened: what people use besides the governed sites. */
function Discovered({ discovery: { on, hosts, seen } }: Pick<CoverageView, 'discovery'>) {
  const free = seen.filter(({ site }) => site === null).length;
  return (
    <section>
      <h2>AI hosts that were opened, in the last {DAYS} days</h2>
      {seen.length > 0 && <p>{`${String(free)} of ${String(seen.length)} are governed by no adapter.`}</p>}
      <Table
        label="AI hosts that were opened"
        columns={SEEN}
        rows={seen}
        rowKey={(s) => s.host}
        empty={on ? `No device has opened one of the ${String(hosts)} hosts on the list yet.` : 'Discovery is off: nothing is counted.'}
      />
      <p class="soft">
        {on ? `Discovery is on, for ${String(hosts)} hosts.` : 'Discovery is off.'} It is turned on in the policy, by{' '}
        <code>"discovery": {'{ "builtIn": true }'}</code>, and counts how often a page of a listed host was opened, by day: no address, no
        device, no person, no other host. Every device says so on its page “What Weir checks and records”. In works-council mode nothing is
        counted.
      </p>
    </section>
  );
}

function Days({ days }: Pick<Seen, 'days'>) {
  return (
    <details>
      <summary>{days.length === 1 ? '1 day' : `${String(days.length)} days`}</summary>
      <ul>
        {days.map(({ day, count }) => (
          <li key={day}>
            {onDay(day)}: {count.toLocaleString()}
          </li>
        ))}
      </ul>
    </details>
  );
}

function total(shares: readonly Share[]): string {
  const sum = shares.reduce((all, { looks, covered }) => ({ looks: all.looks + looks, covered: all.covered + covered }), {
    looks: 0,
    covered: 0,
  });
  return sum.looks === 0 ? '' : `${percent(sum)} over all sites and browsers.`;
}

function confirmedOf(sites: readonly Site[]): string {
  const confirmed = sites.filter((site) => site.confirmed !== null).length;
  return `${String(confirmed)} of ${String(sites.length)} were confirmed on the live site. A site check on a device, and “weir adapter fix”, confirm one: the extension’s popup leads there.`;
}

/** On how many devices Weir is kept out of private windows; null where none has said so. */
function notIn({ covered, not }: CoverageView['privateWindows']): string | null {
  if (not === 0) return null;
  return `On ${String(not)} of ${plural(covered + not, 'device', 'devices')} Weir is not let into private windows: they are covered only where a policy below turns them off.`;
}

interface NotCoveredProps {
  readonly gap: Gap;
  /** What devices have said of it. */
  readonly seen: string | null;
}
function NotCovered({ gap: { what, why, source, closedBy }, seen }: NotCoveredProps) {
  return (
    <details open={seen !== null}>
      <summary>{what}</summary>
      <p>
        {why}{' '}
        {source !== null && (
          <a href={source} target="_blank" rel="noopener noreferrer">
            Source
          </a>
        )}
      </p>
      {seen !== null && <p class="problem">{seen}</p>}
      {closedBy.length > 0 && (
        <ul>
          {closedBy.map(({ browser, policies }) => (
            <li key={browser}>
              {browser}:{' '}
              {policies.map(({ name, documentation }, index) => (
                <>
                  {index > 0 && ', '}
                  <a key={name} href={documentation} target="_blank" rel="noopener noreferrer">
                    <code>{name}</code>
                  </a>
                </>
              ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
