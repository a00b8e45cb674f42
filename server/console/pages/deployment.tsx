import { useState } from 'preact/hooks';
import { saveAs } from '../../../components/ui/save-as';
import type { ChannelsView, KitFileView } from '../../../utils/model/console-api';
import { api } from '../api';
import { ChoiceForm } from '../parts/choice-form';
import { Data, Page } from '../parts/page';
import { when } from '../parts/words';
import { explain, useLoad } from '../use-load';

type Choices = Readonly<Record<string, string>>;

/** What IT gives to browsers, made for this company; and which build of the extension they then get. */
export function DeploymentPage() {
  const [choices, setChoices] = useState<Choices>({});
  const [error, setError] = useState('');
  const kit = useLoad(() => api.kit(choices), JSON.stringify(choices));
  const save = (): void => {
    setError('');
    api.kitArchive(choices).then(
      (blob) => saveAs('weir-kit.zip', blob),
      (reason: unknown) => setError(explain(reason)),
    );
  };
  return (
    <Page
      title="Deployment"
      lead="Files that install and configure Weir, with this company's values filled in. They hold the enrolment token: keep them among those who manage devices."
      actions={
        <button type="button" class="primary" onClick={save}>
          Download all as ZIP
        </button>
      }
    >
      <p class="problem" role="alert">
        {error}
      </p>
      <Channels />
      <section>
        <h2>Choices</h2>
        <Data of={kit}>
          {(data) => (
            <>
              <ChoiceForm choices={data.choices} chosen={data.chosen} choose={(name, value) => setChoices({ ...choices, [name]: value })} />
              <section>
                <h2>Files</h2>
                <Files files={data.files} />
              </section>
            </>
          )}
        </Data>
      </section>
    </Page>
  );
}

function Files({ files }: { readonly files: readonly KitFileView[] }) {
  const targets = [...new Set(files.map(({ target }) => target))];
  return (
    <>
      {targets.map((target) => (
        <div key={target} class="versions">
          <h3>{target}</h3>
          {files
            .filter((file) => file.target === target)
            .map((file) => (
              <File key={file.path} file={file} />
            ))}
        </div>
      ))}
    </>
  );
}

/** A file with what each line does. Its lines are put there when it is opened: all files together have thousands. */
function File({ file: { path, use, lines } }: { readonly file: KitFileView }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <code>{path}</code> <span class="soft">{use}</span>
      </summary>
      {open && (
        <div class="table" role="region" aria-label={path} tabIndex={0}>
          <table class="lines">
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Text</th>
                <th scope="col">What it does</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ text, why }, index) => (
                <tr key={index}>
                  <td class="number">{index + 1}</td>
                  <td>
                    <pre>{text}</pre>
                  </td>
                  <td class="soft">{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

/** What can be done with a channel. */
const ACTIONS = {
  pilot: [
    ['release', 'Release the waiting build'],
    ['stop', 'Stop'],
    ['roll-back', 'Roll back'],
  ],
  broad: [
    ['promote', 'Promote from pilot'],
    ['stop', 'Stop'],
    ['roll-back', 'Roll back'],
  ],
} as const;

function Channels() {
  const channels = useLoad(api.channels, 'channels');
  const [said, setSaid] = useState('');
  const [error, setError] = useState('');
  const change = (channel: string, action: string): void => {
    setSaid('');
    setError('');
    api.changeChannel(channel, action).then(
      ({ says }) => {
        setSaid(says);
        channels.reload();
      },
      (reason: unknown) => setError(explain(reason)),
    );
  };
  return (
    <section>
      <h2>Builds of the extension</h2>
      <p class="soft">
        Browsers on pilot get a build first; broad gets it when it is promoted. Stop keeps it from browsers that do not have it yet; roll
        back gives the code before it to all, as a higher version, because browsers never go down.
      </p>
      <p class="problem" role="alert">
        {error}
      </p>
      <p role="status">{said}</p>
      <Data of={channels}>
        {(data) => (
          <>
            {data.waiting !== null && !data.channels.some(({ build }) => build?.version === data.waiting) && (
              <p class="banner calm">Version {data.waiting} lies beside the server and waits for its release.</p>
            )}
            <dl>
              {data.channels.map((each) => (
                <Channel key={each.channel} of={each} change={change} />
              ))}
            </dl>
          </>
        )}
      </Data>
    </section>
  );
}

interface ChannelProps {
  readonly of: ChannelsView['channels'][number];
  readonly change: (channel: string, action: string) => void;
}

function Channel({ of: { channel, build, before }, change }: ChannelProps) {
  return (
    <div>
      <dt>{channel}</dt>
      <dd>
        {build === null ? (
          'offers nothing'
        ) : (
          <>
            version {build.version} {build.codeOf !== null && <>(the code of {build.codeOf})</>}{' '}
            <span class="soft">
              since {when(build.at)}
              {before !== null && `, before it ${before.version}`}
            </span>
          </>
        )}
        <span class="row">
          {ACTIONS[channel].map(([action, label]) => (
            <button key={action} type="button" onClick={() => change(channel, action)}>
              {label}
              <span class="sr"> ({channel})</span>
            </button>
          ))}
        </span>
      </dd>
    </div>
  );
}
