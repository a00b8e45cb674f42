import browser from 'webextension-polyfill';
import type { Adapter } from '../../utils/model/adapter';
import { FRAME_ASK, type FrameAnswer, type FrameCount } from '../../utils/model/frame';
import { countFrames, type ListedFrame } from '../../utils/sites/frames';
import { tabsOnHosts } from './coverage';
import { blankTabs, framesHeard, readTab } from './tabs';

/** A guard that does not answer within this time is not counted on, ms. */
const ANSWER_MS = 1_500;
/** More frames of one tab are not asked. */
const MOST = 200;

export interface TabFrames {
  /** The guard of the page itself; null where none answers. */
  readonly page: FrameAnswer | null;
  readonly frames: FrameCount;
}

/** Asks the guards of a tab, now: what they once reported may be over. */
export async function framesOf(tabId: number, adapters: readonly Adapter[]): Promise<TabFrames> {
  const listed = await listedFrames(tabId);
  const ids = [...new Set([0, ...(listed ?? []).map(({ frameId }) => frameId), ...(await framesHeard(tabId))])].slice(0, MOST);
  const answers = new Map<number, FrameAnswer>();
  await Promise.all(
    ids.map(async (frameId) => {
      const answer = await ask(tabId, frameId);
      if (answer !== null) answers.set(frameId, answer);
    }),
  );
  return { page: answers.get(0) ?? null, frames: countFrames(listed, answers, adapters) };
}

/** The frames that the browser names; null where it names none (a store build, a tab that is gone). */
async function listedFrames(tabId: number): Promise<readonly ListedFrame[] | null> {
  // The types know only builds that have the permission.
  const { webNavigation } = browser as { readonly webNavigation?: typeof browser.webNavigation };
  const frames = await quietly(() => webNavigation?.getAllFrames({ tabId }));
  // Documents that are only being prerendered, or kept for “back”, are not in the page.
  return frames?.filter((frame) => ['active', undefined].includes((frame as { documentLifecycle?: string }).documentLifecycle)) ?? null;
}

async function ask(tabId: number, frameId: number): Promise<FrameAnswer | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, ANSWER_MS, null));
  // Our own guard, of this very build: nobody else has a listener in that world.
  const answer = quietly<FrameAnswer>(() => browser.tabs.sendMessage(tabId, { ask: FRAME_ASK }, { frameId }));
  return (await Promise.race([answer, silence])) ?? null;
}

/** What the browser answers about a tab; null where it refuses: Chromium throws for TAB_ID_NONE at once, before there is a promise. */
async function quietly<T>(work: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await work()) ?? null;
  } catch {
    return null;
  }
}

export interface SeenTab extends Partial<TabFrames> {
  readonly site: string;
  readonly covered: boolean;
}

/** Every open tab that shows a governed site now, blank windows that such a site has opened among them. */
export async function governedNow(adapters: readonly Adapter[]): Promise<readonly SeenTab[]> {
  const open = (await tabsOnHosts(adapters)).filter((tab) => tab.governed);
  const seen = open.map(async ({ id, site, frozen }): Promise<SeenTab> => {
    // Nothing runs in a frozen tab, and nobody can paste there: what was reported last holds.
    if (frozen) return { site, covered: (await readTab(id))?.report != null };
    const frames = await framesOf(id, adapters);
    return { ...frames, site, covered: frames.page !== null };
  });
  const blank = (await blankTabs()).map(async (id): Promise<SeenTab | null> => {
    const frames = await framesOf(id, adapters);
    const site = frames.page?.site ?? null;
    return site === null ? null : { ...frames, site, covered: true };
  });
  return [...(await Promise.all(seen)), ...(await Promise.all(blank)).filter((tab) => tab !== null)];
}
