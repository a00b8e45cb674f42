import browser from 'webextension-polyfill';
import { createFileHost } from '../../utils/files/host';

/** How long the document stays when there is nothing to read, ms. */
const IDLE_MS = 60_000;

let closing: ReturnType<typeof setTimeout> | undefined;
const idle = (): void => {
  clearTimeout(closing);
  closing = setTimeout(() => close(), IDLE_MS);
};
const serve = createFileHost({ id: browser.runtime.id, newWorker: () => new Worker('/extract.js'), idle });

/** Chromium's place for reading files: its background is a service worker, which has no workers. */
browser.runtime.onConnect.addListener((port) => {
  clearTimeout(closing);
  serve(port);
});
idle();
