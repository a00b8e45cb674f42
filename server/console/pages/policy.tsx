import { useEffect, useRef, useState } from 'preact/hooks';
import type { PolicyProblem, PolicyVersionView, PolicyView } from '../../../utils/model/console-api';
import { api, ApiFailure } from '../api';
import { DiffView } from '../parts/diff-view';
import { Editor, type EditorHandle } from '../parts/editor';
import { Data, Page } from '../parts/page';
import { ProblemList } from '../parts/problem-list';
import { PercentField, ringsIn, RolloutForm } from '../parts/rollout-form';
import { onDay, when } from '../parts/words';
import { explain, useLoad, type Loaded } from '../use-load';

const CHECK_AFTER_MS = 500;

/** The policy as text, with what is wrong at its line, what would change, and publishing with a note. */
export function PolicyPage() {
  const policy = useLoad(api.policy, 'policy');
  const versions = useLoad(api.versions, 'versions');
  return (
    <Page title="Policy" lead="Edit, see what is wrong and what would change, then publish: the server signs it and devices fetch it.">
      <Data of={policy}>
        {(view) => (
          <Workbench
            key={view.version}
            view={view}
            versions={versions}
            published={() => {
              policy.reload();
              versions.reload();
            }}
          />
        )}
      </Data>
    </Page>
  );
}

interface WorkbenchProps {
  readonly view: PolicyView;
  readonly versions: Loaded<PolicyVersionView[]>;
  readonly published: () => void;
}

function Workbench({ view, versions, published }: WorkbenchProps) {
  const [text, setText] = useState(view.draft ?? view.text);
  const [problems, setProblems] = useState<readonly PolicyProblem[] | null>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const [rings, setRings] = useState('');
  const [percent, setPercent] = useState('100');
  const note = useRef<HTMLInputElement>(null);
  const editor = useRef<EditorHandle | null>(null);

  useEffect(() => {
    let stale = false;
    setProblems(null);
    const timer = setTimeout(() => {
      api.checkPolicy(text).then(
        (answer) => !stale && setProblems(answer.problems),
        (reason: unknown) => !stale && setError(explain(reason)),
      );
    }, CHECK_AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text]);

  const errors = (problems ?? []).filter((problem) => problem.severity === 'error').length;
  const changed = text !== view.text;

  const run = (work: Promise<unknown>, done: (result: unknown) => void): void => {
    setBusy(true);
    setError('');
    setSaid('');
    work
      .then(done, (reason: unknown) => {
        if (reason instanceof ApiFailure && reason.problems.length > 0) setProblems(reason.problems);
        setError(explain(reason));
      })
      .finally(() => setBusy(false));
  };
  const publish = (event: SubmitEvent): void => {
    event.preventDefault();
    run(api.publishPolicy(text, (note.current?.value ?? '').trim(), ringsIn(rings), Number(percent)), () => published());
  };
  const saveDraft = (): void => run(api.saveDraft(text), () => setSaid('The draft is kept on the server. Devices do not see it.'));

  return (
    <>
      <p class="status">
        {view.version === 0 ? 'Nothing has been published yet.' : `In force: version ${view.version}, published ${when(view.publishedAt)}.`}{' '}
        {view.draft !== null && view.draft !== view.text && <span class="badge warn">draft open</span>}
      </p>
      <Editor text={text} problems={problems ?? []} onChange={setText} onReady={(handle) => (editor.current = handle)} />
      <ProblemList problems={problems} goTo={(line, column) => editor.current?.goTo(line, column)} />

      <section>
        <h2>What would change</h2>
        <DiffView before={view.text} after={text} label="Difference to the version in force" />
      </section>

      <form class="publish" onSubmit={publish}>
        <label for="note">Note for the record: what changes, and why</label>
        <input id="note" ref={note} type="text" required maxLength={500} autocomplete="off" />
        <div class="choices">
          <label for="rings">
            Rings, separated by commas (empty: the one that the policy names)
            <input
              id="rings"
              type="text"
              maxLength={400}
              autocomplete="off"
              value={rings}
              onInput={(event) => setRings(event.currentTarget.value)}
            />
          </label>
          <PercentField id="percent" label="Percent of their devices" value={percent} change={setPercent} />
        </div>
        <div class="row">
          <button
            type="submit"
            class="primary"
            disabled={busy || (!changed && ringsIn(rings).length === 0) || problems === null || errors > 0}
          >
            Publish version {view.version + 1}
          </button>
          <button type="button" disabled={busy || !changed} onClick={saveDraft}>
            Keep as draft
          </button>
          <button type="button" disabled={busy || !changed} onClick={() => setText(view.text)}>
            Discard changes
          </button>
        </div>
        <p class="problem" role="alert">
          {error}
        </p>
        <p role="status">{said}</p>
      </form>

      <section>
        <h2>Published versions</h2>
        <Data of={versions}>{(rows) => <Versions rows={rows} take={setText} changed={versions.reload} />}</Data>
      </section>
    </>
  );
}

interface VersionsProps {
  readonly rows: readonly PolicyVersionView[];
  readonly take: (text: string) => void;
  readonly changed: () => void;
}

function Versions({ rows, take, changed }: VersionsProps) {
  if (rows.length === 0) return <p class="empty">Nothing has been published yet.</p>;
  const newestFirst = rows.toSorted((a, b) => b.version - a.version);
  return (
    <div class="versions">
      {newestFirst.map((row, index) => {
        const before = newestFirst[index + 1];
        return (
          <details key={row.version}>
            <summary>
              <strong>Version {row.version}</strong> · ring {row.ring}{' '}
              <span class={`badge ${row.percent === 100 ? 'good' : 'warn'}`}>{row.percent} %</span> · {when(row.publishedAt)} ·{' '}
              {row.publishedBy}
              {row.note !== '' && <span class="soft"> · {row.note}</span>}
            </summary>
            <p class="soft">
              Valid until {onDay(row.expiresAt)}. Bundle SHA-256 <code>{row.sha256}</code>
            </p>
            <RolloutForm version={row} changed={changed} />
            <DiffView before={before?.text ?? ''} after={row.text} label={`What version ${row.version} changed`} />
            <button type="button" onClick={() => take(row.text)}>
              Take this text into the editor
            </button>
          </details>
        );
      })}
    </div>
  );
}
