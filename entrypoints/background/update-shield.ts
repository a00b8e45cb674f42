import browser from 'webextension-polyfill';
import type { Adapter } from '../../utils/model/adapter';
import { matchPatterns } from '../../utils/sites/match';
import { raiseShield } from './line-rules';
import type { Rim } from './rim';
import { changeItem, readItem } from './state';

export const UPDATE_ALARM = 'update';
/** A waiting update is looked at again this often, minutes. */
const AGAIN_MIN = 5;
/** How long an update waits for a moment in which nobody uses an AI chat, ms. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * An update waits until no governed site is in front, at most a day, and then happens under a shield. In Firefox a shield does not
 * hold over a reload (tried in Firefox 153), so that the browser applies the update at its next start.
 */
export async function updateAvailable(rim: Rim): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  await changeItem('update', (update) => ({ since: update.since ?? rim.now() }));
  await browser.alarms.create(UPDATE_ALARM, { when: rim.now() + 1_000, periodInMinutes: AGAIN_MIN });
}

/** At installation and at the browser's start: no update waits any more. */
export async function updated(): Promise<void> {
  await changeItem('update', () => ({ since: null }));
}

/** Updates now, if this is a good moment. */
export async function tryUpdate(rim: Rim, adapters: readonly Adapter[]): Promise<void> {
  const { since } = await readItem('update');
  if (since === null) {
    await browser.alarms.clear(UPDATE_ALARM);
    return;
  }
  const url = [...matchPatterns(adapters)];
  const inFront = url.length === 0 ? [] : await browser.tabs.query({ url, active: true });
  if (inFront.length > 0 && rim.now() - since < LONGEST_MS) return;
  await changeItem('update', () => ({ since: null }));
  await browser.alarms.clear(UPDATE_ALARM);
  await raiseShield(adapters.flatMap(({ hosts }) => hosts));
  browser.runtime.reload();
}
