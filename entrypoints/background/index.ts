import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createReceiver } from '../../utils/messages/receive';
import { ADAPTERS } from '../../utils/sites/all';
import { App } from './app';
import { listenForFiles } from './file-reader';
import { governs, handlersOf } from './handlers';
import { realRim } from './rim';
import { forgetSockets } from './socket-probes';
import { forgetTab } from './tabs';

/**
 * Every listener is here, on one screen, and registered before anything is awaited: an event that wakes the worker is
 * given to the listeners that are there when its first turn ends.
 */
export default defineBackground({
  type: 'module',
  main() {
    const app = new App(realRim);
    const receive = createReceiver(handlersOf(app), {
      id: browser.runtime.id,
      origin: browser.runtime.getURL('').replace(/\/$/, ''),
      governs: (origin) => governs(app, origin),
      failed: (name, error) => console.error(name, error),
    });
    browser.runtime.onMessage.addListener(receive);
    listenForFiles();
    browser.runtime.onInstalled.addListener(() => void app.installed());
    browser.runtime.onStartup.addListener(() => void app.wake());
    browser.alarms.onAlarm.addListener((alarm) => void app.alarmed(alarm));
    browser.storage.onChanged.addListener((changes, area) => void app.stored(changes, area));
    // Not onUpdated or onActivated: they would wake the worker for every page and every tab of the browser.
    browser.tabs.onRemoved.addListener((tabId) => void Promise.all([forgetTab(tabId), forgetSockets(tabId)]));
    app.sockets.watch(ADAPTERS);
    app.locks.listen();
  },
});
