/** The browsers that a kit is made for. */
export const BROWSER_IDS = ['chrome', 'edge', 'chromium', 'brave', 'firefox'] as const;
export type BrowserId = (typeof BROWSER_IDS)[number];

/** Where a browser reads policy from, and where it shows what it read. */
export interface Browser {
  readonly id: BrowserId;
  readonly name: string;
  readonly engine: 'chromium' | 'firefox';
  /** Registry key below HKEY_LOCAL_MACHINE. */
  readonly registry: string;
  /** Preference domain of macOS. */
  readonly domain: string;
  /** Policy file on Linux. */
  readonly file: string;
  /** Address of the page on which the browser shows its policies. */
  readonly page: string;
  /** Where the vendor says so. */
  readonly documentation: string;
}

export const BROWSERS: Readonly<Record<BrowserId, Browser>> = {
  chrome: {
    id: 'chrome',
    name: 'Google Chrome',
    engine: 'chromium',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    file: '/etc/opt/chrome/policies/managed/weir.json',
    page: 'chrome://policy',
    documentation: 'https://chromeenterprise.google/policies/',
  },
  edge: {
    id: 'edge',
    name: 'Microsoft Edge',
    engine: 'chromium',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    file: '/etc/opt/edge/policies/managed/weir.json',
    page: 'edge://policy',
    documentation: 'https://learn.microsoft.com/en-us/deployedge/microsoft-edge-policies',
  },
  chromium: {
    id: 'chromium',
    name: 'Chromium',
    engine: 'chromium',
    registry: 'SOFTWARE\\Policies\\Chromium',
    domain: 'org.chromium.Chromium',
    file: '/etc/chromium/policies/managed/weir.json',
    page: 'chrome://policy',
    documentation: 'https://www.chromium.org/administrators/linux-quick-start/',
  },
  brave: {
    id: 'brave',
    name: 'Brave',
    engine: 'chromium',
    registry: 'SOFTWARE\\Policies\\BraveSoftware\\Brave',
    domain: 'com.brave.Browser',
    file: '/etc/brave/policies/managed/weir.json',
    page: 'brave://policy',
    documentation: 'https://support.brave.app/hc/en-us/articles/360039248271-Group-Policy',
  },
  firefox: {
    id: 'firefox',
    name: 'Mozilla Firefox',
    engine: 'firefox',
    registry: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
    domain: 'org.mozilla.firefox',
    file: '/etc/firefox/policies/policies.json',
    page: 'about:policies',
    documentation: 'https://firefox-admin-docs.mozilla.org/',
  },
};
