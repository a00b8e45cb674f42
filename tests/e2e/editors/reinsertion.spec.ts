import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { copy, engineReady, paste, policyFor, projectNumber, start } from '../channels/support';
import { FAMILIES, SITE_FIXTURES, type Family, type SiteFixture } from '../fixtures/sites';
import { launchWithout, type Weir } from '../harness/browser';
import { chooseInInterstitial } from '../harness/interstitial';

/**
 * A redacted paste must end exactly as if the person had pasted the redacted text themselves in a browser without Weir: the
 * same model, caret, undo and request, in every kind of editor. What was replaced is never in the editor, at no moment.
 */
const EDITOR = 'textarea, [contenteditable="true"]';
/** Editors that know lists and blocks of code; Slate has none of its own. */
const FORMATTED: ReadonlySet<Family> = new Set(['prosemirror', 'tiptap', 'lexical', 'quill']);
const TOKEN = '[COMPANY_DATA_1]';

let weir: Weir;
let bare: BrowserContext;
test.beforeAll(async () => {
  weir = await start();
  bare = await launchWithout(weir.fixtures);
});
test.afterAll(async () => {
  await weir.close();
  await bare.close();
});

const siteOf = (family: Family): SiteFixture => {
  const found = SITE_FIXTURES.find(({ now, own }) => now.family === family && own === undefined);
  if (found === undefined) throw new Error(`No fixture site has an editor of the family ${family}.`);
  return found;
};

/** `#` stands for what is replaced. */
const TEXT = [
  'Plan for #:',
  '',
  '- first  item',
  '  - nested # item',
  '1. numbered',
  '',
  '```ts',
  'if (project === "#") {',
  '\treturn false; // tab before',
  '}',
  '```',
  '',
  'שלום # 👩‍👩‍👧 end',
].join('\n');
const LINE = 'see # please';
/** More lines than Chromium's own command takes in a reasonable time. */
const LONG = Array.from({ length: 400 }, (_, at) => `line ${String(at)} of the report${at % 100 === 7 ? ' on #' : ''}`).join('\n');

interface Trace {
  readonly model: string;
  readonly json: unknown;
  readonly afterUndo: string;
  readonly sent: readonly string[];
}

/** Where the text goes: prepares the composer, whose text or selection it then replaces. */
type Place = (page: Page, family: Family) => Promise<void>;
const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
  await page.waitForTimeout(150);
};
const PLACES = {
  'in the middle of a line': async (page) => {
    await page.keyboard.type('before after');
    await keys(page, ...Array<string>(6).fill('ArrowLeft'));
  },
  'over a selection': async (page) => {
    await page.keyboard.type('before world after');
    await keys(page, ...Array<string>(6).fill('ArrowLeft'), ...Array<string>(5).fill('Shift+ArrowLeft'));
  },
} as const satisfies Record<string, Place>;

/** Formatted text as a person would have it in the composer already. */
const HTML = '<ul><li>one</li><li>two</li></ul><pre><code>let a = 1;</code></pre>';
const FORMATTED_PLACES = {
  'at the end of a list item': async (page) => {
    await copy(page, 'one\ntwo\nlet a = 1;', HTML);
    await paste(page);
    await expect.poll(() => page.evaluate(() => window.fixture.model())).toContain('let a');
    await keys(page, 'Control+Home', 'End');
  },
  'at the end of a block of code': async (page) => {
    await copy(page, 'one\ntwo\nlet a = 1;', HTML);
    await paste(page);
    await expect.poll(() => page.evaluate(() => window.fixture.model())).toContain('let a');
    await keys(page, 'Control+End');
  },
} as const satisfies Record<string, Place>;

async function traceOf(page: Page, family: Family, place: Place, text: string, redact: boolean): Promise<Trace> {
  weir.fixtures.reset();
  await page.waitForFunction(() => window.fixture.ready);
  await page.click(EDITOR);
  if (redact) await engineReady(weir, page);
  await place(page, family);
  // What is done in a row is one undo step in some editors.
  await page.waitForTimeout(1_100);
  await copy(page, text);
  await paste(page);
  if (redact) await chooseInInterstitial(page, 'Use the redacted text');
  await expect.poll(() => page.evaluate(() => window.fixture.model()), { timeout: 30_000 }).toContain(lastLine(redacted(text)));
  await page.waitForTimeout(400);
  const [model, json] = await page.evaluate(() => [window.fixture.model(), window.fixture.json()] as const);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(400);
  const afterUndo = await page.evaluate(() => window.fixture.model());
  await page.keyboard.press('Control+y');
  await page.waitForTimeout(200);
  // Quill's own key for it.
  if ((await page.evaluate(() => window.fixture.model())) === afterUndo) await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => page.evaluate(() => window.fixture.model())).toBe(model);
  await page.waitForTimeout(150);
  // The caret stands behind what came in.
  await page.keyboard.type('|');
  await expect.poll(() => page.evaluate(() => window.fixture.model())).toContain('|');
  await page.keyboard.press('Enter');
  await expect.poll(() => weir.fixtures.sent().length).toBe(1);
  return { model, json, afterUndo, sent: [...weir.fixtures.sent()] };
}

const NUMBER = /ORCA-\d{5}/g;
const redacted = (text: string): string => text.replace(NUMBER, TOKEN);
const lastLine = (text: string): string => text.split('\n').at(-1)?.trim() ?? '';

async function compare(family: Family, place: Place, template: string): Promise<void> {
  const site = siteOf(family);
  const number = projectNumber();
  const text = template.replaceAll('#', number);
  const without = await bare.newPage();
  await without.goto(site.url);
  const native = await traceOf(without, family, place, redacted(text), false);
  await without.close();

  await weir.setPolicy(policyFor('redact'));
  const page = await weir.open(site.url);
  const ours = await traceOf(page, family, place, text, true);
  expect(await page.evaluate((n) => window.fixture.everHeld(n), number)).toBe(false);
  expect(await page.evaluate((n) => window.fixture.seen.some((e) => e.text.includes(n) || e.html.includes(n)), number)).toBe(false);
  expect(weir.fixtures.everReceived(number)).toBe(false);
  // What the person copied is on the clipboard as before.
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await page.close();
  expect(ours).toEqual(native);
  expect(native.sent[0]).toContain(TOKEN);
}

for (const family of FAMILIES) {
  for (const [where, place] of Object.entries(PLACES)) {
    test(`${family}: lines, a list and code, redacted and put ${where}, end as their own paste does`, () => compare(family, place, TEXT));
  }
  for (const [where, place] of Object.entries(FORMATTED.has(family) ? FORMATTED_PLACES : {})) {
    test(`${family}: a line, redacted and put ${where}, ends as its own paste does`, () => compare(family, place, LINE));
  }
  test(`${family}: four hundred lines, redacted, end as their own paste does`, () =>
    compare(family, PLACES['in the middle of a line'], LONG));
}
