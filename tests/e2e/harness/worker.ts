import type { Weir } from './browser';

/** Ends the extension's worker, as Chromium does when it idles: at once, without a word to it. Resolves once it was seen stopped. */
export async function killWorker(weir: Weir): Promise<void> {
  const page = await weir.context.newPage();
  await page.goto(`chrome-extension://${weir.extensionId}/popup.html`);
  const session = await weir.context.newCDPSession(page);
  // It may be woken again at once, by an alarm say: what counts is that it was stopped.
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
