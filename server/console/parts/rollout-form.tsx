import { useState } from 'preact/hooks';
import type { PolicyVersionView } from '../../../utils/model/console-api';
import { api } from '../api';
import { explain } from '../use-load';

interface PercentFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** How many devices, in percent. */
export function PercentField({ id, label, value, change }: PercentFieldProps) {
  return (
    <label for={id}>
      {label}
      <input
        id={id}
        type="number"
        min={0}
        max={100}
        step={1}
        required
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

/** The rings that were typed, each once; none stands for the one that the policy names. */
export function ringsIn(typed: string): readonly string[] {
  return [
    ...new Set(
      typed
        .split(',')
        .map((ring) => ring.trim())
        .filter((ring) => ring !== ''),
    ),
  ];
}

interface RolloutFormProps {
  readonly version: PolicyVersionView;
  readonly changed: () => void;
}

/** To how many of its ring's devices a published version is offered; a smaller share takes nothing back. */
export function RolloutForm({ version: { version, ring, percent }, changed }: RolloutFormProps) {
  const [wanted, setWanted] = useState(String(percent));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly bad: boolean; readonly text: string } | null>(null);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    setBusy(true);
    api
      .setPercent(version, Number(wanted))
      .then(
        () => {
          setSaid({ bad: false, text: `Offered to ${wanted} % from each device's next poll on. Those that have it keep it.` });
          changed();
        },
        (error: unknown) => setSaid({ bad: true, text: explain(error) }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <form onSubmit={save}>
      <div class="choices">
        <PercentField
          id={`percent-${String(version)}`}
          label={`Version ${String(version)}: percent of the devices of ring ${ring}`}
          value={wanted}
          change={setWanted}
        />
      </div>
      <p>
        <button type="submit" disabled={busy || wanted === '' || Number(wanted) === percent}>
          Save
        </button>
      </p>
      {said !== null && (
        <p class={said.bad ? 'problem' : ''} role={said.bad ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
    </form>
  );
}
