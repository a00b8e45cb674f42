import { useEffect, useState } from 'preact/hooks';
import type { AuditView } from '../../../utils/model/console-api';
import { api } from '../api';
import { Page } from '../parts/page';
import { Table, type Column } from '../parts/table';
import { when } from '../parts/words';
import { explain } from '../use-load';

const PAGE = 100;

const COLUMNS: readonly Column<AuditView>[] = [
  { title: 'Line', cell: (a) => a.seq },
  { title: 'When', cell: (a) => <time dateTime={a.at}>{when(a.at)}</time> },
  { title: 'Who', cell: (a) => a.actor },
  { title: 'What', cell: (a) => <code>{a.action}</code> },
  { title: 'Detail', cell: (a) => a.detail },
  { title: 'Hash', cell: (a) => <code title={a.hash}>{a.hash.slice(0, 12)}…</code> },
];

/** Sign-ins, publishes and reads of events, each line chained to the one before by its hash. */
export function AuditPage() {
  const [lines, setLines] = useState<readonly AuditView[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const more = (): void => {
    api.audit(lines?.at(-1)?.seq ?? null).then(
      (older) => {
        setLines([...(lines ?? []), ...older]);
        setDone(older.length < PAGE);
      },
      (reason: unknown) => setError(explain(reason)),
    );
  };
  useEffect(more, []);
  return (
    <Page title="Audit log" lead="Sign-ins, publishes and every look at events, each line chained to the one before by its hash.">
      {error !== null && (
        <p class="banner bad" role="alert">
          {error}
        </p>
      )}
      {lines === null ? (
        error === null && <p class="soft">Loading…</p>
      ) : (
        <>
          <Table label="Audit log" columns={COLUMNS} rows={lines} rowKey={(a) => a.seq} empty="Nothing is on the record yet." />
          {!done && (
            <p>
              <button type="button" onClick={more}>
                Show older lines
              </button>
            </p>
          )}
        </>
      )}
    </Page>
  );
}
