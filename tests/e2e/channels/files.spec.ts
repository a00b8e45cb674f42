import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { PolicySource } from '../../../utils/model/policy';
import { pdf } from '../../unit/extract/pdf-file';
import type { Weir } from '../harness/browser';
import {
  chooseInInterstitial,
  interstitialChoices,
  interstitialOpen,
  interstitialText,
  noticeText,
  pressInInterstitial,
} from '../harness/interstitial';
import { choose, dropFiles, personsFile } from './drivers';
import { expectRewritten, REWRITTEN } from './rewritten';
import { model, openSite, paste, policyFor, policyOf, projectNumber, recorded, SITES, start } from './support';

/** Files on their way to a site: held until they are read, released as they were, or not at all. */
const INPUT = 'input[type="file"]';
const COMPOSER = SITES.chatgpt.composer;

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

interface Got {
  readonly type: string;
  readonly trusted: boolean;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Opens the site, with a listener of its own for whatever files reach it. */
async function open(policy: PolicySource): Promise<Page> {
  await weir.setPolicy(policy);
  const page = await openSite(weir, 'chatgpt');
  await page.evaluate(() => {
    const got: Got[] = [];
    Object.assign(globalThis, { got });
    const take = (event: Event, list: FileList | null | undefined): void => {
      const files = [...(list ?? [])];
      if (files.length === 0) return;
      void Promise.all(files.map(async (file) => ({ path: file.webkitRelativePath || file.name, text: await file.text() }))).then((read) =>
        got.push({ type: event.type, trusted: event.isTrusted, files: read }),
      );
    };
    for (const type of ['input', 'change'] as const)
      addEventListener(type, (event) => take(event, event.target instanceof HTMLInputElement ? event.target.files : null), {
        capture: true,
      });
    addEventListener('paste', (event) => take(event, event.clipboardData?.files), { capture: true });
    addEventListener('drop', (event) => take(event, event.dataTransfer?.files), { capture: true });
  });
  return page;
}
const got = (page: Page): Promise<readonly Got[]> => page.evaluate(() => (globalThis as unknown as { got: Got[] }).got);
const names = async (page: Page): Promise<readonly string[]> =>
  [...new Set((await got(page)).flatMap(({ files }) => files.map((f) => f.path)))].sort();
const attached = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.fixture.attachments());
const uploaded = (): readonly string[] =>
  weir.fixtures
    .to('/files/')
    .filter((r) => r.method === 'PUT')
    .map((r) => r.body);

const WAYS = {
  'chosen in a file input': (page: Page, files: readonly string[]) => choose(page, INPUT, files),
  dropped: (page: Page, files: readonly string[]) => dropFiles(page, COMPOSER, files),
} as const;

