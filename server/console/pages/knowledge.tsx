import { useState } from 'preact/hooks';
import type { KnowledgeSaved, KnowledgeView } from '../../../utils/model/console-api';
import { api } from '../api';
import { KnowledgeForm } from '../parts/knowledge-form';
import { Data, Page } from '../parts/page';
import { Table, type Column } from '../parts/table';
import { plural, when } from '../parts/words';
import { explain, useLoad } from '../use-load';

/** What only the company knows: made or uploaded here, named by its id in a policy, sent to devices when that is published. */
export function KnowledgePage() {
  const knowledge = useLoad(api.knowledge, 'knowledge');
  const [said, setSaid] = useState('');
  const [error, setError] = useState('');
  const remove = (id: string): void => {
    setSaid('');
    setError('');
    api.removeKnowledge(id).then(
      () => {
        setSaid(`${id} was removed.`);
        knowledge.reload();
      },
      (reason: unknown) => setError(explain(reason)),
    );
  };
  const saved = ({ id, entries, left }: KnowledgeSaved): void => {
    const without =
      left.length === 0 ? '' : ` Left out: ${left.slice(0, 10).join(' · ')}${left.length > 10 ? ` and ${left.length - 10} more` : ''}`;
    setError('');
    setSaid(
      `${id} is kept, with ${plural(entries, 'entry', 'entries')}. Devices have it once a policy that names it is published.${without}`,
    );
    knowledge.reload();
  };
  const columns: readonly Column<KnowledgeView>[] = [
    {
      title: 'Id',
      cell: (row) => (
        <>
          <code>{row.id}</code> {row.inForce && <span class="badge good">in force</span>}
          <br />
          <span class="soft">{row.label}</span>
        </>
      ),
    },
    {
      title: 'In the policy',
      cell: (row) => (
        <code>
          {row.kind === 'dictionary'
            ? `"dictionaries": [{ "id": "${row.id}", "label": "…", "file": "${row.id}" }]`
            : `"documents": [{ "file": "${row.id}" }]`}
        </code>
      ),
    },
    { title: 'Holds', cell: (row) => <Contents of={row} /> },
    { title: 'Size', number: true, cell: (row) => `${Math.ceil(row.bytes / 1_000).toLocaleString()} KB` },
    { title: 'Saved', cell: (row) => when(row.savedAt) },
    {
      title: 'Remove',
      cell: (row) => (
        <button type="button" disabled={row.inForce} onClick={() => remove(row.id)}>
          Remove {row.id}
        </button>
      ),
    },
  ];
  return (
    <Page
      title="Company knowledge"
      lead="Project names, customers, documents: devices recognise them by keyed hashes, and get neither terms nor texts. Whoever holds a policy can still test guesses."
    >
      <p class="problem" role="alert">
        {error}
      </p>
      <p role="status">{said}</p>
      <Data of={knowledge}>
        {(rows) => <Table label="Company knowledge" columns={columns} rows={rows} rowKey={(row) => row.id} empty="There is none yet." />}
      </Data>
      <KnowledgeForm saved={saved} failed={(reason) => setError(explain(reason))} />
    </Page>
  );
}

function Contents({ of: { kind, entries, documents } }: { readonly of: KnowledgeView }) {
  if (kind === 'dictionary') return <>{plural(entries, 'term', 'terms')}</>;
  return (
    <details>
      <summary>{plural(entries, 'fingerprint', 'fingerprints')}</summary>
      <ul class="plain">
        {documents.map(({ label, title }) => (
          <li key={label}>
            {label} {title !== null && <span class="soft">{title}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
