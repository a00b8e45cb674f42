import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/popup';
import '../../components/ui/pages.css';
import { pageWords } from '../../components/ui/words';
import type { PopupState } from '../../utils/messages/contract';
import { gapsIn } from '../../server/kit/facts/gaps';
import { MessageError, send } from '../../utils/messages/send';
import { policyBrowser } from '../../utils/platform/build';

const words = pageWords(navigator.languages);
const app = document.getElementById('app');
document.documentElement.lang = words.language;

/** Where somebody has allowed Weir in private windows they are no gap. */
async function gapsHere(): Promise<ReturnType<typeof gapsIn>> {
  const inPrivateWindows = await browser.extension.isAllowedIncognitoAccess();
  return gapsIn(policyBrowser()).filter(({ id }) => !inPrivateWindows || id !== 'private-windows');
}
const gaps = gapsHere();

interface View {
  readonly syncing: boolean;
  readonly synced: boolean;
}

/** `?tab=ID` shows the popup for that tab in a page of its own (for tests and for people who need more room). */
async function frontTab(): Promise<number> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

function show(state: PopupState, gaps: PopupProps['gaps'], view: View): void {
  if (app === null) return;
  const sync = (): void => {
    show(state, gaps, { syncing: true, synced: false });
    send('policy.sync', {})
      .then(refresh.bind(null, { syncing: false, synced: true }))
      .catch(fail);
  };
  const openNotice = (): void => {
    void browser.tabs.create({ url: browser.runtime.getURL('/notice.html') }).then(() => close());
  };
  render(<Popup state={state} words={words} gaps={gaps} now={Date.now()} sync={sync} openNotice={openNotice} {...view} />, app);
}

function fail(error: unknown): void {
  if (app === null) return;
  const text = error instanceof MessageError ? words.t('unreachable.fault', { fault: error.fault }) : words.t('unreachable');
  render(<p class="message">{text}</p>, app);
}

async function refresh(view: View): Promise<void> {
  show(await send('popup.state', { tabId: await frontTab() }), await gaps, view);
}

if (app !== null) render(<p class="message">{words.t('loading')}</p>, app);
refresh({ syncing: false, synced: false }).catch(fail);
