import browser, { type Scripting } from 'webextension-polyfill';
import { pickLanguage } from '../../utils/i18n/catalogue';
import type { Adapter } from '../../utils/model/adapter';
import { ENGINE_SCRIPTS } from '../../utils/platform/scripts';
import { adapterAt, adapterFor, matchPatterns } from '../../utils/sites/match';
import { notPermitted } from './permitted';
import type { Problem } from './state';

const GUARD = 'content-scripts/guard.js';
const GUARD_ID = 'guard';

/** The socket gate, in the page's own world: only where an adapter describes sockets, and not in Firefox, where the guard does it alone. */
const GATE = 'content-scripts/socket-gate.js';
const GATE_ID = 'a-socket-gate';

/** Registers the guard on the governed hosts, and nowhere else; the browser keeps the registration over restarts and updates. */
export async function registerGuard(adapters: readonly Adapter[]): Promise<void> {
  const common = { runAt: 'document_start', allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true } as const;
  if (import.meta.env.BROWSER !== 'firefox') {
    const withSockets = adapters.filter(({ requests }) => requests.some(({ method }) => method === 'WS'));
    await register({ ...common, id: GATE_ID, js: [GATE], matches: [...matchPatterns(withSockets)], world: 'MAIN' });
  }
  await register({ ...common, id: GUARD_ID, js: [GUARD], matches: [...matchPatterns(adapters)] });
}

async function register(script: Scripting.RegisteredContentScript & { matches: string[]; world?: 'MAIN' }): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (script.matches.length === 0) {
    if (before) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    return;
  }
  if (before === undefined) await browser.scripting.registerContentScripts([script]);
  else if ([...(before.matches ?? [])].sort().join() !== [...script.matches].sort().join())
    await browser.scripting.updateContentScripts([script]);
}

interface OpenTab {
  readonly id: number;
  /** The page is a governed site now; another page of the same host may become it without a load. */
  readonly governed: boolean;
  /** Id of the site that has the host. */
  readonly site: string;
  /** The browser lets nothing run in it for now. */
  readonly frozen: boolean;
}

/** Tabs on the hosts of governed sites. */
export async function tabsOnHosts(adapters: readonly Adapter[]): Promise<readonly OpenTab[]> {
  const url = [...matchPatterns(adapters)];
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  return tabs.flatMap((tab) => {
    const { id, url: address } = tab;
    if (id === undefined) return [];
    // Chromium from 132 on.
    const { frozen = false } = tab as { readonly frozen?: boolean };
    const place = address === undefined ? null : new URL(address);
    const site = (place && adapterFor(place.hostname, adapters)?.id) ?? '';
    return [{ id, site, frozen, governed: place === null || adapterAt(place, adapters) !== null }];
  });
}

/** Tabs that show a governed site now. */
export async function governedTabs(adapters: readonly Adapter[]): Promise<readonly number[]> {
  return (await tabsOnHosts(adapters)).filter((tab) => tab.governed).map((tab) => tab.id);
}

/**
 * Puts the guard into a tab that was open before us: Chromium does not do so at installation (w3c/webextensions#617).
 * The guard itself sees to it that a second one changes nothing. False where the tab cannot be reached.
 */
export async function injectGuard(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [GUARD], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Hands each tab to `guard` that a guard belongs in. Blank windows that a governed page had opened before we were there have the page's origin and no
 * address: the tab itself is asked, as the browser names no opener of a window of its own; where it lets us not ask, the origin is none of ours.
 * Nothing waits for what a tab answers: one that is frozen, hangs or is still being made answers late or never.
 */
export async function guardTabs(adapters: readonly Adapter[], guard: (tabs: readonly number[]) => Promise<unknown>): Promise<void> {
  const [onHosts, all] = await Promise.all([tabsOnHosts(adapters), browser.tabs.query({ discarded: false })]);
  void guard(onHosts.map(({ id }) => id));
  for (const { id, url = 'about:blank' } of all) if (id !== undefined && url === 'about:blank') void guardBlank(id);

  async function guardBlank(id: number): Promise<void> {
    const origin = await originOf(id);
    if (origin !== null && URL.canParse(origin) && adapterFor(new URL(origin).hostname, adapters) !== null) await guard([id]);
  }
}

async function originOf(tabId: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => origin, injectImmediately: true });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    return null;
  }
}

/**
 * Engine, tables, the dialog's words in the person's language and the dialog, in this order, on demand, into one frame. Each by itself: what
 * is injected together is compiled and run in one task of the page.
 */
export async function injectEngine(tabId: number, frameId: number): Promise<boolean> {
  const files = [...ENGINE_SCRIPTS.map((name) => `/${name}`), `/words-${pickLanguage(navigator.languages)}.js`, '/interstitial.js'];
  try {
    for (const file of files) await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Governed hosts on which we may do nothing: a store build's limits, or a permission that the person took back (Firefox). */
export async function missingHosts(adapters: readonly Adapter[]): Promise<readonly Problem[]> {
  const missing = await notPermitted(matchPatterns(adapters));
  return missing.length === 0 ? [] : [{ code: 'host.missing', detail: missing.join(' ').slice(0, 300) }];
}
