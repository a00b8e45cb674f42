import type { Browser } from 'webextension-polyfill';
import { expect, test, type Page } from '@playwright/test';
import type { Brake } from '../../../utils/model/brake';
import type { Standing } from '../../../utils/model/standing';
import type { Weir } from '../harness/browser';
import {
  chooseInInterstitial,
  interstitialChoices,
  interstitialOpen,
  interstitialText,
  noticeText,
  pressInInterstitial,
} from '../harness/interstitial';
import { DRIVERS } from './drivers';
import {
  bring,
  copy,
  engineReady,
  everHeld,
  model,
  openEditor,
  openSite,
  pageSaw,
  paste,
  policyFor,
  policyOf,
  projectNumber,
  recorded,
  sendNow,
  sends,
  SITES,
  start,
} from './support';

declare const chrome: Browser;

let weir: Weir;
test.beforeAll(async () => {
  weir = await start({ long: true });
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

const type = (page: Page, text: string): Promise<void> => page.keyboard.type(text);

/** Presses Ctrl+V several times without waiting for the page in between. */
async function pasteAtOnce(page: Page, times: number): Promise<void> {
  await page.waitForTimeout(150);
  await page.keyboard.down('Control');
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press('v')));
  await page.keyboard.up('Control');
}

/** Some 290,000 characters that end with a project number: too many to be checked inside the event. */
const longReport = (number: string): string => `${'a long line of a long report\n'.repeat(10_000)}${number} `;
/** As many, with something in each line that wants a closer look. */
function longTable(number: string): string {
  const line = (i: number): string =>
    `${String(100_000 + i * 37)};Müller & Sons, Anna Berger;+49 30 ${String(2_000_000 + i * 911)};DE${String(i * 7919).padStart(20, '1')};2026-0${String((i % 9) + 1)}-17;${String(i * 13.5)} EUR\n`;
  return `${Array.from({ length: 3_500 }, (_, i) => line(i))
    .join('')
    .slice(0, 290_000)}\n${number} `;
}

/** Answers a dialog that is followed by another one. */
async function answerNext(page: Page, choice: string): Promise<void> {
  await pressInInterstitial(page, choice, ['button']);
  await page.waitForTimeout(700);
}

