import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { JAPANESE, japanesePdf } from '../../unit/extract/pdf-file';
import { MARKER } from '../../unit/extract/samples';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { firefoxBuild, launchFirefox, type Firefox } from '../harness/firefox';
import { type Extracted, LONG, PAGE, READ, UNREAD, withDriver } from './support';

let fixtures: Fixtures;
let firefox: Firefox;
let page: Page;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weir-picked-'));
  fixtures = await startFixtures();
  firefox = await launchFirefox({ fixtures, extension: await withDriver(firefoxBuild()) });
  page = await firefox.browser.newPage();
  await page.goto(PAGE);
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'picked';
    document.body.append(input);
  });
});
test.afterAll(async () => {
  await firefox.close();
  await fixtures.close();
});

async function extracted(name: string, bytes: Uint8Array): Promise<Extracted> {
  await writeFile(join(folder, name), bytes);
  await page.evaluate(() => delete document.documentElement.dataset['extracted']);
  const input = await page.$('input#picked');
  await input?.uploadFile(join(folder, name));
  const answer = await page.waitForFunction(() => document.documentElement.dataset['extracted'], { timeout: 60_000 });
  return JSON.parse((await answer.jsonValue()) ?? '') as Extracted;
}

test('Firefox: files of every road give their text', async () => {
  for (const [name, [make, part]] of Object.entries(READ)) {
    const { parts, failures, ms } = await extracted(name, make());
    test.info().annotations.push({ type: `ms ${name}`, description: String(Math.round(ms ?? 0)) });
    expect(failures, name).toEqual([]);
    expect(parts?.find((p) => p.name === part)?.text, name).toContain(MARKER);
  }
});

test('Firefox: what is not read says so', async () => {
  for (const [name, [make, failure]] of Object.entries(UNREAD)) {
    const { failures, ms } = await extracted(name, make());
    test.info().annotations.push({ type: `ms ${name}`, description: String(Math.round(ms ?? 0)) });
    expect(failures?.map(({ name: file, reason }) => `${file}: ${reason}`)).toEqual([failure]);
  }
});

test('Firefox: a PDF whose Japanese font is not in it is read by the tables that ship', async () => {
  expect((await extracted('japanese.pdf', japanesePdf())).parts?.[0]?.text).toBe(JAPANESE);
});

test('Firefox: progress is told of what takes long', async () => {
  const { parts, progress = [] } = await extracted('long.pdf', LONG());
  expect(parts?.[0]?.text).toContain(MARKER);
  expect(progress.length).toBeGreaterThan(1);
});
