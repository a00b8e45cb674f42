import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { eventually } from '../../../scripts/demo/admin';

/** The dialog is in a closed shadow root, which BiDi does not see into; its host beside head and body tells that it is there. */
export const dialogOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...document.documentElement.children].some((child) => !['HEAD', 'BODY'].includes(child.tagName)));

/** What the editor of the chat holds. */
export const composed = (page: Page): Promise<string> => page.$eval('#prompt-textarea', (editor) => (editor as HTMLElement).innerText);

/** Opens ChatGPT in the page and puts the cursor where one writes. */
export async function openChat(page: Page): Promise<void> {
  await page.goto('https://chatgpt.com/');
  await page.click('#prompt-textarea');
}

/** Copies the text elsewhere and pastes it with the keyboard. */
export async function pasteInto(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

/** Pastes a secret into the chat that is open; Weir asks, and the editor has nothing of it. */
export async function asksOnPaste(page: Page, secret: string): Promise<void> {
  await pasteInto(page, secret);
  await eventually('Weir asks', () => dialogOpen(page), Boolean, 30_000);
  expect(await composed(page)).not.toContain('AKIA');
}

/** Leaves the dialog by Escape. */
export async function cancelDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await eventually(
    'the dialog closes',
    () => dialogOpen(page),
    (open) => !open,
    5_000,
  );
}
