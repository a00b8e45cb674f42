import browser from 'webextension-polyfill';
import type { Rim } from './rim';

/** No name ends in `.invalid` (RFC 6761 §6.4): what is not cancelled goes nowhere either. */
const HOST = 'line-self-test.weir.invalid';
export const SELF_TEST_PATTERN = `https://${HOST}/*`;
/** How long the browser may take to answer, ms. */
const TIMEOUT_MS = 10_000;

/** The line's answer to the test's own requests; undefined for any other. */
export function selfTestAnswer(url: string): { readonly cancel: true } | Promise<{ readonly cancel: true }> | undefined {
  if (!url.startsWith(`https://${HOST}/`)) return undefined;
  const cancel = { cancel: true } as const;
  return url.endsWith('/promise') ? Promise.resolve().then(() => cancel) : cancel;
}

/**
 * Asks for two addresses that the line must cancel, and hears from the browser why each failed: that the name does not exist is not
 * an answer of ours.
 */
export async function selfTest(rim: Rim): Promise<'live' | 'no-promise' | 'down'> {
  const failures = new Map<string, string>();
  const heard = ({ url, error }: { readonly url: string; readonly error: string }): void => {
    failures.set(new URL(url).pathname, error);
  };
  browser.webRequest.onErrorOccurred.addListener(heard, { urls: [SELF_TEST_PATTERN] });
  try {
    const run = String(Math.floor(rim.random() * 1e9));
    const ask = async (way: 'sync' | 'promise'): Promise<boolean> => {
      await rim
        .fetch(`https://${HOST}/${run}/${way}`, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-store' })
        .catch(() => undefined);
      // The error's event may come after the failure.
      for (let waited = 0; waited < 2_000 && !failures.has(`/${run}/${way}`); waited += 50) await rim.sleep(50);
      return /BLOCKED_BY_CLIENT|NS_ERROR_ABORT/.test(failures.get(`/${run}/${way}`) ?? '');
    };
    if (!(await ask('sync'))) return 'down';
    return (await ask('promise')) ? 'live' : 'no-promise';
  } finally {
    browser.webRequest.onErrorOccurred.removeListener(heard);
  }
}
