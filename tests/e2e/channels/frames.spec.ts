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
