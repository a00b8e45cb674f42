import { useState } from 'preact/hooks';
import type { Adapter } from '../../utils/model/adapter';
import { CHANNELS, TIERS, type Channel, type Tier } from '../../utils/model/words';
import type { RuleSentence } from '../../utils/policy/because';

/** A transfer as it is described here. */
export interface Described {
  readonly site: string;
  readonly tier: Tier;
  readonly channel: Channel;
  readonly text: string;
}
export interface Judged {
  readonly action: string;
  readonly findings: readonly string[];
  readonly rules: readonly RuleSentence[];
}
/** Judges as the guard does, in this page; nothing is kept or sent. */
export type Judge = (described: Described) => Judged;

interface TrialProps {
  readonly sites: readonly Pick<Adapter, 'id' | 'name'>[];
  readonly judge: Judge;
}

/** Which rules would act on a text, on a site and an account; nothing of it is kept. */
export function Trial({ sites, judge }: TrialProps) {
  const [judged, setJudged] = useState<Judged | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    setJudged(
      judge({
        site: field('site'),
        tier: TIERS.find((tier) => tier === field('tier')) ?? 'unknown',
        channel: CHANNELS.find((channel) => channel === field('channel')) ?? 'paste',
        text: field('text'),
      }),
    );
  };
  return (
    <section>
      <h2>Which rules would act</h2>
      <form class="trial" onSubmit={submit}>
        <Choice name="site" label="Site" options={sites.map(({ id, name }) => [id, name])} />
        <Choice name="tier" label="Account" options={TIERS.map((tier) => [tier, tier])} />
        <Choice name="channel" label="Channel" options={CHANNELS.map((channel) => [channel, channel])} />
        <label>
          Text
          <textarea name="text" rows={6} autocomplete="off" spellcheck={false} />
        </label>
        <p class="soft">Judged in this page only; nothing of it is kept or sent.</p>
        <button type="submit" class="primary">
          Judge
        </button>
      </form>
      <div role="status">{judged !== null && <Result judged={judged} />}</div>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Result({ judged: { action, findings, rules } }: { readonly judged: Judged }) {
  return (
    <>
      <p class="big">Verdict: {action}</p>
      <ul class="plain">
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
        {rules.length === 0 && <li>No rule matches: the default of the policy holds.</li>}
        {rules.map(({ id, outcome, says }) => (
          <li key={id + outcome}>
            <code>{id}</code> {says}
          </li>
        ))}
      </ul>
    </>
  );
}
