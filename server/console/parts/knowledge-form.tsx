import { useState } from 'preact/hooks';
import { toBase64 } from '../../../utils/classify/base64';
import type { KnowledgeRequest, KnowledgeSaved } from '../../../utils/model/console-api';
import { api } from '../api';

const KINDS = {
  documents: 'Documents',
  terms: 'A list of terms',
  file: 'A file that the command line made',
} as const;
type Kind = keyof typeof KINDS;
const HINTS: Readonly<Record<Kind, string>> = {
  documents: 'Text and Office files. The server keeps their fingerprints and forgets the rest.',
  terms: 'One term a line. The server keeps their hashes and forgets the rest.',
  file: 'Of weir fingerprint or weir dictionary, with the .titles.json beside it, if you like.',
};

interface FormProps {
  readonly saved: (saved: KnowledgeSaved) => void;
  readonly failed: (reason: unknown) => void;
}

/** Adds or replaces a file of company knowledge. */
export function KnowledgeForm({ saved, failed }: FormProps) {
  const [kind, setKind] = useState<Kind>('documents');
  const [busy, setBusy] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    setBusy(true);
    requestFrom(kind, new FormData(form))
      .then(({ id, request }) => api.saveKnowledge(id, request))
      .then((answer) => {
        form.reset();
        saved(answer);
      })
      .catch(failed)
      .finally(() => setBusy(false));
  };
  return (
    <form class="publish" onSubmit={submit}>
      <h2>Add or replace</h2>
      <div class="segments" role="radiogroup" aria-label="Made of">
        {Object.entries(KINDS).map(([name, label]) => (
          <label key={name}>
            <input type="radio" name="kind" value={name} checked={kind === name} onChange={() => setKind(name as Kind)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <label for="knowledge-id">Id, by which a policy names it</label>
      <input id="knowledge-id" name="id" type="text" required pattern="[a-z0-9][a-z0-9.\-]{0,63}" autocomplete="off" />
      {kind !== 'file' && (
        <>
          <label for="knowledge-label">Name</label>
          <input id="knowledge-label" name="label" type="text" required maxLength={100} autocomplete="off" />
        </>
      )}
      <label for="knowledge-source">{KINDS[kind]}</label>
      {kind === 'terms' ? (
        <textarea id="knowledge-source" name="terms" rows={8} required spellcheck={false} aria-describedby="knowledge-hint" />
      ) : (
        <input id="knowledge-source" name="files" type="file" multiple required aria-describedby="knowledge-hint" />
      )}
      <p id="knowledge-hint" class="soft">
        {HINTS[kind]}
      </p>
      {kind === 'terms' && (
        <label>
          <input name="caseSensitive" type="checkbox" /> Apollo is not apollo
        </label>
      )}
      {kind === 'documents' && (
        <label>
          <input name="nameless" type="checkbox" /> Devices get a number instead of the documents' names
        </label>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? 'Working…' : 'Keep'}
        </button>
      </div>
    </form>
  );
}

async function requestFrom(kind: Kind, form: FormData): Promise<{ id: string; request: KnowledgeRequest }> {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const files = form.getAll('files').filter((value): value is File => value instanceof File);
  const [id, label] = [text('id'), text('label')];
  if (kind === 'terms') {
    return { id, request: { from: 'terms', label, terms: text('terms'), caseSensitive: form.has('caseSensitive'), confidence: 'high' } };
  }
  if (kind === 'documents') {
    const documents = await Promise.all(
      files.map(async (file) => ({ path: file.name, content: toBase64(new Uint8Array(await file.arrayBuffer())) })),
    );
    return { id, request: { from: 'documents', label, nameless: form.has('nameless'), documents } };
  }
  const beside = files.find((file) => file.name.endsWith('.titles.json'));
  const made = files.find((file) => file !== beside);
  const read = async (file: File | undefined, absent: string): Promise<unknown> => {
    try {
      return JSON.parse((await file?.text()) ?? absent) as unknown;
    } catch {
      throw new Error(`${file?.name ?? 'The file'} is not JSON.`);
    }
  };
  // The server checks what both hold.
  const [file, titles] = [await read(made, 'null'), await read(beside, '{}')];
  return { id, request: { from: 'file', file, titles } as KnowledgeRequest };
}
