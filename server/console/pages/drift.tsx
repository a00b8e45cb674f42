import type { DriftView } from '../../../utils/model/console-api';
import { api } from '../api';
import { Data, Page } from '../parts/page';
import { Soft, Table, type Column } from '../parts/table';
import { plural, policyName, when } from '../parts/words';
import { useLoad } from '../use-load';

const REFRESH_MS = 10_000;
const DAYS = 30;

const COLUMNS: readonly Column<DriftView>[] = [
  { title: 'Site', cell: (d) => <strong>{d.site}</strong> },
  {
    title: 'What happened',
    cell: (d) =>
      d.kind === 'drift' ? (
        <>
          <span class="badge stop">stopped</span> on its way out; the page’s guard never saw it
        </>
      ) : (
        <>
          <span class="badge warn">not judged</span> the browser showed too little of it
        </>
      ),
  },
  { title: 'Found', cell: (d) => <span class="written">{d.detectors.join(', ')}</span> },
  {
    title: 'How often',
    cell: (d) => (
      <>
        {plural(d.count, 'time', 'times')} on {plural(d.devices, 'device', 'devices')}
        <Soft>first {when(d.first)}</Soft>
        <Soft>last {when(d.last)}</Soft>
      </>
    ),
  },
  {
    title: 'Build and policy',
    cell: (d) => (
      <>
        {d.build}
        <Soft>{policyName(d.policyVersion)}</Soft>
      </>
    ),
  },
];

/** Sites on which the network line stopped what the guard in the page did not see, by site and build. */
export function DriftPage() {
  const drift = useLoad(() => api.drift(DAYS), 'drift', REFRESH_MS);
  return (
    <Page title="Sites that changed" lead={`Where a site no longer fits what Weir knows of it, in the last ${DAYS} days.`}>
      <Data of={drift}>
        {(rows) => (
          <>
            <Table
              label="Sites that changed"
              columns={COLUMNS}
              rows={rows}
              rowKey={(d) => `${d.site} ${d.build} ${d.policyVersion} ${d.kind}`}
              empty="No site has drifted away from its adapter."
            />
            <section>
              <h2>What to do about it</h2>
              <p>
                Nothing that is listed as stopped has left. People on that site are stopped without being asked, because the guard in the
                page does not find the composer or its Send button any more. Put a corrected adapter with the site’s id into{' '}
                <code>adapters</code> of the <a href="/policy">policy</a> and publish: it replaces the built-in one on each device, in open
                tabs too, without a new version of the extension. Lines with a newer policy version then tell whether it helped.
              </p>
            </section>
          </>
        )}
      </Data>
    </Page>
  );
}
