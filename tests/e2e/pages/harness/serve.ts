import { chromium, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import axe from 'axe-core';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { chromiumPath } from '../../harness/browser';

/** Where a front end was built to. */
export async function buildFrontEnd(configFile: string): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'weir-pages-'));
  await build({ configFile, build: { outDir, emptyOutDir: true } });
  return outDir;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Answers an origin's addresses from a folder; what is no file is its index.html. */
export async function serveFolder(
  context: BrowserContext,
  origin: string,
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const type = TYPES[path.extname(pathname)];
    const file = path.join(folder, type === undefined ? 'index.html' : path.normalize(pathname));
    await route.fulfill({ body: await readFile(file), headers: { ...headers, 'content-type': type ?? 'text/html; charset=utf-8' } });
  });
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath() });
}

/**
 * What axe has against a page, in words; nothing is excused. None of these pages has frames, so axe runs in the page alone, and once is read: the
 * package that does this for Playwright runs it in each frame and puts the parts together in a tab of its own, in four times the time.
 */
export async function axeComplaints(page: Page): Promise<string[]> {
  expect(page.frames(), 'axe would not look into frames').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }));
  return violations.map((v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target.flat().join(' ')).join('; ')})`);
}

/** A picture for people to look at, where `WEIR_SHOTS` names a folder. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['WEIR_SHOTS'];
  if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
