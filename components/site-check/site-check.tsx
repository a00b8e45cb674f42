import { useState } from 'preact/hooks';
import type { CheckableTab } from '../../utils/messages/contract';
import type { SiteReport } from '../../utils/model/site-check';
import { failings } from '../../utils/sites/site-check';
import { Mark } from '../ui/mark';
import { rowsOf, type Row } from './rows';

export interface SiteCheckProps {
  /** The last one that was in front first. */
  readonly tabs: readonly CheckableTab[];
  readonly checking: boolean;
  readonly report: SiteReport | null;
  /** Why there is no report, in a sentence. */
  readonly fault: string | null;
  readonly check: (tabId: number) => void;
  readonly renew: () => void;
  readonly save: (report: SiteReport) => void;
}

/** For IT: whether Weir still finds its way about a site, shown on the site itself, with nothing being sent. In English. */
export function SiteCheck({ tabs, checking, report, fault, check, renew, save }: SiteCheckProps) {
  const [picked, setPicked] = useState<number | null>(null);
  const selected = tabs.find(({ id }) => id === picked)?.id ?? tabs[0]?.id ?? null;
  return (
    <main class="notice about site-check">
      <header>
        <Mark size={40} />
        <h1>Site check</h1>
        <p class="lead">Shows on the real site whether Weir finds composer, Send and account there, and whether it hears what comes in.</p>
      </header>
      <section>
        <h2>Which tab</h2>
        {tabs.length === 0 ? (
          <p>No open tab shows a site that the policy governs. Open the chat in another tab, sign in, and look again.</p>
        ) : (
          <fieldset class="tabs">
            <legend class="sr">Which tab</legend>
            {tabs.map((tab) => (
              <label key={tab.id}>
                <input type="radio" name="tab" checked={tab.id === selected} onChange={() => setPicked(tab.id)} disabled={checking} />
                <span>
                  <strong>{tab.name}</strong> {tab.title} <span class="soft">{liveness(tab.confirmedLive)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <ul class="plain soft">
          <li>Load the page again first, and leave its composer empty.</li>
          <li>The tab comes to the front for some seconds. A made-up marker goes into the composer and is taken out again.</li>
          <li>Meanwhile the browser lets that tab send nothing. No key and no click of Weir reaches a control of the page.</li>
        </ul>
        <p class="row">
          <button
            type="button"
            class="primary"
            disabled={checking || selected === null}
            onClick={() => selected !== null && check(selected)}
          >
            {checking ? 'Checking…' : 'Check this site'}
          </button>
          <button type="button" disabled={checking} onClick={renew}>
            Look for tabs again
          </button>
        </p>
      </section>
      <div role="status">
        {fault !== null && <p class="state wait">{fault}</p>}
        {report !== null && <Result report={report} save={save} />}
      </div>
    </main>
  );
}

const liveness = (on: string | null): string => (on === null ? 'not confirmed live' : `confirmed live on ${on}`);

function Result({ report, save }: { readonly report: SiteReport; readonly save: (report: SiteReport) => void }) {
  const failing = failings(report);
  const correctable = failing.some((one) => one.adapter);
  return (
    <section>
      <h2>{report.name}</h2>
      <p class={failing.length === 0 ? 'state good big' : 'state wait big'}>
        {failing.length === 0 ? 'All of it was found, and all of it answers.' : 'Not all of it is as it should be.'}
      </p>
      {failing.length > 0 && (
        <ul class="plain">
          {failing.map(({ part, says }) => (
            <li key={part + says}>
              <strong>{part}</strong>: {says}
            </li>
          ))}
        </ul>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Result</th>
            <th scope="col">Seen</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(report).map((row) => (
            <Line key={row.name} row={row} />
          ))}
        </tbody>
      </table>
      <Candidates title="Editors on this page" candidates={report.candidates.composer} />
      <Candidates title="Controls that may be Send" candidates={report.candidates.submit} />
      <p class="row">
        <button type="button" onClick={() => save(report)}>
          Save the report
        </button>
        <span class="soft">{next(failing.length === 0, correctable)}</span>
      </p>
    </section>
  );
}

function next(passed: boolean, correctable: boolean): string {
  if (passed) return 'With it, “weir adapter fix” writes into the policy that this site was confirmed live.';
  return correctable ? 'From it, “weir adapter fix” writes a correction for the policy.' : 'It holds nothing personal.';
}

function Line({ row: { name, good, result, seen } }: { readonly row: Row }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span class={good === null ? '' : good ? 'state good' : 'state wait'}>{result}</span>
      </td>
      <td>{seen === '' ? '–' : <code>{seen}</code>}</td>
    </tr>
  );
}

function Candidates({ title, candidates }: { readonly title: string; readonly candidates: SiteReport['candidates']['submit'] }) {
  if (candidates.length === 0) return null;
  return (
    <>
      <h3>{title}, likeliest first</h3>
      <ol>
        {candidates.map(({ tag, selectors, appeared }, index) => (
          <li key={index}>
            <code>{selectors[0]?.css ?? tag}</code>{' '}
            <span class="soft">
              {selectors[0] === undefined
                ? 'no selector'
                : selectors[0].count === 1
                  ? ''
                  : `falls on ${String(selectors[0].count)} elements`}
              {appeared ? ' came with the text' : ''}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
