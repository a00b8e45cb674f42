import type { Said } from '../../utils/model/account';
import type { PolicyState, PopupState } from '../../utils/messages/contract';
import { formatDay } from '../../utils/i18n/catalogue';
import { problemKey } from '../../utils/i18n/pages';
import { Gaps, type Gap } from './gaps';
import { Mark } from '../ui/mark';
import { age, type PageWords } from '../ui/words';
import { Today } from './today';

export interface PopupProps {
  readonly state: PopupState;
  readonly words: PageWords;
  readonly gaps: readonly Gap[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly syncing: boolean;
  readonly synced: boolean;
  readonly sync: () => void;
  readonly openNotice: () => void;
}

/** What Weir does for the tab in front, and what it does not. */
export function Popup({ state, words, gaps, now, syncing, synced, sync, openNotice }: PopupProps) {
  const { t } = words;
  return (
    <main class="popup">
      <header>
        <Mark size={24} />
        <h1>Weir</h1>
        {state.company !== null && <span class="who">{state.company}</span>}
      </header>
      <Site state={state} words={words} />
      {state.site !== null && <AccountCard account={state.account} words={words} />}
      <section aria-labelledby="policy">
        <h2 id="policy">{t('policy.heading')}</h2>
        <Policy policy={state.policy} words={words} now={now} />
        <p class="row">
          <button type="button" onClick={sync} disabled={syncing}>
            {t(syncing ? 'policy.syncing' : 'policy.sync')}
          </button>
          <span role="status" class="soft">
            {synced ? t('policy.synced') : ''}
          </span>
        </p>
      </section>
      <Today state={state} words={words} />
      {state.uncovered.length > 0 && (
        <section aria-labelledby="uncovered">
          <h2 id="uncovered">{t('uncovered.heading')}</h2>
          <ul class="plain">
            {state.uncovered.map(({ code, params }) => (
              <li key={code}>{t(`uncovered.${code}`, params)}</li>
            ))}
          </ul>
          <Gaps gaps={gaps} words={words} />
        </section>
      )}
      <footer>
        <Contact state={state} t={t} />
        <ul class="links">
          <li>
            <button type="button" class="link" onClick={openNotice}>
              {t('about.link')}
            </button>
          </li>
          <li>
            <a href="/about.html" target="_blank" rel="noopener">
              {t('about.holds')}
            </a>
          </li>
          {state.site !== null && (
            <li>
              <a href="/site-check.html" target="_blank" rel="noopener">
                {t('about.check')}
              </a>
            </li>
          )}
        </ul>
      </footer>
    </main>
  );
}

function Site({ state, words: { t, language } }: { readonly state: PopupState; readonly words: PageWords }) {
  const { site } = state;
  if (site === null)
    return (
      <section aria-labelledby="site">
        <h2 id="site">{t('site.heading')}</h2>
        <p>{t('site.none')}</p>
        <p class="soft">{t('site.none-help')}</p>
      </section>
    );
  const status = !state.engine ? 'site.no-engine' : !state.composer ? 'site.no-composer' : 'site.ready';
  return (
    <section aria-labelledby="site">
      <h2 id="site">{t('site.heading')}</h2>
      <p class="big">{site.name}</p>
      <p class={status === 'site.ready' ? 'state good' : 'state wait'}>{t(status)}</p>
      {state.guard?.armed === 'before-page' && <p class="state good">{t('site.armed')}</p>}
      {state.frames.covered > 0 && <p class="state good">{t('site.frames', { count: state.frames.covered })}</p>}
      {state.line === 'live' && <p class="state good">{t('site.line', { site: site.name })}</p>}
      <p class="soft">
        {site.confirmedLive === null ? t('site.not-live') : t('site.live', { date: formatDay(site.confirmedLive, language) })}
      </p>
    </section>
  );
}

function wordOf(said: Said, { t }: PageWords): string {
  return 'word' in said ? said.word : t(`saw.${said.saw}`, { count: said.count ?? 0 });
}

function AccountCard({ account, words }: { readonly account: PopupState['account']; readonly words: PageWords }) {
  const { t } = words;
  return (
    <section aria-labelledby="account">
      <h2 id="account">{t('account.heading')}</h2>
      {account === null ? (
        <p>{t('account.unknown-yet')}</p>
      ) : (
        <>
          <p>
            <span class="big">{t(`tier.${account.tier}`)}</span>{' '}
            {account.tier !== 'unknown' && <span class="soft">· {t(`confidence.${account.confidence}`)}</span>}
          </p>
          <details>
            <summary>{t('account.how')}</summary>
            {account.evidence.length === 0 && <p class="soft">{t('account.no-evidence')}</p>}
            <ul class="plain">
              {account.evidence.map((seen) => (
                <li key={JSON.stringify(seen)}>
                  {seen.says.map((part) => part.map((said) => wordOf(said, words)).join(', ')).join('; ')}{' '}
                  <span class="soft">
                    ({seen.probe}, {t(`confidence.${seen.confidence}`)})
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

const moment = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Version, age and faults of the policy in force; shared with the notice. */
export function Policy({ policy, words, now }: { readonly policy: PolicyState; readonly words: PageWords; readonly now: number }) {
  const { t } = words;
  const fault = policy.expired
    ? 'policy.expired'
    : policy.stale
      ? 'policy.stale'
      : policy.source === 'baseline'
        ? 'policy.baseline-help'
        : null;
  return (
    <>
      <p>
        <span class="big">{policy.source === 'baseline' ? t('policy.baseline') : t('policy.version', { version: policy.version })}</span>{' '}
        <span class="soft">
          · {policy.freshAt === null ? t('policy.never-fresh') : t('policy.fresh', { age: age(policy.freshAt, now, words) })}
        </span>
      </p>
      <p class={fault === null ? 'state good' : 'state wait'}>{t(fault ?? 'policy.ok')}</p>
      <p class="soft">
        {t(`policy.settings.${policy.settings}`)} {!policy.enrolled && t('policy.not-enrolled')}
      </p>
      {policy.brakes.length > 0 && (
        <>
          <p class="state wait">{t('policy.brakes')}</p>
          <ul class="plain">
            {policy.brakes.map(({ kind, id, until, reason }) => (
              <li key={kind + id + until}>
                {t(`brake.${kind}`, { id, until: moment(until, words.language) })} <span class="soft">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {policy.problems.length > 0 && (
        <details open>
          <summary>{t('policy.problems')}</summary>
          <ul class="plain problems">
            {policy.problems.map((problem) => (
              <li key={problem.code + problem.detail}>
                {t(problemKey(problem.code))}{' '}
                <span class="soft" lang="en">
                  <code>{problem.code}</code> {problem.detail}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Contact({ state, t }: { readonly state: PopupState; readonly t: PageWords['t'] }) {
  const { contact } = state;
  const name = contact?.name ?? contact?.email;
  return (
    <p>
      <strong>{t('contact.heading')}</strong> {name === undefined ? t('contact.none') : t('contact.ask', { contact: name })}{' '}
      {contact?.email !== undefined && contact.email !== name && <a href={`mailto:${contact.email}`}>{contact.email}</a>}{' '}
      {contact?.url !== undefined && (
        <a href={contact.url} target="_blank" rel="noopener noreferrer">
          {t('contact.link')}
        </a>
      )}
    </p>
  );
}
