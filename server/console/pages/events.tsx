import { useEffect, useState } from 'preact/hooks';
import type { EventView } from '../../../utils/model/console-api';
import { api } from '../api';
import { ActionBadge } from '../parts/badge';
import { Page } from '../parts/page';
import { Table, type Column } from '../parts/table';
import { plural, TIER_NAMES, when } from '../parts/words';
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

const COLUMNS: readonly Column<EventView>[] = [
  { title: 'When', cell: (e) => <time dateTime={e.minute}>{when(e.minute)}</time> },
  {
    title: 'What happened',
    cell: (e) => (
      <>
        <ActionBadge action={e.action} />
        {KINDS[e.kind] !== '' && <span class="badge warn">{KINDS[e.kind]}</span>}
        {e.wouldHave !== null && <span class="soft"> would have: {e.wouldHave}</span>}
        {e.choice !== 'none' && <span class="soft"> → {e.choice}</span>}
        {e.reason !== null && (
          <span class="soft">
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
        e.findings.map((f) => `${f.detector}${f.count > 1 ? ` × ${f.count}` : ''}`).join(', ')
      ),
  },
  { title: 'Site', cell: (e) => `${e.site}${e.surface === 'chat' ? '' : ` (${e.surface})`}` },
  { title: 'Account', cell: (e) => `${TIER_NAMES[e.tier]}${e.workspace === null ? '' : `, ${e.workspace}`}` },
  { title: 'Channel', cell: (e) => e.channel },
  { title: 'Size', cell: (e) => e.sizeBucket },
  { title: 'Rules', cell: (e) => e.rules.map((rule) => rule.id).join(', ') },
  { title: 'Policy', number: true, cell: (e) => (e.policyVersion === 0 ? 'baseline' : e.policyVersion) },
  { title: 'Device', cell: (e) => e.deviceLabel ?? e.device.slice(0, 12) },
];

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
          <Table label="Events" columns={COLUMNS} rows={events} rowKey={(e) => e.position} empty="No event has arrived yet." />
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
