import { useState } from 'preact/hooks';
import { api } from '../api';
import { explain } from '../use-load';
import { plural } from './words';

/** What is recorded of one device: saved as a file, or deleted, for whoever asks for what concerns them. */
export function DeviceRecord({ id, name }: { readonly id: string; readonly name: string }) {
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const erase = (): void => {
    setAsked(false);
    api.eraseRecord(id).then(
      ({ events, counters }) => setSaid(`Deleted: ${plural(events, 'event', 'events')}, ${plural(counters, 'count', 'counts')}.`),
      (reason: unknown) => setSaid(explain(reason)),
    );
  };
  return (
    <div class="record">
      <a
        href={`/api/devices/${encodeURIComponent(id)}/record`}
        download={`weir-${id}.json`}
        aria-label={`Save what is recorded of ${name}`}
      >
        Save
      </a>{' '}
      {asked ? (
        <>
          <button type="button" class="danger" onClick={erase}>
            Delete all of it
          </button>{' '}
          <button type="button" onClick={() => setAsked(false)}>
            Keep it
          </button>
        </>
      ) : (
        <button type="button" aria-label={`Delete what is recorded of ${name}`} onClick={() => setAsked(true)}>
          Delete…
        </button>
      )}
      <p role="status" class="soft">
        {said}
      </p>
    </div>
  );
}
