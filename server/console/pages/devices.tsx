import type { DeviceView } from '../../../utils/model/api';
import { api } from '../api';
import { DeviceRecord } from '../parts/device-record';
import { Data, Page } from '../parts/page';
import { Table, type Column } from '../parts/table';
import { plural, when } from '../parts/words';
import { useLoad } from '../use-load';

const REFRESH_MS = 10_000;

const COLUMNS: readonly Column<DeviceView>[] = [
  {
    title: 'Device',
    cell: (d) => (
      <>
        {d.label ?? 'Without a label'}
        <br />
        <code class="soft">{d.id.slice(0, 12)}</code>
      </>
    ),
  },
  {
    title: 'Policy',
    cell: (d) => (
      <>
        {d.policyVersion === 0 ? 'baseline' : `version ${d.policyVersion}`}{' '}
        <span class={`badge ${d.current ? 'good' : 'warn'}`}>{d.current ? 'current' : 'behind'}</span>
      </>
    ),
  },
  {
    title: 'Problems',
    cell: (d) =>
      d.problems.length === 0 ? (
        <span class="soft">none</span>
      ) : (
        <ul class="plain">
          {d.problems.map((problem) => (
            <li key={problem.code + problem.detail}>
              <code class="problem">{problem.code}</code> {problem.detail}
            </li>
          ))}
        </ul>
      ),
  },
  { title: 'Last seen', cell: (d) => when(d.seenAt) },
  { title: 'Waiting', number: true, cell: (d) => d.waiting.toLocaleString() },
  { title: 'Uncovered tabs', number: true, cell: (d) => d.uncoveredTabs.toLocaleString() },
  { title: 'Build', cell: (d) => d.build },
  { title: 'Ring', cell: (d) => d.ring },
  { title: 'Managed keys', cell: (d) => (d.managedKeys.length === 0 ? 'none' : d.managedKeys.join(', ')) },
  { title: 'Enrolled', cell: (d) => when(d.enrolledAt) },
  { title: 'What is recorded', cell: (d) => <DeviceRecord id={d.id} name={d.label ?? d.id.slice(0, 12)} /> },
];

/** Devices that need somebody come first. */
function byNeed(a: DeviceView, b: DeviceView): number {
  const need = (d: DeviceView): number => (d.problems.length > 0 ? 0 : d.current ? 2 : 1);
  return need(a) - need(b) || (b.seenAt ?? '').localeCompare(a.seenAt ?? '');
}

export function DevicesPage() {
  const devices = useLoad(api.devices, 'devices', REFRESH_MS);
  return (
    <Page title="Devices" lead="Each browser profile that has enrolled, those that need attention first.">
      <Data of={devices}>
        {(rows) => (
          <>
            <p>
              {plural(rows.length, 'device', 'devices')}, {rows.filter((d) => d.current).length.toLocaleString()} with the newest policy,{' '}
              {rows.filter((d) => d.problems.length > 0).length.toLocaleString()} with problems.
            </p>
            <Table
              label="Devices"
              columns={COLUMNS}
              rows={rows.toSorted(byNeed)}
              rowKey={(d) => d.id}
              empty="No device has enrolled yet."
            />
          </>
        )}
      </Data>
    </Page>
  );
}
