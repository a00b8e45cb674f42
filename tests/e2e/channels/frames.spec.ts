import { expect, test } from '@playwright/test';
import type { Weir } from '../harness/browser';
import { copy, openSite, policyFor, projectNumber, start } from './support';

/** Editors in frames that have no address of their own: they belong to the page that shows them. */
const FIELD = `<textarea id="field"></textarea><script>
  document.querySelector('#field').addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void fetch('https://chatgpt.com/backend-api/conversation-of-frame', { method: 'POST', mode: 'no-cors', body: event.target.value });
  });</script>`;
const FRAMES: Readonly<Record<string, string>> = {
  'about:blank': `frame.src = 'about:blank'; document.body.append(frame); frame.contentDocument.open(); frame.contentDocument.write(FIELD); frame.contentDocument.close();`,
  srcdoc: `frame.srcdoc = FIELD; document.body.append(frame);`,
  blob: `frame.src = URL.createObjectURL(new Blob([FIELD], { type: 'text/html' })); document.body.append(frame);`,
  data: `frame.src = 'data:text/html,' + encodeURIComponent(FIELD); document.body.append(frame);`,
  'srcdoc, sandboxed': `frame.sandbox = 'allow-scripts'; frame.srcdoc = FIELD; document.body.append(frame);`,
};

let weir: Weir;
test.beforeAll(async () => {
  weir = await start();
});
test.afterAll(async () => weir.close());
test.beforeEach(() => weir.fixtures.reset());

for (const [kind, script] of Object.entries(FRAMES)) {
  test(`an editor in a frame (${kind}): neither a paste nor Enter brings a number out`, async () => {
    await weir.setPolicy(policyFor('block'));
    const page = await openSite(weir, 'chatgpt');
    await page.evaluate(
      `(() => { const FIELD = ${JSON.stringify(FIELD)}; const frame = Object.assign(document.createElement('iframe'), { id: 'inner', width: 600, height: 400 }); ${script} })()`,
    );
    const field = page.frameLocator('#inner').locator('#field');
    const [pasted, typed] = [projectNumber(), projectNumber()];
    await copy(page, pasted);
    await field.click();
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(1_000);
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    await field.click();
    await page.keyboard.type('clean');
    await page.keyboard.press('Enter');
    await expect.poll(() => weir.fixtures.everReceived('clean')).toBe(true);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    for (const number of [pasted, typed]) expect(weir.fixtures.everReceived(number)).toBe(false);
    await page.close();
  });
}

test('the popup says how many frames are covered, which belong to nobody, and that Weir came before the page', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'chatgpt');
  expect(await weir.popupState(page)).toMatchObject({ guard: { armed: 'before-page', off: [] }, frames: { covered: 0, missing: 0 } });
  await page.evaluate(
    `(() => { const FIELD = ${JSON.stringify(FIELD)}; for (const make of [${Object.values(FRAMES)
      .map((script) => `(frame) => { ${script} }`)
      .join(', ')}]) make(Object.assign(document.createElement('iframe'), { width: 300, height: 100 })); })()`,
  );
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' })));
  await expect
    .poll(async () => (await weir.popupState(page)).frames)
    .toEqual({ covered: Object.keys(FRAMES).length, late: 0, elsewhere: 1, missing: 0 });
  const { uncovered } = await weir.popupState(page);
  expect(uncovered.find(({ code }) => code === 'frames.elsewhere')?.params.count).toBe(1);
  expect(uncovered.map(({ code }) => code)).not.toContain('frames.missing');
  await page.close();
});

test('the popup lists, folded, what no extension covers in this browser', async () => {
  const popup = await weir.context.newPage();
  await popup.goto(`chrome-extension://${weir.extensionId}/popup.html`);
  const panels = popup.getByText('AI that is part of the browser');
  await expect(popup.getByText('What no extension can cover here')).toBeVisible();
  await expect(panels).toBeHidden();
  await popup.getByText('What no extension can cover here').click();
  await expect(panels).toBeVisible();
  // Nobody has allowed it there.
  await expect(popup.getByText('Private windows: Weir is not allowed in them.')).toBeVisible();
  await popup.close();
});

test('a blank window that the page opens is guarded, and counts for the site that opened it', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'chatgpt');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      const inner = window.open('about:blank', '_blank', 'width=600,height=400');
      const field = inner?.document.createElement('textarea');
      if (field !== undefined) inner?.document.body.append(Object.assign(field, { id: 'field' }));
    }),
  ]);
  const number = projectNumber();
  await copy(page, number);
  await opened.bringToFront();
  await opened.click('#field');
  await opened.waitForTimeout(1_000);
  await opened.keyboard.press('Control+v');
  await opened.waitForTimeout(1_000);
  expect(await opened.inputValue('#field')).toBe('');
  await opened.close();
  await page.close();
});

test('a text box that was moved into a blank window after somebody worked in it is guarded there', async () => {
  await weir.setPolicy(policyFor('block'));
  const page = await openSite(weir, 'chatgpt');
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('textarea'), { id: 'field' })));
  await page.click('#field');
  await page.keyboard.type('x');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      const inner = window.open('about:blank', '_blank', 'width=600,height=400');
      const field = document.querySelector('#field');
      if (inner !== null && field !== null) inner.document.body.append(inner.document.adoptNode(field));
    }),
  ]);
  await copy(page, projectNumber());
  await opened.bringToFront();
  await opened.click('#field');
  await opened.waitForTimeout(1_000);
  await opened.keyboard.press('Control+v');
  await opened.waitForTimeout(1_000);
  expect(await opened.inputValue('#field')).toBe('x');
  await opened.close();
  await page.close();
});
