import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { eventually, signIn, type Admin } from '../../../scripts/demo/admin';
import { readFiles, writeFiles } from '../../../server/kit/files';
import { withTenant } from '../../../server/kit/tenant';
import type { PolicySource } from '../../../utils/model/policy';
import { Envelope } from '../../../utils/model/signed';
import type { Action } from '../../../utils/model/words';
import { sha256Hex } from '../../../utils/trust/bytes';
import { serverProcess, type ServerProcess } from '../../load/server';
import { choose, personsFile } from '../channels/drivers';
import { bring, copy, engineReady, openSite, paste, policyOf, sendNow, SITES } from '../channels/support';
import { launch, type Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialText, pressInInterstitial } from '../harness/interstitial';
import { databaseDump, filesBelow, foundIn, keptByExtension } from './residue';

/** What the policy does with these words; each is followed by digits that nobody else has. */
const WORDS = {
  log: 'NOTED',
  notify: 'SAIDSO',
  warn: 'WARNED',
  justify: 'REASON',
  redact: 'HIDDEN',
  block: 'BARRED',
} as const satisfies Partial<Record<Action, string>>;

const POLICY: PolicySource = {
  ...policyOf([
    ...Object.keys(WORDS).map((action) => ({
      id: `words-${action}`,
      mode: 'enforce' as const,
      when: { detector: [`custom.word-${action}`] },
      action: action as Action,
      ...(action === 'justify' ? { options: ['redact', 'edit'] as const satisfies readonly string[] } : {}),
    })),
    { id: 'failures', mode: 'enforce', when: { category: ['failure'] }, action: 'log' },
  ] as PolicySource['rules']),
  patterns: Object.entries(WORDS).map(([action, word]) => ({
    id: `word-${action}`,
    label: word,
    pattern: `${word}-[0-9]{9}`,
    keyword: word.toLowerCase(),
    ignoreCase: false,
    confidence: 'high' as const,
  })),
  pollMinutes: 60,
};

const digits = (): string => String(100_000_000 + Math.floor(Math.random() * 899_999_999));
const letters = (): string => `zq${crypto.randomUUID().replace(/[^a-f]/g, '')}${crypto.randomUUID().replace(/[^a-f]/g, '')}`.slice(0, 24);

/** The text around what is found, and all that was found: none of it may be left anywhere. */
const CANARY = letters();
const found: string[] = [CANARY];
/** The one sentence that a person types to be recorded. */
const SENTENCE = `The customer ${letters()} asked for it`;

function textWith(action: keyof typeof WORDS): string {
  const number = digits();
  const value = `${WORDS[action]}-${number}`;
  found.push(number, value);
  return `About ${CANARY} and ${value}, please.`;
}

let folder: string;
let server: ServerProcess;
let admin: Admin;
let weir: Weir;
let printed = '';
const said: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'weir-canary-'));
  const data = join(folder, 'data');
  const adminPassword = crypto.randomUUID();
  server = await serverProcess({ WEIR_DATA: data, WEIR_ADMIN_PASSWORD: adminPassword }, (chunk) => (printed += chunk.toString()));
  await server.start();
  admin = await signIn({ url: server.url, adminPassword });
  await admin.publish(POLICY, 'for this test');
  const root = new Uint8Array(await (await fetch(`${server.url}/v1/root`)).arrayBuffer());
  const rootSha256 = await sha256Hex(root);
  const enrolmentToken = (await readFile(join(data, 'enrolment-token'), 'utf8')).trim();
  const extension = join(folder, 'extension');
  const built = await readFiles(process.env['WEIR_FAILPOINT_EXTENSION'] ?? '.output/chrome-mv3-managed-failpoints');
  const settings = { endpoint: server.url, tenant: 'local', enrolmentToken, rootSha256 };
  await writeFiles(withTenant(built, { root: Envelope.parse(JSON.parse(new TextDecoder().decode(root))), settings }), extension);
  weir = await launch({ extension, profile: join(folder, 'profile') });
  (await weir.worker()).on('console', (line) => said.push(line.text()));
  weir.context.on('console', (line) => said.push(line.text()));
  await eventually('the device has the policy', admin.devices, ([device]) => device?.current === true, 90_000);
});

