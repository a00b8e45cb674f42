import { expect, test, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import path from 'node:path';
import { MODELS } from './harness/models';
import { axeComplaints, buildFrontEnd, launch, serveFolder, shot } from './harness/serve';

const ORIGIN = 'https://chat.example';
/** Longer than a choice has to have been on the screen. */
const READING_MS = 600;

let folder = '';
let browser: Browser;
test.beforeAll(async () => {
  folder = await buildFrontEnd(path.resolve('tests/e2e/pages/harness/vite.config.ts'));
  browser = await launch();
});
test.afterAll(() => browser.close());

interface Open {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
}

interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page's time stands still until it is told to go on. */
  readonly still?: true;
}

async function openPage(
  address: string,
  { colorScheme = 'light', width = 1100, height = 820, headers = {}, still }: Look = {},
): Promise<Open> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height }, locale: 'en-GB' });
  await serveFolder(context, ORIGIN, folder, headers);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (still) {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
  }
  await page.goto(`${ORIGIN}${address}`);
  return { page, context, cdp };
}

/** A closed root hides from locators; the accessibility tree sees what a person with a screen reader has. */
async function button(cdp: CDPSession, name: string): Promise<{ x: number; y: number }> {
  const find = async (): Promise<number | undefined> => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes.find((n) => n.role?.value === 'button' && n.name?.value === name)?.backendDOMNodeId;
  };
  await expect.poll(find, `a button "${name}"`).toBeDefined();
  const backendNodeId = (await find()) ?? 0;
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}
async function click({ page, cdp }: Open, name: string): Promise<void> {
  const { x, y } = await button(cdp, name);
  await page.mouse.click(x, y);
}
const answers = (page: Page): Promise<unknown[]> => page.evaluate(() => globalThis.answers);
const read = (page: Page): Promise<void> => page.waitForTimeout(READING_MS);

