import type { AboutState } from '../../utils/messages/contract';
import type { EffectiveValue } from '../../utils/policy/effective';
import { Mark } from '../ui/mark';
import { age, type PageWords } from '../ui/words';
import { Trial, type Judge } from './trial';

export interface AboutProps {
  readonly state: AboutState;
  readonly words: PageWords;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly judge: Judge;
}

/** For IT: what holds on this device, where each value comes from, since when and why; and which rules would act on a text. In English. */
export function About({ state, words, now, judge }: AboutProps) {
  return (
    <main class="notice about">
      <header>
        <Mark size={40} />
        <h1>What holds on this device</h1>
        <p class="lead">{inOneLine(state, words, now)}</p>
        <p class="soft">
          {state.build} · <a href="/site-check.html">Check a site</a>
        </p>
      </header>
      {state.policy.problems.length > 0 && (
        <section>
          <h2>Problems</h2>
          <ul class="plain problems">
            {state.policy.problems.map(({ code, detail }) => (
              <li key={code + detail}>
                <code>{code}</code> {detail}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.ignored.length > 0 && (
        <section>
          <h2>Settings that do nothing</h2>
          <ul class="plain problems">
            {state.ignored.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Values</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Value</th>
              <th scope="col">From</th>
              <th scope="col">Since</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {state.values.map((value) => (
              <Row key={`${value.name} ${value.from}`} value={value} />
            ))}
          </tbody>
        </table>
      </section>
      <Trial sites={state.snapshot.adapters} judge={judge} />
    </main>
  );
}

const FROM: Readonly<Record<EffectiveValue['from'], string>> = {
  managed: 'managed policy',
  packaged: 'package',
  bundle: 'signed policy',
  baseline: 'built in',
  default: 'default',
};

function Row({ value: { name, value, from, since, why } }: { readonly value: EffectiveValue }) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>{value}</td>
      <td>{FROM[from]}</td>
      <td>{since === null ? '–' : <time dateTime={since}>{since.slice(0, 16).replace('T', ' ')} UTC</time>}</td>
      <td>{why}</td>
    </tr>
  );
}

/** “Policy 41, signed, 3 minutes old; 0 events waiting.” */
export function inOneLine({ policy, waiting }: Pick<AboutState, 'policy' | 'waiting'>, words: PageWords, now: number): string {
  const which = policy.source === 'baseline' ? 'Built-in rules, no signed policy yet' : `Policy ${policy.version}, signed`;
  const fresh = policy.freshAt === null ? 'never confirmed by a server' : `confirmed ${age(policy.freshAt, now, words)}`;
  const state = policy.expired ? ', expired' : policy.stale ? ', stale' : '';
  return `${which}, ${fresh}${state}; ${waiting} ${waiting === 1 ? 'event' : 'events'} waiting.`;
}
