import browser from 'webextension-polyfill';
import { ACCOUNT_TURN_KEY } from '../../utils/model/account';

/** Has the guards of a site, in every tab, look again who is signed in. */
export function lookAgain(site: string): Promise<void> {
  return browser.storage.local.set({ [ACCOUNT_TURN_KEY]: { site, at: Date.now() } });
}
