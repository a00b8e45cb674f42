import { useRef, useState } from 'preact/hooks';
import type { BrakesView, PullBrake } from '../../../utils/model/console-api';
import type { BrakeTarget } from '../../../utils/model/brake';
import { BRAKE_HOURS, HOOKS, SWITCHES } from '../../../utils/model/brake-words';
import { SURFACES } from '../../../utils/model/words';
import { api } from '../api';
import { Data, Page } from '../parts/page';
import { Table, type Column } from '../parts/table';
import { when } from '../parts/words';
import { explain, useLoad } from '../use-load';

type Kind = BrakeTarget['kind'];
const KINDS: Readonly<Record<Kind, { readonly label: string; readonly id: string | null; readonly known?: readonly string[] }>> = {
  detector: { label: 'What a detector finds counts for nothing', id: 'Detector, or a family such as custom.*' },
  rule: { label: 'A rule only watches', id: 'Rule' },
  monitor: { label: 'Every rule only watches', id: null },
  hook: { label: 'A hook is switched off', id: 'Hook', known: HOOKS },
  adapter: { label: 'A site is left alone', id: 'Site' },
  surface: { label: 'A part of sites is left alone', id: 'Surface', known: SURFACES },
};
const switchesOff = (kind: Kind): boolean => (SWITCHES as readonly string[]).includes(kind);
const REFRESH_MS = 10_000;

/** Switches off what misbehaves, at once and for a while; and gives it back. */
export function BrakePage() {
  const brakes = useLoad(api.brakes, 'brakes', REFRESH_MS);
  return (
    <Page
      title="Brake"
      lead={`Switches off what misbehaves, without a new policy: devices have it within one poll, and it ends by itself after at most ${BRAKE_HOURS} hours.`}
    >
      <PullForm pulled={brakes.reload} />
      <section>
        <h2>Pulled so far</h2>
        <Data of={brakes}>{(rows) => <Brakes rows={rows} changed={brakes.reload} />}</Data>
      </section>
    </Page>
  );
}

const listOf = (text: string): string[] | undefined => {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
};

function PullForm({ pulled }: { readonly pulled: () => void }) {
  const [kind, setKind] = useState<Kind>('detector');
  const [error, setError] = useState('');
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { id, known } = KINDS[kind];

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (form.current === null) return;
    const data = new FormData(form.current);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    setSaid('');
    // The server looks at it: what parses here would bring a parser that the page's content policy does not allow.
    const target = (kind === 'monitor' ? { kind } : { kind, id: text('target').trim() }) as BrakeTarget;
    const request: PullBrake = {
      target,
      scope: { sites: listOf(text('sites')), groups: listOf(text('groups')) },
      rings: listOf(text('rings')),
      hours: Number(text('hours')),
      reason: text('reason'),
      includingNever: switchesOff(kind) || data.get('never') === 'on',
    };
    setError('');
    api.pullBrake(request).then(
      ({ until }) => {
        setSaid(`Pulled. It holds until ${when(until)}.`);
        pulled();
      },
      (reason: unknown) => setError(explain(reason)),
    );
  };

  return (
    <form class="fields" ref={form} onSubmit={submit}>
      <label>
        What happens
        <select name="kind" value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
          {Object.entries(KINDS).map(([value, { label }]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {id !== null && (
        <label>
          {id}
          {known === undefined ? (
            <input name="target" type="text" required maxLength={80} autocomplete="off" />
          ) : (
            <select name="target">
              {known.map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          )}
        </label>
      )}
      <label>
        Hours
        <input name="hours" type="number" min={1} max={BRAKE_HOURS} value={4} required />
      </label>
      <label>
        Sites, separated by commas (empty: all)
        <input name="sites" type="text" autocomplete="off" />
      </label>
      <label>
        Groups (empty: all)
        <input name="groups" type="text" autocomplete="off" />
      </label>
      <label>
        Rings (empty: all)
        <input name="rings" type="text" autocomplete="off" />
      </label>
      <label>
        Why, for the record and for the people whom it concerns
        <input name="reason" type="text" required maxLength={200} autocomplete="off" />
      </label>
      {switchesOff(kind) ? (
        <p class="soft">Nothing of ours runs there then: never rules do not hold there either.</p>
      ) : (
        <label class="check">
          <input name="never" type="checkbox" /> Never rules, too. Without this they stay in force.
        </label>
      )}
      <p class="row">
        <button type="submit" class="primary">
          Pull the brake
        </button>
      </p>
      <p class="problem" role="alert">
        {error}
      </p>
      <p role="status">{said}</p>
    </form>
  );
}

type Row = BrakesView[number];
const named = ({ target }: Row['brake']): string => `${target.kind}${'id' in target ? ` ${target.id}` : ''}`;
const everywhere = ({ brake: { scope }, rings }: Row): string =>
  [...(scope.sites ?? []), ...(scope.groups ?? []), ...(rings ?? []).map((ring) => `ring ${ring}`)].join(', ') || 'everywhere';

function Brakes({ rows, changed }: { readonly rows: BrakesView; readonly changed: () => void }) {
  const [error, setError] = useState('');
  const release = (id: string): void => {
    setError('');
    api.releaseBrake(id).then(changed, (reason: unknown) => setError(explain(reason)));
  };
  const columns: readonly Column<Row>[] = [
    { title: 'What', cell: ({ brake }) => <code>{named(brake)}</code> },
    { title: 'Where', cell: everywhere },
    { title: 'Never rules', cell: ({ brake }) => (brake.includingNever ? 'braked, too' : 'in force') },
    { title: 'Why', cell: ({ brake }) => brake.reason },
    { title: 'Pulled', cell: ({ pulledAt, pulledBy }) => `${when(pulledAt)}, ${pulledBy}` },
    {
      title: 'State',
      cell: ({ brake, inForce, releasedAt }) =>
        inForce ? (
          <>
            <span class="badge warn">until {when(brake.until)}</span>{' '}
            <button type="button" onClick={() => release(brake.id)} aria-label={`Release ${named(brake)}`}>
              Release
            </button>
          </>
        ) : releasedAt === null ? (
          'ended by itself'
        ) : (
          `released ${when(releasedAt)}`
        ),
    },
  ];
  return (
    <>
      <p class="problem" role="alert">
        {error}
      </p>
      <Table label="Brakes" columns={columns} rows={rows} rowKey={({ brake }) => brake.id} empty="No brake was ever pulled." />
    </>
  );
}
