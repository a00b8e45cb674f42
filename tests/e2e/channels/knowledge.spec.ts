import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { keyTerms } from '../../../utils/knowledge/dictionary';
import { KNOWLEDGE_KEY } from '../../../utils/model/snapshot';
import type { Weir } from '../harness/browser';
import { chooseInInterstitial, interstitialOpen, interstitialText } from '../harness/interstitial';
import { snapshotFrom } from '../harness/snapshot';
import { copy, MISSING_MS, model, openEditor, paste, policyOf, start } from './support';

declare const chrome: Browser;

/**
 * Dictionaries and documents stand beside the policy and are read only when a classifier is made: until they are there nothing is decided, and
 * where they do not come policy decides about that.
 */
const POLICY = policyOf([{ id: 'names-block', mode: 'enforce', when: { category: ['dictionary'] }, action: 'block' }]);

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(() => weir.close());
test.beforeEach(() => weir.fixtures.reset());

/** Puts a policy in force whose dictionary holds these names. */
async function know(...terms: readonly string[]): Promise<void> {
  const { dictionary } = keyTerms({ id: 'names', label: 'Project names', caseSensitive: false, confidence: 'high', terms }, () =>
    randomBytes(16),
  );
  const snapshot = snapshotFrom(POLICY);
  await weir.setSnapshot({ ...snapshot, bundle: { ...snapshot.bundle, dictionaries: [dictionary] } });
}

const open = (): Promise<Page> => openEditor(weir, 'chatgpt');

/** Pastes a text that names a project, and says what the dialog answers; '' where the text is let in. */
async function answerTo(page: Page, text: string): Promise<string> {
  await copy(page, text);
  await paste(page);
  await expect.poll(async () => (await model(page)) !== '' || (await interstitialOpen(page)), { timeout: MISSING_MS }).toBe(true);
  return (await interstitialOpen(page)) ? interstitialText(page) : '';
}

test('a name that only the dictionary knows is stopped, at once after the page has loaded', async () => {
  await know('Halcyon Verge');
  const page = await open();
  expect(await answerTo(page, 'what do you think of Halcyon Verge?')).toContain('Project names');
  expect(await model(page)).toBe('');
  await page.close();
});

test('a policy with other names holds in an open page', async () => {
  await know('Halcyon Verge');
  const page = await open();
  expect(await answerTo(page, 'what do you think of Halcyon Verge?')).toContain('Project names');
  await chooseInInterstitial(page, 'Cancel');
  await know('Umber Lattice');
  await page.waitForTimeout(500);
  expect(await answerTo(page, 'what do you think of Umber Lattice?')).toContain('Project names');
  await chooseInInterstitial(page, 'Cancel');
  expect(await answerTo(page, 'what do you think of Halcyon Verge?')).toBe('');
  await page.close();
});

test('where the dictionary is gone from the storage nothing is let in unseen: the check has failed, and the person is told', async () => {
  await know('Halcyon Verge');
  await (await weir.worker()).evaluate((key) => chrome.storage.local.remove(key), KNOWLEDGE_KEY);
  const page = await open();
  expect(await answerTo(page, 'harmless')).toMatch(/check failed/i);
  expect(await model(page)).toBe('');
  await page.close();
});
