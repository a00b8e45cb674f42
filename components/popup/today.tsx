import type { PopupState, TodayLine } from '../../utils/messages/contract';
import { CATALOGUES } from '../../utils/i18n/catalogues';
import { detectorName } from '../../utils/i18n/finding-name';
import { dialogWords } from '../interstitial/words';
import type { PageWords } from '../ui/words';

const SHOWN = 6;

/** What was recorded on this device today, as the person did it; never what was in it. */
export function Today({ state, words }: { readonly state: PopupState; readonly words: PageWords }) {
  const { t } = words;
  const more = state.recordedToday - Math.min(SHOWN, state.today.length);
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('today.heading')}</h2>
      {state.today.length === 0 && <p>{t('today.none')}</p>}
      <ul class="lines">
        {state.today.slice(0, SHOWN).map((line, index) => (
          <Line key={index} line={line} words={words} />
        ))}
      </ul>
      {more > 0 && <p class="soft">{t('today.more', { count: more })}</p>}
      {state.cleanToday > 0 && <p class="soft">{t('today.clean', { count: state.cleanToday })}</p>}
      {state.waiting > 0 && <p class="soft">{t('today.waiting', { count: state.waiting })}</p>}
    </section>
  );
}

function Line({ line, words: { t, language } }: { readonly line: TodayLine; readonly words: PageWords }) {
  const names = dialogWords(CATALOGUES[language]).t;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(line.minute));
  return (
    <li>
      <time dateTime={line.minute}>{time}</time>
      <span>
        <strong>{word(t, `action.${line.action}`, line.action)}</strong>
        {line.choice !== 'none' && <span class="soft"> · {word(t, `choice.${line.choice}`, line.choice)}</span>}
        <br />
        <span class="soft">
          {line.site}
          {line.findings.length > 0 &&
            `: ${line.findings.map((f) => detectorName(names, f.detector) + (f.count > 1 ? ` × ${f.count}` : '')).join(', ')}`}
        </span>
      </span>
    </li>
  );
}

/** Words for an action or choice; one that this version does not know is shown as it came. */
function word(t: PageWords['t'], key: string, otherwise: string): string {
  return t.knows(key) ? t(key) : otherwise;
}
