import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { browserName, buildName, policyBrowser } from '../../../utils/platform/build';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('the browser, by its user agent', () => {
  it.each([
    [CHROME, 'Chrome 156', '1.2.3 chrome managed'],
    [`${CHROME} Edg/156.0.0.0`, 'Edge 156', '1.2.3 edge managed'],
    [`${CHROME} OPR/120.0.0.0`, 'Opera 120', '1.2.3 opera managed'],
    [CHROME.replace('Chrome/', 'HeadlessChrome/'), 'Chrome 156', '1.2.3 chrome managed'],
    [FIREFOX, 'Firefox 140', '1.2.3 firefox managed'],
    ['something else', 'another browser', '1.2.3 other managed'],
  ])('%s', (userAgent, name, build) => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Weir', version: '1.2.3' });
    expect(browserName(userAgent)).toBe(name);
    expect(buildName(userAgent)).toBe(build);
  });
});

describe('the browser, by the names that it gives itself', () => {
  it.each([
    ['Chromium', [CHROME, 'Chromium', 'Not?A_Brand'], 'chromium'],
    ['Google Chrome', [CHROME, 'Google Chrome', 'Chromium', 'Not?A_Brand'], 'chrome'],
    ['Edge', [`${CHROME} Edg/156.0.0.0`, 'Not?A_Brand', 'Microsoft Edge', 'Chromium'], 'edge'],
    ['Brave, whose user agent is that of Chrome', [CHROME, 'Brave', 'Chromium', 'Not?A_Brand'], 'brave'],
    ['kin of Chromium that we do not know', [CHROME, 'Chromium', 'Vivaldi', 'Not?A_Brand'], null],
    ['Firefox, which gives itself none', [FIREFOX], 'firefox'],
    ['something else', ['something else'], null],
  ] as const)('%s', (_, [userAgent, ...brands], expected) => {
    const names = brands.map((brand) => ({ brand }));
    expect(policyBrowser({ userAgent, ...(names.length === 0 ? {} : { userAgentData: { brands: names } }) })).toBe(expected);
  });
});