for (const [way, bring] of Object.entries(WAYS)) {
  test(`a clean file that is ${way} reaches the page once, byte for byte`, async () => {
    const page = await open(policyFor('block'));
    const content = 'first line\r\n\tsecond \u00e9 line\n';
    await bring(page, [await personsFile('notes.txt', content)]);
    await expect.poll(() => attached(page)).toEqual(['notes.txt']);
    expect(uploaded()).toEqual([content]);
    expect(await interstitialOpen(page)).toBe(false);
    await page.close();
  });

  test(`a file with a number in it that is ${way} is blocked: no listener of the page and no request ever had it`, async () => {
    const before = (await recorded(weir)).length;
    const page = await open(policyFor('block'));
    const number = projectNumber();
    await bring(page, [await personsFile('notes.txt', `about ${number}`)]);
    expect(await interstitialText(page)).toContain('Project number');
    await chooseInInterstitial(page, 'Cancel');
    await page.waitForTimeout(300);
    expect(await got(page)).toEqual([]);
    expect(await attached(page)).toEqual([]);
    expect(await page.inputValue(INPUT)).toBe('');
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await expect
      .poll(async () => (await recorded(weir)).slice(before))
      .toMatchObject([{ channel: 'upload', action: 'block', choice: 'cancelled' }]);
    await page.close();
  });

  test(`a text file that is ${way} goes with what was found replaced, under its own name`, async () => {
    const page = await open(policyFor('redact'));
    const number = projectNumber();
    await bring(page, [await personsFile('notes.txt', `about ${number}\n`)]);
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => attached(page)).toEqual(['notes.txt']);
    expect(uploaded()).toEqual(['about [COMPANY_DATA_1]\n']);
    expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });

  test(`a file that cannot be read and is ${way} is blocked on a private account where no rule speaks of it`, async () => {
    const before = (await recorded(weir)).length;
    const page = await open(policyFor('block'));
    await bring(page, [await personsFile('program.bin', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9]))]);
    await interstitialText(page);
    expect(await interstitialChoices(page)).not.toContain('Use the redacted text');
    await chooseInInterstitial(page, 'Cancel');
    expect(await got(page)).toEqual([]);
    // Written by now, or the next test would count it.
    await expect
      .poll(async () => (await recorded(weir)).slice(before))
      .toMatchObject([{ channel: 'upload', action: 'block', choice: 'cancelled' }]);
    await page.close();
  });

  test(`where the policy only watches, the page has the browser's own event for a file that is ${way}`, async () => {
    const before = (await recorded(weir)).length;
    const page = await open(policyOf([{ id: 'projects', mode: 'monitor', when: { category: ['custom'] }, action: 'block' }]));
    await bring(page, [await personsFile('notes.txt', `about ${projectNumber()}`)]);
    await expect.poll(() => attached(page)).toEqual(['notes.txt']);
    expect((await got(page)).every(({ trusted }) => trusted)).toBe(true);
    await expect.poll(async () => (await recorded(weir)).slice(before).map((e) => [e.channel, e.wouldHave])).toEqual([['upload', 'block']]);
    await page.close();
  });
}

test('of several files those that may go do, in their order', async () => {
  const page = await open(policyFor('block'));
  const files = await Promise.all([
    personsFile('one.txt', 'one'),
    personsFile('two.txt', `two ${projectNumber()}`),
    personsFile('three.txt', 'three'),
  ]);
  await choose(page, INPUT, files);
  await chooseInInterstitial(page, 'Cancel');
  await expect.poll(async () => (await got(page)).at(-1)?.files.map((f) => f.path)).toEqual(['one.txt', 'three.txt']);
  await page.close();
});

test('a name is sent as well, and judged', async () => {
  const page = await open(policyFor('block'));
  const number = projectNumber();
  await choose(page, INPUT, [await personsFile(`${number}.txt`, 'harmless')]);
  expect(await interstitialText(page)).toContain('Project number');
  await chooseInInterstitial(page, 'Cancel');
  expect(await got(page)).toEqual([]);
  await page.close();
});

/** A folder with two clean files, one of them deeper, and one with a number in it. */
async function folder(): Promise<string> {
  const root = join(await mkdtemp(join(tmpdir(), 'weir-folder-')), 'plans');
  await mkdir(join(root, 'deep'), { recursive: true });
  await writeFile(join(root, 'a.txt'), 'a');
  await writeFile(join(root, 'deep', 'b.txt'), 'b');
  await writeFile(join(root, 'deep', 'c.txt'), `c ${projectNumber()}`);
  return root;
}

test('a folder that is chosen: each file is judged, and those that go keep their place in it', async () => {
  const page = await open(policyFor('block'));
  await page.evaluate((css) => document.querySelector(css)?.setAttribute('webkitdirectory', ''), INPUT);
  await choose(page, INPUT, [await folder()]);
  await chooseInInterstitial(page, 'Cancel');
  await expect.poll(() => names(page)).toEqual(['plans/a.txt', 'plans/deep/b.txt']);
  await page.close();
});

test('a folder that is dropped: each file in it is judged', async () => {
  const page = await open(policyFor('block'));
  await dropFiles(page, COMPOSER, [await folder()]);
  await chooseInInterstitial(page, 'Cancel');
  await expect.poll(() => names(page)).toEqual(['a.txt', 'b.txt']);
  await page.close();
});

