import { render } from 'preact';
import { About } from '../../../../components/about/about';
import { Notice } from '../../../../components/notice/notice';
import { Popup } from '../../../../components/popup/popup';
import { SiteCheck } from '../../../../components/site-check/site-check';
import '../../../../components/ui/pages.css';
import { pageWords } from '../../../../components/ui/words';
import { Event } from '../../../../utils/model/event';
import { EVENT_FIELDS } from '../../../../utils/i18n/pages';
import { gapsIn } from '../../../../server/kit/facts/gaps';
import { ABOUTS, CHECKS, NOTICES, NOW, POPUPS } from './states';

/** `?popup=NAME` or `?notice=NAME`, `&lang=de`: the extension's pages with a state of the tables in states.ts. */
const query = new URLSearchParams(location.search);
const words = pageWords([query.get('lang') ?? 'en']);
document.documentElement.lang = words.language;
const app = document.getElementById('app') ?? document.body;
const popup = POPUPS[query.get('popup') ?? ''];
const notice = NOTICES[query.get('notice') ?? ''];
const checking = CHECKS[query.get('check') ?? ''];
const about = ABOUTS[query.get('about') ?? ''];
const JUDGED = {
  action: 'redact',
  findings: ['E-mail address: it is a name, an @ and a domain that can exist. (12 times)'],
  rules: [{ id: 'customer-data-where-it-trains', outcome: 'decided', says: 'decides: redact' }],
} as const;
const nothing = (): void => undefined;
const fields = (Object.keys(Event.shape) as (keyof Event)[]).map((name) => ({
  name,
  says: words.language === 'en' ? (Event.shape[name].description ?? '') : EVENT_FIELDS[words.language][name],
}));
if (popup)
  render(
    <Popup
      state={popup}
      words={words}
      gaps={gapsIn('edge')}
      now={NOW}
      syncing={false}
      synced={false}
      sync={nothing}
      openNotice={nothing}
    />,
    app,
  );
if (notice)
  render(<Notice state={notice} fields={fields} words={words} now={NOW} done={false} markRead={nothing} save={() => undefined} />, app);
if (checking) render(<SiteCheck {...checking} check={nothing} renew={nothing} save={nothing} />, app);
if (about) render(<About state={about} words={words} now={NOW} judge={() => JUDGED} />, app);
