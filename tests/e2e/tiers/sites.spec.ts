import { expect, test, type Page } from '@playwright/test';
import { SITE_FIXTURES, type SiteFixture } from '../fixtures/sites';
import type { Said } from '../fixtures/state';
import { launch, type Weir } from '../harness/browser';
import { listing } from './cells';
import { accountOf, adapterOf, SITE_CELLS, type SiteCell } from './sites';

/** The accounts of `sites.ts` through a browser: the page says what they say, the guard in it reads, the popup shows. */

/** The account is probed for at most 400 ms at a time: at once, when the markup is there, and when the person turns to it. */
const SETTLED_MS = 900;
const COMPOSER = 'textarea, [contenteditable="true"]';

function fixtureOf({ site, name }: SiteCell): SiteFixture {
  const own = name === 'on X' ? 'grok-x' : site;
  const found = SITE_FIXTURES.find((one) => one.name === own) ?? SITE_FIXTURES.find((one) => one.adapter === site);
  if (found === undefined) throw new Error(`no fixture site of ${site}`);
  return found;
}

/** `meta[name="x"]` as an element whose `attribute` has that value. */
function element(css: string, attribute: string, value: string): string {
  const [, tag, name, is] = /^(\w+)\[([\w-]+)="([^"]+)"\]$/.exec(css) ?? [];
  if (tag === undefined || name === undefined || is === undefined) throw new Error(`no element is made of ${css}`);
  return `<${tag} ${name}="${is}" ${attribute}="${value}">`;
}

const requesting = (address: string): string => `fetch(${JSON.stringify(address)}).then((r) => r.text()).catch(() => {});`;

function saidOf(cell: SiteCell): Said {
  const { answers = {}, refused = [], script, attribute, requested, socket } = cell.said;
  const head = adapterOf(cell).probes.flatMap(({ from }) =>
    from.kind === 'attribute' && attribute !== undefined ? [element(from.css, from.name, attribute)] : [],
  );
  if (script !== undefined) head.push(`<script>${script}</script>`);
  if (requested !== undefined) head.push(`<script>${requesting(requested)}</script>`);
  return { head: head.join(''), socket: socket ?? null, answers, refused };
}

let weir: Weir;
/** One tab for all: a tab of its own costs a process. */
let page: Page;
test.beforeAll(async () => {
  weir = await launch({ policy: listing(false) });
  page = await weir.context.newPage();
});
test.afterAll(async () => weir.close());

/** Opens the site of a cell as `said` has it. */
async function open(cell: SiteCell, said: SiteCell['said']): Promise<void> {
  weir.fixtures.reset();
  weir.fixtures.use({ said: saidOf({ ...cell, said }) });
  await page.bringToFront();
  await page.goto(fixtureOf(cell).url);
}

for (const cell of SITE_CELLS) {
  const expected = accountOf(cell);
  test(`${cell.site}: ${cell.name} is recognised as ${expected.tier}`, async () => {
    await open(cell, cell.said);
    // What the page has asked for is read when the person turns to it: on a busy machine that may be before the answer is there.
    const read = async (): Promise<unknown> => {
      await page.bringToFront();
      await page.locator('body').click({ position: { x: 1, y: 1 } });
      await page.locator(COMPOSER).first().click();
      await page.waitForTimeout(SETTLED_MS);
      return (await weir.popupState(page)).account;
    };
    await expect.poll(read, { timeout: 20_000 }).toMatchObject({ site: cell.site, tier: expected.tier, confidence: expected.confidence });
  });
}

/** More than the browser keeps in a page's resource timing. */
const MANY = 260;

test('github-copilot: an account that is named by a request long after the page was there, and after many others, is recognised', async () => {
  const cell = SITE_CELLS.find(({ site, said }) => site === 'github-copilot' && said.requested !== undefined);
  if (cell?.said.requested === undefined) throw new Error('no account of GitHub Copilot is told by a request');
  const { requested, ...atFirst } = cell.said;
  const expected = accountOf(cell);
  await open(cell, atFirst);
  await expect.poll(async () => (await weir.popupState(page)).account?.tier).toBe('unknown');
  await page.evaluate(async (many) => {
    for (let i = 0; i < many; i++) await fetch(`/nothing?${String(i)}`);
  }, MANY);
  await page.evaluate(requesting(requested));
  await expect
    .poll(async () => (await weir.popupState(page)).account)
    .toMatchObject({ tier: expected.tier, confidence: expected.confidence });
});

test('copilot-m365: an account that a socket names with the first message is recognised then', async () => {
  const cell = SITE_CELLS.find(({ site, said }) => site === 'copilot-m365' && said.socket !== undefined);
  if (cell?.said.socket === undefined) throw new Error('no account of Microsoft 365 Copilot is told by a socket');
  const { socket, ...atFirst } = cell.said;
  const expected = accountOf(cell);
  await open(cell, atFirst);
  await page.waitForTimeout(SETTLED_MS);
  expect((await weir.popupState(page)).account).toMatchObject({ tier: 'unknown', confidence: 'low' });
  await page.evaluate((address) => new WebSocket(address).url, socket);
  const recognised = { tier: expected.tier, confidence: expected.confidence };
  await expect.poll(async () => (await weir.popupState(page)).account).toMatchObject(recognised);
  // In the next document of the tab the same one counts from its own socket on.
  await page.reload();
  await page.waitForTimeout(SETTLED_MS);
  expect((await weir.popupState(page)).account).toMatchObject({ tier: 'unknown', confidence: 'low' });
  await page.evaluate((address) => new WebSocket(address).url, socket);
  await expect.poll(async () => (await weir.popupState(page)).account).toMatchObject(recognised);
});
