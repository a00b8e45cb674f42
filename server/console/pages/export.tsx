import { useState } from 'preact/hooks';
import type { DeliveryView, ExportView } from '../../../utils/model/console-api';
import { api } from '../api';
import { Data, Page } from '../parts/page';
import { Table, type Column } from '../parts/table';
import { plural, when } from '../parts/words';
import { explain, useLoad } from '../use-load';

const REFRESH_MS = 10_000;
const NAMES: Readonly<Record<string, string>> = { webhook: 'Webhook', syslog: 'Syslog' };

const COLUMNS: readonly Column<DeliveryView>[] = [
  { title: 'Event', cell: (d) => `${d.kind} ${d.seq}` },
  { title: 'Device', cell: (d) => <code class="soft">{d.device.slice(0, 12)}</code> },
  { title: 'Tries', number: true, cell: (d) => (d.tries + 1).toLocaleString() },
  { title: 'Why', cell: (d) => d.reason },
];

export function ExportPage() {
  const exports = useLoad(api.exports, 'export', REFRESH_MS);
  const [failure, setFailure] = useState<string | null>(null);
  const again = (target: string): void => {
    setFailure(null);
    api.exportAgain(target).then(exports.reload, (error: unknown) => setFailure(explain(error)));
  };
  return (
    <Page title="Export" lead="Where events go out to, each at least once: for the SOC.">
      {failure !== null && (
        <p class="banner bad" role="alert">
          {failure}
        </p>
      )}
      <Data of={exports}>
        {({ targets }) =>
          targets.length === 0 ? (
            <p class="empty">
              Events go nowhere. Name a receiver in the server's settings: <code>WEIR_EXPORT_WEBHOOK</code> or{' '}
              <code>WEIR_EXPORT_SYSLOG</code>.
            </p>
          ) : (
            <>
              {targets.map((target) => (
                <Target key={target.name} target={target} again={() => again(target.name)} />
              ))}
            </>
          )
        }
      </Data>
    </Page>
  );
}

function Target({ target, again }: { readonly target: ExportView['targets'][number]; readonly again: () => void }) {
  const name = NAMES[target.name] ?? target.name;
  return (
    <section aria-label={name}>
      <div class="row">
        <h2>{name}</h2>
        {target.dead > 0 && (
          <button type="button" onClick={again}>
            Send {plural(target.dead, 'dead letter', 'dead letters')} again
          </button>
        )}
      </div>
      <p>
        <code>{target.address}</code>
      </p>
      <p class="soft">
        Last delivery {when(target.lastAt)}; {plural(target.waiting, 'event waits', 'events wait')}.
      </p>
      <Table
        label={`Dead letters of ${name}`}
        columns={COLUMNS}
        rows={target.letters}
        rowKey={(d) => d.position}
        empty="No dead letters."
      />
    </section>
  );
}