test.describe('what is judged', () => {
  test('a number split over two pastes is found when the second half comes', async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await copy(page, `see ${number.slice(0, 7)}`);
    await paste(page);
    await expect.poll(() => model(page)).toBe(`see ${number.slice(0, 7)}`);
    await copy(page, `${number.slice(7)} now`);
    await paste(page);
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
    expect(await everHeld(page, number)).toBe(false);
    await page.close();
  });

  test('text that only the HTML flavour holds is found, and its redaction is the plain text alone', async () => {
    await weir.setPolicy(policyFor('redact'));
    const page = await openSite(weir, 'claude');
    const number = projectNumber();
    await copy(page, 'hello', `<p>hello <span style="display:none">${number}</span></p>`);
    await paste(page);
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => model(page)).toBe('hello');
    expect(await pageSaw(page, number)).toBe(false);
    await page.close();
  });

  test('the same number has the same token at paste and at send, and tokens of ours are not quoted', async () => {
    await weir.setPolicy(policyFor('redact'));
    const page = await openSite(weir, 'chatgpt');
    const [first, second] = [projectNumber(), projectNumber()];
    await bring(page, 'chatgpt', 'pasted', `${first} `);
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => model(page)).toContain('[COMPANY_DATA_1]');
    await page.keyboard.press('End');
    await type(page, `and ${second} and ${first}`);
    await sendNow(page, 'chatgpt');
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect
      .poll(() => weir.fixtures.sent().map((text) => text.replace(/\s+/g, ' ')))
      .toEqual(['[COMPANY_DATA_1] and [COMPANY_DATA_2] and [COMPANY_DATA_1]']);
    expect(weir.fixtures.everReceived(first)).toBe(false);
    expect(weir.fixtures.everReceived(second)).toBe(false);
    await page.close();
  });

  test('what was confirmed at paste is not asked again when it is sent, but a second copy is', async () => {
    await weir.setPolicy(policyFor('warn'));
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await bring(page, 'chatgpt', 'pasted', number);
    await chooseInInterstitial(page, 'Go on as it is');
    await expect.poll(() => model(page)).toBe(number);
    await page.keyboard.press('End');
    await type(page, ` and ${number}`);
    await sendNow(page, 'chatgpt');
    expect(await interstitialText(page)).toContain('2');
    await chooseInInterstitial(page, 'Cancel');
    for (let i = 0; i < ` and ${number}`.length; i += 1) await page.keyboard.press('Backspace');
    await sendNow(page, 'chatgpt');
    await expect.poll(() => weir.fixtures.sent()).toEqual([number]);
    // Used up: the next message with the same number is asked about.
    await bring(page, 'chatgpt', 'typed', number);
    await sendNow(page, 'chatgpt');
    await interstitialText(page);
    expect(weir.fixtures.sent()).toHaveLength(1);
    await page.close();
  });

  test('undo after a redacted paste does not bring the original', async () => {
    await weir.setPolicy(policyFor('redact'));
    const page = await openSite(weir, 'claude');
    const number = projectNumber();
    await type(page, 'start ');
    await page.waitForTimeout(700);
    await copy(page, number);
    await paste(page);
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => model(page)).toBe('start [COMPANY_DATA_1]');
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page)).toMatch(/^start ?$/);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => model(page)).toBe('start [COMPANY_DATA_1]');
    await page.close();
  });

  test('a password field is not a prompt', async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'password', id: 'secret' })));
    const number = projectNumber();
    await page.click('#secret');
    await copy(page, number);
    await paste(page);
    expect(await page.inputValue('#secret')).toBe(number);
    await page.close();
  });
});

test.describe('what the person may choose', () => {
  test('an edited text is checked again before it goes in', async () => {
    await weir.setPolicy(
      policyOf([{ id: 'projects', mode: 'enforce', when: { category: ['custom'] }, action: 'block', options: ['edit'] }]),
    );
    const page = await openSite(weir, 'chatgpt');
    await bring(page, 'chatgpt', 'pasted', `about ${projectNumber()}`);
    await pressInInterstitial(page, 'Edit');
    await pressInInterstitial(page, 'Text to use instead');
    await page.keyboard.press('End');
    await type(page, ' more');
    await pressInInterstitial(page, 'Check and use this text');
    expect(await interstitialText(page)).toContain('Still there');
    await pressInInterstitial(page, 'Text to use instead');
    await page.keyboard.press('Control+a');
    await type(page, 'about a project');
    await chooseInInterstitial(page, 'Check and use this text');
    await expect.poll(() => model(page)).toBe('about a project');
    await expect.poll(async () => (await recorded(weir)).at(-1)).toMatchObject({ action: 'block', choice: 'edited' });
    await page.close();
  });

  test('switching opens the approved tool, and nothing goes in', async () => {
    await weir.setPolicy(
      policyOf([{ id: 'projects', mode: 'enforce', when: { category: ['custom'] }, action: 'block', options: ['switch'] }]),
    );
    const page = await openSite(weir, 'chatgpt');
    await bring(page, 'chatgpt', 'pasted', projectNumber());
    expect(await interstitialChoices(page)).toContain('Open Orca Chat instead');
    const opened = weir.context.waitForEvent('page');
    await chooseInInterstitial(page, 'Open Orca Chat instead');
    expect((await opened).url()).toBeTruthy();
    expect(await model(page)).toBe('');
    await page.close();
  });

  test('after the dialog the caret is where it was, and typing goes on there', async () => {
    await weir.setPolicy(policyFor('warn'));
    for (const choice of ['Go on as it is', 'Cancel']) {
      const page = await openSite(weir, 'claude');
      await type(page, 'left right');
      for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowLeft');
      const number = projectNumber();
      await copy(page, number);
      await paste(page);
      await chooseInInterstitial(page, choice);
      const there = choice === 'Cancel' ? '' : number;
      await expect.poll(() => model(page)).toBe(`left ${there}right`);
      await page.waitForTimeout(150);
      await type(page, '!');
      await expect.poll(() => model(page)).toBe(`left ${there}!right`);
      await page.close();
    }
  });

  test('Escape means no', async () => {
    await weir.setPolicy(policyFor('warn'));
    const page = await openSite(weir, 'chatgpt');
    await bring(page, 'chatgpt', 'pasted', projectNumber());
    await interstitialText(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => interstitialOpen(page)).toBe(false);
    expect(await model(page)).toBe('');
    await page.close();
  });

  test('"this was wrong" is recorded without the text', async () => {
    await weir.setPolicy(policyFor('block'));
    const before = (await recorded(weir)).length;
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await bring(page, 'chatgpt', 'pasted', number);
    await pressInInterstitial(page, 'This was wrong');
    await expect.poll(async () => (await recorded(weir)).slice(before).map((event) => event.kind)).toEqual(['wrong']);
    await chooseInInterstitial(page, 'Cancel');
    expect(JSON.stringify(await recorded(weir))).not.toContain(number);
    await page.close();
  });
});

