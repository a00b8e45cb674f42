import browser from 'webextension-polyfill';

declare const __WEIR_VARIANT__: 'managed' | 'store';

/** `managed` governs any host that policy names; `store` only the sites that its manifest lists. */
export const VARIANT: 'managed' | 'store' = __WEIR_VARIANT__;

const BROWSERS = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  // `HeadlessChrome` too.
  ['Chrome', /Chrome\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
] as const;

function browserIn(userAgent: string): { readonly name: string; readonly version: string } | null {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return { name, version };
  }
  return null;
}

/** The browser and its main version, e.g. `Chrome 156`; makes that call themselves Chrome are Chrome. */
export function browserName(userAgent = navigator.userAgent): string {
  const found = browserIn(userAgent);
  return found === null ? 'another browser' : `${found.name} ${found.version}`;
}

/**
 * Version of the extension, kind of browser and variant, as events carry them, e.g. `0.1.0 edge managed`: one package is for all of
 * Chromium's kin, and what they let an extension cover differs.
 */
export function buildName(userAgent = navigator.userAgent): string {
  const kind = browserIn(userAgent)?.name.toLowerCase() ?? 'other';
  return `${browser.runtime.getManifest().version} ${kind} ${VARIANT}`;
}

/** What is asked of `navigator`; brands come from Chromium only. */
export interface NavigatorLike {
  readonly userAgent: string;
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/** By the names that browsers give themselves, which say more than their user agents. */
const BRANDS = { Brave: 'brave', 'Microsoft Edge': 'edge', 'Google Chrome': 'chrome' } as const;

/** Which of the browsers with policies that we know this is; null: none of them. */
export function policyBrowser(here: NavigatorLike = navigator): 'brave' | 'chrome' | 'chromium' | 'edge' | 'firefox' | null {
  if (browserIn(here.userAgent)?.name === 'Firefox') return 'firefox';
  const brands = (here.userAgentData?.brands ?? []).map(({ brand }) => brand);
  const named = (Object.keys(BRANDS) as (keyof typeof BRANDS)[]).find((brand) => brands.includes(brand));
  if (named !== undefined) return BRANDS[named];
  // Every kin of Chromium names it; with no other name beside it (but for the made-up one, which changes) it is Chromium itself.
  return brands.includes('Chromium') && brands.length <= 2 ? 'chromium' : null;
}
