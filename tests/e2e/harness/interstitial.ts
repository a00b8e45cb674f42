import type { CDPSession, Page } from '@playwright/test';

/**
 * The dialog lives in a closed shadow root, which locators cannot see. The accessibility tree over the DevTools protocol
 * can, and a real mouse press at the button's place is what a person does: the tests run on the build that ships.
 */

interface Node {
  readonly nodeId: string;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly ignored?: boolean;
}

/** The dialog answers no press in its first half second. */
const READABLE_MS = 600;
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');
  sessions.set(page, session);
  return session;
}

/** The nodes under the open dialog, in reading order; null while none is open. */
async function dialogNodes(page: Page): Promise<readonly Node[] | null> {
  const session = await sessionOf(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.find((node) => /^(alert)?dialog$/.test(text(node.role)) && node.ignored !== true);
  if (dialog === undefined) return null;
  const found: Node[] = [];
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return;
    found.push(node);
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(dialog);
  return found;
}

const text = (value: { readonly value?: unknown } | undefined): string => (typeof value?.value === 'string' ? value.value : '');

/** Waits until the dialog is open (at most `ms`) and gives its nodes. */
async function openDialog(page: Page, ms = 10_000): Promise<readonly Node[]> {
  const until = Date.now() + ms;
  for (;;) {
    const nodes = await dialogNodes(page);
    if (nodes !== null) return nodes;
    if (Date.now() > until) throw new Error('No interstitial opened.');
    await page.waitForTimeout(50);
  }
}

/** True while the dialog is open. */
export async function interstitialOpen(page: Page): Promise<boolean> {
  return (await dialogNodes(page)) !== null;
}

/** What the open dialog says, names of buttons included; waits for it. */
export async function interstitialText(page: Page): Promise<string> {
  const nodes = await openDialog(page);
  return nodes
    .filter((node) => ['StaticText', 'button', 'heading', 'textbox', 'dialog', 'alertdialog'].includes(text(node.role)))
    .map((node) => text(node.name))
    .join('\n');
}

/** What a notice of ours that does not interrupt says (`notify`, and the built-in one); waits for it, at most `ms`. */
export async function noticeText(page: Page, ms = 5_000): Promise<string> {
  const session = await sessionOf(page);
  const until = Date.now() + ms;
  for (;;) {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const words = (node: Node | undefined): string =>
      node === undefined
        ? ''
        : [text(node.role) === 'StaticText' ? text(node.name) : '', ...(node.childIds ?? []).map((id) => words(byId.get(id)))].join('');
    const said = nodes
      .filter((node) => ['status', 'alert'].includes(text(node.role)))
      .map(words)
      .join('\n')
      .trim();
    if (said !== '' || Date.now() > until) return said;
    await page.waitForTimeout(50);
  }
}

/** Names of the buttons of the open dialog, in the order of the tab key. */
export async function interstitialChoices(page: Page): Promise<readonly string[]> {
  const nodes = await openDialog(page);
  return nodes.filter((node) => text(node.role) === 'button').map((node) => text(node.name));
}

/** Presses a button, radio button or field of the open dialog with the mouse, once it may be pressed. */
export async function pressInInterstitial(
  page: Page,
  name: string | RegExp,
  roles: readonly string[] = ['button', 'radio', 'textbox', 'combobox', 'option'],
): Promise<void> {
  await openDialog(page);
  await page.waitForTimeout(READABLE_MS);
  const nodes = await openDialog(page);
  const wanted = nodes.find((node) => {
    const label = text(node.name);
    return roles.includes(text(node.role)) && (typeof name === 'string' ? label === name || label.startsWith(name) : name.test(label));
  });
  if (wanted?.backendDOMNodeId === undefined) {
    const there = nodes.map((node) => `${text(node.role)} "${text(node.name)}"`).join(', ');
    throw new Error(`The interstitial has no ${String(name)}: ${there}`);
  }
  const session = await sessionOf(page);
  const target = { backendNodeId: wanted.backendDOMNodeId };
  await session.send('DOM.scrollIntoViewIfNeeded', target).catch(() => undefined);
  const { model } = await session.send('DOM.getBoxModel', target);
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
  await page.mouse.move((x1 + x3) / 2 - 3, (y1 + y3) / 2 - 2);
  await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
}

/** Makes a choice and waits until the dialog is gone. */
export async function chooseInInterstitial(page: Page, name: string | RegExp): Promise<void> {
  await pressInInterstitial(page, name, ['button']);
  for (let waited = 0; waited < 5_000; waited += 50) {
    if (!(await interstitialOpen(page))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The interstitial is still open after ${String(name)}.`);
}
