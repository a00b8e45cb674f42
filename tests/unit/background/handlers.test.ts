import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ENGINE_SCRIPTS } from '../../../utils/platform/scripts';
import { ADAPTERS } from '../../../utils/sites/all';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tabs } from 'webextension-polyfill';
import { governs, handlersOf } from '../../../entrypoints/background/handlers';
import type { FrameAnswer } from '../../../utils/model/frame';
import type { MessageRequest } from '../../../utils/messages/contract';
import type { Sender } from '../../../utils/messages/receive';
import { keptAccounts } from '../../../utils/account/last';
import { ACCOUNTS_KEY, ACCOUNT_TURN_KEY, unknownAccount, type Account } from '../../../utils/model/account';
import { POLICY } from './fake-server';
import { draft, START, World } from './world';

const TAB = 7;
const GUARD: Sender = { tabId: TAB, frameId: 0, origin: 'https://chatgpt.com', apart: false };
const COMPANY_WORKSPACE = '11111111-2222-4333-8444-555555555555';

const company: Account = {
  site: 'chatgpt',
  tier: 'enterprise',
  workspace: COMPANY_WORKSPACE,
  plan: 'enterprise',
  domain: 'acme.example',
  confidence: 'high',
  evidence: [{ probe: 'accounts', says: [[{ word: 'enterprise' }]], confidence: 'high' }],
  observedAt: START,
};
const report = (account: Account): MessageRequest<'tab.report'> => ({
  site: 'chatgpt',
  account,
  composer: true,
  engine: true,
  tripped: [],
  policyVersion: 2,
});

const answer: FrameAnswer = { site: 'chatgpt', top: true, armed: 'before-page', off: [], children: 0 };

let world: World;
let handlers: ReturnType<typeof handlersOf>;
const badges = new Map<string, string>();

beforeEach(async () => {
  world = await World.make();
  badges.clear();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(({ tabId, text }) => {
    badges.set(String(tabId), text ?? '');
    return Promise.resolve();
  });
  const app = await world.enrolled();
  await world.server.publish({
    ...POLICY,
    workspaces: [{ site: 'chatgpt', id: COMPANY_WORKSPACE, name: 'Acme', tier: 'enterprise' }],
    company: {
      name: 'Acme',
      contact: { email: 'help@acme.example' },
      approvedTool: { name: 'Acme Chat', url: 'https://chat.acme.example/' },
      reasons: [],
    },
  });
  await app.sync();
  handlers = handlersOf(app);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((id) =>
    id === TAB ? Promise.resolve({ id, url: 'https://chatgpt.com/c/1' } as Tabs.Tab) : Promise.reject(new Error('No tab')),
  );
});

describe('what is recorded', () => {
  const stored = async () => (await handlers['popup.state']({ tabId: TAB }, GUARD)).today;

  test('holds no sentence in works-council mode, whatever the guard sends', async () => {
    await world.server.publish({ ...POLICY, worksCouncil: true });
    await world.app.sync();
    await handlers['event.record'](draft({ reason: 'other', reasonText: 'because of the deadline' }), GUARD);
    const notice = await handlers['notice.state']({}, GUARD);
    expect(notice).toMatchObject({ worksCouncil: true, recent: [{ reason: 'other', reasonText: null }] });
  });

  test('can be read as it was sent: the last 50 events, newest first, however many days ago', async () => {
    for (let n = 0; n < 60; n += 1) {
      world.clock += 86_400_000;
      await handlers['event.record'](draft({ minute: new Date(world.clock).toISOString() }), GUARD);
    }
    await world.app.sync();
    const { recent } = await handlers['notice.state']({}, GUARD);
    expect(recent.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, i) => 60 - i));
  });

  test('is on disk before the guard gets its answer', async () => {
    world.server.fault = () => 'unreachable';
    const event = draft();
    expect(await handlers['event.record'](event, GUARD)).toEqual({ id: event.id });
    expect(await stored()).toHaveLength(1);
  });

  const privacy: Record<string, { sent: Partial<ReturnType<typeof draft>>; arrives: Partial<ReturnType<typeof draft>> }> = {
    'tells no finer time than the minute': {
      sent: { minute: '2026-11-20T12:00:42.123Z' },
      arrives: { minute: '2026-11-20T12:00:00.000Z' },
    },
    "keeps a workspace of the company's own": { sent: { workspace: COMPANY_WORKSPACE }, arrives: { workspace: COMPANY_WORKSPACE } },
    'drops any other workspace, whatever the guard says': { sent: { workspace: 'a-private-one' }, arrives: { workspace: null } },
    'drops a workspace of the company on another site': {
      sent: { workspace: COMPANY_WORKSPACE, site: 'claude' },
      arrives: { workspace: null },
    },
  };
  for (const [sentence, { sent, arrives }] of Object.entries(privacy)) {
    test(sentence, async () => {
      await handlers['event.record'](draft(sent), GUARD);
      await world.settle(() => world.server.events.size === 1);
      expect([...world.server.events.values()][0]).toMatchObject(arrives);
    });
  }
});

