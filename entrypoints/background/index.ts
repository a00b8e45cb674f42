import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createReceiver } from '../../utils/messages/receive';
import { ADAPTERS } from '../../utils/sites/all';
import { App } from './app';
import { forgetVisited } from './discovery';
import { listenForFiles } from './file-reader';
import { governs, handlersOf } from './handlers';
import { realRim } from './rim';
import { forgetSockets } from './socket-probes';
import { forgetTab } from './tabs';
import { updateAvailable, updated } from './update-shield';

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
    // First: a request that has woken the worker waits for it.
    app.line.listen();
    browser.runtime.onMessage.addListener(receive);
    listenForFiles();
    browser.runtime.onInstalled.addListener(() => {
      void updated();
      void app.installed();
    });
    browser.runtime.onStartup.addListener(() => {
      void updated();
      void app.wake();
    });
    browser.runtime.onUpdateAvailable.addListener(() => void updateAvailable(realRim));
    browser.alarms.onAlarm.addListener((alarm) => void app.alarmed(alarm));
    browser.storage.onChanged.addListener((changes, area) => void app.stored(changes, area));
    // Not onUpdated or onActivated: they would wake the worker for every page and every tab of the browser.
    browser.tabs.onRemoved.addListener(
      (tabId) => void Promise.all([forgetTab(tabId), forgetSockets(tabId), forgetVisited(tabId), app.line.memory.forget(tabId)]),
    );
    app.sockets.watch(ADAPTERS);
    app.locks.listen();
    app.discovery.listen();
  },
});
