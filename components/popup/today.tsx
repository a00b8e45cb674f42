import type { PopupState, TodayLine } from '../../utils/messages/contract';
import { CATEGORIES } from '../../utils/model/words';
import type { Language } from '../../utils/i18n/catalogue';
import { CATALOGUES } from '../../utils/i18n/catalogues';
import { dialogWords, findingName } from '../interstitial/words';
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
            `: ${line.findings.map((f) => kindOf(f.detector, language) + (f.count > 1 ? ` × ${f.count}` : '')).join(', ')}`}
        </span>
      </span>
    </li>
  );
}

/** What the kind of thing is called in the dialog: `personal.email` → “E-mail address”. */
function kindOf(detector: string, language: Language): string {
  const category = CATEGORIES.find((name) => detector.startsWith(`${name}.`)) ?? 'failure';
  return findingName(dialogWords(CATALOGUES[language]).t, { detector, category });
}

/** Words for an action or choice; one that this version does not know is shown as it came. */
function word(t: PageWords['t'], key: string, otherwise: string): string {
  return t.knows(key) ? t(key) : otherwise;
}