test('after five questions the rest is not attached, and the person is told how many', async () => {
  const page = await open(policyFor('block'));
  const files = await Promise.all(Array.from({ length: 7 }, (_, i) => personsFile(`${String(i)}.txt`, projectNumber())));
  await choose(page, INPUT, files);
  for (let i = 0; i < 5; i += 1) {
    await pressInInterstitial(page, 'Cancel', ['button']);
    await page.waitForTimeout(400);
  }
  expect(await noticeText(page)).toContain('2 more files were not attached');
  expect(await interstitialOpen(page)).toBe(false);
  expect(await got(page)).toEqual([]);
  await page.close();
});

test('files that a script puts into a file input are judged, too', async () => {
  const page = await open(policyFor('block'));
  const number = projectNumber();
  await page.evaluate(
    ([css, text]) => {
      const input = document.querySelector<HTMLInputElement>(css);
      const data = new DataTransfer();
      data.items.add(new File([text], 'made.txt'));
      if (input === null) return;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [INPUT, number] as const,
  );
  await interstitialText(page);
  await chooseInInterstitial(page, 'Cancel');
  expect(weir.fixtures.everReceived(number)).toBe(false);
  await page.close();
});

/** Puts a picture, and text beside it if there is any, on the clipboard. */
async function copyPicture(page: Page, text?: string): Promise<void> {
  await page.evaluate(async (beside) => {
    const canvas = new OffscreenCanvas(4, 4);
    canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
    const items: Record<string, Blob> = { 'image/png': await canvas.convertToBlob() };
    if (beside !== null) items['text/plain'] = new Blob([beside], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem(items)]);
  }, text ?? null);
}
const PICTURES_GO = policyOf([
  { id: 'projects', mode: 'enforce', when: { category: ['custom'] }, action: 'block' },
  { id: 'pictures', mode: 'enforce', when: { detector: ['file.unreadable'] }, action: 'log' },
]);

test.describe('a picture on the clipboard', () => {
  test('is blocked on a private account where no rule speaks of it', async () => {
    const page = await open(policyFor('block'));
    await copyPicture(page);
    await paste(page);
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
    expect(await got(page)).toEqual([]);
    await page.close();
  });
  test('goes to the page once where a rule lets it', async () => {
    const page = await open(PICTURES_GO);
    await copyPicture(page);
    await paste(page);
    await expect.poll(() => attached(page)).toEqual(['image.png']);
    expect((await got(page)).map(({ type }) => type)).toEqual(['paste']);
    await page.close();
  });
  test('beside text is left out where it may not go, and the text goes in', async () => {
    const page = await open(policyFor('block'));
    await copyPicture(page, 'cells of a table');
    await paste(page);
    await expect.poll(() => model(page)).toBe('cells of a table');
    expect(await got(page)).toEqual([]);
    expect(await interstitialOpen(page)).toBe(false);
    await page.close();
  });
  test('beside text that may not go is blocked with it', async () => {
    const page = await open(PICTURES_GO);
    await copyPicture(page, projectNumber());
    await paste(page);
    await interstitialText(page);
    await chooseInInterstitial(page, 'Cancel');
    expect(await got(page)).toEqual([]);
    expect(await model(page)).toBe('');
    await page.close();
  });
});

for (const [name, [make, text]] of Object.entries(REWRITTEN))
  test(`${name} goes with what was found replaced, and opens`, async () => {
    const page = await open(policyFor('redact'));
    const number = projectNumber();
    await choose(page, INPUT, [await personsFile(name, make(number))]);
    await chooseInInterstitial(page, 'Use the redacted text');
    await expect.poll(() => attached(page)).toEqual([name]);
    await expectRewritten(weir.fixtures, name, text, number);
    await page.close();
  });

test('of a PDF no redacted version is made: that way is not offered, and it is not sent', async () => {
  const page = await open(policyFor('redact'));
  const number = projectNumber();
  await choose(page, INPUT, [await personsFile('offer.pdf', pdf([`about ${number}`]))]);
  expect(await interstitialText(page)).toContain('No redacted version can be made of this file.');
  expect(await interstitialChoices(page)).not.toContain('Use the redacted text');
  await chooseInInterstitial(page, 'Cancel');
  expect(await got(page)).toEqual([]);
  expect(await attached(page)).toEqual([]);
  await page.close();
});
