import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { launch as launchPuppeteer } from 'puppeteer-core';
import { chromiumPath } from '../harness/browser';
import { firefoxPath } from '../harness/firefox';
import type { Result, Vectors } from '../../unit/trust/vectors/vector';

/** The same vectors as in Node, by the cryptography of the browsers. */
let server: Server;
let url = '';

test.beforeAll(async () => {
  const bundled = await build({
    stdin: {
      contents: "import { allVectors } from './tests/unit/trust/vectors/all'; globalThis.allVectors = allVectors;",
      resolveDir: join(import.meta.dirname, '..', '..', '..'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/vectors.js' ? 'text/javascript' : 'text/html');
    response.end(request.url === '/vectors.js' ? script : '<!doctype html><meta charset="utf-8"><script src="/vectors.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));
test.setTimeout(240_000);

type Ran = Result & { readonly sentence: string; readonly expected: string };
async function inPage(): Promise<readonly Ran[]> {
  const vectors = await (globalThis as unknown as { allVectors: () => Promise<Vectors> }).allVectors();
  const ran: Ran[] = [];
  for (const [sentence, { expected, run }] of Object.entries(vectors)) ran.push({ ...(await run()), sentence, expected });
  return ran;
}

function expectAll(ran: readonly Ran[]): void {
  expect(ran.filter(({ outcome, expected }) => outcome !== expected)).toEqual([]);
  expect(ran.length).toBeGreaterThanOrEqual(130);
}

test('Chromium refuses every update attack, and trusts what is in order', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    expectAll(await page.evaluate(inPage));
  } finally {
    await browser.close();
  }
});

test('Firefox refuses every update attack, and trusts what is in order', async () => {
  const browser = await launchPuppeteer({ browser: 'firefox', executablePath: firefoxPath(), headless: true, protocolTimeout: 200_000 });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    expectAll(await page.evaluate(inPage));
  } finally {
    await browser.close();
  }
});
