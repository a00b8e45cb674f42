import { render } from 'preact';
import { Notice } from '../../components/notice/notice';
import '../../components/ui/pages.css';
import { saveAs } from '../../components/ui/save-as';
import { pageWords } from '../../components/ui/words';
import type { NoticeState } from '../../utils/messages/contract';
import { MessageError, send } from '../../utils/messages/send';
import { EVENT_FIELDS } from '../../utils/i18n/pages';
import { Event } from '../../utils/model/event';

const words = pageWords(navigator.languages);
const app = document.getElementById('app');
document.documentElement.lang = words.language;
/** Made from the schema itself: what is not listed here cannot be recorded. */
const fields = (Object.keys(Event.shape) as (keyof Event)[]).map((name) => ({
  name,
  says: words.language === 'en' ? (Event.shape[name].description ?? '') : EVENT_FIELDS[words.language][name],
}));
document.title = `${words.t('notice.title')} – Weir`;

function show(state: NoticeState, done: boolean): void {
  if (app === null) return;
  const markRead = (): void => {
    send('notice.read', {}).then(() => show(state, true), fail);
  };
  const save = (): void => {
    const copy = JSON.stringify({ device: state.device, events: state.recent }, null, 2);
    saveAs(`weir-${state.device ?? 'device'}.json`, new Blob([`${copy}\n`], { type: 'application/json' }));
  };
  render(<Notice state={state} fields={fields} words={words} now={Date.now()} done={done} markRead={markRead} save={save} />, app);
}

function fail(error: unknown): void {
  if (app === null) return;
  const text = error instanceof MessageError ? words.t('unreachable.fault', { fault: error.fault }) : words.t('unreachable');
  render(<p class="message">{text}</p>, app);
}

if (app !== null) render(<p class="message">{words.t('loading')}</p>, app);
send('notice.state', {}).then((state) => show(state, false), fail);