test('the page for IT gets every value with its source, and the policy to judge by', async () => {
  const state = await handlers['about.state']({}, GUARD);
  expect(state.values.find(({ name }) => name === 'tenant')).toMatchObject({ from: 'managed', value: 'acme' });
  expect(state.values.find(({ name }) => name === 'tenant')?.since).toMatch(/^2026-/);
  expect(state.snapshot.bundle.version).toBe(state.policy.version);
});

describe('the badge', () => {
  test('says that a governed tab is guarded', async () => {
    await handlers['tab.report'](report(company), GUARD);
    expect(badges.get(String(TAB))).toBe('✓');
  });
  test('counts how often the person was asked on this page', async () => {
    await handlers['tab.report'](report(company), GUARD);
    for (const action of ['warn', 'block', 'log', 'notify'] as const) await handlers['event.record'](draft({ action }), GUARD);
    expect(badges.get(String(TAB))).toBe('2');
  });
  test('puts a problem before that', async () => {
    world.server.fault = () => 'unreachable';
    await world.app.sync();
    await handlers['tab.report'](report(company), GUARD);
    expect(badges.get(String(TAB))).toBe('!');
  });
});

describe('the popup', () => {
  test('shows site, account, policy, company and what was recorded', async () => {
    await handlers['tab.report'](report(company), GUARD);
    await handlers['event.record'](draft(), GUARD);
    await handlers['clean.count']({ day: '2026-11-20', site: 'chatgpt', tier: 'enterprise' }, GUARD);
    expect(await handlers['popup.state']({ tabId: TAB }, GUARD)).toMatchObject({
      site: { id: 'chatgpt', confirmedLive: null },
      account: { tier: 'enterprise', evidence: [{ says: [[{ word: 'enterprise' }]] }] },
      composer: true,
      engine: true,
      policy: { source: 'bundle', version: 2, enrolled: true, settings: 'managed', problems: [] },
      today: [{ site: 'ChatGPT', action: 'block', findings: [{ detector: 'secret.aws-access-key', count: 1 }] }],
      cleanToday: 1,
      company: 'Acme',
      contact: { email: 'help@acme.example' },
    });
  });
  test('shows the newest events of a long day, and says how many there are', async () => {
    for (let i = 1; i <= 30; i += 1)
      await handlers['event.record'](draft({ findings: [{ detector: 'secret.a', count: i, confidence: 'high' }] }), GUARD);
    const { today, recordedToday } = await handlers['popup.state']({ tabId: TAB }, GUARD);
    expect(recordedToday).toBe(30);
    expect(today.length).toBeLessThan(30);
    expect(today.map(({ findings }) => findings[0]?.count)).toEqual(today.map((_, i) => 30 - i));
  });
  test('shows no event of yesterday', async () => {
    await handlers['event.record'](draft(), GUARD);
    world.clock += 24 * 3_600_000;
    expect(await handlers['popup.state']({ tabId: TAB }, GUARD)).toMatchObject({ today: [], recordedToday: 0 });
  });
  test('does not take what another site reported for this one', async () => {
    await handlers['tab.report'](report(company), { ...GUARD, origin: 'https://claude.ai' });
    expect((await handlers['popup.state']({ tabId: TAB }, GUARD)).account).toBeNull();
  });
  test('says that a page outside is not checked', async () => {
    const state = await handlers['popup.state']({ tabId: 99 }, GUARD);
    expect(state.site).toBeNull();
    expect(state.uncovered.map(({ code }) => code)).toEqual(['elsewhere', 'devices']);
  });
  test('answers for no tab at all, of which the browser does not let itself be asked', async () => {
    const refuse = (): never => {
      throw new Error('Value must be at least 0.');
    };
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(refuse);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(refuse);
    expect((await handlers['popup.state']({ tabId: -1 }, GUARD)).site).toBeNull();
  });
  test('names the site of a blank window by its guard, and none where there is no guard', async () => {
    await handlers['tab.report'](report(company), GUARD);
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((id) => Promise.resolve({ id } as Tabs.Tab));
    expect((await handlers['popup.state']({ tabId: TAB }, GUARD)).site).toBeNull();
    world.answers.set(`${String(TAB)}.0`, answer);
    expect(await handlers['popup.state']({ tabId: TAB }, GUARD)).toMatchObject({
      site: { id: 'chatgpt' },
      account: { tier: 'enterprise' },
      guard: { armed: 'before-page' },
    });
  });
  test('counts the frames inside the page: those that have reported, and those that the browser lists', async () => {
    await handlers['tab.report'](report(company), { ...GUARD, frameId: 5 });
    world.answers.set(`${String(TAB)}.0`, { ...answer, children: 3 });
    world.answers.set(`${String(TAB)}.5`, { ...answer, top: false, armed: 'later' });
    world.frames.set(TAB, [
      { frameId: 0, parentFrameId: -1, url: 'https://chatgpt.com/' },
      { frameId: 6, parentFrameId: 0, url: 'https://ads.example/' },
      { frameId: 7, parentFrameId: 0, url: 'about:srcdoc' },
    ]);
    const state = await handlers['popup.state']({ tabId: TAB }, GUARD);
    expect(state.frames).toEqual({ covered: 1, late: 1, elsewhere: 1, missing: 1 });
    expect(state.uncovered.map(({ code }) => code)).toEqual(expect.arrayContaining(['frames.elsewhere', 'frames.missing']));
    expect(state.account).toBeNull();
  });
  test('says that a tab whose guard does not answer may not be covered', async () => {
    const { uncovered } = await handlers['popup.state']({ tabId: TAB }, GUARD);
    expect(uncovered[0]).toMatchObject({ code: 'not-started', params: { site: 'ChatGPT' } });
  });
});

