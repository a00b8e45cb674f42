import { useState } from 'preact/hooks';
import type { EnrolmentView } from '../../../utils/model/console-api';
import { api } from '../api';
import { explain } from '../use-load';
import { plural, when } from './words';

interface EnrolmentFormProps {
  readonly view: EnrolmentView;
  readonly changed: () => void;
}

/** How new devices are let in, and the token that they bring. */
export function EnrolmentForm({ view, changed }: EnrolmentFormProps) {
  const [mode, setMode] = useState(view.mode);
  const [cap, setCap] = useState(String(view.cap));
  const [rate, setRate] = useState(String(view.perTenMinutes));
  const [hours, setHours] = useState('168');
  const [said, setSaid] = useState<{ readonly bad: boolean; readonly text: string } | null>(null);
  const run = (work: Promise<unknown>, text: string): void => {
    work.then(
      () => {
        setSaid({ bad: false, text });
        changed();
      },
      (error: unknown) => setSaid({ bad: true, text: explain(error) }),
    );
  };
  return (
    <details>
      <summary>How devices are let in</summary>
      <form
        class="publish"
        onSubmit={(event) => {
          event.preventDefault();
          run(api.saveEnrolment({ mode, cap: Number(cap), perTenMinutes: Number(rate) }), 'Saved.');
        }}
      >
        <label>
          New devices
          <select value={mode} onChange={(event) => setMode(event.currentTarget.value === 'approve' ? 'approve' : 'admit')}>
            <option value="admit">are let in by the token</option>
            <option value="approve">wait until an admin approves</option>
          </select>
        </label>
        <label>
          Most devices
          <input type="number" min={1} max={1_000_000} required value={cap} onInput={(event) => setCap(event.currentTarget.value)} />
        </label>
        <label>
          Most in ten minutes
          <input type="number" min={1} max={100_000} required value={rate} onInput={(event) => setRate(event.currentTarget.value)} />
        </label>
        <p>
          <button type="submit">Save</button>
        </p>
      </form>
      <h3>Enrolment token</h3>
      <ul class="plain">
        {view.tokens.map((token) => (
          <li key={token.id}>
            <code>{token.id}</code> made {when(token.madeAt)}, {plural(token.devices, 'device', 'devices')},{' '}
            {token.current ? 'in use' : `taken until ${when(token.closesAt)}`}
          </li>
        ))}
      </ul>
      {view.rotates ? (
        <form
          class="publish"
          onSubmit={(event) => {
            event.preventDefault();
            run(api.rotateToken(Number(hours)), 'A new token is in use. Hand out the browser policy again: it holds the new token.');
          }}
        >
          <label>
            Hours for which the old token is still taken (0 if it was stolen)
            <input type="number" min={0} max={2_160} required value={hours} onInput={(event) => setHours(event.currentTarget.value)} />
          </label>
          <p>
            <button type="submit">Make a new token</button>
          </p>
        </form>
      ) : (
        <p class="soft">The token is given by WEIR_ENROLMENT_TOKEN, and changed there.</p>
      )}
      {said !== null && <p role={said.bad ? 'alert' : 'status'}>{said.text}</p>}
    </details>
  );
}
