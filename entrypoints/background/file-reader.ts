import browser from 'webextension-polyfill';
import { createFileHost } from '../../utils/files/host';

interface Offscreen {
  readonly hasDocument: () => Promise<boolean>;
  readonly createDocument: (parameters: { url: string; reasons: readonly string[]; justification: string }) => Promise<void>;
}
const offscreen = (globalThis as unknown as { readonly chrome?: { readonly offscreen?: Offscreen } }).chrome?.offscreen;

/** Firefox reads files in its background page; call before anything is awaited. A service worker has no workers, and reads nowhere. */
export function listenForFiles(): void {
  if (typeof Worker !== 'function') return;
  const newWorker = (): Worker => new Worker(browser.runtime.getURL('/extract.js'));
  browser.runtime.onConnect.addListener(createFileHost({ id: browser.runtime.id, newWorker }));
}

let making: Promise<boolean> | null = null;

/** Makes sure that somebody is there who reads files. */
export function fileReader(): Promise<boolean> {
  if (offscreen === undefined) return Promise.resolve(typeof Worker === 'function');
  making ??= make(offscreen).finally(() => {
    making = null;
  });
  return making;
}

async function make(api: Offscreen): Promise<boolean> {
  try {
    if (await api.hasDocument()) return true;
    const justification = 'Reads the text of files that a person is about to give to an AI chat, in workers, on this device.';
    await api.createDocument({ url: '/offscreen.html', reasons: ['WORKERS'], justification });
    return true;
  } catch (error) {
    console.error('offscreen document', error);
    return api.hasDocument().catch(() => false);
  }
}