describe('accounts', () => {
  const kept = async (): Promise<unknown> => keptAccounts((await fakeBrowser.storage.local.get(ACCOUNTS_KEY))[ACCOUNTS_KEY]);
  test('are kept only in a workspace of the company, without domain and evidence', async () => {
    await handlers['tab.report'](report(company), GUARD);
    expect(await kept()).toEqual({ chatgpt: { ...company, domain: null, evidence: [] } });
  });
  /** The keys of `storage.local` that a report writes. */
  const writtenBy = async (account: Account): Promise<readonly string[]> => {
    const written: string[] = [];
    const hear = (changes: Readonly<Record<string, unknown>>): void => void written.push(...Object.keys(changes));
    fakeBrowser.storage.local.onChanged.addListener(hear);
    await handlers['tab.report'](report(account), GUARD);
    fakeBrowser.storage.local.onChanged.removeListener(hear);
    return written;
  };
  test('leave the policy as it is, which every guard would read anew', async () => {
    expect(await writtenBy(company)).toEqual([ACCOUNTS_KEY]);
  });
  test('are written once, in whatever order the browser gives the fields', async () => {
    await handlers['tab.report'](report(company), GUARD);
    const reversed = Object.fromEntries(Object.entries({ ...company, domain: null, evidence: [] }).reverse());
    await fakeBrowser.storage.local.set({ [ACCOUNTS_KEY]: { chatgpt: reversed } });
    expect(await writtenBy({ ...company, observedAt: company.observedAt + 60_000 })).toEqual([]);
    expect(await writtenBy({ ...company, confidence: 'medium' })).toEqual([ACCOUNTS_KEY]);
  });
  const forgotten: Record<string, Account> = {
    'a private account is not kept': { ...company, tier: 'consumer-paid', workspace: 'private', domain: 'mail.example' },
    'an unknown account is not kept': unknownAccount('chatgpt', START),
    'an account of another site is not kept': { ...company, site: 'claude' },
  };
  for (const [sentence, account] of Object.entries(forgotten)) {
    test(sentence, async () => {
      await handlers['tab.report'](report(account), GUARD);
      expect(await kept()).toEqual({});
      expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('mail.example');
    });
  }
  test('those of private windows are not kept', async () => {
    await handlers['tab.report'](report(company), { ...GUARD, apart: true });
    expect(await kept()).toEqual({});
  });
  const turns: Record<string, readonly [Account, boolean]> = {
    'another account in another tab makes guards of the site look again': [{ ...company, tier: 'consumer-paid', workspace: null }, true],
    'the same account in another tab does not': [{ ...company, observedAt: START + 5 }, false],
    'an account that is not known yet does not': [unknownAccount('chatgpt', START), false],
    'an account of another site does not': [{ ...company, site: 'claude', tier: 'team' }, false],
  };
  for (const [sentence, [account, looks]] of Object.entries(turns)) {
    test(sentence, async () => {
      await handlers['tab.report'](report(company), GUARD);
      await handlers['tab.report']({ ...report(account), site: account.site }, { ...GUARD, tabId: TAB + 1 });
      const { [ACCOUNT_TURN_KEY]: turn } = await fakeBrowser.storage.local.get(ACCOUNT_TURN_KEY);
      expect(turn === undefined).toBe(!looks);
      if (looks) expect(Object.keys(turn as object).sort()).toEqual(['at', 'site']);
    });
  }
  test('a frame inside the page does not speak for the tab', async () => {
    await handlers['tab.report'](report(company), { ...GUARD, frameId: 3 });
    expect((await handlers['popup.state']({ tabId: TAB }, GUARD)).account).toBeNull();
  });
  test('survive a new bundle', async () => {
    await handlers['tab.report'](report(company), GUARD);
    await world.server.publish(POLICY);
    await world.app.sync();
    expect(await kept()).toMatchObject({ chatgpt: { workspace: company.workspace } });
  });
});

