import { adapterFor } from '../../../utils/sites/match';
import type { Handlers } from '../../../utils/messages/receive';
import type { App } from '../app';
import { aboutState } from './about';
import { accountProbe } from './account-probe';
import { noticeState, popupState } from './states';
import { cleanCount, eventRecord } from './record';
import { tabReport } from './tab-report';
import { injectEngine } from '../coverage';
import { fileReader } from '../file-reader';
import { checkableTabs, checkSite } from '../site-check';
import { changeItem } from '../state';
import { openApprovedTool } from './tool-open';

/** Is this web origin that of a site that the policy in force governs? */
export async function governs(app: App, origin: string): Promise<boolean> {
  await app.ready;
  return adapterFor(new URL(origin).hostname, (await app.policy.current()).adapters) !== null;
}

/** What each message does; one line each. */
export function handlersOf(app: App): Handlers {
  return {
    'engine.inject': async (_, { tabId, frameId }) => ({ injected: tabId !== null && (await injectEngine(tabId, frameId)) }),
    'event.record': (draft, sender) => eventRecord(app, draft, sender),
    'clean.count': (of) => cleanCount(app, of),
    'tab.report': (report, sender) => tabReport(app, report, sender),
    'line.announce': async ({ site, account, surface, sends, allow }, { tabId }) => {
      if (tabId !== null) await app.line.hear(tabId, { site, account, surface, sends, allow });
      return {};
    },
    'account.probe': (request, sender) => accountProbe(app, request, sender),
    'file.extract': async () => ({ ready: await fileReader() }),
    'tool.open': () => openApprovedTool(app),
    'site.tabs': async () => ({ tabs: await checkableTabs(app) }),
    'site.check': ({ tabId }, { tabId: asking }) => checkSite(app, tabId, asking),
    'popup.state': ({ tabId }) => popupState(app, tabId),
    'notice.state': () => noticeState(app),
    'about.state': () => aboutState(app),
    'notice.read': async () => {
      await changeItem('notice', (notice) => ({ ...notice, read: true }));
      return {};
    },
    'policy.sync': async () => {
      await app.ready;
      await app.refresh();
      return app.policyState();
    },
  };
}