test.describe('ways of sending', () => {
  for (const locale of ['en', 'de', 'ja'] as const) {
    for (const site of ['chatgpt', 'claude'] as const) {
      test(`${site}: a click on Send is held and repeated once, whatever its label (${locale})`, async () => {
        await weir.setPolicy(policyFor('warn'));
        weir.fixtures.use({ locale });
        const page = await openSite(weir, site);
        const text = `about ${projectNumber()}`;
        await type(page, text);
        await page.click(SITES[site].send);
        await interstitialText(page);
        expect(await sends(page)).toBe(0);
        await chooseInInterstitial(page, 'Go on as it is');
        await expect.poll(() => weir.fixtures.sent()).toEqual([text]);
        expect(await sends(page)).toBe(1);
        await page.close();
      });
    }
  }

  for (const site of ['chatgpt', 'claude'] as const) {
    test(`${site}: Send without a name or test id (older markup) is held all the same`, async () => {
      await weir.setPolicy(policyFor('block'));
      weir.fixtures.use({ quirks: ['older-markup'], locale: 'ja' });
      const page = await weir.open(SITES[site].url);
      await page.waitForFunction(() => window.fixture.ready);
      await page.click('.ProseMirror');
      await engineReady(weir, page);
      await type(page, projectNumber());
      await page.click(site === 'chatgpt' ? 'form button:last-of-type' : 'fieldset button:last-of-type');
      await interstitialText(page);
      await chooseInInterstitial(page, 'Cancel');
      expect(await sends(page)).toBe(0);
      await page.close();
    });
  }

  test('a form that is submitted by a script is held and repeated once', async () => {
    await weir.setPolicy(policyFor('redact'));
    const page = await openSite(weir, 'chatgpt');
    await type(page, projectNumber());
    await page.evaluate(() => document.querySelector('form')?.requestSubmit());
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['[COMPANY_DATA_1]']);
    await page.close();
  });

  test('the signed-out composer is a plain textarea: judged the same', async () => {
    await weir.setPolicy(policyFor('redact'));
    weir.fixtures.use({ account: 'signed-out', quirks: ['plain-composer'] });
    const page = await weir.open(SITES.chatgpt.url);
    await page.click('[data-testid="prompt-textarea"]');
    await engineReady(weir, page);
    const number = projectNumber();
    await copy(page, `paste ${number}`);
    await paste(page);
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => model(page)).toBe('paste [COMPANY_DATA_1]');
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page)).toBe('');
    await type(page, `type ${number}`);
    await page.keyboard.press('Enter');
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['type [COMPANY_DATA_1]']);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });

  test("while composing, Enter is the input method's: nothing is held, nothing is sent", async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await type(page, `${number} `);
    const session = await weir.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await page.waitForTimeout(200);
    expect(await interstitialOpen(page)).toBe(false);
    await session.send('Input.insertText', { text: '漢字' });
    await expect.poll(() => model(page)).toBe(`${number} 漢字`);
    expect(await sends(page)).toBe(0);
    await page.keyboard.press('Enter');
    await interstitialText(page);
    expect(await sends(page)).toBe(0);
    await page.close();
  });

  test('Shift+Enter only breaks the line', async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await type(page, number);
    await page.keyboard.press('Shift+Enter');
    await type(page, 'x');
    await expect.poll(() => model(page)).toBe(`${number}\nx`);
    expect(await interstitialOpen(page)).toBe(false);
    await page.close();
  });

  test('Enter pressed again and again sends once', async () => {
    await weir.setPolicy(policyFor('warn'));
    const page = await openSite(weir, 'chatgpt');
    const text = `about ${projectNumber()}`;
    await type(page, text);
    for (let i = 0; i < 4; i += 1) await page.keyboard.down('Enter');
    await chooseInInterstitial(page, 'Go on as it is');
    await page.waitForTimeout(500);
    expect(weir.fixtures.sent()).toEqual([text]);
    await page.close();
  });
});