describe('an account probe of the background', () => {
  const token = crypto.randomUUID();
  const asked: string[] = [];
  const site = (answer: () => Response) => {
    asked.length = 0;
    world.web = (input) => {
      if (!input.startsWith('https://chatgpt.com/')) return undefined;
      asked.push(input);
      return answer();
    };
  };
  const probeId = async (): Promise<string> => {
    const { adapters } = await world.app.policy.current();
    return adapters.find(({ id }) => id === 'chatgpt')?.probes.find(({ from }) => from.kind === 'fetch')?.id ?? 'none';
  };

  test("asks the sender's own site, and answers with picked fields only", async () => {
    site(() => Response.json({ accessToken: token, accounts: {}, user: { email: 'someone@acme.example' } }));
    const { fields } = await handlers['account.probe']({ site: 'chatgpt', probe: await probeId(), since: 0 }, GUARD);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(fields)).not.toContain(token);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(token);
  });
  const refused: Record<string, () => Promise<[MessageRequest<'account.probe'>, Sender]>> = {
    'a probe that the adapter does not have': () => Promise.resolve([{ site: 'chatgpt', probe: 'everything', since: 0 }, GUARD]),
    'another site than the sender is on': async () => [{ site: 'claude', probe: await probeId(), since: 0 }, GUARD],
    'the site in the name of another': async () => [
      { site: 'chatgpt', probe: await probeId(), since: 0 },
      { ...GUARD, origin: 'https://claude.ai' },
    ],
    'a tab with cookies of its own': async () => [
      { site: 'chatgpt', probe: await probeId(), since: 0 },
      { ...GUARD, apart: true },
    ],
  };
  for (const [sentence, make] of Object.entries(refused)) {
    test(`asks nobody for ${sentence}`, async () => {
      site(() => Response.json({}));
      expect(await handlers['account.probe'](...(await make()))).toEqual({ fields: null });
      expect(asked).toEqual([]);
    });
  }
  test('gives up on an answer that is too long', async () => {
    site(() => new Response('x'.repeat(2 << 20)));
    expect(await handlers['account.probe']({ site: 'chatgpt', probe: await probeId(), since: 0 }, GUARD)).toEqual({ fields: null });
  });

  describe('of what a socket said', () => {
    const M365: Sender = { ...GUARD, origin: 'https://m365.cloud.microsoft' };
    const tenant = crypto.randomUUID();
    const ask = (since = START) => handlers['account.probe']({ site: 'copilot-m365', probe: 'tenant', since }, M365);
    const turn = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(ACCOUNT_TURN_KEY))[ACCOUNT_TURN_KEY];
    const opens = (
      documentUrl: string,
      address = `wss://substrate.office.com/m365Copilot/Chathub/${crypto.randomUUID()}@${tenant}?access_token=${token}`,
      timeStamp = START + 1_000,
    ) => world.opened({ tabId: TAB, url: address, documentUrl, timeStamp } as Parameters<typeof world.opened>[0]);
    const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

    test('keeps the tenant, and nothing else of its address', async () => {
      expect(await ask()).toEqual({ fields: null });
      opens('https://m365.cloud.microsoft/chat');
      await expect.poll(ask).toMatchObject({ fields: { active: tenant } });
      expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain(token);
      expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(tenant);
    });
    test('counts for the document that opened it, and not for the next one in the same tab', async () => {
      opens('https://m365.cloud.microsoft/chat');
      await expect.poll(ask).toMatchObject({ fields: { active: tenant } });
      expect(await ask(START + 2_000)).toEqual({ fields: null });
    });
    test('has the guards of the site look again where it is new, since it may come with the first message', async () => {
      opens('https://m365.cloud.microsoft/chat');
      await expect.poll(turn).toMatchObject({ site: 'copilot-m365' });
      await fakeBrowser.storage.local.remove(ACCOUNT_TURN_KEY);
      opens('https://m365.cloud.microsoft/chat');
      await settled();
      expect(await turn()).toBeUndefined();
    });
    test('has them look again, too, where the next document waits for what the one before was told', async () => {
      opens('https://m365.cloud.microsoft/chat');
      await expect.poll(ask).toMatchObject({ fields: { active: tenant } });
      expect(await ask(START + 2_000)).toEqual({ fields: null });
      await fakeBrowser.storage.local.remove(ACCOUNT_TURN_KEY);
      opens('https://m365.cloud.microsoft/chat', undefined, START + 3_000);
      await expect.poll(turn).toMatchObject({ site: 'copilot-m365' });
      expect(await ask(START + 2_000)).toMatchObject({ fields: { active: tenant } });
    });
    const unheard: Record<string, () => void> = {
      'opened by a page of another site': () => opens('https://outlook.office.com/mail'),
      'of another kind': () => opens('https://m365.cloud.microsoft/chat', `wss://substrate.office.com/other/${tenant}`),
    };
    for (const [sentence, open] of Object.entries(unheard)) {
      test(`hears no socket ${sentence}`, async () => {
        open();
        await settled();
        expect(await ask()).toEqual({ fields: null });
      });
    }
    test('watches the hosts that adapters name, and no others', () => {
      expect(world.watched).toEqual(['wss://substrate.office.com/*', 'wss://substrate.svc.cloud.microsoft/*']);
    });
  });
});

