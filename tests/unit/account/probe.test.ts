// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backgroundProbe, type Fetch } from '../../../utils/account/ask';
import { pickFields } from '../../../utils/account/pick';
import { activeNow, probeAccount, type ProbeServices } from '../../../utils/page/account-probe';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { claude } from '../../../utils/sites/claude';
import { ACCOUNTS, COMPANY, OTHER } from '../../e2e/fixtures/accounts';

function page(html: string, cookies: Readonly<Record<string, string>> = {}): Document {
  const made = new DOMParser().parseFromString(html, 'text/html');
  const text = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  Object.defineProperty(made, 'cookie', { get: () => text });
  return made;
}
const answers = (bodies: Readonly<Record<string, unknown>>, ok = true): Fetch =>
  vi.fn((url: string) => Promise.resolve({ ok, json: () => Promise.resolve(bodies[new URL(url).pathname]) }));
const silent: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });
const services = (change: Partial<ProbeServices>): ProbeServices => ({
  document: page('<!doctype html><html></html>'),
  origin: 'https://chatgpt.com',
  fetch: silent,
  askBackground: () => Promise.resolve(null),
  answers: new Map(),
  requested: () => [],
  now: () => 7,
  ...change,
});
const team = ACCOUNTS.chatgpt['team'];
const session = team?.answers['/api/auth/session']?.body;

afterEach(() => {
  vi.useRealTimers();
});