test.afterAll(async () => {
  await weir.close().catch(() => undefined);
  await server.kill();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const composer = SITES.chatgpt.composer;
async function empty(page: Page): Promise<void> {
  await page.click(composer);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

/** Every way for text to come by, in the order of this list; each with a page of ChatGPT whose composer is empty. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a paste of which nothing is found': (page) => bring(page, 'chatgpt', 'pasted', `Hello ${CANARY}`),
  'a paste that is only recorded': (page) => bring(page, 'chatgpt', 'pasted', textWith('log')),
  'a drop that is told of': (page) => bring(page, 'chatgpt', 'dropped', textWith('notify')),
  'a blocked paste, reported as wrong': async (page) => {
    await bring(page, 'chatgpt', 'pasted', textWith('block'));
    await pressInInterstitial(page, 'This was wrong');
    expect(await interstitialText(page)).toContain('Thank you');
    await chooseInInterstitial(page, 'Cancel');
  },
  'a warning that is passed over': async (page) => {
    await bring(page, 'chatgpt', 'pasted', textWith('warn'));
    await chooseInInterstitial(page, 'Go on as it is');
  },
  'a redacted paste': async (page) => {
    await bring(page, 'chatgpt', 'pasted', textWith('redact'));
    await chooseInInterstitial(page, 'Use the redacted text');
  },
  'a justified paste, with a sentence': async (page) => {
    await bring(page, 'chatgpt', 'pasted', textWith('justify'));
    await pressInInterstitial(page, 'Give a reason');
    await pressInInterstitial(page, 'A customer asked for it');
    await pressInInterstitial(page, /Add a sentence/);
    await page.keyboard.type(SENTENCE);
    await chooseInInterstitial(page, 'Go on with this reason');
  },
  'typed text that is stopped at Send': async (page) => {
    await page.keyboard.type(textWith('block'));
    await sendNow(page, 'chatgpt');
    await chooseInInterstitial(page, 'Cancel');
  },
  'typed text that is sent': async (page) => {
    await page.keyboard.type(textWith('warn'));
    await sendNow(page, 'chatgpt');
    await chooseInInterstitial(page, 'Go on as it is');
    await expect.poll(() => weir.fixtures.everReceived(CANARY)).toBe(true);
  },
  'a file, whose name says it, too': async (page) => {
    await choose(page, 'input[type="file"]', [await personsFile(`${CANARY}.txt`, textWith('block'))]);
    await chooseInInterstitial(page, 'Cancel');
  },
  'a file that cannot be read': async (page) => {
    await choose(page, 'input[type="file"]', [await personsFile(`${CANARY}.pdf`, `%PDF-1.7 ${textWith('log')}`)]);
    await page.waitForTimeout(1_000);
  },
  'a prompt in the address': async () => {
    const page = await weir.open(`${SITES.chatgpt.url}?q=${encodeURIComponent(textWith('block'))}`);
    await page.waitForFunction(() => window.fixture.ready);
    await page.close();
  },
  'a hook of ours that throws': async () => {
    const own = await weir.context.newPage();
    await own.goto(`chrome-extension://${weir.extensionId}/popup.html`);
    const arm = (name: string | null): Promise<void> =>
      own.evaluate(
        (failpoint) =>
          (globalThis as unknown as { chrome: { storage: { local: { set(v: object): Promise<void> } } } }).chrome.storage.local.set({
            failpoint,
          }),
        { name, at: '' },
      );
    await arm('hook.paste');
    const page = await weir.open(SITES.chatgpt.url);
    await page.waitForFunction(() => window.fixture.ready);
    await page.click(composer);
    await engineReady(weir, page);
    for (let i = 0; i < 3; i += 1) {
      await copy(page, textWith('block'));
      await paste(page);
      await page.waitForTimeout(300);
    }
    await arm(null);
    await page.close();
    await own.close();
  },
  'requests to the server that are no good': async () => {
    const body = JSON.stringify({ events: [{ reasonText: textWith('log') }], counters: CANARY });
    for (const path of [
      '/v1/events',
      '/v1/enrol',
      '/v1/status',
      '/api/policy/publish',
      `/nowhere?text=${CANARY}`,
      `/api/events?after=${CANARY}`,
    ]) {
      const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(answer.ok).toBe(false);
    }
  },
};

test('a text that was pushed through every way is found nowhere afterwards: not on the disk, not at the server, not in what was logged', async () => {
  test.setTimeout(240_000);
  const page = await openSite(weir, 'chatgpt');
  for (const [way, push] of Object.entries(WAYS)) {
    await test.step(way, async () => {
      await page.bringToFront();
      await empty(page);
      await push(page);
    });
  }

  // All of it is recorded, sent, and reported.
  const own = await weir.context.newPage();
  await own.goto(`chrome-extension://${weir.extensionId}/popup.html`);
  const control = letters();
  const events = await eventually(
    'the events are at the server',
    async () => {
      await own.evaluate(async (text) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            runtime: { sendMessage(message: object): Promise<unknown> };
            storage: { local: { set(v: object): Promise<void> } };
          };
        };
        await chrome.storage.local.set({ control: text });
        await chrome.runtime.sendMessage({ name: 'policy.sync', request: {} });
      }, control);
      return admin.events();
    },
    (list) => ['wrong', 'health'].every((kind) => list.some((event) => event.kind === kind)) && list.some((e) => e.reasonText === SENTENCE),
    60_000,
  );
  const recorded = new Set(events.map(({ action }) => action));
  for (const action of Object.keys(WORDS)) expect([...recorded], 'each way was judged').toContain(action);
  expect(new Set(events.map(({ channel }) => channel))).toEqual(new Set(['paste', 'drop', 'typing', 'upload']));

  const kept = await keptByExtension(own);
  const shown = [JSON.stringify(events), JSON.stringify(await admin.devices()), JSON.stringify(await admin.drift())];
  for (const path of ['overview', 'report?days=30', 'audit', 'enrolment', 'export', 'policy/versions'])
    shown.push(await admin.read(`/api/${path}`));
  await weir.close();
  await server.kill();
  const dump = await databaseDump(join(folder, 'data', 'database'));
  const profile = filesBelow(join(folder, 'profile'));
  const ours = profile.filter(([name]) => OURS.test(name));

  // The search finds what is there: a word of the test's own on the disk, and the one sentence that a person typed for the record.
  expect(ours.flatMap(([name, bytes]) => foundIn(name, bytes, [control])).length).toBeGreaterThan(0);
  expect(foundIn('kept', kept, [control, SENTENCE]).length).toBe(2);
  expect(
    dump
      .split('\n')
      .filter((row) => row.includes(SENTENCE))
      .map((row) => row.split(' ')[0]),
  ).toEqual(['event']);
  expect(printed).toContain('Console:');

  expect([
    ...foundIn('what the extension keeps', kept, found),
    ...ours.flatMap(([name, bytes]) => foundIn(name, bytes, found)),
    ...shown.flatMap((text) => foundIn('the console', text, found)),
    ...foundIn('the database', dump, found),
    ...filesBelow(join(folder, 'data')).flatMap(([name, bytes]) => foundIn(name, bytes, found)),
    ...foundIn('what the server printed', printed, found),
    ...foundIn('what the extension printed', said.join('\n'), found),
  ]).toEqual([]);
  // Beside ours are the browser's own notes: the addresses that were opened, and what the site itself keeps.
  const others = profile.filter(([name]) => !OURS.test(name) && !BROWSERS_OWN.test(name));
  expect(others.flatMap(([name, bytes]) => foundIn(name, bytes, found))).toEqual([]);
});

/** Where Chromium keeps what belongs to an extension. */
const OURS = /(Local|Sync|Managed) Extension Settings|chrome-extension_|Extension (State|Rules|Scripts)|DNR Extension Rules|Service Worker/;
/** History, sessions and caches of pages: the person's own browsing, which no extension writes. */
const BROWSERS_OWN =
  /\/(History|Favicons|Top Sites|Shortcuts|Visited Links|Network Action Predictor|ukm_db)|Sessions|Cache|\/Session Storage/;
