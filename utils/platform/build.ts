import browser from 'webextension-polyfill';

declare const __WEIR_VARIANT__: 'managed' | 'store';

/** `managed` governs any host that policy names; `store` only the sites that its manifest lists. */
export const VARIANT: 'managed' | 'store' = __WEIR_VARIANT__;

/** Version of the extension and kind of browser, as events carry it, e.g. `0.1.0 chrome managed`. */
export function buildName(): string {
  return `${browser.runtime.getManifest().version} ${import.meta.env.BROWSER} ${VARIANT}`;
}
