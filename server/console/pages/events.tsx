import { useEffect, useState } from 'preact/hooks';
import type { EventView } from '../../../utils/model/console-api';
import { api } from '../api';
import { ActionBadge } from '../parts/badge';
import { Page } from '../parts/page';
import { SearchTable } from '../parts/search-table';
import { Soft, type Column } from '../parts/table';
import { nameOf, plural, policyName, TIER_NAMES, when } from '../parts/words';
import { explain } from '../use-load';

const POLL_MS = 3_000;
const KEPT = 500;

const KINDS: Readonly<Record<EventView['kind'], string>> = {
  verdict: '',
  wrong: 'this was wrong',
  gap: 'gap in the record',
  health: 'problem of Weir',
  drift: 'site has changed',
  uncovered: 'not judged',
};

/** One kind of finding, and of how many there were. Of code, lines are counted. */
function Found({ detector, count }: EventView['findings'][number]) {
  const many = detector.startsWith('source-code.') ? `, ${plural(count, 'line', 'lines')}` : ` × ${count.toLocaleString()}`;
  return (
    <li title={detector}>
      {nameOf(detector)}
      {count > 1 && many}
    </li>
  );
}

const COLUMNS: readonly Column<EventView>[] = [
  {
    title: 'When',
    cell: (e) => (
      <>
        <time dateTime={e.minute}>{when(e.minute)}</time>
        <Soft>{deviceName(e)}</Soft>
      </>
    ),
  },
  {
    title: 'What happened',
    cell: (e) => (
      <>
        <ActionBadge action={e.action} />
        {KINDS[e.kind] !== '' && <span class="badge warn">{KINDS[e.kind]}</span>}
        {e.wouldHave !== null && <span class="soft"> would have: {e.wouldHave}</span>}
        {e.choice !== 'none' && <span class="soft"> → {e.choice}</span>}
        {e.reason !== null && (
          <span class="soft written">
            {' '}
            ({e.reason}
            {e.reasonText === null ? '' : `: ${e.reasonText}`})
          </span>
        )}
      </>
    ),
  },
  {
    title: 'Found',
    cell: (e) =>
      e.findings.length === 0 ? (
        <span class="soft">–</span>
      ) : (
        <ul class="plain found">
          {e.findings.map((finding) => (
            <Found key={finding.detector} {...finding} />
          ))}
        </ul>
      ),
  },
  {
    title: 'Where',
    cell: (e) => (
      <>
        {siteName(e)}
        <Soft>
          {e.channel}, {e.sizeBucket}
        </Soft>
      </>
    ),
  },
  {
    title: 'Account',
    cell: (e) => (
      <>
        {TIER_NAMES[e.tier]}
        {e.workspace !== null && <Soft>{e.workspace}</Soft>}
      </>
    ),
  },
  {
    title: 'Rules',
    cell: (e) => (
      <>
        {e.rules.map((rule) => rule.id).join(', ')}
        <Soft>{policyName(e.policyVersion)}</Soft>
      </>
    ),
  },
];

const siteName = (e: EventView): string => `${e.site}${e.surface === 'chat' ? '' : ` (${e.surface})`}`;
const deviceName = (e: EventView): string => e.deviceLabel ?? e.device.slice(0, 12);

/** What an event can be found by. */
const described = (e: EventView): string =>
  [
    e.action,
    KINDS[e.kind],
    e.choice,
    siteName(e),
    e.channel,
    TIER_NAMES[e.tier],
    e.workspace,
    deviceName(e),
    ...e.rules.map((rule) => rule.id),
    ...e.findings.flatMap(({ detector }) => [detector, nameOf(detector)]),
  ].join(' ');

/** Events in the order of arrival, newest first, as they come in. */
export function EventsPage() {
  const [events, setEvents] = useState<readonly EventView[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [paused, setPaused] = useState(false);

  useEffect(() => {
    if (paused) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: number | null = events?.[0]?.position ?? null;
    const poll = async (): Promise<void> => {
      try {
        const fresh = await api.events(last);
        if (stopped) return;
        last = fresh.reduce<number | null>((most, event) => Math.max(most ?? 0, event.position), last);
        setEvents((old) => merge(fresh, old ?? []));
        setError(null);
      } catch (reason) {
        if (!stopped) setError(explain(reason));
      }
      if (!stopped) timer = setTimeout(() => void poll(), POLL_MS);
    };
    void poll();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [paused]);

  return (
    <Page
      title="Events"
      lead="What Weir did, line by line: kinds of findings, never the text. That you looked is in the audit log."
      actions={
        <button type="button" aria-pressed={paused} onClick={() => setPaused(!paused)}>
          {paused ? 'Go on' : 'Pause'}
        </button>
      }
    >
      {error !== null && (
        <p class="banner bad" role="alert">
          {error}
        </p>
      )}
      {events === null ? (
        error === null && <p class="soft">Loading…</p>
      ) : (
        <>
          <p class="soft" role="status">
            {plural(events.length, 'event', 'events')} shown{paused ? '; paused' : ', new ones appear by themselves'}.
          </p>
          <SearchTable
            label="Events"
            columns={COLUMNS}
            rows={events}
            rowKey={(e) => e.position}
            empty="No event has arrived yet."
            none="No event is like that."
            findBy="Find by action, finding, site, channel, account, rule or device"
            described={described}
          />
        </>
      )}
    </Page>
  );
}

/** Newest first, each position once, the newest `KEPT` of them. */
function merge(fresh: readonly EventView[], old: readonly EventView[]): readonly EventView[] {
  const byPosition = new Map([...old, ...fresh].map((event) => [event.position, event]));
  return [...byPosition.values()].sort((a, b) => b.position - a.position).slice(0, KEPT);
}
