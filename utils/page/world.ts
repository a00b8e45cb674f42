import type { InterstitialApi } from '../../components/interstitial/types';
import type { Classifier, Knowledge, ScanJob } from '../classify/types';

/**
 * What the background's injected scripts (`engine.js`, `interstitial.js`) put into the guard's isolated world. The page
 * cannot see it (content script worlds do not share globals).
 */
export interface World {
  engine?: {
    create(knowledge: Knowledge): Classifier;
    /** Work for idle time, after which the first paste waits for no compiler. */
    warmUp(classifier: Classifier): ScanJob;
  };
  interstitial?: InterstitialApi;
  /** A guard is at work in this frame: a second injection changes nothing. */
  guarded?: boolean;
  /** The dialog while it is open: whose keys the shield hides from the page, and whom to tell when something else opens on top. */
  dialog?: { readonly host: Element; rival(): void } | undefined;
}

declare global {
  var weir: World | undefined;
}

export function world(): World {
  return (globalThis.weir ??= {});
}
