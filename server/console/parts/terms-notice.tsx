import { formatDay } from '../../../utils/i18n/catalogue';
import type { OverviewView } from '../../../utils/model/console-api';
import { plural } from './words';

type Due = OverviewView['termsDue'][number];

/** What is at stake and what to do, by where the row stands. */
const ORIGINS: Readonly<Record<Due['origin'], { readonly one: string; readonly many: string; readonly help: string }>> = {
  contract: {
    one: 'contract',
    many: 'contracts',
    help: 'A contract holds 14 more days after its date, then the account counts as one with unknown terms.',
  },
  policy: {
    one: 'row of your policy',
    many: 'rows of your policy',
    help: 'Read rows of your policy against their sources, then publish them with new dates.',
  },
  'built-in': {
    one: 'built-in row',
    many: 'built-in rows',
    help: 'Built-in rows are read again with each release: update Weir, or put a row of your own into the policy.',
  },
};

/** Rows of the terms register that want to be read again, told 30 days ahead and, marked, 7 days ahead; nothing where there is time. */
export function TermsNotice({ due }: { readonly due: OverviewView['termsDue'] }) {
  if (due.length === 0) return null;
  const helps = [...new Set(due.map((row) => ORIGINS[row.origin].help))];
  return (
    <section class="banner calm" aria-labelledby="terms-due">
      <h2 id="terms-due">Terms to read again</h2>
      <ul>
        {grouped(due).map((rows) => (
          <Line key={rows.map((row) => row.id).join(' ')} rows={rows} />
        ))}
      </ul>
      <p class="soft">A row that has lapsed counts as unknown: it may train, and keeps what it gets. {helps.join(' ')}</p>
    </section>
  );
}

function Line({ rows }: { readonly rows: readonly [Due, ...Due[]] }) {
  const [{ days, stage, origin, expiresAt }] = rows;
  return (
    <li>
      <span class={stage === 'soon' ? 'badge' : stage === 'urgent' ? 'badge warn' : 'badge stop'}>
        {stage === 'lapsed' ? 'lapsed' : `${plural(days, 'day', 'days')} left`}
      </span>{' '}
      {formatDay(expiresAt, 'en')}, {rows.length === 1 ? ORIGINS[origin].one : ORIGINS[origin].many}: {rows.map((row) => row.id).join(', ')}
    </li>
  );
}

/** Built-in rows are all read on one day: those of one origin and day share a line. In the order given. */
function grouped(due: readonly Due[]): (readonly [Due, ...Due[]])[] {
  const lines = new Map<string, [Due, ...Due[]]>();
  for (const row of due) {
    const key = `${row.expiresAt} ${row.origin}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [row]);
    else line.push(row);
  }
  return [...lines.values()];
}
