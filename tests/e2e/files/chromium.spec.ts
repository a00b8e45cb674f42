import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { JAPANESE, japanesePdf } from '../../unit/extract/pdf-file';
import { MARKER } from '../../unit/extract/samples';
import { launch, type Weir } from '../harness/browser';
import { type Extracted, LONG, PAGE, READ, UNREAD, withDriver } from './support';

let weir: Weir;
let page: Page;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weir-picked-'));
  weir = await launch({ extension: await withDriver(process.env['WEIR_EXTENSION'] ?? '.output/chrome-mv3-managed') });
  page = await weir.open(PAGE);
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'picked';
    document.body.append(input);
  });
});
test.afterAll(() => weir.close());

async function extracted(name: string, bytes: Uint8Array): Promise<Extracted> {
  await writeFile(join(folder, name), bytes);
  await page.evaluate(() => delete document.documentElement.dataset['extracted']);
  await page.setInputFiles('#picked', join(folder, name));
  const answer = await page.waitForFunction(() => document.documentElement.dataset['extracted'], null, { timeout: 60_000 });
  return JSON.parse((await answer.jsonValue()) ?? '') as Extracted;
}

for (const [name, [make, part]] of Object.entries(READ))
  test(`Chromium: ${name} gives its text`, async () => {
    const { parts, failures, ms } = await extracted(name, make());
    test.info().annotations.push({ type: 'ms', description: String(Math.round(ms ?? 0)) });
    expect(failures).toEqual([]);
    expect(parts?.find((p) => p.name === part)?.text).toContain(MARKER);
  });

for (const [name, [make, failure]] of Object.entries(UNREAD))
  test(`Chromium: ${name} is not read, and says so`, async () => {
    const { failures, ms } = await extracted(name, make());
    test.info().annotations.push({ type: 'ms', description: String(Math.round(ms ?? 0)) });
    expect(failures?.map(({ name: file, reason }) => `${file}: ${reason}`)).toEqual([failure]);
  });

test('Chromium: a PDF whose Japanese font is not in it is read by the tables that ship', async () => {
  expect((await extracted('japanese.pdf', japanesePdf())).parts?.[0]?.text).toBe(JAPANESE);
});

test('Chromium: progress is told of what takes long, and only of that', async () => {
  const long = await extracted('long.pdf', LONG());
  expect(long.parts?.[0]?.text).toContain(MARKER);
  const shares = long.progress ?? [];
  expect(shares.length).toBeGreaterThan(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('Chromium: who stops it is not answered, and the next file is', async () => {
  expect(await extracted('stopped.pdf', LONG())).toEqual({ error: 'AbortError' });
  const [make] = READ['offer.pdf'] ?? [() => new Uint8Array()];
  expect((await extracted('offer.pdf', make())).parts?.[0]?.text).toContain(MARKER);
});

test('Chromium: after its document has closed, a new one reads', async () => {
  const worker = await weir.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }).chrome.offscreen.closeDocument(),
  );
  const [make] = READ['letter.docx'] ?? [() => new Uint8Array()];
  expect((await extracted('again.docx', make())).parts?.[0]?.text).toContain(MARKER);
});
