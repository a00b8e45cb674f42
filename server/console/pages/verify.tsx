import { useState } from 'preact/hooks';
import type { KitFindingView, KitVerifyView } from '../../../utils/model/console-api';
import { api } from '../api';
import { ChoiceForm } from '../parts/choice-form';
import { Data, Page } from '../parts/page';
import { plural } from '../parts/words';
import { explain, useLoad } from '../use-load';

const LABELS: Readonly<Record<KitFindingView['verdict'], readonly [string, string]>> = {
  good: ['good', 'as planned'],
  missing: ['stop', 'missing'],
  wrong: ['stop', 'wrong'],
  misspelt: ['stop', 'misspelt'],
  ignored: ['stop', 'refused'],
  weak: ['warn', 'only recommended'],
};

/** Reads what a browser says that it has been told, and says what is missing. Nothing of it is kept. */
export function VerifyPage() {
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [text, setText] = useState('');
  const [result, setResult] = useState<KitVerifyView | null>(null);
  const [error, setError] = useState('');
  const kit = useLoad(() => api.kit(choices), JSON.stringify(choices));
  const verify = (of: string): void => {
    setError('');
    setResult(null);
    api.verifyKit(of, choices).then(setResult, (reason: unknown) => setError(explain(reason)));
  };
  const open = (file: File | undefined): void => {
    void file?.text().then((content) => {
      setText(content);
      verify(content);
    });
  };
  return (
    <Page
      title="Verify a browser"
      lead="On a managed device open chrome://policy or edge://policy, choose Export to JSON, and give the file to this page. For Firefox take its policies.json. Nothing of it is kept."
    >
      <section>
        <h2>Exported policy</h2>
        <p class="row">
          <label>
            <span class="sr">File with the exported policy</span>
            <input type="file" accept=".json,application/json" onChange={(event) => open(event.currentTarget.files?.[0])} />
          </label>
        </p>
        <label>
          Or paste its text:
          <textarea class="wide" rows={6} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <p>
          <button type="button" class="primary" disabled={text.trim() === ''} onClick={() => verify(text)}>
            Verify
          </button>
        </p>
        <p class="problem" role="alert">
          {error}
        </p>
        {result !== null && <Findings of={result} />}
      </section>
      <section>
        <h2>What it is compared with</h2>
        <Data of={kit}>
          {(data) => (
            <ChoiceForm choices={data.choices} chosen={data.chosen} choose={(name, value) => setChoices({ ...choices, [name]: value })} />
          )}
        </Data>
      </section>
    </Page>
  );
}

function Findings({ of: { browser, findings } }: { readonly of: KitVerifyView }) {
  const bad = findings.filter(({ verdict }) => verdict !== 'good');
  return (
    <>
      <p role="status" class={bad.length === 0 ? 'fine' : 'problem'}>
        {browser}: {bad.length === 0 ? 'all is as planned.' : `${plural(bad.length, 'thing is', 'things are')} not as planned.`}
      </p>
      <ul class="findings">
        {[...bad, ...findings.filter(({ verdict }) => verdict === 'good')].map((finding, index) => {
          const [colour, label] = LABELS[finding.verdict];
          return (
            <li key={index}>
              <span class={`badge ${colour}`}>{label}</span> <code>{finding.name}</code> <span class="soft">{finding.topic}</span>
              <br />
              {finding.says} {finding.fix !== null && <strong>{finding.fix}</strong>}{' '}
              <a href={finding.documentation} target="_blank" rel="noreferrer">
                Documentation
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