test.describe('bursts and beginnings', () => {
  // Policy and engine come only after the pastes: with them there, the dialog is open before the second paste.
  test('several pastes at once: each is asked about in its turn, none goes in twice', async () => {
    const snapshot = await weir.setPolicy(policyFor('warn'));
    await (await weir.worker()).evaluate(() => chrome.storage.local.remove('snapshot'));
    const page = await openEditor(weir, 'chatgpt');
    const number = projectNumber();
    await copy(page, longReport(number));
    await pasteAtOnce(page, 3);
    await weir.setSnapshot(snapshot);
    for (const choice of ['Go on as it is', 'Cancel', 'Go on as it is']) await answerNext(page, choice);
    await expect.poll(async () => (await model(page)).split(number).length - 1, { timeout: 20_000 }).toBe(2);
    await page.waitForTimeout(500);
    expect((await model(page)).split(number).length - 1).toBe(2);
    expect(await interstitialOpen(page)).toBe(false);
    await page.close();
  });

  test('pastes that follow while the dialog is open go nowhere, and the text goes in once', async () => {
    await weir.setPolicy(policyFor('warn'));
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await copy(page, `${number} `);
    await pasteAtOnce(page, 3);
    await interstitialText(page);
    await page.keyboard.press('Control+v');
    expect(await pageSaw(page, number)).toBe(false);
    await chooseInInterstitial(page, 'Go on as it is');
    await expect.poll(() => model(page)).toContain(number);
    await page.waitForTimeout(500);
    expect((await model(page)).split(number).length - 1).toBe(1);
    expect(await interstitialOpen(page)).toBe(false);
    await page.close();
  });

  for (const [kind, text] of Object.entries({ 'the same line': longReport, 'lines of many kinds': longTable })) {
    test(`290 KB of ${kind} are asked about, and the page hears nothing of them`, async () => {
      await weir.setPolicy(policyFor('block'));
      const page = await openSite(weir, 'chatgpt');
      const number = projectNumber();
      await copy(page, text(number));
      await paste(page);
      await interstitialText(page);
      expect(await pageSaw(page, number)).toBe(false);
      await page.close();
    });
  }

  test('what comes while a clean long paste is checked goes in after it', async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'claude');
    const long = 'long '.repeat(60_000);
    await copy(page, long);
    await pasteAtOnce(page, 3);
    await expect.poll(async () => (await model(page)).length, { timeout: 20_000 }).toBe(3 * long.length);
    await page.waitForTimeout(500);
    expect((await model(page)).length).toBe(3 * long.length);
    await page.close();
  });

  test('a paste before policy and engine are there is held, judged when they come, and asked about', async () => {
    const snapshot = await weir.setPolicy(policyFor('block'));
    await (await weir.worker()).evaluate(() => chrome.storage.local.remove('snapshot'));
    const page = await openEditor(weir, 'chatgpt');
    const number = projectNumber();
    await copy(page, number);
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(500);
    expect(await model(page)).toBe('');
    await weir.setSnapshot(snapshot);
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
    expect(await model(page)).toBe('');
    expect(await pageSaw(page, number)).toBe(false);
    await page.close();
  });

  test('a clean paste before policy and engine are there is held and then put in', async () => {
    const snapshot = await weir.setPolicy(policyFor('block'));
    await (await weir.worker()).evaluate(() => chrome.storage.local.remove('snapshot'));
    const page = await openEditor(weir, 'claude');
    await copy(page, 'harmless');
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(500);
    expect(await model(page)).toBe('');
    await weir.setSnapshot(snapshot);
    await expect.poll(() => model(page)).toBe('harmless');
    await page.close();
  });

  test('without policy for good, nothing goes in, and the person is told', async () => {
    const snapshot = await weir.setPolicy(policyFor('allow'));
    await (await weir.worker()).evaluate(() => chrome.storage.local.remove('snapshot'));
    const page = await openEditor(weir, 'chatgpt');
    await copy(page, 'harmless');
    await page.keyboard.press('Control+v');
    expect(await noticeText(page, 10_000)).toContain('could not check');
    expect(await model(page)).toBe('');
    await page.close();
    await weir.setSnapshot(snapshot);
  });

  test('the policy changes under an open page from one paste to the next', async () => {
    await weir.setPolicy(policyFor('allow'));
    const page = await openSite(weir, 'chatgpt');
    await bring(page, 'chatgpt', 'pasted', projectNumber());
    await expect.poll(() => model(page)).toContain('ORCA');
    await weir.setPolicy(policyFor('block'));
    await page.waitForTimeout(200);
    await bring(page, 'chatgpt', 'pasted', projectNumber());
    await interstitialText(page);
    await page.close();
  });
});

