import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ENGINE_SCRIPTS } from '../../../utils/platform/scripts';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen, interstitialText, noticeText } from '../harness/interstitial';
import {
  copy,
  MISSING_MS,
  model,
  openEditor,
  paste,
  policyFor,
  policyOf,
  projectNumber,
  recorded,
  sends,
  type SiteName,
  start,
} from './support';

/** The engine never comes, as if its file had been damaged. That is a finding (`engine.error`), and policy decides about it. */
const EMPTY = '// Nothing is here.\n';

let folder: string;
let weir: Weir;

/** Starts the browser on a copy of the build in which these files are empty. */
async function startWithout(...files: readonly string[]): Promise<void> {
  await startIn('en', ...files);
}

async function startIn(locale: string, ...files: readonly string[]): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'weir-no-engine-'));
  await cp(process.env['WEIR_EXTENSION'] ?? '.output/chrome-mv3-managed', folder, { recursive: true });
  for (const file of files) await writeFile(join(folder, file), EMPTY);
  weir = await start({ extension: folder, locale });
}

async function stop(): Promise<void> {
  await weir.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

const open = (site: SiteName): Promise<Page> => openEditor(weir, site);

const failures = (action: 'block' | 'log') =>
  policyOf([{ id: `failures-${action}`, mode: 'enforce', when: { category: ['failure'] }, action }]);

test.describe('without the engine', () => {
  test.beforeAll(() => startWithout(...ENGINE_SCRIPTS));
  test.afterAll(stop);
  test.beforeEach(() => weir.fixtures.reset());

  test('a paste that no rule speaks of is held, the person is told that it was not checked, and no means no', async () => {
    await weir.setPolicy(policyFor('block'));
    const before = (await recorded(weir)).length;
    const page = await open('chatgpt');
    await copy(page, 'harmless');
    await paste(page);
    await page.waitForTimeout(2_000);
    expect(await model(page)).toBe('');
    expect(await waitForQuestion(page)).toMatch(/check failed/i);
    await chooseInInterstitial(page, 'Cancel');
    expect(await model(page)).toBe('');
    await expect.poll(async () => (await recorded(weir)).length - before).toBe(1);
    await expect
      .poll(async () => (await recorded(weir)).at(-1))
      .toMatchObject({
        channel: 'paste',
        action: 'warn',
        choice: 'cancelled',
        findings: [{ detector: 'engine.error', count: 1, confidence: 'high' }],
      });
    await page.close();
  });

  test('what was typed is held when it is sent, and goes once if the person says so', async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await open('claude');
    await page.keyboard.type('harmless');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(2_000);
    expect(await sends(page)).toBe(0);
    await waitForQuestion(page);
    await chooseInInterstitial(page, 'Go on as it is');
    await expect.poll(() => weir.fixtures.sent()).toEqual(['harmless']);
    await page.waitForTimeout(300);
    expect(await sends(page)).toBe(1);
    await page.close();
  });

  test('where a rule blocks failures, nothing passes', async () => {
    await weir.setPolicy(failures('block'));
    const page = await open('claude');
    await copy(page, 'harmless');
    await paste(page);
    await waitForQuestion(page);
    await chooseInInterstitial(page, 'Cancel');
    await page.waitForTimeout(300);
    expect(await model(page)).toBe('');
    await page.close();
  });

  test('where a rule only logs failures, the paste goes in once and is recorded as one', async () => {
    await weir.setPolicy(failures('log'));
    const before = (await recorded(weir)).length;
    const page = await open('chatgpt');
    await copy(page, 'harmless');
    await paste(page);
    await expect.poll(() => model(page), { timeout: MISSING_MS }).toBe('harmless');
    expect(await interstitialOpen(page)).toBe(false);
    await expect.poll(async () => (await recorded(weir)).length - before).toBe(1);
    await expect.poll(async () => (await recorded(weir)).at(-1)).toMatchObject({ action: 'log', findings: [{ detector: 'engine.error' }] });
    await page.close();
  });
});

test.describe('without engine and dialog', () => {
  test.beforeAll(() => startWithout(...ENGINE_SCRIPTS, 'interstitial.js'));
  test.afterAll(stop);

  test('nobody can be asked: nothing goes in, and a plain notice says so', async () => {
    await weir.setPolicy(policyFor('allow'));
    const page = await open('chatgpt');
    await copy(page, 'harmless');
    await paste(page);
    expect(await noticeText(page, 15_000)).toContain('could not check');
    expect(await model(page)).toBe('');
    await page.close();
  });
});

test.describe('without the words of the dialog', () => {
  test.beforeAll(() => startWithout('words-en.js'));
  test.afterAll(stop);

  test('nobody can be asked: what a rule speaks of does not go in, a plain notice says so, and it is recorded', async () => {
    await weir.setPolicy(policyFor('warn'));
    const before = (await recorded(weir)).length;
    const page = await open('chatgpt');
    await copy(page, projectNumber());
    await paste(page);
    expect(await noticeText(page, 15_000)).toContain('could not check');
    expect(await model(page)).toBe('');
    await expect.poll(async () => (await recorded(weir)).length - before).toBe(1);
    await expect.poll(async () => (await recorded(weir)).at(-1)).toMatchObject({ channel: 'paste', action: 'warn', choice: 'cancelled' });
    await page.close();
  });

  test('what no rule speaks of passes as ever', async () => {
    await weir.setPolicy(policyFor('warn'));
    const page = await open('claude');
    await copy(page, 'harmless');
    await paste(page);
    await expect.poll(() => model(page)).toBe('harmless');
    await page.close();
  });
});

test.describe("without the words of a language that is not the person's", () => {
  test.beforeAll(() => startIn('de', 'words-en.js', 'words-fr.js', 'words-es.js', 'words-ja.js'));
  test.afterAll(stop);

  test('the dialog speaks to them as ever', async () => {
    await weir.setPolicy(policyFor('warn'));
    const page = await open('chatgpt');
    await copy(page, projectNumber());
    await paste(page);
    expect(await waitForQuestion(page)).toContain('Bitte prüfen, bevor dies an ChatGPT geht');
    await chooseInInterstitial(page, 'Abbrechen');
    expect(await model(page)).toBe('');
    await page.close();
  });
});

/** The dialog comes only after the engine has been waited for. */
async function waitForQuestion(page: Page): Promise<string> {
  await expect.poll(() => interstitialOpen(page), { timeout: MISSING_MS }).toBe(true);
  return interstitialText(page);
}
