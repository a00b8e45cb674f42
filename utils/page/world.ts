import type { InterstitialApi } from '../../components/interstitial/types';
import type { Classifier, Knowledge } from '../classify/types';

/**
 * What the background's injected scripts (`engine.js`, `interstitial.js`) put into the guard's isolated world. The page
 * cannot see it (content script worlds do not share globals).
 */
export interface World {
  engine?: { create(knowledge: Knowledge): Classifier };
  interstitial?: InterstitialApi;
}

declare global {
  var weir: World | undefined;
}

export function world(): World {
  return (globalThis.weir ??= {});
}
