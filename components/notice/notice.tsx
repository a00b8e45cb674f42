import type { NoticeState } from '../../utils/messages/contract';
import { Policy } from '../popup/popup';
import { Mark } from '../ui/mark';
import type { PageWords } from '../ui/words';

export interface NoticeProps {
  readonly state: NoticeState;
  /** Fields of the event schema, in its order, with what each says. */
  readonly fields: readonly { readonly name: string; readonly says: string }[];
  readonly words: PageWords;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly done: boolean;
  readonly markRead: () => void;
  /** Saves the events that are shown as a file. */
  readonly save: () => void;
}

/** The notice to the employee: what is checked, what is recorded (field by field), who sees it, for how long. */
export function Notice({ state, fields, words, now, done, markRead, save }: NoticeProps) {
  const { t, language } = words;
  const contact = state.contact?.name ?? state.contact?.email ?? t('notice.contact-someone');
  const sites = new Intl.ListFormat(language).format(state.sites);
  return (
    <main class="notice">
      <header>
        <Mark size={40} />
        <h1>{t('notice.title')}</h1>
        <p class="lead">{state.company === null ? t('notice.lead-unnamed') : t('notice.lead', { company: state.company })}</p>
      </header>

      <section>
        <h2>{t('notice.checked')}</h2>
        <ul>
          <li>{t('notice.checked-1', { sites })}</li>
          <li>{t('notice.checked-2')}</li>
          <li>{t('notice.checked-3')}</li>
          <li>{t('notice.checked-4')}</li>
        </ul>
      </section>

      <section>
        <h2>{t('notice.who')}</h2>
        <p>{state.company === null ? t('notice.who-unnamed') : t('notice.who-text', { company: state.company })}</p>
        <p>{state.endpoint === null ? t('notice.no-endpoint') : t('notice.endpoint', { endpoint: state.endpoint })}</p>
        {state.device !== null && <p class="soft">{t('notice.device', { device: state.device })}</p>}
        {state.worksCouncil && <p class="state good">{t('notice.works-council')}</p>}
      </section>

      <section>
        <h2>{t('notice.long')}</h2>
        <p>{t('notice.long-text', { count: state.retentionDays })}</p>
      </section>

      <section>
        <h2>{t('notice.choices')}</h2>
        <p>{t('notice.choices-text', { contact })}</p>
      </section>

      <section>
        <h2>{t('notice.recorded')}</h2>
        <p>{t('notice.recorded-lead')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('notice.field')}</th>
              <th scope="col">{t('notice.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td>{field.says}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t('notice.clean')}</p>
        <p class="strong">{t('notice.never')}</p>
      </section>

      {state.discovery !== null && (
        <section>
          <h2>{t('notice.discovery')}</h2>
          <p>{t('notice.discovery-text', { count: state.discovery.hosts.length })}</p>
          {state.discovery.visits.length === 0 ? (
            <p>{t('notice.discovery-none')}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('notice.discovery-day')}</th>
                  <th scope="col">{t('notice.discovery-host')}</th>
                  <th scope="col">{t('notice.discovery-count')}</th>
                </tr>
              </thead>
              <tbody>
                {state.discovery.visits.map(({ day, host, count }) => (
                  <tr key={`${day} ${host}`}>
                    <td>{day}</td>
                    <th scope="row">{host}</th>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <details>
            <summary>{t('notice.discovery-list')}</summary>
            <p>{state.discovery.hosts.join(', ')}</p>
          </details>
        </section>
      )}

      <section>
        <h2>{t('notice.recent')}</h2>
        {state.recent.length === 0 ? (
          <p>{t('notice.recent-none')}</p>
        ) : (
          <p>
            <button type="button" onClick={save}>
              {t('notice.save')}
            </button>
          </p>
        )}
        {state.recent.map((event) => (
          <details key={event.id}>
            <summary>
              {event.minute.slice(0, 16).replace('T', ' ')} UTC · {event.site} · {event.action}
            </summary>
            <pre tabIndex={0}>{JSON.stringify(event, null, 2)}</pre>
          </details>
        ))}
      </section>

      <section>
        <h2>{t('notice.rules')}</h2>
        <Policy policy={state.policy} words={words} now={now} />
      </section>

      <footer>
        {state.read || done ? (
          <p role="status">{t('notice.done')}</p>
        ) : (
          <button type="button" class="primary" onClick={markRead}>
            {t('notice.read')}
          </button>
        )}
      </footer>
    </main>
  );
}