/** Tabs that a guard was put into, in this order. */
const guarded = () => world.injected.filter(({ files }) => files.includes('content-scripts/guard.js')).map(({ tabId }) => tabId);

describe('the rest', () => {
  test("opens the company's approved tool, by the policy's address", async () => {
    expect(await handlers['tool.open']({}, GUARD)).toEqual({ opened: true });
    expect(world.created.at(-1)).toBe('https://chat.acme.example/');
  });
  const READERS: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'the first of their languages that there is': [['da', 'ja-JP', 'de'], '/words-ja.js'],
    'English where there is none of them': [['da'], '/words-en.js'],
  };
  for (const [sentence, [languages, words]] of Object.entries(READERS)) {
    test(`injects engine, words and dialog into the sender's frame, for people in ${sentence}`, async () => {
      vi.stubGlobal('navigator', { languages });
      expect(await handlers['engine.inject']({}, { ...GUARD, frameId: 4 })).toEqual({ injected: true });
      vi.unstubAllGlobals();
      // Each by itself: what is injected together is one task of the page.
      const scripts = [...ENGINE_SCRIPTS.map((script) => `/${script}`), words, '/interstitial.js'];
      expect(world.injected.slice(-scripts.length)).toEqual(scripts.map((file) => ({ tabId: TAB, files: [file] })));
    });
  }
  test('opens the notice once, and remembers that it was read', async () => {
    const opened = () => world.created.filter((url) => url.endsWith('/notice.html')).length;
    expect(opened()).toBe(1);
    await world.restart();
    await world.app.refresh();
    expect(opened()).toBe(1);
    await handlers['notice.read']({}, GUARD);
    expect(await handlers['notice.state']({}, GUARD)).toMatchObject({
      read: true,
      company: 'Acme',
      retentionDays: 90,
      sites: ADAPTERS.map(({ name }) => name),
    });
  });
  test('governs the hosts of the policy in force, and no others', async () => {
    expect(await governs(world.app, 'https://chatgpt.com')).toBe(true);
    expect(await governs(world.app, 'https://chatgpt.com.evil.example')).toBe(false);
  });
  test('puts the guard into tabs that were open before, and into those only that have none', async () => {
    await handlers['tab.report'](report(company), GUARD);
    const url = 'https://chatgpt.com/';
    world.tabs = [
      { id: TAB, url },
      { id: 8, url },
    ] as Tabs.Tab[];
    await world.app.cover();
    await expect.poll(guarded).toEqual([8]);
    await world.app.installed();
    await expect.poll(guarded).toEqual([8, TAB, 8]);
  });
  test('asks a blank tab whose it is, and waits for none', async () => {
    const isOf = (origin: string) => Promise.resolve([{ result: origin }]);
    world.tabs = [9, 10, 11, 12].map((id) => ({ id, url: 'about:blank' })) as Tabs.Tab[];
    world.origins.set(9, new Promise(() => undefined));
    world.origins.set(10, isOf('https://chatgpt.com'));
    world.origins.set(11, isOf('https://example.org'));
    await world.app.installed();
    await expect.poll(guarded).toEqual([10]);
  });
});