/** Axe cannot look into a closed root, so the same component and style are shown in an open one. */
test.describe('axe has nothing against', () => {
  for (const name of Object.keys(MODELS)) {
    test(`the dialog "${name}"`, async () => {
      const { page, context } = await openPage(`/?open=${name}`);
      await expect(page.getByRole('dialog')).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(200);
        await shot(page, `dialog-${name}-${colorScheme}`);
        expect(await axeComplaints(page), `in ${colorScheme} colours`).toEqual([]);
      }
      await context.close();
    });
  }
  for (const [name, choice] of [
    ['redact', 'edit'],
    ['justify', 'justify'],
  ] as const) {
    test(`the step "${choice}"`, async () => {
      const { page, context } = await openPage(`/?open=${name}`, { colorScheme: 'dark' });
      await page.locator(`[data-choice=${choice}]`).click();
      await page.locator('[data-choice^=use-]').click();
      await expect(page.getByRole('alert')).not.toBeEmpty();
      await shot(page, `dialog-${name}-${choice}-dark`);
      expect(await axeComplaints(page)).toEqual([]);
      await context.close();
    });
  }
  test('the dialog in German, in a small window and in forced colours', async () => {
    const { page, context } = await openPage('/?open=redact&lang=de', { width: 360, height: 640 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toHaveText('Teile davon sollten nicht an ChatGPT gehen');
    await shot(page, 'dialog-redact-de-small-forced');
    expect(await axeComplaints(page)).toEqual([]);
    await context.close();
  });
});

test.describe('a person', () => {
  test('uses the redacted text: the answer is exactly the redacted text, once', async () => {
    const open = await openPage('/?real=redact');
    await read(open.page);
    await click(open, 'Use the redacted text');
    await expect.poll(() => answers(open.page)).toEqual([{ choice: 'redacted', text: MODELS['redact']?.redacted }]);
    expect(await open.page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
    await open.context.close();
  });

  test('cancels with Escape, at once', async () => {
    const open = await openPage('/?real=warn');
    await open.page.keyboard.press('Escape');
    await expect.poll(() => answers(open.page)).toEqual([{ choice: 'cancelled' }]);
    await open.context.close();
  });

  test('lets nothing through by pressing Enter as the dialog opens, or by clicking before it could be read', async () => {
    const open = await openPage('/?real=warn', { still: true });
    await open.page.keyboard.press('Enter');
    await click(open, 'Go on as it is');
    expect(await answers(open.page)).toEqual([]);
    await open.page.clock.runFor(READING_MS);
    await click(open, 'Go on as it is');
    await expect.poll(() => answers(open.page)).toEqual([{ choice: 'proceeded' }]);
    await open.context.close();
  });

  test('edits: what still holds a finding is not taken, what is clean is, exactly as typed', async () => {
    const open = await openPage('/?real=redact');
    await click(open, 'Edit');
    await read(open.page);
    await click(open, 'Check and use this text');
    expect(await answers(open.page)).toEqual([]);
    await open.page.keyboard.press('ControlOrMeta+A');
    await open.page.keyboard.type('Why does the export fail?');
    await click(open, 'Check and use this text');
    await expect.poll(() => answers(open.page)).toEqual([{ choice: 'edited', text: 'Why does the export fail?' }]);
    await open.context.close();
  });

  test('gives a reason by keyboard alone; a sentence with a finding in it does not go along', async () => {
    const open = await openPage('/?real=justify');
    const { keyboard } = open.page;
    await click(open, 'Give a reason');
    await button(open.cdp, 'Back');
    await open.page.waitForTimeout(100);
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('for anna@example.com');
    await read(open.page);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await answers(open.page)).toEqual([]);
    await click(open, 'Go on without the sentence');
    await expect.poll(() => answers(open.page)).toEqual([{ choice: 'justified', reason: 'customer-asked', reasonText: null, text: null }]);
    await open.context.close();
  });

  test('says "this was wrong" with one click, and the question stays', async () => {
    const open = await openPage('/?real=block');
    await click(open, 'This was wrong');
    expect(await open.page.evaluate(() => globalThis.reports)).toBe(1);
    expect(await answers(open.page)).toEqual([]);
    await click(open, 'Close');
    await expect.poll(() => answers(open.page)).toEqual([{ choice: 'cancelled' }]);
    await open.context.close();
  });

  test('is not led out of the dialog by the Tab key', async () => {
    const open = await openPage('/?real=redact');
    for (let i = 0; i < 24; i += 1) {
      await open.page.keyboard.press('Tab');
      expect(await open.page.evaluate(() => document.activeElement?.id)).not.toBe('composer');
    }
    await open.context.close();
  });

  test('hears a notice that does not interrupt: it takes no focus', async () => {
    const { page, context, cdp } = await openPage('/?toast=Recorded');
    await page.waitForTimeout(200);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    expect(nodes.some((n) => n.role?.value === 'status')).toBe(true);
    expect(nodes.some((n) => n.name?.value === 'Recorded')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await shot(page, 'toast-light');
    await context.close();
  });
});

/** What a hostile page may do is refuse; what it may not do is have something let through. */
test.describe('a hostile page', () => {
  const gone: Readonly<Record<string, string>> = {
    'removes the host': `document.documentElement.lastElementChild.remove()`,
    'hides the document': `document.documentElement.style.display = 'none'`,
    'moves the host into something hidden': `const d = document.createElement('div'); d.style.display = 'none'; document.body.append(d); d.append(document.documentElement.lastElementChild)`,
  };
  for (const [name, script] of Object.entries(gone)) {
    test(`${name}: that is a "no"`, async () => {
      const { page, context } = await openPage('/?real=warn');
      await read(page);
      await page.evaluate(script);
      await expect.poll(() => answers(page)).toEqual([{ choice: 'cancelled' }]);
      await context.close();
    });
  }

  const covers: Readonly<Record<string, string>> = {
    'opens a popover over it': `const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff'; document.body.append(d); d.showPopover()`,
    'opens a modal dialog over it': `const d = document.createElement('dialog'); d.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0'; document.body.append(d); d.showModal()`,
    'fades the document': `document.documentElement.style.opacity = '0.01'`,
    'blurs the document': `document.documentElement.style.filter = 'blur(20px)'`,
  };
  for (const [name, script] of Object.entries(covers)) {
    test(`${name}: the very next click lets nothing through`, async () => {
      const open = await openPage('/?real=warn');
      await read(open.page);
      const at = await button(open.cdp, 'Go on as it is');
      await open.page.evaluate(script);
      await open.page.mouse.click(at.x, at.y);
      await open.page.waitForTimeout(100);
      expect((await answers(open.page)).filter((answer) => JSON.stringify(answer).includes('proceeded'))).toEqual([]);
      await open.context.close();
    });
  }

  test('opens a popover over it: ours comes back to the top and can be answered after reading anew', async () => {
    const open = await openPage('/?real=warn');
    await read(open.page);
    await open.page.evaluate(covers['opens a popover over it'] ?? '');
    await read(open.page);
    await shot(open.page, 'dialog-raised');
    await click(open, 'Go on as it is');
    await expect.poll(() => answers(open.page)).toEqual([{ choice: 'proceeded' }]);
    await open.context.close();
  });

  test('keeps pushing itself on top: after a while that is a "no"', async () => {
    const { page, context } = await openPage('/?real=warn');
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.popover = 'manual';
      document.body.append(box);
      setInterval(() => {
        if (box.matches(':popover-open')) box.hidePopover();
        box.showPopover();
      }, 20);
    });
    await expect.poll(() => answers(page)).toEqual([{ choice: 'cancelled' }]);
    await context.close();
  });

  test('reopens what was open before the dialog: the very next click lets nothing through', async () => {
    const open = await openPage('/');
    await open.page.evaluate(covers['opens a popover over it'] ?? '');
    await open.page.evaluate(() => history.replaceState(null, '', '/?real=warn'));
    await open.page.addScriptTag({
      type: 'module',
      url: (await open.page.locator('script[src]').getAttribute('src'))?.concat('?again') ?? '',
    });
    const at = await button(open.cdp, 'Go on as it is');
    await read(open.page);
    await open.page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('[popover]');
      box?.hidePopover();
      box?.showPopover();
    });
    await open.page.mouse.click(at.x, at.y);
    await open.page.waitForTimeout(100);
    expect(await answers(open.page)).toEqual([]);
    await open.context.close();
  });

  test('makes up clicks and keys, and gets nowhere', async () => {
    const { page, context } = await openPage('/?real=warn');
    await read(page);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.click();
      for (const key of ['Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? null)).toBeNull();
    expect(await answers(page)).toEqual([]);
    await context.close();
  });

  test('listens for keys from the start and still sees none that are typed in the dialog', async () => {
    const open = await openPage('/?real=redact');
    await open.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['keydown', 'keyup', 'beforeinput', 'input', 'paste'])
        addEventListener(type, (event) => seen.push(event.type), { capture: true });
    });
    await click(open, 'Edit');
    await open.page.keyboard.type('secret');
    expect(await open.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    await open.page.keyboard.press('Escape');
    await open.context.close();
  });

  test('has a policy that forbids every style and script of others: the dialog looks the same', async () => {
    const headers = {
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
    };
    const open = await openPage('/?real=redact', { headers });
    await read(open.page);
    const at = await button(open.cdp, 'Use the redacted text');
    expect(at.x).toBeGreaterThan(190);
    await shot(open.page, 'dialog-strict-csp');
    await open.page.mouse.click(at.x, at.y);
    await expect.poll(() => answers(open.page)).toHaveLength(1);
    await open.context.close();
  });
});
