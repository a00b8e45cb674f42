import { useState } from 'preact/hooks';
import type { DeviceState, DeviceView } from '../../../utils/model/console-api';
import { api } from '../api';
import { DeviceRecord } from '../parts/device-record';
import { EnrolmentForm } from '../parts/enrolment-form';
import { Data, Page } from '../parts/page';
import { SearchTable } from '../parts/search-table';
import { Soft, type Column } from '../parts/table';
import { plural, when } from '../parts/words';
import { explain, useLoad } from '../use-load';

const REFRESH_MS = 10_000;

/** How a device stands, in words, and which states it can be put into. */
const STATES: Readonly<
  Record<DeviceState, { readonly badge: string | null; readonly tone: string; readonly next: readonly (readonly [string, DeviceState])[] }>
> = {
  admitted: { badge: null, tone: 'good', next: [['Shut out', 'revoked']] },
  pending: {
    badge: 'waits for approval',
    tone: 'warn',
    next: [
      ['Approve', 'admitted'],
      ['Refuse', 'refused'],
    ],
  },
  refused: { badge: 'refused', tone: 'stop', next: [['Approve', 'admitted']] },
  revoked: { badge: 'shut out', tone: 'stop', next: [['Let in again', 'admitted']] },
  forked: { badge: 'key in two places', tone: 'stop', next: [] },
};

const NAMED = 5;
/** Numbers that never came, the first of them by name. */
const rangesText = (missing: DeviceView['missing']): string =>
  missing
    .slice(0, NAMED)
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ') + (missing.length > NAMED ? ' …' : '');

const columns = (set: (device: DeviceView, state: DeviceState) => void): readonly Column<DeviceView>[] => [
  {
    title: 'Device',
    cell: (d) => (
      <>
        {d.label ?? 'Without a label'}{' '}
        {STATES[d.state].badge !== null && <span class={`badge ${STATES[d.state].tone}`}>{STATES[d.state].badge}</span>}
        <br />
        <code class="soft">{d.id.slice(0, 12)}</code>
        <Soft>{`seen ${when(d.seenAt)}`}</Soft>
        <Soft>{`enrolled ${when(d.enrolledAt)}`}</Soft>
        {d.sameLabel > 0 && <Soft>{`${plural(d.sameLabel, 'other device has', 'other devices have')} this label`}</Soft>}
        <span class="row">
          {STATES[d.state].next.map(([label, state]) => (
            <button key={state} type="button" aria-label={`${label}: ${d.label ?? d.id.slice(0, 12)}`} onClick={() => set(d, state)}>
              {label}
            </button>
          ))}
        </span>
      </>
    ),
  },
  {
    title: 'Policy and build',
    cell: (d) => (
      <>
        {d.policyVersion === 0 ? 'baseline' : `version ${d.policyVersion}`}{' '}
        <span class={`badge ${d.current ? 'good' : 'warn'}`}>{d.current ? 'current' : 'behind'}</span>
        <Soft>{`${d.build}, ring ${d.ring}`}</Soft>
        {d.managedKeys.length === 0 ? (
          <Soft>no managed keys</Soft>
        ) : (
          <details class="soft">
            <summary>{plural(d.managedKeys.length, 'managed key', 'managed keys')}</summary>
            {d.managedKeys.join(', ')}
          </details>
        )}
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
  {
    title: 'Record',
    cell: (d) => (
      <>
        {d.missing.length > 0 ? (
          <span class="problem">missing {rangesText(d.missing)}</span>
        ) : (
          `${d.highestSeq.toLocaleString()} of ${d.lastSeq.toLocaleString()}`
        )}
        {d.waiting > 0 && <Soft>{`${d.waiting.toLocaleString()} waiting`}</Soft>}
        <DeviceRecord id={d.id} name={d.label ?? d.id.slice(0, 12)} />
      </>
    ),
  },
  {
    title: 'Coverage',
    cell: (d) => (
      <>
        {d.uncoveredTabs === 0 ? 'all open tabs' : <span class="problem">{plural(d.uncoveredTabs, 'tab', 'tabs')} not covered</span>}
        <br />
        <span class="soft">private windows{d.privateWindows === null ? ' not told' : d.privateWindows ? ' covered' : ''}</span>{' '}
        {d.privateWindows === false && (
          <a href="/coverage" title="Weir is not let into them. What closes it is on the page Coverage.">
            <span class="badge warn">not covered</span>
          </a>
        )}
      </>
    ),
  },
];

/** Devices that need somebody come first. */
function byNeed(a: DeviceView, b: DeviceView): number {
  const need = (d: DeviceView): number => (d.state === 'pending' ? 0 : d.problems.length > 0 ? 1 : d.current ? 3 : 2);
  return need(a) - need(b) || (b.seenAt ?? '').localeCompare(a.seenAt ?? '');
}

/** What a device can be found by. */
const described = (d: DeviceView): string =>
  [d.label, d.id, STATES[d.state].badge, d.build, d.ring, ...d.problems.map(({ code }) => code)].join(' ');

function DeviceTable({ rows, set }: { readonly rows: readonly DeviceView[]; readonly set: Parameters<typeof columns>[0] }) {
  return (
    <>
      <p>
        {plural(rows.length, 'device', 'devices')}, {rows.filter((d) => d.current).length.toLocaleString()} with the newest policy,{' '}
        {rows.filter((d) => d.problems.length > 0).length.toLocaleString()} with problems.
      </p>
      <SearchTable
        label="Devices"
        columns={columns(set)}
        rows={rows.toSorted(byNeed)}
        rowKey={(d) => d.id}
        empty="No device has enrolled yet."
        none="No device is like that."
        findBy="Find by label, id, state, problem, build or ring"
        described={described}
      />
    </>
  );
}

export function DevicesPage() {
  const devices = useLoad(api.devices, 'devices', REFRESH_MS);
  const enrolment = useLoad(api.enrolment, 'enrolment');
  const [failure, setFailure] = useState<string | null>(null);
  const set = (device: DeviceView, state: DeviceState): void => {
    setFailure(null);
    api.setDevice(device.id, state).then(devices.reload, (error: unknown) => setFailure(explain(error)));
  };
  return (
    <Page title="Devices" lead="Each browser profile that has enrolled, those that need attention first.">
      {failure !== null && (
        <p class="banner bad" role="alert">
          {failure}
        </p>
      )}
      <Data of={enrolment}>{(view) => <EnrolmentForm view={view} changed={enrolment.reload} />}</Data>
      <Data of={devices}>{(rows) => <DeviceTable rows={rows} set={set} />}</Data>
    </Page>
  );
}
