import type { InterstitialApi } from '../../components/interstitial/types';
import type { Classifier, Knowledge } from '../classify/types';
import type { Catalogue } from '../i18n/catalogue';
import type { check, Known, look } from './site-check';

/**
 * What the background's injected scripts (`engine-*.js`, `words-*.js`, `interstitial.js`) put into the guard's isolated world. The page
 * cannot see it (content script worlds do not share globals).
 */
export interface World {
  /** What the engine's scripts take from those before them (`scripts/lib/in-parts.ts`). */
  parts?: object;
  engine?: {
    create(knowledge: Knowledge): Classifier;
    /** The same step by step, for idle time. */
    make(knowledge: Knowledge): Generator<undefined, Classifier>;
    /** Work for idle time, after which the first paste waits for no compiler. */
    warmUpTexts(): readonly string[];
  };
  /** What the dialog says, in the language that the background chose. It comes before the dialog, which is none without it. */
  catalogue?: Catalogue;
  interstitial?: InterstitialApi;
  /** A guard is at work in this frame: a second injection changes nothing. */
  guarded?: boolean;
  /** Whether the guard came before the first script of the page. */
  armed?: 'before-page' | 'later';
  /** What the guard of this frame knows now; null where it governs nothing. */
  known?(): Known | null;
  /** While a site check runs: told of each event that one of our hooks is handed; true keeps it from hook and page. */
  tap?(event: Event): boolean;
  siteCheck?: { look: typeof look; check: typeof check };
  /** The dialog while it is open: whose keys the shield hides from the page, and whom to tell when something else opens on top. */
  dialog?: { readonly host: Element; rival(): void } | undefined;
}

declare global {
  var weir: World | undefined;
}

export function world(): World {
  return (globalThis.weir ??= {});
}