/** As a browser has it in a frame without an origin of its own. */
function opaque(): Document {
  const made = page('<html></html>');
  return new Proxy(made, {
    get(target, key) {
      if (key === 'cookie') throw new DOMException('The document is sandboxed.', 'SecurityError');
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

describe('an account is probed', () => {
  it('in a sandboxed frame, where asking for cookies throws: nothing is known, and nothing fails', async () => {
    expect(activeNow(chatgpt, services({ document: opaque() }))).toBeNull();
    const account = await probeAccount(chatgpt, services({ fetch: answers({}), document: opaque() }));
    expect(account.tier).toBe('unknown');
  });

  it('from the site’s answer and the cookie', async () => {
    const fetch = answers({ '/api/auth/session': session });
    const account = await probeAccount(chatgpt, services({ fetch, document: page('<html></html>', { _account: COMPANY.chatgpt }) }));
    expect(account).toMatchObject({ tier: 'team', confidence: 'high', workspace: COMPANY.chatgpt, observedAt: 7 });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      'https://chatgpt.com/api/auth/session',
      expect.objectContaining({ credentials: 'include', referrerPolicy: 'no-referrer', redirect: 'error' }),
    );
  });

  it('from what the site answered a moment ago, which is not asked again; what failed is', async () => {
    const document = page('<html></html>', { _account: COMPANY.chatgpt });
    const fetch = vi.fn<Fetch>(() => Promise.reject(new TypeError('offline')));
    const known = services({ fetch, document });
    expect(await probeAccount(chatgpt, known)).toMatchObject({ tier: 'unknown' });
    fetch.mockImplementation(answers({ '/api/auth/session': session }));
    for (let times = 0; times < 3; times++) expect(await probeAccount(chatgpt, known)).toMatchObject({ tier: 'team', confidence: 'high' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('from JSON in the page and its attributes', async () => {
    const html = `<html data-theme-account-id="${COMPANY.chatgpt}"><script type="application/json" id="client-bootstrap">${JSON.stringify(team?.bootstrap)}</script></html>`;
    const account = await probeAccount(chatgpt, services({ fetch: answers({}), document: page(html) }));
    expect(account).toMatchObject({ tier: 'team', confidence: 'medium', workspace: COMPANY.chatgpt });
  });

  it('from the latest request that the page made', async () => {
    const private_beside = ACCOUNTS.claude['private-beside-an-enterprise-one'];
    const account = await probeAccount(
      claude,
      services({
        origin: 'https://claude.ai',
        fetch: answers({ '/api/organizations': private_beside?.answers['/api/organizations']?.body }),
        requested: () => [
          `https://claude.ai/api/organizations/${OTHER.claude}/chat_conversations`,
          `https://claude.ai/api/organizations/${COMPANY.claude}/chat_conversations`,
          'https://claude.ai/static/app.js',
        ],
      }),
    );
    expect(account).toMatchObject({ tier: 'enterprise', confidence: 'high', workspace: COMPANY.claude });
  });

  it('through the background where the page must not ask (Firefox)', async () => {
    const asked: string[] = [];
    const account = await probeAccount(
      chatgpt,
      services({
        fetch: null,
        document: page('<html></html>', { _account: COMPANY.chatgpt }),
        askBackground: (id) => {
          asked.push(id);
          const probe = backgroundProbe(chatgpt, id);
          return Promise.resolve(probe === null ? null : pickFields(session, probe));
        },
      }),
    );
    expect(asked).toEqual(['session']);
    expect(account).toMatchObject({ tier: 'team', confidence: 'high' });
  });

  it.each<readonly [string, Partial<ProbeServices>]>([
    ['the site does not answer in time', {}],
    ['the site fails', { fetch: () => Promise.reject(new Error('offline')) }],
    [
      'the site answers with something else than JSON',
      { fetch: () => Promise.resolve({ ok: true, json: () => Promise.reject(new SyntaxError()) }) },
    ],
    ['the background is gone', { fetch: null, askBackground: () => Promise.reject(new Error('context invalidated')) }],
    ['the page’s JSON is broken', { document: page('<script id="client-bootstrap">{</script>') }],
  ])('as unknown when %s', async (_name, change) => {
    expect(await probeAccount(chatgpt, services(change))).toMatchObject({ tier: 'unknown', confidence: 'low' });
  });

  it('within 400 ms, whatever the site does', async () => {
    vi.useFakeTimers();
    let done = false;
    const probing = probeAccount(chatgpt, services({})).then((account) => {
      done = true;
      return account;
    });
    await vi.advanceTimersByTimeAsync(399);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await probing).tier).toBe('unknown');
  });

  it('again when the site answers late', async () => {
    vi.useFakeTimers();
    const slow: Fetch = () =>
      new Promise((resolve) => setTimeout(() => resolve({ ok: true, json: () => Promise.resolve(session) }), 1_500));
    const late = vi.fn();
    const document = page('<html></html>', { _account: COMPANY.chatgpt });
    const probing = probeAccount(chatgpt, services({ fetch: slow, document }), late);
    await vi.advanceTimersByTimeAsync(400);
    expect(await probing).toMatchObject({ tier: 'unknown' });
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(late).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tier: 'team', confidence: 'high', workspace: COMPANY.chatgpt }));
  });

  it('and given up after five seconds', async () => {
    vi.useFakeTimers();
    const late = vi.fn();
    const probing = probeAccount(chatgpt, services({}), late);
    await vi.advanceTimersByTimeAsync(5_000);
    await probing;
    expect(late).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tier: 'unknown' }));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the account in use is named at once', () => {
  it.each([
    ['by the cookie', { _account: 'w1' }, '', 'w1'],
    ['by cookie and attribute together', { _account: 'w1' }, ' data-theme-account-id="w1"', 'w1'],
    ['by nobody when they disagree', { _account: 'w1' }, ' data-theme-account-id="w2"', null],
    ['by nobody when it is the private one', { _account: 'personal' }, '', null],
    ['by nobody when nothing says', {}, '', null],
  ] as const)('%s', (_name, cookies, attribute, id) => {
    expect(activeNow(chatgpt, services({ document: page(`<html${attribute}></html>`, cookies) }))).toBe(id);
  });

  it('by nobody when the page’s requests name another than the cookie', () => {
    const document = page('<html></html>', { lastActiveOrg: COMPANY.claude });
    const requests = (org: string) => [`https://claude.ai/api/organizations/${org}/chat_conversations`];
    expect(activeNow(claude, services({ document, requested: () => requests(COMPANY.claude) }))).toBe(COMPANY.claude);
    expect(activeNow(claude, services({ document, requested: () => requests(OTHER.claude) }))).toBeNull();
  });
});