test('a paste while no editor has the focus is judged as well: sites take it into the composer', async () => {
  await weir.setPolicy(policyFor('warn'));
  const page = await openSite(weir, 'chatgpt');
  const number = projectNumber();
  await copy(page, number);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Control+v');
  await chooseInInterstitial(page, 'Go on as it is');
  await expect.poll(() => model(page)).toBe(number);
  await page.close();
});

test('while pasting is braked the page’s own Paste button is left alone as well', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'chatgpt');
  const place = { page, composer: SITES.chatgpt.composer };
  const brake: Brake = {
    id: 'b1',
    target: { kind: 'hook', id: 'paste' },
    scope: {},
    from: new Date(Date.now() - 60_000).toISOString(),
    until: new Date(Date.now() + 3_600_000).toISOString(),
    reason: 'it breaks the page',
    includingNever: true,
  };
  const brakes = async (...all: readonly Brake[]): Promise<void> => {
    const standing: Standing = { schema: 1, time: null, brakes: all };
    await (await weir.worker()).evaluate((text) => chrome.storage.local.set({ standing: text }), JSON.stringify(standing));
    await page.waitForTimeout(300);
  };
  await brakes(brake);
  const number = projectNumber();
  await DRIVERS['paste.page-button'].bring(place, number);
  await page.waitForTimeout(2_000);
  expect(await interstitialOpen(page)).toBe(false);
  expect(await model(page)).toContain(number);
  await brakes();
  await DRIVERS['paste.page-button'].bring(place, projectNumber());
  await interstitialText(page);
  await page.close();
});
